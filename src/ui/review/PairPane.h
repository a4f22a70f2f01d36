// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/likeness/PairSearch.h"

#include <QWidget>
#include <memory>

namespace Ui {
class PairPane;
}

namespace hoanhap::ui {

/// The pairs of records that look like one person: searched for when asked, then opened or set aside
/// one after the other.
class PairPane : public QWidget
{
    Q_OBJECT

public:
    explicit PairPane(QWidget* parent = nullptr);
    ~PairPane() override;

    void connectTo(services::Workspace& workspace);

Q_SIGNALS:
    void personAsked(const Uuid& person);

private:
    void search();
    void fillTable(int row);
    void offer();
    void setAside();
    void merge();
    void takeChosenOut();
    void takeOutPairsWith(const Uuid& merged);
    const services::PairSearch::Pair* chosen() const;

    std::unique_ptr<Ui::PairPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    services::PairSearch::Found m_found;
};

} // namespace hoanhap::ui
