// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/NarrativeFile.h"

#include "services/ErrorCodes.h"
#include "services/exchange/JsonReading.h"
#include "services/exchange/RecordJson.h"
#include "text/letters/Normalise.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

QStringList paragraphsIn(const QJsonArray& list, const QString& section, Errors& faults)
{
    QStringList paragraphs;
    for (const QJsonValue paragraph : list) {
        const QString place = u"%1[%2]"_s.arg(section).arg(paragraphs.size());
        const Result<QString> clean = text::normaliseText(paragraph.toString());
        if (!paragraph.isString())
            faults.push_back(unreadableValue(u"narrative"_s, place, paragraph));
        else if (!clean)
            for (Error fault : clean.errors()) {
                fault.field = place;
                faults.push_back(fault);
            }
        paragraphs << (clean ? *clean : QString());
    }
    return paragraphs;
}

} // namespace

Result<Narrative> readNarrative(const QByteArray& json)
{
    const Result<QJsonObject> object = readJsonObject(json);
    if (!object)
        return object.errors();
    Narrative narrative;
    Errors faults;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        if (!ReportService::sectionKeys().contains(entry.key())) {
            faults.push_back({errors::jsonUnknownField, entry.key(), {u"narrative"_s, entry.key()}});
            continue;
        }
        if (!entry->isArray())
            faults.push_back(unreadableValue(u"narrative"_s, entry.key(), *entry));
        narrative.sections.insert(entry.key(), paragraphsIn(entry->toArray(), entry.key(), faults));
    }
    if (!faults.empty())
        return faults;
    return narrative;
}

} // namespace hoanhap::services
