// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loans/LoanService.h"

#include "domain/loans/LoanErrorCodes.h"
#include "domain/loans/LoanRules.h"
#include "services/catalogues/CatalogueService.h"
#include "services/loans/LoanLimitsReader.h"
#include "services/needs/AnsweredNeeds.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/MaskedPerson.h"
#include "services/people/PersonService.h"
#include "services/plan/TaskProposal.h"
#include "services/records/RecordFile.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Loan;
using domain::NeedState;
using domain::Permission;

namespace {

/// What a loan does to its borrower's need; nothing where it came to nothing.
std::optional<NeedState> answerOf(const Loan& loan)
{
    if (domain::isPaidOut(loan))
        return NeedState::Met;
    if (loan.state == "refused"_L1)
        return std::nullopt;
    return NeedState::BeingMet;
}

Outcome answer(Change& change, const Loan& loan)
{
    const std::optional<NeedState> state = answerOf(loan);
    if (!loan.personId || !state)
        return Done{};
    const QDate day = domain::dayOf(loan).value_or(change.workspace().clock().today());
    return answerNeeds(change, *loan.personId, {u"loan"_s}, {u"loan"_s, loan.id, day, *state});
}

Outcome unanswer(Change& change, const Loan& loan)
{
    return loan.personId ? reopenNeeds(change, *loan.personId, u"loan"_s, loan.id) : Outcome(Done{});
}

/// What a changed loan does to needs, after what it had done before.
Outcome answerAnew(Change& change, const Loan& base, const Loan& loan)
{
    const bool isNew = base.rowVersion == 0;
    if (!isNew && base.personId == loan.personId && answerOf(base) == answerOf(loan))
        return Done{};
    if (!isNew)
        if (Outcome opened = unanswer(change, base); !opened)
            return opened;
    return answer(change, loan);
}

} // namespace

LoanService::LoanService(Workspace& workspace) : m_workspace(workspace) { }

Loan LoanService::blank()
{
    Loan loan;
    loan.id = m_workspace.newId();
    loan.unitId = m_workspace.actor().unitId;
    loan.state = u"proposed"_s;
    loan.planTaskId = TaskProposal(m_workspace).proposed(domain::ActKind::Loan, m_workspace.clock().today());
    return loan;
}

Result<Loan> LoanService::load(const Uuid& loan)
{
    return seenRecord<Loan>(m_workspace, loan);
}

Result<domain::LoanCircumstances> LoanService::circumstances(const Loan& loan)
{
    domain::LoanCircumstances known;
    known.today = m_workspace.clock().today();
    if (!loan.personId || domain::isToEmployer(loan))
        return known;
    const Result<domain::PersonFile> file = PersonService(m_workspace).load(*loan.personId);
    if (!file)
        return file.errors();
    known.statuses = file->statuses;
    known.needs = file->needs;
    known.otherLoans = m_workspace.stores().of<Loan>().whereEqual("person_id", loan.personId->toString());
    return known;
}

Result<std::vector<domain::LoanCondition>> LoanService::conditions(const Loan& loan)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    for (const domain::CatalogueEntry& source : CatalogueService(m_workspace).entries(u"loan-sources"_s))
        if (source.code == loan.source) {
            const auto known = circumstances(loan);
            if (!known)
                return known.errors();
            return domain::conditionsOf(loan, limitsOf(source), *known);
        }
    return std::vector<domain::LoanCondition>();
}

Outcome LoanService::judge(const Loan& loan, domain::Findings& findings)
{
    const auto checked = conditions(loan);
    if (!checked)
        return checked.errors();
    // The office answers for what it proposes; what the lender decided is written down as it was.
    append(loan.state == "proposed"_L1 ? findings.errors : findings.warnings, domain::faultsOf(*checked));
    if (loan.personId && loan.disbursedOn && loan.disbursedAmount
        && storage::LoanQueries(m_workspace.session())
               .hasTwin(loan.id, *loan.personId, loan.source, *loan.disbursedOn, *loan.disbursedAmount))
        findings.warnings.push_back({domain::errors::loan::enteredAlready, u"disbursed_amount"_s,
            {text::grouped(*loan.disbursedAmount), text::dateInFigures(*loan.disbursedOn)}});
    return Done{};
}

Result<domain::Findings> LoanService::check(Loan& loan, Judged which)
{
    domain::Findings findings = domain::checkLoan(loan, m_workspace.clock().today());
    if (which == Judged::All || findings.errors.empty())
        if (const Outcome judged = judge(loan, findings); !judged)
            return judged.errors();
    return findings;
}

Errors LoanService::doubts(Loan edited)
{
    const Result<domain::Findings> findings = check(edited, Judged::All);
    return findings ? findings->warnings : Errors(); // where nobody may look, the save says so
}

Result<LoanService::Saved> LoanService::save(const Loan& base, const Loan& edited)
{
    Saved saved{edited, {}, {}};
    const Result<domain::Findings> findings = check(saved.loan);
    if (!findings)
        return findings.errors();
    if (!findings->errors.empty())
        return findings->errors;
    saved.warnings = findings->warnings;
    const bool isNew = base.rowVersion == 0;
    return inOneChange(m_workspace, Permission::EditActivities, unitOfSave(base, edited),
        isNew ? u"loan.added"_s : u"loan.changed"_s, [&](Change& change) -> Result<Saved> {
            const std::optional<Uuid> person = saved.loan.personId;
            if (person && person != base.personId && change.isOfOtherUnit(*person))
                return Error{keeping::movedAway, u"person_id"_s};
            if (isNew)
                change.add(saved.loan);
            else if (Errors faults = change.edit(base, saved.loan, saved.mergedFields); !faults.empty())
                return faults;
            if (const Outcome answered = answerAnew(change, base, saved.loan); !answered)
                return answered.errors();
            return saved;
        });
}

Outcome LoanService::moveToBin(const Uuid& loan)
{
    const Result<Loan> found = load(loan);
    if (!found)
        return found.errors();
    return inOneChange(m_workspace, Permission::EditActivities, found->unitId, u"loan.binned"_s,
        [&](Change& change) -> Outcome {
            change.bury<Loan>(loan);
            return unanswer(change, *found);
        });
}

Outcome LoanService::restoreFromBin(const Uuid& loan)
{
    const Result<Loan> found = load(loan);
    if (!found)
        return found.errors();
    return inOneChange(m_workspace, Permission::EditActivities, found->unitId, u"loan.unbinned"_s,
        [&](Change& change) -> Outcome {
            change.unbury<Loan>(loan);
            return answer(change, *found);
        });
}

Result<LoanService::Listed> LoanService::list(const Wish& wish)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    Listed listed;
    listed.rows = storage::LoanQueries(m_workspace.session())
                      .list({wish.text, wish.source, wish.state, wish.year, m_workspace.scope(), wish.shelf,
                                wish.limit},
                          listed.totals);
    listed.rows = shownNow(m_workspace, std::move(listed.rows), &storage::LoanRow::borrower);
    return listed;
}

Result<std::vector<int>> LoanService::years()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::LoanQueries(m_workspace.session()).years();
}

} // namespace hoanhap::services
