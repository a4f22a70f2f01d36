// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/checks/ReportFinding.h"

#include <QWidget>
#include <memory>
#include <vector>

class QPushButton;

namespace Ui {
class FindingsPane;
}

namespace hoanhap::ui {

/// What a person should look at before signing, each with its place and, where there is one, its repair.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget* parent = nullptr);
    ~FindingsPane() override;

    void showFindings(std::vector<services::ReportFinding> findings);
    /// Nothing was looked at.
    void clearFindings();
    const std::vector<services::ReportFinding>& findings() const { return m_findings; }
    /// The text may be changed by a click.
    void setMayRepair(bool may);

Q_SIGNALS:
    void placeAsked(const services::ReportFinding& finding);
    void repairAsked(const services::ReportFinding& finding);

private:
    const services::ReportFinding* chosen() const;
    void offer();
    void enable(QPushButton& button, bool on);

    std::vector<services::ReportFinding> m_findings;
    bool m_mayRepair = false;
    std::unique_ptr<Ui::FindingsPane> m_ui;
};

} // namespace hoanhap::ui
