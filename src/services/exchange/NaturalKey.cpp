// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/NaturalKey.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

QStringList naturalKeyOf(const QString& kind)
{
    static const QHash<QString, QStringList> keys{
        {u"unit"_s, {u"code"_s}},
        {u"setting"_s, {u"key"_s}},
        {u"area"_s, {u"code"_s, u"valid_from"_s}},
        {u"catalogue_entry"_s, {u"code"_s, u"catalogue"_s}},
        {u"plan"_s, {u"number"_s, u"issued_on"_s}},
        {u"dispatch"_s, {u"number"_s, u"direction"_s, u"issuer"_s, u"issued_on"_s}},
        {u"employer"_s, {u"tax_code"_s}},
        {u"enrolment"_s, {u"class_id"_s, u"person_id"_s}},
        {u"attendance"_s, {u"enrolment_id"_s, u"day"_s}},
        {u"guest_attendance"_s, {u"guest_id"_s, u"day"_s}},
        {u"session_participant"_s, {u"session_id"_s, u"person_id"_s}},
        {u"set_aside"_s, {u"person_id"_s, u"code"_s, u"other_id"_s, u"row_id"_s}},
        {u"reminder_mark"_s, {u"record_id"_s, u"kind"_s, u"due_on"_s}},
        {u"report_section"_s, {u"report_id"_s, u"section_key"_s}},
        {u"report_version"_s, {u"report_id"_s, u"version"_s}},
    };
    return keys.value(kind);
}

} // namespace hoanhap::services
