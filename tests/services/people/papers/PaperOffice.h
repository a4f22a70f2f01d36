// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/people/papers/PaperService.h"

namespace hoanhap::tests {

/// An office on 6 December 2021 with a few invented people for its papers.
class PaperOffice : public TestOffice
{
public:
    PaperOffice();

    services::PaperService papers() { return services::PaperService(workspace()); }
    /// A new account of that role signs in.
    void signInAs(domain::Role role);
    Uuid personNamed(const QString& name);
    /// All rows of the table on a paper, cells joined by " | ".
    static QStringList rowsOf(const services::Paper& paper);
    static QString textOf(const services::Paper& paper);
    /// What the audit says of papers: "paper.exported {…}".
    QStringList auditOfPapers();
};

} // namespace hoanhap::tests
