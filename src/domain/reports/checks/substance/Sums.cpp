// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/Sums.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/reading/CountsInProse.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

using Counts = std::vector<CountInProse>;

struct Sentence
{
    qsizetype start = 0;
    qsizetype end = 0;
};

std::vector<Sentence> sentencesOf(const QString& text)
{
    static const QRegularExpression stop(u"[.!?](?=\\s|$)"_s);
    std::vector<Sentence> sentences;
    qsizetype from = 0;
    for (auto found = stop.globalMatch(text); found.hasNext();) {
        const qsizetype end = found.next().capturedEnd();
        sentences.push_back({from, end});
        from = end;
    }
    if (from < text.size())
        sentences.push_back({from, text.size()});
    return sentences;
}

Counts between(const Counts& counts, qsizetype from, qsizetype to)
{
    Counts inside;
    std::ranges::copy_if(counts, std::back_inserter(inside),
        [&](const CountInProse& count) { return count.start >= from && count.end <= to; });
    return inside;
}

qint64 sumOf(const Counts& counts)
{
    qint64 sum = 0;
    for (const CountInProse& count : counts)
        sum += count.value;
    return sum;
}

bool isOneKind(const CountInProse& one, const CountInProse& other)
{
    return one.unit == other.unit || (one.countsPeople() && other.countsPeople());
}

/// Where the parts of a whole end: at a semicolon, a bracket, a verb of something else or parts of a part.
qsizetype endOfParts(const QString& text, qsizetype from, qsizetype to, bool listed)
{
    static const QRegularExpression stop(u"[()]|trong đó|\\bđã\\b|tổng cộng"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString rest = text.mid(from, to - from);
    const qsizetype half = listed ? -1 : rest.indexOf(u';');
    qsizetype end = rest.size();
    for (const qsizetype at : {rest.indexOf(stop), half})
        if (at >= 0)
            end = std::min(end, at);
    return from + end;
}

Slip wrongSum(std::size_t paragraph, const CountInProse& whole, qint64 sum)
{
    return {errors::checks::wrongSum, paragraph, whole.start, whole.length, text::countInProse(sum),
        {text::countInProse(whole.value), text::countInProse(sum)}};
}

/// Whether the parts are men and women, who make up the whole.
bool areSexes(const Counts& parts)
{
    return parts.size() == 2 && parts[0].unit != parts[1].unit
        && std::ranges::all_of(
            parts, [](const CountInProse& part) { return part.unit == u"nam"_s || part.unit == u"nữ"_s; });
}

void checkParts(
    std::size_t paragraph, const CountInProse& whole, const Counts& all, bool complete, Slips& slips)
{
    Counts parts;
    std::ranges::copy_if(
        all, std::back_inserter(parts), [&](const CountInProse& part) { return isOneKind(part, whole); });
    for (const CountInProse& part : all)
        if (!complete && (isOneKind(part, whole) || (whole.unit == u"lượt"_s && part.countsPeople()))
            && part.value > whole.value)
            slips.push_back({errors::checks::partAboveWhole, paragraph, part.start, part.length, {},
                {text::countInProse(part.value), text::countInProse(whole.value)}});
    const bool mixed = complete && sumOf(all) == whole.value && all.size() > parts.size()
        && std::ranges::any_of(all, [](const CountInProse& part) { return part.unit == u"lượt"_s; })
        && std::ranges::any_of(all, &CountInProse::countsPeople);
    if (mixed)
        slips.push_back({errors::checks::peopleForTurns, paragraph, whole.start, whole.length, {},
            {text::countInProse(whole.value), u"người và lượt người cộng lại"_s}});
    const bool addsUp = parts.size() >= 2 && parts.size() == all.size() && (complete || areSexes(parts));
    if (addsUp && sumOf(parts) != whole.value)
        slips.push_back(wrongSum(paragraph, whole, sumOf(parts)));
}

void checkWholeFirst(
    const QString& text, std::size_t paragraph, const Sentence& sentence, const Counts& counts, Slips& slips)
{
    static const QRegularExpression marker(
        uR"((?<!\p{L})(?:(bao gồm|gồm|chia ra|cụ thể)|trong đó)(?!\p{L}))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString words = text.mid(sentence.start, sentence.end - sentence.start);
    for (auto found = marker.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype at = sentence.start + match.capturedStart();
        const qsizetype behind = sentence.start + match.capturedEnd();
        const Counts before = between(counts, sentence.start, at);
        if (before.empty() || text.mid(before.back().end, at - before.back().end).contains(u';'))
            continue;
        const bool complete = match.hasCaptured(1);
        const Counts parts = between(counts, behind, endOfParts(text, behind, sentence.end, complete));
        if (!parts.empty())
            checkParts(paragraph, before.back(), parts, complete, slips);
    }
}

void checkWholeLast(
    const QString& text, std::size_t paragraph, const Sentence& sentence, const Counts& counts, Slips& slips)
{
    static const QRegularExpression marker(uR"((?<!\p{L})(?:tổng cộng|cộng chung)(?!\p{L}))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = marker.match(text, sentence.start);
    if (!match.hasMatch() || match.capturedEnd() > sentence.end)
        return;
    const Counts before = between(counts, sentence.start, match.capturedStart());
    const Counts after = between(counts, match.capturedEnd(), sentence.end);
    if (before.size() < 2 || after.empty())
        return;
    const bool alike = std::ranges::all_of(
        before, [&](const CountInProse& part) { return part.unit == after.front().unit; });
    if (alike && sumOf(before) != after.front().value)
        slips.push_back(wrongSum(paragraph, after.front(), sumOf(before)));
}

/// "Tăng 15 người (từ 96 lên 101)".
void checkDifferences(const QString& text, std::size_t paragraph, Slips& slips)
{
    static const QRegularExpression shape(
        uR"((?<!\p{L})(tăng|giảm) (?:thêm )?(\d[\d.]*) ([^().;:\d]{0,25}?)\(?từ (\d[\d.]*) ([^().;:\d]{0,25}?))"
        uR"((?:lên|xuống|còn)(?: còn)? (\d+(?:\.\d{3})*)(?![\d,/%]|\s*(?:%|tuổi|phần trăm)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = shape.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto number = [&](int group) { return match.captured(group).remove(u'.').toLongLong(); };
        // "tăng 5 người, từ 2 lớp lên 3 lớp" is about two things.
        if (const QString counted = match.captured(5).trimmed();
            !counted.isEmpty() && !match.captured(3).startsWith(counted, Qt::CaseInsensitive))
            continue;
        const bool grows = match.captured(1).compare(u"tăng"_s, Qt::CaseInsensitive) == 0;
        const qint64 right = grows ? number(6) - number(4) : number(4) - number(6);
        if (right != number(2))
            slips.push_back({errors::checks::wrongDifference, paragraph, match.capturedStart(2),
                match.capturedLength(2), right > 0 ? text::countInProse(right) : QString(),
                {text::countInProse(number(2)), match.captured(4), match.captured(6)}});
    }
}

} // namespace

Slips wrongSums(const Prose& prose)
{
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        checkDifferences(prose[i].text, i, slips);
        const Counts counts = countsInProse(prose[i].text);
        if (counts.size() < 2)
            continue;
        for (const Sentence& sentence : sentencesOf(prose[i].text)) {
            checkWholeFirst(prose[i].text, i, sentence, counts, slips);
            checkWholeLast(prose[i].text, i, sentence, counts, slips);
        }
    }
    return slips;
}

} // namespace hoanhap::domain
