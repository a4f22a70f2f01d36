// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/review/ReviewService.h"
#include "services/people/review/SetAsideService.h"

#include <QWidget>
#include <memory>

namespace Ui {
class FindingPane;
}

namespace hoanhap::ui {

/// Doubtful values of the register by kind, and what was set aside, each with a way to the person. It
/// reads anew whenever it is shown.
class FindingPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPane(QWidget* parent = nullptr);
    ~FindingPane() override;

    void connectTo(services::Workspace& workspace);

    /// More of a kind are not worked through at once.
    static constexpr int mostShown = 200;

Q_SIGNALS:
    void personAsked(const Uuid& person);
    /// Where in the person's file the finding is.
    void placeInFileAsked(const Uuid& person, const QString& field);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The kinds, and of the chosen one its findings or what was set aside.
    struct Shown
    {
        QString kind; ///< code
        std::vector<services::ReviewService::Kind> kinds;
        qint64 setAside = 0;
        std::vector<services::ReviewService::Finding> findings;
        std::vector<storage::SetAsideRow> rows;
        Errors faults;
    };
    void refresh();
    Shown read(const storage::Progress& goOn);
    void readKind(Shown& shown);
    void reload();
    void fillKinds();
    void fillFindings();
    void offer();
    void setAside();
    void takeUp();
    void open();
    bool showsSetAside() const;
    void tell(const Outcome& done, const QString& success);

    std::unique_ptr<Ui::FindingPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    Shown m_shown;
    bool m_reading = false;
};

} // namespace hoanhap::ui
