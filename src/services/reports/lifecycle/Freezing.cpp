// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/Freezing.h"

#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "services/figures/Figures.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/annexes/AnnexCells.h"
#include "services/reports/classes/ClassLineFigures.h"
#include "services/reports/numbers/CellRecords.h"
#include "storage/reports/ReportFileContents.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <map>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FigurePeriod;
using domain::ReportFigure;
using domain::ReportVersion;

std::vector<MadeFile> madeFrom(const document::OfficialDocument& page)
{
    const document::Pages pages = document::paginate(page);
    std::vector<MadeFile> files;
    for (const auto& [name, format] :
        {std::pair(u"docx"_s, document::FileFormat::Docx), std::pair(u"pdf"_s, document::FileFormat::Pdf)}) {
        const QByteArray bytes = document::render(page, pages, format);
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        files.push_back({name, bytes, QString::fromLatin1(sum)});
    }
    return files;
}

void keepFiles(
    Change& change, const ReportVersion& version, domain::FileStage stage, const std::vector<MadeFile>& files)
{
    storage::ReportFileContents contents(change.workspace().session());
    for (const MadeFile& made : files) {
        domain::ReportFile file;
        file.reportId = version.reportId;
        file.versionId = version.id;
        file.unitId = version.unitId;
        file.stage = stage;
        file.format = made.format;
        file.size = made.bytes.size();
        file.sha256 = made.sha256;
        change.add(file);
        contents.put(file.id, made.bytes);
    }
}

namespace {

ReportFigure figureRow(const ReportVersion& version, const QString& indicator, qint64 value)
{
    ReportFigure figure;
    figure.versionId = version.id;
    figure.reportId = version.reportId;
    figure.unitId = version.unitId;
    figure.indicator = indicator;
    figure.value = value;
    return figure;
}

/// What the draft says instead of the register, with its reason.
void takeOver(const std::vector<ReportFigure>& overruled, ReportFigure& figure)
{
    const auto said = std::ranges::find_if(overruled, [&](const ReportFigure& other) {
        return !other.versionId && other.indicator == figure.indicator && other.breakdown == figure.breakdown;
    });
    if (said == overruled.end())
        return;
    const qint64 stated = said->overruledValue.value_or(said->value);
    if (said->overruledValue || stated != figure.value)
        figure.overruledValue = stated;
    figure.note = said->note;
}

/// Straight into the table: the audit names the figure, not each of the thousands that it counts.
void keepRecords(Workspace& workspace, const ReportFigure& figure, const std::vector<CountedRecord>& counted)
{
    auto& rows = workspace.stores().of<domain::CountedRecord>();
    domain::CountedRecord row;
    static_cast<domain::Record&>(row) = figure;
    row.figureId = figure.id;
    for (const CountedRecord& record : counted) {
        row.id = workspace.newId();
        row.entity = record.entity;
        row.recordId = record.record;
        row.personId = record.person;
        row.unitId = record.unit; // so that the part of a unit can be told apart later
        row.amount = record.amount;
        row.parts = storedParts(record); // so that it stands in its cells for good
        rows.insert(row);
    }
}

/// The first of those with the same figure. Tells the rows of last year's whole figures.
std::map<QString, ReportFigure> keepParts(Change& change, const ReportVersion& version,
    const std::vector<ReportFigure>& overruled, const std::vector<AnnexValue>& parts)
{
    QSet<QString> kept;
    std::map<QString, ReportFigure> lastYear;
    for (const AnnexValue& part : parts) {
        if (kept.contains(part.figure.mark()))
            continue;
        kept.insert(part.figure.mark());
        ReportFigure row = figureRow(version, part.figure.indicator, part.value);
        row.breakdown = part.figure.breakdown();
        takeOver(overruled, row);
        change.add(row);
        if (part.figure.column == FigureColumn::YearBefore)
            lastYear.emplace(part.figure.indicator, row);
    }
    return lastYear;
}

/// Whom last year's column counted, beside its number.
Outcome keepLastYear(Workspace& workspace, Figures& counts, const std::map<QString, ReportFigure>& rows,
    const FigurePeriod& period)
{
    Figures::Told told;
    for (const auto& [indicator, row] : rows)
        told[indicator];
    return counts.recordsToKeep(told, {period.from.addYears(-1), period.to.addYears(-1)},
        [&](const QString& indicator, std::vector<CountedRecord>&& records) {
            keepRecords(workspace, rows.at(indicator), records);
        });
}

} // namespace

Outcome keepFigures(Change& change, const ReportVersion& version, const domain::Report& report)
{
    Workspace& workspace = change.workspace();
    const auto overruled =
        workspace.stores().of<ReportFigure>().whereEqual("report_id", report.id.toString());
    Figures counts(workspace, OrganisationService(workspace).unitAndBelow(report.ofUnitId));
    const FigurePeriod period{report.firstDay(), report.lastDay()};
    QStringList every;
    for (const domain::Indicator& indicator : Figures::catalogue())
        every << indicator.key;
    const auto figures = counts.parted(every, period, {domain::Breakdown::Unit});
    if (!figures)
        return figures.errors();
    // A row of an annex holds all units below its own, so it goes before the unit's own part.
    Result<std::vector<AnnexValue>> annexed = annexValues(workspace, report, ColumnsBeside::TakenIn);
    if (!annexed)
        return annexed.errors();
    std::vector<AnnexValue> parts = std::move(*annexed);
    const auto lines =
        storage::ClassLineQueries(workspace.session())
            .between(period.from, period.to, OrganisationService(workspace).unitAndBelow(report.ofUnitId));
    for (const AnnexValue& told : classLineValues(lines))
        parts.push_back(told);
    std::erase_if(parts,
        [held = classesHeld(overruled)](const AnnexValue& part) { return isLeftOut(part.figure, held); });
    std::vector<FigureRef> cells;
    for (const AnnexValue& part : parts)
        if (part.figure.column == FigureColumn::Report)
            cells.push_back(part.figure);
    Figures::Told told = toldFor(cells);
    std::map<QString, ReportFigure> wholes;
    for (const Figure& counted : *figures) {
        ReportFigure whole = figureRow(version, counted.indicator, counted.value);
        takeOver(overruled, whole);
        if (!counted.known && !whole.overruledValue)
            continue; // nobody told, which is not zero
        change.add(whole);
        wholes.emplace(counted.indicator, whole);
        told[counted.indicator]; // asks for the list even where no cell does
        for (const auto& [breakdown, of] : counted.by)
            for (const FigureCell& cell : of)
                if (!cell.code.isEmpty())
                    parts.push_back({{counted.indicator, cell.code}, cell.value});
    }
    const Outcome kept = counts.recordsToKeep(
        told, period, [&](const QString& indicator, std::vector<CountedRecord>&& records) {
            if (wholes.contains(indicator))
                keepRecords(workspace, wholes.at(indicator), records);
        });
    if (!kept)
        return kept.errors();
    return keepLastYear(workspace, counts, keepParts(change, version, overruled, parts), period);
}

} // namespace hoanhap::services
