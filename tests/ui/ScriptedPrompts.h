// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UserPrompts.h"

#include <QStringList>

namespace hoanhap::tests {

/// Answers a page's questions as told and remembers what was asked.
class ScriptedPrompts final : public ui::UserPrompts
{
public:
    bool agree = true;
    /// Stores on leaving instead of throwing away.
    bool stores = false;
    QString file;
    QStringList asked;
    QString left; ///< what held the text that was not stored

    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked << question;
        return agree;
    }
    Leaving askOnLeaving(QWidget*, const QString& where) override
    {
        left = where;
        asked << QStringLiteral("leaving");
        return stores ? Leaving::Store : agree ? Leaving::Drop : Leaving::Stay;
    }
    void tell(QWidget*, const QString& sentence) override { asked << sentence; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString folder(QWidget*, const QString&, const QString&) override { return file; }
};

} // namespace hoanhap::tests
