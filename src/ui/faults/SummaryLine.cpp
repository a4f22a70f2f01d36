// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SummaryLine.h"

#include "messages/ErrorSentences.h"
#include "ui/faults/FaultMark.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <algorithm>

namespace hoanhap::ui {

namespace {

/// A sentence of several lines would else be seen at the cost of the fields below it.
void makeRoom(QDialog& dialog)
{
    dialog.layout()->activate();
    const int least = dialog.layout()->totalMinimumHeightForWidth(dialog.width());
    const int wanted = std::min(least, dialog.screen()->availableGeometry().height());
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

} // namespace

SummaryLine::SummaryLine(QWidget* parent) : QLabel(parent)
{
    setProperty("summary", true);
    setWordWrap(true);
    hide();
}

void SummaryLine::tell(const Errors& faults, const QString& success)
{
    if (faults.empty())
        confirm(success);
    else
        complain(messages::sentencesFor(faults));
}

void SummaryLine::say(const QString& sentence, const char* fault)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    markFault(*this, fault);
    if (auto* dialog = qobject_cast<QDialog*>(window()); dialog && dialog->layout() && !isHidden())
        makeRoom(*dialog);
}

} // namespace hoanhap::ui
