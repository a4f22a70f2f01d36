// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/ListChoices.h"

#include <QSettings>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::PersonColumn;

namespace {

QString groupOf(const Uuid& account)
{
    return u"people_list/"_s + account.toString();
}

bool contains(const domain::PersonColumns& columns, PersonColumn column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

domain::PersonColumns ListChoices::usual()
{
    return {PersonColumn::Name, PersonColumn::Birth, PersonColumn::Status, PersonColumn::Unit};
}

ListChoices ListChoices::read(const Uuid& account)
{
    QSettings stored;
    stored.beginGroup(groupOf(account));
    ListChoices choices;
    domain::PersonColumns columns;
    for (const QString& code : stored.value(u"columns"_s).toStringList())
        if (const auto column = domain::fromCode<PersonColumn>(code); column && !contains(columns, *column))
            columns.push_back(*column);
    if (contains(columns, PersonColumn::Name))
        choices.columns = columns;
    if (const auto by = domain::fromCode<PersonColumn>(stored.value(u"sorted_by"_s).toString()))
        choices.order = {*by, stored.value(u"descending"_s).toBool()};
    return choices;
}

void ListChoices::write(const Uuid& account) const
{
    QStringList codes;
    for (const PersonColumn column : columns)
        codes << domain::codeOf(column);
    QSettings stored;
    stored.beginGroup(groupOf(account));
    stored.setValue(u"columns"_s, codes);
    stored.setValue(u"sorted_by"_s, domain::codeOf(order.by));
    stored.setValue(u"descending"_s, order.descending);
}

} // namespace hoanhap::ui
