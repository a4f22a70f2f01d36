// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/ToldFigures.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

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

QString needOf(const QString& what)
{
    return u"# người (?:có nhu cầu|cần) (?:được )?(?:hỗ trợ )?"_s + what;
}

const std::vector<Wording>& wordings()
{
    static const std::vector<Wording> all{
        {u"classes"_s, u"lớp đào tạo nghề"_s,
            patternOf(
                uR"((?:mở|tổ chức)(?: được)? # lớp (?:đào tạo|dạy) nghề(?=\s*(?:[,.;:(]|với|cho|$)))"_s)},
        {u"learners"_s, u"học viên"_s,
            patternOf(uR"(\d lớp (?:đào tạo|dạy) nghề,? (?:với|cho) # học viên)"_s)},
        {u"outreach_events"_s, u"buổi tư vấn, tuyên truyền"_s,
            patternOf(uR"(tổ chức(?: được)? # (?:buổi|cuộc) tư vấn)"_s)},
        {u"counselled_turns"_s, u"lượt người được tư vấn"_s,
            patternOf(uR"(tư vấn[^,.;:\d]{0,60}cho # lượt(?: người)?(?!\p{L}))"_s)},
        {u"counselled_people"_s, u"người được tư vấn"_s,
            patternOf(uR"(tư vấn[^,.;:\d]{0,60}cho # người(?!\p{L}))"_s)},
        {u"referral_turns"_s, u"lượt người được giới thiệu việc làm"_s,
            patternOf(uR"(giới thiệu việc làm cho # lượt(?: người)?(?!\p{L}))"_s)},
        {u"referred_people"_s, u"người được giới thiệu việc làm"_s,
            patternOf(uR"(giới thiệu việc làm cho # người(?!\p{L}))"_s)},
        {u"loan_people"_s, u"người được vay vốn"_s,
            patternOf(uR"(hỗ trợ(?: cho)? # người (?:được )?vay vốn)"_s)},
        {u"hired_people"_s, u"người có việc làm"_s,
            patternOf(
                uR"(giới thiệu[^.;]{0,160}? # người (?:đã |được )?(?:có|tìm được) việc làm(?!,? \p{L}+ định))"_s)},
        {u"people_managed"_s, u"người đang quản lý"_s,
            patternOf(uR"((?:đang|hiện) quản lý(?: tổng số)? # (?:người|đối tượng)(?!\p{L}))"_s)},
        {u"people_received"_s, u"người tiếp nhận mới"_s,
            patternOf(uR"((?:tiếp nhận mới|mới tiếp nhận) # (?:người|đối tượng)(?!\p{L}))"_s)},
        {u"people_closed"_s, u"người kết thúc quản lý"_s,
            patternOf(uR"(kết thúc quản lý(?: đối với)? # (?:người|đối tượng)(?!\p{L}))"_s)},
        {u"needs_training"_s, u"người cần học nghề"_s, patternOf(needOf(u"(?:học|đào tạo) nghề"_s))},
        {u"needs_job"_s, u"người cần việc làm"_s,
            patternOf(needOf(u"(?:được )?(?:giới thiệu |tìm )?việc làm"_s))},
        {u"needs_loan"_s, u"người cần vay vốn"_s, patternOf(needOf(u"(?:được )?vay vốn"_s))},
        {u"loan_amount"_s, u"đồng vay vốn"_s,
            patternOf(
                uR"((?:vay[^.;]{0,80}?(?:tổng|số tiền)[^.;\d]{0,20}|\d (?:người|hộ)[^.;\d]{0,30}vay[^.;\d]{0,60}|)"_s
                uR"((?<!được )hỗ trợ(?: cho)? vay(?: vốn)?:?) #(?:,(\d{1,3}))?)"_s
                uR"(\s*(?:(tỷ|tỉ|triệu|nghìn|ngàn)(?: đồng)?+|đồng)(?!\p{L}))"_s
                uR"((?!\s*/| cho (?:một|mỗi|anh|chị|ông|bà|em)(?!\p{L})))"_s)},
    };
    return all;
}

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

/// A clause about a place, a part of the period, another year, one of many or a purpose.
bool isPartial(const QString& text, qsizetype from, qsizetype to, const QString& period)
{
    static const QRegularExpression partial(
        uR"((?<!\p{L})(?:huyện|thành phố|thị xã|xã(?! hội)|phường|thị trấn|quý|tháng|đợt|trung tâm|riêng|)"
        uR"(dự kiến|phấn đấu|chỉ tiêu|so với|cùng kỳ|lũy kế|giai đoạn|mỗi|tối đa|bình quân|mức)(?!\p{L}))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stop(u"[.;](?=\\s|$)"_s);
    const qsizetype before = text.lastIndexOf(stop, from);
    const qsizetype after = text.indexOf(stop, to);
    const qsizetype begin = before < 0 ? 0 : before + 1;
    QString clause = text.mid(begin, (after < 0 ? text.size() : after) - begin);
    // "6 tháng đầu" of a report about them is no part of its period.
    if (const qsizetype year = period.lastIndexOf(u" năm "_s); year > 0)
        clause.remove(period.first(year), Qt::CaseInsensitive);
    return clause.contains(partial);
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
            {text::countInProse(told.value),
                told.indicator.endsWith("_turns"_L1) ? u"người"_s : u"lượt người"_s});
    return slipOf(errors::checks::figureNotRegisters, told, replacementFor(told, *right),
        {told.words, shown(told, told.value), shown(told, *right)});
}

} // namespace

std::vector<ToldFigure> toldFigures(const Prose& prose, const QString& period)
{
    std::vector<ToldFigure> all;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const QString& text = prose[i].text;
        if (prose[i].section == u"next_year"_s)
            continue;
        for (const Wording& wording : wordings())
            for (auto found = wording.shape.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (isPartial(text, match.capturedStart(1), match.capturedEnd(), period))
                    continue;
                ToldFigure told{i, match.capturedStart(1), match.capturedLength(1),
                    match.captured(1).remove(u'.').toLongLong(), wording.indicator, wording.words};
                if (wording.indicator == u"loan_amount"_s)
                    readMoney(match, told);
                all.push_back(std::move(told));
            }
    }
    std::ranges::stable_sort(all, {}, &ToldFigure::paragraph);
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
