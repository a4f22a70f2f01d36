// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListReader.h"

#include "domain/ErrorCodes.h"
#include "domain/people/PersonRules.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "services/people/listentry/NumberReading.h"
#include "text/ErrorCodes.h"
#include "text/dates/LikelyDates.h"
#include "text/names/PersonName.h"
#include "text/numbers/Phone.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using text::PartialDate;

namespace {

/// Where the form's field is a cell here.
ListColumn columnOf(const QString& field)
{
    static const std::vector<std::pair<QString, ListColumn>> places{
        {u"full_name"_s, ListColumn::FullName},
        {u"other_names"_s, ListColumn::OtherNames},
        {u"sex"_s, ListColumn::Sex},
        {u"birth"_s, ListColumn::Birth},
        {u"note"_s, ListColumn::Note},
        {u"source_note"_s, ListColumn::Note},
        {u"identity_number["_s, ListColumn::IdentityNumber},
        {u"contact["_s, ListColumn::Phone},
        {u"residence[0].hamlet"_s, ListColumn::Hamlet},
        {u"residence["_s, ListColumn::Commune},
        {u"legal_status[0].from_date"_s, ListColumn::FromDate},
        {u"legal_status[0].released_on"_s, ListColumn::ReleasedOn},
        {u"legal_status[0].place_served"_s, ListColumn::PlaceServed},
        {u"legal_status["_s, ListColumn::StatusKind},
        {u"need["_s, ListColumn::NeedKind},
    };
    for (const auto& [beginning, column] : places)
        if (field.startsWith(beginning))
            return column;
    return ListColumn::FullName;
}

ListRepair repairOf(ListColumn column, const QString& text)
{
    return {{{column, text}}};
}

std::vector<ListRepair> repairsOf(ListColumn column, const QStringList& texts)
{
    std::vector<ListRepair> repairs;
    for (const QString& text : texts)
        repairs.push_back(repairOf(column, text));
    return repairs;
}

/// The gate takes line ends in a cell as blanks; only the note has lines.
QString oneLine(const QString& text)
{
    return text.simplified();
}

QStringList partsOf(const QString& typed)
{
    static const QRegularExpression signs(
        u"[,;/+\\n]|\\bvà\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (const QString& part : typed.split(signs, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts << part.simplified();
    return parts;
}

} // namespace

ListReader::ListReader(Workspace& workspace, SharedValues shared)
    : m_workspace(workspace)
    , m_shared(std::move(shared))
    , m_today(workspace.clock().today())
    , m_communes(workspace, m_today)
    , m_sexes(workspace, u"sexes"_s)
    , m_statuses(workspace, u"legal-status-kinds"_s)
    , m_needs(workspace, u"need-kinds"_s)
{
    for (const auto& [word, code] : {std::pair(u"m"_s, u"male"_s), {u"trai"_s, u"male"_s},
             {u"ong"_s, u"male"_s}, {u"f"_s, u"female"_s}, {u"gai"_s, u"female"_s}, {u"ba"_s, u"female"_s}})
        m_sexes.alsoCalled(word, code);
    for (const auto& [word, code] : {std::pair(u"chap hanh xong an phat tu"_s, u"sentence_served"_s),
             {u"ra trai"_s, u"sentence_served"_s}, {u"man han tu"_s, u"sentence_served"_s},
             {u"man han"_s, u"sentence_served"_s}, {u"tha tu truoc thoi han"_s, u"conditional_release"_s}})
        m_statuses.alsoCalled(word, code);
}

ListReader::Reading ListReader::read(const ListRow& row)
{
    Reading reading;
    reading.file.person.id = row.reserved.isNull() ? m_workspace.newId() : row.reserved;
    reading.file.person.unitId = m_shared.unitId.isNull() ? m_workspace.actor().unitId : m_shared.unitId;
    reading.file.person.sourceDispatchId = m_shared.sourceDispatchId;
    reading.file.person.sourceNote = m_shared.sourceNote;
    readPerson(row, reading);
    readNumbers(row, reading);
    readResidence(row, reading);
    readStatus(row, reading);
    readNeeds(row, reading);
    checkRules(row, reading);
    checkCount(row, reading);
    return reading;
}

void ListReader::readPerson(const ListRow& row, Reading& reading)
{
    domain::Person& person = reading.file.person;
    person.fullName = oneLine(row.at(ListColumn::FullName));
    person.otherNames = oneLine(row.at(ListColumn::OtherNames));
    person.note = row.at(ListColumn::Note);
    person.sex = choiceIn(ListColumn::Sex, row.at(ListColumn::Sex), m_sexes, reading);
    if (person.fullName.contains(u' ') && text::isAllCapitals(person.fullName))
        reading.faults.push_back({ListColumn::FullName, Error{listerrors::nameInCapitals}, true,
            {repairOf(ListColumn::FullName, text::toTitleCase(person.fullName))}});
    const QString& birth = row.at(ListColumn::Birth);
    if (const auto read = PartialDate::parse(oneLine(birth), m_today)) {
        person.birth = *read;
        return;
    } else {
        QStringList offers;
        for (const PartialDate& date : text::likelyDates(oneLine(birth), m_today))
            offers << date.display();
        reading.faults.push_back(
            {ListColumn::Birth, read.errors().front(), false, repairsOf(ListColumn::Birth, offers)});
    }
}

void ListReader::readNumbers(const ListRow& row, Reading& reading)
{
    if (const QString typed = oneLine(row.at(ListColumn::IdentityNumber)); !typed.isEmpty()) {
        const NumberReading read = readIdentityNumber(typed, reading.file.person);
        if (read.fault)
            reading.faults.push_back({ListColumn::IdentityNumber, *read.fault, false,
                repairsOf(ListColumn::IdentityNumber, read.repairs), read.repairs.size() > 1});
        else
            reading.file.identityNumbers.push_back(read.number);
    }
    const QString phones = oneLine(row.at(ListColumn::Phone));
    QStringList numbers = text::phonesIn(phones);
    if (numbers.isEmpty() && !phones.isEmpty())
        numbers << phones; // the rules say what is wrong with it
    for (const QString& number : numbers) {
        domain::Contact contact;
        contact.kind = u"phone"_s;
        contact.value = number;
        contact.position = static_cast<int>(reading.file.contacts.size());
        reading.file.contacts.push_back(contact);
    }
}

void ListReader::readResidence(const ListRow& row, Reading& reading)
{
    domain::Residence home;
    home.kind = u"permanent"_s;
    home.areaCode = m_shared.areaCode;
    home.hamlet = oneLine(row.at(ListColumn::Hamlet));
    if (const QString typed = oneLine(row.at(ListColumn::Commune)); !typed.isEmpty()) {
        const CommuneNames::Found found = m_communes.find(typed);
        home.areaCode = found.code;
        if (found.code.isEmpty())
            reading.faults.push_back(communeFault(row, found));
    }
    if (!home.areaCode.isEmpty() || !home.hamlet.isEmpty())
        reading.file.residences.push_back(home);
}

/// The nearest names, and where an address stands in the cell its commune with the hamlet apart: first of
/// all, unless communes are called as the whole cell.
CellFault ListReader::communeFault(const ListRow& row, const CommuneNames::Found& found)
{
    const QString& typed = row.at(ListColumn::Commune);
    const ErrorCode code = found.several ? listerrors::communeAmbiguous : listerrors::communeUnknown;
    CellFault fault{ListColumn::Commune, Error{code, {}, {oneLine(typed)}}};
    for (const auto& near : found.nearest)
        fault.repairs.push_back(repairOf(ListColumn::Commune, near.label));
    const std::optional<ListRepair> apart = hamletApart(row);
    if (apart)
        fault.repairs.insert(found.several ? fault.repairs.end() : fault.repairs.begin(), *apart);
    fault.ambiguous = found.alike && (found.several || !apart);
    return fault;
}

std::optional<ListRepair> ListReader::hamletApart(const ListRow& row)
{
    static const QRegularExpression signs(u"[,\\n]"_s);
    const QStringList parts = row.at(ListColumn::Commune).split(signs, Qt::SkipEmptyParts);
    if (!row.at(ListColumn::Hamlet).trimmed().isEmpty())
        return std::nullopt;
    for (qsizetype own = 1; own < parts.size(); ++own) {
        const QString code = m_communes.find(parts.mid(own).join(u',').simplified()).code;
        const QString hamlet = parts.mid(0, own).join(u',').simplified();
        if (!code.isEmpty())
            return ListRepair{
                {{ListColumn::Hamlet, hamlet}, {ListColumn::Commune, m_communes.labelOf(code)}}};
    }
    return std::nullopt;
}

QString ListReader::choiceIn(
    ListColumn column, const QString& typed, const ChoiceNames& names, Reading& reading)
{
    if (typed.trimmed().isEmpty())
        return {};
    const ChoiceNames::Found found = names.find(typed);
    if (found.code.isEmpty())
        reading.faults.push_back({column,
            Error{found.several ? listerrors::choiceAmbiguous : listerrors::choiceUnknown, {},
                {oneLine(typed)}},
            false, repairsOf(column, found.nearest), found.alike});
    return found.code;
}

std::optional<QDate> ListReader::dayIn(const ListRow& row, ListColumn column, Reading& reading)
{
    const QString typed = oneLine(row.at(column));
    const auto read = PartialDate::parse(typed, m_today, PartialDate::Reach::Ahead);
    if (read && read->isEmpty())
        return std::nullopt;
    if (read && read->hasDay())
        return read->earliest();
    QStringList offers;
    if (!read)
        for (const PartialDate& date : text::likelyDates(typed, m_today, PartialDate::Reach::Ahead))
            if (date.hasDay())
                offers << date.display();
    const bool noDay = read || read.has(text::errors::dateUnreadable);
    const Error fault = noDay ? Error{text::errors::dayMissing, {}, {typed}} : read.errors().front();
    reading.faults.push_back({column, fault, false, repairsOf(column, offers)});
    return std::nullopt;
}

void ListReader::readStatus(const ListRow& row, Reading& reading)
{
    domain::LegalStatus status;
    const QString& kind = row.at(ListColumn::StatusKind);
    const size_t before = reading.faults.size();
    status.kind = kind.trimmed().isEmpty() ? m_shared.statusKind
                                           : choiceIn(ListColumn::StatusKind, kind, m_statuses, reading);
    status.fromDate = dayIn(row, ListColumn::FromDate, reading);
    status.releasedOn = dayIn(row, ListColumn::ReleasedOn, reading);
    status.placeServed = oneLine(row.at(ListColumn::PlaceServed));
    const bool unread = reading.faults.size() > before;
    if (!status.kind.isEmpty()
        || (!unread && (status.fromDate || status.releasedOn || !status.placeServed.isEmpty())))
        reading.file.statuses.push_back(status);
}

void ListReader::readNeeds(const ListRow& row, Reading& reading)
{
    const QString& typed = row.at(ListColumn::NeedKind);
    // Labels have commas of their own: the whole text first, then its parts.
    const bool whole = !m_needs.find(typed).code.isEmpty();
    QStringList kinds;
    for (const QString& part : whole ? QStringList{typed} : partsOf(typed)) {
        const size_t before = reading.faults.size();
        const QString kind = choiceIn(ListColumn::NeedKind, part, m_needs, reading);
        for (size_t i = before; i < reading.faults.size(); ++i)
            for (ListRepair& repair : reading.faults[i].repairs)
                repair.texts.front().second = QString(typed).replace(part, repair.texts.front().second);
        if (!kind.isEmpty() && !kinds.contains(kind))
            kinds << kind;
    }
    for (const QString& kind : kinds) {
        domain::Need need;
        need.kind = kind;
        need.surveyedOn = m_shared.surveyedOn;
        reading.file.needs.push_back(need);
    }
}

/// The rules of the form, said at the cells. What could not be read has been said already.
void ListReader::checkRules(const ListRow& row, Reading& reading)
{
    domain::PersonFile checked = reading.file;
    const domain::Findings findings = domain::checkPersonFile(checked, m_today);
    const auto say = [&](const Error& error, bool doubt) {
        const ListColumn column = columnOf(error.field);
        CellFault fault{column, error, doubt};
        if (error.code == domain::errors::phoneShape)
            if (const QString phone = repairedPhone(oneLine(row.at(ListColumn::Phone))); !phone.isEmpty())
                fault.repairs.push_back(repairOf(ListColumn::Phone, phone));
        reading.faults.push_back(fault);
    };
    for (const Error& error : findings.errors)
        say(error, false);
    for (const Error& error : findings.warnings)
        say(error, true);
}

void ListReader::checkCount(const ListRow& row, Reading& reading)
{
    if (!row.wrongCountAt)
        return;
    const ErrorCode code =
        row.cellsCame < row.cellsExpected ? listerrors::cellsMissing : listerrors::cellsOver;
    reading.faults.push_back({*row.wrongCountAt,
        Error{code, {}, {QString::number(row.cellsCame), QString::number(row.cellsExpected)}}, true});
}

} // namespace hoanhap::services
