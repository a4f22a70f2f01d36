// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "services/people/PersonList.h"
#include "services/people/papers/DueForRelease.h"
#include "services/people/papers/PaperService.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hoanhap::cli {

using namespace Qt::StringLiterals;
using services::Including;
using services::Paper;
using services::PaperService;

namespace {

constexpr int usualMonths = 3;
constexpr int rowsAtOnce = 1000;

/// Everybody whom the account sees, in name order.
Result<services::PeopleListPaper> everybody(services::Workspace& workspace)
{
    services::PeopleListPaper list;
    for (const char* title : {QT_TRANSLATE_NOOP("Cli", "Name"), QT_TRANSLATE_NOOP("Cli", "Born"),
             QT_TRANSLATE_NOOP("Cli", "Identity number"), QT_TRANSLATE_NOOP("Cli", "Unit")})
        list.columns.push_back({QCoreApplication::translate("Cli", title), false});
    services::PersonList people(workspace);
    for (;;) {
        const auto page = people.page(std::ssize(list.rows), rowsAtOnce);
        if (!page)
            return page.errors();
        for (const storage::PersonRow& row : *page) {
            const auto birth = text::PartialDate::fromStored(row.birth).value_or(text::PartialDate());
            list.rows.push_back({row.fullName, birth.display(), row.citizenNumber, row.unitName});
        }
        if (std::ssize(*page) < rowsAtOnce)
            return list;
    }
}

Result<Paper> paperNamed(const QString& name, int months, services::Workspace& workspace)
{
    PaperService papers(workspace);
    if (name == "needs"_L1)
        return papers.needsByCommune();
    if (name == "release"_L1)
        return papers.dueForRelease(months, Including::OrdinaryFacts);
    const auto rows = everybody(workspace);
    if (!rows)
        return rows.errors();
    return papers.peopleList(*rows, Including::OrdinaryFacts);
}

} // namespace

ExitCode list(services::Workspace& workspace, const CommandLine& line, const Terminal& terminal)
{
    const QString name = line.option(u"paper"_s);
    if (!QStringList{u"needs"_s, u"release"_s, u"people"_s}.contains(name)) {
        Terminal::complain(QCoreApplication::translate("Cli", "The papers are: needs, release, people."));
        return WrongUsage;
    }
    const Result<int> months =
        numberIn(line, u"months"_s, 1, services::DueForRelease::mostMonths, usualMonths);
    if (!months)
        return refuse(months.errors());
    const Result<Paper> paper = paperNamed(name, *months, workspace);
    if (!paper)
        return refuse(paper.errors());
    const auto exported = PaperService(workspace).exportTo(*paper, line.option(u"output"_s));
    if (!exported)
        return refuse(exported.errors());
    terminal.line(exported->path);
    terminal.answer(QJsonDocument(QJsonObject{{u"file"_s, exported->path}, {u"people"_s, paper->people},
        {u"sha256"_s, QString::fromLatin1(exported->sha256)}}));
    return Completed;
}

} // namespace hoanhap::cli
