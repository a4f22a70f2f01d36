// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QToolButton;

namespace Ui {
class PaneBox;
}

namespace hoanhap::ui {

/// What stands beside the page of a report: one pane at a time, chosen by the buttons above it, which take
/// as many lines as the width asks for. A pane out of sight is filled when it is looked at.
class PaneBox : public QWidget
{
    Q_OBJECT

public:
    using Fill = std::function<void(const std::optional<domain::Report>&)>;

    explicit PaneBox(QWidget* parent = nullptr);
    ~PaneBox() override;

    /// `fill` shows the report that is open; nothing where none is.
    void addPane(QWidget* pane, const QString& title, const Fill& fill);
    int paneCount() const { return static_cast<int>(m_panes.size()); }
    /// All panes are filled anew, those out of sight when they are looked at.
    void showReport(const std::optional<domain::Report>& report);
    void choose(int place);
    void choose(const QWidget* pane);
    int current() const;
    /// Keys go on in the first field of the pane.
    void focusCurrent();
    void setTitle(const QWidget* pane, const QString& title);

Q_SIGNALS:
    /// Another pane is about to take the place of the one in sight.
    void left();
    void chosen(int place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Pane
    {
        QWidget* widget;
        QToolButton* button;
        Fill fill;
        bool filled = false;
    };
    int placeOf(const QWidget* pane) const;
    void fillCurrent();

    std::unique_ptr<Ui::PaneBox> m_ui;
    std::vector<Pane> m_panes;
    std::optional<domain::Report> m_report;
};

} // namespace hoanhap::ui
