// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/employers/OccupationChoice.h"

#include "services/catalogues/CatalogueService.h"
#include "text/letters/Fold.h"
#include "ui/lists/SuggestionPopup.h"

namespace hoanhap::ui {

namespace {
constexpr int mostOccupationsProposed = 10;
}

void proposeOccupations(services::Workspace& workspace, QLineEdit& field)
{
    const auto source = [&workspace](const QString& typed) {
        const QString wanted = text::fold(typed);
        std::vector<SuggestionPopup::Choice> choices;
        for (const domain::CatalogueEntry& entry :
            services::CatalogueService(workspace).entries(QStringLiteral("occupations")))
            if (static_cast<int>(choices.size()) < mostOccupationsProposed
                && text::fold(entry.label).contains(wanted))
                choices.push_back({entry.code, entry.label});
        return choices;
    };
    auto* popup = new SuggestionPopup(workspace, &field, source);
    popup->takeOnlyChosen();
    QObject::connect(popup, &SuggestionPopup::chosen, &field, [&field](const QString&, const QString& label) {
        field.setText(label);
        Q_EMIT field.textEdited(label);
    });
}

} // namespace hoanhap::ui
