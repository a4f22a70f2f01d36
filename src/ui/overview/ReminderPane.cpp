// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ReminderPane.h"

#include "messages/ErrorSentences.h"
#include "messages/UnitWords.h"
#include "messages/reminders/ReminderWords.h"
#include "services/organisation/OrganisationService.h"
#include "services/reminders/ReminderSettings.h"
#include "storage/StorageError.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/widths/ColumnFit.h"
#include "ui_ReminderPane.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::Reminders;
using storage::ReminderRow;

namespace {
constexpr int placeRole = Qt::UserRole + 1; // in m_rows
constexpr int restRole = Qt::UserRole + 2; // the kind whose other lines are wanted
constexpr int wordsRole = Qt::UserRole + 3; // what is to be done, without the hand
constexpr int mostAtOnce = 500;
constexpr int leastForSubject = 230; // pixels: a name and what is due
constexpr int unitWidth = 136;
constexpr int inHandWidth = 118; // its heading in bold
constexpr int indentation = 14;
constexpr int mostLinesOfWords = 4;
/// Whom a reminder is about stands at its beginning.
class SubjectDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        option->features |= QStyleOptionViewItem::WrapText;
    }

    /// As many lines as the words take in the column: the hand, which may stand at their end, is not cut.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize oneLine = QStyledItemDelegate::sizeHint(option, index);
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        if (!tree || !index.parent().isValid())
            return oneLine;
        const int margin = 2 * (tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, tree) + 1);
        const int room = tree->columnWidth(0) - 2 * tree->indentation() - margin;
        const int lineHeight = option.fontMetrics.lineSpacing();
        // Set as it will be: measured by its width alone a line may be a pixel too wide.
        const QRect bounds(0, 0, room, mostLinesOfWords * lineHeight);
        const QRect taken =
            option.fontMetrics.boundingRect(bounds, Qt::TextWordWrap, index.data().toString());
        const int lines = std::clamp(qRound(1.0 * taken.height() / lineHeight), 1, mostLinesOfWords);
        return {oneLine.width(), lines * lineHeight + 4};
    }
};

constexpr int usualRest = 7; // days a reminder is put off, unless somebody types another day

/// The table of the record that a reminder leads to; the name of the page for what is done there without a
/// record.
QString reminderEntity(domain::ReminderKind kind)
{
    using domain::ReminderKind;
    switch (kind) {
    case ReminderKind::FollowUp:
        return u"referral"_s;
    case ReminderKind::ClassStart:
    case ReminderKind::ClassEnd:
        return u"vocational_class"_s;
    case ReminderKind::DispatchDue:
        return u"dispatch"_s;
    case ReminderKind::UnitMissing:
        return u"plan"_s;
    case ReminderKind::Backup:
        return u"administration"_s;
    case ReminderKind::DoubtfulEntry:
        return u"review"_s;
    default:
        return u"person"_s;
    }
}
} // namespace

ReminderPane::ReminderPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReminderPane>())
    , m_context(context)
    , m_model(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_model->setHorizontalHeaderLabels({tr("What"), tr("When"), tr("Unit"), tr("In hand")});
    m_ui->reminderTree->setModel(m_model);
    QHeaderView& header = *m_ui->reminderTree->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(0, QHeaderView::Stretch); // what is to be done has the rest
    header.setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header.setTextElideMode(Qt::ElideRight);
    connect(&header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0) // names that are longer than it take two lines
            QMetaObject::invokeMethod(m_ui->reminderTree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    });
    m_ui->reminderTree->setIndentation(indentation);
    m_ui->reminderTree->viewport()->installEventFilter(this);
    m_ui->reminderTree->setColumnWidth(2, unitWidth);
    m_ui->reminderTree->setColumnWidth(3, inHandWidth);
    m_ui->reminderTree->setTextElideMode(Qt::ElideMiddle); // names of units differ at their end
    m_ui->reminderTree->setItemDelegateForColumn(0, new SubjectDelegate(this));
    const QDate today = m_context.workspace.clock().today();
    m_ui->putOffEdit->setToday(today);
    m_ui->putOffEdit->setWholeDay(true);
    m_ui->putOffEdit->setDay(today.addDays(usualRest));
    fillChoices();
    connectButtons();
    enableButtons();
}

ReminderPane::~ReminderPane() = default;

void ReminderPane::connectButtons()
{
    m_ui->reminderSummaryLabel->answers(*this);
    connect(m_ui->scopeUnitBox, &QComboBox::activated, this, &ReminderPane::changed);
    connect(m_ui->inHandBox, &QComboBox::activated, this, &ReminderPane::changed);
    connect(m_ui->reminderTree, &QTreeView::activated, this, &ReminderPane::openChosen);
    connect(m_ui->reminderTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ReminderPane::enableButtons);
    connect(m_ui->openReminderButton, &QPushButton::clicked, this, &ReminderPane::openChosen);
    connect(m_ui->doneButton, &QPushButton::clicked, this, [this] {
        carryOut(tr("Done. \"Take back\" tells it again."),
            [](Reminders& reminders, const ReminderRow& row) { return reminders.done(row); });
    });
    connect(m_ui->putOffButton, &QPushButton::clicked, this, [this] {
        if (const auto unread = m_ui->putOffEdit->fault())
            return m_ui->reminderSummaryLabel->complain(messages::sentenceFor(*unread));
        const QDate until = m_ui->putOffEdit->day().value_or(QDate());
        carryOut(tr("Put off. \"Take back\" tells it again."),
            [&](Reminders& reminders, const ReminderRow& row) { return reminders.putOff(row, until); });
    });
    connect(m_ui->handOverButton, &QPushButton::clicked, this, [this] {
        const Uuid account = Uuid::parse(m_ui->colleagueBox->code()).value_or(Uuid());
        carryOut(tr("Handed over."),
            [&](Reminders& reminders, const ReminderRow& row) { return reminders.handOver(row, account); });
    });
    connect(m_ui->tellAgainButton, &QPushButton::clicked, this, [this] {
        if (!m_marked)
            return;
        const Outcome taken = Reminders(m_context.workspace).tellAgain(*m_marked);
        m_ui->reminderSummaryLabel->complain(
            taken ? QString() : messages::sentenceFor(taken.errors().front()));
        m_marked.reset();
        Q_EMIT changed();
    });
}

void ReminderPane::fillChoices()
{
    const QSignalBlocker quietUnits(m_ui->scopeUnitBox);
    const QString unit = m_ui->scopeUnitBox->code();
    m_ui->scopeUnitBox->clear();
    m_ui->scopeUnitBox->addCode({}, tr("All units"));
    if (const auto units = services::OrganisationService(m_context.workspace).units())
        for (const domain::Unit& one : *units)
            m_ui->scopeUnitBox->addCode(one.id.toString(), one.shortName);
    m_ui->scopeUnitBox->setCode(unit);
    const QSignalBlocker quietHands(m_ui->inHandBox);
    const QString inHand = m_ui->inHandBox->code();
    const QString colleague = m_ui->colleagueBox->code();
    m_ui->inHandBox->clear();
    m_ui->colleagueBox->clear();
    m_ui->inHandBox->addCode({}, tr("Everybody's"));
    for (const Reminders::Colleague& one : Reminders(m_context.workspace).colleagues()) {
        m_ui->inHandBox->addCode(one.account.toString(), one.name);
        m_ui->colleagueBox->addCode(one.account.toString(), one.name);
    }
    m_ui->inHandBox->setCode(inHand);
    if (!colleague.isEmpty())
        m_ui->colleagueBox->setCode(colleague);
}

std::vector<Uuid> ReminderPane::units() const
{
    const std::optional<Uuid> unit = Uuid::parse(m_ui->scopeUnitBox->code());
    return unit ? services::OrganisationService(m_context.workspace).unitAndBelow(*unit)
                : std::vector<Uuid>();
}

storage::ReminderScope ReminderPane::scope() const
{
    return {units(), Uuid::parse(m_ui->inHandBox->code())};
}

void ReminderPane::showReading()
{
    if (m_model->rowCount() == 0)
        m_ui->reminderStateLabel->setText(tr("Looking what needs a hand today…"));
}

void ReminderPane::showFault(const QString& sentence)
{
    m_ui->reminderStateLabel->setText(sentence);
}

void ReminderPane::showGroups(const std::vector<Reminders::Group>& groups)
{
    const QModelIndex former = m_ui->reminderTree->currentIndex();
    const int group = former.parent().isValid() ? former.parent().row() : former.row();
    const int line = former.parent().isValid() ? former.row() : -1;
    m_model->removeRows(0, m_model->rowCount());
    m_rows.clear();
    const domain::ReminderTerms terms = services::ReminderSettings(m_context.workspace).terms();
    for (const Reminders::Group& one : groups)
        addGroup(one, terms);
    m_ui->reminderStateLabel->setText(
        groups.empty() ? tr("Nothing needs a hand today.") : tr("What needs a hand today"));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_ui->reminderTree->setFirstColumnSpanned(row, {}, true);
    m_ui->reminderTree->expandAll();
    fitColumns();
    if (m_model->rowCount() == 0)
        return enableButtons();
    const QModelIndex parent = m_model->index(qBound(0, group, m_model->rowCount() - 1), 0);
    const int lines = m_model->rowCount(parent);
    m_ui->reminderTree->setCurrentIndex(
        lines > 0 ? m_model->index(qBound(0, line, lines - 1), 0, parent) : parent);
    enableButtons();
}

void ReminderPane::addGroup(const Reminders::Group& group, const domain::ReminderTerms& terms)
{
    auto* heading = new QStandardItem(
        u"%1 (%2)"_s.arg(messages::reminderHeading(group.kind, terms), text::grouped(group.count)));
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_model->appendRow(heading);
    addRows(*heading, group.first);
    if (const qint64 rest = group.count - std::ssize(group.first); rest > 0)
        addRest(*heading, rest);
}

void ReminderPane::addRows(QStandardItem& group, const std::vector<ReminderRow>& rows)
{
    const QDate today = m_context.workspace.clock().today();
    for (const ReminderRow& row : rows) {
        auto* subject = new QStandardItem(messages::reminderSubject(row, m_context.workspace));
        subject->setData(static_cast<int>(m_rows.size()), placeRole);
        subject->setData(subject->text(), wordsRole);
        QStringList whole{subject->text(), row.unitName, row.accountName};
        whole.removeAll(QString());
        subject->setToolTip(whole.join(u'\n'));
        group.appendRow({subject, new QStandardItem(messages::reminderDay(row, today)),
            new QStandardItem(messages::unitInBrief(row.unitName)), new QStandardItem(row.accountName)});
        for (const auto& [column, words] :
            {std::pair(1, messages::reminderDay(row, today)), {2, row.unitName}, {3, row.accountName}})
            group.child(group.rowCount() - 1, column)->setToolTip(words);
        m_rows.push_back(row);
    }
}

bool ReminderPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// A unit that stands on every line says nothing, nor a hand in an office of one or where one hand is asked
/// for. Where there is no room for both, the hand stands behind what is to be done.
void ReminderPane::fitColumns()
{
    const bool alike = std::ranges::all_of(
        m_rows, [&](const ReminderRow& row) { return row.unitName == m_rows.front().unitName; });
    const bool handed =
        std::ranges::any_of(m_rows, [](const ReminderRow& row) { return !row.accountName.isEmpty(); })
        && m_ui->colleagueBox->count() > 1 && m_ui->inHandBox->code().isEmpty();
    QTreeView& tree = *m_ui->reminderTree;
    int room = roomBesideScrollBar(tree) - leastForSubject - tree.columnWidth(1);
    const bool unit = !alike && room >= unitWidth;
    room -= unit ? unitWidth : 0;
    tree.setColumnHidden(2, !unit);
    tree.setColumnHidden(3, !handed || room < inHandWidth);
    nameHands(handed && room < inHandWidth);
}

void ReminderPane::nameHands(bool inSubject)
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        for (int line = 0; line < m_model->item(group)->rowCount(); ++line) {
            QStandardItem* subject = m_model->item(group)->child(line);
            const QVariant place = subject->data(placeRole);
            if (!place.isValid())
                continue;
            const QString hand = m_rows[static_cast<size_t>(place.toInt())].accountName;
            const QString words = subject->data(wordsRole).toString();
            subject->setText(inSubject && !hand.isEmpty() ? words + u" – "_s + hand : words);
        }
}

void ReminderPane::addRest(QStandardItem& group, qint64 rest)
{
    auto* more = new QStandardItem(tr("%1 more: Enter shows them").arg(text::grouped(rest)));
    more->setData(static_cast<int>(m_rows.back().kind), restRole);
    group.appendRow(more);
}

void ReminderPane::showAll(QStandardItem& rest)
{
    const auto kind = static_cast<domain::ReminderKind>(rest.data(restRole).toInt());
    QStandardItem& group = *rest.parent();
    const int first = rest.row();
    const auto rows = Reminders(m_context.workspace).rows(kind, scope(), first, mostAtOnce);
    if (!rows)
        return;
    group.removeRow(first);
    addRows(group, *rows);
    fitColumns();
    m_ui->reminderTree->setCurrentIndex(m_model->index(first, 0, group.index()));
}

const ReminderRow* ReminderPane::chosen() const
{
    const QModelIndex current = m_ui->reminderTree->currentIndex().siblingAtColumn(0);
    const QVariant place = current.data(placeRole);
    return place.isValid() ? &m_rows[static_cast<size_t>(place.toInt())] : nullptr;
}

void ReminderPane::enableButtons()
{
    const ReminderRow* row = chosen();
    m_ui->openReminderButton->setEnabled(row);
    const bool marks = row && Reminders(m_context.workspace).mayMark(*row);
    m_ui->doneButton->setEnabled(marks && Reminders::mayBeMarkedDone(row->kind));
    m_ui->putOffButton->setEnabled(marks);
    m_ui->handOverButton->setEnabled(marks);
    m_ui->tellAgainButton->setEnabled(m_marked.has_value());
}

void ReminderPane::openChosen()
{
    if (const ReminderRow* row = chosen()) {
        const ReminderRow opened = *row; // the list may be read anew meanwhile
        Q_EMIT recordAsked(reminderEntity(opened.kind), opened.target);
        return;
    }
    const QModelIndex current = m_ui->reminderTree->currentIndex().siblingAtColumn(0);
    if (current.data(restRole).isValid())
        showAll(*m_model->itemFromIndex(current));
}

template <typename Step>
void ReminderPane::carryOut(const QString& told, Step step)
{
    const ReminderRow* row = chosen();
    if (!row)
        return;
    Reminders reminders(m_context.workspace);
    try {
        const Outcome done = step(reminders, *row);
        m_ui->reminderSummaryLabel->complain(done ? QString() : messages::sentenceFor(done.errors().front()));
        if (!done)
            return;
    } catch (const storage::StorageError& fault) {
        return m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
    m_marked = *row;
    Q_EMIT statusMessage(told);
    Q_EMIT changed();
}

} // namespace hoanhap::ui
