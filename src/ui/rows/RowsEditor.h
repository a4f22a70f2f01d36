// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldText.h"
#include "domain/Fields.h"
#include "domain/Findings.h"
#include "domain/Record.h"
#include "ui/forms/FieldWidgets.h"
#include "ui/rows/RowsModel.h"

#include <QWidget>

namespace hoanhap::services {
class Workspace;
}

namespace hoanhap::ui {

class SummaryLine;

class RowsView;

/// A small table for the rows that hang on a record, edited in place: typing in the last line adds
/// a row, Ctrl+Delete or a click on its × removes one, and where their order counts Alt+Up and
/// Alt+Down move one.
class RowsEditor : public QWidget
{
    Q_OBJECT
    /// So many rows at most stand in sight without a bar of the table's own, in a page that scrolls.
    Q_PROPERTY(int rowsInSight READ rowsInSight WRITE setRowsInSight)

public:
    explicit RowsEditor(QWidget* parent = nullptr);
    /// Once, before anything else.
    void setUp(services::Workspace& workspace, std::vector<RowColumn> columns, RowsModel::Row defaults = {});
    /// The order of the rows says something: keys move them.
    void letRowsMove();
    /// Words that are longer than their column take more lines instead of being cut.
    void letRowsWrap();

    template <typename Record>
    void setRecords(const std::vector<Record>& records);
    /// The rows as records; those that came from `base` keep what is not shown. Cells that cannot
    /// be read are named in `unread`.
    template <typename Record>
    std::vector<Record> records(const std::vector<Record>& base, Errors& unread) const;

    /// What is being typed into a cell of the form goes into its table now. Before a save by key.
    static void takeOpenCell(const QWidget& form);
    /// What the form's summary refuses goes as soon as one of its tables is edited.
    static void letRefusalsGo(const QWidget& form, SummaryLine& summary);

    RowsModel& model() { return *m_model; }
    RowsView& view() { return *m_view; }
    int rowsInSight() const;
    void setRowsInSight(int rows);
    void setReadOnly(bool readOnly);
    /// The keyboard goes to the first cell that is marked; false where none is.
    bool goToFault();
    /// Marks the cells that faults name as "entity[row].field". `before` rows of the entity stand in fields
    /// of their own, ahead of those of the table.
    void showFaults(const QString& entity, const Errors& errors, const Errors& warnings, int before = 0);

Q_SIGNALS:
    void edited();

private:
    static bool isNamed(const Errors& errors, const QString& field);
    void labelArea(const RowColumn& column, const QString& stored) const;
    Error inWords(const Error& error, const QString& field) const;
    void applyRows(const std::vector<RowsModel::Row>& rows);
    void fillLabels();
    void addKey(const QKeySequence& keys, void (RowsEditor::*action)());
    void removeRow();
    void moveUp() { moveRow(-1); }
    void moveDown() { moveRow(1); }
    void moveRow(int by);

    services::Workspace* m_workspace = nullptr;
    RowsView* m_view;
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
            row.insert(latin1Text(field.name), domain::FieldText<Value>::write(record.*(field.member)));
        });
        rows.push_back(std::move(row));
    }
    applyRows(rows);
}

template <typename Record>
std::vector<Record> RowsEditor::records(const std::vector<Record>& base, Errors& unread) const
{
    append(unread, m_model->unread(domain::entityName<Record>()));
    std::vector<Record> records;
    for (const RowsModel::Row& row : m_model->rows()) {
        Record record;
        const std::optional<Uuid> id = Uuid::parse(row.value(QStringLiteral("id")));
        for (const Record& stored : base)
            if (id && stored.id == *id)
                record = stored;
        domain::forEachField<Record>([&](const auto& field) {
            const QString name = latin1Text(field.name);
            using Value = std::remove_cvref_t<decltype(record.*(field.member))>;
            if (!row.contains(name))
                return;
            const bool readable = domain::FieldText<Value>::read(row.value(name), record.*(field.member));
            const QString cell = domain::rowPrefix<Record>(records.size()) + name;
            if (!readable && std::is_integral_v<Value> && !isNamed(unread, cell))
                unread.push_back(numberFault(cell, row.value(name)));
        });
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace hoanhap::ui
