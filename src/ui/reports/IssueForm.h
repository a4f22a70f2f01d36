// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Signer.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/reports/Report.h"
#include "foundation/Error.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class IssueForm;
}

namespace hoanhap::ui {

class FieldFaults;
class SummaryLine;

/// Who signs a report, who asked for it, on which plan it is and to whom it goes; then, after the signature,
/// its number and day, which are the registry clerk's.
class IssueForm : public QWidget
{
    Q_OBJECT

public:
    explicit IssueForm(QWidget* parent = nullptr);
    ~IssueForm() override;

    /// Once: what is refused and has no field here is told there.
    void tellRestIn(SummaryLine& summary);
    /// Outgoing dispatches are left out: they ask for nothing.
    void setChoices(const std::vector<domain::Signer>& signers,
        const std::vector<domain::Dispatch>& dispatches, const std::vector<domain::Plan>& plans);
    /// `addressed`: papers of its kind say Kính gửi. A number typed for this very report stays.
    void setReport(const domain::Report& report, bool addressed);
    void clear();
    /// `base` with the signer, the dispatch, the plan and the addressees chosen here.
    domain::Report edited(domain::Report base) const;

    /// The number that comes next in a year.
    using NextNumber = std::function<QString(int year)>;
    /// Number and day are to be given: today's and the next one stand there until others are typed.
    void propose(QDate today, const NextNumber& next);
    void focusNumber();
    QString number() const;
    std::optional<QDate> day() const;
    /// Why the day cannot be read.
    std::optional<Error> fault() const;
    void showFaults(const Errors& faults);
    void setRights(bool mayChoose, bool mayNumber);

Q_SIGNALS:
    void chosen();
    void issueAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void proposeNumber();
    bool isTyped() const;

    std::unique_ptr<Ui::IssueForm> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
    domain::Report m_report;
    NextNumber m_next;
    QString m_number; ///< as stored or proposed
    std::optional<QDate> m_day;
};

} // namespace hoanhap::ui
