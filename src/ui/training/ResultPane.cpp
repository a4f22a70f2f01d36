// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/ResultPane.h"

#include "domain/Findings.h"
#include "services/catalogues/CatalogueService.h"
#include "text/letters/SortKey.h"
#include "ui/training/CertificateNumbers.h"
#include "ui/training/LearnerNames.h"
#include "ui_ResultPane.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using CellKind = RowColumn::Kind;
using domain::ClassFile;
using domain::EnrolmentState;

namespace {

/// What the level of the class gives: the catalogue training-levels says it.
QString certificateKindOf(services::Workspace& workspace, const QString& level)
{
    for (const domain::CatalogueEntry& entry :
        services::CatalogueService(workspace).entries(u"training-levels"_s))
        if (entry.code == level)
            return QJsonDocument::fromJson(entry.attributes.toUtf8())[u"certificate"_s].toString();
    return {};
}

/// As the lines call what guests call otherwise.
QString fieldInLine(const QString& ofGuest)
{
    if (ofGuest == "certificate_number"_L1)
        return u"number"_s;
    return ofGuest == "certified_on"_L1 ? u"issued_on"_s : ofGuest;
}

/// The line whose learner a fault is about; nothing for faults that stand elsewhere.
std::optional<size_t> lineOfFault(const QString& table, size_t row, const ClassFile& file)
{
    if (table == "certificate"_L1 && row < file.certificates.size()) {
        for (size_t line = 0; line < file.enrolments.size(); ++line)
            if (file.enrolments[line].id == file.certificates[row].enrolmentId)
                return line;
    } else if (table == "class_guest"_L1 && row < file.guests.size() && !file.guests[row].id.isNull()) {
        const auto above = file.guests.begin() + static_cast<std::ptrdiff_t>(row);
        const auto fresh = std::count_if(
            file.guests.begin(), above, [](const domain::ClassGuest& guest) { return guest.id.isNull(); });
        return file.enrolments.size() + row - static_cast<size_t>(fresh);
    }
    return std::nullopt;
}

/// A fault of a certificate or a guest in the line of its learner; other faults as they are.
Errors inLearnersLines(Errors faults, const ClassFile& file)
{
    for (Error& fault : faults) {
        const size_t row = fault.field.section(u'[', 1).section(u']', 0, 0).toULongLong();
        if (const auto line = lineOfFault(fault.field.section(u'[', 0, 0), row, file))
            fault.field =
                domain::rowPrefix<domain::Enrolment>(*line) + fieldInLine(fault.field.section(u'.', 1));
    }
    return faults;
}

RowsModel::Labels namesIn(services::Workspace& workspace, const ClassFile& file)
{
    RowsModel::Labels names = learnerNames(workspace, file.enrolments);
    for (const domain::ClassGuest& guest : file.guests)
        if (!guest.id.isNull())
            names.insert(guest.id.toString(), guest.fullName);
    return names;
}

/// As the papers of the class list them.
std::vector<LearnerResult> linesByName(const ClassFile& file, const RowsModel::Labels& names)
{
    std::vector<LearnerResult> lines = resultsOf(file);
    std::ranges::stable_sort(lines, {}, [&](const LearnerResult& line) {
        const QString name = names.value(line.personId.toString()).section(u" ("_s, 0, 0);
        return text::nameSortKey(name, text::NameOrder::GivenFirst);
    });
    return lines;
}

/// Faults whose row is a place in `from`, as faults of the place where the same learner stands in `to`.
Errors moved(Errors faults, const std::vector<LearnerResult>& from, const std::vector<LearnerResult>& to)
{
    for (Error& fault : faults) {
        const size_t row = fault.field.section(u'[', 1).section(u']', 0, 0).toULongLong();
        if (fault.field.section(u'[', 0, 0) != "enrolment"_L1 || row >= from.size())
            continue;
        const auto line = std::ranges::find(to, from[row].id, &LearnerResult::id);
        if (line != to.end())
            fault.field = domain::rowPrefix<domain::Enrolment>(static_cast<size_t>(line - to.begin()))
                + fault.field.section(u'.', 1);
    }
    return faults;
}

} // namespace

ResultPane::ResultPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ResultPane>())
{
    m_ui->setupUi(this);
}

ResultPane::~ResultPane() = default;

void ResultPane::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    m_ui->resultEditor->setUp(workspace,
        {{u"person_id"_s, tr("Learner"), CellKind::Code, {}, 138, true},
            {u"state"_s, tr("State"), CellKind::Code, {}, 92},
            {u"finished_on"_s, tr("Until"), CellKind::Day, {}, 94},
            {u"result"_s, tr("Result"), CellKind::Text, {}, 70},
            {u"drop_reason"_s, tr("Why dropped out"), CellKind::Code, u"drop-reasons"_s, 86},
            {u"number"_s, tr("Certificate number"), CellKind::Text, {}, 118},
            {u"register_number"_s, tr("Register number"), CellKind::Text, {}, 90},
            {u"issued_on"_s, tr("Issued on"), CellKind::Day, {}, 96}});
    m_ui->resultEditor->model().setGrowth(RowsModel::Growth::None);
    m_ui->resultEditor->letRowsWrap();
    m_ui->resultEditor->model().setLabels(u"state"_s,
        {{u"enrolled"_s, tr("Learning")}, {u"completed"_s, tr("Completed")},
            {u"dropped"_s, tr("Dropped out")}});
    m_ui->hintLabel->setText(
        tr("Only who completed the class gets a certificate; no number is given twice."));
    connect(m_ui->resultEditor, &RowsEditor::edited, this, &ResultPane::edited);
    connect(m_ui->completeButton, &QPushButton::clicked, this, &ResultPane::completeAll);
    connect(m_ui->numberButton, &QPushButton::clicked, this, &ResultPane::numberRest);
}

void ResultPane::show(const ClassFile& file)
{
    m_endsOn = file.vocationalClass.endsOn;
    RowsModel::Labels names = namesIn(*m_workspace, file);
    const std::vector<LearnerResult> lines = linesByName(file, names);
    for (const domain::ClassGuest& guest : file.guests)
        if (!guest.id.isNull())
            names.insert(guest.id.toString(), tr("%1 (guest)").arg(guest.fullName));
    m_ui->resultEditor->model().setLabels(u"person_id"_s, names);
    setResults(lines);
}

void ResultPane::follow(const ClassFile& file)
{
    m_endsOn = file.vocationalClass.endsOn;
    const std::vector<LearnerResult> now = resultsOf(file);
    const bool same = std::is_permutation(m_shown.begin(), m_shown.end(), now.begin(), now.end(),
        [](const LearnerResult& line, const LearnerResult& other) { return line.id == other.id; });
    if (!same)
        show(file);
}

std::vector<LearnerResult> ResultPane::results(Errors& unread) const
{
    return m_ui->resultEditor->records(m_shown, unread);
}

void ResultPane::setResults(const std::vector<LearnerResult>& results)
{
    m_shown = results;
    m_ui->resultEditor->setRecords(results);
}

void ResultPane::read(ClassFile& file, Errors& unread) const
{
    Errors cells;
    takeResults(results(cells), certificateKindOf(*m_workspace, file.vocationalClass.level), file);
    std::ranges::copy(moved(cells, m_shown, resultsOf(file)), std::back_inserter(unread));
}

void ResultPane::setReadOnly(bool readOnly)
{
    m_ui->resultEditor->setReadOnly(readOnly);
    m_ui->completeButton->setVisible(!readOnly);
    m_ui->numberButton->setVisible(!readOnly);
}

Errors ResultPane::inRows(const Errors& faults, const ClassFile& file) const
{
    return moved(inLearnersLines(faults, file), resultsOf(file), m_shown);
}

void ResultPane::showFaults(const Errors& errors, const Errors& warnings, const ClassFile& file)
{
    m_ui->resultEditor->showFaults(u"enrolment"_s, inRows(errors, file), inRows(warnings, file));
}

void ResultPane::completeAll()
{
    Errors unread;
    std::vector<LearnerResult> lines = results(unread);
    for (LearnerResult& line : lines)
        if (line.state == EnrolmentState::Enrolled) {
            line.state = EnrolmentState::Completed;
            if (!line.finishedOn)
                line.finishedOn = m_endsOn;
        }
    setResults(lines);
    Q_EMIT edited();
}

void ResultPane::numberRest()
{
    Errors unread;
    std::vector<LearnerResult> lines = results(unread);
    LearnerResult last;
    for (LearnerResult& line : lines) {
        if (!line.certificateNumber.isEmpty()) {
            last = line;
        } else if (line.state == EnrolmentState::Completed && !last.certificateNumber.isEmpty()) {
            line.certificateNumber = numberAfter(last.certificateNumber);
            line.registerNumber = numberAfter(last.registerNumber);
            line.issuedOn = last.issuedOn;
            last = line;
        }
    }
    setResults(lines);
    Q_EMIT edited();
}

} // namespace hoanhap::ui
