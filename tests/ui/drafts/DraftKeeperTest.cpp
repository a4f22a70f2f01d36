// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/DraftKeeper.h"

#include "office/TestOffice.h"

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// A form that counts how often its draft is asked for.
struct CountedForm : ui::Drafted
{
    QByteArray mark;
    std::chrono::milliseconds cost{0};
    mutable int asked = 0;

    Uuid recordId() const override { return {}; }
    bool isModified() const override { return true; }
    QByteArray draft() const override
    {
        ++asked;
        std::this_thread::sleep_for(cost);
        return "{\"typed\":\"" + mark + "\"}";
    }
    QByteArray changeMark() const override { return mark; }
    bool showDraft(const QByteArray&) override { return true; }
};

} // namespace

TEST_CASE("a draft is written only when something has changed since the last", "[ui][drafts]")
{
    tests::TestOffice office;
    CountedForm form;
    form.mark = "An";
    ui::DraftKeeper keeper(office.workspace(), u"counted"_s, form, nullptr);
    for (int i = 0; i < 3; ++i)
        keeper.keep();
    CHECK(form.asked == 1);
    form.mark = "Anh";
    keeper.keep();
    CHECK(form.asked == 2);
    CHECK(services::DraftService(office.workspace()).of(u"counted"_s).front().content.contains("Anh"));
    keeper.settle();
    keeper.keep(); // typed again as before
    CHECK(services::DraftService(office.workspace()).of(u"counted"_s).size() == 1);
}

TEST_CASE("a draft that takes long is written less often", "[ui][drafts]")
{
    tests::TestOffice office;
    CountedForm form;
    ui::DraftKeeper keeper(office.workspace(), u"counted"_s, form, nullptr);
    CHECK(keeper.pause() == ui::DraftKeeper::between);
    form.cost = std::chrono::milliseconds(700);
    keeper.keep();
    CHECK(keeper.pause() >= std::chrono::seconds(7));
    form.cost = {};
    keeper.keep();
    CHECK(keeper.pause() < std::chrono::seconds(7));
}
