// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/FigurePaper.h"
#include "services/figures/Figures.h"

#include <QAbstractTableModel>

namespace hoanhap::ui {

/// The records behind a figure.
class CountedRecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Title,
        Day,
        Unit,
        Amount
    };

    explicit CountedRecordsModel(QObject* parent) : QAbstractTableModel(parent) { }

    void setRecords(const domain::Indicator& indicator, std::vector<services::CountedRecord> records);
    const services::CountedRecord& recordAt(int row) const { return m_records[static_cast<size_t>(row)]; }
    qint64 sum() const;
    /// All of it, as it stands here.
    services::FigurePaper paper(const QString& subject) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString titleOf(const services::CountedRecord& record) const;

    domain::Indicator m_indicator;
    std::vector<services::CountedRecord> m_records;
};

} // namespace hoanhap::ui
