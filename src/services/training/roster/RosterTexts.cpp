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

QString withoutCount(const QString& cell)
{
    static const QRegularExpression count(u"^\\d{1,3}\\s*[.)\\-]?\\s*"_s);
    return QString(cell).remove(count);
}

/// "Lê Văn An (1990)" and "Lê Văn An sinh năm 1990 087090001234" in its parts; any other cell whole.
QStringList partedName(const QString& cell)
{
    static const QRegularExpression numberBehind(u"^(.*\\S)\\s+\\(?(\\d[\\d/.\\-]{2,10}\\d)\\)?$"_s);
    // As they are written in a line: Sinh and Năm are given names too.
    static const QRegularExpression what(
        u"[\\s(]+(sinh năm|sinh ngày|năm sinh|ngày sinh|sn|SN|CCCD|CMND)[.:]*$"_s);
    QStringList parts{cell.simplified()};
    for (;;) {
        const auto match = numberBehind.match(parts.front());
        if (!match.hasMatch() || !columnByLook(match.captured(2)))
            break;
        parts.insert(1, match.captured(2));
        parts.front() = match.captured(1).remove(what);
    }
    return looksLikeName(withoutCount(parts.front())) ? parts : QStringList{cell.simplified()};
}

/// "Lê Văn An, 1990, Phường 1" and "Lê Văn An - 1990", as messages have it, in one cell.
QStringList partedLine(const QString& line)
{
    static const QRegularExpression signs(u"\\s*[,;|]\\s*|\\s+[-–]\\s+|\\s{2,}"_s);
    return line.trimmed().split(signs, Qt::SkipEmptyParts);
}

ListRow byLook(const QStringList& cells)
{
    ListRow row;
    QStringList rest;
    QStringList parts;
    for (const QString& cell : cells)
        parts += partedName(cell);
    for (const QString& cell : parts) {
        const QString uncounted = withoutCount(cell);
        if (const std::optional<ListColumn> column = columnByLook(cell); column && row.at(*column).isEmpty())
            row.at(*column) = cell;
        else if (row.at(ListColumn::FullName).isEmpty() && looksLikeName(uncounted))
            row.at(ListColumn::FullName) = uncounted;
        else if (!uncounted.isEmpty())
            rest << cell;
    }
    if (row.at(ListColumn::FullName).isEmpty() && !rest.isEmpty())
        row.at(ListColumn::FullName) = rest.takeFirst(); // somebody has to say what it means
    row.at(ListColumn::Note) = rest.join(u"; "_s);
    return row;
}

bool saysNobody(const ListRow& row)
{
    return row.at(ListColumn::FullName).simplified().isEmpty() && row.at(ListColumn::IdentityNumber).isEmpty()
        && row.at(ListColumn::Phone).isEmpty();
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
    std::erase_if(rows, saysNobody);
    return rows;
}

bool looksLikeName(const QString& text)
{
    static const QRegularExpression words(
        u"^[\\p{L}'\\-]+( [\\p{L}'\\-]+)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text.simplified()).hasMatch();
}

} // namespace hoanhap::services
