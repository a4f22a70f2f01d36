// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AllRecords.h"
#include "services/records/Change.h"

#include <QHash>
#include <QStringList>

namespace hoanhap::tests {

/// Somebody with a row in every table of the register, every cell filled; what a reference leads to is
/// asked from the schema, so that a new table is filled too.
class EveryTable
{
public:
    explicit EveryTable(services::Workspace& workspace) : m_workspace(workspace) { }

    Uuid person()
    {
        m_last.clear();
        const auto stored = services::asOneChange(
            m_workspace, m_workspace.actor().unitId, QStringLiteral("test.filled"),
            [&](services::Change& change) -> Outcome {
                domain::forEachRecordKind([&]<typename Record>() {
                    if constexpr (!std::is_same_v<Record, domain::PersonMerge>)
                        add<Record>(change);
                });
                m_workspace.personIndex().putStored(m_last.value(QStringLiteral("person")));
                m_workspace.personIndex().flush();
                return Done{};
            },
            [](storage::Transaction& transaction) { transaction.commit(); });
        return stored ? m_last.value(QStringLiteral("person")) : Uuid();
    }

private:
    template <typename Record>
    void add(services::Change& change)
    {
        Record record{};
        record.id = m_workspace.newId();
        domain::forEachField<Record>([&](const auto& field) {
            fill(record.*(field.member), domain::entityName<Record>(), latin1Text(field.name));
        });
        change.add(record);
        m_last.insert(domain::entityName<Record>(), record.id);
    }
    void fill(QString& text, const QString& table, const QString& field)
    {
        if (table == QLatin1String("report_file") && field == QLatin1String("format")) {
            text = QStringLiteral("pdf"); // one of the two that the table takes
            return;
        }
        const bool namesKind = field.endsWith(QLatin1String("_entity")) || field == QLatin1String("borrower");
        text = namesKind ? QStringLiteral("person") : QStringLiteral("%1 %2").arg(field).arg(++m_count);
    }
    void fill(bool& value, const QString&, const QString&) { value = ++m_count % 2 == 0; }
    template <std::integral Number>
    void fill(Number& value, const QString&, const QString&)
    {
        value = static_cast<Number>(++m_count % 1000 + 1);
    }
    template <typename State>
    requires std::is_enum_v<State>
    void fill(State& value, const QString&, const QString&)
    {
        value = domain::Codes<State>::all.back().first;
    }
    void fill(QDate& day, const QString&, const QString&) { day = QDate(2001, 1, 1).addDays(++m_count); }
    void fill(QDateTime& time, const QString&, const QString&) { time = m_workspace.clock().nowUtc(); }
    void fill(text::PartialDate& date, const QString&, const QString&)
    {
        date = text::PartialDate::ofYear(1950 + ++m_count % 50);
    }
    void fill(Uuid& id, const QString& table, const QString& field)
    {
        const QString target = QString::fromStdString(m_workspace.session().single("asking",
            "SELECT \"table\" FROM pragma_foreign_key_list('" + table.toStdString() + "') WHERE \"from\" = '"
                + field.toStdString() + '\''));
        const bool owner = field == QLatin1String("owner_id");
        id = m_last.value(
            owner ? QStringLiteral("person") : target, target.isEmpty() ? m_workspace.newId() : Uuid());
    }
    template <typename Value>
    void fill(std::optional<Value>& value, const QString& table, const QString& field)
    {
        Value inner{};
        fill(inner, table, field);
        if (inner != Value{})
            value = inner;
    }

    services::Workspace& m_workspace;
    QHash<QString, Uuid> m_last; ///< the row made last in each table
    int m_count = 0;
};

/// Columns of a table, asked from the engine.
inline QStringList columnsIn(storage::Session& session, const QString& table)
{
    return QString::fromStdString(
        session.single(
            "asking", "SELECT group_concat(name, ' ') FROM pragma_table_info('" + table.toStdString() + "')"))
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Every table in the order of names, but those of the engine, of full-text indexes and of the audit.
inline QStringList tablesIn(storage::Session& session)
{
    return QString::fromStdString(
        session.single("asking",
            "SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_table_list"
            " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT IN ('audit_event', 'person_key') ORDER BY name)"))
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What the register holds, line by line: stamps, versions, places of the index and merges aside.
inline QStringList dumpOf(storage::Session& session)
{
    const QStringList aside{QStringLiteral("updated_at"), QStringLiteral("updated_by"),
        QStringLiteral("row_version"), QStringLiteral("change_stamp"), QStringLiteral("position")};
    const QStringList byPlace{QStringLiteral("person_order"), QStringLiteral("person_sorting")};
    QStringList lines;
    for (const QString& table : tablesIn(session)) {
        if (table == QLatin1String("person_merge") || table == QLatin1String("register_meta"))
            continue;
        QStringList cells;
        for (const QString& column : columnsIn(session, table))
            if (!aside.contains(column) || (column == aside.back() && !byPlace.contains(table)))
                cells << QStringLiteral("quote(%1)").arg(column);
        const QString rows = QString::fromStdString(session.single("dumping",
            QStringLiteral("SELECT group_concat(line, char(10)) FROM (SELECT %1 AS line FROM %2 ORDER BY 1)")
                .arg(cells.join(QLatin1String(" || '|' || ")), table)
                .toStdString()));
        for (const QString& row : rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines << table + QStringLiteral(": ") + row;
    }
    return lines;
}

/// "table.column" of every cell that names the record, whatever the schema says about it.
inline QStringList cellsNaming(storage::Session& session, const Uuid& record)
{
    QStringList found;
    for (const QString& table : tablesIn(session))
        for (const QString& column : columnsIn(session, table))
            if (session.single("searching",
                    QStringLiteral("SELECT count(*) FROM %1 WHERE CAST(%2 AS TEXT) = '%3'")
                        .arg(table, column, record.toString())
                        .toStdString())
                != "0")
                found << table + QLatin1Char('.') + column;
    return found;
}

} // namespace hoanhap::tests
