// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EntryDoubts.h"

#include "messages/ErrorSentences.h"
#include "services/people/PersonService.h"
#include "services/people/likeness/CandidateSearch.h"
#include "services/people/review/SetAsideService.h"
#include "storage/StorageError.h"
#include "ui/people/LikenessWords.h"

#include <QCoreApplication>
#include <algorithm>

namespace hoanhap::ui {

using services::CandidateSearch;

namespace {

std::optional<CandidateSearch::Candidate> likeliest(
    services::Workspace& workspace, const domain::PersonFile& typed, const std::vector<Uuid>& apart)
{
    try {
        const auto found = CandidateSearch(workspace).find(typed);
        for (const CandidateSearch::Candidate& one :
            found ? *found : std::vector<CandidateSearch::Candidate>())
            if (one.likeness.suspected() && std::ranges::find(apart, one.person.id) == apart.end())
                return one;
    } catch (const storage::StorageError&) {
        return std::nullopt; // a question that cannot be asked; storing says what is wrong with the disk
    }
    return std::nullopt;
}

} // namespace

bool storesAsAnother(
    PageContext context, QWidget* parent, const domain::PersonFile& typed, const std::vector<Uuid>& apart)
{
    const auto twin = likeliest(context.workspace, typed, apart);
    if (!twin)
        return true;
    const QString question = QCoreApplication::translate(
        "EntryDoubts", "%1 is very likely in the register already:\n%2 (%3).\nStore as another person?");
    return context.prompts.confirm(parent,
        question.arg(
            typed.person.fullName, seenPersonInWords(twin->person), likenessInWords(twin->likeness.reasons)),
        QCoreApplication::translate("EntryDoubts", "Store as another person"));
}

Outcome setApart(services::Workspace& workspace, const Uuid& person, const std::vector<Uuid>& others)
{
    const QString reason = QCoreApplication::translate("EntryDoubts", "Looked at while entering");
    for (const Uuid& other : others)
        if (Outcome done = services::SetAsideService(workspace).setPairAside(person, other, reason); !done)
            return done;
    return Done{};
}

QString doubtsOfStored(services::Workspace& workspace, const domain::PersonFile& stored)
{
    const Errors warnings = services::PersonService(workspace).warningsOf(stored);
    if (warnings.empty())
        return {};
    return QCoreApplication::translate("EntryDoubts", "Stored: %1. Doubtful: %2")
        .arg(stored.person.fullName, messages::sentencesFor(warnings));
}

} // namespace hoanhap::ui
