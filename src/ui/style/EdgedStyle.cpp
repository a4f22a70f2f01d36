// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/EdgedStyle.h"

#include <QStyleOption>

namespace hoanhap::ui {

namespace {
constexpr int fusionDarkens = 140; // per cent, from the ground to an edge
}

EdgedStyle::EdgedStyle(const QColor& edge) : QProxyStyle(QStringLiteral("Fusion")), m_edge(edge) { }

QPalette EdgedStyle::edged(const QPalette& palette) const
{
    QPalette changed = palette;
    if (palette.color(QPalette::Window).lightness() < 128)
        changed.setColor(QPalette::Window, m_edge.lighter(fusionDarkens));
    return changed;
}

void EdgedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control != CC_SpinBox || !box)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionSpinBox changed = *box;
    changed.palette = edged(box->palette);
    QProxyStyle::drawComplexControl(control, &changed, painter, widget);
}

void EdgedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element != PE_IndicatorCheckBox || !box)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton changed = *box;
    changed.palette = edged(box->palette);
    QProxyStyle::drawPrimitive(element, &changed, painter, widget);
}

} // namespace hoanhap::ui
