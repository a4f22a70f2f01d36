// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/SurveyModel.h"

#include "messages/ErrorSentences.h"
#include "services/catalogues/CatalogueService.h"
#include "text/dates/DocumentDate.h"
#include "text/dates/PartialDate.h"

#include <QColor>
#include <QUndoCommand>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::NeedSurvey;
using Answer = NeedSurvey::Answer;

namespace {

constexpr int faultTint = 40; // of 255, as in the entry of lists

/// "Thủ tục pháp lý (cư trú, hộ tịch …)" is too long to stand above a narrow column.
QString shortTitle(const QString& label)
{
    return label.section(u" ("_s, 0, 0).section(u',', 0, 0);
}

bool meansMarked(const QString& typed)
{
    static const QStringList marks{u"x"_s, u"1"_s, u"có"_s, u"●"_s, u"v"_s};
    return marks.contains(typed.trimmed().toLower());
}

class AnswerChange : public QUndoCommand
{
public:
    AnswerChange(SurveyModel& model, SurveyModel::Answers answers, const QString& what)
        : QUndoCommand(what)
        , m_model(model)
        , m_answers(std::move(answers))
    {
    }
    void redo() override { m_model.swap(m_answers); }
    void undo() override { m_model.swap(m_answers); }

private:
    SurveyModel& m_model;
    SurveyModel::Answers m_answers;
};

} // namespace

SurveyModel::SurveyModel(services::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kinds(services::CatalogueService(workspace).entries(u"need-kinds"_s))
{
}

void SurveyModel::setPeople(std::vector<NeedSurvey::Row> people)
{
    beginResetModel();
    m_undo.clear();
    m_people = std::move(people);
    m_answers.assign(m_people.size(), {});
    for (size_t i = 0; i < m_people.size(); ++i)
        m_answers[i].person = m_people[i].person;
    endResetModel();
    Q_EMIT edited();
}

void SurveyModel::takeAnswers(const std::vector<Answer>& answers)
{
    beginResetModel();
    QHash<Uuid, size_t> rowOf;
    for (size_t row = 0; row < m_answers.size(); ++row)
        rowOf.insert(m_answers[row].person, row);
    for (const Answer& answer : answers)
        if (const auto row = rowOf.constFind(answer.person); row != rowOf.cend())
            m_answers[*row] = answer;
    endResetModel();
    Q_EMIT edited();
}

bool SurveyModel::isModified() const
{
    return std::any_of(
        m_answers.begin(), m_answers.end(), [](const Answer& answer) { return !answer.isEmpty(); });
}

void SurveyModel::dropAll()
{
    setPeople({});
}

int SurveyModel::columnOf(const QString& kind) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto& entry) { return entry.code == kind; });
    return found == m_kinds.end() ? -1 : static_cast<int>(found - m_kinds.begin());
}

bool SurveyModel::standsOpen(int row, int column) const
{
    const QString& kind = m_kinds[static_cast<size_t>(column)].code;
    return kind != "none"_L1 && m_people[static_cast<size_t>(row)].openNeeds.contains(kind);
}

bool SurveyModel::isMarked(int row, int column) const
{
    return m_answers[static_cast<size_t>(row)].kinds.contains(m_kinds[static_cast<size_t>(column)].code);
}

void SurveyModel::swap(Answers& answers)
{
    for (auto& [row, answer] : answers)
        std::swap(m_answers[static_cast<size_t>(row)], answer);
    Q_EMIT dataChanged(index(answers.begin()->first, 0), index(answers.rbegin()->first, columnCount() - 1));
    Q_EMIT edited();
}

void SurveyModel::change(const QModelIndex& cell, const QString& text, Answers& answers) const
{
    const int row = cell.row();
    Answer& answer = answers.try_emplace(row, m_answers[static_cast<size_t>(row)]).first->second;
    if (cell.column() == occupationColumn())
        answer.occupation = text.simplified();
    else if (cell.column() == noteColumn())
        answer.note = text.simplified();
    else if (!standsOpen(row, cell.column())) {
        const QString& kind = m_kinds[static_cast<size_t>(cell.column())].code;
        answer.kinds.removeAll(kind);
        if (meansMarked(text))
            answer.kinds << kind;
    }
}

void SurveyModel::push(Answers answers, const QString& what)
{
    if (!answers.empty())
        m_undo.push(new AnswerChange(*this, std::move(answers), what));
}

void SurveyModel::toggle(const QModelIndexList& cells)
{
    std::optional<QString> text;
    Answers answers;
    for (const QModelIndex& cell : cells) {
        if (!isKind(cell.column()) || standsOpen(cell.row(), cell.column()))
            continue;
        if (!text)
            text = isMarked(cell.row(), cell.column()) ? QString() : u"x"_s;
        change(cell, *text, answers);
    }
    push(std::move(answers), tr("Mark"));
}

void SurveyModel::clear(const QModelIndexList& cells)
{
    Answers answers;
    for (const QModelIndex& cell : cells)
        change(cell, {}, answers);
    push(std::move(answers), tr("Clear"));
}

void SurveyModel::paste(const QModelIndex& from, const text::TableRows& table)
{
    Answers answers;
    int row = from.row();
    for (const QStringList& line : table) {
        for (int i = 0; from.isValid() && i < line.size() && row < rowCount(); ++i)
            if (from.column() + i < columnCount())
                change(index(row, from.column() + i), line[i], answers);
        ++row;
    }
    push(std::move(answers), tr("Paste"));
}

domain::Findings SurveyModel::faultsOf(int row) const
{
    const auto place = static_cast<size_t>(row);
    return NeedSurvey::check(m_answers[place], m_people[place].openNeeds);
}

domain::Findings SurveyModel::faultsAt(const QModelIndex& cell) const
{
    domain::Findings here;
    if (!cell.isValid())
        return here;
    const QString field = isKind(cell.column()) ? u"kind"_s
        : cell.column() == occupationColumn()   ? u"occupation"_s
                                                : u"note"_s;
    const domain::Findings all = faultsOf(cell.row());
    for (const Error& error : all.errors)
        if (error.field == field)
            here.errors.push_back(error);
    for (const Error& warning : all.warnings)
        if (warning.field == field)
            here.warnings.push_back(warning);
    return here;
}

int SurveyModel::nextFault(int row) const
{
    for (int step = 1; step <= rowCount(); ++step)
        if (const int next = (std::max(row, -1) + step) % rowCount(); !faultsOf(next).errors.empty())
            return next;
    return -1;
}

SurveyModel::Counts SurveyModel::counts() const
{
    Counts counts;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_answers[static_cast<size_t>(row)].isEmpty())
            ++counts.notAsked;
        else if (faultsOf(row).errors.empty())
            ++counts.asked;
        else
            ++counts.faulty;
    }
    return counts;
}

int SurveyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int SurveyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

QString SurveyModel::shown(const QModelIndex& cell) const
{
    const Answer& answer = m_answers[static_cast<size_t>(cell.row())];
    if (cell.column() == noteColumn())
        return answer.note;
    if (cell.column() == occupationColumn())
        return answer.occupation.isEmpty() ? m_people[static_cast<size_t>(cell.row())].occupation
                                           : answer.occupation;
    if (standsOpen(cell.row(), cell.column()))
        return u"○"_s;
    return isMarked(cell.row(), cell.column()) ? u"●"_s : QString();
}

QString SurveyModel::spoken(const QModelIndex& cell) const
{
    if (!isKind(cell.column()))
        return shown(cell);
    if (standsOpen(cell.row(), cell.column()))
        return tr("Open from before");
    return isMarked(cell.row(), cell.column()) ? tr("Marked") : tr("Not marked");
}

QVariant SurveyModel::data(const QModelIndex& index, int role) const
{
    const bool kind = isKind(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        if (kind)
            return isMarked(index.row(), index.column()) ? u"x"_s : QString();
        return index.column() == occupationColumn() ? m_answers[static_cast<size_t>(index.row())].occupation
                                                    : shown(index);
    case Qt::TextAlignmentRole:
        return kind ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const domain::Findings found = faultsAt(index);
        if (!found.errors.empty() || !found.warnings.empty())
            return messages::sentencesFor(found.errors.empty() ? found.warnings : found.errors);
        return kind && standsOpen(index.row(), index.column()) ? QVariant(tr("Open from before"))
                                                               : QVariant();
    }
    case Qt::BackgroundRole: {
        const domain::Findings found = faultsAt(index);
        if (!found.errors.empty())
            return QColor(200, 30, 20, faultTint);
        return found.warnings.empty() ? QVariant() : QVariant(QColor(200, 140, 0, faultTint));
    }
    default:
        return {};
    }
}

bool SurveyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isKind(index.column()))
        return false;
    if (data(index, Qt::EditRole) == value)
        return true;
    Answers answers;
    change(index, value.toString(), answers);
    push(std::move(answers), tr("Type"));
    return true;
}

QString SurveyModel::whoIs(int row) const
{
    const NeedSurvey::Row& person = m_people[static_cast<size_t>(row)];
    const auto birth = text::PartialDate::fromStored(person.birth);
    QString who = person.fullName;
    if (birth && !birth->isEmpty())
        who += u" (%1)"_s.arg(birth->year());
    return person.hamlet.isEmpty() ? who : who + u", "_s + person.hamlet;
}

QVariant SurveyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        if (role == Qt::DisplayRole)
            return whoIs(section);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        const auto& surveyed = m_people[static_cast<size_t>(section)].surveyedOn;
        if (role == Qt::ToolTipRole)
            return surveyed ? tr("Surveyed last on %1").arg(text::dateInFigures(*surveyed))
                            : tr("Never surveyed");
        return {};
    }
    const bool kind = isKind(section);
    if (role == Qt::DisplayRole)
        return kind                         ? shortTitle(m_kinds[static_cast<size_t>(section)].label)
            : section == occupationColumn() ? tr("Occupation wished")
                                            : tr("Note");
    if (role == Qt::ToolTipRole && kind)
        return m_kinds[static_cast<size_t>(section)].label;
    return {};
}

Qt::ItemFlags SurveyModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !isKind(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace hoanhap::ui
