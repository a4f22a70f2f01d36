// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/TrainingPage.h"

#include "services/training/ClassService.h"
#include "services/training/papers/ClassPapers.h"
#include "text/dates/DocumentDate.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/records/FilteredList.h"
#include "ui/records/Merging.h"
#include "ui/training/ClassForm.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::ClassFile;
using domain::Permission;
using services::ClassService;

namespace {

constexpr int mostClasses = 2000;

std::vector<PlainListModel::Row> classRows(services::Workspace& workspace, const QString& text, bool bin)
{
    const auto shelf = bin ? storage::Shelf::Bin : storage::Shelf::Standing;
    std::vector<PlainListModel::Row> rows;
    if (const auto found = ClassService(workspace).list(text, mostClasses, shelf))
        for (const storage::ClassRow& row : *found)
            rows.push_back({row.id,
                {row.name.isEmpty() ? row.occupation : row.name,
                    row.startsOn ? text::dateInFigures(*row.startsOn) : QString(),
                    QString::number(row.learners), row.organiser}});
    return rows;
}

} // namespace

TrainingPage::TrainingPage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Filter by name, organiser or place (Ctrl+F)"), tr("&New class"),
            tr("Classes that your office runs or takes part in stand here.\nEnter the first one with "
               "Ctrl+N."),
            tr("Choose a class on the left, or enter a new one with Ctrl+N.")},
        parent)
    , m_form(new ClassForm(this))
{
    m_form->setUp(context);
    auto* list = new FilteredList({tr("Class"), tr("Begins"), tr("Learners"), tr("Organiser")},
        {[this](const QString& text, bool bin) { return classRows(workspace(), text, bin); },
            [](int number) { return tr("%1 classes").arg(number); }},
        this);
    list->setNumberColumns({2});
    setUp(*list, *list, {170, 95, 78, 160}, *m_form);
    setPaneWidths(336, 824);
    keepDrafts(u"class"_s);
    offerPapers([this, context](const Uuid& shown) { showPapers(context, shown); });
}

void TrainingPage::showPapers(PageContext context, const Uuid& vocationalClass)
{
    using services::ClassPaper;
    if (vocationalClass.isNull() || !m_form->isStored())
        return prompts().tell(this, tr("Choose a class first: its papers are made out of what is stored."));
    std::vector<OfferedPaper> offers;
    const auto offer = [&](const QString& name, ClassPaper kind) {
        offers.push_back({name, [this, kind, vocationalClass] {
                              return services::classPaper(workspace(), kind, vocationalClass);
                          }});
    };
    offer(tr("Decision to open the class"), ClassPaper::Opening);
    offer(tr("Notice of the opening"), ClassPaper::Notice);
    offer(tr("Attendance sheet"), ClassPaper::Attendance);
    offer(tr("Meals and travel"), ClassPaper::Support);
    offer(tr("Recognition of results"), ClassPaper::Recognition);
    offer(tr("List of certificates"), ClassPaper::Certificates);
    OfferedPapersDialog(context, std::move(offers), this).exec();
}

void TrainingPage::refresh()
{
    m_form->fillTasks();
    RecordPage::refresh();
}

bool TrainingPage::mayEdit()
{
    return domain::may(workspace().actor().role, Permission::EditActivities);
}

Outcome TrainingPage::load(const Uuid& id)
{
    const auto file = ClassService(workspace()).load(id);
    if (!file)
        return file.errors();
    m_form->setFile(*file);
    m_form->showErrors({}, ClassService(workspace()).doubts(*file));
    return Done{};
}

void TrainingPage::showBlank()
{
    m_form->setFile(ClassService(workspace()).blank());
}

bool TrainingPage::store()
{
    ClassService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->file(unread); },
        [&](const ClassFile& edited) { return service.save(m_form->base(), edited); },
        [this](const ClassService::Saved& saved) { m_form->setFile(saved.file); },
        [&](const ClassFile& edited) {
            const ClassFile base = m_form->base();
            if (const auto theirs = service.load(base.vocationalClass.id))
                m_form->setEdited(*theirs, mergedFile(&ClassFile::vocationalClass, base, edited, *theirs));
        },
        [&](const ClassFile& edited) { return service.doubts(edited); });
}

Outcome TrainingPage::bin(const Uuid& id)
{
    return ClassService(workspace()).moveToBin(id);
}

Outcome TrainingPage::restoreFromBin(const Uuid& id)
{
    return ClassService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
