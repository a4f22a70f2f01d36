// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/NarrativeFile.h"

#include "services/ErrorCodes.h"
#include "services/exchange/JsonReading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

Result<Narrative> readNarrative(const QByteArray& json)
{
    const Result<QJsonObject> object = readJsonObject(json);
    if (!object)
        return object.errors();
    Narrative narrative;
    Errors faults;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        if (!AnnualReportService::sectionKeys().contains(entry.key())) {
            faults.push_back({errors::jsonUnknownField, entry.key(), {u"narrative"_s, entry.key()}});
            continue;
        }
        QStringList paragraphs;
        for (const QJsonValue paragraph : entry->toArray())
            paragraphs << paragraph.toString();
        narrative.sections.insert(entry.key(), paragraphs);
    }
    if (!faults.empty())
        return faults;
    return narrative;
}

} // namespace hoanhap::services
