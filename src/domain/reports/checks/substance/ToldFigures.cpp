// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/ToldFigures.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    QString indicator;
    QString words;
    QRegularExpression shape; ///< the number is the first group
};

QRegularExpression patternOf(const QString& pattern)
{
    const QString number = uR"((?<![\p{L}\d/.,-])(\d{1,3}(?:\.\d{3})+|\d{1,9}))"_s;
    return QRegularExpression(QString(pattern).replace(u"#"_s, number),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

const std::vector<Wording>& wordings()
{
    static const std::vector<Wording> all{
        {u"classes"_s, u"lớp"_s,
            patternOf(
                uR"((?:mở|tổ chức)(?: được)? # lớp (?:đào tạo|dạy) nghề(?=\s*(?:[,.;:(]|với|cho|$)))"_s)},
        {u"learners"_s, u"học viên"_s,
            patternOf(uR"(\d lớp (?:đào tạo|dạy) nghề,? (?:với|cho) # học viên)"_s)},
        {u"outreach_events"_s, u"buổi"_s, patternOf(uR"(tổ chức(?: được)? # (?:buổi|cuộc) tư vấn)"_s)},
        {u"counselled_turns"_s, u"lượt người"_s,
            patternOf(uR"(tư vấn[^,.;:\d]{0,60}cho # lượt(?: người)?(?!\p{L}))"_s)},
        {u"counselled_people"_s, u"người"_s, patternOf(uR"(tư vấn[^,.;:\d]{0,60}cho # người(?!\p{L}))"_s)},
        {u"referral_turns"_s, u"lượt người"_s,
            patternOf(uR"(giới thiệu việc làm cho # lượt(?: người)?(?!\p{L}))"_s)},
        {u"referred_people"_s, u"người"_s, patternOf(uR"(giới thiệu việc làm cho # người(?!\p{L}))"_s)},
        {u"loan_people"_s, u"người"_s, patternOf(uR"(hỗ trợ(?: cho)? # người (?:được )?vay vốn)"_s)},
    };
    return all;
}

/// A clause about a place, a part of the year, another year or a purpose.
bool isPartial(const QString& text, qsizetype from, qsizetype to)
{
    static const QRegularExpression partial(
        uR"((?<!\p{L})(?:huyện|thành phố|thị xã|xã|phường|thị trấn|quý|tháng|đợt|trung tâm|riêng|)"
        uR"(dự kiến|phấn đấu|chỉ tiêu|so với|cùng kỳ|lũy kế|giai đoạn)(?!\p{L}))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stop(u"[.;](?=\\s|$)"_s);
    const qsizetype before = text.lastIndexOf(stop, from);
    const qsizetype after = text.indexOf(stop, to);
    const qsizetype begin = before < 0 ? 0 : before + 1;
    return text.mid(begin, (after < 0 ? text.size() : after) - begin).contains(partial);
}

/// What counts the same acts the other way: turns and people.
QString counterpart(const QString& indicator)
{
    static const QHash<QString, QString> pairs{{u"counselled_turns"_s, u"counselled_people"_s},
        {u"counselled_people"_s, u"counselled_turns"_s}, {u"referral_turns"_s, u"referred_people"_s},
        {u"referred_people"_s, u"referral_turns"_s}};
    return pairs.value(indicator);
}

Slip slipOf(ErrorCode code, const ToldFigure& told, const QString& suggestion, const QStringList& arguments)
{
    return {code, told.paragraph, told.start, told.length, suggestion, arguments};
}

std::optional<Slip> againstRegister(const ToldFigure& told, const QHash<QString, qint64>& values)
{
    const auto right = values.constFind(told.indicator);
    if (right == values.constEnd() || *right == told.value)
        return std::nullopt;
    const auto other = values.constFind(counterpart(told.indicator));
    if (other != values.constEnd() && *other == told.value)
        return slipOf(errors::checks::peopleForTurns, told, text::countInProse(*right),
            {text::countInProse(told.value), told.words == u"người"_s ? u"lượt người"_s : u"người"_s});
    return slipOf(errors::checks::figureNotRegisters, told, text::countInProse(*right),
        {told.words, text::countInProse(told.value), text::countInProse(*right)});
}

} // namespace

std::vector<ToldFigure> toldFigures(const Prose& prose)
{
    std::vector<ToldFigure> told;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const QString& text = prose[i].text;
        if (prose[i].section == u"next_year"_s)
            continue;
        for (const Wording& wording : wordings())
            for (auto found = wording.shape.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (isPartial(text, match.capturedStart(), match.capturedEnd()))
                    continue;
                told.push_back({i, match.capturedStart(1), match.capturedLength(1),
                    match.captured(1).remove(u'.').toLongLong(), wording.indicator, wording.words});
            }
    }
    std::ranges::stable_sort(told, {}, &ToldFigure::paragraph);
    return told;
}

Slips wrongFigures(const Prose& prose, const QHash<QString, qint64>& values)
{
    Slips slips;
    QHash<QString, qint64> first;
    for (const ToldFigure& told : toldFigures(prose)) {
        if (const auto slip = againstRegister(told, values))
            slips.push_back(*slip);
        const auto before = first.constFind(told.indicator);
        if (before == first.constEnd())
            first.insert(told.indicator, told.value);
        else if (*before != told.value)
            slips.push_back(slipOf(errors::checks::figureDiffers, told, {},
                {told.words, text::countInProse(told.value), text::countInProse(*before)}));
    }
    return slips;
}

} // namespace hoanhap::domain
