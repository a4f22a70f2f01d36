// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/LearnerResult.h"

#include <algorithm>

namespace hoanhap::ui {

using domain::Certificate;
using domain::ClassGuest;
using domain::Enrolment;

namespace {

template <typename Certificates>
auto certificateOf(Certificates& certificates, const Uuid& enrolment)
{
    return std::find_if(certificates.begin(), certificates.end(),
        [&](const Certificate& given) { return given.enrolmentId == enrolment; });
}

/// What enrolments and guests have alike.
template <typename Line, typename Learner>
void copyResult(const Line& from, Learner& to)
{
    to.state = from.state;
    to.finishedOn = from.finishedOn;
    to.result = from.result;
    to.dropReason = from.dropReason;
}

LearnerResult resultLineOf(const Enrolment& learner, const std::vector<Certificate>& certificates)
{
    LearnerResult line;
    line.id = learner.id;
    line.personId = learner.personId;
    copyResult(learner, line);
    if (const auto given = certificateOf(certificates, learner.id); given != certificates.end()) {
        line.certificateNumber = given->number;
        line.registerNumber = given->registerNumber;
        line.issuedOn = given->issuedOn;
    }
    return line;
}

LearnerResult resultLineOf(const ClassGuest& guest)
{
    LearnerResult line;
    line.id = guest.id;
    line.personId = guest.id;
    copyResult(guest, line);
    line.certificateNumber = guest.certificateNumber;
    line.registerNumber = guest.registerNumber;
    line.issuedOn = guest.certifiedOn;
    return line;
}

bool hasCertificate(const LearnerResult& line)
{
    return !line.certificateNumber.isEmpty() || !line.registerNumber.isEmpty() || line.issuedOn;
}

const LearnerResult* lineIn(const std::vector<LearnerResult>& results, const Uuid& learner)
{
    const auto line = std::find_if(
        results.begin(), results.end(), [&](const LearnerResult& one) { return one.id == learner; });
    return line == results.end() ? nullptr : &*line;
}

void takeResult(const LearnerResult& line, const QString& kind, ClassGuest& guest)
{
    copyResult(line, guest);
    guest.certificateNumber = line.certificateNumber;
    guest.registerNumber = line.registerNumber;
    guest.certifiedOn = line.issuedOn;
    if (!hasCertificate(line))
        guest.certificateKind.clear();
    else if (guest.certificateKind.isEmpty())
        guest.certificateKind = kind;
}

} // namespace

std::vector<LearnerResult> resultsOf(const domain::ClassFile& file)
{
    std::vector<LearnerResult> results;
    for (const Enrolment& learner : file.enrolments)
        results.push_back(resultLineOf(learner, file.certificates));
    for (const ClassGuest& guest : file.guests)
        if (!guest.id.isNull())
            results.push_back(resultLineOf(guest));
    return results;
}

void takeResults(const std::vector<LearnerResult>& results, const QString& kind, domain::ClassFile& file)
{
    std::vector<Certificate> certificates;
    for (Enrolment& learner : file.enrolments) {
        const LearnerResult* line = lineIn(results, learner.id);
        if (!line)
            continue;
        copyResult(*line, learner);
        if (!hasCertificate(*line))
            continue;
        const auto stood = certificateOf(file.certificates, learner.id);
        Certificate given = stood == file.certificates.end() ? Certificate() : *stood;
        given.enrolmentId = learner.id;
        given.personId = learner.personId;
        if (given.kind.isEmpty())
            given.kind = kind;
        given.number = line->certificateNumber;
        given.registerNumber = line->registerNumber;
        given.issuedOn = line->issuedOn;
        certificates.push_back(std::move(given));
    }
    file.certificates = std::move(certificates);
    for (domain::ClassGuest& guest : file.guests)
        if (const LearnerResult* line = guest.id.isNull() ? nullptr : lineIn(results, guest.id))
            takeResult(*line, kind, guest);
}

} // namespace hoanhap::ui
