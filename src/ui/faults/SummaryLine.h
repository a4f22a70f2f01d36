// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QLabel>

namespace hoanhap::ui {

/// The line of a form or dialog that says what was refused and how to go on, or that it is done.
/// Hidden while there is nothing to say.
class SummaryLine : public QLabel
{
    Q_OBJECT

public:
    explicit SummaryLine(QWidget* parent = nullptr);

    /// An empty sentence takes the line away, here and below.
    void complain(const QString& sentence) { say(sentence, "error"); }
    void warn(const QString& sentence) { say(sentence, "warning"); }
    void confirm(const QString& sentence) { say(sentence, ""); }
    /// The faults where there are some, else `success`.
    void tell(const Errors& faults, const QString& success);

private:
    void say(const QString& sentence, const char* fault);
};

} // namespace hoanhap::ui
