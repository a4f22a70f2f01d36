// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/reading/Citations.h"

#include "domain/reports/checks/reading/ProseWords.h"

#include <QRegularExpression>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& symbolShape()
{
    // The longer kinds first; a blank that broke a symbol in two is read over.
    static const QRegularExpression shape(
        uR"((?<![\p{L}])(?:(thông tư liên tịch|nghị định|nghị quyết|chỉ thị|quyết định|kế hoạch|công văn|)"
        uR"(thông tư|thông báo|hướng dẫn|chương trình|phương án|đề án|báo cáo|biên bản|tờ trình|công điện|)"
        uR"(giấy mời|quy chế|thông cáo|bộ luật|luật|pháp lệnh)\s+(?:số:?\s+)?|số:?\s+))"
        uR"((\d{1,6}[a-zđ]?(?:\s?/\s?\d{4}(?=\s?/))?\s?(?:/\s?|-(?=\p{Lu}+))\p{L}[\p{L}\d&*_#]*)"
        uR"((?:\s?[-/]\s?\p{Lu}[\p{L}\d&*_#]*|\s\p{Lu}{2,8}(?=-\p{Lu}))*|\d{1,6}(?=\s+(?:ngày|của)\s)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

bool isStop(const ProseWord& word)
{
    static const QStringList stops{u"về"_s, u"năm"_s, u"từ"_s, u"ngày"_s, u"trong"_s, u"tại"_s, u"đến"_s,
        u"được"_s, u"kính"_s, u"cho"_s, u"theo"_s, u"số"_s, u"có"_s, u"đã"_s, u"để"_s, u"với"_s, u"của"_s};
    return stops.contains(word.lower);
}

/// From `start` over the words of an agency's name; capitals and the words that such names hold.
std::optional<Stretch> issuerAt(const QString& text, qsizetype start)
{
    constexpr qsizetype longestName = 160;
    const QString rest = text.mid(start, longestName);
    const std::vector<ProseWord> words = proseWords(rest);
    qsizetype end = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        static const QRegularExpression parting(u"[,;.:()]"_s);
        if (isStop(words[i]) || (i > 0 && rest.mid(end, words[i].start - end).contains(parting)))
            break;
        const bool joins = words[i].lower == u"và"_s && i + 1 < words.size() && !words[i + 1].capital;
        if (joins)
            break;
        end = words[i].end();
    }
    return end > 0 ? std::optional(Stretch{start, end}) : std::nullopt;
}

/// Day and issuer behind the symbol, in either order.
void readTail(const QString& text, Citation& citation)
{
    static const QRegularExpression day(u"\\G\\s*,?\\s*(?:ban hành\\s+)?ngày\\s+"_s);
    static const QRegularExpression of(u"\\G\\s*,?\\s*của\\s+"_s);
    qsizetype at = citation.symbolAt.end();
    for (int part = 0; part < 2; ++part) {
        const auto option = QRegularExpression::NormalMatch;
        if (const auto before = day.match(text, at, option); !citation.date && before.hasMatch()) {
            constexpr qsizetype longestDate = 30;
            const auto dates = datesInProse(text.mid(before.capturedEnd(), longestDate));
            if (dates.empty() || dates.front().start != 0)
                break;
            citation.date = dates.front();
            citation.date->start = before.capturedEnd();
            at = citation.date->end();
        } else if (const auto whose = of.match(text, at, option); !citation.issuer && whose.hasMatch()) {
            citation.issuer = issuerAt(text, whose.capturedEnd());
            if (!citation.issuer)
                break;
            at = citation.issuer->end();
        }
    }
    citation.whole.length = at - citation.whole.start;
}

} // namespace

std::vector<Citation> citationsIn(const Prose& prose)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    std::vector<Citation> citations;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const QString& text = prose[i].text;
        for (auto found = symbolShape().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            // A number without the symbol, or with a dash alone, is a paper's only behind its kind.
            if (match.capturedLength(1) == 0 && !match.captured(2).contains(u'/'))
                continue;
            Citation citation;
            citation.paragraph = i;
            citation.whole = {match.capturedStart(), match.capturedLength()};
            citation.kind = match.captured(1).toLower();
            citation.kindAt = {match.capturedStart(1), match.capturedLength(1)};
            citation.symbolAt = {match.capturedStart(2), match.capturedLength(2)};
            citation.symbol = match.captured(2).remove(blanks);
            readTail(text, citation);
            citations.push_back(std::move(citation));
        }
    }
    return citations;
}

} // namespace hoanhap::domain
