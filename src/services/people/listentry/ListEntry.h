// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListReader.h"

#include <functional>

namespace hoanhap::services {

/// People entered as a list: checks its rows against the rules, the other rows and the register, and
/// stores those without a fault, each in a transaction of its own with all its parts.
class ListEntry
{
public:
    using Rows = std::vector<ListRow>;
    /// Takes the share that is done, 0 to 1; false: stop.
    using GoOn = std::function<bool(double)>;
    /// People of the register who may be the one of the file, in words; each is said as a doubt.
    using Candidates = std::function<QStringList(const domain::PersonFile&)>;

    ListEntry(Workspace& workspace, SharedValues shared);
    void askFor(Candidates candidates) { m_candidates = std::move(candidates); }

    /// What is wrong with that row, without the doubts that were accepted.
    std::vector<CellFault> check(const Rows& rows, size_t row);
    /// Rows whose number is the same as that row's: what is said of them changes with it.
    std::vector<size_t> sharingNumber(const Rows& rows, size_t row) const;

    /// What became of one row.
    struct Outcome
    {
        size_t row = 0;
        std::vector<CellFault> faults;
        Uuid person; ///< null where it was not stored
    };
    /// Checks every row that is open and not checked yet. `outcomes` holds what was done also where it was
    /// stopped or the register failed.
    void checkAll(const Rows& rows, std::vector<Outcome>& outcomes, const GoOn& goOn);
    /// As `checkAll`, of these rows alone and in that order.
    void checkThese(
        const Rows& rows, const std::vector<size_t>& which, std::vector<Outcome>& outcomes, const GoOn& goOn);
    /// Takes away the rows that a storing has put into the register although its end was never seen.
    void dropStored(Rows& rows);
    /// Stores the open rows in which nothing is found; the others come back with their faults. Each row
    /// stands whole in the register or not at all, whatever stops the work. A missing permission is said
    /// at the name.
    void storeClean(const Rows& rows, std::vector<Outcome>& outcomes, const GoOn& goOn);

private:
    using Numbers = QMultiHash<QString, size_t>;
    static Numbers numbersOf(const Rows& rows);
    std::vector<CellFault> found(
        const Rows& rows, size_t row, const Numbers& numbers, domain::PersonFile& file);
    void compareWithList(size_t row, const Numbers& numbers, ListReader::Reading& reading) const;
    void compareWithRegister(ListReader::Reading& reading);
    std::optional<Error> holderOf(const QString& number);
    Outcome stored(const domain::PersonFile& file, size_t row);

    Workspace& m_workspace;
    ListReader m_reader;
    Candidates m_candidates;
};

} // namespace hoanhap::services
