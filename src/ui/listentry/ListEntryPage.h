// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListEntry.h"
#include "ui/records/FillingPane.h"
#include "ui/shell/UserPrompts.h"

#include <memory>

class QMenu;

namespace Ui {
class ListEntryPage;
}

namespace hoanhap::ui {

class DraftKeeper;
class ListEntryModel;
class SharedFields;

/// A list of people entered row by row: what all share above, the grid below, the faults of the current
/// cell with what is offered for them, and the rows without faults into the register by one key. What a
/// program that was killed left of a list stands here again.
class ListEntryPage : public FillingPane
{
    Q_OBJECT

public:
    ListEntryPage(services::Workspace& workspace, UserPrompts& prompts, QWidget* parent);
    ~ListEntryPage() override;

    /// Under which its drafts are kept.
    static constexpr const char* draftKind = "list_entry";

    ListEntryModel& model() { return *m_model; }
    QString title() const override { return tr("the list of people"); }
    void focusGrid() override;
    bool isModified() const override;
    /// Stores every row without a fault; the others stay.
    void save() override;
    void dropAll() override;
    QByteArray draft() const override;
    QByteArray changeMark() const override;
    bool showDraft(const QByteArray& draft) override;

private:
    void bringBackDraft();
    /// The rows, with what is being typed into the open cell.
    std::vector<services::ListRow> rowsAsTyped() const;
    void connectGrid();
    /// False where one of the shared fields cannot be read, which is said then.
    bool takeShared();
    void checkRows();
    void copy();
    void cut();
    void paste();
    void offerRepairs();
    void addRepairs(QMenu& menu, const services::CellFault& fault);
    void addRepairsOfMany(QMenu& menu, const services::CellFault& fault);
    void goToNextFault();
    void showFaults();
    void showCounts();

    services::Workspace& m_workspace;
    UserPrompts& m_prompts;
    std::unique_ptr<Ui::ListEntryPage> m_ui;
    std::unique_ptr<SharedFields> m_shared;
    ListEntryModel* m_model;
    DraftKeeper* m_drafts;
};

} // namespace hoanhap::ui
