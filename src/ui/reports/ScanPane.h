// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/RecordScans.h"
#include "ui/shell/WorkPage.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class ScanPane;
}

namespace hoanhap::ui {

/// The files kept beside one record, such as the signed scans of a report: kept, copied out and thrown
/// away here.
class ScanPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScanPane(QWidget* parent = nullptr);
    ~ScanPane() override;

    /// `label` with its letter for Alt says what the files are.
    void connectTo(PageContext context, std::unique_ptr<services::RecordScans> scans, const QString& label);
    /// Nothing without a record; `mayKeep` for those who may keep its files.
    void showScansOf(const std::optional<Uuid>& owner, bool mayKeep);

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
    std::unique_ptr<services::RecordScans> m_service;
    QString m_what;
    std::optional<Uuid> m_owner;
    bool m_mayKeep = false;
    std::vector<domain::Attachment> m_scans;
};

} // namespace hoanhap::ui
