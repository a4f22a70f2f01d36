// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/timeline/PersonTimeLine.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>

namespace Ui {
class TimeLinePane;
}

namespace hoanhap::ui {

class PlainListModel;

/// Everything that was done with and for one person, newest first.
class TimeLinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLinePane(PageContext context, QWidget* parent = nullptr);
    ~TimeLinePane() override;

    void showPerson(const Uuid& person);
    static QString word(services::PersonTimeLine::Kind kind);

private:
    /// Vacancies and classes that fit the person; somebody may be referred there.
    void suggest();

    std::unique_ptr<Ui::TimeLinePane> m_ui;
    PageContext m_context;
    PlainListModel* m_model;
    Uuid m_person;
};

} // namespace hoanhap::ui
