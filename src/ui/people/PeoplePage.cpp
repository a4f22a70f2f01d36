// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "services/people/PersonService.h"
#include "ui/people/NextPerson.h"
#include "ui/people/PersonForm.h"
#include "ui/people/PersonListModel.h"
#include "ui/records/Merging.h"

namespace hoanhap::ui {

using domain::PersonFile;
using services::PersonService;

PeoplePage::PeoplePage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Find by name, number or phone (Ctrl+F)"), tr("&New person"),
            tr("The register keeps the people your office looks after.\n"
               "Enter the first person with Ctrl+N."),
            tr("Choose somebody on the left, or enter somebody new with Ctrl+N.")},
        parent)
    , m_form(new PersonForm(this))
{
    m_form->setUp(workspace());
    auto* list = new PersonListModel(workspace(), this);
    setUp(*list, *list, {165, 108, 175, 190}, *m_form);
    setPaneWidths(440, 720);
    offerNext();
}

bool PeoplePage::mayEdit()
{
    return domain::may(workspace().actor().role, domain::Permission::EditPeople);
}

Outcome PeoplePage::load(const Uuid& id)
{
    const auto file = PersonService(workspace()).load(id);
    if (!file)
        return file.errors();
    m_form->setFile(*file);
    m_form->showErrors({}, PersonService(workspace()).warningsOf(*file));
    return Done{};
}

void PeoplePage::showBlank()
{
    m_form->setFile(PersonService(workspace()).blank());
}

void PeoplePage::showNext()
{
    m_form->setFile(nextPersonAfter(m_form->base(), PersonService(workspace()).blank()));
}

bool PeoplePage::store()
{
    PersonService service(workspace());
    return storeThrough([this](Errors& unread) { return m_form->file(unread); },
        [&](const PersonFile& edited) { return service.save(m_form->base(), edited); },
        [this](const PersonService::Saved& saved) { m_form->setFile(saved.file); },
        [&](const PersonFile& edited) {
            const PersonFile base = m_form->base();
            if (const auto theirs = service.load(base.person.id))
                m_form->setEdited(*theirs, mergedFile(&PersonFile::person, base, edited, *theirs));
        });
}

Outcome PeoplePage::bin(const Uuid& id)
{
    return PersonService(workspace()).moveToBin(id);
}

Outcome PeoplePage::restoreFromBin(const Uuid& id)
{
    return PersonService(workspace()).restoreFromBin(id);
}

} // namespace hoanhap::ui
