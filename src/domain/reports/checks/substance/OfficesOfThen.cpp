// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/OfficesOfThen.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

/// The name as a text may write it: any dash, any blanks.
QRegularExpression shapeOf(const QString& name)
{
    static const QRegularExpression parting(u"[\\s\\-\u2013\u2014]+"_s);
    QStringList words;
    for (const QString& word : name.split(parting, Qt::SkipEmptyParts))
        words << QRegularExpression::escape(word);
    return QRegularExpression(
        u"(?<![\\p{L}\\d])"_s + words.join(u"[\\s\\-\u2013\u2014]+"_s) + u"(?![\\p{L}\\d])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
}

bool tellsOfBefore(const QString& text, qsizetype from, qsizetype to)
{
    static const QRegularExpression before(uR"(trước đây|\bcũ\b|\(nay|nay là|trước khi|đổi tên)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype far = 40;
    const qsizetype begin = std::max<qsizetype>(0, from - far);
    return text.mid(begin, to + far - begin).contains(before);
}

/// A paper of the office's own time keeps its name; one without a day is taken as such.
bool isCitedFromThen(
    const std::vector<Citation>& citations, std::size_t paragraph, qsizetype at, QDate lastDay)
{
    return std::ranges::any_of(citations, [&](const Citation& citation) {
        const bool inside =
            citation.paragraph == paragraph && at >= citation.whole.start && at < citation.whole.end();
        return inside && (!citation.date || citation.date->date <= lastDay);
    });
}

} // namespace

Slips officesOfThen(const Prose& prose, const std::vector<Citation>& citations,
    const std::vector<FormerOffice>& offices, QDate day)
{
    Slips slips;
    const auto look = [&](const FormerOffice& office, const QString& name, const QString& now) {
        if (name.isEmpty())
            return;
        const QRegularExpression shape = shapeOf(name);
        for (std::size_t i = 0; i < prose.size(); ++i)
            for (auto found = shape.globalMatch(prose[i].text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                const qsizetype at = match.capturedStart();
                if (!isCitedFromThen(citations, i, at, office.lastDay)
                    && !tellsOfBefore(prose[i].text, at, match.capturedEnd()))
                    slips.push_back({errors::checks::officeOfThen, i, at, match.capturedLength(), now,
                        {match.captured(), text::dateInFigures(office.lastDay)}});
            }
    };
    for (const FormerOffice& office : offices)
        if (office.lastDay < day) {
            look(office, office.name, office.nameNow);
            look(office, office.abbreviation, office.abbreviationNow);
        }
    return slips;
}

} // namespace hoanhap::domain
