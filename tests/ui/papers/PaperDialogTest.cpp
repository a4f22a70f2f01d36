// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperDialog.h"

#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonService.h"
#include "services/people/papers/PaperService.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/papers/ListAsSeen.h"
#include "ui/people/PersonListModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Role;
using tests::TestOffice;

namespace {

/// The dialog over a register of invented people, in the hands of somebody of that role.
struct OpenPapers
{
    TestOffice office;
    tests::ScriptedPrompts prompts;
    bool filled;
    ui::PersonListModel list{office.workspace(), nullptr};
    QTableView view;
    bool looked;
    ui::PaperDialog dialog;

    explicit OpenPapers(Role role, bool somebody = true, int people = 120)
        : filled(fill(role, people))
        , looked(look())
        , dialog({office.workspace(), prompts}, somebody ? first() : Uuid(), view, nullptr)
    {
        dialog.show();
    }
    bool fill(Role role, int people)
    {
        const QString secret = u"mật khẩu của người ấy"_s;
        REQUIRE(services::DemoRegister(office.workspace()).fill({people, 2021, 3}, [](int) { return true; }));
        services::AccountService accounts(office.workspace(), TestOffice::cheap);
        REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
        office.reopen(u"lan"_s, secret);
        return true;
    }
    /// The list with the columns it has at first.
    bool look()
    {
        using Column = ui::PersonListModel::Column;
        list.reload();
        list.findRest();
        view.setModel(&list);
        for (int column = 0; column < list.columnCount(); ++column)
            view.setColumnHidden(column,
                column != static_cast<int>(Column::Name) && column != static_cast<int>(Column::Birth)
                    && column != static_cast<int>(Column::Status)
                    && column != static_cast<int>(Column::Unit));
        return true;
    }
    Uuid first() { return list.idAt(0); }
    template <typename Widget>
    Widget* in(const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    void choose(const QString& paper)
    {
        const int at = in<QComboBox>("paperBox")->findText(paper);
        REQUIRE(at >= 0);
        in<QComboBox>("paperBox")->setCurrentIndex(at);
    }
    QString written(const QString& name, const char* button)
    {
        prompts.file = office.file(name);
        in<QPushButton>(button)->click();
        QFile file(prompts.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

} // namespace

TEST_CASE("the list as seen has everybody, without the legal status in a clerk's hands", "[ui][papers]")
{
    OpenPapers open(Role::Clerk);
    open.choose(open.dialog.tr("List as on the screen"));
    const QString csv = open.written(u"danh sách.csv"_s, "csvButton");
    CHECK(csv.count(u"\r\n"_s) == 121);
    CHECK(csv.section(u"\r\n"_s, 0, 0).count(u',') == 3); // number, name, birth, unit
    CHECK_FALSE(csv.contains(u"chấp hành"_s));
    CHECK_FALSE(open.in<QCheckBox>("recordCheck")->isVisible());
}

TEST_CASE("of the list those alone who are chosen in it", "[ui][papers]")
{
    OpenPapers open(Role::Clerk);
    const QString chosen = ui::PaperDialog::tr("Those who are chosen in the list");
    CHECK(open.in<QComboBox>("paperBox")->findText(chosen) < 0);
    open.view.setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const int row : {2, 5, 119})
        open.view.selectionModel()->select(
            open.list.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ui::PaperDialog dialog({open.office.workspace(), open.prompts}, Uuid(), open.view, nullptr);
    CHECK(dialog.findChild<QComboBox*>(u"paperBox"_s)->currentText() == chosen);
    open.prompts.file = open.office.file(u"đang chọn.csv"_s);
    dialog.findChild<QPushButton*>(u"csvButton"_s)->click();
    QFile file(open.prompts.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[3].contains(open.list.index(119, 0).data().toString()));
}

TEST_CASE("a head asks for the form with the criminal record", "[ui][papers]")
{
    OpenPapers open(Role::Head);
    open.choose(open.dialog.tr("List as on the screen"));
    open.in<QCheckBox>("recordCheck")->setChecked(true);
    CHECK(open.written(u"danh sách.csv"_s, "csvButton").contains(u"chấp hành"_s));
    open.choose(open.dialog.tr("Needs by commune"));
    CHECK_FALSE(open.in<QCheckBox>("recordCheck")->isEnabled());
}

TEST_CASE("of one person there is a sheet to print, not to sort", "[ui][papers]")
{
    OpenPapers open(Role::Clerk);
    CHECK(open.in<QComboBox>("paperBox")->currentText() == open.dialog.tr("Personal sheet"));
    CHECK(open.in<QPushButton>("printButton")->isEnabled());
    CHECK_FALSE(open.in<QPushButton>("excelButton")->isEnabled());
    CHECK(open.written(u"phiếu.pdf"_s, "pdfButton").startsWith(u"%PDF"_s));
    CHECK(open.in<QLabel>("summaryLabel")->text().contains(u"phiếu.pdf"_s));
    CHECK(OpenPapers(Role::Clerk, false).in<QComboBox>("paperBox")->count() == 3);
}

TEST_CASE("what cannot be written is told in the dialog", "[ui][papers]")
{
    OpenPapers open(Role::Clerk);
    open.choose(open.dialog.tr("Due for release"));
    CHECK(open.in<QSpinBox>("monthsSpin")->isEnabled());
    const QString folder = open.office.file(u"không có"_s);
    open.prompts.file = folder + u"/a.xlsx"_s;
    open.in<QPushButton>("excelButton")->click();
    CHECK(open.in<QLabel>("summaryLabel")->text().contains(u"Không có thư mục "_s + folder));
}

TEST_CASE("a long list shows how it begins and is written whole", "[ui][papers]")
{
    OpenPapers open(Role::Clerk, true, 700);
    open.choose(open.dialog.tr("List as on the screen"));
    static const QRegularExpression number(u"\\d+"_s);
    const int shown = number.match(open.in<QLabel>("pagesLabel")->text()).captured().toInt();
    CHECK(shown > 1);
    CHECK(shown < 15); // 300 rows
    CHECK(open.in<QPushButton>("printButton")->isEnabled());
    const QString csv = open.written(u"danh sách.csv"_s, "csvButton");
    CHECK(csv.count(u"\r\n"_s) == 701);
    CHECK(open.written(u"danh sách.pdf"_s, "pdfButton").startsWith(u"%PDF"_s));
}

TEST_CASE("a column that does not say what it tells is left out of papers", "[ui][papers]")
{
    struct Silent : ui::PersonListModel
    {
        using PersonListModel::PersonListModel;
        QVariant headerData(int section, Qt::Orientation orientation, int role) const override
        {
            return role == ui::criminalRecordRole ? QVariant()
                                                  : PersonListModel::headerData(section, orientation, role);
        }
    };
    TestOffice office;
    Silent model(office.workspace(), nullptr);
    QTableView view;
    view.setModel(&model);
    for (const auto& column : ui::columnsAsSeen(view).columns)
        CHECK(column.criminalRecord);
}

TEST_CASE("the people's page offers papers to who may take them out", "[ui][papers]")
{
    tests::OpenWindow open;
    CHECK(open.find<QPushButton>("papersButton")->isVisible());
    open.window.showPage(u"administration"_s);
    for (const auto* button : open.window.findChildren<QPushButton*>(u"papersButton"_s))
        CHECK_FALSE(button->isVisible());
}

TEST_CASE("a list of the bin says on the paper that it is the bin", "[ui][papers]")
{
    OpenPapers open(Role::Clerk);
    const auto seen = [&] { return *ui::listAsSeen(open.view, {}, open.office.workspace(), nullptr); };
    CHECK_FALSE(seen().ofBin);
    REQUIRE(services::PersonService(open.office.workspace()).moveToBin(open.first()));
    open.list.showBin(true);
    const services::PeopleListPaper list = seen();
    CHECK(list.rows.size() == 1);
    const auto paper =
        services::PaperService(open.office.workspace()).peopleList(list, services::Including::OrdinaryFacts);
    REQUIRE(paper);
    CHECK(paper->document.subject.contains(u"thùng rác"_s));
}
