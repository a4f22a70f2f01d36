// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <QTimer>
#include <memory>

namespace Ui {
class PeoplePage;
}

namespace hoanhap::ui {

class PersonListModel;

/// The register: the list with its search on the left, the chosen person on the right.
class PeoplePage : public WorkPage
{
    Q_OBJECT

public:
    PeoplePage(PageContext context, QWidget* parent);
    ~PeoplePage() override;

    void refresh() override;
    bool mayLeave() override;
    void startNew() override;
    void save() override;
    void focusFilter() override;

private:
    void open(const Uuid& person);
    bool store();
    void storeAndContinue();
    void moveToBin();
    void showCount();
    void showForm(bool shown);

    std::unique_ptr<Ui::PeoplePage> m_ui;
    PersonListModel* m_model;
    QTimer m_typing;
};

} // namespace hoanhap::ui
