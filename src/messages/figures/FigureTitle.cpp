// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/figures/FigureTitle.h"

#include "messages/figures/IndicatorWords.h"

#include <QCoreApplication>

namespace hoanhap::messages {

using namespace Qt::StringLiterals;

namespace {

QString columnName(services::FigureColumn column)
{
    switch (column) {
    case services::FigureColumn::Report:
        return {};
    case services::FigureColumn::YearBefore:
        return QCoreApplication::translate("Figures", "same period of the year before");
    case services::FigureColumn::Plan:
        return QCoreApplication::translate("Figures", "plan of the year");
    case services::FigureColumn::Estimate:
        return QCoreApplication::translate("Figures", "expected by 31/12");
    }
    return {};
}

} // namespace

QString figureTitle(const services::FigureRef& figure, services::FigureNames& names)
{
    const services::FigureNames::Names known = names.of(figure);
    QStringList summed;
    for (const services::FigureRef& addend : figure.addends())
        summed << indicatorName(addend.indicator);
    QStringList words{summed.join(u" + "_s)};
    if (!known.unit.isEmpty())
        words << known.unit;
    for (const services::FigureNames::Part& part : known.parts) {
        QStringList cells;
        for (const services::FigureCell& cell : part.cells)
            cells << cellName(part.breakdown, cell.code, cell.label);
        const QString all = cells.join(u", "_s);
        words << (part.leftOut ? QCoreApplication::translate("Figures", "others than: %1").arg(all) : all);
    }
    if (const QString column = columnName(figure.column); !column.isEmpty())
        words << column;
    return words.join(u" – "_s);
}

QString figureDefinition(const services::FigureRef& figure)
{
    QStringList sentences;
    for (const services::FigureRef& addend : figure.addends())
        sentences << indicatorDefinition(addend.indicator);
    return sentences.join(u'\n');
}

} // namespace hoanhap::messages
