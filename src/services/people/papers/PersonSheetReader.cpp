// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PersonSheetReader.h"

#include "domain/needs/ReadinessRules.h"
#include "services/needs/ReadinessService.h"
#include "services/people/papers/SupportGiven.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using Section = PersonSheet::Section;

namespace {

QString joined(QStringList parts, const QString& between = u"; "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// "ngày 12/3/2019", nothing where the day is not known.
QString dated(const QString& what, const std::optional<QDate>& day)
{
    return day ? what + u" ngày "_s + text::dateInFigures(*day) : QString();
}

QString termOf(const domain::LegalStatus& status)
{
    QStringList parts;
    const auto add = [&](const std::optional<int>& count, const QString& unit) {
        if (count.value_or(0) > 0)
            parts << QString::number(*count) + u' ' + unit;
    };
    add(status.sentenceYears, u"năm"_s);
    add(status.sentenceMonths, u"tháng"_s);
    add(status.sentenceDays, u"ngày"_s);
    return parts.join(u' ');
}

QString wordsFor(domain::NeedState state)
{
    switch (state) {
    case domain::NeedState::Open:
        return u"chưa được đáp ứng"_s;
    case domain::NeedState::BeingMet:
        return u"đang được đáp ứng"_s;
    case domain::NeedState::Met:
        return u"đã được đáp ứng"_s;
    case domain::NeedState::Declined:
        break;
    }
    return u"không nhận hỗ trợ"_s;
}

bool tellsOfJudgment(const QString& declineReason)
{
    return declineReason == "in_custody"_L1 || declineReason == "legal_limit"_L1;
}

void addKnown(Section& section, const QString& label, const QString& value, bool whole = false)
{
    if (!value.isEmpty())
        section.lines.push_back({label, value, whole});
}

template <typename Row>
bool stands(const Row& row, QDate today)
{
    return (!row.validFrom || *row.validFrom <= today) && (!row.validTo || *row.validTo >= today);
}

} // namespace

PersonSheetReader::PersonSheetReader(Workspace& workspace, const domain::PersonFile& file)
    : m_workspace(workspace)
    , m_file(file)
    , m_catalogues(workspace)
    , m_words(workspace)
    , m_today(workspace.clock().today())
{
}

PersonSheet PersonSheetReader::sheet(Including including)
{
    PersonSheet sheet;
    sheet.person = m_file.person.id;
    sheet.sections = {identity(), whereabouts()};
    if (including == Including::CriminalRecord)
        sheet.sections.push_back(criminalRecord());
    for (const Section& section : {work(), needs(), readiness(including), support()})
        sheet.sections.push_back(section);
    int number = 0;
    for (Section& section : sheet.sections)
        section.title.prepend(QString::number(++number) + u". "_s);
    return sheet;
}

Section PersonSheetReader::identity()
{
    const domain::Person& person = m_file.person;
    Section section{u"Nhân thân"_s, {}, {}, true};
    section.lines = {{u"Họ và tên"_s, person.fullName}, {u"Ngày sinh"_s, person.birth.display()}};
    addKnown(section, u"Tên gọi khác"_s, person.otherNames);
    addKnown(section, u"Giới tính"_s, m_words.label(u"sexes"_s, person.sex));
    addKnown(section, u"Dân tộc"_s, m_words.label(u"ethnic-groups"_s, person.ethnicity));
    addKnown(section, u"Quốc tịch"_s, person.nationality);
    addKnown(section, u"Học vấn"_s, m_words.label(u"education"_s, person.education));
    addKnown(section, u"Chuyên môn"_s, m_words.label(u"qualifications"_s, person.qualification));
    addKnown(section, u"Nghề nghiệp"_s, person.occupation);
    for (const domain::IdentityNumber& number : m_file.identityNumbers)
        addKnown(section, u"Giấy tờ"_s,
            joined({number.number, m_words.label(u"identity-kinds"_s, number.kind),
                number.issuedOn.isEmpty() ? QString() : u"cấp "_s + number.issuedOn.display(),
                number.issuedBy}),
            true);
    return section;
}

QString PersonSheetReader::placeInWords(const domain::Residence& residence)
{
    return addressOf(
        {residence.address, residence.hamlet, m_catalogues.areaLabel(residence.areaCode, m_today)});
}

Section PersonSheetReader::whereabouts()
{
    Section section{u"Nơi cư trú, liên hệ"_s, {}, u"Chưa ghi."_s};
    for (const domain::Residence& residence : m_file.residences)
        if (stands(residence, m_today))
            addKnown(
                section, m_words.label(u"residence-kinds"_s, residence.kind), placeInWords(residence), true);
    for (const domain::Contact& contact : m_file.contacts) {
        const QString relation = m_words.label(u"relations"_s, contact.relation);
        const QString who = relation.isEmpty() || contact.name.isEmpty()
            ? contact.name + relation
            : contact.name + u" ("_s + relation + u')';
        addKnown(section, m_words.label(u"contact-kinds"_s, contact.kind),
            joined({who, contact.value}, u": "_s), true);
    }
    return section;
}

QString PersonSheetReader::statusInWords(const domain::LegalStatus& status)
{
    return joined({status.offence, status.offenceArticle,
        joined({status.judgmentNumber.isEmpty() ? QString() : u"bản án số "_s + status.judgmentNumber,
                   dated({}, status.judgmentDate), status.court},
            u" "_s)
            .simplified(),
        joined({m_words.label(u"penalties"_s, status.penalty), termOf(status)}, u" "_s), status.placeServed,
        dated(u"từ"_s, status.fromDate), dated(u"đến"_s, status.toDate), dated(u"ra"_s, status.releasedOn),
        status.certificateNumber.isEmpty() ? QString() : u"giấy chứng nhận số "_s + status.certificateNumber,
        dated(u"kết thúc"_s, status.endedOn)});
}

Section PersonSheetReader::criminalRecord()
{
    Section section{u"Tình trạng pháp lý"_s, {}, u"Không có."_s};
    if (m_file.person.recordHidden)
        return section;
    for (const domain::LegalStatus& status : m_file.statuses)
        if (!status.expungedOn)
            section.lines.push_back(
                {m_words.label(u"legal-status-kinds"_s, status.kind), statusInWords(status), true});
    for (const domain::AdditionalPenalty& penalty : m_file.penalties) {
        const auto expunged = [&](const domain::LegalStatus& status) {
            return status.id == penalty.legalStatusId && status.expungedOn;
        };
        if (std::none_of(m_file.statuses.begin(), m_file.statuses.end(), expunged))
            section.lines.push_back({u"Hình phạt bổ sung"_s,
                joined({m_words.label(u"additional-penalties"_s, penalty.kind), penalty.bannedOccupation,
                    dated(u"từ"_s, penalty.fromDate), dated(u"đến"_s, penalty.toDate)}),
                true});
    }
    return section;
}

Section PersonSheetReader::work()
{
    Section section{u"Việc làm hiện nay"_s, {}, u"Chưa ghi."_s};
    for (const domain::WorkSituation& work : m_file.workSituations)
        if (stands(work, m_today))
            section.lines.push_back({m_words.label(u"work-states"_s, work.state),
                joined({work.occupation, work.employer, dated(u"từ"_s, work.validFrom)}), true});
    return section;
}

Section PersonSheetReader::needs()
{
    Section section{u"Nhu cầu hỗ trợ"_s, {}, u"Chưa ghi."_s};
    for (const domain::Need& need : m_file.needs)
        section.lines.push_back({m_words.need(need.kind),
            joined({need.occupation, dated(u"khảo sát"_s, need.surveyedOn), wordsFor(need.state)}), true});
    return section;
}

/// The note that stands, and what is in the way still. Reasons that tell of a judgment are left out where
/// the criminal record is.
Section PersonSheetReader::readiness(Including including)
{
    Section section{u"Mức sẵn sàng làm việc"_s, {}, u"Chưa ghi."_s};
    const auto known = ReadinessService(m_workspace).load(m_file.person.id);
    if (!known)
        return section;
    if (const domain::ReadinessNote* note = domain::standingOn(known->notes, m_today)) {
        QStringList reasons;
        for (const QString& reason : note->reasons)
            if (including == Including::CriminalRecord || !tellsOfJudgment(reason))
                reasons << m_words.label(u"decline-reasons"_s, reason);
        section.lines.push_back({m_words.label(u"readiness-states"_s, note->readiness.state),
            joined({dated(u"ghi nhận"_s, note->readiness.notedOn), reasons.join(u", "_s),
                dated(u"tạm hoãn đến"_s, note->readiness.onHoldUntil)}),
            true});
    }
    for (const domain::WorkObstacle& obstacle : known->obstacles)
        if (obstacle.state != "done"_L1)
            section.lines.push_back({m_words.label(u"work-obstacles"_s, obstacle.kind),
                m_words.label(u"obstacle-states"_s, obstacle.state), true});
    return section;
}

Section PersonSheetReader::support()
{
    return {u"Hỗ trợ đã nhận"_s, supportGivenTo(m_file.person.id, m_workspace), u"Chưa có."_s};
}

} // namespace hoanhap::services
