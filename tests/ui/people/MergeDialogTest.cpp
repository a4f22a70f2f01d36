// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merging/MergeDialog.h"

#include "office/KeptPerson.h"
#include "services/placement/ReferralService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/forms/Letters.h"
#include "ui/people/merging/UnmergeDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidgetItem>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::TestOffice;
using Side = ui::ChoiceTable::Side;

namespace {

Uuid entered(services::Workspace& workspace, const QString& name, const QString& occupation)
{
    services::PersonService service(workspace);
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    file.person.occupation = occupation;
    const auto saved = service.save(service.blank(), file);
    REQUIRE(saved);
    return saved->file.person.id;
}

void refer(services::Workspace& workspace, const Uuid& person)
{
    services::ReferralService service(workspace);
    domain::Referral referral = service.blank();
    referral.personId = person;
    referral.employerName = u"Công ty May Sen Việt"_s;
    referral.referredOn = QDate(2021, 3, 1);
    REQUIRE(service.save(domain::Referral(), referral));
}

/// One person who stands twice, under two spellings and two occupations.
struct Twins
{
    explicit Twins(services::Workspace& office) : workspace(office) { }
    services::Workspace& workspace;
    Uuid one = entered(workspace, u"Nguyễn Văn Hòa"_s, u"Thợ hàn"_s);
    Uuid other = entered(workspace, u"Nguyễn Văn Hoà"_s, u"Thợ may"_s);

    domain::Person stands(const Uuid& id) { return services::PersonService(workspace).load(id)->person; }
    Uuid merged()
    {
        services::PersonMerging merging(workspace);
        return merging.merge(*merging.preview(one, other), {})->id;
    }
};

template <typename Widget>
Widget* inMerge(QWidget& window, const char* name)
{
    auto* widget = window.findChild<Widget*>(QLatin1String(name));
    REQUIRE(widget);
    return widget;
}

int rowOf(ui::ChoiceTable& table, const QString& text)
{
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 1; column < table.columnCount(); ++column)
            if (table.item(row, column)->text().endsWith(text))
                return row;
    return -1;
}

} // namespace

TEST_CASE("two records become one by keys alone, each field as it was chosen", "[ui]")
{
    TestOffice office;
    Twins twins(office.workspace());
    ui::MergeDialog dialog(office.workspace(), twins.one, twins.other, nullptr);
    dialog.show();
    auto* table = inMerge<ui::ChoiceTable>(dialog, "fieldTable");
    CHECK(table->sideOf(u"full_name"_s) == Side::Left);
    table->setCurrentCell(rowOf(*table, u"Thợ may"_s), 0);
    QTest::keyClick(table, Qt::Key_Right);
    CHECK(table->sideOf(u"occupation"_s) == Side::Right);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(dialog.survivor() == twins.one);
    CHECK(twins.stands(twins.one).fullName == u"Nguyễn Văn Hòa"_s);
    CHECK(twins.stands(twins.one).occupation == u"Thợ may"_s);
    CHECK(twins.stands(twins.other).deletedAt);
}

TEST_CASE("the second record stays when it is chosen, and what moves is counted for it", "[ui]")
{
    TestOffice office;
    Twins twins(office.workspace());
    for (int i = 0; i < 3; ++i)
        refer(office.workspace(), twins.one);
    ui::MergeDialog dialog(office.workspace(), twins.one, twins.other, nullptr);
    dialog.show();
    auto* moving = inMerge<QLabel>(dialog, "movingLabel");
    CHECK_FALSE(moving->text().contains(u'3'));
    inMerge<QRadioButton>(dialog, "secondRadio")->click();
    CHECK(moving->text().contains(u'3'));
    QTest::keyClick(inMerge<ui::ChoiceTable>(dialog, "fieldTable"), Qt::Key_Return);
    CHECK(dialog.survivor() == twins.other);
    CHECK(twins.stands(twins.other).occupation == u"Thợ may"_s);
    CHECK(twins.stands(twins.one).deletedAt);
}

TEST_CASE("two records of one name and birth are told apart by number and place", "[ui]")
{
    TestOffice office;
    const auto twin = [&](const QString& number, const QString& area) {
        return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
            domain::Residence home;
            home.areaCode = area;
            file.residences.push_back(home);
            domain::IdentityNumber known;
            known.kind = u"cccd"_s;
            known.number = number;
            file.identityNumbers.push_back(known);
        });
    };
    const Uuid one = twin(u"087083163816"_s, u"2021:29888"_s).person.id;
    const Uuid other = twin(u"087083163861"_s, u"2021:29908"_s).person.id;
    ui::MergeDialog dialog(office.workspace(), one, other, nullptr);
    const QString first = inMerge<QRadioButton>(dialog, "firstRadio")->text();
    const QString second = inMerge<QRadioButton>(dialog, "secondRadio")->text();
    CHECK(first.contains(u"Lê Văn An, 087083163816"_s));
    CHECK(second.contains(u"Lê Văn An, 087083163861"_s));
    CHECK(first.section(u'\n', 1, 1).startsWith(u"Phường Mỹ Phú"_s));
    CHECK_FALSE(second.section(u'\n', 1, 1).isEmpty());
    CHECK(first.section(u'\n', 1, 1) != second.section(u'\n', 1, 1));
}

TEST_CASE("what differs stands first, and what is the same is shown on demand", "[ui]")
{
    TestOffice office;
    const Uuid one = entered(office.workspace(), u"Nguyễn Văn Hòa"_s, u"Thợ hàn"_s);
    const Uuid other = entered(office.workspace(), u"Nguyễn Văn Hòa"_s, u"Thợ may"_s);
    ui::MergeDialog dialog(office.workspace(), one, other, nullptr);
    dialog.show();
    auto* table = inMerge<ui::ChoiceTable>(dialog, "fieldTable");
    CHECK(rowOf(*table, u"Thợ hàn"_s) == 0);
    const int same = rowOf(*table, u"Nguyễn Văn Hòa"_s);
    REQUIRE(same > 0);
    CHECK(table->isRowHidden(same));
    inMerge<QAbstractButton>(dialog, "sameCheck")->click();
    CHECK_FALSE(table->isRowHidden(same));
}

TEST_CASE("a record that somebody changed meanwhile is shown again before the two are merged", "[ui]")
{
    TestOffice office;
    Twins twins(office.workspace());
    ui::MergeDialog dialog(office.workspace(), twins.one, twins.other, nullptr);
    dialog.show();
    services::PersonService service(office.workspace());
    const domain::PersonFile base = *service.load(twins.other);
    domain::PersonFile theirs = base;
    theirs.person.occupation = u"Thợ hồ"_s;
    REQUIRE(service.save(base, theirs));
    auto* table = inMerge<ui::ChoiceTable>(dialog, "fieldTable");
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK_FALSE(inMerge<QLabel>(dialog, "summaryLabel")->text().isEmpty());
    CHECK(rowOf(*table, u"Thợ hồ"_s) >= 0);
}

TEST_CASE("taking apart gives each entry since to the record that was chosen by key", "[ui]")
{
    TestOffice office;
    Twins twins(office.workspace());
    const Uuid merge = twins.merged();
    refer(office.workspace(), twins.one);
    ui::UnmergeDialog dialog(office.workspace(), merge, nullptr);
    dialog.show();
    auto* table = inMerge<ui::ChoiceTable>(dialog, "rowTable");
    REQUIRE(table->rowCount() >= 1);
    CHECK(table->item(rowOf(*table, u"Nguyễn Văn Hòa"_s), 0)
              ->text()
              .contains(u": Công ty May Sen Việt 01/3/2021 ("_s));
    table->setCurrentCell(rowOf(*table, u"Nguyễn Văn Hòa"_s), 0);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(twins.stands(twins.other).deletedAt);
    services::PersonMerging merging(office.workspace());
    const auto preview = merging.preview(twins.one, twins.other);
    CHECK(std::any_of(preview->moving.begin(), preview->moving.end(),
        [](const auto& rows) { return rows.table == "referral"_L1; }));
}

TEST_CASE("taking apart tells what was changed in the record itself since", "[ui]")
{
    TestOffice office;
    Twins twins(office.workspace());
    const Uuid merge = twins.merged();
    ui::UnmergeDialog before(office.workspace(), merge, nullptr);
    CHECK(inMerge<QLabel>(before, "fieldsLabel")->isHidden());
    services::PersonService service(office.workspace());
    const domain::PersonFile base = *service.load(twins.one);
    domain::PersonFile edited = base;
    edited.person.helperName = u"Bà Sáu Lành"_s;
    edited.person.sex = u"male"_s;
    REQUIRE(service.save(base, edited));
    ui::UnmergeDialog dialog(office.workspace(), merge, nullptr);
    const QString told = inMerge<QLabel>(dialog, "fieldsLabel")->text();
    CHECK(told.contains(u": Bà Sáu Lành"_s));
    CHECK(told.contains(u": Nam"_s));
    CHECK(inMerge<QLabel>(dialog, "sinceLabel")->isHidden());
}

TEST_CASE("a person who was taken together says so and is taken apart from the form", "[ui]")
{
    OpenWindow open;
    Twins twins(open.office.workspace());
    twins.merged();
    open.window.showPage(u"person"_s);
    open.chooseFirstRows();
    QTimer presser;
    QObject::connect(&presser, &QTimer::timeout, &open.window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog && dialog->objectName() == "UnmergeDialog"_L1)
            inMerge<QPushButton>(*dialog, "apartButton")->click();
    });
    presser.start(50);
    QTest::mouseClick(open.find<QPushButton>("apartButton"), Qt::LeftButton);
    presser.stop();
    CHECK(open.names().size() == 2);
    QApplication::processEvents();
    for (QPushButton* button : open.window.findChildren<QPushButton*>(u"apartButton"_s))
        CHECK_FALSE(button->isVisible());
}

TEST_CASE("each letter with Alt leads to one thing while two records are taken together and apart", "[ui]")
{
    TestOffice office;
    Twins twins(office.workspace());
    ui::MergeDialog merge(office.workspace(), twins.one, twins.other, nullptr);
    merge.show();
    tests::checkLetters(merge);
    CHECK(merge.height() <= 700);
    ui::UnmergeDialog apart(office.workspace(), twins.merged(), nullptr);
    apart.show();
    tests::checkLetters(apart);
}
