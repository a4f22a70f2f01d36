// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/carrying/MovedDispatches.h"

#include "domain/reports/carrying/CarryingErrorCodes.h"
#include "domain/reports/checks/reading/Citations.h"
#include "text/letters/Fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

std::vector<Dispatch> issuedIn(const std::vector<Dispatch>& dispatches, const FigurePeriod& period)
{
    std::vector<Dispatch> issued;
    std::ranges::copy_if(dispatches, std::back_inserter(issued), [&](const Dispatch& dispatch) {
        return dispatch.issuedOn && *dispatch.issuedOn >= period.from && *dispatch.issuedOn <= period.to
            && !dispatch.number.isEmpty();
    });
    return issued;
}

/// Without its years and other numbers.
QString subjectKey(const Dispatch& dispatch)
{
    static const QRegularExpression number(uR"(\d+)"_s);
    return text::fold(QString(dispatch.subject).remove(number));
}

bool isAlike(const Dispatch& one, const Dispatch& other)
{
    return one.direction == other.direction && one.kind == other.kind
        && text::fold(one.issuer) == text::fold(other.issuer);
}

const Dispatch* successorOf(
    const Dispatch& dispatch, const std::vector<Dispatch>& before, const std::vector<Dispatch>& now)
{
    std::vector<const Dispatch*> alike;
    std::vector<const Dispatch*> onSubject;
    for (const Dispatch& other : now) {
        if (!isAlike(dispatch, other))
            continue;
        alike.push_back(&other);
        if (subjectKey(dispatch) == subjectKey(other))
            onSubject.push_back(&other);
    }
    if (onSubject.size() == 1)
        return onSubject.front();
    const auto rivals =
        std::ranges::count_if(before, [&](const auto& one) { return isAlike(dispatch, one); });
    return alike.size() == 1 && rivals == 1 ? alike.front() : nullptr;
}

} // namespace

std::vector<MovedDispatch> movedDispatches(
    const std::vector<Dispatch>& dispatches, const FigurePeriod& before, const FigurePeriod& now)
{
    const std::vector<Dispatch> earlier = issuedIn(dispatches, before);
    const std::vector<Dispatch> later = issuedIn(dispatches, now);
    std::vector<MovedDispatch> moved;
    for (const Dispatch& dispatch : earlier) {
        const Dispatch* successor = successorOf(dispatch, earlier, later);
        moved.push_back({dispatch.number, successor ? successor->number : QString(),
            successor ? successor->issuedOn : std::nullopt});
    }
    return moved;
}

Slips uncheckedReferences(const Prose& prose, const QStringList& references)
{
    Slips slips;
    for (const Citation& citation : citationsIn(prose))
        if (references.contains(citation.symbol))
            slips.push_back({errors::carrying::referenceUnchecked, citation.paragraph,
                citation.symbolAt.start, citation.symbolAt.length, {}, {citation.symbol}});
    return slips;
}

} // namespace hoanhap::domain
