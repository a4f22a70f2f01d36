// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/activities/papers/SessionPapers.h"

#include "services/activities/papers/SessionMinutes.h"
#include "services/papers/PaperRights.h"
#include "services/people/PersonList.h"
#include "services/people/papers/PaperWords.h"
#include "text/letters/SortKey.h"
#include "text/numbers/Numbers.h"

#include <algorithm>
#include <limits>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::SessionFile;
using spreadsheet::ColumnKind;

namespace {

constexpr int everySession = std::numeric_limits<int>::max();

/// What a session in a prison is called on paper says where its listeners were.
QString neutralKind(PaperWords& words, const QString& kind)
{
    return kind == "prison"_L1 ? u"Tư vấn"_s : words.label(u"session-kinds"_s, kind);
}

QString commaJoined(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u", "_s + other;
}

SessionMinutes::Present presentOf(
    PaperWords& words, const storage::PersonRow& person, const domain::SessionParticipant& row)
{
    SessionMinutes::Present present;
    present.fullName = person.fullName;
    present.birth = text::PartialDate::fromStored(person.birth).value_or(text::PartialDate());
    present.attendance = words.label(u"attendance-outcomes"_s, row.attendance);
    if (!row.absenceReason.isEmpty())
        present.attendance += u": "_s + row.absenceReason;
    present.result = words.label(u"session-results"_s, row.result);
    if (!row.needKind.isEmpty())
        present.result += u": "_s + words.need(row.needKind);
    if (domain::wasThere(row.attendance) && row.attendance != "came"_L1) // late, or left early
        present.result =
            present.attendance + (present.result.isEmpty() ? QString() : u"; "_s) + present.result;
    return present;
}

Outcome addParticipants(Workspace& workspace, const SessionFile& file, PaperWords& words, SessionMinutes& to)
{
    std::vector<Uuid> ids;
    for (const domain::SessionParticipant& row : file.participants)
        ids.push_back(row.personId);
    const auto people = PersonList(workspace).of(ids);
    if (!people)
        return people.errors();
    QHash<Uuid, storage::PersonRow> byId;
    for (const storage::PersonRow& person : *people)
        byId.insert(person.id, person);
    for (const domain::SessionParticipant& row : file.participants)
        if (const auto person = byId.constFind(row.personId); person != byId.constEnd())
            (domain::wasThere(row.attendance) ? to.present : to.absent)
                .push_back(presentOf(words, *person, row));
    for (auto* list : {&to.present, &to.absent})
        std::ranges::stable_sort(*list, {}, [](const SessionMinutes::Present& one) {
            return text::nameSortKey(one.fullName, text::NameOrder::GivenFirst);
        });
    return Done{};
}

SessionMinutes minutesOf(const SessionFile& file, PaperWords& words, QDate day)
{
    SessionMinutes minutes;
    minutes.day = day;
    minutes.kind = neutralKind(words, file.session.kind);
    minutes.topic = file.session.topic;
    minutes.place = commaJoined(file.session.place, words.communeToday(file.session.areaCode));
    minutes.content = file.session.content;
    for (const domain::SessionPartner& partner : file.partners)
        if (minutes.organiser.isEmpty() && partner.role == "organiser"_L1)
            minutes.organiser = partner.name;
        else
            minutes.partners << partner.name;
    for (const domain::SessionHeadCount& group : file.headCounts) {
        minutes.others += group.people;
        minutes.otherWomen += group.sex == "female"_L1 ? group.people : 0;
    }
    return minutes;
}

} // namespace

Result<Paper> SessionPapers::minutes(const Uuid& session)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<SessionFile> file = SessionService(m_workspace).load(session);
    if (!file)
        return file.errors();
    const QDate day = file->session.heldOn.value_or(m_workspace.clock().today());
    const Result<PaperFrame> around = paperFrame(m_workspace, file->session.unitId, day);
    if (!around)
        return around.errors();
    PaperWords words(m_workspace);
    SessionMinutes minutes = minutesOf(*file, words, day);
    if (const Outcome added = addParticipants(m_workspace, *file, words, minutes); !added)
        return added.errors();
    return minutes.paper(*around);
}

Result<Paper> SessionPapers::list(SessionService::Wish wish)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    wish.limit = everySession;
    const auto rows = SessionService(m_workspace).list(wish);
    if (!rows)
        return rows.errors();
    PaperWords words(m_workspace);
    PaperList list;
    list.kind = u"session_list"_s;
    list.subject = u"Các buổi tư vấn, tuyên truyền"_s;
    list.columns = {{u"STT"_s, ColumnKind::Number, 6}, {u"Ngày"_s, ColumnKind::Day, 13},
        {u"Hình thức"_s, ColumnKind::Text, 24}, {u"Nội dung"_s, ColumnKind::Text, 40},
        {u"Địa điểm"_s, ColumnKind::Text, 30}, {u"Đơn vị tổ chức"_s, ColumnKind::Text, 30},
        {u"Số lượt người"_s, ColumnKind::Number, 10}};
    qint64 turns = 0;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        turns += row->present + row->counted;
        list.rows.push_back({static_cast<qint64>(list.rows.size() + 1), row->heldOn.value_or(QDate()),
            words.label(u"session-kinds"_s, row->kind), row->topic, row->place, row->organiser,
            static_cast<qint64>(row->present + row->counted)});
    }
    list.emptyNote = u"Không có buổi nào."_s;
    if (!rows->empty())
        list.remarks << u"Cộng: %1 buổi, %2 lượt người."_s.arg(
            text::countInProse(std::ssize(*rows)), text::countInProse(turns));
    return listPaper(*around, list);
}

} // namespace hoanhap::services
