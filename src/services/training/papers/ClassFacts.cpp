// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/papers/ClassFacts.h"

#include "domain/people/Residence.h"
#include "domain/training/rules/GuestRules.h"
#include "services/people/papers/PaperWords.h"
#include "text/letters/SortKey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::ClassFile;

namespace {

QJsonObject attributesOfEntry(const domain::CatalogueEntry& entry)
{
    return QJsonDocument::fromJson(entry.attributes.toUtf8()).object();
}

/// Day limits of an entry, both included; a limit that is not there is none.
bool standsOn(const QJsonObject& attributes, QDate day)
{
    const QDate from = QDate::fromString(attributes[u"valid_from"_s].toString(), Qt::ISODate);
    const QDate to = QDate::fromString(attributes[u"valid_to"_s].toString(), Qt::ISODate);
    return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
}

class ClassReading
{
public:
    ClassReading(Workspace& workspace, const ClassFile& file, const PaperFrame& frame)
        : m_workspace(workspace)
        , m_file(file)
        , m_catalogues(workspace)
        , m_words(workspace)
    {
        m_facts.frame = frame;
    }

    Result<ClassFacts> facts()
    {
        const auto sheet = AttendanceService(m_workspace).sheet(m_file.vocationalClass.id);
        if (!sheet)
            return sheet.errors();
        m_facts.known = m_file.vocationalClass;
        m_facts.days = sheet->days;
        m_facts.rates = sheet->rates;
        readWords();
        readBases();
        for (const AttendanceService::Learner& learner : sheet->learners)
            addLearner(*sheet, learner);
        std::stable_sort(m_facts.learners.begin(), m_facts.learners.end(), [](const auto& a, const auto& b) {
            return text::nameSortKey(a.name, text::NameOrder::GivenFirst)
                < text::nameSortKey(b.name, text::NameOrder::GivenFirst);
        });
        for (const domain::ClassHeadCount& group : m_file.headCounts)
            m_facts.counted += group.people;
        return m_facts;
    }

private:
    void readWords()
    {
        for (const domain::CatalogueEntry& entry : m_catalogues.entries(u"training-levels"_s))
            if (entry.code == m_facts.known.level)
                m_facts.certificateKind = m_words.label(
                    u"certificate-kinds"_s, attributesOfEntry(entry)[u"certificate"_s].toString());
        m_facts.level = m_words.label(u"training-levels"_s, m_facts.known.level);
        for (const domain::ClassPartner& partner : m_file.partners)
            if (partner.role == "organiser"_L1 && m_facts.organiser.isEmpty())
                m_facts.organiser = partner.name;
            else
                m_facts.partners << partner.name;
        m_facts.cost = costOf(m_file);
        for (const domain::ClassFunding& item : m_file.funding)
            addSource(item.source);
        if (m_facts.sources.isEmpty())
            addSource(m_facts.known.fundingSource);
    }
    void addSource(const QString& code)
    {
        const QString source = m_words.label(u"funding-sources"_s, code);
        if (!source.isEmpty() && !m_facts.sources.contains(source))
            m_facts.sources << source;
    }
    void readBases()
    {
        const QDate day =
            m_facts.known.decisionDate.value_or(m_facts.known.startsOn.value_or(m_facts.frame.day));
        for (const domain::CatalogueEntry& entry : m_catalogues.entries(u"training-bases"_s)) {
            const QJsonObject attributes = attributesOfEntry(entry);
            const QString level = attributes[u"level"_s].toString();
            if (standsOn(attributes, day) && (level.isEmpty() || level == m_facts.known.level))
                m_facts.bases << entry.label;
        }
    }
    void addLearner(const AttendanceService::Sheet& sheet, const AttendanceService::Learner& learner)
    {
        ClassFacts::Learner known{learner.name,
            text::PartialDate::fromStored(learner.birth).value_or(text::PartialDate()),
            m_words.label(u"sexes"_s, learner.sex),
            learner.isGuest() ? QString() : communeOf(learner.enrolment.personId), learner.enrolment, {},
            learner.marks, sheet.moneyOf(learner)};
        for (const domain::Certificate& given : m_file.certificates)
            if (given.enrolmentId == learner.enrolment.id)
                known.certificate = given;
        for (const domain::ClassGuest& guest : m_file.guests)
            if (guest.id == learner.enrolment.id)
                known.certificate = certificateOf(guest);
        m_facts.learners.push_back(std::move(known));
    }
    /// Where the person lived on the day, or else the first place known after it, as the commune is called
    /// today.
    QString communeOf(const Uuid& person)
    {
        QString code;
        for (const domain::Residence& residence :
            m_workspace.stores().of<domain::Residence>().whereEqual("person_id", person.toString())) {
            if (residence.areaCode.isEmpty() || (residence.validTo && *residence.validTo < m_facts.frame.day))
                continue;
            if (!residence.validFrom || *residence.validFrom <= m_facts.frame.day)
                return m_words.communeToday(residence.areaCode);
            if (code.isEmpty())
                code = residence.areaCode;
        }
        return m_words.communeToday(code);
    }

    Workspace& m_workspace;
    const ClassFile& m_file;
    CatalogueService m_catalogues;
    PaperWords m_words;
    ClassFacts m_facts;
};

} // namespace

Result<ClassFacts> classFacts(Workspace& workspace, const ClassFile& file, const PaperFrame& frame)
{
    return ClassReading(workspace, file, frame).facts();
}

} // namespace hoanhap::services
