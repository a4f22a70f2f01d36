// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SummaryLine.h"

#include "messages/ErrorSentences.h"
#include "ui/faults/FaultMark.h"

namespace hoanhap::ui {

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
}

} // namespace hoanhap::ui
