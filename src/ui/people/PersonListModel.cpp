// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonListModel.h"

#include "services/catalogues/CatalogueService.h"
#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostInBin = 500;
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
    return m_mayHaveMore && (m_bin || !m_text.isEmpty());
}

std::vector<storage::PersonRow> PersonListModel::rowsFrom(int first)
{
    services::PersonList list(m_workspace);
    const int atOnce = m_bin ? mostInBin : rowsAtOnce;
    auto found = m_bin     ? list.inBin(mostInBin)
        : m_text.isEmpty() ? list.page(first, rowsAtOnce)
                           : list.search(m_text, first + rowsAtOnce);
    std::vector<storage::PersonRow> rows =
        found ? std::move(found).value() : std::vector<storage::PersonRow>();
    // Matches come from the beginning each time: those with the right marks stand before all others.
    if (!m_bin && !m_text.isEmpty())
        rows.erase(rows.begin(), rows.begin() + std::min<qsizetype>(first, std::ssize(rows)));
    m_mayHaveMore = std::ssize(rows) >= atOnce;
    return rows;
}

qint64 PersonListModel::countAll()
{
    if (m_bin || !m_text.isEmpty())
        return std::ssize(m_rows);
    const Result<qint64> count = services::PersonList(m_workspace).count();
    return std::max(count ? *count : 0, static_cast<qint64>(m_rows.size()));
}

void PersonListModel::reload()
{
    std::vector<storage::PersonRow> rows = rowsFrom(0);
    m_changing = true;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    m_changing = false;
    m_total = countAll();
}

QString PersonListModel::countText() const
{
    const QString count = text::grouped(m_total);
    if (m_bin)
        return tr("%1 people in the bin").arg(count);
    if (m_text.isEmpty())
        return tr("%1 people, sorted by given name").arg(count);
    if (m_mayHaveMore)
        return tr("The first %1 people found; type more, or scroll on").arg(count);
    return tr("%1 people found").arg(count);
}

Uuid PersonListModel::idAt(int row) const
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
    return !m_changing && !m_workspace.isLent() && !m_bin && !parent.isValid() && m_mayHaveMore;
}

void PersonListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const int first = static_cast<int>(m_rows.size());
    std::vector<storage::PersonRow> more = rowsFrom(first);
    if (more.empty())
        return;
    m_changing = true;
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(m_rows));
    m_total = std::max(m_total, static_cast<qint64>(m_rows.size()));
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
