// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/list/ReportChooser.h"

#include "domain/users/Permissions.h"
#include "messages/ReportNames.h"
#include "services/reports/ReportKinds.h"
#include "services/reports/ReportPeriods.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Fold.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/reports/life/Moments.h"
#include "ui_ReportChooser.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <set>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Report;
using services::ReportLine;

namespace {

QString periodShown(const Report& report)
{
    QString words = services::periodInWords({report.firstDay(), report.lastDay()});
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    // A year by the calendar and one that is closed in the middle of December are called the same.
    const bool isClosedEarlier = report.firstDay().day() != 1
        && services::presetOf({report.firstDay(), report.lastDay()}) != services::PeriodPreset::OtherDays;
    return isClosedEarlier
        ? ReportChooser::tr("%1, from %2").arg(words, text::dateInFigures(report.firstDay()))
        : words;
}

/// An issued report counts no more once the one that replaces it is issued.
QString stateShown(const ReportLine& line)
{
    const QString state = messages::reportStateName(domain::codeOf(line.report.state));
    return line.replacedBy ? ReportChooser::tr("%1, replaced").arg(state) : state;
}

QStringList shownTexts(const ReportLine& line)
{
    const Report& report = line.report;
    QString number = report.number;
    if (report.issuedOn)
        number += u" – "_s + text::dateInFigures(*report.issuedOn);
    return {periodShown(report), services::kindOrAnnual(report.kind).name, stateShown(line), number,
        line.version > 0 ? QString::number(line.version) : QString(), whoAndWhen(line.lastBy, line.lastAt),
        line.unit};
}

} // namespace

ReportChooser::ReportChooser(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReportChooser>())
    , m_model(new PlainListModel({tr("Period"), tr("Kind"), tr("State"), tr("Number and day"), tr("Version"),
                                     tr("Last touched by"), tr("Unit")},
          this))
{
    m_ui->setupUi(this);
    m_ui->filterEdit->installEventFilter(this);
    m_ui->reportView->setModel(m_model);
    giveListLook(*m_ui->reportView, {150, 228, 160, 128, 84, 290, 100});
    wrapRows(*m_ui->reportView);
    connect(m_ui->filterEdit, &FilterEdit::filterChanged, this, &ReportChooser::narrow);
    connect(m_ui->filterEdit, &FilterEdit::listWanted, this, &ReportChooser::focusList);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &ReportChooser::narrow);
    connect(m_ui->yearBox, &QComboBox::currentIndexChanged, this, &ReportChooser::narrow);
    connect(m_ui->reportView, &QTableView::activated, this, &ReportChooser::openCurrent);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ReportChooser::openCurrent);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ReportChooser::newAsked);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ReportChooser::backAsked);
    connect(m_ui->reportView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& row) { m_ui->openButton->setEnabled(row.isValid()); });
}

ReportChooser::~ReportChooser() = default;

void ReportChooser::connectTo(services::Workspace& workspace)
{
    m_ui->filterEdit->connectTo(workspace);
    m_mayWrite = domain::may(workspace.actor().role, domain::Permission::WriteReports);
    m_ui->newButton->setVisible(m_mayWrite);
}

Errors ReportChooser::fill(services::Workspace& workspace, const std::optional<Uuid>& open)
{
    auto lines = services::reportLines(workspace);
    if (!lines)
        return lines.errors();
    m_lines = std::move(*lines);
    fillFilters();
    narrow();
    const int row = open ? m_model->rowOf(*open) : -1;
    m_ui->reportView->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    return {};
}

/// What a person chose to see stays chosen where there is still something of it.
void ReportChooser::fillFilters()
{
    const QSignalBlocker kindsQuiet(m_ui->kindBox);
    const QSignalBlocker yearsQuiet(m_ui->yearBox);
    const QString kind = m_ui->kindBox->currentData().toString();
    const int year = m_ui->yearBox->currentData().toInt();
    m_ui->kindBox->clear();
    m_ui->yearBox->clear();
    m_ui->kindBox->addItem(tr("All kinds"), QString());
    m_ui->yearBox->addItem(tr("All years"), 0);
    std::set<QString> codes;
    std::set<int, std::greater<>> years;
    for (const ReportLine& line : m_lines) {
        codes.insert(line.report.kind);
        years.insert(line.report.lastDay().year());
    }
    for (const QString& code : codes)
        m_ui->kindBox->addItem(services::kindOrAnnual(code).name, code);
    for (const int each : years)
        m_ui->yearBox->addItem(QString::number(each), each);
    m_ui->kindBox->setCurrentIndex(std::max(m_ui->kindBox->findData(kind), 0));
    m_ui->yearBox->setCurrentIndex(std::max(m_ui->yearBox->findData(year), 0));
}

void ReportChooser::narrow()
{
    const QString kind = m_ui->kindBox->currentData().toString();
    const int year = m_ui->yearBox->currentData().toInt();
    const QString words = text::fold(m_ui->filterEdit->text().trimmed());
    std::vector<PlainListModel::Row> rows;
    for (const ReportLine& line : m_lines) {
        const QStringList texts = shownTexts(line);
        const bool wanted = (kind.isEmpty() || line.report.kind == kind)
            && (year == 0 || line.report.lastDay().year() == year)
            && text::fold(texts.join(u' ')).contains(words);
        if (wanted)
            rows.push_back({line.report.id, texts});
    }
    const Uuid stays = current();
    m_model->setRows(std::move(rows));
    const int row = std::max(m_model->rowOf(stays), 0);
    m_ui->reportView->setCurrentIndex(m_model->index(row, 0));
    m_ui->openButton->setEnabled(m_model->rowCount() > 0);
    m_ui->emptyLabel->setVisible(m_model->rowCount() == 0);
    m_ui->emptyLabel->setText(!m_lines.empty() ? tr("No report is like that. Empty the filter to see all.")
            : m_mayWrite
            ? tr("No report yet. \"New report\" begins one: the program proposes its text and its figures.")
            : tr("No report yet."));
}

void ReportChooser::focusFilter()
{
    m_ui->filterEdit->setFocus();
    m_ui->filterEdit->selectAll();
}

void ReportChooser::focusList()
{
    m_ui->reportView->setFocus();
}

Uuid ReportChooser::current() const
{
    return m_model->idAt(m_ui->reportView->currentIndex().row());
}

void ReportChooser::openCurrent()
{
    if (const Uuid report = current(); !report.isNull())
        Q_EMIT chosen(report);
}

/// Escape empties the filter; in an empty one it leads back.
bool ReportChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && m_ui->filterEdit->text().isEmpty()) {
        Q_EMIT backAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReportChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT backAsked();
    QWidget::keyPressEvent(event);
}

} // namespace hoanhap::ui
