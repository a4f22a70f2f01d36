// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"
#include "benchmarks/Times.h"
#include "benchmarks/reference/BareEngine.h"
#include "storage/people/SearchText.h"
#include "ui/people/PersonListModel.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t slowestShown = 8;

/// Every text that stands in the box while `whole` is typed.
void addKeystrokes(QStringList& texts, const QString& whole)
{
    for (qsizetype length = 1; length <= whole.size(); ++length)
        if (!whole.at(length - 1).isSpace())
            texts << whole.left(length);
}

QStringList rareNames(storage::Session& session, int wanted)
{
    BareStatement read(session, "SELECT full_name FROM person ORDER BY id LIMIT 20000");
    QHash<QString, int> met;
    while (read.step())
        for (const QString& word : read.text(0).split(u' '))
            ++met[word];
    QStringList words = met.keys();
    std::sort(words.begin(), words.end(), [&](const QString& one, const QString& other) {
        return std::pair(met[one], one) < std::pair(met[other], other);
    });
    return words.mid(0, wanted);
}

QStringList typedTexts(storage::Session& session, int rounds)
{
    QStringList texts;
    for (const QString& common : {u"nguyễn"_s, u"Nguyễn Văn"_s, u"thi"_s, u"nguyen thi"_s, u"tran van"_s})
        addKeystrokes(texts, common);
    for (const QString& rare : rareNames(session, rounds))
        addKeystrokes(texts, rare);
    BareStatement people(session,
        "SELECT p.full_name, n.number FROM person p JOIN identity_number n ON n.person_id = p.id"
        " ORDER BY n.id LIMIT "
            + std::to_string(rounds));
    while (people.step()) {
        addKeystrokes(texts, people.text(0));
        addKeystrokes(texts, people.text(1));
    }
    return texts;
}

/// What a screen shows of a list from `first` on is read.
void lookAt(const ui::PersonListModel& model, int first)
{
    const int last = std::min(first + ui::PersonListModel::rowsAtOnce, model.rowCount());
    for (int row = first; row < last; ++row)
        (void)model.index(row, 0).data();
}

void waitUntilWhole(const ui::PersonListModel& model)
{
    while (!model.isWhole())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// Jumps to anywhere in the list of everybody.
void measureJumps(ui::PersonListModel& model, int rounds)
{
    Times jump;
    QRandomGenerator random(1);
    for (int round = 0; round < rounds; ++round) {
        const int row = static_cast<int>(random.bounded(model.rowCount()));
        jump.measure([&] { lookAt(model, row); });
    }
    printRemark(u"a jump in the list of %1: median %2 ms, 99 % %3 ms, bound 16 ms"_s.arg(model.rowCount())
                    .arg(jump.median(), 0, 'f', 2)
                    .arg(jump.percentile(99), 0, 'f', 2));
}

/// Another order than by name: until a screen is full, the window free meanwhile, and until all are found.
void measureOrder(ui::PersonListModel& model, domain::PersonColumn column)
{
    Times first;
    Times whole;
    for (const bool descending : {false, true}) {
        const double begun = Times::now();
        model.setOrder({column, descending});
        while (model.rowCount() == 0 && !model.isWhole())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        lookAt(model, 0);
        first.add(Times::now() - begun);
        waitUntilWhole(model);
        whole.add(Times::now() - begun);
    }
    printRemark(u"by %1: first page %2 ms, bound 300 ms; all of them %3 ms"_s.arg(domain::codeOf(column))
                    .arg(first.percentile(99), 0, 'f', 0)
                    .arg(whole.percentile(99), 0, 'f', 0));
}

/// The same match and the names of the same rows, through the engine's own interface.
void searchBare(BareStatement& match, const std::string& expression)
{
    match.bind(0, expression);
    while (match.step())
        (void)match.text(1);
    match.reset();
}

} // namespace

void measureLists(Bench& bench)
{
    const auto session = bench.bareSession(bench.path());
    ui::PersonListModel model(bench.workspace(), nullptr);
    const std::string rows = std::to_string(ui::PersonListModel::rowsAtOnce);
    BareStatement match(*session,
        "SELECT o.person_id, p.full_name FROM (SELECT rowid AS place FROM person_search WHERE person_search "
        "MATCH ?"
        " ORDER BY rowid LIMIT "
            + rows
            + ") f JOIN person_order o ON o.position = f.place"
              " JOIN person p ON p.id = o.person_id ORDER BY f.place");
    BareStatement page(*session,
        "SELECT p.id, p.full_name FROM person_order o JOIN person p ON p.id = o.person_id"
        " ORDER BY o.position LIMIT "
            + rows);
    Line search{u"a keystroke of search"_s, {}, 5, u"the bare match"_s, {}};
    std::vector<std::pair<double, QString>> slowest;
    for (const QString& typed : typedTexts(*session, bench.wish().rounds)) {
        const std::string expression = storage::searchExpressionsOf(typed, {}).loose;
        search.reference.measure([&] { searchBare(match, expression); });
        search.ours.measure([&] {
            model.setText(typed);
            lookAt(model, 0);
        });
        slowest.push_back({search.ours.last(), typed});
    }
    std::sort(slowest.rbegin(), slowest.rend());
    slowest.resize(std::min<size_t>(slowest.size(), slowestShown));
    Line first{u"first page of the list"_s, {}, 10, u"the bare page"_s, {}};
    for (int round = 0; round < bench.wish().rounds; ++round) {
        first.reference.measure([&] {
            while (page.step())
                (void)page.text(1);
            page.reset();
        });
        first.ours.measure([&] {
            model.setText({});
            lookAt(model, 0);
        });
    }
    printHeading(u"Lists of %1 people"_s.arg(bench.wish().people));
    print(search);
    for (const auto& [milliseconds, typed] : slowest)
        printRemark(u"    %1 ms for %2"_s.arg(milliseconds, 0, 'f', 1).arg(typed));
    print(first);
    waitUntilWhole(model);
    measureJumps(model, 10 * bench.wish().rounds);
    for (const auto column : {domain::PersonColumn::Birth, domain::PersonColumn::Unit,
             domain::PersonColumn::Commune, domain::PersonColumn::Number, domain::PersonColumn::Status})
        measureOrder(model, column);
}

} // namespace hoanhap::benchmarks
