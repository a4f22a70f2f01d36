// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonListModel.h"

#include "services/catalogues/CatalogueService.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsAtOnce = 100;
constexpr int mostMatches = 500;
} // namespace

PersonListModel::PersonListModel(services::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    for (const domain::CatalogueEntry& entry :
        services::CatalogueService(workspace).entries(u"legal-status-kinds"_s))
        m_statusLabels.insert(entry.code, entry.label);
}

void PersonListModel::setText(const QString& text)
{
    m_text = text.trimmed();
    reload();
}

void PersonListModel::showBin(bool bin)
{
    m_bin = bin;
    reload();
}

bool PersonListModel::isCut() const
{
    return (m_bin || !m_text.isEmpty()) && m_rows.size() >= static_cast<size_t>(mostMatches);
}

std::vector<storage::PersonRow> PersonListModel::firstRows()
{
    services::PersonList list(m_workspace);
    auto rows = m_bin      ? list.inBin(mostMatches)
        : m_text.isEmpty() ? list.page(0, rowsAtOnce)
                           : list.search(m_text, mostMatches);
    const Result<qint64> count = m_bin || !m_text.isEmpty() ? Result<qint64>(0) : list.count();
    m_total = std::max(count ? *count : 0, rows ? static_cast<qint64>(rows->size()) : 0);
    return rows ? std::move(rows).value() : std::vector<storage::PersonRow>();
}

void PersonListModel::reload()
{
    std::vector<storage::PersonRow> rows = firstRows();
    m_changing = true;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    m_changing = false;
}

Uuid PersonListModel::personAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<size_t>(row)].id : Uuid();
}

int PersonListModel::rowOf(const Uuid& person) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == person)
            return static_cast<int>(row);
    return -1;
}

int PersonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PersonListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

bool PersonListModel::canFetchMore(const QModelIndex& parent) const
{
    return !m_changing && !m_bin && !parent.isValid() && m_text.isEmpty()
        && static_cast<qint64>(m_rows.size()) < m_total;
}

void PersonListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    auto more = services::PersonList(m_workspace).page(static_cast<qint64>(m_rows.size()), rowsAtOnce);
    if (!more || more->empty()) {
        m_total = static_cast<qint64>(m_rows.size());
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    m_changing = true;
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_rows.insert(m_rows.end(), more->begin(), more->end());
    endInsertRows();
    m_changing = false;
}

QString PersonListModel::shown(const storage::PersonRow& row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.fullName;
    case Column::Birth:
        return text::PartialDate::fromStored(row.birth).value_or(text::PartialDate()).display();
    case Column::Status: {
        QStringList labels;
        for (const QString& kind : row.statusKinds)
            labels << m_statusLabels.value(kind, kind);
        labels.removeDuplicates();
        return labels.join(u"; "_s);
    }
    case Column::Unit:
        return row.unitName;
    case Column::Count:
        break;
    }
    return {};
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return shown(m_rows[static_cast<size_t>(index.row())], static_cast<Column>(index.column()));
}

QVariant PersonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Birth:
        return tr("Born");
    case Column::Status:
        return tr("Legal status");
    case Column::Unit:
        return tr("Unit");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace hoanhap::ui
