// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/ClassChecks.h"

#include "domain/people/Person.h"
#include "domain/training/ClassRules.h"
#include "domain/training/LearnerRules.h"
#include "domain/training/TrainingErrorCodes.h"
#include "domain/training/rules/GuestRules.h"
#include "services/catalogues/CatalogueService.h"
#include "services/people/bars/PersonBars.h"
#include "services/training/TrainingSettings.h"
#include "storage/training/LearnerQueries.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::ClassFile;
using domain::Enrolment;

namespace {

std::vector<Uuid> peopleIn(const ClassFile& file)
{
    std::vector<Uuid> people;
    for (const Enrolment& enrolment : file.enrolments)
        if (!enrolment.personId.isNull())
            people.push_back(enrolment.personId);
    return people;
}

QStringList numbersIn(const ClassFile& file)
{
    QStringList numbers;
    const auto take = [&](const domain::Certificate& given) {
        for (const QString& number : {given.number, given.registerNumber})
            if (!number.isEmpty() && !numbers.contains(number))
                numbers << number;
    };
    for (const domain::Certificate& given : file.certificates)
        take(given);
    for (const domain::ClassGuest& guest : file.guests)
        if (const auto given = certificateOf(guest))
            take(*given);
    return numbers;
}

} // namespace

domain::Findings ClassChecks::check(ClassFile& file)
{
    domain::Findings findings = domain::checkClassFile(file, m_workspace.clock().today());
    findings.add(againstRegister(file));
    append(findings.warnings, bars(file));
    append(findings.warnings, attendanceLeftOut(file.vocationalClass));
    return findings;
}

domain::Findings ClassChecks::againstRegister(const ClassFile& file)
{
    const std::vector<Uuid> people = peopleIn(file);
    storage::LearnerQueries queries(m_workspace.session());
    domain::ClassSurroundings known;
    if (file.vocationalClass.state != domain::ClassState::Cancelled)
        known.otherClasses = queries.otherClasses(file.vocationalClass.id, people);
    known.certificates = queries.certificates(file.vocationalClass.id, numbersIn(file));
    for (const Uuid& person : people)
        if (const auto found = m_workspace.stores().of<domain::Person>().find(person))
            known.births.insert(person, found->birth);
    known.hoursLeast = hoursLeastOf(file.vocationalClass.level);
    known.rates = TrainingSettings(m_workspace).rates();
    return domain::checkAgainstRegister(file, known);
}

Errors ClassChecks::bars(const ClassFile& file)
{
    const domain::VocationalClass& here = file.vocationalClass;
    const QDate day = here.startsOn.value_or(m_workspace.clock().today());
    Errors warnings;
    for (size_t i = 0; i < file.enrolments.size(); ++i) {
        const Enrolment& learner = file.enrolments[i];
        if (learner.personId.isNull() || learner.state != domain::EnrolmentState::Enrolled)
            continue;
        std::vector<domain::WorkBar> bars = workBarsOf(m_workspace, learner.personId, day);
        // Who may not leave a commune may learn in it.
        std::erase_if(bars, [&](const domain::WorkBar& bar) {
            return bar.kind == domain::WorkBar::Kind::Locality && !here.areaCode.isEmpty()
                && bar.areaCode == here.areaCode;
        });
        append(warnings,
            domain::barWarnings(bars, here.occupation, domain::rowPrefix<Enrolment>(i) + u"person_id"_s));
    }
    return warnings;
}

Errors ClassChecks::attendanceLeftOut(const domain::VocationalClass& known)
{
    if (known.rowVersion == 0)
        return {};
    const int days =
        storage::LearnerQueries(m_workspace.session())
            .marksOutside(known.id, known.startsOn.value_or(QDate()), known.endsOn.value_or(QDate()));
    if (days == 0)
        return {};
    return {{domain::errors::training::attendanceLeftOut, u"ends_on"_s, {QString::number(days)}}};
}

int ClassChecks::hoursLeastOf(const QString& level)
{
    for (const domain::CatalogueEntry& entry : CatalogueService(m_workspace).entries(u"training-levels"_s))
        if (entry.code == level)
            return QJsonDocument::fromJson(entry.attributes.toUtf8())[u"hours_from"_s].toInt();
    return 0;
}

} // namespace hoanhap::services
