// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/wording/MixedStyles.h"

#include <QRegularExpression>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

bool isBetweenNumbers(const QString& text, const QRegularExpressionMatch& match)
{
    const qsizetype before = match.capturedStart() - 1;
    const qsizetype after = match.capturedEnd();
    return match.capturedLength() == 1 && before >= 0 && after < text.size() && text[before].isDigit()
        && text[after].isDigit();
}

} // namespace

Slips mixedDashes(const Prose& prose)
{
    static const QRegularExpression hyphen(uR"(\S\s+-\s+\S)"_s);
    static const QRegularExpression dash(u"\\s*([\u2013\u2014])\\s*"_s);
    bool hyphens = false;
    bool middle = false;
    Slips slips;
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const QString& text = prose[i].text;
        hyphens = hyphens || text.contains(hyphen);
        for (auto found = dash.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (isBetweenNumbers(text, match))
                continue;
            const bool leads = match.capturedStart() == 0; // of a list point
            hyphens = hyphens || leads;
            middle = middle || match.captured(1) == u"\u2013"_s;
            slips.push_back({errors::checks::mixedDashes, i, match.capturedStart(), match.capturedLength(),
                leads ? u"- "_s : u" - "_s});
        }
    }
    if (hyphens)
        return slips;
    // No name of an office and no official paper has the long one.
    std::erase_if(slips, [&](const Slip& slip) {
        return prose[slip.paragraph].text.mid(slip.start, slip.length).contains(u'\u2013');
    });
    for (Slip& slip : slips)
        slip.suggestion = middle ? u" \u2013 "_s : u" - "_s;
    return slips;
}

} // namespace hoanhap::domain
