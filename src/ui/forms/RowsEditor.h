// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/Fields.h"
#include "domain/Record.h"
#include "ui/forms/RowsModel.h"

#include <QWidget>

class QTableView;

namespace hoanhap::services {
class Workspace;
}

namespace hoanhap::ui {

/// A small table for the rows that hang on a record, edited in place: typing in the last line adds
/// a row, Ctrl+Delete removes the chosen one.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RowsEditor(QWidget* parent = nullptr);
    /// Once, before anything else.
    void setUp(services::Workspace& workspace, std::vector<RowColumn> columns, RowsModel::Row defaults = {});

    template <typename Record>
    void setRecords(const std::vector<Record>& records);
    /// The rows as records; those that came from `base` keep what is not shown.
    template <typename Record>
    std::vector<Record> records(const std::vector<Record>& base) const;

    RowsModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }
    void setReadOnly(bool readOnly) { m_model->setReadOnly(readOnly); }
    /// Sentences by "entity[row].field"; true when one of them belongs to this table.
    void showFaults(const QString& entity, const QHash<QString, QString>& sentences);

Q_SIGNALS:
    void edited();

private:
    void setLabelsOf(const RowColumn& column, const QString& stored);
    void applyRows(std::vector<RowsModel::Row> rows);

    services::Workspace* m_workspace = nullptr;
    QTableView* m_view;
    RowsModel* m_model = nullptr;
};

template <typename Record>
void RowsEditor::setRecords(const std::vector<Record>& records)
{
    std::vector<RowsModel::Row> rows;
    for (const Record& record : records) {
        RowsModel::Row row{{QStringLiteral("id"), record.id.toString()}};
        domain::forEachField<Record>([&](const auto& field) {
            using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
            row.insert(QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size())),
                domain::FieldText<Value>::write(record.*(field.member)));
        });
        rows.push_back(std::move(row));
    }
    applyRows(std::move(rows));
}

template <typename Record>
std::vector<Record> RowsEditor::records(const std::vector<Record>& base) const
{
    std::vector<Record> records;
    for (const RowsModel::Row& row : m_model->rows()) {
        Record record;
        const std::optional<Uuid> id = Uuid::parse(row.value(QStringLiteral("id")));
        for (const Record& stored : base)
            if (id && stored.id == *id)
                record = stored;
        domain::forEachField<Record>([&](const auto& field) {
            const QString name =
                QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
            using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
            if (row.contains(name))
                domain::FieldText<Value>::read(row.value(name), record.*(field.member));
        });
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace hoanhap::ui
