// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/journal/JournalPane.h"

#include "messages/ErrorSentences.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/administration/journal/JournalWords.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/waiting/LongWork.h"
#include "ui_JournalPane.h"

#include <QCoreApplication>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::AuditJournal;
using EventKind = AuditJournal::Kind;

namespace {

constexpr int daysAtFirst = 7;

struct KindChoice
{
    EventKind kind;
    QLatin1StringView code;
    const char* label;
};
constexpr KindChoice kindChoices[]{
    {EventKind::Look, "look"_L1, QT_TRANSLATE_NOOP("Journal", "Looks and searches")},
    {EventKind::Paper, "paper"_L1, QT_TRANSLATE_NOOP("Journal", "Prints and exports")},
    {EventKind::Change, "change"_L1, QT_TRANSLATE_NOOP("Journal", "Changes")},
    {EventKind::SignIn, "sign_in"_L1, QT_TRANSLATE_NOOP("Journal", "Sign-ins")},
};

QString momentText(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return text::dateInFigures(local.date()) + u' ' + local.toString(u"HH:mm:ss"_s);
}

} // namespace

JournalPane::JournalPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::JournalPane>())
    , m_model(new PlainListModel({tr("When"), tr("Who"), tr("What happened"), tr("About")}, this))
{
    m_ui->setupUi(this);
    m_ui->journalView->setModel(m_model);
    giveListLook(*m_ui->journalView, {150, 150, 330, 330});
    wrapRows(*m_ui->journalView);
    const QDate today = workspace().clock().today();
    for (PartialDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->setToday(today);
        edit->setWholeDay(true);
        connect(edit, &QLineEdit::returnPressed, this, &JournalPane::read);
    }
    m_ui->fromEdit->setDay(today.addDays(1 - daysAtFirst));
    m_ui->toEdit->setDay(today);
    fillBoxes();
    m_ui->summaryLabel->answers(*this);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &JournalPane::read);
    connect(m_ui->accountBox, &QComboBox::currentIndexChanged, this, &JournalPane::read);
    connect(m_ui->readButton, &QPushButton::clicked, this, &JournalPane::read);
    connect(m_ui->journalView, &QTableView::activated, this, &JournalPane::openChosen);
}

JournalPane::~JournalPane() = default;

void JournalPane::fillBoxes()
{
    m_ui->kindBox->addCode({}, tr("Everything"));
    for (const KindChoice& choice : kindChoices)
        m_ui->kindBox->addCode(choice.code, QCoreApplication::translate("Journal", choice.label));
    m_ui->accountBox->addCode({}, tr("Everybody"));
    for (const QString& name : AuditJournal(workspace()).accountNames())
        m_ui->accountBox->addCode(name, name);
}

void JournalPane::refresh()
{
    read();
}

void JournalPane::focusFilter()
{
    m_ui->fromEdit->setFocus();
    m_ui->fromEdit->selectAll();
}

std::optional<AuditJournal::Wish> JournalPane::wish()
{
    for (const PartialDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit})
        if (!edit->day()) {
            const std::optional<Error> fault = edit->fault();
            m_ui->summaryLabel->complain(
                fault ? messages::sentenceFor(*fault) : tr("Enter the first and the last day."));
            return std::nullopt;
        }
    AuditJournal::Wish wish{*m_ui->fromEdit->day(), *m_ui->toEdit->day()};
    if (wish.to < wish.from) {
        m_ui->summaryLabel->complain(tr("The last day is before the first one."));
        return std::nullopt;
    }
    for (const KindChoice& choice : kindChoices)
        if (m_ui->kindBox->code() == choice.code)
            wish.kind = choice.kind;
    wish.accountName = m_ui->accountBox->code();
    return wish;
}

void JournalPane::read()
{
    const std::optional<AuditJournal::Wish> asked = wish();
    if (!asked)
        return;
    const auto page = LongWork(tr("Reading the log…"), this).runOn(workspace(), [&](const LongWork::GoOn&) {
        return AuditJournal(workspace()).read(*asked);
    });
    if (page)
        show(*page);
    else
        m_ui->summaryLabel->complain(messages::sentencesFor(page.errors()));
}

void JournalPane::show(const AuditJournal::Page& page)
{
    m_lines = page.lines;
    std::vector<PlainListModel::Row> rows;
    for (const AuditJournal::Line& line : m_lines)
        rows.push_back({line.person.value_or(Uuid()),
            {momentText(line.happenedAt), line.accountName, journalWords(line), line.about}});
    m_model->setRows(std::move(rows));
    const auto listed = static_cast<qint64>(m_lines.size());
    m_ui->summaryLabel->confirm(page.all == 0 ? tr("Nothing of this kind happened on these days.")
            : page.all > listed
            ? tr("%1 events; the newest %2 are listed. Choose fewer days to see the others.")
                  .arg(text::grouped(page.all), text::grouped(listed))
            : tr("%1 events").arg(text::grouped(page.all)));
}

void JournalPane::openChosen()
{
    if (const Uuid person = m_model->idAt(m_ui->journalView->currentIndex().row()); !person.isNull())
        Q_EMIT personAsked(person);
}

} // namespace hoanhap::ui
