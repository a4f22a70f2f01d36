// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/LoanConditionWords.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::LoanCondition;
using Rule = LoanCondition::Rule;
using Verdict = LoanCondition::Verdict;

namespace {

struct RuleWords
{
    Rule rule;
    const char* words;
};

constexpr RuleWords ruleWords[]{
    {Rule::InForce, QT_TRANSLATE_NOOP("LoanConditions", "Borrowed on %1 or later")},
    {Rule::SentenceServed,
        QT_TRANSLATE_NOOP("LoanConditions", "Has served a prison sentence, or was given amnesty")},
    {Rule::NotTooLongAgo,
        QT_TRANSLATE_NOOP("LoanConditions", "At most %1 years since the end of the sentence (until %2)")},
    {Rule::NeedsLoan, QT_TRANSLATE_NOOP("LoanConditions", "Wants a loan: the need is entered")},
    {Rule::OnTheList,
        QT_TRANSLATE_NOOP("LoanConditions", "Stands on the list that the commune confirmed (Mẫu số 01)")},
    {Rule::ObeysLaw, QT_TRANSLATE_NOOP("LoanConditions", "Obeys the law since the return")},
    {Rule::FreeOfDebt, QT_TRANSLATE_NOOP("LoanConditions", "Owes the bank nothing for the same purpose")},
    {Rule::EmployerKind,
        QT_TRANSLATE_NOOP("LoanConditions",
            "Small or medium enterprise, cooperative, cooperative group or household business")},
    {Rule::ReleasedShare,
        QT_TRANSLATE_NOOP("LoanConditions", "At least %2 % of the workers have served a prison sentence")},
    {Rule::Amount, QT_TRANSLATE_NOOP("LoanConditions", "At most %1 đồng")},
    {Rule::Term, QT_TRANSLATE_NOOP("LoanConditions", "Term of at most %1 months")},
    {Rule::Security, QT_TRANSLATE_NOOP("LoanConditions", "Security where more than %1 đồng is lent")},
};

QString sentenceOf(Rule rule)
{
    for (const RuleWords& known : ruleWords)
        if (known.rule == rule)
            return QCoreApplication::translate("LoanConditions", known.words);
    return {};
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fulfilled:
        return u"✓ "_s + QCoreApplication::translate("LoanConditions", "Fulfilled");
    case Verdict::NotFulfilled:
        return u"✗ "_s + QCoreApplication::translate("LoanConditions", "Not fulfilled");
    case Verdict::Unknown:
        break;
    }
    return u"? "_s + QCoreApplication::translate("LoanConditions", "Not known");
}

QString conditionWords(const LoanCondition& condition, const domain::Loan& loan)
{
    QString words = sentenceOf(condition.rule);
    if (condition.rule == Rule::NotTooLongAgo && condition.arguments.value(1).isEmpty())
        words = QCoreApplication::translate(
            "LoanConditions", "At most %1 years since the end of the sentence, which is not entered");
    for (int i = 0; i < 2; ++i) {
        const QString value = condition.arguments.value(i);
        words.replace(u'%' + QString::number(i + 1), value.isEmpty() ? u"…"_s : value);
    }
    if (condition.rule == Rule::Amount && loan.purpose == "training"_L1)
        words += u' ' + QCoreApplication::translate("LoanConditions", "for each month of the course");
    return words;
}

QString articleOf(const LoanCondition& condition)
{
    return u"Quyết định 22/2023/QĐ-TTg, Điều "_s + QString::number(condition.article);
}

} // namespace hoanhap::ui
