// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/TimeLinePane.h"

#include "text/dates/DocumentDate.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/placement/suggestions/SuggestionDialog.h"
#include "ui_TimeLinePane.h"

namespace hoanhap::ui {

using EventKind = services::PersonTimeLine::Kind;

namespace {

struct EventWord
{
    EventKind kind;
    const char* word;
};

constexpr EventWord eventWords[]{
    {EventKind::StatusBegan, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Legal status began")},
    {EventKind::StatusReleased, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Sentence served")},
    {EventKind::StatusExpunged, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Criminal record expunged")},
    {EventKind::StatusEnded, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Legal status ended")},
    {EventKind::WorkBegan, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Work situation began")},
    {EventKind::WorkEnded, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Work situation ended")},
    {EventKind::NeedSurveyed, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Need surveyed")},
    {EventKind::NeedMet, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Need met")},
    {EventKind::NeedDeclined, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Support declined")},
    {EventKind::ReadinessNoted, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Readiness noted")},
    {EventKind::Enrolled, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Enrolled in a class")},
    {EventKind::ClassCompleted, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Class completed")},
    {EventKind::ClassLeft, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Dropped out of a class")},
    {EventKind::CertificateIssued, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Certificate issued")},
    {EventKind::SessionAttended, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Came to counselling")},
    {EventKind::SessionMissed, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Did not come to counselling")},
    {EventKind::Referred, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Referred to work")},
    {EventKind::Interviewed, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Interviewed")},
    {EventKind::Hired, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Began work")},
    {EventKind::NotTaken, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Not taken")},
    {EventKind::ReferralWithdrawn, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Referral withdrawn")},
    {EventKind::LeftWork, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Left work")},
    {EventKind::FollowedUp, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Followed up")},
    {EventKind::LoanListed, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Listed for a loan")},
    {EventKind::LoanApproved, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Loan approved")},
    {EventKind::LoanDisbursed, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Loan disbursed")},
    {EventKind::LivesAt, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Residence")},
    {EventKind::MovedIn, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Residence began")},
    {EventKind::MovedAway, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Residence ended")},
    {EventKind::UnitTookOver, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Unit took over")},
    {EventKind::UnitGaveUp, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Unit handed over")},
    {EventKind::Entered, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Entered in the register")},
    {EventKind::PaperKept, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Paper kept")},
    {EventKind::SheetPrinted, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Sheet printed by")},
    {EventKind::SheetExported, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Sheet written to a file by")},
    {EventKind::Merged, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Merged with the record of")},
    {EventKind::TakenApart, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "Taken apart from the record of")},
    {EventKind::Closed, QT_TRANSLATE_NOOP("hoanhap::ui::TimeLinePane", "File closed")},
};

} // namespace

TimeLinePane::TimeLinePane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TimeLinePane>())
    , m_context(context)
    , m_model(new PlainListModel({tr("Day"), tr("What"), tr("About"), tr("More")}, this))
{
    m_ui->setupUi(this);
    m_ui->timeLineView->setModel(m_model);
    giveListLook(*m_ui->timeLineView, {90, 170, 250, 180});
    keepColumns(*m_ui->timeLineView);
    wrapRows(*m_ui->timeLineView);
    connect(m_ui->suggestButton, &QPushButton::clicked, this, &TimeLinePane::suggest);
}

TimeLinePane::~TimeLinePane() = default;

QString TimeLinePane::word(EventKind kind)
{
    for (const EventWord& known : eventWords)
        if (known.kind == kind)
            return tr(known.word);
    return {};
}

void TimeLinePane::showPerson(const Uuid& person)
{
    m_person = person;
    m_ui->suggestButton->setEnabled(!person.isNull());
    std::vector<PlainListModel::Row> rows;
    if (!person.isNull())
        if (const auto entries = services::PersonTimeLine(m_context.workspace).of(person))
            for (const auto& entry : *entries)
                rows.push_back({Uuid(),
                    {entry.day ? text::dateInFigures(*entry.day) : QString(), word(entry.kind), entry.subject,
                        entry.detail}});
    m_ui->timeLineView->setVisible(!rows.empty());
    m_ui->nothingLabel->setVisible(rows.empty());
    m_model->setRows(std::move(rows));
}

void TimeLinePane::suggest()
{
    SuggestionDialog(m_context, SuggestionDialog::For::Person, m_person, this).exec();
    showPerson(m_person);
}

} // namespace hoanhap::ui
