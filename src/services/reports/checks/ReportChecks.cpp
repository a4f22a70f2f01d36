// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/checks/ReportChecks.h"

#include "domain/reports/carrying/CarriedProse.h"
#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/reports/checks/TextChecks.h"
#include "domain/reports/checks/substance/AnnexPointers.h"
#include "services/reports/annexes/AnnexPages.h"
#include "services/reports/checks/FindingOf.h"
#include "text/numbers/Numbers.h"

#include <algorithm>

namespace hoanhap::services {

namespace codes = domain::errors::checks;

namespace {

void addEmptySections(
    const CheckKnowledge& knowledge, const Narrative& narrative, std::vector<ReportFinding>& findings)
{
    for (const QString& key : knowledge.sectionsAsked)
        if (narrative.sections.value(key).join(QString()).trimmed().isEmpty())
            findings.push_back({codes::emptySection, key, 0, 0, 0, {}, {}, {key}});
}

/// The body says which annexes go with it (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III mục 1).
void addAnnexSlips(
    const CheckKnowledge& knowledge, const domain::Prose& prose, std::vector<ReportFinding>& findings)
{
    for (const domain::Slip& slip : domain::wrongAnnexPointers(knowledge.wording, knowledge.annexes)) {
        const QString& words = knowledge.wording[slip.paragraph].text;
        findings.push_back(
            {slip.code, {}, 0, 0, 0, quoteFrom(words, slip.start, slip.length), {}, slip.arguments});
    }
    for (const domain::Slip& slip : domain::wrongAnnexPointers(prose, knowledge.annexes))
        findings.push_back(findingOf(prose, slip));
    std::vector<domain::AnnexPointer> pointers = domain::annexPointers(prose);
    std::ranges::move(domain::annexPointers(knowledge.wording), std::back_inserter(pointers));
    QStringList unnamed;
    for (int i = 0; i < knowledge.annexes && !knowledge.wordingPointsToAnnexes; ++i) {
        const QString number = text::roman(i + 1);
        const bool named = std::ranges::any_of(pointers, [&](const domain::AnnexPointer& pointer) {
            return pointer.number.isEmpty() || pointer.number == number;
        });
        if (!named)
            unnamed << annexLabel(static_cast<size_t>(i), static_cast<size_t>(knowledge.annexes));
    }
    if (!unnamed.isEmpty())
        findings.push_back({codes::annexUnnamed, {}, 0, 0, 0, {}, {}, {unnamed.join(u", ")}});
}

/// Paragraphs that stand as they were taken over, and what they cite of the year before.
void addUnseen(
    const CheckKnowledge& knowledge, const domain::Prose& prose, std::vector<ReportFinding>& findings)
{
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const bool carried = std::ranges::any_of(knowledge.carried, [&](const auto& paragraph) {
            return paragraph.section == prose[i].section && paragraph.text == prose[i].text;
        });
        if (!carried)
            continue;
        findings.push_back(findingOf(prose, {codes::notLookedAt, i, 0, prose[i].text.size()}));
        domain::Slips slips = domain::uncheckedReferences({prose[i]}, knowledge.earlierReferences);
        std::ranges::copy(
            domain::yearsNotMoved({prose[i]}, knowledge.report.year, knowledge.report.firstDay()),
            std::back_inserter(slips));
        for (domain::Slip& slip : slips) {
            slip.paragraph = i;
            findings.push_back(findingOf(prose, slip));
        }
    }
}

} // namespace

Result<CheckKnowledge> ReportChecks::knowledgeOf(const domain::Report& report, const CheckedCounting& counted)
{
    return checkKnowledgeOf(m_workspace, report, counted);
}

Result<std::vector<ReportFinding>> ReportChecks::of(const domain::Report& report, const Narrative& narrative)
{
    const Result<CheckKnowledge> knowledge = knowledgeOf(report, countedForChecks(m_workspace, report));
    if (!knowledge)
        return knowledge.errors();
    return findings(*knowledge, narrative);
}

std::vector<ReportFinding> ReportChecks::findings(const CheckKnowledge& knowledge, const Narrative& narrative)
{
    std::vector<ReportFinding> findings = knowledge.ofRegister;
    addEmptySections(knowledge, narrative, findings);
    const domain::Prose prose = proseOf(narrative);
    for (const domain::Slip& slip : domain::textSlips(prose, knowledge.grounds))
        findings.push_back(findingOf(prose, slip));
    addAnnexSlips(knowledge, prose, findings);
    addUnseen(knowledge, prose, findings);
    return findings;
}

std::optional<Narrative> ReportChecks::repaired(const Narrative& narrative, const ReportFinding& finding)
{
    const QStringList paragraphs = narrative.sections.value(finding.section);
    if (!finding.canBeRepaired() || finding.paragraph >= paragraphs.size())
        return std::nullopt;
    QString text = paragraphs[finding.paragraph];
    if (finding.start + finding.length > text.size()
        || quoteFrom(text, finding.start, finding.length) != finding.quote)
        return std::nullopt;
    Narrative changed = narrative;
    text.replace(finding.start, finding.length, finding.suggestion);
    changed.sections[finding.section][finding.paragraph] = text;
    return changed;
}

} // namespace hoanhap::services
