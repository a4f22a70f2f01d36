// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AreaEdit.h"

#include "services/catalogues/CatalogueService.h"
#include "ui/forms/SuggestionPopup.h"

namespace hoanhap::ui {

namespace {
constexpr int mostChoices = 12;
}

AreaEdit::AreaEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Type part of the name"));
}

void AreaEdit::connectTo(services::Workspace& workspace)
{
    m_workspace = &workspace;
    auto* popup = new SuggestionPopup(this, [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        services::CatalogueService catalogues(*m_workspace);
        for (const auto& area : catalogues.communesLike(typed, m_workspace->clock().today(), mostChoices))
            choices.push_back({area.code, area.label});
        return choices;
    });
    connect(popup, &SuggestionPopup::chosen, this, [this](const QString& code, const QString&) {
        setCode(code);
        Q_EMIT textEdited(text());
    });
}

void AreaEdit::setCode(const QString& code)
{
    m_code = code;
    m_label = m_workspace ? services::CatalogueService(*m_workspace).areaLabel(code) : code;
    setText(m_label);
}

QString AreaEdit::code() const
{
    return text() == m_label ? m_code : QString();
}

} // namespace hoanhap::ui
