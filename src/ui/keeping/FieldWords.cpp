// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/FieldWords.h"

#include "services/audit/InsideFields.h"
#include "services/catalogues/CatalogueService.h"
#include "services/organisation/OrganisationService.h"
#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"
#include "ui/placement/ReferralStates.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView name;
    const char* word;
};

constexpr Word entityWords[]{
    {"person"_L1, QT_TRANSLATE_NOOP("FieldWords", "Personal details")},
    {"identity_number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Identity papers")},
    {"contact"_L1, QT_TRANSLATE_NOOP("FieldWords", "Phones and relatives")},
    {"residence"_L1, QT_TRANSLATE_NOOP("FieldWords", "Residence")},
    {"legal_status"_L1, QT_TRANSLATE_NOOP("FieldWords", "Legal status")},
    {"additional_penalty"_L1, QT_TRANSLATE_NOOP("FieldWords", "Additional penalties")},
    {"work_situation"_L1, QT_TRANSLATE_NOOP("FieldWords", "Work situation")},
    {"need"_L1, QT_TRANSLATE_NOOP("FieldWords", "Needs")},
    {"unit_assignment"_L1, QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    {"attachment"_L1, QT_TRANSLATE_NOOP("FieldWords", "Papers")},
    {"readiness"_L1, QT_TRANSLATE_NOOP("FieldWords", "Readiness")},
    {"readiness_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Readiness")},
    {"work_obstacle"_L1, QT_TRANSLATE_NOOP("FieldWords", "Obstacle to work")},
    {"enrolment"_L1, QT_TRANSLATE_NOOP("FieldWords", "Class")},
    {"attendance"_L1, QT_TRANSLATE_NOOP("FieldWords", "Attendance")},
    {"certificate"_L1, QT_TRANSLATE_NOOP("FieldWords", "Certificate")},
    {"session_participant"_L1, QT_TRANSLATE_NOOP("FieldWords", "Counselling")},
    {"referral"_L1, QT_TRANSLATE_NOOP("FieldWords", "Referral")},
    {"referral_event"_L1, QT_TRANSLATE_NOOP("FieldWords", "Referral")},
    {"follow_up"_L1, QT_TRANSLATE_NOOP("FieldWords", "Follow-up")},
    {"loan"_L1, QT_TRANSLATE_NOOP("FieldWords", "Loan")},
    {"person_merge"_L1, QT_TRANSLATE_NOOP("FieldWords", "Records taken together")},
};

constexpr Word fieldWords[]{
    {"full_name"_L1, QT_TRANSLATE_NOOP("FieldWords", "Full name")},
    {"other_names"_L1, QT_TRANSLATE_NOOP("FieldWords", "Other names")},
    {"sex"_L1, QT_TRANSLATE_NOOP("FieldWords", "Sex")},
    {"birth"_L1, QT_TRANSLATE_NOOP("FieldWords", "Born")},
    {"ethnicity"_L1, QT_TRANSLATE_NOOP("FieldWords", "Ethnic group")},
    {"nationality"_L1, QT_TRANSLATE_NOOP("FieldWords", "Nationality")},
    {"education"_L1, QT_TRANSLATE_NOOP("FieldWords", "Education")},
    {"qualification"_L1, QT_TRANSLATE_NOOP("FieldWords", "Qualification")},
    {"occupation"_L1, QT_TRANSLATE_NOOP("FieldWords", "Occupation")},
    {"health"_L1, QT_TRANSLATE_NOOP("FieldWords", "Health")},
    {"family_circumstances"_L1, QT_TRANSLATE_NOOP("FieldWords", "Family circumstances")},
    {"helper_name"_L1, QT_TRANSLATE_NOOP("FieldWords", "Helper assigned")},
    {"source_note"_L1, QT_TRANSLATE_NOOP("FieldWords", "Source of the information")},
    {"consent"_L1, QT_TRANSLATE_NOOP("FieldWords", "Consent")},
    {"closed_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Closed on")},
    {"closing_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why closed")},
    {"record_hidden"_L1, QT_TRANSLATE_NOOP("FieldWords", "Record hidden")},
    {"note"_L1, QT_TRANSLATE_NOOP("FieldWords", "Note")},
    {"kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    {"number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {"issued_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Issued on")},
    {"issued_by"_L1, QT_TRANSLATE_NOOP("FieldWords", "Issued by")},
    {"position"_L1, QT_TRANSLATE_NOOP("FieldWords", "Place in the list")},
    {"area_code"_L1, QT_TRANSLATE_NOOP("FieldWords", "Commune")},
    {"hamlet"_L1, QT_TRANSLATE_NOOP("FieldWords", "Hamlet")},
    {"address"_L1, QT_TRANSLATE_NOOP("FieldWords", "Address")},
    {"valid_from"_L1, QT_TRANSLATE_NOOP("FieldWords", "From")},
    {"valid_to"_L1, QT_TRANSLATE_NOOP("FieldWords", "To")},
    {"name"_L1, QT_TRANSLATE_NOOP("FieldWords", "Name")},
    {"relation"_L1, QT_TRANSLATE_NOOP("FieldWords", "Relation")},
    {"value"_L1, QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {"assigned_unit_id"_L1, QT_TRANSLATE_NOOP("FieldWords", "Unit")},
    {"reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Reason")},
    {"from_date"_L1, QT_TRANSLATE_NOOP("FieldWords", "From")},
    {"to_date"_L1, QT_TRANSLATE_NOOP("FieldWords", "To")},
    {"offence"_L1, QT_TRANSLATE_NOOP("FieldWords", "Offence")},
    {"offence_article"_L1, QT_TRANSLATE_NOOP("FieldWords", "Article")},
    {"offence_group"_L1, QT_TRANSLATE_NOOP("FieldWords", "Offence group")},
    {"judgment_number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Judgment number")},
    {"judgment_date"_L1, QT_TRANSLATE_NOOP("FieldWords", "Judgment date")},
    {"court"_L1, QT_TRANSLATE_NOOP("FieldWords", "Court")},
    {"penalty"_L1, QT_TRANSLATE_NOOP("FieldWords", "Penalty")},
    {"sentence_years"_L1, QT_TRANSLATE_NOOP("FieldWords", "Sentence (years)")},
    {"sentence_months"_L1, QT_TRANSLATE_NOOP("FieldWords", "Sentence (months)")},
    {"sentence_days"_L1, QT_TRANSLATE_NOOP("FieldWords", "Sentence (days)")},
    {"probation_months"_L1, QT_TRANSLATE_NOOP("FieldWords", "Probation (months)")},
    {"arrested_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Arrested on")},
    {"sentence_ends_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Sentence ends on")},
    {"released_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Released on")},
    {"place_served"_L1, QT_TRANSLATE_NOOP("FieldWords", "Place served")},
    {"certificate_number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Certificate number")},
    {"certificate_date"_L1, QT_TRANSLATE_NOOP("FieldWords", "Certificate date")},
    {"supervising_area"_L1, QT_TRANSLATE_NOOP("FieldWords", "Supervising commune")},
    {"police_group"_L1, QT_TRANSLATE_NOOP("FieldWords", "Police group")},
    {"expunged_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Expunged on")},
    {"ended_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Ended on")},
    {"end_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why it ended")},
    {"banned_occupation"_L1, QT_TRANSLATE_NOOP("FieldWords", "Banned occupation")},
    {"state"_L1, QT_TRANSLATE_NOOP("FieldWords", "State")},
    {"employer"_L1, QT_TRANSLATE_NOOP("FieldWords", "Employer")},
    {"monthly_wage"_L1, QT_TRANSLATE_NOOP("FieldWords", "Monthly wage (đồng)")},
    {"surveyed_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Surveyed on")},
    {"source"_L1, QT_TRANSLATE_NOOP("FieldWords", "Source")},
    {"decline_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why declined")},
    {"met_by_entity"_L1, QT_TRANSLATE_NOOP("FieldWords", "Met by")},
    {"media_type"_L1, QT_TRANSLATE_NOOP("FieldWords", "Form of the file")},
    {"size"_L1, QT_TRANSLATE_NOOP("FieldWords", "Size")},
    {"sha256"_L1, QT_TRANSLATE_NOOP("FieldWords", "Checksum")},
    {"sensitive"_L1, QT_TRANSLATE_NOOP("FieldWords", "Identity card")},
    {"owner_entity"_L1, QT_TRANSLATE_NOOP("FieldWords", "Belongs to")},
    {"noted_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Noted on")},
    {"would_change"_L1, QT_TRANSLATE_NOOP("FieldWords", "What would change it")},
    {"on_hold_until"_L1, QT_TRANSLATE_NOOP("FieldWords", "On hold until")},
    {"on_hold_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why on hold")},
    {"enrolled_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Enrolled on")},
    {"finished_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Finished on")},
    {"result"_L1, QT_TRANSLATE_NOOP("FieldWords", "Result")},
    {"drop_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why dropped out")},
    {"supported"_L1, QT_TRANSLATE_NOOP("FieldWords", "Supported")},
    {"support_ground"_L1, QT_TRANSLATE_NOOP("FieldWords", "Ground of the support")},
    {"distance_km"_L1, QT_TRANSLATE_NOOP("FieldWords", "Distance (km)")},
    {"day"_L1, QT_TRANSLATE_NOOP("FieldWords", "Day")},
    {"register_number"_L1, QT_TRANSLATE_NOOP("FieldWords", "Register number")},
    {"attendance"_L1, QT_TRANSLATE_NOOP("FieldWords", "Attendance")},
    {"absence_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why absent")},
    {"employer_name"_L1, QT_TRANSLATE_NOOP("FieldWords", "Employer")},
    {"job_title"_L1, QT_TRANSLATE_NOOP("FieldWords", "Work")},
    {"referred_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Referred on")},
    {"referred_by"_L1, QT_TRANSLATE_NOOP("FieldWords", "Referred by")},
    {"outcome_kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Kind of work")},
    {"hired_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Began work on")},
    {"contract_kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Contract")},
    {"refusal_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why not taken")},
    {"left_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Left on")},
    {"leave_reason"_L1, QT_TRANSLATE_NOOP("FieldWords", "Why left")},
    {"happened_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Day")},
    {"months"_L1, QT_TRANSLATE_NOOP("FieldWords", "After months")},
    {"due_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Due on")},
    {"done_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Done on")},
    {"work_state"_L1, QT_TRANSLATE_NOOP("FieldWords", "Work situation")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("FieldWords", "Purpose")},
    {"listed_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Listed on")},
    {"approved_amount"_L1, QT_TRANSLATE_NOOP("FieldWords", "Amount approved (đồng)")},
    {"disbursed_amount"_L1, QT_TRANSLATE_NOOP("FieldWords", "Amount disbursed (đồng)")},
    {"approved_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Approved on")},
    {"disbursed_on"_L1, QT_TRANSLATE_NOOP("FieldWords", "Disbursed on")},
    {"term_months"_L1, QT_TRANSLATE_NOOP("FieldWords", "Term (months)")},
    {"household"_L1, QT_TRANSLATE_NOOP("FieldWords", "Household")},
    {"need_kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Need")},
    {"borrower"_L1, QT_TRANSLATE_NOOP("FieldWords", "Borrower")},
    {"employer_kind"_L1, QT_TRANSLATE_NOOP("FieldWords", "Kind of employer")},
    {"worker_count"_L1, QT_TRANSLATE_NOOP("FieldWords", "Workers")},
    {"released_worker_count"_L1, QT_TRANSLATE_NOOP("FieldWords", "Workers who served a sentence")},
    {"obeys_law"_L1, QT_TRANSLATE_NOOP("FieldWords", "Obeys the law")},
    {"free_of_debt"_L1, QT_TRANSLATE_NOOP("FieldWords", "No debt for the same purpose")},
    {"merged_before"_L1, QT_TRANSLATE_NOOP("FieldWords", "Record taken in")},
    {"undone_at"_L1, QT_TRANSLATE_NOOP("FieldWords", "Taken apart again")},
};

/// Codes that belong to the program, not to a catalogue.
constexpr Word stateWords[]{
    {"open"_L1, QT_TRANSLATE_NOOP("FieldWords", "Open")},
    {"being_met"_L1, QT_TRANSLATE_NOOP("FieldWords", "Being met")},
    {"met"_L1, QT_TRANSLATE_NOOP("FieldWords", "Met")},
    {"declined"_L1, QT_TRANSLATE_NOOP("FieldWords", "Declined")},
    {"enrolled"_L1, QT_TRANSLATE_NOOP("FieldWords", "Learning")},
    {"completed"_L1, QT_TRANSLATE_NOOP("FieldWords", "Completed")},
    {"dropped"_L1, QT_TRANSLATE_NOOP("FieldWords", "Dropped out")},
};

struct Catalogue
{
    QLatin1StringView field; ///< with its record before it
    QLatin1StringView catalogue;
};

constexpr Catalogue catalogues[]{
    {"person.sex"_L1, "sexes"_L1},
    {"person.ethnicity"_L1, "ethnic-groups"_L1},
    {"person.education"_L1, "education"_L1},
    {"person.qualification"_L1, "qualifications"_L1},
    {"person.health"_L1, "health-states"_L1},
    {"person.closing_reason"_L1, "status-end-reasons"_L1},
    {"identity_number.kind"_L1, "identity-kinds"_L1},
    {"contact.kind"_L1, "contact-kinds"_L1},
    {"contact.relation"_L1, "relations"_L1},
    {"residence.kind"_L1, "residence-kinds"_L1},
    {"legal_status.kind"_L1, "legal-status-kinds"_L1},
    {"legal_status.offence_group"_L1, "offence-groups"_L1},
    {"legal_status.penalty"_L1, "penalties"_L1},
    {"legal_status.police_group"_L1, "police-groups"_L1},
    {"legal_status.end_reason"_L1, "status-end-reasons"_L1},
    {"additional_penalty.kind"_L1, "additional-penalties"_L1},
    {"work_situation.state"_L1, "work-states"_L1},
    {"need.kind"_L1, "need-kinds"_L1},
    {"need.decline_reason"_L1, "decline-reasons"_L1},
    {"readiness.state"_L1, "readiness-states"_L1},
    {"work_obstacle.kind"_L1, "work-obstacles"_L1},
    {"work_obstacle.state"_L1, "obstacle-states"_L1},
    {"certificate.kind"_L1, "certificate-kinds"_L1},
    {"attendance.state"_L1, "class-attendance"_L1},
    {"session_participant.attendance"_L1, "attendance-outcomes"_L1},
    {"session_participant.result"_L1, "session-results"_L1},
    {"session_participant.need_kind"_L1, "need-kinds"_L1},
    {"enrolment.drop_reason"_L1, "drop-reasons"_L1},
    {"enrolment.support_ground"_L1, "support-grounds"_L1},
    {"referral.outcome_kind"_L1, "outcome-kinds"_L1},
    {"referral.contract_kind"_L1, "contract-kinds"_L1},
    {"referral.refusal_reason"_L1, "refusal-reasons"_L1},
    {"referral.leave_reason"_L1, "leave-reasons"_L1},
    {"follow_up.work_state"_L1, "work-states"_L1},
    {"loan.source"_L1, "loan-sources"_L1},
    {"loan.purpose"_L1, "loan-purposes"_L1},
    {"loan.state"_L1, "loan-states"_L1},
    {"loan.employer_kind"_L1, "employer-kinds"_L1},
};

template <size_t count>
QString wordIn(const Word (&words)[count], const QString& name)
{
    for (const Word& word : words)
        if (word.name == name)
            return QCoreApplication::translate("FieldWords", word.word);
    return name;
}

QString catalogueOf(const QString& entity, const QString& field)
{
    for (const Catalogue& entry : catalogues)
        if (entry.field == QString(entity + u'.' + field))
            return entry.catalogue;
    return {};
}

bool isSwitch(const QString& field)
{
    return field == "consent"_L1 || field == "record_hidden"_L1 || field == "sensitive"_L1
        || field == "supported"_L1;
}

bool isDay(const QString& field)
{
    return field.endsWith("_on"_L1) || field.endsWith("_date"_L1) || field.startsWith("valid_"_L1)
        || field == "birth"_L1 || field == "day"_L1 || field == "on_hold_until"_L1;
}

} // namespace

QString FieldWords::place(const QString& faulty)
{
    static const QRegularExpression inRow(u"^([a-z_]+)\\[(\\d+)\\]\\.(.+)$"_s);
    const QRegularExpressionMatch row = inRow.match(faulty);
    if (!row.hasMatch())
        return field(faulty);
    return u"%1 %2, %3"_s.arg(
        entity(row.captured(1)), QString::number(row.captured(2).toInt() + 1), field(row.captured(3)));
}

QString FieldWords::entity(const QString& entity)
{
    return wordIn(entityWords, entity);
}

QString FieldWords::field(const QString& field)
{
    return wordIn(fieldWords, field);
}

bool FieldWords::speaks(const QString& field)
{
    const bool identifier = field.endsWith("_id"_L1) && FieldWords::field(field) == field;
    return !identifier && !services::isInsideField(field);
}

QString FieldWords::value(const QString& entity, const QString& field, const QString& stored)
{
    services::CatalogueService catalogue(m_workspace);
    if (stored.isEmpty())
        return {};
    if (const QString name = catalogueOf(entity, field); !name.isEmpty())
        return catalogue.label(name, stored);
    if (isSwitch(field))
        return stored == u"1"_s ? QCoreApplication::translate("FieldWords", "Yes")
                                : QCoreApplication::translate("FieldWords", "No");
    if (isDay(field))
        return text::PartialDate::fromStored(stored).value_or(text::PartialDate()).display();
    if (field == "area_code"_L1 || field == "supervising_area"_L1)
        return catalogue.areaLabel(stored, m_workspace.clock().today());
    if (field == "monthly_wage"_L1 || field.endsWith("_amount"_L1) || field == "size"_L1)
        return text::grouped(stored.toLongLong());
    if (entity.startsWith("referral"_L1) && field == "state"_L1)
        return referralStateName(stored);
    if (field == "state"_L1)
        return wordIn(stateWords, stored);
    if (field == "assigned_unit_id"_L1)
        return services::OrganisationService(m_workspace).shortName(Uuid::parse(stored).value_or(Uuid()));
    return stored;
}

} // namespace hoanhap::ui
