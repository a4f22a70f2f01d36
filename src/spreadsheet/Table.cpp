// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/Table.h"

#include "text/dates/DocumentDate.h"

namespace hoanhap::spreadsheet {

namespace {

constexpr int digits = 15; // that a number of a sheet keeps

struct Shown
{
    QString operator()(const QString& words) const { return words; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate day) const { return day.isValid() ? text::dateInFigures(day) : QString(); }
    QString operator()(const text::PartialDate& date) const { return date.display(); }
    QString operator()(double number) const { return QString::number(number, 'g', digits); }
    QString operator()(const MarkedNumber& number) const
    {
        return QString::number(number.value, 'g', digits) + u'*';
    }
    QString operator()(const Formula& formula) const { return QString::number(formula.value, 'g', digits); }
};

} // namespace

QString shown(const Cell& cell)
{
    return std::visit(Shown(), cell);
}

} // namespace hoanhap::spreadsheet
