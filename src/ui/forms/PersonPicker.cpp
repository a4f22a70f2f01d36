// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PersonPicker.h"

#include "text/dates/PartialDate.h"
#include "ui/lists/SuggestionPopup.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 12;

} // namespace

QString PersonPicker::labelOf(const QString& fullName, const QString& birth)
{
    const auto known = text::PartialDate::fromStored(birth).value_or(text::PartialDate());
    return known.isEmpty() ? fullName : fullName + u" ("_s + known.display() + u')';
}

QString PersonPicker::labelOf(const storage::PersonRow& person)
{
    return labelOf(person.fullName, person.birth);
}

PersonPicker::PersonPicker(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Type name, number or phone"));
}

void PersonPicker::connectTo(services::Workspace& workspace)
{
    m_workspace = &workspace;
    auto* popup = new SuggestionPopup(workspace, this, [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        const auto found = services::PersonList(*m_workspace).search(typed, mostPeople);
        if (found)
            for (const storage::PersonRow& row : *found)
                choices.push_back({row.id.toString(), labelOf(row) + u" – "_s + row.unitName});
        return choices;
    });
    popup->takeOnlyClear(); // a letter and Enter must not take somebody for the person meant
    connect(popup, &SuggestionPopup::chosen, this, [this](const QString& id, const QString&) {
        setPerson(Uuid::parse(id));
        Q_EMIT textEdited(text());
        Q_EMIT picked(*m_person, text());
    });
}

void PersonPicker::setPerson(const std::optional<Uuid>& person)
{
    m_person = person;
    m_label.clear();
    if (m_workspace && person)
        if (const auto rows = services::PersonList(*m_workspace).of({*person}); rows && !rows->empty())
            m_label = labelOf(rows->front());
    setText(m_label);
    setCursorPosition(0); // a long name shows its beginning
}

std::optional<Uuid> PersonPicker::person() const
{
    return text() == m_label && !m_label.isEmpty() ? m_person : std::nullopt;
}

} // namespace hoanhap::ui
