// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/board/BoardPane.h"

#include "services/catalogues/CatalogueService.h"
#include "services/placement/ReferralService.h"
#include "text/dates/DocumentDate.h"
#include "text/dates/PartialDate.h"
#include "ui/placement/ReferralStates.h"
#include "ui/placement/board/CardDelegate.h"
#include "ui/placement/board/StepDialog.h"
#include "ui_BoardPane.h"

#include <QKeyEvent>
#include <algorithm>
#include <array>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ReferralService;
using storage::ReferralRow;

namespace {

constexpr int mostCards = 5000;
constexpr size_t mostInAColumn = 300;
constexpr size_t columnOfHired = 2;
constexpr size_t columnOfEnded = 5;

size_t boardColumnOf(const ReferralRow& row)
{
    if (row.state == "referred"_L1)
        return 0;
    if (row.state == "interviewed"_L1)
        return 1;
    if (row.state != "hired"_L1)
        return columnOfEnded;
    return row.keptMonths >= 6 ? columnOfHired + 2 : row.keptMonths >= 3 ? columnOfHired + 1 : columnOfHired;
}

} // namespace

BoardPane::BoardPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::BoardPane>())
{
    m_ui->setupUi(this);
    for (const auto& [list, label] :
        {std::pair(m_ui->referredList, m_ui->referredLabel), {m_ui->interviewedList, m_ui->interviewedLabel},
            {m_ui->hiredList, m_ui->hiredLabel}, {m_ui->keptThreeList, m_ui->keptThreeLabel},
            {m_ui->keptSixList, m_ui->keptSixLabel}, {m_ui->endedList, m_ui->endedLabel}}) {
        list->installEventFilter(this);
        list->setAlternatingRowColors(true);
        list->setResizeMode(QListView::Adjust); // words of the cards wrap
        list->setItemDelegate(new CardDelegate(list));
        connect(list, &QListWidget::itemActivated, this, &BoardPane::openChosen);
        m_columns.push_back({list, label, label->text()});
    }
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &BoardPane::fill);
    connect(m_ui->stepButton, &QPushButton::clicked, this, &BoardPane::takeStep);
    connect(m_ui->openButton, &QPushButton::clicked, this, &BoardPane::openChosen);
    m_ui->stepButton->setVisible(domain::may(workspace().actor().role, domain::Permission::EditActivities));
}

BoardPane::~BoardPane() = default;

void BoardPane::refresh()
{
    const Uuid shown = chosen();
    fill();
    choose(shown);
}

void BoardPane::focusFilter()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

bool BoardPane::isToAsk(const ReferralRow& row)
{
    return row.nextDue && *row.nextDue <= workspace().clock().today() && row.state == "hired"_L1;
}

QString BoardPane::howItEnded(const ReferralRow& row)
{
    QString words = referralStateName(row.state);
    if (row.stateOn)
        words += u' ' + text::dateInFigures(*row.stateOn);
    const QString catalogue = row.state == "left"_L1 ? u"leave-reasons"_s : u"refusal-reasons"_s;
    if (!row.endReason.isEmpty())
        words += u'\n' + services::CatalogueService(workspace()).label(catalogue, row.endReason);
    return words;
}

QString BoardPane::cardOf(const ReferralRow& row)
{
    const auto birth = text::PartialDate::fromStored(row.birth).value_or(text::PartialDate());
    QString card = row.personName;
    if (!birth.isEmpty())
        card += u" ("_s + QString::number(birth.year()) + u')';
    QString place = row.employer.isEmpty() ? row.jobTitle : row.employer;
    if (place.isEmpty())
        place = workWithoutEmployer(workspace()).value(row.outcomeKind);
    if (!place.isEmpty())
        card += u'\n' + place;
    if (isToAsk(row))
        card += u'\n' + tr("To ask since %1").arg(text::dateInFigures(*row.nextDue));
    else if (boardColumnOf(row) == columnOfEnded)
        card += u'\n' + howItEnded(row);
    else if (row.stateOn)
        card += u'\n' + text::dateInFigures(*row.stateOn);
    return card;
}

void BoardPane::fillColumn(const Column& column, const std::vector<const ReferralRow*>& rows)
{
    column.list->clear();
    for (size_t i = 0; i < std::min(rows.size(), mostInAColumn); ++i) {
        auto* item = new QListWidgetItem(cardOf(*rows[i]), column.list);
        item->setData(Qt::UserRole, rows[i]->id.toString());
        item->setData(CardDelegate::PressingRole, isToAsk(*rows[i]));
        item->setToolTip(item->text() + u'\n' + rows[i]->jobTitle);
    }
    if (rows.size() > mostInAColumn) {
        auto* more = new QListWidgetItem(
            tr("… and %1 more: type above to narrow").arg(rows.size() - mostInAColumn), column.list);
        more->setFlags(Qt::NoItemFlags);
    }
    column.label->setText(u"%1 (%2)"_s.arg(column.title).arg(rows.size()));
}

void BoardPane::fill()
{
    const auto found = ReferralService(workspace()).list(m_ui->searchEdit->text(), mostCards);
    std::array<std::vector<const ReferralRow*>, columnOfEnded + 1> sorted;
    const std::vector<ReferralRow> rows = found ? *found : std::vector<ReferralRow>();
    for (const ReferralRow& row : rows)
        sorted[boardColumnOf(row)].push_back(&row);
    for (size_t i = 0; i < m_columns.size(); ++i)
        fillColumn(m_columns[i], sorted[i]);
    m_ui->countLabel->setText(
        rows.empty() ? tr("People referred to work stand here.") : tr("%1 referrals").arg(rows.size()));
}

size_t BoardPane::currentColumn() const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].list->hasFocus())
            return i;
    return m_column;
}

Uuid BoardPane::chosen() const
{
    const QListWidgetItem* item = m_columns[currentColumn()].list->currentItem();
    return item ? Uuid::parse(item->data(Qt::UserRole).toString()).value_or(Uuid()) : Uuid();
}

void BoardPane::choose(const Uuid& referral)
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        for (int row = 0; row < m_columns[i].list->count(); ++row)
            if (m_columns[i].list->item(row)->data(Qt::UserRole).toString() == referral.toString()) {
                m_columns[i].list->setCurrentRow(row);
                m_column = i;
            }
}

void BoardPane::goToColumn(int by)
{
    const int row = m_columns[m_column].list->currentRow();
    const int last = static_cast<int>(m_columns.size()) - 1;
    for (int i = static_cast<int>(m_column) + by; i >= 0 && i <= last; i += by) {
        QListWidget* list = m_columns[static_cast<size_t>(i)].list;
        if (list->count() == 0)
            continue;
        m_column = static_cast<size_t>(i);
        list->setFocus();
        list->setCurrentRow(std::clamp(row, 0, list->count() - 1));
        return;
    }
}

bool BoardPane::eventFilter(QObject* watched, QEvent* event)
{
    const auto column = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const Column& candidate) { return candidate.list == watched; });
    if (column == m_columns.end())
        return WorkPage::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        m_column = static_cast<size_t>(column - m_columns.begin());
        if (column->list->currentRow() < 0)
            column->list->setCurrentRow(0);
    }
    if (event->type() != QEvent::KeyPress)
        return WorkPage::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!sideways)
        return WorkPage::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier)) {
        if (key->key() == Qt::Key_Right)
            takeStep();
    } else {
        goToColumn(key->key() == Qt::Key_Left ? -1 : 1);
    }
    return true;
}

void BoardPane::takeStep()
{
    const Uuid referral = chosen();
    if (referral.isNull() || !domain::may(workspace().actor().role, domain::Permission::EditActivities))
        return;
    const auto file = ReferralService(workspace()).load(referral);
    if (!file)
        return;
    const QString card = m_columns[m_column].list->currentItem()->text();
    StepDialog dialog(workspace(), *file, card.section(u'\n', 0, 1).replace(u'\n', u" – "_s), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    fill();
    choose(referral);
    m_columns[m_column].list->setFocus();
}

void BoardPane::openChosen()
{
    if (const Uuid referral = chosen(); !referral.isNull())
        Q_EMIT referralAsked(referral);
}

} // namespace hoanhap::ui
