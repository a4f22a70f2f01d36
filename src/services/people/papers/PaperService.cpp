// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/papers/PaperService.h"

#include "document/rendering/DocumentFile.h"
#include "services/ErrorCodes.h"
#include "services/papers/PaperRights.h"
#include "services/people/PersonService.h"
#include "services/people/papers/DueForRelease.h"
#include "services/people/papers/NeedsByCommune.h"
#include "services/people/papers/PaperWords.h"
#include "services/people/papers/PersonSheetReader.h"
#include "services/records/NotedFile.h"
#include "spreadsheet/CsvWriter.h"
#include "spreadsheet/XlsxWriter.h"
#include "storage/people/NeedQueries.h"
#include "storage/people/ReleaseQueries.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
namespace {

text::PartialDate birthOf(const QString& stored)
{
    return text::PartialDate::fromStored(stored).value_or(text::PartialDate());
}

/// A failure without a fault where it was stopped.
Result<QByteArray> bytesOf(const Paper& paper, const QString& path, const document::GoesOn& goesOn)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (paper.table && ending == "xlsx"_L1)
        return spreadsheet::XlsxWriter::write(*paper.table);
    if (paper.table && ending == "csv"_L1)
        return spreadsheet::CsvWriter::write(*paper.table);
    const Result<document::FileFormat> format = document::formatOf(path);
    if (!format)
        return format.errors();
    const std::optional<document::Pages> pages = document::paginate(paper.document, goesOn);
    if (!pages)
        return Errors();
    return document::render(paper.document, *pages, *format);
}

} // namespace

Result<Paper> PaperService::personSheet(const Uuid& person, Including including)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, including); !allowed)
        return allowed.errors();
    const Result<domain::PersonFile> file = PersonService(m_workspace).load(person);
    if (!file)
        return file.errors();
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    return PersonSheetReader(m_workspace, *file).sheet(including).paper(*around, including);
}

Result<Paper> PaperService::peopleList(const PeopleListPaper& list, Including including)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, including); !allowed)
        return allowed.errors();
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    return list.paper(*around, including);
}

Result<Paper> PaperService::needsByCommune()
{
    if (const Outcome allowed = mayMakePaper(m_workspace, Including::OrdinaryFacts); !allowed)
        return allowed.errors();
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    PaperWords words(m_workspace);
    NeedsByCommune needs;
    for (const storage::NeedRow& row :
        storage::NeedQueries(m_workspace.session()).open(around->day, m_workspace.scope()))
        needs.lines.push_back({row.person, words.communeToday(row.areaCode), row.fullName, birthOf(row.birth),
            words.label(u"sexes"_s, row.sex), row.hamlet, words.need(row.kind), row.occupation,
            row.surveyedOn});
    return needs.paper(*around);
}

Result<Paper> PaperService::dueForRelease(int months, Including including)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, including); !allowed)
        return allowed.errors();
    if (months < 1 || months > DueForRelease::mostMonths)
        return Error{errors::numberOutOfRange, u"months"_s,
            {QString::number(months), u"1"_s, QString::number(DueForRelease::mostMonths)}};
    const Result<PaperFrame> around = paperFrameToday(m_workspace);
    if (!around)
        return around.errors();
    PaperWords words(m_workspace);
    DueForRelease due;
    due.months = months;
    for (const storage::ReleaseRow& row :
        storage::ReleaseQueries(m_workspace.session()).pending(around->day, m_workspace.scope())) {
        QStringList needs;
        for (const QString& kind : row.needs)
            needs << words.need(kind);
        due.lines.push_back({row.fullName, birthOf(row.birth), words.label(u"sexes"_s, row.sex),
            addressOf({row.hamlet, words.communeToday(row.areaCode)}), row.due, needs.join(u"; "_s),
            row.offence, row.placeServed});
    }
    return due.paper(*around, including);
}

Result<PaperService::Exported> PaperService::exportTo(
    const Paper& paper, const QString& path, const document::GoesOn& goesOn)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, paper.including); !allowed)
        return allowed.errors();
    const Result<QByteArray> bytes = bytesOf(paper, path, goesOn);
    if (!bytes)
        return bytes.errors();
    if (!goesOn(1))
        return Errors();
    const QByteArray sum = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    const FileNote note =
        noteOf(paper, u"paper.exported"_s, QFileInfo(path).suffix().toLower(), QString::fromLatin1(sum));
    if (const Outcome written = writeNoted(m_workspace, path, *bytes, note); !written)
        return written.errors();
    return Exported{path, sum};
}

Outcome PaperService::recordPrint(const Paper& paper)
{
    if (const Outcome allowed = mayMakePaper(m_workspace, paper.including); !allowed)
        return allowed.errors();
    noteFile(m_workspace, noteOf(paper, u"paper.printed"_s, u"print"_s, {}));
    return Done{};
}

FileNote PaperService::noteOf(
    const Paper& paper, const QString& action, const QString& form, const QString& sha256) const
{
    QJsonObject content{{u"paper"_s, paper.kind}, {u"form"_s, form}, {u"people"_s, paper.people},
        {u"criminal_record"_s, paper.including == Including::CriminalRecord}};
    if (!sha256.isEmpty())
        content.insert(u"sha256"_s, sha256);
    return {action, m_workspace.actor().unitId, paper.person ? u"person"_s : paper.kind, paper.person,
        paper.person, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

} // namespace hoanhap::services
