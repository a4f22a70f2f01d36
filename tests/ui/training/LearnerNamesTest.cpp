// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/LearnerNames.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("learners of one name are told apart by their birth, the others stand by their name", "[ui]")
{
    const std::vector<ui::NameAndBirth> learners{{u"Lê Minh Cường"_s, u"1985-03-12"_s},
        {u"Phạm Thị Bình"_s, u"1990"_s}, {u"Lê Minh Cương"_s, u"1991"_s}, {u"Lê Minh Cường"_s, {}}};
    CHECK(ui::namesApart(learners)
        == QStringList{u"Lê Minh Cường (12/3/1985)"_s, u"Phạm Thị Bình"_s, u"Lê Minh Cương (1991)"_s,
            u"Lê Minh Cường"_s});
}
