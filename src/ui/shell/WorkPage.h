// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "ui/shell/UserPrompts.h"

#include <QWidget>

namespace hoanhap::ui {

/// What every page works with. Both outlive the page.
struct PageContext
{
    services::Workspace& workspace;
    UserPrompts& prompts;
};

/// One page of the main window; the window calls these for the keys that work everywhere.
class WorkPage : public QWidget
{
    Q_OBJECT

public:
    WorkPage(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) { }
    /// The page is shown (again): read anew what others may have changed.
    virtual void refresh() = 0;
    /// Something was taken back: what is shown may be another now, and records of `gone` are in the bin.
    virtual void renew(const std::vector<Uuid>&) { refresh(); }
    /// Something typed is not stored.
    virtual bool isModified() const { return false; }
    /// What holds it, as the question on leaving names it: the record, the tab.
    virtual QString unstored() const { return {}; }
    /// Shows again what stands, without what was typed since.
    virtual void dropChanges() { }
    /// False keeps the page open, because something typed is not stored and the user wants to stay.
    bool mayLeave();
    virtual void startNew() { } ///< Ctrl+N
    virtual void save() { } ///< Ctrl+S
    /// All that is typed, also on tabs out of sight; one that is refused comes into sight.
    virtual void saveAll() { save(); }
    virtual void focusFilter() { } ///< Ctrl+F

    /// The kinds of records that the page shows, as their tables are called; a page that shows some has a
    /// function of its own by this name. Known before the page is made.
    static QStringList kinds() { return {}; }
    /// A record of one of these kinds is wanted from elsewhere.
    virtual void showFound(const QString&, const Uuid&) { }
    /// What the page holds beside its records, by the name that ui/jump/JumpWords.cpp gives it.
    virtual void showPart(const QString&) { }
    /// A new one of that kind.
    virtual void startNewOf(const QString&) { startNew(); }

Q_SIGNALS:
    /// A short sentence for the status bar.
    void statusMessage(const QString& sentence);
    /// A copy of the register was made.
    void backedUp();
    /// What forms offer to choose from is another now.
    void choicesChanged();
    /// That person's file is wanted on the screen.
    void personAsked(const Uuid& person);
    /// The same, at a field or a table of the file: "birth", "legal_status".
    void placeInFileAsked(const Uuid& person, const QString& field);
    /// A record of that kind is wanted on its page, or the page of that name.
    void recordAsked(const QString& kind, const Uuid& id);

protected:
    services::Workspace& workspace() { return m_context.workspace; }
    UserPrompts& prompts() { return m_context.prompts; }

private:
    PageContext m_context;
};

} // namespace hoanhap::ui
