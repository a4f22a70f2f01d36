// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jump/JumpDialog.h"
#include "ui/shell/WorkPage.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace hoanhap::ui {

class UndoButton;

/// The window with the rail of pages on the left and the status line below.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `training` shows the band that says the people are invented.
    MainWindow(PageContext context, bool training, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(int place);
    /// By the name of its picture in the rail ("person", "plan", …), which stays when places change; nothing
    /// happens where this account has no such page.
    void showPage(const QString& name);
    /// On the page of people, after what is typed there was asked about.
    void showPerson(const Uuid& person, const QString& field = {});
    /// A record of any kind that some page shows.
    void showFound(const QString& kind, const Uuid& id);
    /// Ctrl+K: goes to anybody, anything and every command.
    void openJump();
    /// Ctrl+Z outside of a text field: what was stored last is as it was before.
    void takeBackLast();
    /// What is shown goes to initials when the register cannot be written any more, and back to names.
    void followRecording();
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
    /// A page is made when it is wanted first: the window is usable the sooner.
    struct Page
    {
        QString name;
        QString title;
        QStringList kinds;
        std::function<WorkPage*()> make;
        WorkPage* shown = nullptr;
    };
    template <typename Kind>
    void addPage(const QString& title, const QString& iconName);
    WorkPage* pageAt(int place);
    /// When next wanted, so that their boxes offer what is to choose from now. One that holds something typed
    /// stays as it is.
    void makeOtherPagesAnew();
    void addPages();
    void addShortcuts();
    WorkPage* current();
    void showBackupAge();
    void openSettings();
    Page* pageOf(const QString& kind);
    std::vector<JumpCommand> commands();
    bool backUpBeforeClosing();

    std::unique_ptr<Ui::MainWindow> m_ui;
    PageContext m_context;
    std::vector<Page> m_pages;
    QLabel* m_backupLabel;
    UndoButton* m_undo;
    QTimer m_idle;
    QTimer m_lookout; ///< whether the register can be written, which long work and searches find out too
    bool m_inFull = true; ///< lists were filled while it could
    bool m_training;
};

} // namespace hoanhap::ui
