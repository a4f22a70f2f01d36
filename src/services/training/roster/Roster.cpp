// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/roster/Roster.h"

#include "domain/people/PersonRules.h"
#include "services/people/PersonIndexing.h"
#include "services/people/PersonList.h"
#include "services/people/listentry/ListReader.h"
#include "services/records/Change.h"
#include "services/training/roster/RosterTexts.h"

#include <QHash>
#include <algorithm>

namespace hoanhap::services {

using Candidate = CandidateSearch::Candidate;
using domain::LikenessReason;

namespace {

constexpr int namesakesMost = 20;

bool speaks(const Candidate& candidate, LikenessReason reason)
{
    const auto& reasons = candidate.likeness.reasons;
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

domain::PersonTraits traitsOf(const storage::PersonRow& row)
{
    domain::PersonFile file;
    file.person.fullName = row.fullName;
    file.person.birth = text::PartialDate::fromStored(row.birth).value_or(text::PartialDate());
    return domain::PersonTraits::of(file);
}

bool mayBeBornAlike(const text::PartialDate& one, const text::PartialDate& other)
{
    return one.isEmpty() || other.isEmpty() || one.year() == other.year();
}

/// The same number, or the same name with all that the line knows of the birth.
bool isBeyondDoubt(const Candidate& candidate, const domain::PersonFile& read)
{
    if (speaks(candidate, LikenessReason::SameNumber))
        return true;
    const bool sameBirth = speaks(candidate, LikenessReason::SameBirth)
        || (speaks(candidate, LikenessReason::SameBirthYear) && !read.person.birth.hasMonth());
    return speaks(candidate, LikenessReason::SameName) && sameBirth;
}

} // namespace

Roster::Roster(Workspace& workspace, std::vector<Uuid> seated)
    : m_workspace(workspace)
    , m_seated(std::move(seated))
{
}

Result<std::vector<RosterLine>> Roster::read(const text::TableRows& pasted, const GoOn& goOn)
{
    const std::vector<ListRow> rows = rosterTexts(pasted);
    std::vector<RosterLine> lines;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!goOn(static_cast<double>(i) / static_cast<double>(rows.size())))
            break;
        Result<RosterLine> line = resolved(rows[i]);
        if (!line)
            return line.errors();
        const bool twice =
            !line->person.isNull() && std::any_of(lines.begin(), lines.end(), [&](const RosterLine& other) {
                return other.as == RosterLine::As::Learner && other.person == line->person;
            });
        if (twice) {
            line->match = RosterLine::Match::Seated;
            line->as = RosterLine::As::Nobody;
        }
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<RosterLine> Roster::resolved(const ListRow& row)
{
    RosterLine line;
    line.typed = row;
    line.read = ListReader(m_workspace, {m_workspace.actor().unitId, {}, {}, {}, {}, {}}).read(row).file;
    auto candidates = CandidateSearch(m_workspace).find(line.read);
    if (!candidates)
        return candidates.errors();
    line.candidates = std::move(*candidates);
    addNamesakes(line);
    std::erase_if(line.candidates, [](const Candidate& one) { return !one.person.withinScope; });
    judge(line);
    return line;
}

/// A name alone, or a common one with a year, is too little to be likely for CandidateSearch, and lists often
/// bear no more.
void Roster::addNamesakes(RosterLine& line)
{
    const QString& name = line.read.person.fullName;
    if (name.isEmpty() || !line.candidates.empty() || !line.read.identityNumbers.empty())
        return;
    const auto traits = domain::PersonTraits::of(line.read);
    std::vector<Uuid> namesakes;
    QHash<Uuid, domain::Likeness> likeness;
    if (const auto found = PersonList(m_workspace).search(name, namesakesMost))
        for (const storage::PersonRow& row : *found) {
            const auto other = traitsOf(row);
            if (other.nameKey != traits.nameKey || !mayBeBornAlike(traits.birth, other.birth)
                || namesakes.size() >= CandidateSearch::most)
                continue;
            namesakes.push_back(row.id);
            likeness.insert(row.id, domain::likenessOf(traits, other));
        }
    for (SeenPerson& person : seenPeople(m_workspace, namesakes)) {
        domain::Likeness ofPerson = likeness.take(person.id);
        line.candidates.push_back({std::move(person), std::move(ofPerson)});
    }
}

void Roster::judge(RosterLine& line)
{
    if (line.candidates.empty()) {
        line.match = RosterLine::Match::New;
        if (looksLikeName(line.read.person.fullName)) // else somebody has to say what the line means
            line.as = RosterLine::As::Guest;
        return;
    }
    const auto beyondDoubt = [&](const Candidate& one) { return isBeyondDoubt(one, line.read); };
    const bool exact = isBeyondDoubt(line.candidates.front(), line.read)
        && std::count_if(line.candidates.begin(), line.candidates.end(), beyondDoubt) == 1;
    line.match = exact ? RosterLine::Match::Exact : RosterLine::Match::Likely;
    if (!exact && line.candidates.size() > 1)
        return; // somebody has to say who of them
    line.person = line.candidates.front().person.id;
    line.as = exact ? RosterLine::As::Learner : RosterLine::As::Undecided; // somebody has to say yes to them
    if (std::find(m_seated.begin(), m_seated.end(), line.person) != m_seated.end()) {
        line.match = RosterLine::Match::Seated;
        line.as = RosterLine::As::Nobody;
    }
}

bool Roster::namesSomebody(const RosterLine& line)
{
    return std::ranges::any_of(line.read.person.fullName, [](QChar sign) { return sign.isLetter(); });
}

bool Roster::mayEnter() const
{
    return m_workspace.allow(domain::Permission::EditPeople, m_workspace.actor().unitId).ok();
}

Outcome Roster::enterNew(std::vector<RosterLine>& lines)
{
    const auto wanted = [](const RosterLine& line) {
        return line.as == RosterLine::As::NewPerson && namesSomebody(line);
    };
    if (std::none_of(lines.begin(), lines.end(), wanted))
        return Done{};
    std::vector<RosterLine> entered = lines;
    const Outcome done = inOneChange(m_workspace, domain::Permission::EditPeople, m_workspace.actor().unitId,
        QStringLiteral("person.added"), [&](Change& change) -> Outcome {
            for (RosterLine& line : entered) {
                if (!wanted(line))
                    continue;
                domain::PersonFile& file = line.read;
                if (const auto found = domain::checkPersonFile(file, m_workspace.clock().today());
                    !found.errors.empty())
                    return found.errors;
                change.add(file.person);
                tieParts(file);
                forEachPart(file, [&](auto& rows) {
                    for (auto& row : rows)
                        change.add(row);
                });
                m_workspace.personIndex().put(indexEntryOf(m_workspace, file));
                line.as = RosterLine::As::Learner;
                line.person = file.person.id;
            }
            m_workspace.personIndex().flush();
            return Done{};
        });
    if (done)
        lines = std::move(entered);
    return done;
}

std::optional<domain::ClassGuest> Roster::guestOf(const RosterLine& line)
{
    if (line.as != RosterLine::As::Guest)
        return std::nullopt;
    domain::ClassGuest guest;
    guest.fullName = line.read.person.fullName;
    guest.birth = line.read.person.birth;
    guest.sex = line.read.person.sex;
    return guest;
}

} // namespace hoanhap::services
