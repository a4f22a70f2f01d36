// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/asat/CountOnDayDialog.h"

#include "messages/ErrorSentences.h"
#include "text/letters/SortKey.h"
#include "text/numbers/Numbers.h"
#include "ui/listentry/FrozenColumn.h"
#include "ui/lists/PlainTable.h"
#include "ui/waiting/LongWork.h"
#include "ui_CountOnDayDialog.h"

#include <QHeaderView>
#include <algorithm>
#include <numeric>

namespace hoanhap::ui {

using services::PeopleOnDay;

CountOnDayDialog::CountOnDayDialog(services::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CountOnDayDialog>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_ui->countDayEdit->setToday(workspace.clock().today());
    m_ui->countDayEdit->setWholeDay(true);
    m_ui->countDayEdit->setDay(workspace.clock().today());
    m_ui->countTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->countTable->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* unitNames = new FrozenColumn(*m_ui->countTable);
    unitNames->follow();
    unitNames->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as in the table
    connect(m_ui->countButton, &QPushButton::clicked, this, &CountOnDayDialog::count);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

CountOnDayDialog::~CountOnDayDialog() = default;

void CountOnDayDialog::count()
{
    const std::optional<QDate> day = m_ui->countDayEdit->day();
    if (!day)
        return m_ui->summaryLabel->complain(tr("Enter a day, month and year."));
    m_ui->summaryLabel->tell({}, {});
    const auto counted = LongWork(tr("Counting…"), this).runOn(m_workspace, [&](const LongWork::GoOn&) {
        return PeopleOnDay(m_workspace).count(*day);
    });
    if (!counted)
        return m_ui->summaryLabel->complain(messages::sentencesFor(counted.errors()));
    showTable(*counted);
}

void CountOnDayDialog::showTable(const PeopleOnDay::Table& table)
{
    std::vector<PlainTableRow> rows;
    std::vector<PeopleOnDay::Line> lines = table.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const auto& one, const auto& other) {
        const bool lastIsSum = !one.unitName.isEmpty() && other.unitName.isEmpty();
        return lastIsSum
            || (!one.unitName.isEmpty()
                && text::numberedSortKey(one.unitName) < text::numberedSortKey(other.unitName));
    });
    for (const PeopleOnDay::Line& line : lines) {
        PlainTableRow row{
            {}, {line.unitName.isEmpty() ? tr("All units") : line.unitName, text::grouped(line.people)}};
        for (const qint64 number : line.byKind)
            row.texts << text::grouped(number);
        rows.push_back(std::move(row));
    }
    const QStringList titles = QStringList{tr("Unit"), tr("People")} + table.kinds;
    std::vector<int> numbers(static_cast<size_t>(titles.size()) - 1);
    std::iota(numbers.begin(), numbers.end(), 1);
    fillPlainTable(*m_ui->countTable, titles, rows, numbers);
}

} // namespace hoanhap::ui
