// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/Clerk.h"

#include "support/ErrorPrinting.h"
#include "ui/Typing.h"
#include "ui/forms/CodeBox.h"
#include "ui/rows/RowsEditor.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace hoanhap::tests {

namespace {

constexpr int farthest = 200; // presses of a key, more than any page has fields
constexpr int patience = 30'000; // ms
constexpr int glance = 20; // ms

} // namespace

bool Clerk::isAt(const char* name) const
{
    for (const QWidget* here = QApplication::focusWidget(); here; here = here->parentWidget())
        if (here->objectName() == QLatin1String(name))
            return true;
    return false;
}

void Clerk::goToPage(int place)
{
    press(static_cast<Qt::Key>(Qt::Key_0 + place % 10), Qt::AltModifier);
}

void Clerk::goToTab(const char* tabs, int place)
{
    auto* pages = m_open.find<QTabWidget>(tabs);
    for (int keys = 0; keys < farthest && !pages->tabBar()->hasFocus(); ++keys)
        press(Qt::Key_Tab);
    REQUIRE(pages->tabBar()->hasFocus());
    for (int keys = 0; keys < pages->count() && pages->currentIndex() != place; ++keys)
        press(pages->currentIndex() < place ? Qt::Key_Right : Qt::Key_Left);
    REQUIRE(pages->currentIndex() == place);
}

void Clerk::goTo(const char* name)
{
    for (int keys = 0; keys < farthest && !isAt(name); ++keys)
        press(Qt::Key_Tab);
    INFO("no key leads to " << name);
    REQUIRE(isAt(name));
}

void Clerk::fill(const char* field, const QString& text)
{
    goTo(field);
    press(Qt::Key_A, Qt::ControlModifier);
    typeAsUniKey(text);
}

void Clerk::choose(const char* box, const QString& code)
{
    goTo(box);
    chooseHere(code);
}

void Clerk::chooseHere(const QString& code)
{
    auto* box = qobject_cast<ui::CodeBox*>(QApplication::focusWidget());
    REQUIRE(box);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Home);
    const auto* list = box->view();
    for (int keys = 0; keys < box->count() && list->currentIndex().data(Qt::UserRole) != code; ++keys)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(box->currentData().toString() == code);
}

void Clerk::pick(const char* picker, const QString& typed)
{
    fill(picker, typed);
    REQUIRE(QTest::qWaitFor([] { return somethingPoppedUp(); }, patience));
    press(Qt::Key_Return);
}

void Clerk::push(const char* button)
{
    goTo(button);
    press(Qt::Key_Space);
}

void Clerk::goToCell(const char* table, int row, int column)
{
    const auto* view = m_open.find<ui::RowsEditor>(table)->findChild<QTableView*>();
    const auto isBehind = [&] {
        const QModelIndex here = view->currentIndex();
        return here.isValid() && std::pair(here.row(), here.column()) > std::pair(row, column);
    };
    for (int keys = 0; keys < farthest && isAt(table) && isBehind(); ++keys)
        press(Qt::Key_Tab); // out of the table, to come to its first cell again
    goTo(table);
    const QModelIndex wanted = view->model()->index(row, column);
    for (int keys = 0; keys < farthest && view->currentIndex() != wanted; ++keys)
        press(Qt::Key_Return);
    REQUIRE(view->currentIndex() == wanted);
}

void Clerk::save()
{
    press(Qt::Key_S, Qt::ControlModifier);
}

void Clerk::inDialog(const std::function<bool(QDialog&)>& ready, const std::function<void(QDialog&)>& work)
{
    auto* eye = new QTimer(&m_open.window);
    QElapsedTimer waited;
    waited.start();
    QObject::connect(eye, &QTimer::timeout, &m_open.window, [eye, waited, ready, work] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        const bool late = waited.elapsed() > patience;
        if (!late && (!dialog || !ready(*dialog)))
            return;
        eye->stop();
        eye->deleteLater();
        CHECK_FALSE(late);
        if (!late)
            work(*dialog);
        else if (dialog)
            dialog->reject();
    });
    eye->start(glance);
}

QString Clerk::label(const char* name)
{
    return m_open.find<QLabel>(name)->text();
}

QStringList Clerk::rows(const char* view)
{
    const QAbstractItemModel* model = m_open.find<QTableView>(view)->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        rows << cells.join(u" | "_s);
    }
    return rows;
}

} // namespace hoanhap::tests
