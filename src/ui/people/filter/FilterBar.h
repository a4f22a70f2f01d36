// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/SavedFilter.h"
#include "services/workspace/Workspace.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

class QMenu;

namespace Ui {
class FilterBar;
}

namespace hoanhap::ui {

/// What narrows a list of people beside the words typed: one sentence a condition, which a click or Enter
/// changes and its × takes away; and filters kept by name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(PageContext context, QWidget* parent);
    ~FilterBar() override;

    const domain::PersonFilter& filter() const { return m_filter; }
    void setFilter(const domain::PersonFilter& filter);
    /// What the button for the list's columns opens.
    void setColumnsMenu(QMenu& menu);

Q_SIGNALS:
    void filterChanged();

private:
    void fillAddMenu();
    void fillKeptMenu();
    void add(domain::ConditionKind kind);
    void change(size_t place);
    void remove(size_t place);
    int lineWithFocus() const;
    void focusLine(int place);
    void showConditions();
    void addLine(size_t place);
    void keep();
    void drop(const domain::SavedFilter& filter);

    std::unique_ptr<Ui::FilterBar> m_ui;
    PageContext m_context;
    domain::PersonFilter m_filter;
    QWidget* m_lastField; ///< in the order of Tab
    QMenu* m_addMenu;
    QMenu* m_keptMenu;
};

} // namespace hoanhap::ui
