// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonListModel.h"

#include "office/TestOffice.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::PersonColumn;
using ui::PersonListModel;

namespace {

domain::PersonFile enter(tests::TestOffice& office, const QString& name)
{
    services::PersonService service(office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    const auto saved = service.save(service.blank(), file);
    REQUIRE(saved);
    return saved->file;
}

void fill(tests::TestOffice& office, int people)
{
    REQUIRE(services::DemoRegister(office.workspace()).fill({people, 2021, 3}, [](int) { return true; }));
}

/// The model under Qt's own tester.
struct TestedModel : PersonListModel
{
    QAbstractItemModelTester tester{this, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit TestedModel(tests::TestOffice& office) : PersonListModel(office.workspace(), nullptr) { }
    void waitUntilWhole()
    {
        REQUIRE(QTest::qWaitFor([this] { return isWhole(); }));
    }
    QString nameIn(int row) const { return index(row, 0).data().toString(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all << nameIn(row);
        return all;
    }
};

domain::PersonFilter only(const QString& sex)
{
    domain::PersonCondition condition;
    condition.kind = domain::ConditionKind::Sex;
    condition.codes = {sex};
    return {{condition}};
}

} // namespace

TEST_CASE("whoever scrolls through the matches meets everybody once, the right marks first", "[ui]")
{
    tests::TestOffice office;
    for (int number = 0; number < 110; ++number)
        enter(office, u"Lê Thị Bính %1"_s.arg(number));
    for (int number = 0; number < 5; ++number)
        enter(office, u"Lê Thị Bình %1"_s.arg(number));
    enter(office, u"Trần Văn Sáu"_s);
    TestedModel model(office);
    model.setText(u"bình"_s);
    CHECK(model.rowCount() > PersonListModel::rowsAtOnce); // the first page is there at once
    for (int row = 0; row < 5; ++row)
        CHECK(model.nameIn(row).startsWith(u"Lê Thị Bình "));
    model.waitUntilWhole();
    REQUIRE(model.rowCount() == 115);
    QSet<Uuid> met;
    for (int row = 0; row < model.rowCount(); ++row)
        met.insert(model.idAt(row));
    CHECK(met.size() == 115);
    CHECK(model.countText() == u"Tìm thấy 115 người"_s);
}

TEST_CASE("any row of a long list is shown wherever somebody jumps to", "[ui]")
{
    tests::TestOffice office;
    fill(office, 3000);
    TestedModel model(office);
    model.reload();
    model.waitUntilWhole();
    REQUIRE(model.rowCount() == 3000);
    services::PersonList list(office.workspace());
    for (const int row : {2999, 0, 1500, 49, 50, 2950, 777, 1}) {
        INFO(row);
        const storage::PersonRow expected = list.page(row, 1)->front();
        CHECK(model.idAt(row) == expected.id);
        CHECK(model.nameIn(row) == expected.fullName);
        CHECK(model.rowOf(expected.id) == row);
    }
}

TEST_CASE("filters and words narrow the list together, and the count is true", "[ui]")
{
    tests::TestOffice office;
    fill(office, 600);
    int women = 0;
    for (const storage::PersonRow& row : *services::PersonList(office.workspace()).page(0, 600))
        women += row.sex == u"female"_s ? 1 : 0;
    TestedModel model(office);
    model.setFilter(only(u"female"_s));
    model.waitUntilWhole();
    CHECK(model.rowCount() == women);
    model.setText(u"nguyen"_s);
    model.waitUntilWhole();
    CHECK(model.rowCount() < women);
    model.setFilter({});
    model.setText({});
    model.waitUntilWhole();
    CHECK(model.rowCount() == 600);
    CHECK(model.countText() == u"600 người, xếp theo tên"_s);
}

TEST_CASE("a list is turned round by its column", "[ui]")
{
    tests::TestOffice office;
    fill(office, 300);
    TestedModel model(office);
    model.reload();
    model.waitUntilWhole();
    QStringList names = model.names();
    model.sort(static_cast<int>(PersonColumn::Name), Qt::DescendingOrder);
    model.waitUntilWhole();
    std::reverse(names.begin(), names.end());
    CHECK(model.names() == names);
    model.sort(static_cast<int>(PersonColumn::Birth), Qt::AscendingOrder);
    model.waitUntilWhole();
    CHECK(model.rowCount() == 300);
}

TEST_CASE("somebody whom another program threw away leaves the list when looked at", "[ui]")
{
    tests::TestOffice office;
    const Uuid an = enter(office, u"Lê Văn An"_s).person.id;
    enter(office, u"Lê Văn Bảo"_s);
    TestedModel model(office);
    model.reload();
    REQUIRE(model.rowCount() == 2);
    REQUIRE(services::PersonService(office.workspace()).moveToBin(an));
    model.setColumns({PersonColumn::Name}); // the lines are read anew
    CHECK(model.nameIn(1) == u"Lê Văn Bảo"_s);
    CHECK(QTest::qWaitFor([&] { return model.rowCount() == 1; }));
    CHECK(model.names() == QStringList{u"Lê Văn Bảo"_s});
}

TEST_CASE("a list that is read anew keeps its rows until something else is found", "[ui]")
{
    tests::TestOffice office;
    fill(office, 300);
    TestedModel model(office);
    model.reload();
    model.waitUntilWhole();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy renewed(&model, &PersonListModel::renewed);
    model.reload();
    CHECK(model.rowCount() == 300);
    model.waitUntilWhole();
    CHECK(resets.isEmpty());
    const Uuid late = enter(office, u"Lê Văn An"_s).person.id;
    model.reload();
    CHECK(model.rowCount() == 300);
    model.waitUntilWhole();
    CHECK(renewed.size() == 1);
    CHECK(model.rowOf(late) >= 0);
}
