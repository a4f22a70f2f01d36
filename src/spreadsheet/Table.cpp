// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/Table.h"

#include "text/dates/DocumentDate.h"

namespace hoanhap::spreadsheet {

namespace {

struct Shown
{
    QString operator()(const QString& words) const { return words; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate day) const { return day.isValid() ? text::dateInFigures(day) : QString(); }
    QString operator()(const text::PartialDate& date) const { return date.display(); }
};

} // namespace

QString shown(const Cell& cell)
{
    return std::visit(Shown(), cell);
}

} // namespace hoanhap::spreadsheet
