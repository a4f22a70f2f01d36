// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/PersonPlaces.h"

#include "storage/lists/NumberBatches.h"
#include "storage/lists/RowReader.h"
#include "storage/people/PersonQueries.h"
#include "storage/people/SearchText.h"
#include "storage/people/finding/ColumnSql.h"
#include "storage/people/finding/PersonFilterQueries.h"
#include "storage/people/finding/PersonSorting.h"
#include "storage/people/finding/ScopeSql.h"
#include "storage/people/finding/VietnameseKeys.h"

#include <algorithm>

namespace hoanhap::storage {

namespace {

constexpr size_t askedAtOnce = 500;
constexpr size_t usualSize = 100'000; // people, among whom all groups of matches are found within a keystroke
constexpr size_t oneAmong = 50; // who is fewer is sorted sooner than picked out of everybody

/// Adds who is not known yet, up to `most` in all.
void addTo(std::vector<qint64>& known, const std::vector<qint64>& places, size_t most)
{
    const std::vector<qint64> before = known;
    std::ranges::copy_if(places, std::back_inserter(known),
        [&](qint64 place) { return std::ranges::find(before, place) == before.end(); });
    known.resize(std::min(known.size(), most));
}

/// Words are looked for among the own units' people; as at a past day everywhere, for these were others then.
SearchExpressions expressionsOf(const PeopleQuestion& question)
{
    return searchExpressionsOf(question.text, question.filter.asAt() ? std::vector<Uuid>() : question.units);
}

} // namespace

/// What follows SELECT … in every question, and what it binds.
struct PersonPlaces::Query
{
    std::string from;
    std::string place; ///< the column with the position
    std::vector<std::string> parameters;
    const char* direction = "";
};

PersonPlaces::PersonPlaces(Session& session) : m_session(session) { }

PersonPlaces::Query PersonPlaces::queryOf(
    const PeopleQuestion& question, const std::string& expression, const Stretch& stretch) const
{
    Query query;
    const bool byText = !expression.empty();
    const std::optional<QDate> asAt = question.filter.asAt();
    // The words of the search hold the unit of today, so a match needs no look at the person.
    const std::string scope = byText && !asAt ? std::string() : scopeSql(question.units, asAt);
    const FilterSql filter = filterSqlOf(question.filter, question.today, byText ? 1 : 0);
    const bool looksAtPeople =
        !scope.empty() || !filter.where.empty() || question.order.by != domain::PersonColumn::Name;
    if (byText) {
        query.parameters.push_back(expression);
        query.from = "FROM (SELECT rowid AS position FROM person_search WHERE person_search MATCH :p0";
        if (stretch)
            query.from += " AND rowid BETWEEN " + std::to_string(stretch->first) + " AND "
                + std::to_string(stretch->second);
        query.from += looksAtPeople ? ") f JOIN person_order o ON o.position = f.position" : ") o";
    } else {
        query.from = "FROM person_order o";
    }
    query.parameters.insert(query.parameters.end(), filter.parameters.begin(), filter.parameters.end());
    // Whatever is sorted by is read person by person as they were entered, which is how the file holds them
    // and all that hangs on them; along the names every person would be another page of the file.
    if (looksAtPeople && !byText && question.order.by != domain::PersonColumn::Name)
        query.from = "FROM person p NOT INDEXED CROSS JOIN person_order o ON o.person_id = p.id WHERE 1=1"
            + scope + filter.where;
    else if (looksAtPeople)
        query.from += " JOIN person p ON p.id = o.person_id WHERE 1=1" + scope + filter.where;
    query.place = "o.position";
    query.direction = question.order.descending ? " DESC" : "";
    return query;
}

bool PersonPlaces::eachByName(const Query& query, const Take& take)
{
    bool goesOn = true;
    eachNumber(m_session, "person_order",
        "SELECT " + query.place + ' ' + query.from + " ORDER BY " + query.place + query.direction,
        query.parameters, [&](const std::vector<qint64>& batch) {
            goesOn = take(batch);
            return goesOn;
        });
    return goesOn;
}

void PersonPlaces::eachFound(
    const PeopleQuestion& question, const std::vector<std::string>& expressions, const Take& take)
{
    std::vector<qint64> known; // sorted: whom the expressions before found
    for (const std::string& expression : expressions) {
        std::vector<qint64> found;
        const bool goesOn = eachByName(queryOf(question, expression), [&](const std::vector<qint64>& batch) {
            std::vector<qint64> fresh;
            for (const qint64 place : batch)
                if (!std::binary_search(known.begin(), known.end(), place))
                    fresh.push_back(place);
            found.insert(found.end(), fresh.begin(), fresh.end());
            return fresh.empty() || take(fresh);
        });
        if (!goesOn)
            return;
        std::sort(found.begin(), found.end());
        const auto middle = known.insert(known.end(), found.begin(), found.end());
        std::inplace_merge(known.begin(), middle, known.end());
    }
}

void PersonPlaces::eachSorted(const PeopleQuestion& question, const Query& query, const Take& take)
{
    const domain::PersonColumn by = question.order.by;
    VietnameseKeys keys(isWordColumn(by));
    std::vector<std::pair<std::string, qint64>> rows;
    RowReader<2>(m_session, "person")
        .each("SELECT " + query.place + ", " + columnSql(by, question.today, question.filter.asAt()) + ' '
                + query.from,
            query.parameters,
            [&](const auto& row) { rows.emplace_back(keys.of(row[1]), std::stoll(row[0])); });
    // Who has nothing in the column stands at the end either way.
    const auto end =
        std::partition(rows.begin(), rows.end(), [](const auto& row) { return !row.first.empty(); });
    std::sort(rows.begin(), end, [&](const auto& one, const auto& other) {
        return one.first == other.first ? one.second < other.second
                                        : (one.first < other.first) != question.order.descending;
    });
    std::sort(end, rows.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
    std::vector<qint64> places;
    places.reserve(rows.size());
    for (const auto& [key, place] : rows)
        places.push_back(place);
    if (!places.empty())
        take(places);
}

bool PersonPlaces::eachAsKept(const PeopleQuestion& question, const std::string& expression, const Take& take)
{
    PersonSorting sorting(m_session);
    if (!question.filter.isEmpty() || !sorting.isUpToDate())
        return false;
    if (expression.empty()) {
        sorting.each(question.order, question.units, take);
        return true;
    }
    std::vector<qint64> found;
    PeopleQuestion byName = question;
    byName.order = {};
    eachByName(queryOf(byName, expression), [&](const std::vector<qint64>& batch) {
        found.insert(found.end(), batch.begin(), batch.end());
        return true;
    });
    if (found.size() * oneAmong < peopleAtMost(m_session))
        return false;
    sorting.each(question.order, {}, [&](const std::vector<qint64>& batch) {
        std::vector<qint64> among;
        std::ranges::copy_if(batch, std::back_inserter(among),
            [&](qint64 place) { return std::ranges::binary_search(found, place); });
        return among.empty() || take(among);
    });
    return true;
}

void PersonPlaces::each(const PeopleQuestion& question, const Take& take)
{
    const std::vector<std::string> expressions = expressionsOf(question).inOrder();
    const std::string widest = expressions.empty() ? std::string() : expressions.back();
    if (question.order.by != domain::PersonColumn::Name) {
        if (!eachAsKept(question, widest, take))
            eachSorted(question, queryOf(question, widest), take);
    } else if (expressions.empty() || question.order.descending)
        eachByName(queryOf(question, widest), take);
    else
        eachFound(question, expressions, take);
}

std::vector<qint64> PersonPlaces::matches(
    const PeopleQuestion& question, const std::string& expression, int limit, const Stretch& stretch)
{
    const Query query = queryOf(question, expression, stretch);
    std::vector<qint64> found;
    eachNumber(m_session, "person_order",
        "SELECT " + query.place + ' ' + query.from + " ORDER BY " + query.place + " LIMIT "
            + std::to_string(limit),
        query.parameters, [&](const std::vector<qint64>& batch) {
            found.insert(found.end(), batch.begin(), batch.end());
            return true;
        });
    return found;
}

std::vector<qint64> PersonPlaces::first(const PeopleQuestion& question, int limit)
{
    std::vector<std::string> expressions = expressionsOf(question).inOrder();
    if (expressions.empty())
        expressions.emplace_back();
    std::vector<qint64> found = matches(question, expressions.front(), limit, {});
    const auto page = static_cast<size_t>(limit);
    if (found.size() == page || expressions.size() == 1)
        return found;
    const std::vector<qint64> widest = matches(question, expressions.back(), limit, {});
    // Where they all fit one page the other groups lie between the first and the last of them: mostly people
    // of one given name, a short stretch of the order, so that the long lists of matches are not walked
    // again.
    const Stretch stretch = widest.size() < page && !widest.empty()
        ? Stretch(std::pair(widest.front(), widest.back()))
        : std::nullopt;
    for (size_t next = 1; next + 1 < expressions.size(); ++next)
        if (found.size() < std::min(page, widest.size()))
            addTo(found, matches(question, expressions[next], limit, stretch), page);
    addTo(found, widest, page);
    return found;
}

std::vector<qint64> PersonPlaces::firstByName(const PeopleQuestion& question, int limit)
{
    const SearchExpressions expressions = expressionsOf(question);
    std::vector<qint64> found;
    if (!expressions.exact.empty())
        found = matches(question, expressions.exact, limit, {});
    if (std::ssize(found) < limit && expressions.loose != expressions.exact)
        addTo(found, matches(question, expressions.loose, limit, {}), static_cast<size_t>(limit));
    return found;
}

PersonPlaces::First PersonPlaces::firstAtOnce(const PeopleQuestion& question, int limit)
{
    if (peopleAtMost(m_session) > usualSize)
        if (First named{firstByName(question, limit)}; !named.places.empty())
            return named;
    First all{first(question, limit)};
    all.whole = std::ssize(all.places) < limit;
    return all;
}

std::optional<qint64> PersonPlaces::placeOf(const Uuid& person)
{
    std::optional<qint64> place;
    eachNumber(m_session, "person_order", "SELECT position FROM person_order WHERE person_id = :p0",
        {person.toString().toStdString()}, [&](const std::vector<qint64>& batch) {
            place = batch.front();
            return false;
        });
    return place;
}

std::vector<Uuid> PersonPlaces::peopleAt(const std::vector<qint64>& places)
{
    std::vector<Uuid> people;
    for (size_t begin = 0; begin < places.size(); begin += askedAtOnce) {
        const auto first = places.begin() + static_cast<std::ptrdiff_t>(begin);
        const std::vector<qint64> part(
            first, first + static_cast<std::ptrdiff_t>(std::min(askedAtOnce, places.size() - begin)));
        RowReader<1>(m_session, "person_order")
            .each(
                "SELECT o.person_id FROM person_order o WHERE " + placesAmong(part) + " ORDER BY o.position",
                std::vector<std::string>(), [&](const auto& row) { people.push_back(idOf(row[0])); });
    }
    return people;
}

std::string placesAmong(const std::vector<qint64>& places)
{
    std::string list;
    for (const qint64 place : places)
        list += (list.empty() ? "" : ",") + std::to_string(place);
    return "o.position IN (" + list + ')';
}

} // namespace hoanhap::storage
