// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/PersonHistory.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class HistoryPane;
}

namespace hoanhap::ui {

class PlainListModel;

/// What was changed in a person's file, by whom and when, with a button that puts an older value back.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(PageContext context, QWidget* parent = nullptr);
    ~HistoryPane() override;

    /// Reads the history; `mayEdit` lets values be put back.
    void showPerson(const Uuid& person, bool mayEdit);

    /// What putting back that line has done.
    static QString restoredWords(services::Workspace& workspace, const services::PersonHistory::Line& line);

Q_SIGNALS:
    void restoreWanted(const services::PersonHistory::Line& line);

private:
    const services::PersonHistory::Line* chosen() const;
    void showLines();

    std::unique_ptr<Ui::HistoryPane> m_ui;
    PageContext m_context;
    PlainListModel* m_model;
    std::vector<services::PersonHistory::Line> m_lines;
    bool m_mayEdit = false;
};

} // namespace hoanhap::ui
