// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/life/StateBar.h"

#include "messages/ReportNames.h"
#include "ui/reports/life/Moments.h"
#include "ui_StateBar.h"

#include <QStyle>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::LifeStep;
using domain::ReportState;

namespace {

constexpr std::array allStates{
    ReportState::Draft, ReportState::Submitted, ReportState::Signed, ReportState::Issued};

constexpr int sidesOfStage = 18; // pixels around its words

ReportState stateAfter(LifeStep step)
{
    switch (step) {
    case LifeStep::Submitted:
        return ReportState::Submitted;
    case LifeStep::Signed:
        return ReportState::Signed;
    case LifeStep::Issued:
    case LifeStep::Replaced:
        return ReportState::Issued;
    case LifeStep::TakenBack:
        break;
    }
    return ReportState::Draft;
}

/// Where there is no room for all the name is cut, not the moment behind it.
QString fitted(const QString& note, const QFontMetrics& metrics, int room)
{
    const qsizetype comma = note.lastIndexOf(u", "_s);
    const QString moment = comma < 0 ? QString() : note.sliced(comma);
    const int left = room - metrics.horizontalAdvance(moment);
    return left > 0 ? metrics.elidedText(note.chopped(moment.size()), Qt::ElideRight, left) + moment
                    : metrics.elidedText(note, Qt::ElideRight, room);
}

QString stageTitle(ReportState state)
{
    QString title = messages::reportStateName(domain::codeOf(state));
    title[0] = title[0].toUpper();
    return title;
}

} // namespace

StateBar::StateBar(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StateBar>())
{
    m_ui->setupUi(this);
    const std::array labels{
        m_ui->draftStageLabel, m_ui->submittedStageLabel, m_ui->signedStageLabel, m_ui->issuedStageLabel};
    for (const ReportState state : allStates) {
        const auto place = static_cast<size_t>(state);
        m_stages[place] = {labels[place], stageTitle(state), {}};
    }
    connect(m_ui->submitButton, &QPushButton::clicked, this, &StateBar::submitAsked);
    connect(m_ui->signButton, &QPushButton::clicked, this, &StateBar::signAsked);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &StateBar::takeBackAsked);
    connect(m_ui->issueButton, &QPushButton::clicked, this, &StateBar::issueAsked);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &StateBar::replaceAsked);
    clear();
}

StateBar::~StateBar() = default;

void StateBar::clear()
{
    forgetSteps();
    mark(ReportState::Draft);
    offerNothing();
}

void StateBar::show(
    const services::ReportLine& line, const std::vector<services::ReportLifecycle::Step>& steps)
{
    forgetSteps();
    for (const services::ReportLifecycle::Step& step : steps) {
        if (step.step.step == LifeStep::TakenBack) // what came before it is no longer so
            for (Stage& stage : m_stages)
                stage.note.clear();
        if (step.step.step != LifeStep::Replaced)
            setStage(stateAfter(step.step.step), whoAndWhen(step.who, step.step.createdAt));
    }
    // Each step touches the report: after the first one only its text tells who drafted it.
    const bool isDraft = line.report.state == ReportState::Draft;
    setStage(ReportState::Draft,
        isDraft ? whoAndWhen(line.lastBy, line.lastAt) : whoAndWhen(line.writtenBy, line.writtenAt));
    if (line.report.state == ReportState::Issued && line.report.issuedOn) {
        Stage& issued = m_stages[static_cast<size_t>(ReportState::Issued)];
        issued.title = tr("%1, no. %2").arg(stageTitle(ReportState::Issued), line.report.number);
    }
    mark(line.report.state);
}

void StateBar::forgetSteps()
{
    for (Stage& stage : m_stages)
        stage.note.clear();
    m_stages[static_cast<size_t>(ReportState::Issued)].title = stageTitle(ReportState::Issued);
}

void StateBar::setStage(ReportState state, const QString& note)
{
    m_stages[static_cast<size_t>(state)].note = note;
}

void StateBar::mark(ReportState now)
{
    constexpr int shareWithNote = 3;
    constexpr int share = 2;
    for (const ReportState state : allStates) {
        const Stage& stage = m_stages[static_cast<size_t>(state)];
        m_ui->stagesLayout->setStretchFactor(stage.label, stage.note.isEmpty() ? share : shareWithNote);
        stage.label->setProperty("stage", state == now ? u"now"_s : state < now ? u"done"_s : u"ahead"_s);
        stage.label->style()->unpolish(stage.label);
        stage.label->style()->polish(stage.label);
        stage.label->setToolTip(stage.note);
        const QString where = state == now ? tr("%1, the report stands here").arg(stage.title) : stage.title;
        stage.label->setAccessibleName(stage.note.isEmpty() ? where : where + u": "_s + stage.note);
    }
    m_ui->stagesLayout->activate();
    fit();
}

/// Who and when in a line below the name of the step, cut where there is no room.
void StateBar::fit()
{
    for (const Stage& stage : m_stages) {
        const int room = stage.label->width() - sidesOfStage;
        const QString note = fitted(stage.note, stage.label->fontMetrics(), room);
        const QString below = note.isEmpty() ? QString() : u"<br>"_s + note.toHtmlEscaped();
        stage.label->setText(u"<b>%1</b>%2"_s.arg(stage.title, below));
    }
}

void StateBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ui->stagesFrame->layout()->activate();
    fit();
}

void StateBar::offerNothing()
{
    for (QPushButton* button :
        {m_ui->submitButton, m_ui->signButton, m_ui->takeBackButton, m_ui->issueButton, m_ui->replaceButton})
        button->hide();
}

void StateBar::offer(const domain::Report& report, const Rights& rights)
{
    const ReportState state = report.state;
    m_ui->submitButton->setVisible(rights.write && state == ReportState::Draft);
    m_ui->signButton->setVisible(rights.sign && state == ReportState::Submitted);
    m_ui->takeBackButton->setVisible(
        (rights.write && state == ReportState::Submitted) || (rights.sign && state == ReportState::Signed));
    m_ui->issueButton->setVisible(rights.number && state == ReportState::Signed);
    m_ui->replaceButton->setVisible(rights.write && state == ReportState::Issued);
    layout()->activate(); // the buttons leave the stages another width
    fit();
}

} // namespace hoanhap::ui
