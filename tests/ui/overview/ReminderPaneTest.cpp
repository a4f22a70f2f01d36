// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ReminderPane.h"

#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"

#include <QHeaderView>
#include <QTest>
#include <QTreeView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::Reminders;
using tests::OpenWindow;

namespace {

/// Ten people of two units, in the hand of one account.
Reminders::Group openNeeds()
{
    Reminders::Group group{domain::ReminderKind::OpenNeed, 10, {}};
    for (int i = 0; i < 10; ++i) {
        storage::ReminderRow& row = group.first.emplace_back();
        row.kind = domain::ReminderKind::OpenNeed;
        row.record = row.target = Uuid::ofCode(u"test", QString::number(i));
        row.ofPerson = true;
        row.title = u"Nguyễn Ngọc Phấn"_s;
        row.detail = i % 2 == 0 ? u"legal_papers"_s : u"job"_s;
        row.due = QDate(2020, 8, 1).addDays(i);
        row.unitName = i % 3 == 0 ? u"Phòng Lao động - Thương binh và Xã hội huyện Cao Lãnh"_s
                                  : u"Phòng Lao động - Thương binh và Xã hội huyện Lấp Vò"_s;
        row.accountName = u"quantri"_s;
    }
    return group;
}

} // namespace

TEST_CASE("the list of reminders comes to rest at every size of its window", "[ui][overview]")
{
    OpenWindow open([](tests::TestOffice& fresh) {
        REQUIRE(services::AccountService(fresh.workspace(), tests::TestOffice::cheap)
                    .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s));
    });
    ui::ReminderPane pane({open.office.workspace(), open.prompts});
    pane.showGroups({openNeeds()});
    pane.show();
    auto* tree = pane.findChild<QTreeView*>(u"reminderTree"_s);
    for (int width = 540; width <= 720; width += 9)
        for (int height = 500; height <= 800; height += 20) {
            pane.resize(width, height);
            QApplication::processEvents();
            const auto shape = [&] {
                return std::tuple(tree->isColumnHidden(2), tree->isColumnHidden(3), tree->viewport()->size());
            };
            const auto before = shape();
            tree->doItemsLayout();
            QApplication::processEvents();
            CHECK(shape() == before);
        }
}
