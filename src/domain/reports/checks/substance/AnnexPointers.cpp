// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/substance/AnnexPointers.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "text/numbers/Numbers.h"

#include <QRegularExpression>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

const auto wordOptions =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

/// Whether what stands behind the word makes it the annex of another paper.
bool isOfAnotherPaper(const QString& text, qsizetype from)
{
    static const QRegularExpression other(
        uR"(^[^.;)]{0,40}?(?<!\p{L})(?:nghị định|thông tư|quyết định|kế hoạch|công văn|luật|hướng dẫn|)"
        uR"(nghị quyết|chỉ thị|công ước)(?!\p{L})(?! này))"_s,
        wordOptions);
    return text.mid(from).contains(other);
}

int positionOf(const QString& number, int annexes)
{
    for (int position = 1; position <= annexes; ++position)
        if (number.compare(text::roman(position), Qt::CaseInsensitive) == 0 || number.toInt() == position)
            return position;
    return 0;
}

} // namespace

std::vector<AnnexPointer> annexPointers(const Prose& prose)
{
    static const QRegularExpression word(
        uR"((?<!\p{L})phụ lục(?!\p{L})(?:\s+số)?((?:\s*(?:,|và|đến)?\s*(?:[IVX]+|\d{1,2})(?![\p{L}\d/]))*))"_s,
        wordOptions);
    static const QRegularExpression number(u"[IVX]+|\\d+"_s);
    std::vector<AnnexPointer> pointers;
    for (std::size_t i = 0; i < prose.size(); ++i)
        for (auto found = word.globalMatch(prose[i].text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (isOfAnotherPaper(prose[i].text, match.capturedEnd()))
                continue;
            auto numbers = number.globalMatch(match.captured(1));
            if (!numbers.hasNext())
                pointers.push_back({i, match.capturedStart(), match.capturedLength(), {}});
            while (numbers.hasNext()) {
                const QRegularExpressionMatch one = numbers.next();
                pointers.push_back(
                    {i, match.capturedStart(1) + one.capturedStart(), one.capturedLength(), one.captured()});
            }
        }
    return pointers;
}

Slips wrongAnnexPointers(const Prose& prose, int annexes)
{
    Slips slips;
    for (const AnnexPointer& pointer : annexPointers(prose)) {
        const QString& text = prose[pointer.paragraph].text;
        const int position = positionOf(pointer.number, annexes);
        // Without a number all of them are meant.
        const QString right = annexes > 1 && position > 0 ? text::roman(position) : QString();
        if (pointer.number.isEmpty() ? annexes > 0 : pointer.number == right)
            continue;
        const QString said = pointer.number.isEmpty() ? text.mid(pointer.start, pointer.length)
                                                      : u"Phụ lục "_s + pointer.number;
        slips.push_back({errors::checks::noSuchAnnex, pointer.paragraph, pointer.start, pointer.length, right,
            {said, QString::number(annexes)}});
    }
    return slips;
}

} // namespace hoanhap::domain
