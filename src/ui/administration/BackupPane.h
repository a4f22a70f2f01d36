// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <memory>

namespace Ui {
class BackupPane;
}

namespace hoanhap::ui {

/// Copies of the register: made, looked through, put back; and whether the register is whole.
class BackupPane : public WorkPage
{
    Q_OBJECT

public:
    BackupPane(PageContext context, QWidget* parent);
    ~BackupPane() override;

    /// Reads the copies in the folder anew, where the pane is on the screen.
    void refresh() override;

Q_SIGNALS:
    /// Everything in the register may be another now.
    void restored();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showOlderKey();
    void chooseFolder();
    void backUp();
    void restore();
    void check();
    /// Does `work` aside and tells what became of it, a fault of the disk too; true where it is done.
    template <typename Work>
    bool did(const QString& what, const QString& stop, const QString& success, Work work);

    std::unique_ptr<Ui::BackupPane> m_ui;
};

} // namespace hoanhap::ui
