// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"
#include "domain/people/finding/PersonFilter.h"
#include "foundation/Uuid.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hoanhap::storage {

class Session;

/// Which people a list shows, and in which order. `units` empty means every unit.
struct PeopleQuestion
{
    QString text; ///< as typed; blank: everybody
    domain::PersonFilter filter;
    domain::PersonOrder order;
    std::vector<Uuid> units;
    QDate today; ///< the office's day, from which filters count back

    /// The index alone answers: the first page costs the same whether ten people match or all do.
    bool isQuick() const { return filter.isEmpty() && order == domain::PersonOrder(); }
};

/// Finds people by their places in the name order (person_order.position). A place is eight bytes, so
/// that a program can hold the whole of a list of a million and read of it only what is looked at.
class PersonPlaces
{
public:
    explicit PersonPlaces(Session& session);

    /// The first of a quick question: names with the right marks, names without, then whoever is found
    /// by a contact or by where they live, each group in name order.
    std::vector<qint64> first(const PeopleQuestion& question, int limit);
    struct First
    {
        std::vector<qint64> places;
        bool whole = false; ///< fewer than `limit`, and nobody else is found
    };
    /// The same in a register of usual size. In a very large one, where names match, the others are not
    /// waited for: who is found by a contact or a place follows behind those named so, as `each` comes to
    /// them.
    First firstAtOnce(const PeopleQuestion& question, int limit);
    /// Those of a quick question whose own names or numbers match, in the order of `first`.
    std::vector<qint64> firstByName(const PeopleQuestion& question, int limit);
    /// All of them in their order, a batch at a time as they are found; ends where `take` says false.
    using Take = std::function<bool(const std::vector<qint64>& batch)>;
    void each(const PeopleQuestion& question, const Take& take);

    /// Nothing where the person is in the bin.
    std::optional<qint64> placeOf(const Uuid& person);
    /// Who stands at these places; a place that was given up is left out.
    std::vector<Uuid> peopleAt(const std::vector<qint64>& places);

private:
    struct Query;
    using Stretch = std::optional<std::pair<qint64, qint64>>; ///< of places, both in it; nothing: all
    Query queryOf(
        const PeopleQuestion& question, const std::string& expression, const Stretch& stretch = {}) const;
    /// The first that one expression finds, in name order.
    std::vector<qint64> matches(
        const PeopleQuestion& question, const std::string& expression, int limit, const Stretch& stretch);
    bool eachByName(const Query& query, const Take& take);
    void eachFound(
        const PeopleQuestion& question, const std::vector<std::string>& expressions, const Take& take);
    /// In the order that is kept (PersonSorting). False where that does not help: a filter, or few are found.
    bool eachAsKept(const PeopleQuestion& question, const std::string& expression, const Take& take);
    void eachSorted(const PeopleQuestion& question, const Query& query, const Take& take);

    Session& m_session;
};

/// "o.position IN (1,2,3)"; places are our own whole numbers.
std::string placesAmong(const std::vector<qint64>& places);

} // namespace hoanhap::storage
