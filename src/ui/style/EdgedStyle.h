// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hoanhap::ui {

/// Fusion, whose boxes for numbers and for ticks have the edge of the other fields on a dark ground too: its
/// own is the ground made darker, which there cannot be seen.
class EdgedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit EdgedStyle(const QColor& edge);

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    QPalette edged(const QPalette& palette) const;

    QColor m_edge;
};

} // namespace hoanhap::ui
