// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/DraftText.h"

#include "ui/forms/FieldWidgets.h"
#include "ui/lists/OpenCell.h"
#include "ui/rows/RowsEditor.h"
#include "ui/rows/RowsView.h"

#include <QAbstractItemDelegate>
#include <QLineEdit>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject unreadFields(const QWidget& fields)
{
    QJsonObject unread;
    for (const QLineEdit* line : fields.findChildren<QLineEdit*>())
        if (line->property("field").isValid() && fieldFault(line))
            unread.insert(line->objectName(), line->text());
    return unread;
}

QJsonArray unreadCells(const QWidget& fields)
{
    QJsonArray unread;
    for (RowsEditor* table : fields.findChildren<RowsEditor*>()) {
        const RowsModel& model = table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QVariant typed = model.data(model.index(row, column), RowsModel::TypedRole);
                if (typed.isValid())
                    unread.append(QJsonArray{table->objectName(), row, column, typed.toString()});
            }
        const QModelIndex open = table->view().currentIndex();
        if (const std::optional<QString> typed = openCellText(table->view()))
            unread.append(QJsonArray{table->objectName(), open.row(), open.column(), *typed});
    }
    return unread;
}

/// As if it had been typed into the cell.
void typeInto(RowsEditor& table, const QModelIndex& cell, const QString& typed)
{
    QAbstractItemDelegate* delegate = table.view().itemDelegate();
    const std::unique_ptr<QWidget> editor(delegate->createEditor(table.view().viewport(), {}, cell));
    auto* line = qobject_cast<QLineEdit*>(editor.get());
    if (!line)
        return;
    line->setText(typed);
    delegate->setModelData(line, &table.model(), cell);
}

} // namespace

bool hasOpenCell(const QWidget& fields)
{
    const QList<RowsEditor*> tables = fields.findChildren<RowsEditor*>();
    return std::ranges::any_of(
        tables, [](RowsEditor* table) { return openCellText(table->view()).has_value(); });
}

QJsonObject unreadIn(const QWidget& fields)
{
    return {{u"fields"_s, unreadFields(fields)}, {u"cells"_s, unreadCells(fields)}};
}

void showUnread(QWidget& fields, const QJsonObject& unread)
{
    const QJsonObject texts = unread[u"fields"_s].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (auto* line = fields.findChild<QLineEdit*>(text.key()))
            line->setText(text.value().toString());
    for (const QJsonValue cell : unread[u"cells"_s].toArray())
        if (auto* table = fields.findChild<RowsEditor*>(cell[0].toString()))
            typeInto(*table, table->model().index(cell[1].toInt(), cell[2].toInt()), cell[3].toString());
}

QByteArray withTitle(const QByteArray& draft, const QString& title)
{
    if (title.isEmpty())
        return draft;
    const QJsonDocument document = QJsonDocument::fromJson(draft);
    if (!document.isObject())
        return draft;
    QJsonObject parts = document.object();
    parts.insert(u"title"_s, title);
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

QString titleOf(const QByteArray& draft)
{
    return QJsonDocument::fromJson(draft).object()[u"title"_s].toString();
}

std::optional<DraftParts> DraftParts::of(const QByteArray& draft)
{
    const QJsonDocument document = QJsonDocument::fromJson(draft);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject parts = document.object();
    return DraftParts{parts[u"base"_s].toObject(), parts[u"edited"_s].toObject(),
        parts[u"unread"_s].toObject(), parts[u"shown_row"_s].toInt()};
}

} // namespace hoanhap::ui
