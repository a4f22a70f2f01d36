// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/KnownDocuments.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Fold.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// The words of a name, marks and dashes aside, with the usual abbreviations written out.
QStringList nameWords(const QString& name)
{
    static const std::vector<std::pair<QString, QString>> shortForms{{u"ubnd"_s, u"uy ban nhan dan"_s},
        {u"hdnd"_s, u"hoi dong nhan dan"_s}, {u"ttg"_s, u"thu tuong chinh phu"_s},
        {u"ldtbxh"_s, u"lao dong thuong binh va xa hoi"_s}, {u"tp"_s, u"thanh pho"_s}};
    QStringList words;
    for (const QString& word : text::splitWords(text::fold(name))) {
        const auto form = std::ranges::find(shortForms, word, [](const auto& known) { return known.first; });
        words << (form == shortForms.end() ? QStringList{word} : form->second.split(u' '));
    }
    return words;
}

bool isLevel(const QString& word)
{
    static const QStringList levels{u"tinh"_s, u"huyen"_s, u"xa"_s, u"phuong"_s, u"thanh"_s, u"thi"_s};
    return levels.contains(word);
}

/// "1842/CAT-THAHS&HTTP" → "/CAT-THAHS&HTTP".
QString tailOf(const QString& symbol)
{
    qsizetype at = 0;
    while (at < symbol.size() && symbol[at].isDigit())
        ++at;
    return symbol.mid(at);
}

bool equal(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The same, or the same but for the abbreviation of its kind: 16/TTg for 16/CT-TTg.
bool isSameSymbol(const QString& known, const QString& cited)
{
    const QString tail = tailOf(cited);
    const QString number = cited.chopped(tail.size());
    const QString knownTail = tailOf(known);
    const bool kindLost = known.startsWith(number + u'/') && knownTail.endsWith(u'-' + tail.mid(1))
        && tail.size() > 1 && knownTail.count(u'-') == 1 && !tail.mid(1).contains(u'-');
    return equal(known, cited) || kindLost;
}

/// Of documents with the symbol the one with the day, else the last.
const KnownDocument* bySymbol(const Citation& citation, const std::vector<KnownDocument>& known)
{
    const KnownDocument* found = nullptr;
    for (const KnownDocument& document : known)
        if (isSameSymbol(document.symbol, citation.symbol)) {
            if (citation.date && document.day == citation.date->date)
                return &document;
            if (!found || document.day > found->day)
                found = &document;
        }
    return found;
}

/// One day and either the number or what stands behind it the same: the other was mistyped.
const KnownDocument* byDay(const Citation& citation, const std::vector<KnownDocument>& known)
{
    if (!citation.date)
        return nullptr;
    const QString tail = tailOf(citation.symbol);
    const QString number = citation.symbol.chopped(tail.size());
    for (const KnownDocument& document : known) {
        if (document.day != citation.date->date)
            continue;
        const QString knownTail = tailOf(document.symbol);
        if (equal(knownTail, tail) || document.symbol.chopped(knownTail.size()) == number)
            return &document;
    }
    return nullptr;
}

/// Of the number alone the paper of the kind and day, whose symbol was left out.
const KnownDocument* byNumber(const Citation& citation, const std::vector<KnownDocument>& known)
{
    const auto found = std::ranges::find_if(known, [&](const KnownDocument& document) {
        return document.symbol.startsWith(citation.symbol + u'/') && citation.date
            && document.day == citation.date->date && document.isPlan == (citation.kind == u"kế hoạch"_s);
    });
    return found == known.end() ? nullptr : &*found;
}

bool isNumberAlone(const QString& symbol)
{
    return std::ranges::all_of(symbol, [](QChar c) { return c.isDigit(); });
}

Slips endedPlan(const Citation& citation, const KnownDocument& document, int year)
{
    if (document.lastYear == 0 || document.lastYear >= year)
        return {};
    return {{errors::checks::planEnded, citation.paragraph, citation.symbolAt.start, citation.symbolAt.length,
        {}, {citation.symbol, QString::number(document.lastYear)}}};
}

Slips daySlips(const Citation& citation, const KnownDocument& document)
{
    if (!citation.date || !document.day || citation.date->date == *document.day)
        return {};
    return {{errors::checks::citationDate, citation.paragraph, citation.date->start, citation.date->length,
        dateInForm(*document.day, citation.date->form),
        {citation.symbol, text::dateInFigures(*document.day)}}};
}

Slips issuerSlips(const QString& text, const Citation& citation, const KnownDocument& document)
{
    if (!citation.issuer || document.issuer.isEmpty())
        return {};
    const QString said = citation.issuer->in(text);
    if (mayBeAgency(said, document.issuer))
        return {};
    const ErrorCode code = document.isPlan ? errors::checks::planIssuer : errors::checks::citationIssuer;
    return {{code, citation.paragraph, citation.issuer->start, citation.issuer->length, document.issuer,
        {said, document.issuer, citation.symbol}}};
}

/// The agency that a symbol names by rule, for documents that nobody entered.
QString agencyBySymbol(const QString& symbol)
{
    static const std::vector<std::pair<QString, QString>> endings{{u"-UBND"_s, u"Ủy ban nhân dân"_s},
        {u"-HĐND"_s, u"Hội đồng nhân dân"_s}, {u"-TTg"_s, u"Thủ tướng Chính phủ"_s},
        {u"-CP"_s, u"Chính phủ"_s}, {u"-BCA"_s, u"Bộ Công an"_s}, {u"-BNV"_s, u"Bộ Nội vụ"_s}};
    for (const auto& [ending, agency] : endings)
        if (symbol.endsWith(ending))
            return agency;
    return {};
}

/// Whether the agency that is said to have issued it could do so under the symbol of the document.
bool mayIssue(const QString& text, const Citation& citation, const KnownDocument& document)
{
    if (!citation.issuer)
        return true;
    const QString said = citation.issuer->in(text);
    if (const QString agency = agencyBySymbol(citation.symbol); !agency.isEmpty())
        return mayBeAgency(said, agency);
    // The symbol holds the agency's own abbreviation, which agencies of one sort may share.
    return nameWords(said).mid(0, 2) == nameWords(document.issuer).mid(0, 2);
}

} // namespace

bool mayBeAgency(const QString& said, const QString& agency)
{
    QStringList heard = nameWords(said);
    const QStringList right = nameWords(agency);
    if (heard.mid(0, 2) == QStringList{u"chu"_s, u"tich"_s}) // signs for his committee
        heard = heard.mid(2);
    if (heard.size() == 1 && isLevel(heard[0]))
        return true; // "của Tỉnh"
    const qsizetype common = std::min(heard.size(), right.size());
    return heard.first(common) == right.first(common);
}

Slips wrongCitations(const Prose& prose, const std::vector<Citation>& citations,
    const std::vector<KnownDocument>& known, int year)
{
    Slips slips;
    const auto add = [&](const Slips& found) { slips.insert(slips.end(), found.begin(), found.end()); };
    for (const Citation& citation : citations) {
        const QString& text = prose[citation.paragraph].text;
        if (isNumberAlone(citation.symbol)) {
            if (const KnownDocument* document = byNumber(citation, known))
                add(issuerSlips(text, citation, *document));
            continue;
        }
        if (const KnownDocument* document = bySymbol(citation, known)) {
            const Slips days = daySlips(citation, *document);
            const Slips issuers = issuerSlips(text, citation, *document);
            // Another day and another issuer are another document of the same number, if that issuer could
            // give it: a department issues nothing under the symbol of the people's committee.
            if (days.empty() || issuers.empty() || !mayIssue(text, citation, *document)) {
                add(days);
                add(issuers);
                add(endedPlan(citation, *document, year));
            }
            continue;
        }
        if (const KnownDocument* document = byDay(citation, known))
            slips.push_back({errors::checks::citationNumber, citation.paragraph, citation.symbolAt.start,
                citation.symbolAt.length, document->symbol, {citation.symbol, document->symbol}});
        else if (const QString agency = agencyBySymbol(citation.symbol); !agency.isEmpty()) {
            const bool isPlan = citation.kind == u"kế hoạch"_s;
            add(issuerSlips(text, citation, {citation.symbol, {}, agency, isPlan}));
        }
    }
    return slips;
}

Slips laterCitations(
    const std::vector<Citation>& citations, const std::vector<KnownDocument>& known, QDate lastDay)
{
    Slips slips;
    for (const Citation& citation : citations) {
        const KnownDocument* document = bySymbol(citation, known);
        std::optional<QDate> day = document ? document->day : std::nullopt;
        if (!day && citation.date && citation.date->date.isValid())
            day = citation.date->date;
        if (!lastDay.isValid() || !day || *day <= lastDay)
            continue;
        const Stretch& whole = citation.whole;
        slips.push_back({errors::checks::citationLater, citation.paragraph, whole.start, whole.length, {},
            {citation.symbol, text::dateInFigures(*day), text::dateInFigures(lastDay)}});
    }
    return slips;
}

} // namespace hoanhap::domain
