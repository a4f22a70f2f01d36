// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"

#include "domain/organisation/Signer.h"
#include "domain/organisation/Unit.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "services/exchange/demo/DemoActs.h"
#include "services/exchange/demo/DemoPeople.h"
#include "services/exchange/demo/DemoPlacement.h"
#include "services/exchange/demo/DemoReadiness.h"
#include "services/exchange/demo/DemoTwins.h"
#include "services/people/PersonIndexing.h"
#include "services/records/Change.h"
#include "services/reports/ReportService.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleACommit = 10'000;
constexpr int progressEvery = 500;
constexpr int oneAwaitedIn = 25;

void storePerson(Change& change, domain::PersonFile& file)
{
    change.add(file.person);
    tieParts(file);
    forEachPart(file, [&](auto& rows) {
        for (auto& row : rows)
            change.add(row);
    });
    change.workspace().personIndex().put(indexEntryOf(change.workspace(), file));
}

std::vector<DemoPeople::UnitArea> unitsOf(Workspace& workspace, const DemoNames& names)
{
    std::vector<DemoPeople::UnitArea> units;
    const std::vector<domain::Unit> all = workspace.stores().of<domain::Unit>().all();
    const auto take = [&](const auto& chosen) {
        for (const domain::Unit& unit : all)
            if (chosen(unit))
                units.push_back({unit.id, names.communesIn(unit.areaCode)});
    };
    take([](const domain::Unit& unit) { return unit.kind == "district_office"_L1; });
    if (units.empty())
        take([&](const domain::Unit& unit) { return unit.id == workspace.actor().unitId; });
    return units;
}

Narrative demoNarrative()
{
    const QJsonObject file = shippedFile(u"demo-narrative"_s);
    Narrative narrative;
    for (const QString& key : ReportService::sectionKeys())
        for (const QJsonValue paragraph : file.value(key).toArray())
            narrative.sections[key] << paragraph.toString();
    return narrative;
}

} // namespace

DemoRegister::DemoRegister(Workspace& workspace) : m_workspace(workspace) { }

Result<DemoPeopleMade> DemoRegister::addPeople(const Wish& wish, const std::function<bool(int)>& progress)
{
    const DemoNames names;
    const DemoPeople people(names, wish.year, m_workspace.clock().today(), unitsOf(m_workspace, names));
    DemoDice dice(wish.seed);
    DemoDice releases(wish.seed + 5);
    DemoTwins twins(wish.people);
    DemoPeopleMade made;
    int count = 0;
    while (count < wish.people) {
        storage::Transaction transaction(m_workspace.session());
        Change change(m_workspace, u"demo.filled"_s, m_workspace.actor().unitId);
        for (int i = 0; i < peopleACommit && count < wish.people; ++i) {
            domain::PersonFile file = people.next(dice);
            twins.visit(file, count);
            ++count;
            const bool awaited = count % oneAwaitedIn == 0;
            if (awaited)
                people.awaitRelease(file, releases);
            storePerson(change, file);
            if (!awaited) // nothing was done yet for those who still serve
                made.ids.push_back(file.person.id);
            made.units.insert(file.person.id, file.person.unitId);
            if (count % progressEvery == 0 && !progress(count))
                return Error{errors::cancelled};
        }
        m_workspace.personIndex().flush();
        change.conclude();
        transaction.commit();
    }
    m_workspace.personIndex().optimise();
    return made;
}

Result<std::map<QString, int>> DemoRegister::addActs(const Wish& wish, const DemoPeopleMade& people)
{
    const DemoNames names;
    DemoDice dice(wish.seed + 1);
    return inOneChange(m_workspace, domain::Permission::Administer, m_workspace.actor().unitId,
        u"demo.filled"_s, [&](Change& change) -> Result<std::map<QString, int>> {
            DemoActs(change, names, wish.year, people).addAll(dice);
            DemoPlacement(change, names, wish.year).addAll(dice);
            DemoDice answers(wish.seed + 4);
            DemoReadiness(change, wish.year).addFor(people.ids, answers);
            for (const domain::Signer& signer : m_workspace.stores().of<domain::Signer>().whereEqual(
                     "of_unit_id", m_workspace.actor().unitId.toString())) {
                domain::Signer named = signer;
                named.fullName = names.fullName(dice, false);
                QStringList merged;
                change.edit(signer, named, merged);
            }
            return change.addedRows();
        });
}

Result<std::map<QString, int>> DemoRegister::fill(const Wish& wish, const std::function<bool(int)>& progress)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::Administer); !allowed)
        return allowed.errors();
    if (m_workspace.session().single("counting", "SELECT count(*) FROM person") != "0")
        return Error{errors::registerNotEmpty};
    const auto people = addPeople(wish, progress);
    if (!people)
        return people.errors();
    auto counts = addActs(wish, *people);
    if (!counts)
        return counts.errors();
    (*counts)[u"person"_s] = wish.people;
    ReportService reports(m_workspace);
    const auto draft = reports.draft(wish.year);
    if (!draft)
        return draft.errors();
    if (const auto written = reports.saveNarrative(draft->report.id, demoNarrative()); !written)
        return written.errors();
    return counts;
}

} // namespace hoanhap::services
