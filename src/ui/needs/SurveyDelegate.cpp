// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/SurveyDelegate.h"

#include "services/catalogues/CatalogueService.h"
#include "text/letters/Fold.h"
#include "ui/lists/SuggestionPopup.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostOccupations = 12;
}

SurveyDelegate::SurveyDelegate(services::Workspace& workspace, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{
    for (const auto& entry : services::CatalogueService(workspace).entries(u"occupations"_s))
        m_occupations << entry.label;
}

QWidget* SurveyDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() != m_occupationColumn)
        return line;
    auto* popup = new SuggestionPopup(m_workspace, line, [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        for (const QString& occupation : m_occupations)
            if (choices.size() < mostOccupations && text::fold(occupation).contains(text::fold(typed)))
                choices.push_back({occupation, occupation});
        return choices;
    });
    popup->takeOnlyChosen();
    connect(popup, &SuggestionPopup::chosen, line,
        [line](const QString&, const QString& label) { line->setText(label); });
    return line;
}

void SurveyDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace hoanhap::ui
