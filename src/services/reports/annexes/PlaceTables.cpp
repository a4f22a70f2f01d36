// SPDX-License-Identifier: GPL-3.0-or-later
// The annexes whose rows are units or communes.
#include "services/reports/annexes/AnnexTables.h"

#include <algorithm>
#include <array>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using Rule = AnnexColumn::Rule;

namespace {

/// What a column shows of a row.
struct PlaceColumn
{
    QStringList heading;
    QString indicator;
    std::optional<CellChoice> part = {};
    QStringList allBut = {}; ///< codes of statuses: what is left of the indicator without them
    Rule rule = Rule::None;
    std::vector<int> of = {};
    int width = 5;
};

CellChoice status(const QString& code)
{
    return {Breakdown::Status, code};
}

const std::vector<PlaceColumn>& unitColumns()
{
    static const QString managed = u"people_managed"_s;
    static const QString total = u"Số người đang quản lý"_s;
    static const QString inside = u"Trong đó"_s;
    static const QString needs = u"Nhu cầu"_s;
    static const QString trained = u"Đào tạo nghề"_s;
    static const QString placed = u"Giới thiệu việc làm"_s;
    static const QString lent = u"Vay vốn"_s;
    static const QStringList named{u"sentence_served"_s, u"amnesty"_s, u"conditional_release"_s,
        u"suspended_sentence"_s, u"non_custodial_reform"_s};
    static const std::vector<PlaceColumn> columns{
        {{total, u"Tổng số"_s}, managed, {}, {}, Rule::Sum, {3, 4, 5, 6, 7, 8}, 11},
        {{total, inside, u"Chấp hành xong án phạt tù"_s}, managed, status(named[0]), {}, Rule::None, {}, 6},
        {{total, inside, u"Đặc xá"_s}, managed, status(named[1])},
        {{total, inside, u"Tha tù trước hạn"_s}, managed, status(named[2]), {}, Rule::None, {}, 6},
        {{total, inside, u"Án treo"_s}, managed, status(named[3])},
        {{total, inside, u"Cải tạo không giam giữ"_s}, managed, status(named[4]), {}, Rule::None, {}, 7},
        {{total, inside, u"Khác, chưa phân loại"_s}, managed, {}, named},
        {{total, u"Nữ"_s}, managed, CellChoice{Breakdown::Sex, u"female"_s}},
        {{total, u"Dưới 18 tuổi"_s}, managed, CellChoice{Breakdown::Age, u"0-17"_s}},
        {{needs, u"Học nghề"_s}, u"needs_training"_s},
        {{needs, u"Việc làm"_s}, u"needs_job"_s},
        {{needs, u"Vay vốn"_s}, u"needs_loan"_s},
        {{u"Số người được tư vấn"_s}, u"counselled_people"_s, {}, {}, Rule::None, {}, 7},
        {{trained, u"Số lớp"_s}, u"classes"_s},
        {{trained, u"Số người"_s}, u"trained_people"_s, {}, {}, Rule::None, {}, 7},
        {{trained, u"Cấp chứng chỉ"_s}, u"certificates"_s, {}, {}, Rule::None, {}, 7},
        {{placed, u"Lượt"_s}, u"referral_turns"_s},
        {{placed, u"Người"_s}, u"referred_people"_s, {}, {}, Rule::None, {}, 7},
        {{placed, u"Có việc làm"_s}, u"hired_people"_s},
        {{lent, u"Người"_s}, u"loan_people"_s, {}, {}, Rule::None, {}, 7},
        {{lent, u"Triệu đồng"_s}, u"loan_million"_s, {}, {}, Rule::None, {}, 8},
        {{u"Tái phạm"_s}, u"reoffended"_s, {}, {}, Rule::None, {}, 7},
    };
    return columns;
}

const std::vector<PlaceColumn>& placementColumns()
{
    static const QString told = u"Tư vấn, tuyên truyền"_s;
    static const QString turns = u"Lượt người tư vấn"_s;
    static const QString placed = u"Giới thiệu việc làm"_s;
    static const QString after3 = u"Theo dõi sau 3 tháng"_s;
    static const QString after6 = u"Theo dõi sau 6 tháng"_s;
    static const std::vector<PlaceColumn> columns{
        {{told, u"Số buổi"_s}, u"outreach_events"_s},
        {{told, turns, u"Tổng số"_s}, {}, {}, {}, Rule::Sum, {4, 5}, 7},
        {{told, turns, u"Có hồ sơ"_s}, u"counselled_turns"_s},
        {{told, turns, u"Khác"_s}, u"counselled_head_count"_s},
        {{told, u"Số người có hồ sơ"_s}, u"counselled_people"_s},
        {{placed, u"Lượt"_s}, u"referral_turns"_s},
        {{placed, u"Người"_s}, u"referred_people"_s},
        {{placed, u"Có việc làm"_s}, u"hired_people"_s},
        {{after3, u"Được hỏi"_s}, u"followed_3m"_s},
        {{after3, u"Còn việc làm"_s}, u"employed_3m"_s},
        {{after6, u"Được hỏi"_s}, u"followed_6m"_s},
        {{after6, u"Còn việc làm"_s}, u"employed_6m"_s},
    };
    return columns;
}

constexpr int columnsBefore = 2; // number and name of the row

const PlacedFigure& figureOf(const AnnexPlace& place, const QString& indicator)
{
    static const PlacedFigure none{.known = false};
    const auto found = place.figures.find(indicator);
    return found == place.figures.end() ? none : found->second;
}

/// Where the whole row is told without its parts, no part is known.
bool isToldApart(const PlacedFigure& figure, Breakdown breakdown)
{
    const auto parts = figure.parts.find(breakdown);
    if (figure.value == 0 || parts == figure.parts.end())
        return true;
    const auto unknown = parts->second.find(QString());
    return unknown == parts->second.end() || unknown->second != figure.value;
}

qint64 partOf(const PlacedFigure& figure, const CellChoice& part)
{
    const auto parts = figure.parts.find(part.breakdown);
    if (parts == figure.parts.end())
        return 0;
    const auto found = parts->second.find(part.code);
    return found == parts->second.end() ? 0 : found->second;
}

void countInto(AnnexCell& cell, const PlaceColumn& column, const PlacedFigure& figure)
{
    const Breakdown breakdown = column.part ? column.part->breakdown : Breakdown::Status;
    cell.missing = !figure.known || (column.part && !isToldApart(figure, breakdown));
    if (cell.missing)
        return;
    cell.value = column.part ? partOf(figure, *column.part) : figure.value;
    for (const QString& code : column.allBut)
        *cell.value -= partOf(figure, status(code));
}

std::optional<CellChoice> partIn(const PlaceColumn& column)
{
    return column.allBut.isEmpty() ? column.part : status(FigureRef::butNot(column.allBut));
}

FigureRef refOf(const AnnexFacts& facts, const AnnexPlace& place, const PlaceColumn& column)
{
    const std::optional<CellChoice> part = partIn(column);
    if (facts.placesBy == Breakdown::Unit)
        return {column.indicator, place.code, part};
    const CellChoice row{facts.placesBy, place.code};
    return part ? FigureRef{column.indicator, {}, part, row} : FigureRef{column.indicator, {}, row};
}

/// Classes and sessions are counted where they were held. Of those that do not say where, nobody knows in
/// which commune they were, and nought would be false of each.
bool isHeldNobodyKnowsWhere(const AnnexFacts& facts, const QString& indicator)
{
    const domain::Indicator* known = Figures::indicator(indicator);
    const bool isHeld = known
        && (known->countedIn == domain::CountedIn::Classes
            || known->countedIn == domain::CountedIn::Sessions);
    return isHeld && facts.placesBy == Breakdown::Commune
        && std::ranges::any_of(facts.places, [&](const AnnexPlace& place) {
               return place.code.isEmpty() && figureOf(place, indicator).value > 0;
           });
}

AnnexCell cellOf(const AnnexFacts& facts, const AnnexPlace& place, const PlaceColumn& column)
{
    AnnexCell cell;
    const domain::Indicator* known = Figures::indicator(column.indicator);
    cell.per = known ? known->shownPer() : 1;
    if (known && !place.code.isEmpty())
        cell.figure = refOf(facts, place, column);
    countInto(cell, column, figureOf(place, column.indicator));
    if (cell.value == 0 && isHeldNobodyKnowsWhere(facts, column.indicator))
        cell = {.missing = true, .per = cell.per, .figure = cell.figure};
    cell.state(facts.statedFor(cell.figure.indicator, cell.figure.breakdown()));
    return cell;
}

/// The figure of a cell that adds up these; none where one of them has none.
FigureRef summedFigure(const std::vector<AnnexCell>& row, const std::vector<int>& of)
{
    QStringList indicators;
    for (const int part : of)
        indicators << row[static_cast<size_t>(part)].figure.indicator;
    return indicators.contains(QString()) ? FigureRef()
                                          : row[static_cast<size_t>(of.front())].figure.sumOf(indicators);
}

/// A sum that no indicator counts is made of its row.
void addAcross(std::vector<AnnexCell>& row, const std::vector<PlaceColumn>& columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        AnnexCell& cell = row[i + columnsBefore];
        if (columns[i].rule != Rule::Sum || !columns[i].indicator.isEmpty())
            continue;
        cell = {};
        for (const int of : columns[i].of) {
            const AnnexCell& part = row[static_cast<size_t>(of)];
            if (part.value)
                cell.value = cell.value.value_or(0) + *part.value;
        }
        cell.missing = !cell.value;
        cell.figure = summedFigure(row, columns[i].of);
        cell.derived = true;
    }
}

/// A whole figure changed by hand stands in the total too; the proof sheet says that the rows differ.
void stateTotal(AnnexTable& table, const AnnexFacts& facts, const std::vector<PlaceColumn>& columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        AnnexCell& cell = table.total[i + columnsBefore];
        cell.figure = {columns[i].indicator, {}, partIn(columns[i])};
        const StatedValue* stated = facts.statedFor(cell.figure.indicator, cell.figure.breakdown());
        if (stated && stated->byHand)
            cell.state(stated);
    }
}

void noteMissing(AnnexTable& table, const AnnexFacts& facts)
{
    QStringList silent;
    for (const AnnexPlace& place : facts.places)
        if (place.silent)
            silent << place.name;
    if (!silent.isEmpty())
        table.notes << u"Đơn vị chưa báo cáo: "_s + silent.join(u", "_s) + u'.';
    bool missing = false;
    bool changed = false;
    for (const auto& row : table.rows)
        for (const AnnexCell& cell : row) {
            missing |= cell.missing && !isHeldNobodyKnowsWhere(facts, cell.figure.indicator);
            changed |= cell.registerValue.has_value();
        }
    for (const AnnexCell& cell : table.total)
        changed |= cell.registerValue.has_value();
    if (missing)
        table.notes << u"Dấu “–”: chưa có số liệu báo cáo (không phải bằng không)."_s;
    if (changed)
        table.notes << noteOnChanged();
}

/// Classes, people and certificates of one row are of different days, and somebody may have two, so that
/// more certificates than people may stand there; whoever reads the paper is told why.
void noteTrainingDays(AnnexTable& table, const std::vector<PlaceColumn>& columns)
{
    const auto told = std::ranges::find(columns, u"certificates"_s, &PlaceColumn::indicator);
    if (table.total.at(columnsBefore + static_cast<size_t>(told - columns.begin())).value.value_or(0) > 0)
        table.notes
            << u"Đào tạo nghề: lớp khai giảng, người học xong và chứng chỉ cấp trong kỳ; người học nhiều"
               u" lớp tính một lần, chứng chỉ của người học xong từ kỳ trước vẫn tính vào kỳ được cấp."_s;
}

void noteUnknownPlaces(AnnexTable& table, const AnnexFacts& facts, const std::vector<PlaceColumn>& columns)
{
    if (std::ranges::any_of(columns,
            [&](const PlaceColumn& column) { return isHeldNobodyKnowsWhere(facts, column.indicator); }))
        table.notes
            << u"Lớp, buổi tính theo nơi tổ chức; lớp, buổi không ghi địa bàn nằm ở dòng “Chưa rõ địa bàn”,"
               u" các dòng khác ghi “–” vì chưa rõ (không phải bằng không)."_s;
}

AnnexTable placeTable(const AnnexFacts& facts, const std::vector<PlaceColumn>& columns)
{
    AnnexTable table;
    const bool byUnit = facts.placesBy == Breakdown::Unit;
    table.columns.push_back({{u"STT"_s}, 5, false});
    // Nghị quyết 1663/NQ-UBTVQH15 leaves the province no thị trấn.
    const bool hasTowns = facts.report.lastDay() < QDate(2025, 7, 1);
    const QString communes = hasTowns ? u"Xã, phường, thị trấn"_s : u"Xã, phường"_s;
    table.columns.push_back({{byUnit ? u"Đơn vị"_s : communes}, 20, false});
    for (const PlaceColumn& column : columns)
        table.columns.push_back({column.heading, column.width, true, column.rule, column.of});
    for (const AnnexPlace& place : facts.places) {
        std::vector<AnnexCell> row{
            AnnexCell::text(QString::number(table.rows.size() + 1)), AnnexCell::text(place.name)};
        for (const PlaceColumn& column : columns)
            row.push_back(cellOf(facts, place, column));
        addAcross(row, columns);
        table.rows.push_back(std::move(row));
    }
    table.total = totalOf(table.rows, table.columns.size(), columnsBefore);
    table.total[1] = AnnexCell::text(u"Tổng cộng"_s);
    stateTotal(table, facts, columns);
    addAcross(table.total, columns);
    noteMissing(table, facts);
    noteUnknownPlaces(table, facts, columns);
    return table;
}

} // namespace

AnnexTable unitTable(const AnnexFacts& facts)
{
    // Millimetres that the longest word of each heading takes; units have their names on two lines.
    static constexpr std::array widths{
        8, 35, 15, 9, 8, 11, 9, 11, 10, 7, 9, 9, 9, 8, 11, 8, 10, 11, 9, 10, 9, 10, 11, 10};
    AnnexTable table = placeTable(facts, unitColumns());
    noteTrainingDays(table, unitColumns());
    for (size_t i = 0; i < table.columns.size() && i < widths.size(); ++i)
        table.columns[i].width = widths[i];
    table.code = u"by_unit"_s;
    table.title = facts.placesBy == Breakdown::Unit ? u"TỔNG HỢP KẾT QUẢ THEO ĐƠN VỊ"_s
                                                    : u"TỔNG HỢP KẾT QUẢ THEO ĐỊA BÀN CẤP XÃ"_s;
    return table;
}

AnnexTable placementTable(const AnnexFacts& facts)
{
    AnnexTable table = placeTable(facts, placementColumns());
    table.code = u"placement"_s;
    table.title = u"KẾT QUẢ TƯ VẤN, GIỚI THIỆU VIỆC LÀM"_s;
    return table;
}

} // namespace hoanhap::services
