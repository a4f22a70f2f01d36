// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/loans/LoanConditions.h"

#include "domain/cases/LoanWindow.h"
#include "domain/loans/LoanErrorCodes.h"
#include "domain/loans/LoanRules.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using Rule = LoanCondition::Rule;
using Verdict = LoanCondition::Verdict;

namespace {

// Quyết định 22/2023/QĐ-TTg
constexpr int whoMayBorrow = 3; // Đối tượng và điều kiện vay vốn
constexpr int howMuch = 6; // Mức vốn cho vay
constexpr int howLong = 8; // Thời hạn cho vay
constexpr int security = 10; // Bảo đảm tiền vay
constexpr int entryIntoForce = 16; // Điều khoản thi hành

Verdict verdictOf(bool fulfilled)
{
    return fulfilled ? Verdict::Fulfilled : Verdict::NotFulfilled;
}

Verdict verdictOf(const QString& answer)
{
    return answer.isEmpty() ? Verdict::Unknown : verdictOf(answer == "yes"_L1);
}

QString money(qint64 amount)
{
    return text::grouped(amount);
}

/// Checks one loan, condition by condition.
class LoanCheck
{
public:
    LoanCheck(const Loan& loan, const LoanLimits& limits, const LoanCircumstances& circumstances)
        : m_loan(loan)
        , m_limits(limits)
        , m_known(circumstances)
        , m_amount(loan.disbursedAmount ? loan.disbursedAmount : loan.approvedAmount)
    {
    }
    std::vector<LoanCondition> all()
    {
        checkDay();
        if (isToEmployer(m_loan))
            checkEmployer();
        else
            checkPerson();
        return std::move(m_conditions);
    }

private:
    void add(Rule rule, int article, Verdict verdict, const QString& field, const QStringList& arguments = {})
    {
        m_conditions.push_back({rule, article, verdict, field, arguments});
    }
    QDate day() const
    {
        for (const std::optional<QDate>& known : {m_loan.disbursedOn, m_loan.approvedOn, m_loan.listedOn})
            if (known)
                return *known;
        return m_known.today;
    }
    QString amountField() const
    {
        return m_loan.disbursedAmount ? u"disbursed_amount"_s : u"approved_amount"_s;
    }
    bool isForTraining() const { return m_loan.purpose == "training"_L1; }

    void checkDay()
    {
        if (m_limits.inForceFrom)
            add(Rule::InForce, entryIntoForce, verdictOf(day() >= *m_limits.inForceFrom), u"source"_s,
                {text::dateInFigures(*m_limits.inForceFrom)});
    }
    void checkPerson()
    {
        checkSentence();
        const bool asked = std::any_of(m_known.needs.begin(), m_known.needs.end(),
            [](const Need& need) { return need.kind == "loan"_L1 && need.state != NeedState::Declined; });
        add(Rule::NeedsLoan, whoMayBorrow, asked ? Verdict::Fulfilled : Verdict::Unknown, {});
        add(Rule::OnTheList, whoMayBorrow, m_loan.listedOn ? Verdict::Fulfilled : Verdict::Unknown,
            u"listed_on"_s);
        add(Rule::ObeysLaw, whoMayBorrow, verdictOf(m_loan.obeysLaw), u"obeys_law"_s);
        add(Rule::FreeOfDebt, whoMayBorrow,
            owesForTheSame() ? Verdict::NotFulfilled : verdictOf(m_loan.freeOfDebt), u"free_of_debt"_s);
        checkPersonalAmount();
        checkTerm();
    }
    /// Conditional release and sentences in the community give no right (Điều 3).
    void checkSentence()
    {
        const bool served =
            std::any_of(m_known.statuses.begin(), m_known.statuses.end(), [](const LegalStatus& status) {
                return status.kind == "sentence_served"_L1 || status.kind == "amnesty"_L1;
            });
        const std::optional<QDate> end = lastSentenceEnd(m_known.statuses);
        add(Rule::SentenceServed, whoMayBorrow,
            m_known.statuses.empty() ? Verdict::Unknown : verdictOf(served), u"person_id"_s);
        const QDate last = end ? end->addYears(*m_limits.yearsSinceEnd) : QDate();
        add(Rule::NotTooLongAgo, whoMayBorrow, end ? verdictOf(day() <= last) : Verdict::Unknown,
            u"person_id"_s,
            {QString::number(*m_limits.yearsSinceEnd), end ? text::dateInFigures(last) : QString()});
    }
    bool owesForTheSame() const
    {
        return std::any_of(m_known.otherLoans.begin(), m_known.otherLoans.end(), [&](const Loan& other) {
            return other.id != m_loan.id && !other.deletedAt && other.source == m_loan.source
                && other.purpose == m_loan.purpose
                && (other.state == "open"_L1 || other.state == "overdue"_L1);
        });
    }
    void checkPersonalAmount()
    {
        const std::optional<qint64> most = isForTraining() ? m_limits.trainingMonth : m_limits.amount;
        if (!most)
            return;
        Verdict verdict = Verdict::Unknown; // for training the length of the course decides
        if (m_amount && (!isForTraining() || *m_amount <= *most))
            verdict = verdictOf(*m_amount <= *most);
        add(Rule::Amount, howMuch, verdict, amountField(), {money(*most)});
    }
    void checkTerm()
    {
        if (!m_limits.termMonths)
            return;
        const bool decided = m_loan.termMonths && !isForTraining();
        add(Rule::Term, howLong,
            decided ? verdictOf(*m_loan.termMonths <= *m_limits.termMonths) : Verdict::Unknown,
            u"term_months"_s, {QString::number(*m_limits.termMonths)});
    }
    void checkEmployer()
    {
        add(Rule::EmployerKind, whoMayBorrow,
            m_loan.employerKind.isEmpty() ? Verdict::Unknown
                                          : verdictOf(m_limits.employerKinds.contains(m_loan.employerKind)),
            u"employer_kind"_s);
        checkShare();
        checkProjectAmount();
        checkTerm();
        if (m_limits.unsecured)
            add(Rule::Security, security,
                m_amount && *m_amount <= *m_limits.unsecured ? Verdict::Fulfilled : Verdict::Unknown, {},
                {money(*m_limits.unsecured)});
    }
    void checkShare()
    {
        if (!m_limits.releasedShare)
            return;
        const QString least = QString::number(*m_limits.releasedShare);
        if (!m_loan.releasedWorkerCount || m_loan.workerCount.value_or(0) <= 0)
            return add(Rule::ReleasedShare, whoMayBorrow, Verdict::Unknown, u"released_worker_count"_s,
                {QString(), least});
        const bool enough = qint64(100) * *m_loan.releasedWorkerCount
            >= qint64(*m_limits.releasedShare) * *m_loan.workerCount;
        const int share = 100 * *m_loan.releasedWorkerCount / *m_loan.workerCount;
        add(Rule::ReleasedShare, whoMayBorrow, verdictOf(enough), u"released_worker_count"_s,
            {QString::number(share), least});
    }
    void checkProjectAmount()
    {
        if (!m_limits.employerAmount)
            return;
        qint64 most = *m_limits.employerAmount;
        if (m_limits.workerAmount && m_loan.workerCount)
            most = std::min(most, *m_limits.workerAmount * *m_loan.workerCount);
        const bool decided = m_amount && (m_loan.workerCount || *m_amount > most);
        add(Rule::Amount, howMuch, decided ? verdictOf(*m_amount <= most) : Verdict::Unknown, amountField(),
            {money(most)});
    }

    const Loan& m_loan;
    const LoanLimits& m_limits;
    const LoanCircumstances& m_known;
    std::optional<qint64> m_amount;
    std::vector<LoanCondition> m_conditions;
};

std::optional<ErrorCode> codeOf(Rule rule)
{
    switch (rule) {
    case Rule::InForce:
        return errors::loan::notInForce;
    case Rule::SentenceServed:
        return errors::loan::notEntitled;
    case Rule::NotTooLongAgo:
        return errors::loan::tooLongAgo;
    case Rule::ObeysLaw:
        return errors::loan::notObeyingLaw;
    case Rule::FreeOfDebt:
        return errors::loan::owesAlready;
    case Rule::EmployerKind:
        return errors::loan::employerKindNotEntitled;
    case Rule::ReleasedShare:
        return errors::loan::shareTooSmall;
    case Rule::Amount:
        return errors::loan::amountTooHigh;
    case Rule::Term:
        return errors::loan::termTooLong;
    case Rule::NeedsLoan:
    case Rule::OnTheList:
    case Rule::Security:
        break;
    }
    return std::nullopt; // never known to be unfulfilled
}

} // namespace

std::vector<LoanCondition> conditionsOf(
    const Loan& loan, const LoanLimits& limits, const LoanCircumstances& circumstances)
{
    if (!limits.areSet())
        return {};
    return LoanCheck(loan, limits, circumstances).all();
}

Errors faultsOf(const std::vector<LoanCondition>& conditions)
{
    Errors faults;
    for (const LoanCondition& condition : conditions)
        if (const auto code = codeOf(condition.rule);
            code && condition.verdict == LoanCondition::Verdict::NotFulfilled)
            faults.push_back({*code, condition.field, condition.arguments});
    return faults;
}

} // namespace hoanhap::domain
