// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/attendance/AttendanceModel.h"

#include "domain/training/AttendanceRules.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/training/LearnerNames.h"

#include <QColor>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

QString signOf(const QString& state)
{
    if (state == domain::attendance::full)
        return u"×"_s;
    if (state == domain::attendance::part)
        return u"/"_s;
    return state == domain::attendance::absent ? u"v"_s : QString();
}

} // namespace

AttendanceModel::AttendanceModel(services::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void AttendanceModel::show(const std::optional<Sheet>& sheet)
{
    beginResetModel();
    m_sheet = sheet;
    std::vector<NameAndBirth> learners;
    if (sheet)
        for (const auto& learner : sheet->learners)
            learners.emplace_back(learner.name, learner.birth);
    m_names = namesApart(learners);
    m_undo.clear();
    endResetModel();
}

QDate AttendanceModel::dayOf(int column) const
{
    const auto day = static_cast<size_t>(column - sumColumns);
    return m_sheet && column >= sumColumns && day < m_sheet->days.size() ? m_sheet->days[day] : QDate();
}

int AttendanceModel::columnOf(QDate day) const
{
    if (!m_sheet)
        return -1;
    const auto found = std::find(m_sheet->days.begin(), m_sheet->days.end(), day);
    return found == m_sheet->days.end() ? -1 : sumColumns + static_cast<int>(found - m_sheet->days.begin());
}

QString AttendanceModel::stateAt(const QModelIndex& index) const
{
    return m_sheet ? m_sheet->learners[static_cast<size_t>(index.row())].marks.value(dayOf(index.column()))
                   : QString();
}

void AttendanceModel::mark(const QModelIndexList& cells, const QString& state)
{
    std::vector<Mark> marks;
    for (const QModelIndex& cell : cells)
        if (const QDate day = dayOf(cell.column()); day.isValid() && stateAt(cell) != state)
            marks.push_back({m_sheet->learners[static_cast<size_t>(cell.row())].enrolment.id, day, state});
    const std::vector<Mark> before = asTheyStand(marks);
    if (!marks.empty() && store(marks))
        m_undo.push_back(before);
}

void AttendanceModel::markRest(int column)
{
    const QDate day = dayOf(column);
    if (!day.isValid())
        return;
    QModelIndexList cells;
    for (int row = 0; row < rowCount(); ++row) {
        const domain::Enrolment& learner = m_sheet->learners[static_cast<size_t>(row)].enrolment;
        const bool left = learner.state == domain::EnrolmentState::Dropped
            && (!learner.finishedOn || *learner.finishedOn < day);
        if (!left && stateAt(index(row, column)).isEmpty())
            cells << index(row, column);
    }
    mark(cells, domain::attendance::full);
}

void AttendanceModel::undo()
{
    if (m_undo.empty())
        return;
    const std::vector<Mark> before = m_undo.back();
    if (store(before))
        m_undo.pop_back();
}

std::vector<AttendanceModel::Mark> AttendanceModel::asTheyStand(const std::vector<Mark>& marks) const
{
    std::vector<Mark> standing = marks;
    for (Mark& mark : standing)
        for (const auto& learner : m_sheet->learners)
            if (learner.enrolment.id == mark.enrolment)
                mark.state = learner.marks.value(mark.day);
    return standing;
}

bool AttendanceModel::store(const std::vector<Mark>& marks)
{
    if (m_readOnly)
        return false;
    const Outcome stored = services::AttendanceService(m_workspace).mark(m_sheet->known.id, marks);
    if (stored)
        for (const Mark& mark : marks)
            take(mark);
    Q_EMIT marked(stored ? Errors() : stored.errors());
    return stored.ok();
}

void AttendanceModel::take(const Mark& mark)
{
    for (size_t row = 0; row < m_sheet->learners.size(); ++row) {
        auto& learner = m_sheet->learners[row];
        if (learner.enrolment.id != mark.enrolment)
            continue;
        if (mark.state.isEmpty())
            learner.marks.remove(mark.day);
        else
            learner.marks.insert(mark.day, mark.state);
        const int line = static_cast<int>(row);
        Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
    }
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->learners.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : sumColumns + static_cast<int>(m_sheet->days.size());
}

QVariant AttendanceModel::sumAt(int row, int column) const
{
    const auto& learner = m_sheet->learners[static_cast<size_t>(row)];
    if (column == 0)
        return QString::number(learner.daysWith(domain::attendance::full));
    const qint64 money = m_sheet->moneyOf(learner).sum();
    return money > 0 ? text::grouped(money) : QString();
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    const QDate day = dayOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return day.isValid() ? signOf(stateAt(index)) : sumAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return day.isValid() ? QVariant(Qt::AlignCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return day.isValid() && day.dayOfWeek() >= Qt::Saturday ? QVariant(QColor(128, 128, 128, 36))
                                                                : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        if (!day.isValid())
            return {};
        const QString state = stateAt(index);
        const QString words = state.isEmpty()   ? tr("not marked")
            : state == domain::attendance::full ? tr("attended in full")
            : state == domain::attendance::part ? tr("attended in part")
                                                : tr("absent");
        return headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() + u", "_s
            + text::dateInFigures(day) + u": "_s + words;
    }
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool tip = role == Qt::ToolTipRole && orientation == Qt::Vertical; // a long name is cut there
    if ((role != Qt::DisplayRole && !tip) || !m_sheet)
        return {};
    if (orientation == Qt::Vertical) {
        const auto& learner = m_sheet->learners[static_cast<size_t>(section)];
        const QString& name = m_names[section];
        return learner.isGuest() ? tr("%1 (guest)").arg(name) : name;
    }
    if (section == 0)
        return tr("Days");
    if (section == 1)
        return tr("Money (đ)");
    static const QStringList weekdays{u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T6"_s, u"T7"_s, u"CN"_s};
    const QDate day = dayOf(section);
    return QString::number(day.day()) + u'/' + QString::number(day.month()) + u'\n'
        + weekdays.value(day.dayOfWeek() - 1);
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace hoanhap::ui
