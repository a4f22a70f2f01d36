// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/carrying/CarriedProse.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/Citations.h"
#include "domain/reports/checks/substance/PastYears.h"
#include "domain/reports/checks/substance/ToldFigures.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

struct Edit
{
    std::size_t paragraph = 0;
    Stretch at;
    QString text;
};
using Edits = std::vector<Edit>;

const QString blankCause = u"Nguyên nhân: …"_s;

void moveDispatches(const std::vector<Citation>& citations, const CarryingGrounds& grounds, Edits& edits)
{
    for (const Citation& citation : citations) {
        const auto moved = std::ranges::find(grounds.dispatches, citation.symbol, &MovedDispatch::before);
        if (moved == grounds.dispatches.end() || moved->now.isEmpty())
            continue;
        edits.push_back({citation.paragraph, citation.symbolAt, moved->now});
        if (citation.date && moved->day)
            edits.push_back({citation.paragraph, {citation.date->start, citation.date->length},
                dateInForm(*moved->day, citation.date->form)});
    }
}

void moveFigures(const Prose& prose, const CarryingGrounds& grounds, Edits& edits)
{
    for (const ToldFigure& told : toldFigures(prose)) {
        const auto before = grounds.figuresBefore.constFind(told.indicator);
        const qint64 now = grounds.figuresNow.value(told.indicator);
        if (before != grounds.figuresBefore.constEnd() && *before == told.value && now > 0)
            edits.push_back({told.paragraph, {told.start, told.length}, text::countInProse(now)});
    }
}

} // namespace

Prose carriedProse(Prose before, const CarryingGrounds& grounds)
{
    const std::vector<Citation> citations = citationsIn(before);
    Edits edits;
    for (const Slip& slip : pastYears(before, citations, grounds.year, grounds.firstDay))
        if (!slip.suggestion.isEmpty())
            edits.push_back({slip.paragraph, {slip.start, slip.length}, slip.suggestion});
    moveDispatches(citations, grounds, edits);
    moveFigures(before, grounds, edits);
    // From the end, so that places before stay right.
    std::ranges::sort(edits, std::greater(), [](const Edit& edit) { return edit.at.start; });
    for (const Edit& edit : edits)
        before[edit.paragraph].text.replace(edit.at.start, edit.at.length, edit.text);
    return before;
}

QStringList notDoneSentences(const QHash<QString, qint64>& figures, int year)
{
    static const std::vector<std::pair<QString, QString>> acts{
        {u"classes"_s, u"chưa tổ chức được lớp đào tạo nghề"_s},
        {u"outreach_events"_s, u"chưa tổ chức được buổi tư vấn về đào tạo nghề, giới thiệu việc làm"_s},
        {u"referral_turns"_s, u"chưa giới thiệu được việc làm"_s},
        {u"loan_people"_s, u"chưa có người được hỗ trợ vay vốn"_s}};
    QStringList sentences;
    for (const auto& [indicator, words] : acts)
        if (const auto figure = figures.constFind(indicator); figure != figures.constEnd() && *figure == 0)
            sentences << u"Trong năm %1, "_s.arg(year) + words + u". "_s + blankCause;
    return sentences;
}

Slips missingCauses(const Prose& prose)
{
    static const QRegularExpression blank(uR"((?:nguyên nhân:|\bdo)\s*(…|\.\.\.)\s*\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i)
        if (const auto match = blank.match(prose[i].text); match.hasMatch())
            slips.push_back(
                {errors::checks::causeMissing, i, match.capturedStart(1), match.capturedLength(1)});
    return slips;
}

} // namespace hoanhap::domain
