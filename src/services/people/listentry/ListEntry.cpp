// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListEntry.h"

#include "domain/organisation/Unit.h"
#include "services/people/PersonService.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "storage/people/PersonQueries.h"
#include "text/numbers/CitizenNumber.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

QString numberIn(const ListRow& row)
{
    return text::digitsOf(row.at(ListColumn::IdentityNumber));
}

} // namespace

ListEntry::ListEntry(Workspace& workspace, SharedValues shared)
    : m_workspace(workspace)
    , m_reader(workspace, std::move(shared))
{
}

ListEntry::Numbers ListEntry::numbersOf(const Rows& rows)
{
    Numbers numbers;
    for (size_t i = 0; i < rows.size(); ++i)
        if (const QString number = numberIn(rows[i]); !number.isEmpty() && rows[i].isOpen())
            numbers.insert(number, i);
    return numbers;
}

std::vector<size_t> ListEntry::sharingNumber(const Rows& rows, size_t row) const
{
    std::vector<size_t> others;
    const QString number = numberIn(rows[row]);
    for (size_t i = 0; i < rows.size() && !number.isEmpty(); ++i)
        if (i != row && rows[i].isOpen() && numberIn(rows[i]) == number)
            others.push_back(i);
    return others;
}

std::vector<CellFault> ListEntry::check(const Rows& rows, size_t row)
{
    Numbers numbers;
    for (const size_t other : sharingNumber(rows, row))
        numbers.insert(numberIn(rows[row]), other);
    domain::PersonFile file;
    return found(rows, row, numbers, file);
}

std::vector<CellFault> ListEntry::found(
    const Rows& rows, size_t row, const Numbers& numbers, domain::PersonFile& file)
{
    ListReader::Reading reading = m_reader.read(rows[row]);
    if (!reading.file.identityNumbers.empty()) {
        compareWithList(row, numbers, reading);
        compareWithRegister(reading);
    }
    if (m_candidates && !reading.file.person.fullName.isEmpty())
        for (const QString& candidate : m_candidates(reading.file))
            reading.faults.push_back(
                {ListColumn::FullName, Error{listerrors::perhapsKnown, {}, {candidate}}, true});
    std::erase_if(reading.faults, [&](const CellFault& fault) {
        return fault.doubt && rows[row].accepted.contains(doubtKey(fault.column, fault.error.code));
    });
    file = std::move(reading.file);
    return reading.faults;
}

void ListEntry::compareWithList(size_t row, const Numbers& numbers, ListReader::Reading& reading) const
{
    std::vector<size_t> others;
    for (const size_t other : numbers.values(reading.file.identityNumbers.front().number))
        if (other != row)
            others.push_back(other);
    if (!others.empty())
        reading.faults.push_back({ListColumn::IdentityNumber,
            Error{listerrors::numberTwice, {},
                {QString::number(*std::min_element(others.begin(), others.end()) + 1)}}});
}

void ListEntry::compareWithRegister(ListReader::Reading& reading)
{
    if (const std::optional<Error> taken = holderOf(reading.file.identityNumbers.front().number))
        reading.faults.push_back({ListColumn::IdentityNumber, *taken});
}

/// Who has that number, also where it was typed in groups of digits.
std::optional<Error> ListEntry::holderOf(const QString& number)
{
    QSet<Uuid> people;
    for (const domain::IdentityNumber& same :
        m_workspace.stores().of<domain::IdentityNumber>().whereEqual("number", number))
        people.insert(same.personId);
    if (people.isEmpty())
        for (const storage::PersonRow& row :
            storage::PersonQueries(m_workspace.session(), m_workspace.clock().today()).search(number, {}, 3))
            if (text::digitsOf(row.citizenNumber) == number)
                people.insert(row.id);
    for (const Uuid& id : people) {
        const auto person = m_workspace.stores().of<domain::Person>().find(id);
        if (!person)
            continue;
        const QString year = person->birth.isEmpty() ? QString() : u" (%1)"_s.arg(person->birth.year());
        if (!m_workspace.allow(domain::Permission::ViewPeople, person->unitId)) {
            const auto unit = m_workspace.stores().of<domain::Unit>().find(person->unitId);
            return Error{listerrors::numberStandsElsewhere, {}, {unit ? unit->shortName : QString()}};
        }
        return Error{person->deletedAt ? listerrors::numberInBin : listerrors::numberStands, {},
            {person->fullName + year}};
    }
    return std::nullopt;
}

void ListEntry::checkAll(const Rows& rows, std::vector<Outcome>& outcomes, const GoOn& goOn)
{
    std::vector<size_t> unchecked;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].isOpen() && !rows[i].checked)
            unchecked.push_back(i);
    checkThese(rows, unchecked, outcomes, goOn);
}

void ListEntry::checkThese(
    const Rows& rows, const std::vector<size_t>& which, std::vector<Outcome>& outcomes, const GoOn& goOn)
{
    const Numbers numbers = numbersOf(rows);
    double done = 0;
    for (const size_t row : which) {
        domain::PersonFile file;
        outcomes.push_back({row, found(rows, row, numbers, file), {}});
        if (!goOn(++done / static_cast<double>(which.size())))
            return;
    }
}

void ListEntry::dropStored(Rows& rows)
{
    std::erase_if(rows, [&](const ListRow& row) {
        return !row.reserved.isNull() && m_workspace.stores().of<domain::Person>().find(row.reserved);
    });
}

void ListEntry::storeClean(const Rows& rows, std::vector<Outcome>& outcomes, const GoOn& goOn)
{
    const Numbers numbers = numbersOf(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isOpen())
            continue;
        domain::PersonFile file;
        const std::vector<CellFault> faults = found(rows, i, numbers, file);
        outcomes.push_back(faults.empty() ? stored(file, i) : Outcome{i, faults, {}});
        if (!goOn(static_cast<double>(i + 1) / static_cast<double>(rows.size())))
            return;
    }
}

ListEntry::Outcome ListEntry::stored(const domain::PersonFile& file, size_t row)
{
    domain::PersonFile base;
    base.person.id = file.person.id;
    base.person.unitId = file.person.unitId;
    const auto saved = PersonService(m_workspace).save(base, file);
    if (saved)
        return {row, {}, saved->file.person.id};
    Outcome refused{row, {}, {}};
    for (const Error& error : saved.errors())
        refused.faults.push_back({ListColumn::FullName, error});
    return refused;
}

} // namespace hoanhap::services
