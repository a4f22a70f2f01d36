// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/loans/LoanConditions.h"
#include "services/workspace/Workspace.h"
#include "storage/loans/LoanQueries.h"

namespace hoanhap::services {

/// Use cases on loans to people and to those who employ them, from the proposal to the last payment back.
class LoanService
{
public:
    explicit LoanService(Workspace& workspace);

    /// A proposal for a person, under the plan's task for loans.
    domain::Loan blank();
    Result<domain::Loan> load(const Uuid& loan);

    struct Saved
    {
        domain::Loan loan;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save. A condition of the source that is not fulfilled stops a proposal and is a
    /// warning once the lender has decided. A need for a loan is being met by a proposal and met by a
    /// payment; a refusal opens it again.
    Result<Saved> save(const domain::Loan& base, const domain::Loan& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(domain::Loan edited);
    /// Which loans are held against the conditions of their source and against other loans.
    enum class Judged
    {
        Sound, ///< those that are not to be refused without
        All
    };
    /// What is wrong or doubtful in a loan; its texts are normalised.
    Result<domain::Findings> check(domain::Loan& loan, Judged which = Judged::Sound);
    Outcome moveToBin(const Uuid& loan);
    Outcome restoreFromBin(const Uuid& loan);

    /// The conditions of the loan's source, checked against the register as it stands; none where the source
    /// has none.
    Result<std::vector<domain::LoanCondition>> conditions(const domain::Loan& loan);

    struct Wish
    {
        QString text;
        QString source; ///< code; empty for all
        QString state; ///< code; empty for all
        std::optional<int> year;
        storage::Shelf shelf = storage::Shelf::Standing;
        int limit = 0;
    };
    struct Listed
    {
        std::vector<storage::LoanRow> rows;
        storage::LoanTotals totals; ///< of all that were found, also beyond the limit
    };
    /// Newest first.
    Result<Listed> list(const Wish& wish);
    /// Years that have loans, newest first.
    Result<std::vector<int>> years();

private:
    Result<domain::LoanCircumstances> circumstances(const domain::Loan& loan);
    Outcome judge(const domain::Loan& loan, domain::Findings& findings);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
