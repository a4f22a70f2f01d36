// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <QMainWindow>
#include <QTimer>
#include <memory>
#include <vector>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace hoanhap::ui {

/// The window with the rail of pages on the left and the status line below.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `training` shows the band that says the people are invented.
    MainWindow(PageContext context, bool training, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(int place);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    bool maySwitchUser();
    /// Something typed on a page is not stored.
    bool hasUnstored() const;

Q_SIGNALS:
    /// Ctrl+L, or nobody has touched the program for a while.
    void lockWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPage(WorkPage* page, const QString& title, const QString& iconName);
    void addPages();
    void addShortcuts();
    WorkPage* current() const;
    void showBackupAge();
    void openSettings();
    bool backUpBeforeClosing();

    std::unique_ptr<Ui::MainWindow> m_ui;
    PageContext m_context;
    std::vector<WorkPage*> m_pages;
    QLabel* m_backupLabel;
    QTimer m_idle;
    bool m_training;
};

} // namespace hoanhap::ui
