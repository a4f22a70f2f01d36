// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "messages/ErrorSentences.h"
#include "services/audit/AccessLog.h"
#include "services/people/PersonService.h"
#include "ui/keeping/ErasureDialog.h"
#include "ui/listentry/ListEntryPage.h"
#include "ui/needs/SurveyPage.h"
#include "ui/papers/PaperDialog.h"
#include "ui/people/EntryDoubts.h"
#include "ui/people/NextPerson.h"
#include "ui/people/PersonForm.h"
#include "ui/people/PersonListModel.h"
#include "ui/people/PersonPanes.h"
#include "ui/people/UnfinishedEntries.h"
#include "ui/people/asat/PastBar.h"
#include "ui/people/filter/FilterBar.h"
#include "ui/people/finding/ColumnMenu.h"
#include "ui/people/finding/ColumnTitles.h"
#include "ui/people/finding/MatchDelegate.h"
#include "ui/people/finding/SelectionBar.h"
#include "ui/people/merging/MergesBar.h"
#include "ui/people/merging/UnmergeDialog.h"
#include "ui/people/transfer/TransferDialog.h"
#include "ui/records/Merging.h"

#include <QLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTimer>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::PersonFile;
using services::PersonService;

PeoplePage::PeoplePage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Find by name, number, phone or place (Ctrl+F)"), tr("&New person"),
            tr("The register keeps the people your office looks after.\n"
               "Enter the first person with Ctrl+N."),
            tr("Choose somebody on the left, or enter somebody new with Ctrl+N.")},
        parent)
    , m_form(new PersonForm(this))
    , m_list(new PersonListModel(workspace(), this))
    , m_unfinished(new UnfinishedEntries(workspace(), mayEdit(), this))
{
    m_form->setUp(workspace());
    connect(m_form, &PersonForm::openAsked, this, &PeoplePage::showRecord);
    connect(m_form, &PersonForm::transferWanted, this, &PeoplePage::transfer);
    connect(&m_form->merges(), &MergesBar::apartWanted, this, &PeoplePage::takeApart);
    setUp(*m_list, *m_list, columnWidths(), *m_form);
    setUpFinding();
    setPaneWidths(400, 760);
    offerNext();
    keepDrafts(u"person"_s);
    QPushButton* listEntry = addButton(tr("List…"), "listEntryButton");
    listEntry->setEnabled(mayEdit());
    connect(listEntry, &QPushButton::clicked, this, &PeoplePage::openListEntry);
    addAboveList(*m_unfinished);
    connect(m_unfinished, &UnfinishedEntries::listWanted, this, &PeoplePage::openListEntry);
    connect(m_unfinished, &UnfinishedEntries::surveyWanted, this, [this] { openSurvey({}); });
    QPushButton* survey = addButton(tr("Survey…"), "surveyButton");
    survey->setEnabled(mayEdit());
    connect(survey, &QPushButton::clicked, this, [this] { openSurvey({}); });
    offerErasure();
    if (domain::may(workspace().actor().role, domain::Permission::Export))
        offerPapers([this, context](const Uuid& person) {
            m_list->findRest();
            PaperDialog(context, person, listView(), this).exec();
        });
    auto* panes = new PersonPanes(*m_form, context, *this);
    connect(panes, &PersonPanes::statusMessage, this, &PeoplePage::statusMessage);
    connect(panes, &PersonPanes::changed, this, [this](const PersonFile& file) {
        showFile(file);
        followForm();
    });
}

void PeoplePage::refresh()
{
    RecordPage::refresh();
    m_unfinished->refresh();
}

/// What was taken back was done with several at once as a rule: they wait for what is done instead.
void PeoplePage::renew(const std::vector<Uuid>& gone)
{
    const std::vector<Uuid> chosen = m_selection->chosen();
    RecordPage::renew(gone);
    if (chosen.size() > 1)
        m_selection->keepChosen(chosen);
}

void PeoplePage::openListEntry()
{
    if (!m_filling && mayLeave())
        fillPage(new ListEntryPage(workspace(), prompts(), this));
}

void PeoplePage::showPart(const QString& part)
{
    part == "list_entry"_L1 ? openListEntry() : openSurvey({});
}

void PeoplePage::openSurvey(const std::vector<Uuid>& people)
{
    if (m_filling || !mayLeave())
        return;
    // Other people's survey would take the place of the one that waits.
    const bool waits = !people.empty() && m_unfinished->hasSurvey();
    const bool goOn = waits
        && prompts().confirm(this, tr("A survey that was entered before is not stored. Go on with that one?"),
            tr("Go on with it"));
    if (waits && !goOn)
        m_unfinished->discardSurvey();
    fillPage(new SurveyPage({workspace(), prompts()}, goOn ? std::vector<Uuid>() : people, this));
}

void PeoplePage::fillPage(FillingPane* pane)
{
    m_filling = pane;
    connect(pane, &FillingPane::closeWanted, this, &PeoplePage::leaveFilling);
    auto* back = new QShortcut(Qt::Key_Escape, pane, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &PeoplePage::leaveFilling);
    connect(pane, &FillingPane::statusMessage, this, &PeoplePage::statusMessage);
    showPanes(false); // one after the other: side by side they would stretch the window
    layout()->addWidget(pane);
    pane->show();
    pane->focusGrid();
}

void PeoplePage::leaveFilling()
{
    if (!m_filling || !mayLeave())
        return;
    m_filling->hide();
    m_filling->deleteLater();
    m_filling = nullptr;
    showPanes(true);
    refresh();
    RecordPage::focusFilter();
}

void PeoplePage::showRecord(const Uuid& id)
{
    leaveFilling();
    if (!m_filling)
        RecordPage::showRecord(id);
}

void PeoplePage::showField(const Uuid& person, const QString& field)
{
    if (!m_filling && m_form->recordId() == person)
        m_form->jumpTo(field);
}

bool PeoplePage::isModified() const
{
    return m_filling ? m_filling->isModified() : RecordPage::isModified();
}

QString PeoplePage::unstored() const
{
    return m_filling ? m_filling->title() : RecordPage::unstored();
}

void PeoplePage::save()
{
    if (m_filling)
        m_filling->save();
    else
        RecordPage::save();
}

void PeoplePage::startNew()
{
    if (!m_filling)
        RecordPage::startNew();
}

void PeoplePage::focusFilter()
{
    if (!m_filling)
        RecordPage::focusFilter();
}

void PeoplePage::dropChanges()
{
    if (m_filling)
        m_filling->dropAll();
    else
        RecordPage::dropChanges();
}

void PeoplePage::offerErasure()
{
    if (!domain::may(workspace().actor().role, domain::Permission::Administer))
        return;
    QPushButton* erase = addButton(tr("Erase for good…"), "eraseForGoodButton", Stands::InBin);
    connect(erase, &QPushButton::clicked, this, [this] {
        const int row = m_list->rowOf(m_form->recordId());
        const QString name = m_form->title();
        if (ErasureDialog(workspace(), m_form->recordId(), name, this).exec() != QDialog::Accepted)
            return;
        closeForm();
        refresh();
        showNotice(tr("Erased for good: %1").arg(name));
        waitInList(row);
    });
}

void PeoplePage::setUpFinding()
{
    QTableView& view = listView();
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setItemDelegateForColumn(static_cast<int>(domain::PersonColumn::Name),
        new MatchDelegate([this] { return m_list->showsBin() ? QString() : m_list->text(); }, this));
    connect(m_list, &PersonListModel::counted, this, &PeoplePage::showCount);
    connect(m_list, &PersonListModel::renewed, this, &PeoplePage::chooseShown);

    const PageContext context{workspace(), prompts()};
    auto* bar = new FilterBar(context, this);
    bar->setColumnsMenu(*new ColumnMenu(view, *m_list, workspace().actor().accountId, this));
    connect(bar, &FilterBar::filterChanged, this, [this, bar] {
        leaveBin();
        dropOldNotice();
        m_list->setFilter(bar->filter());
        showCount();
    });
    addAboveList(*bar);

    m_selection = new SelectionBar(context, view, *m_list, this);
    m_selection->offer(mayEdit(), domain::may(workspace().actor().role, domain::Permission::EditActivities),
        [this] { return mayLeave(); });
    connect(m_selection, &SelectionBar::done, this, &PeoplePage::showStep);
    connect(m_selection, &SelectionBar::surveyWanted, this, &PeoplePage::openSurvey);
    addBelowList(*m_selection);
    addBelowList(*new PastBar(workspace(), this));
}

void PeoplePage::showStep(const QString& sentence, const std::vector<Uuid>& binned)
{
    closeForm();
    refresh();
    m_binnedTogether = binned;
    showNotice(sentence, binned.empty() ? Uuid() : binned.front());
    waitInList(0);
}

void PeoplePage::transfer()
{
    if (!mayLeave())
        return;
    TransferDialog dialog(workspace(), {m_form->recordId()}, m_form->title(), this);
    if (dialog.exec() == QDialog::Accepted)
        showStep(dialog.outcome(), {});
}

/// Whoever works on another page may need the register for himself, as for a restore.
void PeoplePage::hideEvent(QHideEvent* event)
{
    m_list->letGo();
    RecordPage::hideEvent(event);
}

bool PeoplePage::mayEdit()
{
    return domain::may(workspace().actor().role, domain::Permission::EditPeople);
}

Outcome PeoplePage::load(const Uuid& id)
{
    const bool inFull = workspace().recordsViews();
    const Outcome seen = services::AccessLog(workspace()).viewed(id);
    if (workspace().recordsViews() != inFull) // later: the list is choosing a row just now
        QTimer::singleShot(0, this, &PeoplePage::refresh);
    if (!seen)
        return seen.errors();
    const auto file = PersonService(workspace()).load(id);
    if (!file)
        return file.errors();
    showFile(*file);
    showMerges(id);
    return Done{};
}

/// A file as it stands in the register, with what is doubtful in it.
void PeoplePage::showFile(const PersonFile& file)
{
    m_form->setFile(file);
    m_form->showErrors({}, PersonService(workspace()).warningsOf(file));
}

void PeoplePage::showMerges(const Uuid& person)
{
    using Merges = std::vector<services::PersonMerging::StandingMerge>;
    const auto merges = services::PersonMerging(workspace()).mergesOf(person);
    m_form->merges().setMerges(merges ? *merges : Merges(), mayEdit());
}

void PeoplePage::takeApart(const Uuid& merge)
{
    if (!mayLeave())
        return;
    UnmergeDialog dialog(workspace(), merge, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    listView().setFocus(); // the button that was pressed goes
    if (const Outcome loaded = load(m_form->recordId()); !loaded)
        m_form->showErrors(loaded.errors(), {});
    refresh();
    showNotice(tr("Both records stand again."));
}

void PeoplePage::showBlank()
{
    m_form->setFile(PersonService(workspace()).blank());
    m_form->merges().setMerges({}, false);
}

void PeoplePage::showNext()
{
    const PersonFile stored = m_form->base();
    m_form->setFile(nextPersonAfter(stored, PersonService(workspace()).blank()));
    m_form->merges().setMerges({}, false);
    showNotice(doubtsOfStored(workspace(), stored), {}, stored.person.id);
}

bool PeoplePage::store()
{
    PersonService service(workspace());
    Errors faults;
    if (const PersonFile typed = m_form->file(faults); faults.empty() && !m_form->isStored()
        && !storesAsAnother({workspace(), prompts()}, this, typed, m_form->notTheSame()))
        return false;
    return storeThrough([this](Errors& unread) { return m_form->file(unread); },
        [&](const PersonFile& edited) { return service.save(m_form->base(), edited); },
        [this](const PersonService::Saved& saved) {
            const std::vector<Uuid> others = m_form->notTheSame();
            m_form->setFile(saved.file);
            if (const Outcome apart = setApart(workspace(), saved.file.person.id, others); !apart)
                Q_EMIT statusMessage(messages::sentenceFor(apart.errors().front()));
        },
        [&](const PersonFile& edited) {
            const PersonFile base = m_form->base();
            if (const auto theirs = service.load(base.person.id))
                m_form->setEdited(*theirs, mergedFile(&PersonFile::person, base, edited, *theirs));
        },
        [&](const PersonFile& edited) { return service.warningsOf(edited); });
}

Outcome PeoplePage::bin(const Uuid& id)
{
    return PersonService(workspace()).moveToBin(id);
}

Outcome PeoplePage::restoreFromBin(const Uuid& id)
{
    const std::vector<Uuid> together = std::exchange(m_binnedTogether, {});
    if (together.empty() || together.front() != id)
        return PersonService(workspace()).restoreFromBin(id);
    const auto restored = services::SelectionService(workspace()).restoreFromBin(together);
    return restored ? Outcome(Done{}) : restored.errors();
}

void PeoplePage::searchSettled(const QString& text, const std::optional<Uuid>& opened)
{
    services::AccessLog(workspace()).searched(text, opened);
}

} // namespace hoanhap::ui
