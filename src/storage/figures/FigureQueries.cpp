// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures/FigureQueries.h"

#include "storage/figures/CountedRowsSql.h"

#include <algorithm>
#include <charconv>

namespace hoanhap::storage {

using domain::Breakdown;

namespace {

qint64 numberIn(const std::string& column)
{
    qint64 number = 0;
    std::from_chars(column.data(), column.data() + column.size(), number);
    return number;
}

bool hasOwnOccupation(const IndicatorQuery& query)
{
    return std::ranges::any_of(query.parts, [](const auto& rows) { return !rows.occupation.empty(); });
}

/// The value of a person in a list by the numbers of people, which grows as they are met.
template <typename Value>
Value& ofPerson(std::vector<Value>& values, int person)
{
    const auto place = static_cast<size_t>(person);
    if (place >= values.size())
        values.resize(std::max(place + 1, 2 * values.size()));
    return values[place];
}

/// The values of one breakdown by the number of their text.
class PartCounter
{
public:
    explicit PartCounter(Breakdown breakdown) : m_breakdown(breakdown), m_trait(traitOf(breakdown)) { }

    Breakdown breakdown() const { return m_breakdown; }
    Trait trait() const { return m_trait; }
    void add(int text, qint64 amount)
    {
        const auto place = static_cast<size_t>(text);
        if (place >= m_cells.size())
            m_cells.resize(place + 1);
        m_cells[place].value += amount;
        m_cells[place].met = true;
    }
    std::map<std::string, qint64> parts(const PersonTraits& traits) const
    {
        std::map<std::string, qint64> named;
        for (size_t text = 0; text < m_cells.size(); ++text)
            if (m_cells[text].met)
                named.emplace(traits.textOf(static_cast<int>(text)), m_cells[text].value);
        return named;
    }

private:
    struct Cell
    {
        qint64 value = 0;
        bool met = false;
    };

    Breakdown m_breakdown;
    Trait m_trait;
    std::vector<Cell> m_cells;
};

} // namespace

/// A record and the person it is about, with what the record says of itself; -1: it says nothing, so
/// the person's holds.
struct FigureQueries::Row
{
    const PersonTraits::Codes& person;
    qint64 amount = 1;
    int unit = -1;
    int area = -1;
    int sex = -1;
    int occupation = -1;

    int textOf(Trait trait) const
    {
        const auto own = [&](int text) { return text >= 0 ? text : person[static_cast<size_t>(trait)]; };
        switch (trait) {
        case Trait::Unit:
            return own(unit);
        case Trait::Commune:
            return own(area);
        case Trait::Sex:
            return own(sex);
        case Trait::Occupation:
            return own(occupation);
        default:
            return person[static_cast<size_t>(trait)];
        }
    }
};

FigureQueries::FigureQueries(Session& session, const domain::FigurePeriod& period, std::vector<Uuid> units)
    : m_session(session)
    , m_days{period.from.toString(Qt::ISODate).toStdString(), period.to.toString(Qt::ISODate).toStdString()}
    , m_lastDay(period.to)
    , m_units(std::move(units))
{
}

void FigureQueries::willNeed(const IndicatorQuery& query, const std::vector<Breakdown>& breakdowns)
{
    for (const Breakdown breakdown : breakdowns)
        m_wanted.insert(traitOf(breakdown));
    if (query.only)
        m_wanted.insert(query.only->trait);
    if (query.countsPeople())
        m_wanted.insert(Trait::Unit);
}

KnownPeople& FigureQueries::known()
{
    if (!m_known)
        m_known = std::make_unique<KnownPeople>(m_session, m_lastDay);
    return *m_known;
}

PersonTraits& FigureQueries::traits()
{
    if (!m_traits || m_loaded != m_wanted) {
        m_traits = std::make_unique<PersonTraits>(m_session, m_lastDay, m_wanted, known());
        m_loaded = m_wanted;
        m_people.clear();
    }
    return *m_traits;
}

template <typename Visitor>
void FigureQueries::eachRecordOfPeople(const IndicatorQuery& query, const std::string& sql, Visitor visitor)
{
    KnownPeople& people = known();
    PersonTraits* all = m_units.empty() ? nullptr : &traits();
    std::set<int> units;
    for (const Uuid& unit : m_units)
        units.insert(all->numberOf(unit.toString().toStdString()));
    RowReader<2>(m_session, "the figures").each(sql, m_days, [&](const auto& row) {
        const int person = people.numberOf(row[0]);
        if (person == IdNumbers::unknown || (query.ofTheBooks() && people.isClosed(person))
            || (all && !units.contains(all->of(person)[static_cast<size_t>(Trait::Unit)])))
            return;
        visitor(person, row[1]);
    });
}

qint64 FigureQueries::countPeople(const IndicatorQuery& query)
{
    // Where everybody is read anyhow, whom one indicator lists another may count again.
    if (!m_units.empty() || m_traits)
        return static_cast<qint64>(peopleListed(query).size());
    qint64 value = 0;
    std::vector<char> met;
    eachRecordOfPeople(query, everybodySql(query), [&](int person, const std::string&) {
        char& isMet = ofPerson(met, person);
        value += isMet ? 0 : 1;
        isMet = 1;
    });
    return value;
}

const std::vector<FigureQueries::Listed>& FigureQueries::peopleListed(const IndicatorQuery& query)
{
    PersonTraits& all = traits();
    const std::string sql = everybodySql(query);
    const auto known = m_people.try_emplace(m_days[0] + (query.ofTheBooks() ? " stock " : " flow ") + sql);
    std::vector<Listed>& list = known.first->second;
    if (!known.second)
        return list;
    const bool own = hasOwnOccupation(query);
    std::vector<size_t> places; // in the list, counted from 1
    eachRecordOfPeople(query, sql, [&](int person, const std::string& text) {
        const int occupation = own ? all.numberOf(text) : -1;
        size_t& place = ofPerson(places, person);
        if (place == 0) {
            list.push_back({person, occupation});
            place = list.size();
        } else if (Listed& listed = list[place - 1];
                   own && all.textOf(listed.occupation) < all.textOf(occupation)) {
            listed.occupation = occupation;
        }
    });
    return list;
}

template <typename Visitor>
void FigureQueries::eachPerson(const IndicatorQuery& query, Visitor visitor)
{
    PersonTraits& all = traits();
    const int demanded = query.only ? all.numberOf(query.only->code) : 0;
    for (const Listed& listed : peopleListed(query)) {
        const PersonTraits::Codes& codes = all.of(listed.person);
        if (!query.only || codes[static_cast<size_t>(query.only->trait)] == demanded)
            visitor(Row{.person = codes, .occupation = listed.occupation});
    }
}

template <typename Visitor>
void FigureQueries::eachAct(const CountedRows& rows, Visitor visitor)
{
    PersonTraits& all = traits();
    // A record that is nobody's has only what it says itself.
    const auto own = [&](const std::string& column, const std::string& text) {
        return column.empty() ? (rows.person.empty() ? 0 : -1) : all.numberOf(text);
    };
    RowReader<6>(m_session, "the figures").each(actsSql(rows, m_units), m_days, [&](const auto& row) {
        visitor(Row{all.of(row[0]), numberIn(row[2]), all.numberOf(row[1]), own(rows.area, row[3]),
            own(rows.sex, row[4]), own(rows.occupation, row[5])});
    });
}

template <typename Visitor>
void FigureQueries::eachRow(const IndicatorQuery& query, Visitor visitor)
{
    if (query.countsPeople() && !query.parts.empty())
        eachPerson(query, visitor);
    else
        for (const CountedRows& rows : query.parts)
            eachAct(rows, visitor);
}

qint64 FigureQueries::counted(const std::string& sql)
{
    qint64 value = 0;
    RowReader<1>(m_session, "the figures").each(sql, m_days, [&](const auto& row) {
        value = numberIn(row[0]);
    });
    return value;
}

qint64 FigureQueries::count(const IndicatorQuery& query)
{
    willNeed(query, {});
    if (query.only)
        return parted(query, {}).value;
    if (query.countsPeople())
        return query.parts.empty() ? 0 : countPeople(query);
    qint64 value = 0;
    for (CountedRows rows : query.parts) {
        rows.amount += " AS amount";
        value += counted("SELECT coalesce(sum(amount), 0) FROM (" + actsSql(rows, m_units) + ')');
    }
    return value;
}

PartedFigure FigureQueries::parted(const IndicatorQuery& query, const std::vector<Breakdown>& breakdowns)
{
    willNeed(query, breakdowns);
    std::vector<PartCounter> counters;
    for (const Breakdown breakdown : breakdowns)
        if (query.indicator.parts(breakdown))
            counters.emplace_back(breakdown);
    PartedFigure figure;
    eachRow(query, [&](const Row& row) {
        figure.value += row.amount;
        for (PartCounter& counter : counters)
            counter.add(row.textOf(counter.trait()), row.amount);
    });
    for (const PartCounter& counter : counters)
        figure.parts.emplace(counter.breakdown(), counter.parts(traits()));
    return figure;
}

std::map<std::string, PartedFigure> FigureQueries::crossed(
    const IndicatorQuery& query, Breakdown down, const std::vector<Breakdown>& breakdowns)
{
    willNeed(query, {down});
    willNeed(query, breakdowns);
    std::vector<PartCounter> none;
    for (const Breakdown breakdown : breakdowns)
        if (query.indicator.parts(breakdown))
            none.emplace_back(breakdown);
    struct Line
    {
        qint64 value = 0;
        std::vector<PartCounter> counters;
    };
    std::map<int, Line> lines;
    eachRow(query, [&](const Row& row) {
        Line& line = lines.try_emplace(row.textOf(traitOf(down)), Line{0, none}).first->second;
        line.value += row.amount;
        for (PartCounter& counter : line.counters)
            counter.add(row.textOf(counter.trait()), row.amount);
    });
    std::map<std::string, PartedFigure> figures;
    for (const auto& [text, line] : lines) {
        PartedFigure& figure = figures[traits().textOf(text)];
        figure.value = line.value;
        for (const PartCounter& counter : line.counters)
            figure.parts.emplace(counter.breakdown(), counter.parts(traits()));
    }
    return figures;
}

std::vector<CountedRow> FigureQueries::records(
    const IndicatorQuery& query, const Cell& cell, const std::vector<Breakdown>& told)
{
    if (query.parts.empty())
        return {};
    willNeed(query, told);
    if (cell)
        willNeed(query, {cell->first});
    return recordsOf(query, listSql(query, m_units), cell, told);
}

std::vector<CountedRow> FigureQueries::recordsOf(
    const IndicatorQuery& query, const std::string& sql, const Cell& cell, const std::vector<Breakdown>& told)
{
    PersonTraits& all = traits();
    const int wanted = cell ? all.numberOf(cell->second) : 0;
    const int demanded = query.only ? all.numberOf(query.only->code) : 0;
    std::map<std::string, const CountedRows*> parts;
    for (const CountedRows& rows : query.parts)
        parts.emplace(query.countsPeople() ? "person" : rows.entity, &rows);
    std::vector<CountedRow> records;
    RowReader<listColumns>(m_session, "the figures").each(sql, m_days, [&](const auto& row) {
        const CountedRows& rows = *parts.at(row[0]);
        const auto own = [&](const std::string& column, const std::string& text) {
            return column.empty() ? (rows.person.empty() ? 0 : -1) : all.numberOf(text);
        };
        const Row seen{all.of(row[2]), numberIn(row[6]), all.numberOf(row[5]), own(rows.area, row[7]),
            own(rows.sex, row[8]), own(rows.occupation, row[9])};
        if (query.only && seen.textOf(query.only->trait) != demanded)
            return;
        if (cell && seen.textOf(traitOf(cell->first)) != wanted)
            return;
        CountedRow record{textOf(row[0]), idOf(row[1]), {}, textOf(row[3]), dayOf(row[4]), idOf(row[5])};
        if (!row[2].empty())
            record.person = idOf(row[2]);
        record.amount = seen.amount;
        if (!row[10].empty())
            record.inClass = idOf(row[10]);
        for (const Breakdown breakdown : told)
            record.parts.emplace(breakdown, all.textOf(seen.textOf(traitOf(breakdown))));
        records.push_back(std::move(record));
    });
    return records;
}

} // namespace hoanhap::storage
