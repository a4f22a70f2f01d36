// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/erasure/PersonErasure.h"

#include "domain/activities/SessionFile.h"
#include "domain/people/PersonFile.h"
#include "domain/people/PersonMerge.h"
#include "domain/training/ClassPartner.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "services/people/merging/PersonMerging.h"
#include "services/records/RecordFile.h"
#include "storage/people/linked/PersonRemoval.h"
#include "text/letters/Fold.h"
#include "text/numbers/CitizenNumber.h"
#include "text/numbers/Phone.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

// The group that says least of whoever is counted.
const QString countedGroup = u"other"_s;

/// Whether a text says who somebody is: by name, however it is written, by number or by phone.
bool names(const QString& reason, const domain::PersonFile& file)
{
    const auto inWords = [](const QString& text) {
        return u' ' + text::splitWords(text::fold(text)).join(u' ') + u' ';
    };
    const QString words = inWords(reason);
    // Of the other names a single one is often a word of the language as well: Út, Tư.
    const QString otherNames = inWords(file.person.otherNames);
    if (words.contains(inWords(file.person.fullName))
        || (otherNames.trimmed().contains(u' ') && words.contains(otherNames)))
        return true;
    QString digits;
    std::ranges::copy_if(reason, std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    const QStringList phones = text::phonesIn(reason);
    const auto isIn = [&](const QString& number) { return !number.isEmpty() && digits.contains(number); };
    return std::ranges::any_of(file.identityNumbers, [&](const auto& number) {
        return isIn(text::digitsOf(number.number));
    }) || std::ranges::any_of(file.contacts, [&](const auto& contact) {
        const QString phone = text::phoneDigits(contact.value);
        return isIn(phone) || phones.contains(phone);
    });
}

/// One more in the group of a class or a session: in the line that stands for it, else in a new one.
template <typename HeadCount>
void countOneMore(
    Change& change, Uuid HeadCount::*activity, const char* column, const Uuid& id, const Uuid& unit)
{
    const auto counts = change.workspace().stores().of<HeadCount>().whereEqual(column, id.toString());
    for (const HeadCount& stands : counts) {
        if (stands.groupCode != countedGroup || !stands.sex.isEmpty())
            continue;
        HeadCount more = stands;
        ++more.people;
        QStringList merged;
        (void)change.edit(stands, more, merged);
        return;
    }
    HeadCount count;
    count.*activity = id;
    count.unitId = unit;
    count.groupCode = countedGroup;
    count.people = 1;
    change.add(count);
}

} // namespace

Outcome PersonErasure::mayErase(const Uuid& person, const QString& reason)
{
    const std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::Administer, found->unitId); !allowed)
        return allowed.errors();
    if (!found->deletedAt)
        return Error{keeping::notInBin};
    if (PersonMerging::isMerged(m_workspace, person)) // goes with the record that it became part of
        return Error{merging::errors::mergedRecord};
    if (reason.trimmed().isEmpty())
        return Error{keeping::reasonMissing, u"reason"_s};
    for (const Uuid& record : withThoseMergedInto(person)) {
        domain::PersonFile file;
        file.person = m_workspace.stores().of<domain::Person>().find(record).value_or(domain::Person());
        readParts(m_workspace, "person_id", record, file);
        if (names(reason, file))
            return Error{keeping::reasonNamesPerson, u"reason"_s};
    }
    return Done{};
}

Outcome PersonErasure::erase(const Uuid& person, const QString& reason)
{
    if (const Outcome allowed = mayErase(person, reason); !allowed)
        return allowed.errors();
    const Uuid unit = m_workspace.stores().of<domain::Person>().find(person)->unitId;
    const Outcome done = inOneChange(m_workspace, domain::Permission::Administer, unit, u"person.erased"_s,
        [&](Change& change) -> Outcome {
            change.keepNoSteps();
            JsonWriter json;
            json.open('{');
            json.key("reason");
            json.value(reason.trimmed());
            json.close('}');
            change.mention(u"person"_s, person, std::nullopt, json.take());
            countInClasses(change, person);
            countInSessions(change, person);
            for (const Uuid& record : withThoseMergedInto(person)) {
                m_workspace.personIndex().remove(record);
                storage::PersonRemoval(m_workspace.session()).remove(record);
                m_workspace.audit().destroyKey(record);
            }
            return Done{};
        });
    m_workspace.sessionChanges().clear(); // they may still hold what was erased
    return done;
}

/// The records that were merged into this one say the same of the same person.
std::vector<Uuid> PersonErasure::withThoseMergedInto(const Uuid& person)
{
    std::vector<Uuid> records{person};
    for (size_t i = 0; i < records.size(); ++i)
        for (const domain::PersonMerge& merge :
            m_workspace.stores().of<domain::PersonMerge>().whereEqual("survivor_id", records[i].toString()))
            if (!merge.undoneAt)
                records.push_back(merge.mergedId);
    return records;
}

void PersonErasure::countInClasses(Change& change, const Uuid& person)
{
    for (const auto& enrolment :
        m_workspace.stores().of<domain::Enrolment>().whereEqual("person_id", person.toString()))
        countOneMore(
            change, &domain::ClassHeadCount::classId, "class_id", enrolment.classId, enrolment.unitId);
}

void PersonErasure::countInSessions(Change& change, const Uuid& person)
{
    for (const auto& participant :
        m_workspace.stores().of<domain::SessionParticipant>().whereEqual("person_id", person.toString())) {
        if (domain::wasThere(participant.attendance))
            countOneMore(change, &domain::SessionHeadCount::sessionId, "session_id", participant.sessionId,
                participant.unitId);
    }
}

} // namespace hoanhap::services
