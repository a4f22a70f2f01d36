// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reminders/Reminders.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

class QStandardItem;
class QStandardItemModel;

namespace Ui {
class ReminderPane;
}

namespace hoanhap::ui {

/// What needs a hand today, by kind with counts. Enter leads to the record; each line can be marked as done,
/// put off until a day or handed over, and the last word taken back.
class ReminderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderPane(PageContext context, QWidget* parent = nullptr);
    ~ReminderPane() override;

    /// The units and accounts to choose from, which others may have changed.
    void fillChoices();
    storage::ReminderScope scope() const;
    /// The chosen unit with those below it; empty for all.
    std::vector<Uuid> units() const;
    void showGroups(const std::vector<services::Reminders::Group>& groups);
    void showReading();
    void showFault(const QString& sentence);

Q_SIGNALS:
    void recordAsked(const QString& entity, const Uuid& id);
    /// Other units or another account are wanted, or something was marked.
    void changed();
    void statusMessage(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectButtons();
    void fitColumns();
    void nameHands(bool inSubject);
    void addGroup(const services::Reminders::Group& group, const domain::ReminderTerms& terms);
    void addRows(QStandardItem& group, const std::vector<storage::ReminderRow>& rows);
    void addRest(QStandardItem& group, qint64 rest);
    void showAll(QStandardItem& rest);
    void openChosen();
    void enableButtons();
    const storage::ReminderRow* chosen() const;
    /// Carries a step out on the chosen line and tells what was refused.
    template <typename Step>
    void carryOut(const QString& told, Step step);

    std::unique_ptr<Ui::ReminderPane> m_ui;
    PageContext m_context;
    QStandardItemModel* m_model;
    std::vector<storage::ReminderRow> m_rows; ///< lines of the tree name them by place
    std::optional<storage::ReminderRow> m_marked; ///< the last one
};

} // namespace hoanhap::ui
