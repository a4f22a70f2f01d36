// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/ChangesPane.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/FigureRef.h"
#include "text/dates/DocumentDate.h"
#include "ui/lists/ListLook.h"
#include "ui/waiting/LongWork.h"
#include "ui_ChangesPane.h"

#include <QHeaderView>
#include <algorithm>
#include <cstdlib>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::FigureChanges;
using services::Figures;

namespace {

/// "+12", "−3": with a sign, as differences are told.
QString signedDifference(const domain::Indicator& indicator, qint64 difference)
{
    const QString words = messages::shownFigure(indicator, std::abs(difference));
    return difference > 0 ? u'+' + words : difference < 0 ? u'−' + words : words;
}

/// As the words of a catalogue stand inside a sentence; abbreviations keep their capitals.
QString withReason(const QString& what, QString reason)
{
    if (reason.isEmpty())
        return what;
    if (reason.size() > 1 && reason[1].isLower())
        reason[0] = reason[0].toLower();
    return ChangesPane::tr("%1 (%2)").arg(what, reason);
}

/// What a head is asked about: the day and what happened on it.
QString eventWords(const services::CountedEvent& event, bool isNew)
{
    using Kind = services::CountedEvent::Kind;
    const QString day = text::dateInFigures(event.day);
    switch (event.kind) {
    case Kind::Began:
        return withReason(ChangesPane::tr("began on %1").arg(day), event.words);
    case Kind::Arrived:
        return ChangesPane::tr("moved here on %1").arg(day);
    case Kind::Happened:
        return isNew ? ChangesPane::tr("on %1").arg(day)
                     : ChangesPane::tr("of the former period, on %1").arg(day);
    case Kind::Closed:
        return withReason(ChangesPane::tr("file closed on %1").arg(day), event.words);
    case Kind::Ended:
        return withReason(ChangesPane::tr("ended on %1").arg(day), event.words);
    case Kind::Left:
        return ChangesPane::tr("moved away on %1").arg(day);
    }
    return {};
}

/// The day of entering explains only what happened before the former period ended.
QString lateWords(const FigureChanges::Line& line)
{
    if (!line.enteredAt)
        return ChangesPane::tr("newly counted");
    const QString entered = text::dateInFigures(line.enteredAt->toLocalTime().date());
    return line.record.day ? ChangesPane::tr("newly counted: entered late, %1 (happened on %2)")
                                 .arg(entered, text::dateInFigures(*line.record.day))
                           : ChangesPane::tr("newly counted, entered %1").arg(entered);
}

QString changeWords(const FigureChanges::Line& line)
{
    if (line.before == 0)
        return line.event ? ChangesPane::tr("newly counted: %1").arg(eventWords(*line.event, true))
                          : lateWords(line);
    if (line.now != 0)
        return ChangesPane::tr("counts otherwise");
    if (line.inBin)
        return ChangesPane::tr("not counted any more: in the bin");
    return line.event ? ChangesPane::tr("not counted any more: %1").arg(eventWords(*line.event, false))
                      : ChangesPane::tr("not counted any more");
}

} // namespace

ChangesPane::ChangesPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangesPane>())
    , m_context(context)
{
    m_ui->setupUi(this);
    for (QTableWidget* table : {m_ui->figureTable, m_ui->lineTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        table->verticalHeader()->setDefaultSectionSize(2 * table->fontMetrics().lineSpacing() + 8);
    }
    wrapRows(*m_ui->figureTable);
    wrapRows(*m_ui->lineTable);
    connect(m_ui->againstBox, &QComboBox::currentIndexChanged, this, &ChangesPane::count);
    connect(m_ui->changedCheck, &QCheckBox::toggled, this, &ChangesPane::showFigures);
    connect(m_ui->figureTable, &QTableWidget::itemSelectionChanged, this, &ChangesPane::explain);
    connect(m_ui->lineTable, &QTableWidget::itemActivated, this, &ChangesPane::openRecord);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ChangesPane::openRecord);
    connect(m_ui->lineTable, &QTableWidget::itemSelectionChanged, this,
        [this] { m_ui->openButton->setEnabled(canOpen()); });
    const bool mayLook = domain::may(m_context.workspace.actor().role, domain::Permission::ViewPeople);
    m_ui->lineTable->setVisible(mayLook);
    m_ui->openButton->setVisible(mayLook);
    show(std::nullopt);
}

ChangesPane::~ChangesPane() = default;

void ChangesPane::show(const std::optional<domain::Report>& report)
{
    m_report = report;
    fillVersions();
    count();
}

void ChangesPane::fillVersions()
{
    const QSignalBlocker quiet(m_ui->againstBox);
    const QString chosen = m_ui->againstBox->currentText();
    m_ui->againstBox->clear();
    m_versions.clear();
    m_ui->againstBox->setEnabled(m_report.has_value());
    if (!m_report)
        return;
    m_ui->againstBox->addItem(tr("last year, %1").arg(m_report->year - 1));
    const auto versions = services::ReportLifecycle(m_context.workspace).versions(m_report->id);
    if (!versions)
        return Q_EMIT refused(versions.errors());
    const bool isDraft = m_report->state == domain::ReportState::Draft;
    for (const domain::ReportVersion& version : *versions) {
        if (!isDraft && version.id == versions->front().id)
            continue; // the one that stands
        m_versions.push_back(version);
        m_ui->againstBox->addItem(tr("version %1, %2")
                                      .arg(QString::number(version.version),
                                          messages::reportStateName(domain::codeOf(version.state))));
    }
    m_ui->againstBox->setCurrentIndex(std::max(m_ui->againstBox->findText(chosen), 0));
}

FigureChanges::Against ChangesPane::against() const
{
    const auto place = static_cast<size_t>(m_ui->againstBox->currentIndex() - 1);
    return place < m_versions.size() ? FigureChanges::Against(m_versions[place]) : std::nullopt;
}

void ChangesPane::count()
{
    m_figures.clear();
    const FigureChanges::Against then = against();
    if (m_report) {
        LongWork counting(tr("Counting…"), this);
        auto figures = counting.runOn(m_context.workspace, [&](const LongWork::GoOn&) {
            return FigureChanges(m_context.workspace, *m_report).figures(then);
        });
        if (figures)
            m_figures = std::move(*figures);
        else
            Q_EMIT refused(figures.errors());
    }
    showFigures();
}

void ChangesPane::showFigures()
{
    QTableWidget& table = *m_ui->figureTable;
    const QString chosen = indicator();
    {
        const QSignalBlocker quiet(&table);
        table.setRowCount(0);
        for (const FigureChanges::Changed& figure : m_figures) {
            const QString name = messages::indicatorName(figure.indicator);
            if (name.isEmpty() || (m_ui->changedCheck->isChecked() && !figure.isChanged()))
                continue;
            const domain::Indicator& known = *Figures::indicator(figure.indicator);
            const auto shown = [&](const std::optional<qint64>& value) {
                return value ? messages::shownFigure(known, *value) : u"–"_s;
            };
            const int row = table.rowCount();
            table.insertRow(row);
            const QString difference =
                signedDifference(known, figure.now.value_or(0) - figure.before.value_or(0));
            auto* item = new QTableWidgetItem(
                name + u'\n' + tr("%1 → %2 (%3)").arg(shown(figure.before), shown(figure.now), difference));
            item->setToolTip(item->text());
            item->setData(Qt::UserRole, figure.indicator);
            table.setItem(row, 0, item);
        }
    }
    choose(chosen);
    explain();
}

void ChangesPane::choose(const QString& mark)
{
    const QString wanted = services::FigureRef::fromMark(mark).addends().front().indicator;
    if (wanted.isEmpty())
        return;
    for (int row = 0; row < m_ui->figureTable->rowCount(); ++row)
        if (m_ui->figureTable->item(row, 0)->data(Qt::UserRole) == wanted)
            return m_ui->figureTable->selectRow(row);
}

QString ChangesPane::indicator() const
{
    const int row = m_ui->figureTable->currentRow();
    const auto* item = row < 0 ? nullptr : m_ui->figureTable->item(row, 0);
    return item && item->isSelected() ? item->data(Qt::UserRole).toString() : QString();
}

void ChangesPane::explain()
{
    m_ui->lineTable->setRowCount(0);
    m_lines.clear();
    m_ui->openButton->setEnabled(false);
    m_ui->whyLabel->setText(m_figures.empty() ? QString() : tr("Choose a figure to see why it changed."));
    const QString chosen = indicator();
    if (chosen.isEmpty() || !m_report)
        return;
    const FigureChanges::Against then = against();
    LongWork looking(tr("Looking at the records…"), this);
    const auto why = looking.runOn(m_context.workspace, [&](const LongWork::GoOn&) {
        return FigureChanges(m_context.workspace, *m_report).why(chosen, then);
    });
    if (!why)
        return m_ui->whyLabel->setText(messages::sentencesFor(why.errors()));
    showLines(*why);
}

void ChangesPane::showLines(const FigureChanges::Why& why)
{
    const domain::Indicator& known = *Figures::indicator(indicator());
    const auto newly = std::ranges::count_if(why.lines, [](const Line& line) { return line.before == 0; });
    const auto gone = std::ranges::count_if(why.lines, [](const Line& line) { return line.now == 0; });
    m_ui->whyLabel->setText(tr("Newly counted: %1; not counted any more: %2; as before: %3")
                                .arg(newly)
                                .arg(gone)
                                .arg(why.unchanged));
    const auto figure = std::ranges::find(m_figures, known.key, &FigureChanges::Changed::indicator);
    if (figure != m_figures.end() && figure->now && *figure->now != why.now)
        m_ui->whyLabel->setText(m_ui->whyLabel->text() + u'\n'
            + tr("The report states %1; the records add up to %2.")
                  .arg(messages::shownFigure(known, *figure->now), messages::shownFigure(known, why.now)));
    constexpr size_t most = 2000; // lines that a person may still go through
    QTableWidget& table = *m_ui->lineTable;
    m_lines.assign(
        why.lines.begin(), why.lines.begin() + static_cast<long>(std::min(most, why.lines.size())));
    table.setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const Line& line = m_lines[static_cast<size_t>(row)];
        const QString name = line.record.title.isEmpty() ? tr("a record without a name") : line.record.title;
        auto* item =
            new QTableWidgetItem(tr("%1, %2").arg(name, signedDifference(known, line.now - line.before))
                + u'\n' + changeWords(line));
        item->setToolTip(item->text() + u'\n' + line.record.unitName);
        table.setItem(row, 0, item);
    }
    if (m_lines.size() < why.lines.size())
        m_ui->whyLabel->setText(
            m_ui->whyLabel->text() + u'\n' + tr("The first %1 are listed.").arg(m_lines.size()));
}

/// People and what has a page of its own.
bool ChangesPane::canOpen() const
{
    static const QStringList kinds{u"vocational_class"_s, u"outreach_session"_s};
    const auto row = static_cast<size_t>(m_ui->lineTable->currentRow());
    return row < m_lines.size() && (m_lines[row].record.person || kinds.contains(m_lines[row].record.entity));
}

void ChangesPane::openRecord()
{
    if (!canOpen())
        return;
    const auto row = static_cast<size_t>(m_ui->lineTable->currentRow());
    const services::CountedRecord record = m_lines[row].record;
    if (record.person)
        Q_EMIT personAsked(*record.person);
    else
        Q_EMIT recordAsked(record.entity, record.record);
}

} // namespace hoanhap::ui
