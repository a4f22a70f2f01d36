// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo/UndoService.h"

#include <QToolButton>

namespace hoanhap::ui {

/// "Added: Person Lê Văn An", as one line; with how many others where there were more.
QString undoWords(const services::UndoService::Last& last);

/// In the status line: takes back what was stored last, and says beforehand what that is. There once
/// something was changed.
class UndoButton : public QToolButton
{
    Q_OBJECT

public:
    UndoButton(services::Workspace& workspace, QWidget* parent);
    ~UndoButton() override;

    /// A fault of the disk is told as a refusal.
    Result<services::UndoService::TakenBack> takeBack();
    /// Says its first word alone while the status line tells a `message` that would be cut otherwise.
    void makeRoomFor(const QString& message);

private:
    void showLast();
    void showWords();
    bool hasRoomBeside(const QString& message) const;

    services::Workspace& m_workspace;
    QString m_words;
    bool m_brief = false;
};

} // namespace hoanhap::ui
