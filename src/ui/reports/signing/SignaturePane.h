// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "ui/shell/WorkPage.h"

#include <QImage>
#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class SignaturePane;
}

namespace hoanhap::ui {

/// The picture of the signature of who signs a report: kept and thrown away here, and put on the page of a
/// signed report when that is asked for. It is never asked for by itself.
class SignaturePane : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePane(QWidget* parent = nullptr);
    ~SignaturePane() override;

    void connectTo(PageContext context);
    /// `stands`: the page shows the report as it stands now.
    void showReport(const std::optional<domain::Report>& report, bool stands);
    /// What goes on the page; no picture where it was not asked for.
    const QImage& placed() const { return m_placed; }

Q_SIGNALS:
    void placedChanged();
    void refused(const Errors& faults);
    void statusMessage(const QString& sentence);

private:
    void keep();
    void removePicture();
    void renew();
    void place(bool asked);

    std::unique_ptr<Ui::SignaturePane> m_ui;
    services::Workspace* m_workspace = nullptr;
    UserPrompts* m_prompts = nullptr;
    std::optional<domain::Report> m_report;
    bool m_stands = false;
    QImage m_placed;
};

} // namespace hoanhap::ui
