// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "storage/lists/TextParameters.h"
#include "storage/sqlite/Session.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <soci/soci.h>
#include <string>

namespace hoanhap::storage {

/// Runs one SELECT whose columns are all read as text (NULL as empty text), with up to a few text
/// parameters named :p0, :p1 … Lists go through it; records go through RecordStore.
template <size_t columnCount>
class RowReader
{
public:
    using Row = std::array<std::string, columnCount>;

    RowReader(Session& session, const char* what) : m_session(session), m_what(what) { }

    template <typename Parameters, typename Visitor>
    void each(const std::string& sql, const Parameters& parameters, Visitor visitor)
    {
        m_session.guarded("reading", m_what, [&] {
            Row row;
            std::array<soci::indicator, columnCount> indicators{};
            std::vector<std::string> bound(std::begin(parameters), std::end(parameters));
            soci::statement statement(m_session.soci());
            for (size_t i = 0; i < columnCount; ++i)
                statement.exchange(soci::into(row[i], indicators[i]));
            useTexts(statement, bound);
            statement.alloc();
            statement.prepare(sql);
            statement.define_and_bind();
            statement.execute(false);
            while (statement.fetch()) {
                for (size_t i = 0; i < columnCount; ++i)
                    if (indicators[i] == soci::i_null)
                        row[i].clear();
                visitor(static_cast<const Row&>(row));
            }
        });
    }

private:
    Session& m_session;
    std::string m_what;
};

inline QString textOf(const std::string& column)
{
    return QString::fromStdString(column);
}

inline Uuid idOf(const std::string& column)
{
    return Uuid::parse(QString::fromStdString(column)).value_or(Uuid());
}

inline std::optional<QDate> dayOf(const std::string& column)
{
    const QDate day = QDate::fromString(textOf(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace hoanhap::storage
