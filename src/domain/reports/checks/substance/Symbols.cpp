// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/Symbols.h"

#include "domain/reports/checks/CheckErrorCodes.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& abbreviations()
{
    static const QHash<QString, QString> kinds{{u"nghị định"_s, u"NĐ"_s}, {u"nghị quyết"_s, u"NQ"_s},
        {u"chỉ thị"_s, u"CT"_s}, {u"quyết định"_s, u"QĐ"_s}, {u"kế hoạch"_s, u"KH"_s},
        {u"thông tư"_s, u"TT"_s}, {u"thông tư liên tịch"_s, u"TTLT"_s}, {u"thông báo"_s, u"TB"_s},
        {u"hướng dẫn"_s, u"HD"_s}, {u"chương trình"_s, u"CTr"_s}, {u"phương án"_s, u"PA"_s},
        {u"đề án"_s, u"ĐA"_s}, {u"báo cáo"_s, u"BC"_s}, {u"biên bản"_s, u"BB"_s}, {u"tờ trình"_s, u"TTr"_s},
        {u"công điện"_s, u"CĐ"_s}, {u"giấy mời"_s, u"GM"_s}, {u"quy chế"_s, u"QC"_s},
        {u"thông cáo"_s, u"TC"_s}};
    return kinds;
}

/// A symbol taken apart: 41/2019/QH14, 16/CT-TTg, 36-HD/VPTW.
struct Symbol
{
    QString number; ///< with its year
    QString first; ///< what should tell the kind
    QString rest; ///< with the sign before it
    bool ofParty = false;
};

std::optional<Symbol> symbolOf(const QString& text)
{
    static const QRegularExpression shape(uR"(^(\d+[a-zđ]?(?:/\d{4})?)([/-])([^-/]+)([-/].*)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Symbol{match.captured(1), match.captured(3), match.captured(4),
        match.captured(2) == "-"_L1 && match.captured(4).startsWith(u'/')};
}

/// The abbreviation alone or that of a joint paper: KH, KHLT, KHPH.
bool tells(const QString& first, const QString& kind)
{
    if (first == kind)
        return true;
    static const QStringList joint{u"LT"_s, u"PH"_s, u"LN"_s, u"LB"_s, u"LS"_s};
    return first.startsWith(kind) && joint.contains(first.mid(kind.size()));
}

QString kindTold(const Symbol& symbol)
{
    if (symbol.rest.isEmpty())
        return {};
    for (auto kind = abbreviations().begin(); kind != abbreviations().end(); ++kind)
        if (symbol.first == kind.value())
            return kind.key();
    return {};
}

bool isOfAssembly(const Symbol& symbol)
{
    return symbol.first.startsWith("QH"_L1) || symbol.first.startsWith("UBTVQH"_L1);
}

/// The symbol as it must be, or nothing where it may be right.
QString rightSymbol(const QString& kind, const Symbol& symbol)
{
    const QString wanted = abbreviations().value(kind);
    if (wanted.isEmpty() || symbol.ofParty || isOfAssembly(symbol) || tells(symbol.first, wanted))
        return {};
    if (symbol.rest.endsWith(u'-' + wanted)) // the kind stands behind the agency: 80/2011/CP-NĐ
        return symbol.number + u'/' + wanted + u'-' + symbol.first + symbol.rest.chopped(wanted.size() + 1);
    if (kindTold(symbol).isEmpty())
        return symbol.number + u'/' + wanted + u'-' + symbol.first + symbol.rest;
    return symbol.number + u'/' + wanted + symbol.rest;
}

/// An official letter with a symbol of a named document.
std::optional<Slip> wrongLetter(const QString& text, const Citation& citation, const Symbol& symbol)
{
    if (citation.kind != u"công văn"_s || symbol.ofParty || symbol.rest.isEmpty())
        return std::nullopt;
    if (symbol.first == "CV"_L1) {
        const QString right = symbol.number + u'/' + symbol.rest.mid(1);
        return Slip{errors::checks::symbolKind, citation.paragraph, citation.symbolAt.start,
            citation.symbolAt.length, right, {citation.kindAt.in(text), right}};
    }
    // Short forms that are offices' as well (TT, CĐ, TC …) tell nothing here.
    static const QStringList plain{u"KH"_s, u"QĐ"_s, u"NQ"_s, u"BC"_s, u"TB"_s, u"TTr"_s, u"CTr"_s};
    if (!plain.contains(symbol.first))
        return std::nullopt;
    QString kind = kindTold(symbol);
    if (citation.kindAt.in(text).at(0).isUpper())
        kind[0] = kind[0].toUpper();
    return Slip{errors::checks::symbolKind, citation.paragraph, citation.kindAt.start, citation.kindAt.length,
        kind, {citation.kindAt.in(text), kind + u" số "_s + citation.symbol}};
}

} // namespace

Slips wrongSymbols(const Prose& prose, const std::vector<Citation>& citations)
{
    static const QRegularExpression blankAtSign(uR"(\s[/-]|[/-]\s)"_s);
    Slips slips;
    for (const Citation& citation : citations) {
        const QString& text = prose[citation.paragraph].text;
        const std::optional<Symbol> symbol = symbolOf(citation.symbol);
        if (!symbol)
            continue;
        if (const QString right = rightSymbol(citation.kind, *symbol); !right.isEmpty())
            slips.push_back({errors::checks::symbolKind, citation.paragraph, citation.symbolAt.start,
                citation.symbolAt.length, right, {citation.kindAt.in(text), right}});
        else if (const auto letter = wrongLetter(text, citation, *symbol))
            slips.push_back(*letter);
        else if (citation.symbolAt.in(text).contains(blankAtSign))
            slips.push_back({errors::checks::symbolShape, citation.paragraph, citation.symbolAt.start,
                citation.symbolAt.length, citation.symbol, {citation.symbol}});
    }
    return slips;
}

} // namespace hoanhap::domain
