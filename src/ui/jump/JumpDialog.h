// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jump/RecordJump.h"

#include <QDialog>
#include <functional>
#include <memory>

namespace Ui {
class JumpDialog;
}

namespace hoanhap::ui {

class PlainListModel;

/// Something to be done from wherever one is.
struct JumpCommand
{
    QString title;
    std::function<void()> act;
    bool isPage = false; ///< it leads to a page or a part of one
};

/// One small window that leads to any person, class, employer, dispatch or session, and to every command. The
/// box to type into keeps the focus: Up and Down choose a line, Enter opens it, Escape closes.
class JumpDialog : public QDialog
{
    Q_OBJECT

public:
    /// Records of these kinds only, as their tables are called.
    JumpDialog(services::Workspace& workspace, const QStringList& kinds, std::vector<JumpCommand> commands,
        QWidget* parent);
    ~JumpDialog() override;

Q_SIGNALS:
    /// The window is closed by then; `entity` as the name of its table.
    void recordWanted(const QString& entity, const Uuid& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One line of the list: a command, or a record.
    struct Line
    {
        services::RecordJump::Found found;
        int command = -1;
    };
    void search();
    std::vector<Line> commandLines(const QString& typed, bool marksMatch) const;
    void show(std::vector<Line> lines);
    bool handleKey(int key);
    int rowsAPage() const;
    void choose(int row);
    void openChosen();

    std::unique_ptr<Ui::JumpDialog> m_ui;
    services::Workspace& m_workspace;
    services::RecordJump m_jump;
    std::vector<JumpCommand> m_commands;
    PlainListModel* m_model;
    std::vector<Line> m_lines;
};

} // namespace hoanhap::ui
