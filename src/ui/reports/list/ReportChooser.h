// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/list/ReportLines.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace Ui {
class ReportChooser;
}

namespace hoanhap::ui {

class PlainListModel;

/// The reports of all kinds, newest first, to open one or begin another.
class ReportChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChooser(QWidget* parent = nullptr);
    ~ReportChooser() override;

    /// Once, before anything else.
    void connectTo(services::Workspace& workspace);
    /// Reads the list anew; `open` is chosen where it is listed.
    Errors fill(services::Workspace& workspace, const std::optional<Uuid>& open);
    void focusFilter();
    void focusList();

Q_SIGNALS:
    void chosen(const Uuid& report);
    void newAsked();
    /// Back to the report that is open.
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillFilters();
    void narrow();
    void openCurrent();
    Uuid current() const;

    std::unique_ptr<Ui::ReportChooser> m_ui;
    PlainListModel* m_model;
    std::vector<services::ReportLine> m_lines;
    bool m_mayWrite = false;
};

} // namespace hoanhap::ui
