// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/RefusedKeys.h"

#include "ui/forms/MeasureBox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolTip>

namespace hoanhap::ui {

namespace {

/// Letters are typed, and the box would not have them where they are typed.
bool isRefusedBy(const QSpinBox& box, const QKeyEvent& key)
{
    const auto* line = box.findChild<QLineEdit*>();
    if (!line || key.text().isEmpty() || !key.text().front().isPrint()
        || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    QString typed = line->text();
    int place = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    typed.replace(place, line->selectedText().size(), key.text());
    place += static_cast<int>(key.text().size());
    const QAbstractSpinBox& asked = box;
    return asked.validate(typed, place) == QValidator::Invalid;
}

QString readIn(const QSpinBox& box, int number)
{
    if (const auto* measure = qobject_cast<const MeasureBox*>(&box))
        return measure->shown(number);
    return box.isGroupSeparatorShown() ? box.locale().toString(number) : QString::number(number);
}

} // namespace

void tellAllowedNumbers(const QSpinBox& box, const QString& least, const QString& most)
{
    QToolTip::showText(box.mapToGlobal(box.rect().bottomLeft()),
        RefusedKeys::tr("A number from %1 to %2, in digits.").arg(least, most), nullptr);
}

bool RefusedKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        if (const auto* box = qobject_cast<const QSpinBox*>(watched);
            box && !box->isReadOnly() && isRefusedBy(*box, *static_cast<QKeyEvent*>(event)))
            tellAllowedNumbers(*box, readIn(*box, box->minimum()), readIn(*box, box->maximum()));
    return QObject::eventFilter(watched, event);
}

} // namespace hoanhap::ui
