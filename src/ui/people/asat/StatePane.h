// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/asat/PersonStates.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

namespace Ui {
class StatePane;
}

namespace hoanhap::ui {

class PlainListModel;

/// Unit, statuses, residence, work and needs of one person as they were on a day, today at first.
class StatePane : public QWidget
{
    Q_OBJECT

public:
    explicit StatePane(PageContext context, QWidget* parent = nullptr);
    ~StatePane() override;

    void showPerson(const Uuid& person);

private:
    void showLines();
    void sayFault();
    static QString word(services::PersonStates::Kind kind);

    std::unique_ptr<Ui::StatePane> m_ui;
    PageContext m_context;
    PlainListModel* m_model;
    std::vector<services::PersonStates::Line> m_lines;
};

} // namespace hoanhap::ui
