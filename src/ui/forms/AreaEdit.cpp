// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/AreaEdit.h"

#include "domain/ErrorCodes.h"
#include "services/catalogues/CatalogueErrorCodes.h"
#include "services/catalogues/CommuneNames.h"
#include "ui/lists/SuggestionPopup.h"

namespace hoanhap::ui {

namespace {
constexpr int mostAreas = 12;
}

AreaEdit::AreaEdit(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Type part of the name"));
}

void AreaEdit::connectTo(services::Workspace& workspace)
{
    m_workspace = &workspace;
    auto* popup = new SuggestionPopup(workspace, this, [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        for (const auto& area : choicesFor(typed, mostAreas))
            choices.push_back({area.code, area.label});
        return choices;
    });
    popup->takeOnlyClear([this](const QString& typed) { return named(typed); });
    connect(popup, &SuggestionPopup::chosen, this, [this](const QString& code, const QString&) {
        setCode(code);
        Q_EMIT textEdited(text());
    });
}

std::vector<services::CatalogueService::AreaChoice> AreaEdit::choicesFor(const QString& typed, int most) const
{
    return services::CatalogueService(*m_workspace).communesLike(typed, m_workspace->clock().today(), most);
}

QString AreaEdit::named(const QString& typed) const
{
    if (const auto choices = choicesFor(typed, 2); choices.size() == 1)
        return choices.front().code;
    return services::CommuneNames(*m_workspace, m_workspace->clock().today()).find(typed).code;
}

void AreaEdit::setCode(const QString& code)
{
    m_code = code;
    m_label = code;
    setToolTip({});
    if (m_workspace) {
        m_label = labelOf(code);
        if (const auto successor =
                services::CatalogueService(*m_workspace).successorOf(code, m_workspace->clock().today()))
            setToolTip(successor->note);
    }
    setText(m_label);
    if (!hasFocus())
        setCursorPosition(0); // a long name shows its beginning
}

QString AreaEdit::labelOf(const QString& code) const
{
    return m_workspace
        ? services::CatalogueService(*m_workspace).areaLabel(code, m_workspace->clock().today())
        : code;
}

QString AreaEdit::code() const
{
    return text() == m_label ? m_code : QString();
}

std::optional<Error> AreaEdit::fault() const
{
    if (text().trimmed().isEmpty() || !code().isEmpty())
        return std::nullopt;
    const QString typed = text().trimmed();
    // What fits several communes stands in the list below; of what fits none there is no list.
    if (!m_workspace || !choicesFor(typed, 1).empty())
        return Error{domain::errors::areaUnknown, {}, {typed}};
    QStringList nearest;
    services::CommuneNames names(*m_workspace, m_workspace->clock().today());
    for (const auto& near : names.find(typed).nearest)
        nearest << near.label;
    if (nearest.isEmpty())
        return Error{domain::errors::areaUnknown, {}, {typed}};
    return Error{services::catalogueerrors::areaNotFound, {}, {typed, nearest.join(QStringLiteral("; "))}};
}

void AreaEdit::focusOutEvent(QFocusEvent* event)
{
    if (m_workspace && !isReadOnly() && fault())
        if (const QString code = named(text()); !code.isEmpty())
            setCode(code);
    setCursorPosition(0); // a long name shows its beginning
    QLineEdit::focusOutEvent(event);
}

} // namespace hoanhap::ui
