// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Paginator.h"
#include "services/people/papers/PeopleListPaper.h"
#include "services/records/NotedFile.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Papers about people, as they leave the office: made out of the register, written to files, printed.
class PaperService
{
public:
    explicit PaperService(Workspace& workspace) : m_workspace(workspace) { }

    // Each wants the rights to see people and to export; with the criminal record also that of a head.
    // The first of them needs a QGuiApplication.
    Result<Paper> personSheet(const Uuid& person, Including including);
    Result<Paper> peopleList(const PeopleListPaper& list, Including including);
    Result<Paper> needsByCommune();
    /// From today on; 1 to DueForRelease::mostMonths months.
    Result<Paper> dueForRelease(int months, Including including);

    struct Exported
    {
        QString path;
        QByteArray sha256; ///< hexadecimal
    };
    /// .pdf, .docx, .html, .txt, and of a list .xlsx and .csv, by the ending of `path`; the old file stays
    /// whole when writing fails, or when `goesOn` says stop (no fault is told then). The audit keeps what
    /// was written, not to whom it speaks.
    Result<Exported> exportTo(
        const Paper& paper, const QString& path,
        const document::GoesOn& goesOn = [](double) { return true; });
    /// To be called when a paper was given to the printer.
    Outcome recordPrint(const Paper& paper);

private:
    FileNote noteOf(
        const Paper& paper, const QString& action, const QString& form, const QString& sha256) const;

    Workspace& m_workspace;
};

} // namespace hoanhap::services
