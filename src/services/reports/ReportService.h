// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/filling/Template.h"
#include "domain/reports/Report.h"
#include "services/figures/remembered/RememberedCounting.h"
#include "services/reports/ReportKinds.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

class Change;
struct CountedReport;
struct ReportFacts;

/// Prose of a report by section: situation, implementation, coordination, results, limitations,
/// next_year, closing; opening, closing and results_after where a head overwrites the proposal.
struct Narrative
{
    QHash<QString, QStringList> sections; ///< paragraphs; one that begins with "- " is a list point
};

/// Reports on the plan, of every kind: their drafts, their pages, their files.
class ReportService
{
public:
    explicit ReportService(Workspace& workspace);

    /// The sections a head may write, in the order of the page.
    static const QStringList& sectionKeys();

    struct Draft
    {
        domain::Report report;
        Narrative narrative;
        Errors findings; ///< what a person should look at before it is signed
        QStringList merged = {}; ///< sections in which somebody else's words were taken in when it was stored
    };
    /// Those that the actor's unit writes, then the others.
    Result<std::vector<ReportKind>> kinds();
    /// Every report the actor sees, by the last day of its period, newest first; of those that end on one day
    /// the shorter ones first.
    Result<std::vector<domain::Report>> list();
    /// Refused with services.not_found.
    Result<Draft> find(const Uuid& report);
    /// The actor's own report of the kind over these days; one that was replaced gives way to its successor.
    Result<std::optional<Draft>> findOf(const QString& kind, QDate from, QDate to);
    /// The report of the year that the actor's unit writes (yearlyKinds), by the calendar or else over other
    /// days of it; nothing where none was begun.
    Result<std::optional<Draft>> find(int year);
    /// Makes the draft, or renews its proposals; prose already written stays. Refused with the faults of
    /// `from_date` and `to_date`, of `kind`.
    Result<Draft> draft(const QString& kind, QDate from, QDate to);
    /// The report of the year that the actor's unit writes; the annual one without annexes where it is new.
    Result<Draft> draft(int year);
    /// The draft that `begin` makes, with this prose in the sections that it names; the others stay as they
    /// stand. Nothing of both where either is refused.
    Result<Draft> draftWritten(const std::function<Result<Draft>()>& begin, const Narrative& prose);
    /// The whole text, whatever stands there now.
    Result<Draft> saveNarrative(const Uuid& report, const Narrative& narrative);
    /// The same with a text of which nobody has looked yet at what was `taken` from an earlier report
    /// (CarriedOver).
    Result<Draft> takeOver(const Uuid& report, const Narrative& narrative, const Narrative& taken);
    /// What was changed since `base` was read, together with what somebody else stored meanwhile. Where both
    /// changed one paragraph nothing is stored: services.changed_meanwhile, its field the section and its
    /// argument what stands there.
    Result<Draft> saveNarrative(const Uuid& report, const Narrative& base, const Narrative& edited);
    /// Who signs, which dispatch asked for it, on which plan it is.
    Result<Draft> saveReport(const domain::Report& base, const domain::Report& edited);

    enum class Counting
    {
        ForWording, ///< what the page speaks of
        BesidePage ///< indicatorsBesideReport()
    };
    /// What the register says for the report, counted now over the report's own period.
    Result<ReportFacts> factsOf(const domain::Report& report, Counting counting = Counting::ForWording);
    /// The same as somebody counted it last beside the page, at once; nothing where that is not remembered
    /// (RememberedCounting).
    Result<std::optional<ReportFacts>> lastFactsOf(const domain::Report& report);
    /// The page as it will print; reads nothing of the register, so that it can follow every pause in
    /// typing. `narrative` may be prose not saved yet.
    static Result<document::OfficialDocument> document(const ReportFacts& facts, const Narrative& narrative);

    struct Exported
    {
        QString path;
        int pages = 0;
        QByteArray sha256; ///< hexadecimal
    };
    enum class Mark
    {
        None,
        Draft ///< DỰ THẢO in grey under the text
    };
    /// .docx, .pdf, .html or .txt by the ending of `path`; the old file stays whole when writing fails. What
    /// is no draft any more is written as it was frozen (FrozenReports), whatever `narrative` and `mark` say.
    Result<Exported> exportTo(const domain::Report& report, const Narrative& narrative, const QString& path,
        Mark mark = Mark::None);
    /// Bytes already made of a report; the audit keeps their hash. Whoever calls has asked for the right.
    Result<Exported> writeOut(
        const domain::Report& report, const QByteArray& bytes, int pages, const QString& path);

private:
    RememberedCounting remembered(const domain::Report& report);
    Result<ReportFacts> uncounted(const domain::Report& report);
    Result<CountedReport> count(
        const domain::Report& report, const document::Template& wording, Counting counting);
    ReportFacts withCounted(ReportFacts facts, CountedReport counted);
    Narrative narrativeOf(const Uuid& report);
    Draft draftOf(const domain::Report& report);
    /// Each paragraph that was `taken` over is to be looked at.
    Errors writeSections(
        Change& change, const Uuid& report, const Narrative& narrative, const Narrative& taken);
    Result<Draft> storeNarrative(const Uuid& report, const std::optional<Narrative>& base, Narrative edited,
        const Narrative& taken = {});
    std::vector<domain::Report> ownReports(const QString& kind);
    Result<Draft> renew(const domain::Report& base, domain::Report report);
    void propose(domain::Report& report, const ReportKind& kind);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
