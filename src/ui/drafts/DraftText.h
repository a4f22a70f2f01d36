// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drafts/DraftJson.h"

#include <QJsonDocument>
#include <optional>

class QWidget;

namespace hoanhap::ui {

// A form as a draft keeps it: the record as it was read, as it was edited, and what stands in fields and
// cells of `fields` that cannot be read (a day that is none) or is being typed into an open cell.

/// Something is being typed into a cell of a table among `fields`.
bool hasOpenCell(const QWidget& fields);

/// By the names of the widgets.
QJsonObject unreadIn(const QWidget& fields);
void showUnread(QWidget& fields, const QJsonObject& unread);

/// `shownRow`: where the form shows one row of several, in whose fields the unread texts stand.
inline QByteArray draftText(
    const QJsonObject& base, const QJsonObject& edited, const QWidget& fields, int shownRow = 0)
{
    return QJsonDocument(
        QJsonObject{{QStringLiteral("base"), base}, {QStringLiteral("edited"), edited},
            {QStringLiteral("unread"), unreadIn(fields)}, {QStringLiteral("shown_row"), shownRow}})
        .toJson(QJsonDocument::Compact);
}

/// Any draft, with the name of whom or what it is of; and that name again, empty where the draft has none.
QByteArray withTitle(const QByteArray& draft, const QString& title);
QString titleOf(const QByteArray& draft);

/// A draft taken apart; nothing where it is none.
struct DraftParts
{
    QJsonObject base;
    QJsonObject edited;
    QJsonObject unread;
    int shownRow = 0;

    static std::optional<DraftParts> of(const QByteArray& draft);
};

} // namespace hoanhap::ui
