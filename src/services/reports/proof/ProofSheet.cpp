// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/proof/ProofSheet.h"

#include "services/organisation/OrganisationService.h"
#include "services/papers/PaperRights.h"
#include "services/reports/ReportPeriods.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/proof/ProofLines.h"

#include <map>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Report;

namespace {

const QStringList& provedIndicators()
{
    static const QStringList keys = AnnexReader::comparedIndicators() + AnnexReader::placedIndicators()
        + QStringList{u"completed"_s, u"loans"_s, u"learners_registered"_s, u"learners_guests"_s,
            u"learners_head_count"_s};
    return keys;
}

void addLines(std::vector<ProofLine>& lines, const std::vector<ProofLine>& more)
{
    lines.insert(lines.end(), more.begin(), more.end());
}

/// What each unit contributes, for those lines of people that fail in one of them though the sum holds.
std::vector<ProofLine> failingUnits(const std::vector<Figure>& figures)
{
    std::map<QString, ProvedFigures> units;
    for (const Figure& figure : figures) {
        const auto cells = figure.by.find(domain::Breakdown::Unit);
        if (cells != figure.by.end())
            for (const FigureCell& cell : cells->second)
                units[cell.label].insert(figure.indicator, cell.value);
    }
    std::vector<ProofLine> failing;
    for (auto& [name, values] : units) {
        for (const Figure& figure : figures)
            if (!values.contains(figure.indicator))
                values.insert(figure.indicator, 0);
        for (ProofLine& line : proofsOfPeople(values, name + u": "_s))
            if (line.outcome == ProofLine::Outcome::Fails)
                failing.push_back(std::move(line));
    }
    return failing;
}

QString verdictOf(const ProofLine& line)
{
    switch (line.outcome) {
    case ProofLine::Outcome::Holds:
        return u"Khớp"_s;
    case ProofLine::Outcome::Fails:
        return u"KHÔNG KHỚP"_s;
    case ProofLine::Outcome::Unknown:
        break;
    }
    return u"Chưa đủ số liệu"_s;
}

/// Said by the word and set bold, so that it is found on a page without colours.
void markFailing(document::OfficialDocument& page, const std::vector<ProofLine>& lines)
{
    for (document::Block& block : page.blocks)
        if (auto* table = std::get_if<document::Table>(&block))
            for (size_t row = 0; row < table->rows.size() && row < lines.size(); ++row)
                for (document::TableCell& cell : table->rows[row])
                    cell.bold = lines[row].outcome == ProofLine::Outcome::Fails;
}

} // namespace

Result<std::vector<ProofLine>> ProofSheet::of(const Report& report)
{
    OrganisationService organisations(m_workspace);
    Figures counts(m_workspace, organisations.unitAndBelow(report.ofUnitId));
    const domain::FigurePeriod period{report.firstDay(), report.lastDay()};
    auto figures = counts.parted(provedIndicators(), period, {domain::Breakdown::Unit});
    if (!figures)
        return figures.errors();
    const QDate dayBefore = period.from.addDays(-1);
    const auto before = counts.among({u"people_managed"_s}, dayBefore.addYears(-1).addDays(1), dayBefore);
    if (!before)
        return before.errors();
    const std::vector<ProofLine> ofUnits = failingUnits(*figures);
    OverruledFigures(m_workspace).applyTo(report.id, *figures);
    const ProvedFigures stated = byIndicator(*figures);
    std::vector<ProofLine> lines{proofOfStock(byIndicator(*before).value(u"people_managed"_s), stated)};
    addLines(lines, proofsOfPeople(stated));
    addLines(lines, ofUnits);
    addLines(lines, proofsOfTurns(stated));
    // The tables prove their sums whether or not the report carries them.
    const QStringList codes{u"by_unit"_s, u"classes"_s, u"placement"_s, u"comparison"_s};
    const auto facts = AnnexReader(m_workspace).read(report, codes);
    if (!facts)
        return facts.errors();
    for (const AnnexTable& table : annexTables(*facts, codes)) {
        const bool isComparison = table.code == codes.back();
        // Classes that units told by their number alone are in the text and have no row.
        const bool lacksRows = table.code == "classes"_L1 && !facts->reportedClasses.empty();
        addLines(lines,
            isComparison ? proofsOfComparison(table, stated)
                         : proofsOfTable(table, lacksRows ? ProvedFigures() : stated));
    }
    return lines;
}

Result<Paper> ProofSheet::paper(const Report& report)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::Export); !allowed)
        return allowed.errors();
    const auto lines = of(report);
    if (!lines)
        return lines.errors();
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    PaperList list;
    list.kind = u"proof_sheet"_s;
    list.subject = u"Số liệu báo cáo "_s + periodInWords({report.firstDay(), report.lastDay()});
    list.columns = {{u"STT"_s, spreadsheet::ColumnKind::Number, 5}, {u"Nội dung kiểm tra"_s, {}, 44},
        {u"Số liệu"_s, {}, 22}, {u"Kết quả"_s, {}, 15}};
    qint64 failing = 0;
    for (const ProofLine& line : *lines) {
        list.rows.push_back({std::ssize(list.rows) + 1, line.statement, line.numbers, verdictOf(line)});
        failing += line.outcome == ProofLine::Outcome::Fails ? 1 : 0;
    }
    list.remarks = {failing == 0 ? u"Không có nội dung nào không khớp."_s
                                 : u"Số nội dung không khớp: %1."_s.arg(failing)};
    if (const auto changed = OverruledFigures(m_workspace).marksByHand(report); !changed.isEmpty())
        list.remarks << u"Số liệu do người lập báo cáo điều chỉnh: %1 số."_s.arg(changed.size());
    Paper paper = listPaper(*around, list);
    paper.document.kind = u"TỜ KIỂM TRA SỐ LIỆU"_s;
    paper.table->title = document::titleOf(paper.document);
    markFailing(paper.document, *lines);
    return paper;
}

} // namespace hoanhap::services
