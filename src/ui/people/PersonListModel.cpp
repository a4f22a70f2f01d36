// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonListModel.h"

#include "text/dates/PartialDate.h"
#include "text/numbers/Numbers.h"
#include "ui/papers/ListAsSeen.h"
#include "ui/people/finding/ColumnTitles.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PersonListing;

namespace {
constexpr int mostInBin = 500;
constexpr int pagesKept = 40;
constexpr std::ptrdiff_t readAtOnce = 500; // people, for a paper
constexpr auto shortWait = std::chrono::milliseconds(40); // a list that is there so soon need not flicker
constexpr auto lookEvery = std::chrono::milliseconds(30);
} // namespace

PersonListModel::PersonListModel(services::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_search(workspace)
    , m_columns{Column::Name, Column::Birth, Column::Status, Column::Unit}
    , m_pages(pagesKept)
{
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &PersonListModel::collect);
}

void PersonListModel::setText(const QString& text)
{
    m_text = text.trimmed();
    askAnew();
}

void PersonListModel::setFilter(const domain::PersonFilter& filter)
{
    m_filter = filter;
    askAnew();
}

void PersonListModel::setOrder(const domain::PersonOrder& order)
{
    if (m_order == order)
        return;
    m_order = order;
    askAnew();
}

void PersonListModel::setColumns(const domain::PersonColumns& columns)
{
    m_columns = columns;
    m_pages.clear();
    if (m_bin)
        return askAnew();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PersonListModel::showBin(bool bin)
{
    m_bin = bin;
    askAnew();
}

void PersonListModel::askAnew()
{
    m_mayRenew = true;
    ask(true);
}

void PersonListModel::reload()
{
    m_mayRenew = true;
    ask(m_bin);
}

void PersonListModel::findRest()
{
    while (!m_isWhole && m_search.isUnderWay()) {
        m_search.waitForEnd(lookEvery);
        collect();
    }
}

void PersonListModel::letGo()
{
    m_looking.stop();
    m_search.letGo();
}

void PersonListModel::ask(bool anew)
{
    m_looking.stop();
    m_search.stop();
    m_found.clear();
    m_isAnew = anew || m_isAnew;
    m_isWhole = false;
    PersonListing listing(m_workspace);
    const auto question = listing.question(m_text, m_filter, m_order);
    if (m_bin || !question) {
        replace({});
        return finish();
    }
    if (question->isQuick()) {
        storage::PersonPlaces::First first = *listing.first(*question, rowsAtOnce + 1);
        if (m_isAnew || first.whole || m_places.empty()) {
            replace(std::move(first.places));
            m_isAnew = true;
        }
        if (first.whole)
            return finish();
    }
    m_search.begin(*question);
    m_looking.start();
    if (question->isQuick())
        return;
    m_search.waitForEnd(shortWait);
    if (m_isAnew)
        replace({}); // what stood there answers another question
    collect();
}

void PersonListModel::finish()
{
    m_looking.stop();
    m_found.clear();
    m_isWhole = true;
    m_isAnew = false;
    Q_EMIT counted();
}

/// Takes over what was found since the last time: a new list grows, one that is only renewed changes
/// at the end.
void PersonListModel::collect()
{
    if (!m_search.isUnderWay())
        return m_looking.stop(); // it broke off
    if (m_workspace.isLent())
        return; // when the long work is over
    services::PeopleSearch::Found found = m_search.take();
    m_found.insert(m_found.end(), found.places.begin(), found.places.end());
    if (m_isAnew && !m_found.empty())
        growTo(m_found);
    if (!found.whole)
        return;
    const bool isOther = m_found != m_places;
    const bool wasRenewed = !m_isAnew;
    if (isOther)
        replace(std::move(m_found));
    else if (wasRenewed)
        setColumns(m_columns); // the same people, perhaps changed
    finish();
    if (isOther && wasRenewed)
        Q_EMIT renewed();
}

void PersonListModel::growTo(const std::vector<qint64>& places)
{
    if (places.size() <= m_places.size())
        return;
    if (m_places.empty() || !std::equal(m_places.begin(), m_places.end(), places.begin())) {
        replace(places);
    } else {
        const int lastPage = static_cast<int>(m_places.size()) / rowsAtOnce;
        beginInsertRows({}, static_cast<int>(m_places.size()), static_cast<int>(places.size()) - 1);
        m_places.insert(m_places.end(), places.begin() + std::ssize(m_places), places.end());
        m_pages.remove(lastPage); // it ended early, and views look while rows are announced
        endInsertRows();
    }
    Q_EMIT counted();
}

void PersonListModel::replace(std::vector<qint64> places)
{
    beginResetModel();
    m_pages.clear();
    m_places = std::move(places);
    m_binned.clear();
    if (m_bin)
        if (auto binned = PersonListing(m_workspace).inBin(m_columns, mostInBin))
            m_binned = std::move(*binned);
    endResetModel();
}

/// Somebody in the list is gone or moved: another program changed the register.
void PersonListModel::renewOnce() const
{
    if (!std::exchange(m_mayRenew, false))
        return;
    auto* self = const_cast<PersonListModel*>(this);
    QTimer::singleShot(0, self, [self] {
        if (!self->m_workspace.isLent() && self->m_isWhole && !self->m_bin)
            self->ask(false);
    });
}

PersonListModel::Page* PersonListModel::readPage(int page) const
{
    const auto begin = m_places.begin() + page * rowsAtOnce;
    const std::vector<qint64> places(
        begin, begin + std::min<std::ptrdiff_t>(rowsAtOnce, m_places.end() - begin));
    auto lines = PersonListing(m_workspace).lines(places, m_columns, m_filter.asAt());
    auto* read = new Page(places.size());
    if (lines)
        for (Line& line : *lines) {
            const auto at = std::find(places.begin(), places.end(), line.place) - places.begin();
            (*read)[static_cast<size_t>(at)] = std::move(line);
        }
    if (std::any_of(read->begin(), read->end(), [](const auto& line) { return !line; }))
        renewOnce();
    m_pages.insert(page, read);
    return read;
}

const PersonListModel::Line* PersonListModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (m_bin)
        return &m_binned[static_cast<size_t>(row)];
    Page* page = m_pages.object(row / rowsAtOnce);
    if (!page && m_workspace.isLent())
        return nullptr; // shown when the long work is over
    if (!page)
        page = readPage(row / rowsAtOnce);
    const auto& line = (*page)[static_cast<size_t>(row % rowsAtOnce)];
    return line ? &*line : nullptr;
}

QString PersonListModel::countText() const
{
    const QString count = text::grouped(rowCount());
    if (m_bin)
        return tr("%1 people in the bin").arg(count);
    if (!m_isWhole)
        return m_places.empty() ? tr("Looking…") : tr("%1 people so far; still counting…").arg(count);
    if (m_text.isEmpty() && m_filter.isEmpty() && m_order == domain::PersonOrder())
        return tr("%1 people, sorted by given name").arg(count);
    return m_text.isEmpty() && m_filter.isEmpty() ? tr("%1 people").arg(count)
                                                  : tr("%1 people found").arg(count);
}

Uuid PersonListModel::idAt(int row) const
{
    const Line* line = lineAt(row);
    return line ? line->id : Uuid();
}

int PersonListModel::rowOf(const Uuid& person) const
{
    if (m_bin) {
        const auto found = std::find_if(
            m_binned.begin(), m_binned.end(), [&](const Line& line) { return line.id == person; });
        return found == m_binned.end() ? -1 : static_cast<int>(found - m_binned.begin());
    }
    const std::optional<qint64> place = PersonListing(m_workspace).placeOf(person);
    const auto found = place ? std::find(m_places.begin(), m_places.end(), *place) : m_places.end();
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

std::vector<Uuid> PersonListModel::peopleAt(const std::vector<int>& rows) const
{
    std::vector<Uuid> people;
    std::vector<qint64> places;
    for (const int row : rows) {
        if (m_bin)
            people.push_back(idAt(row));
        else
            places.push_back(m_places[static_cast<size_t>(row)]);
    }
    if (const auto found = PersonListing(m_workspace).peopleAt(places))
        people.insert(people.end(), found->begin(), found->end());
    return people;
}

bool PersonListModel::readAll(const domain::PersonColumns& columns, const std::function<bool(double)>& goOn,
    const std::function<void(const QStringList&)>& take) const
{
    for (const Line& line : m_binned)
        take(textsOf(line, columns));
    return readPlaces(m_places, columns, goOn, take);
}

bool PersonListModel::readRows(const std::vector<int>& rows, const domain::PersonColumns& columns,
    const std::function<bool(double)>& goOn, const std::function<void(const QStringList&)>& take) const
{
    std::vector<qint64> places;
    for (const int row : rows)
        if (row < std::ssize(m_places))
            places.push_back(m_places[static_cast<size_t>(row)]);
    return readPlaces(places, columns, goOn, take);
}

QStringList PersonListModel::textsOf(const Line& line, const domain::PersonColumns& columns)
{
    QStringList texts;
    for (const Column column : columns)
        texts << shown(line, column);
    return texts;
}

bool PersonListModel::readPlaces(const std::vector<qint64>& wanted, const domain::PersonColumns& columns,
    const std::function<bool(double)>& goOn, const std::function<void(const QStringList&)>& take) const
{
    for (auto begin = wanted.begin(); begin != wanted.end();) {
        if (!goOn(static_cast<double>(begin - wanted.begin()) / static_cast<double>(wanted.size())))
            return false;
        const std::vector<qint64> places(
            begin, begin + std::min<std::ptrdiff_t>(readAtOnce, wanted.end() - begin));
        const auto lines = PersonListing(m_workspace).lines(places, columns, m_filter.asAt());
        QHash<qint64, const Line*> byPlace;
        if (lines)
            for (const Line& line : *lines)
                byPlace.insert(line.place, &line);
        for (const qint64 place : places)
            if (const Line* line = byPlace.value(place))
                take(textsOf(*line, columns));
        begin += std::ssize(places);
    }
    return true;
}

int PersonListModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_bin ? m_binned.size() : m_places.size());
}

int PersonListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(domain::personColumnCount);
}

QString PersonListModel::shown(const Line& line, Column column)
{
    if (column == Column::Birth || column == Column::LastCounselled)
        return text::PartialDate::fromStored(line[column]).value_or(text::PartialDate()).display();
    return line[column];
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Line* line = lineAt(index.row());
    return line ? shown(*line, static_cast<Column>(index.column())) : QString();
}

QVariant PersonListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == criminalRecordRole)
        return static_cast<Column>(section) == Column::Status;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return columnTitle(static_cast<Column>(section));
}

void PersonListModel::sort(int column, Qt::SortOrder order)
{
    setOrder({static_cast<Column>(column), order == Qt::DescendingOrder});
}

} // namespace hoanhap::ui
