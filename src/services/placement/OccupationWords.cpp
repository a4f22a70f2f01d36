// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/OccupationWords.h"

#include "services/catalogues/CatalogueService.h"
#include "text/letters/Fold.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

OccupationWords::OccupationWords(Workspace& workspace)
{
    for (const domain::CatalogueEntry& entry : CatalogueService(workspace).entries(u"occupations"_s)) {
        const QJsonObject attributes = QJsonDocument::fromJson(entry.attributes.toUtf8()).object();
        m_byText.insert(text::fold(entry.code), m_entries.size());
        m_byText.insert(text::fold(entry.label), m_entries.size());
        m_entries.push_back({entry.code, entry.label, attributes.value("field"_L1).toString()});
    }
}

const OccupationWords::Entry* OccupationWords::entryOf(const QString& occupation) const
{
    const auto found = m_byText.find(text::fold(occupation).trimmed());
    return found == m_byText.end() ? nullptr : &m_entries[*found];
}

QString OccupationWords::inWords(const QString& occupation) const
{
    const Entry* entry = entryOf(occupation);
    return entry ? entry->label : occupation;
}

QStringList OccupationWords::inWords(const QStringList& occupations) const
{
    QStringList words;
    for (const QString& occupation : occupations)
        words << inWords(occupation);
    return words;
}

QStringList OccupationWords::spellings(const QString& occupation) const
{
    QStringList spellings{occupation};
    if (const Entry* entry = entryOf(occupation))
        spellings << entry->label << entry->code;
    for (const QString& spelling : QStringList(spellings))
        if (!spelling.isEmpty())
            spellings << spelling.left(1).toLower() + spelling.mid(1)
                      << spelling.left(1).toUpper() + spelling.mid(1);
    spellings.removeDuplicates();
    spellings.removeAll(QString());
    return spellings;
}

QStringList OccupationWords::related(const QString& occupation) const
{
    QStringList others;
    const Entry* entry = entryOf(occupation);
    if (!entry || entry->field.isEmpty())
        return others;
    for (const Entry& other : m_entries)
        if (other.field == entry->field && other.code != entry->code)
            others << other.label;
    return others;
}

} // namespace hoanhap::services
