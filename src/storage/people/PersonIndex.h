// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace hoanhap::storage {

class Session;

/// What of a person can be searched for.
struct PersonIndexEntry
{
    Uuid personId;
    Uuid unitId;
    QString fullName;
    QString otherNames;
    QString birth; ///< stored form of the partial date
    QStringList numbers; ///< identity numbers and phones, digits as typed
    QStringList nearby; ///< names of contacts; communes and hamlets of residences that have not ended
    std::vector<quint64> likenessKeys = {}; ///< what likely twins meet under (domain::ComparisonKeys)
};

/// Keeps the name order of the whole register, the full-text index over it and, under the same places,
/// the keys by which likely twins are found.
///
/// Every person has a `position`, an integer that grows in name order and is also the row number in
/// the full-text table: matches come out of the index already sorted, so the first page costs the
/// same whether ten people match or half the register. Newcomers are spread evenly between their two
/// neighbours; where too few numbers are left between them, a stretch around is spread out anew.
class PersonIndex
{
public:
    explicit PersonIndex(Session& session);
    ~PersonIndex();

    /// Takes note of a new or changed person; written by `flush`.
    void put(const PersonIndexEntry& entry);
    /// The same for a person as the register holds it.
    void putStored(const Uuid& person);
    /// Takes the person out of the search (the bin); the place in the order is given up too.
    void remove(const Uuid& person);
    /// Gives newcomers their places and writes what was put, in the order of positions: the full-text
    /// engine closes a segment for each step back. To be called inside the transaction, before its end.
    void flush();
    /// Builds order and index anew where a program with another order or other searched texts wrote
    /// them; in a transaction of its own. Two rows are asked, so that opening costs nothing else.
    void renewIfOlder(QDate today);
    /// Merges the segments of the full-text index; worth it after a large import.
    void optimise();

private:
    struct Statements;
    struct Work;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Work> m_work;
    Session& m_session;

    Work& work();
    void placeNewcomers();
    void writeTexts();
    void makeRoom(qint64 around);
    void dropOld(const std::string& personId);
};

} // namespace hoanhap::storage
