// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/MeasureBox.h"

#include "ui/faults/RefusedKeys.h"

#include <QWheelEvent>
#include <algorithm>

namespace hoanhap::ui {

MeasureBox::MeasureBox(QWidget* parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QString MeasureBox::textFromValue(int value) const
{
    return QString::number(static_cast<double>(value) / m_partsOfOne).replace(u'.', u',');
}

/// With comma or point, with the unit or without.
std::optional<double> MeasureBox::wholeOnesIn(QString text) const
{
    text.remove(suffix().trimmed());
    bool readable = false;
    const double number = text.trimmed().replace(u',', u'.').toDouble(&readable);
    readable = readable && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }); // "1e3", "inf"
    return readable ? std::optional(number) : std::nullopt;
}

int MeasureBox::valueFromText(const QString& text) const
{
    const std::optional<double> ones = wholeOnesIn(text);
    return ones ? qRound(*ones * m_partsOfOne) : value();
}

QValidator::State MeasureBox::validate(QString& text, int&) const
{
    // No more typing makes a number of it, and what stood before the letter must not be taken for what was
    // meant.
    if (std::ranges::any_of(text, [this](QChar c) { return c.isLetter() && !suffix().contains(c); }))
        return QValidator::Invalid;
    const std::optional<double> ones = wholeOnesIn(text);
    const bool within = ones && *ones * m_partsOfOne >= minimum() && *ones * m_partsOfOne <= maximum();
    return within ? QValidator::Acceptable : QValidator::Intermediate;
}

void MeasureBox::fixup(QString& text) const
{
    const std::optional<double> ones = wholeOnesIn(text);
    if (ones)
        text = shown(qRound(std::clamp(*ones * m_partsOfOne, double(minimum()), double(maximum()))));
    else
        QSpinBox::fixup(text);
    tellAllowedNumbers(*this, shown(minimum()), shown(maximum()));
}

void MeasureBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace hoanhap::ui
