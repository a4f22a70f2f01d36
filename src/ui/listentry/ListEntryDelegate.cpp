// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/ListEntryDelegate.h"

#include "services/catalogues/CatalogueService.h"
#include "services/people/listentry/ListColumns.h"
#include "ui/lists/SuggestionPopup.h"

#include <QLineEdit>

namespace hoanhap::ui {

namespace {
constexpr int mostCommunes = 12;
}

ListEntryDelegate::ListEntryDelegate(services::Workspace& workspace, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{
}

QWidget* ListEntryDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() != static_cast<int>(services::ListColumn::Commune))
        return line;
    auto* popup = new SuggestionPopup(m_workspace, line, [this](const QString& typed) {
        std::vector<SuggestionPopup::Choice> choices;
        for (const auto& area : services::CatalogueService(m_workspace)
                                    .communesLike(typed, m_workspace.clock().today(), mostCommunes))
            choices.push_back({area.code, area.label});
        return choices;
    });
    popup->takeOnlyChosen();
    connect(popup, &SuggestionPopup::chosen, line, [line](const QString&, const QString& label) {
        line->setText(label);
        line->setModified(true);
    });
    return line;
}

void ListEntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void ListEntryDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // A field of one line shows a text of several otherwise: opening it alone changes nothing.
    const auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified())
        model->setData(index, line->text(), Qt::EditRole);
}

void ListEntryDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace hoanhap::ui
