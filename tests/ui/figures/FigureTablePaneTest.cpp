// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/Unit.h"
#include "messages/figures/IndicatorWords.h"
#include "office/KeptPerson.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/figures/CountedRecordsDialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// Somebody who asked for work on that day of 2021.
void enterSeeker(tests::TestOffice& office, const QString& name, const QString& sex, QDate asked)
{
    tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.person.fullName = name;
        file.person.sex = sex;
        file.needs.emplace_back().kind = u"job"_s;
        file.needs.back().surveyedOn = asked;
        if (sex == "female"_L1) // a unit with a long name
            file.person.unitId = office.workspace()
                                     .stores()
                                     .of<domain::Unit>()
                                     .whereEqual("kind", u"district_office"_s)
                                     .front()
                                     .id;
    });
}

/// Two men and a woman who asked for work, and the table of figures.
struct FiguresShown : OpenWindow
{
    FiguresShown()
        : OpenWindow([](tests::TestOffice& fresh) {
            enterSeeker(fresh, u"Lê Văn An"_s, u"male"_s, QDate(2021, 3, 1));
            enterSeeker(fresh, u"Trần Văn Ba"_s, u"male"_s, QDate(2021, 9, 1));
            enterSeeker(fresh, u"Đỗ Thị Cúc"_s, u"female"_s, QDate(2021, 9, 2));
        })
    {
        window.showPage(u"plan"_s);
        find<QTabWidget>("tabs")->setCurrentIndex(4);
        REQUIRE(QTest::qWaitFor([this] { return model()->rowCount() > 0; }, 30'000));
    }
    QTableView* table() { return find<QTableView>("figureView"); }
    QAbstractItemModel* model() { return table()->model(); }
    int rowOf(const QString& indicator)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, 0).data().toString() == messages::indicatorName(indicator))
                return row;
        FAIL("no figure " << indicator.toStdString());
        return -1;
    }
    QString valueOf(const QString& indicator, int column = 2)
    {
        return model()->index(rowOf(indicator), column).data().toString();
    }
};

} // namespace

TEST_CASE("the table of figures tells zero from what nobody reported, and says what it counts", "[ui]")
{
    FiguresShown open;
    CHECK(open.valueOf(u"needs_job"_s) == u"3"_s);
    CHECK(open.valueOf(u"loans"_s) == u"0"_s);
    CHECK(open.valueOf(u"reoffended"_s) == u"chưa báo cáo"_s);
    open.table()->setCurrentIndex(open.model()->index(open.rowOf(u"needs_job"_s), 2));
    CHECK(open.find<QLabel>("definitionLabel")
              ->text()
              .startsWith(messages::indicatorDefinition(u"needs_job"_s)));
}

TEST_CASE("the period and the parts of the table are chosen, and the parts add up", "[ui]")
{
    FiguresShown open;
    open.find<QComboBox>("kindBox")->setCurrentIndex(2); // the first half-year
    CHECK(open.valueOf(u"needs_job"_s) == u"1"_s);
    open.find<QComboBox>("kindBox")->setCurrentIndex(0);
    auto* parts = open.find<QComboBox>("breakdownBox");
    parts->setCurrentText(messages::breakdownName(domain::Breakdown::Sex));
    int people = 0;
    for (int column = 3; column < open.model()->columnCount(); ++column)
        people += open.valueOf(u"needs_job"_s, column).toInt();
    CHECK(open.model()->columnCount() >= 5);
    CHECK(people == 3);
}

TEST_CASE("the names of the units over the parts of the table stand whole", "[ui]")
{
    FiguresShown open;
    auto* box = open.find<QComboBox>("breakdownBox");
    box->setCurrentIndex(box->findData(static_cast<int>(domain::Breakdown::Unit)));
    REQUIRE(QTest::qWaitFor([&] { return open.model()->columnCount() > 3; }, 30'000));
    QApplication::processEvents();
    const QHeaderView& header = *open.table()->horizontalHeader();
    REQUIRE(header.count() >= 5);
    for (int section = 0; section < header.count(); ++section) {
        const QString title = open.model()->headerData(section, Qt::Horizontal).toString();
        CAPTURE(title.toStdString());
        const QRect room(0, 0, header.sectionSize(section) - 8, 0);
        CHECK(header.fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height() <= header.height());
    }
}

TEST_CASE("the list behind a figure of the table is as long as the figure says", "[ui]")
{
    FiguresShown open;
    open.table()->setCurrentIndex(open.model()->index(open.rowOf(u"needs_job"_s), 2));
    int listed = -1;
    QTimer eye;
    QObject::connect(&eye, &QTimer::timeout, &open.window, [&] {
        if (auto* dialog = qobject_cast<ui::CountedRecordsDialog*>(QApplication::activeModalWidget())) {
            listed = dialog->findChild<QTableView*>(u"recordView"_s)->model()->rowCount();
            dialog->reject();
        }
    });
    eye.start(20);
    open.find<QPushButton>("recordsButton")->click();
    CHECK(listed == 3);
}

TEST_CASE("the parts of the table are chosen by typing their name without marks", "[ui]")
{
    FiguresShown open;
    auto* box = open.find<QComboBox>("breakdownBox");
    box->setFocus();
    tests::typeKeys(u"don vi"_s);
    CHECK(box->currentData().toInt() == static_cast<int>(domain::Breakdown::Unit));
    REQUIRE(QTest::qWaitFor([&] { return open.model()->columnCount() > 3; }, 30'000));
    CHECK(box->currentText() == messages::breakdownName(domain::Breakdown::Unit));
}
