// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/ToldFigures.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/substance/ToldWordings.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// The second group of a sum of money is what stands behind its comma, the third in what it is told.
void readMoney(const QRegularExpressionMatch& match, ToldFigure& told)
{
    static const QHash<QString, qint64> units{{u"tỷ"_s, 1'000'000'000}, {u"tỉ"_s, 1'000'000'000},
        {u"triệu"_s, 1'000'000}, {u"nghìn"_s, 1'000}, {u"ngàn"_s, 1'000}};
    told.per = units.value(match.captured(3).toLower(), 1);
    const QString behind = match.captured(2);
    qint64 step = told.per;
    for (qsizetype i = 0; i < behind.size(); ++i)
        step /= 10;
    told.value = told.value * told.per + behind.toLongLong() * step;
    told.roundedTo = step;
    if (!behind.isEmpty())
        told.length = match.capturedEnd(2) - told.start;
}

constexpr auto lettersOfAnyCase =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

/// "6 tháng đầu" of a report about them is no part of its period, however it is written.
QString withoutPeriod(QString clause, const QString& period)
{
    const qsizetype year = period.lastIndexOf(u" năm "_s);
    if (year <= 0)
        return clause;
    static const QList<std::pair<QString, QString>> forms{{u"6 tháng"_s, u"(?:0?6|sáu) tháng"_s},
        {u"IV"_s, u"(?:IV|4)"_s}, {u"III"_s, u"(?:III|3)"_s}, {u"II"_s, u"(?:II|2)"_s}, {u"I"_s, u"[I1]"_s}};
    QString shape = period.first(year);
    for (const auto& [form, any] : forms)
        if (shape.endsWith(form) || shape.startsWith(form)) {
            shape.replace(form, any);
            break;
        }
    return clause.remove(
        QRegularExpression(u"(?<!\\p{L})"_s + shape + u"(?![\\p{L}\\d])"_s, lettersOfAnyCase));
}

/// Names a year that the period is not in.
bool isOfOtherYear(const QString& clause, const QString& period)
{
    static const QRegularExpression named(u"(?<!\\p{L})năm (\\d{4})"_s, lettersOfAnyCase);
    const qsizetype year = period.lastIndexOf(named);
    if (year < 0)
        return false;
    for (auto found = named.globalMatch(clause); found.hasNext();)
        if (found.next().captured(1) != period.mid(year + u"năm "_s.size(), 4))
            return true;
    return false;
}

/// A clause about a place, a part of the period, another year, one of many or a purpose.
bool isPartial(const QString& text, const ToldFigure& told, qsizetype to, const ToldWording& wording,
    const QString& period)
{
    static const QRegularExpression partial(
        uR"((?<!\p{L})(?:huyện|thành phố|thị xã|xã(?! hội)|phường|thị trấn|quý|tháng|đợt|trung tâm|riêng|)"
        uR"(dự kiến|phấn đấu|chỉ tiêu|so với|cùng kỳ|lũy kế|giai đoạn|mỗi|tối đa|bình quân|mức)(?!\p{L}))"_s,
        lettersOfAnyCase);
    static const QRegularExpression stop(u"[.;](?=\\s|$)"_s);
    static const QRegularExpression fullStop(u"[.](?=\\s|$)"_s);
    static const QRegularExpression compared(u"(?:so với|cùng kỳ).*$"_s, lettersOfAnyCase);
    const qsizetype before =
        told.start == 0 ? -1 : text.lastIndexOf(wording.beginsSentence ? fullStop : stop, told.start - 1);
    const qsizetype after = text.indexOf(stop, to);
    const qsizetype begin = before + 1;
    // What it is compared with behind it makes the number itself no smaller.
    const QString behind = text.mid(to, (after < 0 ? text.size() : after) - to).remove(compared);
    const QString clause = withoutPeriod(text.mid(begin, to - begin) + behind, period);
    return clause.contains(partial) || isOfOtherYear(clause, period);
}

/// What counts the same acts the other way: turns and people.
QString counterpart(const QString& indicator)
{
    static const QHash<QString, QString> pairs{{u"counselled_turns"_s, u"counselled_people"_s},
        {u"counselled_people"_s, u"counselled_turns"_s}, {u"referral_turns"_s, u"referred_people"_s},
        {u"referred_people"_s, u"referral_turns"_s}, {u"trained_people"_s, u"learners"_s},
        {u"learners"_s, u"trained_people"_s}};
    return pairs.value(indicator);
}

/// As which the number is right.
QString wordsCounting(const QString& indicator)
{
    const auto found = std::ranges::find(toldWordings(), indicator, &ToldWording::indicator);
    return found == toldWordings().end() ? QString() : found->words;
}

Slip slipOf(ErrorCode code, const ToldFigure& told, const QString& suggestion, const QStringList& arguments)
{
    return {code, told.paragraph, told.start, told.length, suggestion, arguments};
}

bool isSame(const ToldFigure& told, qint64 value)
{
    return told.value == value || std::abs(told.value - value) < told.roundedTo;
}

QString shown(const ToldFigure& told, qint64 value)
{
    return told.roundedTo > 0 ? text::grouped(value) : text::countInProse(value);
}

/// In the unit of what it replaces; nothing where that unit does not tell it whole.
QString replacementFor(const ToldFigure& told, qint64 value)
{
    if (told.roundedTo == 0)
        return text::countInProse(value);
    return value % told.per == 0 ? text::grouped(value / told.per) : QString();
}

std::optional<Slip> againstRegister(const ToldFigure& told, const QHash<QString, qint64>& values)
{
    const auto right = values.constFind(told.indicator);
    if (right == values.constEnd() || isSame(told, *right))
        return std::nullopt;
    const auto other = values.constFind(counterpart(told.indicator));
    if (other != values.constEnd() && *other == told.value)
        return slipOf(errors::checks::peopleForTurns, told, text::countInProse(*right),
            {text::countInProse(told.value), wordsCounting(counterpart(told.indicator))});
    return slipOf(errors::checks::figureNotRegisters, told, replacementFor(told, *right),
        {told.words, shown(told, told.value), shown(told, *right)});
}

/// Those of one wording that no surer one has read; `first` of the paragraph.
void readFigures(const QString& text, std::size_t paragraph, const ToldWording& wording,
    const QString& period, std::size_t first, std::vector<ToldFigure>& all)
{
    for (auto found = wording.shape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        ToldFigure told{paragraph, match.capturedStart(1), match.capturedLength(1),
            match.captured(1).remove(u'.').toLongLong(), wording.indicator, wording.words};
        const bool isRead = std::any_of(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
            [&](const ToldFigure& other) { return other.start == told.start; });
        if (isRead || isPartial(text, told, match.capturedEnd(), wording, period))
            continue;
        if (wording.indicator == u"loan_amount"_s)
            readMoney(match, told);
        all.push_back(std::move(told));
    }
}

} // namespace

std::vector<ToldFigure> toldFigures(const Prose& prose, const QString& period)
{
    std::vector<ToldFigure> all;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const std::size_t first = all.size();
        for (const ToldWording& wording : toldWordings())
            if (wording.ofNow || prose[i].section != u"next_year"_s)
                readFigures(prose[i].text, i, wording, period, first, all);
    }
    std::ranges::stable_sort(
        all, {}, [](const ToldFigure& told) { return std::pair(told.paragraph, told.start); });
    return all;
}

Slips wrongFigures(const Prose& prose, const QHash<QString, qint64>& values, const QString& period)
{
    Slips slips;
    QHash<QString, qint64> first;
    for (const ToldFigure& told : toldFigures(prose, period)) {
        if (const auto slip = againstRegister(told, values))
            slips.push_back(*slip);
        const auto before = first.constFind(told.indicator);
        if (before == first.constEnd())
            first.insert(told.indicator, told.value);
        else if (!isSame(told, *before))
            slips.push_back(slipOf(errors::checks::figureDiffers, told, {},
                {told.words, shown(told, told.value), shown(told, *before)}));
    }
    return slips;
}

} // namespace hoanhap::domain
