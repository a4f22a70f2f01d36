// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/compare/CompareDialog.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "text/dates/DocumentDate.h"
#include "ui/reports/compare/ComparisonDelegate.h"
#include "ui/reports/compare/ComparisonModel.h"
#include "ui/waiting/LongWork.h"
#include "ui_CompareDialog.h"

#include <QShortcut>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ReportComparison;

CompareDialog::CompareDialog(
    PageContext context, std::vector<Side> sides, int before, int after, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompareDialog>())
    , m_context(context)
    , m_sides(std::move(sides))
    , m_model(new ComparisonModel(this))
{
    m_ui->setupUi(this);
    for (const Side& side : m_sides) {
        const QString name = nameOf(side, m_sides.front().report);
        m_ui->beforeBox->addItem(name);
        m_ui->afterBox->addItem(name);
    }
    m_ui->beforeBox->setCurrentIndex(before);
    m_ui->afterBox->setCurrentIndex(after);
    m_ui->lineView->setItemDelegate(new ComparisonDelegate(m_ui->lineView->viewport()));
    m_ui->lineView->setModel(m_model); // it wraps: only then it asks again how high a row is in another width
    for (QComboBox* box : {m_ui->beforeBox, m_ui->afterBox})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_ui->onlyCheck, &QCheckBox::toggled, this, [this](bool only) {
        m_model->showOnlyDifferences(only);
        step(0);
    });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence(u"F8"_s), this), &QShortcut::activated, this, [this] { step(1); });
    connect(
        new QShortcut(QKeySequence(u"Shift+F8"_s), this), &QShortcut::activated, this, [this] { step(-1); });
    connect(m_ui->lineView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CompareDialog::showPlace);
    connect(m_ui->lineView, &QListView::activated, this, [this](const QModelIndex& index) {
        const services::PairedLine& line = m_model->lineAt(index.row());
        const Side& right = m_sides[static_cast<size_t>(m_ui->afterBox->currentIndex())];
        const document::Origin origin = line.origin;
        const bool isOnPage = right.kind == Side::Kind::Now && right.report.id == m_sides.front().report.id
            && line.change != services::PairedLine::Change::Removed;
        if (!isOnPage || origin.section.isEmpty())
            return;
        accept();
        Q_EMIT jumpTo(origin);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    resize(1180, 640);
    compare();
    m_ui->lineView->setFocus();
}

CompareDialog::~CompareDialog() = default;

QString CompareDialog::nameOf(const Side& side, const domain::Report& own)
{
    QString name;
    switch (side.kind) {
    case Side::Kind::Now:
        name = tr("As it stands now");
        break;
    case Side::Kind::Version:
        name = tr("Version %1, %2")
                   .arg(QString::number(side.version->version),
                       messages::reportStateName(domain::codeOf(side.version->state)));
        break;
    case Side::Kind::Edited:
        name = tr("From Word: %1").arg(side.edited->name);
        break;
    }
    if (side.report.id == own.id)
        return name;
    if (side.report.year != own.year)
        return tr("Year %1: %2").arg(QString::number(side.report.year), name);
    return side.report.number.isEmpty() ? tr("Replacing report: %1").arg(name)
                                        : tr("Number %1: %2").arg(side.report.number, name);
}

void CompareDialog::compare()
{
    const int before = m_ui->beforeBox->currentIndex();
    const int after = m_ui->afterBox->currentIndex();
    if (before < 0 || after < 0)
        return;
    LongWork comparing(tr("Comparing…"), isVisible() ? this : parentWidget());
    auto comparison = comparing.runOn(m_context.workspace, [&](const LongWork::GoOn&) {
        return ReportComparison(m_context.workspace)
            .compare(m_sides[static_cast<size_t>(before)], m_sides[static_cast<size_t>(after)]);
    });
    m_ui->summaryLabel->tell(comparison ? Errors() : comparison.errors(), {});
    m_model->setComparison(comparison ? std::move(*comparison) : services::Comparison());
    if (m_model->differences().empty())
        return showPlace();
    m_ui->lineView->setCurrentIndex(m_model->index(m_model->differences().front()));
}

/// The next difference, the one before, or with 0 the one at or after the current line.
void CompareDialog::step(int by)
{
    const std::vector<int>& rows = m_model->differences();
    const int current = m_ui->lineView->currentIndex().row();
    const auto there =
        by > 0 ? std::ranges::upper_bound(rows, current) : std::ranges::lower_bound(rows, current);
    const auto place = by < 0 ? (there == rows.begin() ? rows.end() : std::prev(there)) : there;
    if (place == rows.end())
        return showPlace();
    m_ui->lineView->setCurrentIndex(m_model->index(*place));
    m_ui->lineView->scrollTo(m_model->index(*place), QAbstractItemView::PositionAtCenter);
}

void CompareDialog::showPlace()
{
    const std::vector<int>& rows = m_model->differences();
    const int current = m_ui->lineView->currentIndex().row();
    const auto here = std::ranges::find(rows, current);
    const bool isLast = rows.empty() || current >= rows.back();
    m_ui->nextButton->setEnabled(!isLast);
    m_ui->previousButton->setEnabled(!rows.empty() && current > rows.front());
    if (rows.empty())
        m_ui->countLabel->setText(tr("No differences"));
    else if (here == rows.end())
        m_ui->countLabel->setText(tr("%n differences", nullptr, static_cast<int>(rows.size())));
    else
        m_ui->countLabel->setText(
            tr("Difference %1 of %2").arg(std::distance(rows.begin(), here) + 1).arg(rows.size()));
}

} // namespace hoanhap::ui
