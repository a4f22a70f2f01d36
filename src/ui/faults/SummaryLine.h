// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QLabel>
#include <QSet>

namespace hoanhap::ui {

/// The line of a form or dialog that says what was refused and how to go on, or that it is done.
/// Hidden while there is nothing to say. In a dialog a refusal goes as soon as a field is edited: it was
/// about what stood there.
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
    /// A refusal goes with the fields of that pane as it goes in a dialog.
    void answers(QWidget& pane) { m_pane = &pane; }
    /// A refusal goes: what it was about is another by now.
    void dropRefusal();

private:
    void say(const QString& sentence, const char* fault);
    void watchFields();
    size_t fieldsNow() const;

    QWidget* m_pane = nullptr; ///< whose fields the refusals are about
    size_t m_saidAbout = 0; ///< what stood in them then
    QSet<QObject*> m_watched;
};

} // namespace hoanhap::ui
