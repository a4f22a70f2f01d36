// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class ScanPane;
}

namespace hoanhap::ui {

/// The signed scans of one report: kept, copied out and thrown away here.
class ScanPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScanPane(QWidget* parent = nullptr);
    ~ScanPane() override;

    void connectTo(services::Workspace& workspace, UserPrompts& prompts);
    /// Nothing without a report; `mayKeep` for those who give reports their number.
    void showScansOf(const std::optional<Uuid>& report, bool mayKeep);

Q_SIGNALS:
    void refused(const Errors& faults);
    void statusMessage(const QString& sentence);

private:
    void keep();
    void copy();
    void removeScan();
    const domain::Attachment* chosen() const;
    /// Tells what was refused; true where nothing was.
    template <typename Value>
    bool accepted(const Result<Value>& result);

    std::unique_ptr<Ui::ScanPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    UserPrompts* m_prompts = nullptr;
    std::optional<Uuid> m_report;
    bool m_mayKeep = false;
    std::vector<domain::Attachment> m_scans;
};

} // namespace hoanhap::ui
