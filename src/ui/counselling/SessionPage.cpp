// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SessionPage.h"

#include "services/activities/papers/SessionPapers.h"
#include "services/catalogues/CatalogueService.h"
#include "text/dates/DocumentDate.h"
#include "ui/counselling/SessionForm.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"
#include "ui/records/NarrowingBar.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::SessionFile;
using services::SessionService;

namespace {

constexpr int mostSessions = 2000;
const QString kindFilter = u"kindFilterBox"_s;
const QString yearFilter = u"yearFilterBox"_s;

SessionService::Wish wishOf(const NarrowingBar& filters, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    return {text, filters.code(kindFilter), filters.year(yearFilter), shelf, mostSessions};
}

std::vector<PlainListModel::Row> sessionRows(services::Workspace& workspace, const SessionService::Wish& wish)
{
    QHash<QString, QString> kinds;
    for (const auto& kind : services::CatalogueService(workspace).entries(u"session-kinds"_s))
        kinds.insert(kind.code, kind.label);
    std::vector<PlainListModel::Row> rows;
    if (const auto found = SessionService(workspace).list(wish))
        for (const storage::SessionRow& row : *found)
            rows.push_back({row.id,
                {row.heldOn ? text::dateInFigures(*row.heldOn) : QString(), row.topic,
                    QString::number(row.present + row.counted), kinds.value(row.kind, row.kind)}});
    return rows;
}

} // namespace

SessionPage::SessionPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by topic, place or organiser (Ctrl+F)"), tr("&New session"),
            tr("Counselling, talks and outreach stand here, with who came and what came of it.\nEnter the "
               "first session with Ctrl+N."),
            tr("Choose a session on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new SessionForm(this))
    , m_filters(new NarrowingBar(this))
{
    m_form->setUp(context);
    m_filters->addCatalogue(workspace(), kindFilter, u"session-kinds"_s, tr("Every kind"));
    m_filters->addYears(yearFilter, tr("Every year"));
    m_list = new FilteredList({tr("Day"), tr("Topic"), tr("People"), tr("Kind")},
        {[this](const QString& text, bool bin) {
             m_listed = wishOf(*m_filters, text, bin);
             return sessionRows(workspace(), m_listed);
         },
            [](int number) { return tr("%1 sessions").arg(number); }},
        this);
    m_list->setNumberColumns({2});
    setUp(*m_list, *m_list, {100, 185, 62, 125}, *m_form);
    addAboveList(*m_filters);
    setPaneWidths(380, 780);
    keepDrafts(u"session"_s);
    connect(m_filters, &NarrowingBar::changed, this, [this] {
        m_list->reload();
        showCount();
        chooseShown();
    });
    if (domain::may(workspace().actor().role, Permission::Export))
        offerPapers([this, context](const Uuid& session) { showPapers(context, session); });
}

void SessionPage::refresh()
{
    if (const auto years = SessionService(workspace()).years())
        m_filters->setYears(yearFilter, *years);
    RecordPage::refresh();
}

void SessionPage::showPapers(PageContext context, const Uuid& session)
{
    std::vector<OfferedPaper> offers;
    if (!session.isNull())
        offers.push_back({tr("Minutes of the session"),
            [this, session] { return services::SessionPapers(workspace()).minutes(session); }});
    offers.push_back({tr("List of sessions, as filtered"),
        [this, wish = m_listed] { return services::SessionPapers(workspace()).list(wish); }});
    OfferedPapersDialog(context, offers, this).exec();
}

bool SessionPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome SessionPage::load(const Uuid& id)
{
    const auto file = SessionService(workspace()).load(id);
    if (!file)
        return file.errors();
    m_form->setFile(*file);
    return Done{};
}

void SessionPage::showBlank()
{
    m_form->setFile(SessionService(workspace()).blank());
}

bool SessionPage::store()
{
    SessionService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->file(unread); },
        [&](const SessionFile& edited) { return service.save(m_form->base(), edited); },
        [this](const SessionService::Saved& saved) { m_form->setFile(saved.file); },
        [&](const SessionFile& edited) {
            const SessionFile base = m_form->base();
            if (const auto theirs = service.load(base.session.id))
                m_form->setEdited(*theirs, mergedFile(&SessionFile::session, base, edited, *theirs));
        },
        [&](const SessionFile& edited) { return service.doubts(edited); });
}

Outcome SessionPage::bin(const Uuid& id)
{
    return SessionService(workspace()).moveToBin(id);
}

Outcome SessionPage::restoreFromBin(const Uuid& id)
{
    return SessionService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
