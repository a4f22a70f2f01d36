// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/roster/RosterTexts.h"

#include "services/people/listentry/ListPaste.h"
#include "text/letters/Fold.h"

#include <QRegularExpression>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// What a cell without a title looks like; nothing where it may be anything.
std::optional<ListColumn> columnByLook(const QString& cell)
{
    static const QRegularExpression day(u"^\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4}$|^\\d{1,2}/\\d{4}$"_s);
    static const QRegularExpression year(u"^(19|20)\\d\\d$"_s);
    static const QRegularExpression number(u"^(\\d{9}|\\d{12})$"_s);
    static const QRegularExpression phone(u"^0\\d{9}$"_s);
    const QString folded = text::fold(cell);
    if (folded == "nam"_L1 || folded == "nu"_L1)
        return ListColumn::Sex;
    if (day.match(cell).hasMatch() || year.match(cell).hasMatch())
        return ListColumn::Birth;
    if (number.match(cell).hasMatch())
        return ListColumn::IdentityNumber;
    if (phone.match(cell).hasMatch())
        return ListColumn::Phone;
    return std::nullopt;
}

bool isName(const QString& cell)
{
    static const QRegularExpression words(
        u"^[\\p{L}'\\-]+( [\\p{L}'\\-]+)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return words.match(cell).hasMatch();
}

ListRow byLook(const QStringList& cells)
{
    static const QRegularExpression count(u"^\\d{1,3}\\s*[.)\\-]?\\s*"_s);
    ListRow row;
    QStringList rest;
    for (const QString& typed : cells) {
        const QString cell = typed.simplified();
        const QString uncounted = QString(cell).remove(count);
        if (const std::optional<ListColumn> column = columnByLook(cell); column && row.at(*column).isEmpty())
            row.at(*column) = cell;
        else if (row.at(ListColumn::FullName).isEmpty() && isName(uncounted))
            row.at(ListColumn::FullName) = uncounted;
        else if (!uncounted.isEmpty())
            rest << cell;
    }
    row.at(ListColumn::Note) = rest.join(u"; "_s);
    return row;
}

/// "Lê Văn An, 1990, Phường 1" and "Lê Văn An - 1990", as messages have it, in one cell.
QStringList partedLine(const QString& line)
{
    static const QRegularExpression signs(u"\\s*[,;|]\\s*|\\s+[-–]\\s+|\\s{2,}"_s);
    QStringList parts = line.trimmed().split(signs, Qt::SkipEmptyParts);
    static const QRegularExpression yearBehind(u"^(.*\\D)\\s+\\(?((19|20)\\d\\d)\\)?$"_s);
    if (const auto match = yearBehind.match(parts.value(0)); match.hasMatch())
        parts = QStringList{match.captured(1).trimmed(), match.captured(2)} + parts.mid(1);
    return parts;
}

} // namespace

std::vector<ListRow> rosterTexts(const text::TableRows& pasted)
{
    std::vector<ListRow> rows;
    const bool titled = !pasted.empty() && headerOf(pasted.front());
    if (titled) {
        for (const ListPaste::Row& row : ListPaste::of(pasted, ListColumn::FullName).rows)
            rows.push_back(ListPaste::laidOver(ListRow(), row));
    } else {
        for (const QStringList& cells : pasted)
            rows.push_back(byLook(cells.size() == 1 ? partedLine(cells.front()) : cells));
    }
    std::erase_if(
        rows, [](const ListRow& row) { return row.at(ListColumn::FullName).simplified().isEmpty(); });
    return rows;
}

} // namespace hoanhap::services
