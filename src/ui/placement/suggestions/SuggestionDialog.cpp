// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/suggestions/SuggestionDialog.h"

#include "domain/cases/CaseErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "messages/FitWords.h"
#include "services/catalogues/CatalogueService.h"
#include "services/people/PersonList.h"
#include "services/placement/ReferralService.h"
#include "services/placement/VacancyService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/ListLook.h"
#include "ui/waiting/LongWork.h"
#include "ui_SuggestionDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Suggestion;
using services::SuggestionService;

namespace {

constexpr int mostSuggestions = 30;

QString birthInList(const QString& stored)
{
    const auto birth = text::PartialDate::fromStored(stored).value_or(text::PartialDate());
    return birth.isEmpty() ? QString() : u" ("_s + birth.display() + u')';
}

/// Classes are mostly named as such already.
QString nameOfClass(const QString& name)
{
    const QString called = SuggestionDialog::tr("Class: %1").arg(name);
    return name.startsWith(called.section(u':', 0, 0), Qt::CaseInsensitive) ? name : called;
}

} // namespace

SuggestionDialog::SuggestionDialog(PageContext context, For purpose, const Uuid& id, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SuggestionDialog>())
    , m_context(context)
    , m_purpose(purpose)
    , m_id(id)
    , m_model({purpose == For::Vacancy ? tr("Person") : tr("Work or class"),
                  purpose == For::Vacancy ? tr("Lives in") : tr("Where"), tr("Fits because"), tr("Stop")},
          nullptr)
{
    m_ui->setupUi(this);
    m_ui->suggestionsView->setModel(&m_model);
    giveListLook(*m_ui->suggestionsView, {230, 220, 300, 200});
    wrapRows(*m_ui->suggestionsView);
    m_ui->personButton->setVisible(purpose == For::Vacancy);
    resize(1000, 560);
    connectButtons();
    showHeadline();
    fill();
}

SuggestionDialog::~SuggestionDialog() = default;

void SuggestionDialog::connectButtons()
{
    connect(m_ui->suggestionsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SuggestionDialog::showChosen);
    connect(m_ui->referButton, &QPushButton::clicked, this, &SuggestionDialog::refer);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->personButton, &QPushButton::clicked, this, [this] {
        if (const Suggestion* suggestion = chosen()) {
            const Uuid person = suggestion->id;
            accept();
            Q_EMIT personAsked(person);
        }
    });
}

void SuggestionDialog::showHeadline()
{
    if (m_purpose == For::Vacancy) {
        const auto vacancy = services::VacancyService(m_context.workspace).load(m_id);
        m_ui->headlineLabel->setText(
            tr("Who fits: %1")
                .arg(
                    vacancy ? (vacancy->title.isEmpty() ? vacancy->occupation : vacancy->title) : QString()));
        return;
    }
    if (const auto people = services::PersonList(m_context.workspace).of({m_id}); people && !people->empty())
        m_ui->headlineLabel->setText(tr("Work and classes for %1").arg(people->front().fullName));
}

QString SuggestionDialog::stopsOf(const Suggestion& suggestion) const
{
    QStringList stops;
    for (const domain::WorkBar& bar : suggestion.stops)
        stops << messages::sentenceFor(domain::warningOf(bar));
    return stops.join(u' ');
}

QString SuggestionDialog::doubtsOf(const Suggestion& suggestion) const
{
    QStringList doubts;
    for (const domain::WorkBar& bar : suggestion.doubts)
        doubts << messages::sentenceFor(domain::doubtOf(bar));
    return doubts.join(u' ');
}

QStringList SuggestionDialog::textsOf(const Suggestion& suggestion) const
{
    services::CatalogueService catalogues(m_context.workspace);
    const QString area = catalogues.areaLabel(suggestion.areaCode, m_context.workspace.clock().today());
    QStringList where{suggestion.at, area};
    where.removeAll(QString());
    QString name = suggestion.name + birthInList(suggestion.birth);
    if (suggestion.kind == Suggestion::Kind::Class)
        name = nameOfClass(name);
    const QString bars = (stopsOf(suggestion) + u' ' + doubtsOf(suggestion)).trimmed();
    return {name, where.join(u", "_s), messages::fitInWords(suggestion.fit), bars};
}

/// Why nobody is suggested, or no vacancy or no class.
QString SuggestionDialog::whatIsMissing() const
{
    SuggestionService service(m_context.workspace);
    if (m_purpose == For::Person)
        return messages::sentencesFor(service.whyNoOffer(m_id));
    return m_suggestions.empty() ? messages::sentencesFor(service.whyNobody(m_id)) : QString();
}

/// Where nobody is suggested it is told among the reasons.
void SuggestionDialog::warnIfOver()
{
    if (m_purpose != For::Vacancy || m_suggestions.empty())
        return;
    if (const Errors over = SuggestionService(m_context.workspace).whyOver(m_id); !over.empty())
        m_ui->summaryLabel->warn(messages::sentencesFor(over));
}

void SuggestionDialog::fill()
{
    try {
        const auto found = LongWork(tr("Looking for what fits…"), this)
                               .runOn(m_context.workspace, [this](const LongWork::GoOn&) {
                                   SuggestionService service(m_context.workspace);
                                   return m_purpose == For::Vacancy
                                       ? service.peopleFor(m_id, mostSuggestions)
                                       : service.offersFor(m_id, mostSuggestions);
                               });
        m_suggestions = found ? *found : std::vector<Suggestion>();
        m_missing = found ? whatIsMissing() : QString();
        m_ui->summaryLabel->tell(found ? Errors() : found.errors(), {});
        warnIfOver();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
    std::vector<PlainListModel::Row> rows;
    for (const Suggestion& suggestion : m_suggestions)
        rows.push_back({suggestion.id, textsOf(suggestion)});
    m_model.setRows(std::move(rows));
    if (!m_suggestions.empty())
        m_ui->suggestionsView->selectRow(0);
    showChosen();
}

const Suggestion* SuggestionDialog::chosen() const
{
    const int row = m_ui->suggestionsView->currentIndex().row();
    return row >= 0 && row < std::ssize(m_suggestions) ? &m_suggestions[static_cast<size_t>(row)] : nullptr;
}

void SuggestionDialog::showChosen()
{
    const Suggestion* suggestion = chosen();
    const bool mayRefer = domain::may(m_context.workspace.actor().role, domain::Permission::EditActivities);
    m_ui->referButton->setEnabled(suggestion && mayRefer && suggestion->kind != Suggestion::Kind::Class);
    m_ui->personButton->setEnabled(suggestion);
    if (!suggestion)
        return m_ui->reasonsLabel->setText(m_missing);
    QStringList lines;
    if (const QString fits = messages::fitReasonNames(suggestion->fit, true); !fits.isEmpty())
        lines << tr("Fits: %1.").arg(fits);
    if (const QString doubts = messages::fitReasonNames(suggestion->fit, false); !doubts.isEmpty())
        lines << tr("Mind: %1.").arg(doubts);
    if (suggestion->wageFrom)
        lines << tr("Monthly wage from %1 đồng.").arg(text::grouped(*suggestion->wageFrom));
    if (suggestion->day)
        lines << (suggestion->kind == Suggestion::Kind::Class ? tr("Begins on %1.") : tr("Open until %1."))
                     .arg(text::dateInFigures(*suggestion->day));
    if (suggestion->kind == Suggestion::Kind::Class)
        lines << tr("Enrol on the page of training.");
    if (!suggestion->stops.empty())
        lines << tr("Stop: %1").arg(stopsOf(*suggestion));
    if (!suggestion->doubts.empty())
        lines << doubtsOf(*suggestion);
    if (!m_missing.isEmpty())
        lines << m_missing;
    m_ui->reasonsLabel->setText(lines.join(u'\n'));
}

/// With what is doubtful about the vacancy or a ban; what penalties forbid was asked about before.
void SuggestionDialog::tellReferred(const QString& name, const Errors& warnings)
{
    Errors doubts = warnings;
    std::erase_if(doubts, [](const Error& doubt) {
        return doubt.field != "vacancy_id"_L1 && doubt.code != domain::errors::cases::occupationMayBeBanned;
    });
    const QString done = tr("Referred today: %1").arg(name);
    if (doubts.empty())
        m_ui->summaryLabel->confirm(done);
    else
        m_ui->summaryLabel->warn(done + u". "_s + messages::sentencesFor(doubts));
}

void SuggestionDialog::refer()
{
    const Suggestion* suggestion = chosen();
    if (!suggestion)
        return;
    if (!suggestion->stops.empty()
        && !m_context.prompts.confirm(this,
            stopsOf(*suggestion) + u' ' + tr("Refer there all the same, because it was cleared?"),
            tr("Refer")))
        return;
    const bool toVacancy = m_purpose == For::Vacancy;
    try {
        const auto vacancy =
            services::VacancyService(m_context.workspace).load(toVacancy ? m_id : suggestion->id);
        if (!vacancy)
            return m_ui->summaryLabel->tell(vacancy.errors(), {});
        services::ReferralService referrals(m_context.workspace);
        const domain::Referral referral = referrals.blankTo(*vacancy, toVacancy ? suggestion->id : m_id);
        const QString name = suggestion->name;
        const auto saved = referrals.save(domain::Referral(), referral);
        if (!saved)
            return m_ui->summaryLabel->tell(saved.errors(), {});
        fill();
        tellReferred(name, saved->warnings);
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
