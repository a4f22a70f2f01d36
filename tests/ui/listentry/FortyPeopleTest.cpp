// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/OpenList.h"

#include "services/people/PersonService.h"

#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::press;
using Column = services::ListColumn;

namespace {

/// What the paper list says of one person; the number under which nobody else stands.
struct OnPaper
{
    QString name;
    bool female = false;
    int year = 0;
    QString number;
    QString phone;
};

constexpr int peopleOnList = 40;
const QString stoodBefore = u"087085009999"_s;

QString numberOf(int place, bool female, int year)
{
    return u"087%1%2%3"_s.arg(female ? 1 : 0)
        .arg(year % 100, 2, 10, QChar(u'0'))
        .arg(1000 + place, 6, 10, QChar(u'0'));
}

std::vector<OnPaper> paperList()
{
    const QStringList families{
        u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Huỳnh"_s, u"Võ"_s, u"Đặng"_s, u"Bùi"_s};
    const QStringList givens{u"Hòa"_s, u"Thủy"_s, u"Khỏe"_s, u"Được"_s, u"Nghĩa"_s};
    std::vector<OnPaper> list;
    for (int i = 0; i < peopleOnList; ++i) {
        const bool female = i % 4 == 1;
        const int year = 1960 + i;
        list.push_back({families[i % 8] + (female ? u" Thị "_s : u" Văn "_s) + givens[i / 8], female, year,
            numberOf(i, female, year), u"0912%1"_s.arg(345600 + i)});
    }
    return list;
}

/// Rows in which the clerk makes a slip, or that the list has wrong.
enum Slip
{
    ImpossibleBirth = 3,
    ZeroLost = 7,
    UnknownCommune = 11,
    SameAsRowTwo = 15,
    InRegister = 19,
    DigitInName = 23,
    Scientific = 27,
    UnknownSex = 31
};

QString typedNumber(const std::vector<OnPaper>& list, int i)
{
    const QString& number = list[static_cast<size_t>(i)].number;
    switch (i) {
    case ZeroLost:
        return number.mid(1);
    case Scientific:
        return u"%1.%2E+10"_s.arg(number.mid(1, 1), number.mid(2));
    case SameAsRowTwo:
        return list[2].number;
    case InRegister:
        return stoodBefore;
    default:
        return number;
    }
}

void prepare(tests::TestOffice& office)
{
    services::PersonService service(office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = u"Cao Văn Có"_s;
    file.identityNumbers.emplace_back().kind = u"cccd"_s;
    file.identityNumbers[0].number = stoodBefore;
    REQUIRE(service.save(service.blank(), file));
}

/// One row from the name to the hamlet; a third of the names each by keys, by UniKey and composed.
void typeRow(const std::vector<OnPaper>& list, int i)
{
    const OnPaper& person = list[static_cast<size_t>(i)];
    const auto type =
        std::array{&tests::typeKeys, &tests::typeAsUniKey, &tests::typeComposed}[static_cast<size_t>(i % 3)];
    type(i == DigitInName ? person.name + u"2"_s : person.name);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    tests::typeKeys(i == UnknownSex ? u"không rõ"_s : person.female ? u"Nữ"_s : u"nam"_s);
    press(Qt::Key_Tab);
    tests::typeKeys(i == ImpossibleBirth ? u"31/2/%1"_s.arg(person.year) : QString::number(person.year));
    press(Qt::Key_Tab);
    tests::typeKeys(typedNumber(list, i));
    press(Qt::Key_Tab);
    tests::typeKeys(person.phone);
    press(Qt::Key_Tab);
    tests::typeAsUniKey(i == UnknownCommune ? u"Xã Tân Hộy"_s : u"Tân Hội"_s);
    press(Qt::Key_Tab);
    tests::typeKeys(u"Ấp 2"_s);
    press(Qt::Key_Return);
}

/// Puts right what F8 led to, as the paper has it; one row the clerk leaves for later.
void putRight(const std::vector<OnPaper>& list, int place)
{
    const OnPaper& person = list[static_cast<size_t>(place)];
    switch (place) {
    case ZeroLost:
    case Scientific:
    case UnknownCommune:
        press(Qt::Key_Return, Qt::AltModifier);
        press(Qt::Key_Return); // the first offer
        return;
    case SameAsRowTwo:
    case InRegister:
        press(Qt::Key_Delete, Qt::ControlModifier);
        return;
    case ImpossibleBirth:
        tests::typeKeys(QString::number(person.year));
        break;
    case DigitInName:
        tests::typeComposed(person.name);
        break;
    default:
        return;
    }
    press(Qt::Key_Return);
}

/// What the register holds of somebody, in the words of the paper.
void compare(tests::OpenWindow& open, const OnPaper& person)
{
    const auto found = services::PersonList(open.office.workspace()).search(person.number, 5);
    INFO(person.name.toStdString());
    REQUIRE(found->size() == 1);
    const auto file = services::PersonService(open.office.workspace()).load(found->front().id);
    CHECK(file->person.fullName == person.name);
    CHECK(file->person.sex == (person.female ? u"female"_s : u"male"_s));
    CHECK(file->person.birth == text::PartialDate::ofYear(person.year));
    REQUIRE(file->identityNumbers.size() == 1);
    CHECK(file->identityNumbers[0].number == person.number);
    REQUIRE(file->contacts.size() == 1);
    CHECK(file->contacts[0].value == person.phone);
    REQUIRE(file->residences.size() == 1);
    CHECK(file->residences[0].areaCode == u"2021:29965"_s);
    CHECK(file->residences[0].hamlet == u"Ấp 2"_s);
}

qint64 storedCount(tests::OpenWindow& open)
{
    return *services::PersonList(open.office.workspace()).count();
}

/// By keys from the list of peopleOnList to the button.
void goToButton(tests::OpenWindow& open)
{
    auto* button = open.find<QPushButton>("listEntryButton");
    open.window.setFocus();
    for (int tabs = 0; tabs < 60 && !button->hasFocus(); ++tabs)
        press(Qt::Key_Tab);
    REQUIRE(button->hasFocus());
}

/// From fault to fault, until only the row that is left for later has one.
void putAllRight(tests::OpenList& open, const std::vector<OnPaper>& list)
{
    std::vector<int> places(peopleOnList); // of each row of the grid on the paper
    for (int i = 0; i < peopleOnList; ++i)
        places[static_cast<size_t>(i)] = i;
    for (int round = 0; round < 30 && open.model().counts().faulty > 1; ++round) {
        press(Qt::Key_F8);
        const int row = open.current().row();
        const int place = places.at(static_cast<size_t>(row));
        // Row two shares its number with a later one, which is the one to go.
        if (place != 2)
            putRight(list, place);
        if (place == SameAsRowTwo || place == InRegister)
            places.erase(places.begin() + row);
    }
}

} // namespace

TEST_CASE("forty people are entered by keyboard alone, and the register holds what the list says", "[ui]")
{
    const std::vector<OnPaper> list = paperList();
    tests::OpenList open(&prepare);
    for (int i = 0; i < peopleOnList; ++i)
        typeRow(list, i);
    CHECK(open.model().counts().faulty == 8);
    CHECK(open.model().counts().doubtful == 1); // eight slips, one of which marks two rows
    putAllRight(open, list);
    CHECK(open.model().counts().clean == 37);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(storedCount(open) == 1 + 37);
    for (int i = 0; i < peopleOnList; ++i)
        if (i != SameAsRowTwo && i != InRegister && i != UnknownSex)
            compare(open, list[static_cast<size_t>(i)]);
    CHECK(open.window.hasUnstored());
    press(Qt::Key_F8); // the row that was left for later
    tests::typeKeys(u"nam"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    compare(open, list[UnknownSex]);
    CHECK(storedCount(open) == 1 + 38);
    CHECK_FALSE(open.window.hasUnstored());
}

TEST_CASE("the list is reached and left by keyboard alone", "[ui]")
{
    tests::OpenWindow open;
    goToButton(open);
    press(Qt::Key_Space);
    auto* grid = open.find<ui::ListEntryView>("gridView");
    CHECK(grid->hasFocus());
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK_FALSE(grid->hasFocus());
    auto* back = open.find<QPushButton>("closeButton");
    for (int tabs = 0; tabs < 20 && !back->hasFocus(); ++tabs)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    CHECK(open.find<QPushButton>("listEntryButton")->isVisible());
}
