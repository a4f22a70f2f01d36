// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loans/LoanPapers.h"

#include "services/papers/PaperRights.h"
#include "services/people/papers/PaperWords.h"
#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"

#include <limits>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using spreadsheet::ColumnKind;

namespace {

constexpr int everyLoan = std::numeric_limits<int>::max();

spreadsheet::Row loanLine(PaperWords& words, const storage::LoanRow& loan, size_t number)
{
    const auto amount = [](const std::optional<qint64>& known) {
        return known ? text::grouped(*known) : QString();
    };
    return {static_cast<qint64>(number), loan.borrower,
        text::PartialDate::fromStored(loan.birth).value_or(text::PartialDate()),
        words.label(u"loan-sources"_s, loan.source).section(u" ("_s, 0, 0),
        words.label(u"loan-purposes"_s, loan.purpose), amount(loan.approvedAmount),
        amount(loan.disbursedAmount), loan.day.value_or(QDate()), words.label(u"loan-states"_s, loan.state)};
}

} // namespace

Result<Paper> LoanPapers::list(LoanService::Wish wish)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    wish.limit = everyLoan;
    const auto listed = LoanService(m_workspace).list(wish);
    if (!listed)
        return listed.errors();
    PaperWords words(m_workspace);
    PaperList list;
    list.kind = u"loan_list"_s;
    list.subject = u"Các khoản vay vốn"_s;
    list.columns = {{u"STT"_s, ColumnKind::Number, 6}, {u"Người vay"_s, ColumnKind::Text, 28},
        {u"Ngày sinh"_s, ColumnKind::PartialDate, 12}, {u"Nguồn vốn"_s, ColumnKind::Text, 30},
        {u"Mục đích"_s, ColumnKind::Text, 20}, {u"Số tiền duyệt (đồng)"_s, ColumnKind::Text, 16},
        {u"Đã giải ngân (đồng)"_s, ColumnKind::Text, 16}, {u"Ngày"_s, ColumnKind::Day, 13},
        {u"Tình trạng"_s, ColumnKind::Text, 14}};
    for (auto loan = listed->rows.rbegin(); loan != listed->rows.rend(); ++loan)
        list.rows.push_back(loanLine(words, *loan, list.rows.size() + 1));
    list.emptyNote = u"Không có khoản vay nào."_s;
    if (!listed->rows.empty())
        list.remarks << u"Cộng: %1 khoản của %2 người; đã giải ngân %3 đồng."_s.arg(
            text::countInProse(listed->totals.loans), text::countInProse(listed->totals.people),
            text::grouped(listed->totals.disbursed));
    Paper made = listPaper(*around, list);
    made.people = listed->totals.people;
    return made;
}

} // namespace hoanhap::services
