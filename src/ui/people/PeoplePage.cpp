// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "services/ErrorCodes.h"
#include "services/people/PersonService.h"
#include "ui/people/MergedFile.h"
#include "ui/people/NextPerson.h"
#include "ui/people/PersonForm.h"
#include "ui/people/PersonListModel.h"

namespace hoanhap::ui {

using services::PersonService;

PeoplePage::PeoplePage(PageContext context, QWidget* parent)
    : RecordPage(context,
        {tr("Find by name, number or phone (Ctrl+F)"), tr("&New person"),
            tr("The register keeps the people your office looks after.\n"
               "Choose somebody on the left, or enter the first person with Ctrl+N.")},
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
    Errors unread;
    const domain::PersonFile edited = m_form->file(unread);
    if (unread.empty())
        return storeFile(edited);
    m_form->showErrors(unread, {});
    return false;
}

bool PeoplePage::storeFile(const domain::PersonFile& edited)
{
    const auto saved = PersonService(workspace()).save(m_form->base(), edited);
    if (!saved) {
        m_form->showErrors(saved.errors(), {});
        if (saved.has(services::errors::changedMeanwhile))
            offerMerge(edited, saved.errors());
        return false;
    }
    m_form->setFile(saved->file);
    m_form->showErrors({}, saved->warnings);
    if (!saved->mergedFields.isEmpty())
        showNotice(tr("Somebody else changed this person meanwhile; both changes are stored."));
    return true;
}

void PeoplePage::offerMerge(const domain::PersonFile& edited, const Errors& errors)
{
    const QString question = tr("Somebody else changed the same fields meanwhile (%n). Take over what they "
                                "entered there and keep the rest of what you typed?",
        nullptr, static_cast<int>(errors.size()));
    if (!prompts().confirm(this, question, tr("Take it over")))
        return;
    const domain::PersonFile base = m_form->base();
    const auto theirs = PersonService(workspace()).load(base.person.id);
    if (!theirs)
        return m_form->showErrors(theirs.errors(), {});
    m_form->setEdited(*theirs, mergedFile(base, edited, *theirs));
    showNotice(tr("Look it over, then save again."));
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
