// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Signer.h"
#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "domain/reports/Report.h"
#include "foundation/Error.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class IssueForm;
}

namespace hoanhap::ui {

/// Who signs a report, who asked for it and which plan it is on; then, after the signature, its number and
/// day, which are the registry clerk's.
class IssueForm : public QWidget
{
    Q_OBJECT

public:
    explicit IssueForm(QWidget* parent = nullptr);
    ~IssueForm() override;

    /// Outgoing dispatches are left out: they ask for nothing.
    void setChoices(const std::vector<domain::Signer>& signers,
        const std::vector<domain::Dispatch>& dispatches, const std::vector<domain::Plan>& plans);
    void setReport(const domain::Report& report);
    void clear();
    /// `base` with the signer, the dispatch and the plan chosen here.
    domain::Report edited(domain::Report base) const;
    QString number() const;
    std::optional<QDate> day() const;
    /// Why the day cannot be read.
    std::optional<Error> fault() const;
    /// A number or a day was typed and not entered.
    bool isModified() const;
    void setRights(bool mayChoose, bool mayNumber);

Q_SIGNALS:
    void chosen();
    void numberAsked();

private:
    std::unique_ptr<Ui::IssueForm> m_ui;
    QString m_number;
    std::optional<QDate> m_day;
};

} // namespace hoanhap::ui
