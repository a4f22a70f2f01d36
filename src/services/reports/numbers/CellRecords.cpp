// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/CellRecords.h"

#include "domain/organisation/Unit.h"
#include "services/catalogues/CatalogueService.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/organisation/OrganisationService.h"
#include "services/organisation/UnitTree.h"

#include <algorithm>
#include <map>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Breakdown;

namespace {

const QString ofClass = u"class"_s;

QString codeIn(const CountedRecord& record, Breakdown breakdown)
{
    const auto part = record.parts.find(breakdown);
    return part == record.parts.end() ? QString() : part->second;
}

Result<std::vector<Uuid>> unitsOfRow(Workspace& workspace, const domain::Report& report, const QString& code)
{
    if (code.isEmpty())
        return OrganisationService(workspace).unitAndBelow(report.ofUnitId);
    const std::vector<domain::Unit> all = workspace.stores().of<domain::Unit>().all();
    const auto unit = std::ranges::find(all, code, &domain::Unit::code);
    if (unit == all.end())
        return Error{figureerrors::unknownUnit, {}, {code}};
    // The office's own row holds what it did itself; its units have rows of their own.
    if (unit->id == report.ofUnitId)
        return std::vector{unit->id};
    const QSet<Uuid> below = withUnitsBelow({unit->id}, all);
    return std::vector<Uuid>(below.begin(), below.end());
}

} // namespace

CellRecords::CellRecords(
    Workspace& workspace, const domain::Report& report, FigureRef figure, std::vector<Uuid> units)
    : m_figure(std::move(figure))
    , m_units(std::move(units))
    , m_leftOut(m_figure.leftOut())
{
    if (!m_figure.unit.isEmpty())
        m_ofRow = QSet<Uuid>(m_units.begin(), m_units.end());
    for (const std::optional<CellChoice>* choice : {&m_figure.within, &m_figure.part})
        if (*choice && (*choice)->breakdown == Breakdown::Commune)
            m_communes.insert(
                (*choice)->code, CatalogueService(workspace).areasWithin((*choice)->code, report.lastDay()));
}

QStringList CellRecords::codesOf(const CellChoice& choice) const
{
    return choice.breakdown == Breakdown::Commune ? m_communes.value(choice.code, {choice.code})
                                                  : QStringList(choice.code);
}

Result<CellRecords> CellRecords::of(
    Workspace& workspace, const domain::Report& report, const FigureRef& figure)
{
    auto units = unitsOfRow(workspace, report, figure.unit);
    if (!units)
        return units.errors();
    return CellRecords(workspace, report, figure, std::move(*units));
}

Result<std::vector<CellRecords>> CellRecords::ofEach(
    Workspace& workspace, const domain::Report& report, const std::vector<FigureRef>& figures)
{
    std::map<QString, std::vector<Uuid>> unitsOf;
    std::vector<CellRecords> cells;
    for (const FigureRef& figure : figures) {
        auto known = unitsOf.find(figure.unit);
        if (known == unitsOf.end()) {
            auto units = unitsOfRow(workspace, report, figure.unit);
            if (!units)
                return units.errors();
            known = unitsOf.emplace(figure.unit, std::move(*units)).first;
        }
        cells.push_back(CellRecords(workspace, report, figure, known->second));
    }
    return cells;
}

bool CellRecords::hold(const CountedRecord& record) const
{
    if (!m_figure.unit.isEmpty() && !m_ofRow.contains(record.unit))
        return false;
    if (m_figure.vocationalClass && record.inClass != m_figure.vocationalClass)
        return false;
    if (m_figure.within && !codesOf(*m_figure.within).contains(codeIn(record, m_figure.within->breakdown)))
        return false;
    if (!m_figure.part)
        return true;
    const QString code = codeIn(record, m_figure.part->breakdown);
    return m_leftOut.isEmpty() ? codesOf(*m_figure.part).contains(code) : !m_leftOut.contains(code);
}

Figures::Told toldFor(const std::vector<FigureRef>& figures)
{
    Figures::Told told;
    for (const FigureRef& figure : figures) {
        std::vector<Breakdown>& ofIndicator = told[figure.indicator];
        for (const Breakdown breakdown : figure.breakdowns())
            if (std::ranges::find(ofIndicator, breakdown) == ofIndicator.end())
                ofIndicator.push_back(breakdown);
    }
    return told;
}

QString storedParts(const CountedRecord& record)
{
    QStringList parts;
    for (const auto& [breakdown, code] : record.parts)
        parts << domain::codeOf(breakdown) + u'=' + code;
    if (record.inClass)
        parts << ofClass + u'=' + record.inClass->toString();
    return parts.join(u';');
}

CountedRecord countedThen(const domain::CountedRecord& kept)
{
    CountedRecord record{.entity = kept.entity,
        .record = kept.recordId,
        .person = kept.personId,
        .title = {},
        .day = {},
        .unitName = {},
        .unit = kept.unitId,
        .amount = kept.amount};
    for (const QString& part : kept.parts.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString code = part.section(u'=', 1);
        if (name == ofClass)
            record.inClass = Uuid::parse(code);
        else if (const auto breakdown = domain::fromCode<Breakdown>(name))
            record.parts.insert_or_assign(*breakdown, code);
    }
    return record;
}

} // namespace hoanhap::services
