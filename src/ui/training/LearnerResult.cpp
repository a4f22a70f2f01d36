// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/LearnerResult.h"

#include <algorithm>

namespace hoanhap::ui {

using domain::Certificate;
using domain::Enrolment;

namespace {

template <typename Certificates>
auto certificateOf(Certificates& certificates, const Uuid& enrolment)
{
    return std::find_if(certificates.begin(), certificates.end(),
        [&](const Certificate& given) { return given.enrolmentId == enrolment; });
}

} // namespace

std::vector<LearnerResult> resultsOf(
    const std::vector<Enrolment>& learners, const std::vector<Certificate>& certificates)
{
    std::vector<LearnerResult> results;
    for (const Enrolment& learner : learners) {
        LearnerResult& line = results.emplace_back();
        line.id = learner.id;
        line.personId = learner.personId;
        line.state = learner.state;
        line.finishedOn = learner.finishedOn;
        line.result = learner.result;
        line.dropReason = learner.dropReason;
        if (const auto given = certificateOf(certificates, learner.id); given != certificates.end()) {
            line.certificateNumber = given->number;
            line.registerNumber = given->registerNumber;
            line.issuedOn = given->issuedOn;
        }
    }
    return results;
}

void takeResults(const std::vector<LearnerResult>& results, const QString& kind, domain::ClassFile& file)
{
    std::vector<Certificate> certificates;
    for (Enrolment& learner : file.enrolments) {
        const auto line = std::find_if(
            results.begin(), results.end(), [&](const LearnerResult& one) { return one.id == learner.id; });
        if (line == results.end())
            continue;
        learner.state = line->state;
        learner.finishedOn = line->finishedOn;
        learner.result = line->result;
        learner.dropReason = line->dropReason;
        if (line->certificateNumber.isEmpty() && line->registerNumber.isEmpty() && !line->issuedOn)
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
}

} // namespace hoanhap::ui
