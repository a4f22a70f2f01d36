// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/placement/ReferralQueries.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <vector>

class QLabel;
class QListWidget;

namespace Ui {
class BoardPane;
}

namespace hoanhap::ui {

/// Every referral in the column of how far it has come, worked by keyboard.
class BoardPane : public WorkPage
{
    Q_OBJECT

public:
    BoardPane(PageContext context, QWidget* parent);
    ~BoardPane() override;

    void refresh() override;
    void focusFilter() override;
    void startNew() override { Q_EMIT newReferralAsked(); }

Q_SIGNALS:
    void referralAsked(const Uuid& referral);
    void newReferralAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column
    {
        QListWidget* list;
        QLabel* label;
        QString title;
    };
    void fill();
    void fillColumn(const Column& column, const std::vector<const storage::ReferralRow*>& rows);
    bool isToAsk(const storage::ReferralRow& row);
    /// The state, its day, and the reason on a line of its own.
    QString howItEnded(const storage::ReferralRow& row);
    QString cardOf(const storage::ReferralRow& row);
    /// Which column the keys are in; 0 where they are elsewhere.
    size_t currentColumn() const;
    void goToColumn(int by);
    Uuid chosen() const;
    void choose(const Uuid& referral);
    void takeStep();
    void openChosen();

    std::unique_ptr<Ui::BoardPane> m_ui;
    std::vector<Column> m_columns;
    size_t m_column = 0; ///< that was in last
};

} // namespace hoanhap::ui
