// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "services/reports/compare/ReportComparison.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <optional>

class QTreeWidgetItem;

namespace Ui {
class VersionPane;
}

namespace hoanhap::ui {

/// A report's versions with the steps they went and the files that were kept, and what came back from Word:
/// shown on the page, written out, compared.
class VersionPane : public QWidget
{
    Q_OBJECT

public:
    VersionPane(PageContext context, QWidget* parent);
    ~VersionPane() override;

    void show(const std::optional<domain::Report>& report);
    using QWidget::show;

Q_SIGNALS:
    void jumpTo(const document::Origin& origin);
    void versionAsked(const Uuid& version);
    void refused(const Errors& faults);
    void statusMessage(const QString& sentence);

private:
    /// What a line of the tree stands for.
    struct Entry
    {
        std::optional<domain::ReportVersion> version = {};
        std::optional<domain::ReportFile> file = {};
        std::optional<domain::Attachment> edited = {};
    };

    void addVersions();
    void addFiles(QTreeWidgetItem* parent, const domain::ReportVersion& version);
    void addEdited();
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const QString& text, const Entry& entry);
    const Entry& chosen() const;
    void offer();
    void writeOut();
    void write(const domain::ReportFile& file, const QString& path);
    void takeIn();
    void throwAway();
    void compare();
    void compareWith(const std::optional<Uuid>& edited, const std::optional<Uuid>& version);

    std::unique_ptr<Ui::VersionPane> m_ui;
    PageContext m_context;
    std::optional<domain::Report> m_report;
    std::vector<Entry> m_entries; ///< by the number that each line carries
};

} // namespace hoanhap::ui
