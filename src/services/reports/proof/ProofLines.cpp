// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/proof/ProofLines.h"

#include "text/numbers/Numbers.h"

#include <algorithm>
#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using Verdict = ProofLine::Outcome;

namespace {

QString printed(std::optional<qint64> value)
{
    return value ? text::grouped(*value) : u"–"_s;
}

ProofLine notMoreThan(const QString& statement, std::optional<qint64> part, std::optional<qint64> whole)
{
    ProofLine line{statement, printed(part) + u" ≤ "_s + printed(whole), Verdict::Unknown};
    if (!part || !whole)
        return line;
    line.outcome = *part <= *whole ? Verdict::Holds : Verdict::Fails;
    if (line.outcome == Verdict::Fails)
        line.numbers = printed(part) + u" > "_s + printed(whole);
    return line;
}

struct Pair
{
    const char16_t* part;
    const char16_t* whole;
    const char16_t* statement;
};

std::vector<ProofLine> proofsOf(const auto& pairs, const ProvedFigures& figures, const QString& where)
{
    std::vector<ProofLine> lines;
    for (const Pair& pair : pairs)
        lines.push_back(notMoreThan(where + QString::fromUtf16(pair.statement),
            figures.value(QString::fromUtf16(pair.part)), figures.value(QString::fromUtf16(pair.whole))));
    return lines;
}

QString columnName(const AnnexColumn& column)
{
    return column.heading.join(u" – "_s);
}

/// What a cell counts for in a sum: what nobody told counts nothing.
qint64 summed(const AnnexCell& cell)
{
    return cell.value.value_or(0);
}

QString shownAs(qint64 value, qint64 per)
{
    return AnnexCell{.value = value, .per = per}.shown();
}

ProofLine proofOfColumn(const AnnexTable& table, size_t column, const ProvedFigures& figures)
{
    qint64 sum = 0;
    for (const auto& row : table.rows)
        sum += summed(row.at(column));
    const AnnexCell& total = table.total.at(column);
    ProofLine line;
    line.statement = u"Tổng cộng của cột “%1” bằng tổng các dòng"_s.arg(columnName(table.columns[column]));
    const bool told =
        std::ranges::any_of(table.rows, [&](const auto& row) { return row.at(column).value.has_value(); });
    line.numbers = u"%1 / %2"_s.arg(told ? shownAs(sum, total.per) : printed({}), total.shown());
    bool holds = sum == summed(total);
    const auto whole = figures.constFind(total.figure.indicator);
    if (total.figure.isWhole() && whole != figures.cend() && whole->has_value()) {
        line.statement += u" và bằng số của báo cáo"_s;
        line.numbers += u" / "_s + shownAs(**whole, total.per);
        holds &= **whole == summed(total);
    }
    line.outcome = total.missing ? Verdict::Unknown : holds ? Verdict::Holds : Verdict::Fails;
    return line;
}

/// Whether a sum across is that of its parts; unknown where a part is.
Verdict acrossIn(
    const std::vector<AnnexCell>& row, const AnnexColumn& column, const AnnexCell& sum, qint64& parts)
{
    parts = 0;
    bool known = sum.value.has_value();
    for (const int of : column.of) {
        const AnnexCell& part = row.at(static_cast<size_t>(of));
        known &= part.value.has_value();
        parts += summed(part);
    }
    return !known ? Verdict::Unknown : parts == *sum.value ? Verdict::Holds : Verdict::Fails;
}

void proveAcross(const AnnexTable& table, size_t column, std::vector<ProofLine>& lines)
{
    const AnnexColumn& rule = table.columns[column];
    const QString statement =
        u"Cột “%1” bằng tổng các cột %2"_s.arg(columnName(rule), rule.number(static_cast<int>(column)));
    int agreeing = 0;
    QStringList untold;
    const auto prove = [&](const std::vector<AnnexCell>& row, const QString& name) {
        qint64 parts = 0;
        const Verdict verdict = acrossIn(row, rule, row.at(column), parts);
        if (verdict == Verdict::Holds)
            ++agreeing;
        else if (verdict == Verdict::Unknown)
            untold << name;
        else
            lines.push_back({statement + u", "_s + name,
                u"%1 / %2"_s.arg(text::grouped(parts), row.at(column).shown()), verdict});
    };
    for (const auto& row : table.rows)
        prove(row, row.at(1).words);
    if (!table.total.empty())
        prove(table.total, table.total.at(1).words);
    if (agreeing > 0)
        lines.push_back({statement, u"%1 dòng"_s.arg(agreeing), Verdict::Holds});
    if (!untold.isEmpty())
        lines.push_back({statement + u": "_s + untold.join(u", "_s), printed({}), Verdict::Unknown});
}

} // namespace

ProvedFigures byIndicator(const std::vector<Figure>& figures)
{
    ProvedFigures values;
    for (const Figure& figure : figures)
        values[figure.indicator] = figure.known ? std::optional(figure.value) : std::nullopt;
    return values;
}

ProofLine proofOfStock(std::optional<qint64> before, const ProvedFigures& figures)
{
    const std::optional<qint64> in = figures.value(u"people_received"_s);
    const std::optional<qint64> out = figures.value(u"people_closed"_s);
    const std::optional<qint64> now = figures.value(u"people_managed"_s);
    ProofLine line{u"Số quản lý cuối kỳ trước + tiếp nhận - kết thúc = số quản lý cuối kỳ này"_s,
        u"%1 + %2 - %3 = %4"_s.arg(printed(before), printed(in), printed(out), printed(now)),
        Verdict::Unknown};
    if (!before || !in || !out || !now)
        return line;
    const qint64 expected = *before + *in - *out;
    line.outcome = expected == *now ? Verdict::Holds : Verdict::Fails;
    if (line.outcome == Verdict::Fails)
        line.numbers = u"%1 + %2 - %3 = %4, không phải %5"_s.arg(
            printed(before), printed(in), printed(out), text::grouped(expected), printed(now));
    return line;
}

std::vector<ProofLine> proofsOfPeople(const ProvedFigures& figures, const QString& where)
{
    static constexpr std::array pairs{Pair{u"trained_people", u"managed_in_period",
                                          u"Người được đào tạo nghề không quá số quản lý trong kỳ"},
        Pair{u"referred_people", u"managed_in_period",
            u"Người được giới thiệu việc làm không quá số quản lý trong kỳ"},
        Pair{u"hired_people", u"managed_in_period", u"Người có việc làm không quá số quản lý trong kỳ"},
        Pair{u"counselled_people", u"managed_in_period", u"Người được tư vấn không quá số quản lý trong kỳ"}};
    ProvedFigures known = figures;
    const std::optional<qint64> stock = figures.value(u"people_managed"_s);
    const std::optional<qint64> closed = figures.value(u"people_closed"_s);
    // Whoever was closed during the period was managed in it too.
    known[u"managed_in_period"_s] =
        stock && closed ? std::optional(*stock + *closed) : std::optional<qint64>();
    return proofsOf(pairs, known, where);
}

std::vector<ProofLine> proofsOfTurns(const ProvedFigures& figures)
{
    static constexpr std::array pairs{
        Pair{u"counselled_people", u"counselled_turns", u"Số người được tư vấn không quá số lượt"},
        Pair{u"referred_people", u"referral_turns", u"Số người được giới thiệu việc làm không quá số lượt"},
        Pair{u"hired_people", u"referred_people", u"Số người có việc làm không quá số người được giới thiệu"},
        Pair{u"trained_people", u"completed",
            u"Số người được đào tạo nghề không quá số lượt hoàn thành khóa học"},
        Pair{u"loan_people", u"loans", u"Số người vay vốn không quá số khoản vay"}};
    return proofsOf(pairs, figures, {});
}

std::vector<ProofLine> proofsOfTable(const AnnexTable& table, const ProvedFigures& figures)
{
    std::vector<ProofLine> lines;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const AnnexColumn& shown = table.columns[column];
        if (!table.total.empty() && shown.isNumber)
            lines.push_back(proofOfColumn(table, column, figures));
        if (shown.rule == AnnexColumn::Rule::Sum)
            proveAcross(table, column, lines);
    }
    return lines;
}

std::vector<ProofLine> proofsOfComparison(const AnnexTable& table, const ProvedFigures& figures)
{
    std::vector<ProofLine> lines;
    int agreeing = 0;
    for (const auto& row : table.rows)
        for (const AnnexCell& cell : row) {
            const auto stated = figures.constFind(cell.figure.indicator);
            if (!cell.isStated() || !cell.value || stated == figures.cend() || !stated->has_value())
                continue;
            if (**stated == *cell.value)
                ++agreeing;
            else
                lines.push_back({u"“%1” trong bảng so sánh bằng số của báo cáo"_s.arg(row.at(1).words),
                    u"%1 / %2"_s.arg(cell.shown(), shownAs(**stated, cell.per)), Verdict::Fails});
        }
    if (agreeing > 0)
        lines.push_back({u"Số thực hiện trong bảng so sánh bằng số của báo cáo"_s, u"%1 dòng"_s.arg(agreeing),
            Verdict::Holds});
    return lines;
}

} // namespace hoanhap::services
