// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details/PersonTables.h"

#include "ui/rows/RowsEditor.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using CellKind = RowColumn::Kind;

namespace {

struct PersonTables
{
    Q_DECLARE_TR_FUNCTIONS(PersonTables)
};

} // namespace

void setUpIdentityTable(RowsEditor& table, services::Workspace& workspace)
{
    table.setUp(workspace,
        {{u"number"_s, PersonTables::tr("Number"), CellKind::Text, {}, 140},
            {u"kind"_s, PersonTables::tr("Kind"), CellKind::Code, u"identity-kinds"_s, 147},
            {u"issued_on"_s, PersonTables::tr("Issued on"), CellKind::PartialDate, {}, 90},
            {u"issued_by"_s, PersonTables::tr("Issued by"), CellKind::Text, {}, 125}},
        {{u"kind"_s, u"cccd"_s}});
    table.letRowsWrap();
}

void setUpContactTable(RowsEditor& table, services::Workspace& workspace)
{
    table.setUp(workspace,
        {{u"value"_s, PersonTables::tr("Number"), CellKind::Text, {}, 122},
            {u"kind"_s, PersonTables::tr("Kind"), CellKind::Code, u"contact-kinds"_s, 90},
            {u"name"_s, PersonTables::tr("Name"), CellKind::Text, {}, 105},
            {u"relation"_s, PersonTables::tr("Relation"), CellKind::Code, u"relations"_s, 115}},
        {{u"kind"_s, u"phone"_s}});
}

void setUpResidenceTable(RowsEditor& table, services::Workspace& workspace)
{
    table.setUp(workspace,
        {{u"area_code"_s, PersonTables::tr("Commune"), CellKind::Area, {}, 240},
            {u"hamlet"_s, PersonTables::tr("Hamlet"), CellKind::Text, {}, 110},
            {u"kind"_s, PersonTables::tr("Kind"), CellKind::Code, u"residence-kinds"_s, 130},
            {u"valid_from"_s, PersonTables::tr("From"), CellKind::Day, {}, 92},
            {u"valid_to"_s, PersonTables::tr("To"), CellKind::Day, {}, 92}},
        {{u"kind"_s, u"permanent"_s}});
}

void setUpNeedTable(RowsEditor& table, services::Workspace& workspace)
{
    table.setUp(workspace,
        {{u"kind"_s, PersonTables::tr("Need"), CellKind::Code, u"need-kinds"_s, 104},
            {u"occupation"_s, PersonTables::tr("Occupation wished"), CellKind::Text, {}, 90},
            {u"surveyed_on"_s, PersonTables::tr("Surveyed on"), CellKind::Day, {}, 90},
            {u"state"_s, PersonTables::tr("State"), CellKind::Code, {}, 92},
            {u"closed_on"_s, PersonTables::tr("Closed on"), CellKind::Day, {}, 90},
            {u"met_by_id"_s, PersonTables::tr("Met by"), CellKind::Code, {}, 92, true},
            {u"decline_reason"_s, PersonTables::tr("Why declined"), CellKind::Code, u"decline-reasons"_s, 80},
            {u"source"_s, PersonTables::tr("Source"), CellKind::Text, {}, 66}},
        {{u"state"_s, u"open"_s}});
    table.letRowsWrap();
    table.model().setLabels(u"state"_s,
        {{u"open"_s, PersonTables::tr("Open")}, {u"being_met"_s, PersonTables::tr("Being met")},
            {u"met"_s, PersonTables::tr("Met")}, {u"declined"_s, PersonTables::tr("Declined")}});
}

void setUpWorkTable(RowsEditor& table, services::Workspace& workspace)
{
    table.setUp(workspace,
        {{u"state"_s, PersonTables::tr("State"), CellKind::Code, u"work-states"_s, 140},
            {u"occupation"_s, PersonTables::tr("Work"), CellKind::Text, {}, 110},
            {u"employer"_s, PersonTables::tr("Employer"), CellKind::Text, {}, 130},
            {u"monthly_wage"_s, PersonTables::tr("Monthly wage (đồng)"), CellKind::Number, {}, 110},
            {u"valid_from"_s, PersonTables::tr("From"), CellKind::Day, {}, 92},
            {u"valid_to"_s, PersonTables::tr("To"), CellKind::Day, {}, 92}});
    table.letRowsWrap();
}

QString placeInFile(const QString& field)
{
    static const QHash<QString, const char*> tables{
        {u"identity_number"_s, QT_TRANSLATE_NOOP("PersonTables", "Identity papers")},
        {u"residence"_s, QT_TRANSLATE_NOOP("PersonTables", "Residence")},
        {u"contact"_s, QT_TRANSLATE_NOOP("PersonTables", "Phones and relatives")},
        {u"legal_status"_s, QT_TRANSLATE_NOOP("PersonTables", "Legal statuses")},
        {u"additional_penalty"_s, QT_TRANSLATE_NOOP("PersonTables", "Additional penalties")},
        {u"need"_s, QT_TRANSLATE_NOOP("PersonTables", "Needs")},
        {u"work_situation"_s, QT_TRANSLATE_NOOP("PersonTables", "Work situation")},
    };
    const char* table = tables.value(field.section(u'[', 0, 0));
    const int row = field.section(u'[', 1).section(u']', 0, 0).toInt() + 1;
    return table ? PersonTables::tr("%1, line %2").arg(PersonTables::tr(table)).arg(row) : QString();
}

} // namespace hoanhap::ui
