// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QTableWidget;

namespace hoanhap::ui {

/// A short list of texts to choose a row from, such as accounts or backups.
struct PlainTableRow
{
    QString key;
    QStringList texts;
};
/// `numberColumns` hold numbers to compare: they stand at the right, below their titles.
void fillPlainTable(QTableWidget& table, const QStringList& titles, const std::vector<PlainTableRow>& rows,
    const std::vector<int>& numberColumns = {});
/// Of the current row; empty where none is chosen.
QString chosenKey(const QTableWidget& table);
/// Makes its row the current one.
void chooseKey(QTableWidget& table, const QString& key);

} // namespace hoanhap::ui
