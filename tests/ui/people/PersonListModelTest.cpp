// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonListModel.h"

#include "office/TestOffice.h"
#include "services/people/PersonService.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

void enter(tests::TestOffice& office, const QString& name)
{
    services::PersonService service(office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    REQUIRE(service.save(service.blank(), file));
}

QString nameIn(const ui::PersonListModel& model, int row)
{
    return model.index(row, 0).data().toString();
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
    ui::PersonListModel model(office.workspace(), nullptr);
    model.setText(u"bình"_s);
    CHECK(model.rowCount() == ui::PersonListModel::rowsAtOnce);
    CHECK(model.isCut());
    for (int row = 0; row < 5; ++row)
        CHECK(nameIn(model, row).startsWith(u"Lê Thị Bình "));
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK_FALSE(model.isCut());
    REQUIRE(model.rowCount() == 115);
    QSet<Uuid> met;
    for (int row = 0; row < model.rowCount(); ++row)
        met.insert(model.idAt(row));
    CHECK(met.size() == 115);
}
