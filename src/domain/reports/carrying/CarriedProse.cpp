// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/carrying/CarriedProse.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/Citations.h"
#include "domain/reports/checks/reading/YearsInProse.h"
#include "domain/reports/checks/substance/ToldFigures.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;
using Part = YearInProse::Part;
using Use = YearInProse::Use;

namespace {

struct Edit
{
    std::size_t paragraph = 0;
    Stretch at;
    QString text;
};
using Edits = std::vector<Edit>;

/// A kind of act with the sentence that nothing of it was done, and how other words say that.
struct NotDone
{
    QString indicator;
    QString words;
    QString counted; ///< what a number of it counts
    QRegularExpression told;
};

const std::vector<NotDone>& actsNotDone()
{
    const auto shape = [](const QString& words) {
        return QRegularExpression(uR"((?<!\p{L})(?:chưa|không)(?:\s+\p{L}+){0,6}?\s+)"_s + words,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<NotDone> acts{{u"classes"_s, u"chưa tổ chức được lớp đào tạo nghề"_s, u"lớp"_s,
                                               shape(u"lớp (?:đào tạo|dạy) nghề"_s)},
        {u"outreach_events"_s,
            u"chưa tổ chức được buổi tư vấn, tuyên truyền về đào tạo nghề, giới thiệu việc làm"_s, u"buổi"_s,
            shape(u"(?:buổi|cuộc) tư vấn"_s)},
        {u"referral_turns"_s, u"chưa giới thiệu được việc làm"_s, u"lượt người"_s,
            shape(u"giới thiệu (?:được )?việc làm"_s)},
        {u"loan_people"_s, u"chưa hỗ trợ được người nào vay vốn"_s, u"người"_s, shape(u"vay vốn"_s)}};
    return acts;
}

bool isTold(const NotDone& act, const Prose& prose)
{
    return std::ranges::any_of(
        prose, [&](const ProseParagraph& paragraph) { return paragraph.text.contains(act.told); });
}

const QString blankCause = u"Nguyên nhân: …"_s;

/// The half or quarter as it stands in the text.
QString partInForm(const YearInProse& named, int number, const QString& before)
{
    if (named.part == Part::Half)
        return number == 1 ? u"đầu"_s : u"cuối"_s;
    return before.at(0).isDigit() ? QString::number(number) : text::roman(number);
}

bool movesForSure(const YearInProse& named, const CarryingGrounds& grounds)
{
    const bool near = named.year.length == 0 || std::abs(named.value - grounds.yearBefore) <= 1;
    const int monthsOfPart = named.part == Part::Half ? 6 : named.part == Part::Quarter ? 3 : 12;
    const bool wholeSteps = named.part == Part::Whole || grounds.monthsOn % monthsOfPart == 0;
    return near && wholeSteps && (named.use == Use::Plain || named.use == Use::Compared);
}

void moveYears(
    const Prose& prose, const std::vector<Citation>& citations, const CarryingGrounds& grounds, Edits& edits)
{
    for (const YearInProse& named : yearsInProse(prose, citations)) {
        if (!movesForSure(named, grounds))
            continue;
        int year = named.value + grounds.year - grounds.yearBefore;
        if (named.part == Part::Half || named.part == Part::Quarter) {
            const int parts = named.part == Part::Half ? 2 : 4;
            const int number = named.partNumber - 1 + grounds.monthsOn * parts / 12;
            year = named.value + number / parts;
            edits.push_back({named.paragraph, named.partAt,
                partInForm(named, number % parts + 1, named.partAt.in(prose[named.paragraph].text))});
        }
        if (named.year.length > 0)
            edits.push_back({named.paragraph, named.year, QString::number(year)});
    }
}

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
    for (const ToldFigure& told : toldFigures(prose, grounds.periodBefore)) {
        const auto before = grounds.figuresBefore.constFind(told.indicator);
        const qint64 now = grounds.figuresNow.value(told.indicator);
        if (before != grounds.figuresBefore.constEnd() && *before == told.value && now > 0
            && told.roundedTo == 0)
            edits.push_back({told.paragraph, {told.start, told.length}, text::countInProse(now)});
    }
}

} // namespace

Prose carriedProse(Prose before, const CarryingGrounds& grounds)
{
    const std::vector<Citation> citations = citationsIn(before);
    Edits edits;
    moveYears(before, citations, grounds, edits);
    moveDispatches(citations, grounds, edits);
    moveFigures(before, grounds, edits);
    // From the end, so that places before stay right.
    std::ranges::sort(edits, std::greater(), [](const Edit& edit) { return edit.at.start; });
    for (const Edit& edit : edits)
        before[edit.paragraph].text.replace(edit.at.start, edit.at.length, edit.text);
    return before;
}

Slips yearsNotMoved(const Prose& prose, int year, QDate firstDay)
{
    Slips slips;
    for (const YearInProse& named : yearsInProse(prose, citationsIn(prose))) {
        const bool ofPart = named.part == Part::Half || named.part == Part::Quarter;
        const bool monthPast = named.partNumber > 0 && named.partNumber < firstDay.month();
        const bool doubtful = named.use == Use::Bound
            ? named.value < year || (named.value == year && ofPart)
            : named.value < year - 1 || (named.value == year && named.part == Part::Months && monthPast);
        if (named.year.length > 0 && named.use != Use::Fixed && doubtful)
            slips.push_back({errors::checks::lastYear, named.paragraph, named.year.start, named.year.length,
                {}, {QString::number(named.value)}});
    }
    return slips;
}

QStringList notDoneSentences(
    const QHash<QString, qint64>& figures, const QString& when, const QString& who, const Prose& said)
{
    const QString begin = when.startsWith(u"từ "_s) ? u'T' + when.mid(1) : u"Trong "_s + when;
    QStringList sentences;
    for (const NotDone& act : actsNotDone()) {
        const auto figure = figures.constFind(act.indicator);
        if (figure != figures.constEnd() && *figure == 0 && !isTold(act, said))
            sentences << begin + u", "_s + who + u' ' + act.words + u". "_s + blankCause;
    }
    return sentences;
}

bool tellsNotDone(const Prose& prose)
{
    return std::ranges::any_of(actsNotDone(), [&](const NotDone& act) { return isTold(act, prose); });
}

Slips doneAfterAll(const Prose& prose, const QHash<QString, qint64>& figures)
{
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i)
        for (const NotDone& act : actsNotDone()) {
            const qsizetype at = prose[i].text.indexOf(act.words + u'.');
            if (const qint64 done = figures.value(act.indicator); at >= 0 && done > 0)
                slips.push_back({errors::checks::doneAfterAll, i, at, act.words.size(), {},
                    {text::countInProse(done), act.counted}});
        }
    return slips;
}

Slips missingCauses(const Prose& prose)
{
    static const QRegularExpression blank(
        uR"((?:nguyên nhân:|\bdo)\s*(…|\.\.\.+)(?=\s*(?:[.;,]|$|\s\p{Lu})))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i)
        for (auto found = blank.globalMatch(prose[i].text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            slips.push_back(
                {errors::checks::causeMissing, i, match.capturedStart(1), match.capturedLength(1)});
        }
    return slips;
}

} // namespace hoanhap::domain
