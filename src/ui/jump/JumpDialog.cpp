// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jump/JumpDialog.h"

#include "services/audit/AccessLog.h"
#include "text/dates/PartialDate.h"
#include "text/letters/WordBeginnings.h"
#include "ui/jump/JumpWords.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/PlainListModel.h"
#include "ui/people/finding/MatchDelegate.h"
#include "ui_JumpDialog.h"

#include <QKeyEvent>
#include <algorithm>

namespace hoanhap::ui {

namespace {

constexpr int linesOfOneKind = 20;

QStringList textsOf(const services::RecordJump::Found& found)
{
    const QString day = text::PartialDate::fromStored(found.day).value_or(text::PartialDate()).display();
    const bool isPerson = found.entity == QStringLiteral("person"); // most are told apart by their birth
    QStringList around = isPerson ? QStringList{day, found.place} : QStringList{found.place, day};
    around.removeAll(QString());
    return {found.title, kindWord(found.entity), around.join(QStringLiteral(", "))};
}

} // namespace

JumpDialog::JumpDialog(services::Workspace& workspace, const QStringList& kinds,
    std::vector<JumpCommand> commands, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::JumpDialog>())
    , m_workspace(workspace)
    , m_jump(workspace, kinds)
    , m_commands(std::move(commands))
    , m_model(new PlainListModel({tr("Name"), tr("Kind"), tr("Where, when")}, this))
{
    m_ui->setupUi(this);
    m_ui->jumpEdit->connectTo(workspace);
    m_ui->jumpEdit->installEventFilter(this);
    m_ui->jumpView->setModel(m_model);
    giveListLook(*m_ui->jumpView, {215, 95, 480});
    wrapRows(*m_ui->jumpView);
    m_ui->jumpView->setItemDelegateForColumn(
        0, new MatchDelegate([this] { return m_ui->jumpEdit->text(); }, this));
    connect(m_ui->jumpEdit, &FilterEdit::filterChanged, this, &JumpDialog::search);
    connect(m_ui->jumpEdit, &FilterEdit::settled, this,
        [this](const QString& searched, const std::optional<Uuid>& opened) {
            services::AccessLog(m_workspace).searched(searched, opened);
        });
    connect(m_ui->jumpView, &QTableView::clicked, this, &JumpDialog::openChosen);
    show(commandLines({}, true));
}

JumpDialog::~JumpDialog() = default;

void JumpDialog::search()
{
    const QString typed = m_ui->jumpEdit->text();
    std::vector<Line> lines = commandLines(typed, true);
    for (const services::RecordJump::Found& found : m_jump.find(typed, linesOfOneKind))
        lines.push_back({found});
    const std::vector<Line> others = commandLines(typed, false);
    lines.insert(lines.end(), others.begin(), others.end());
    show(std::move(lines));
}

/// Those whose marks match as typed, or those that match but for their marks.
std::vector<JumpDialog::Line> JumpDialog::commandLines(const QString& typed, bool marksMatch) const
{
    const text::WordBeginnings wanted(typed);
    std::vector<Line> lines;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const text::WordBeginnings words(m_commands[i].title);
        const bool exact = words.matchMarked(wanted);
        if (exact == marksMatch && (exact || words.matchBare(wanted)))
            lines.push_back(
                {{m_commands[i].isPage ? QStringLiteral("page") : QString(), {}, m_commands[i].title, {}, {}},
                    static_cast<int>(i)});
    }
    return lines;
}

void JumpDialog::show(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    std::vector<PlainListModel::Row> rows;
    for (const Line& line : m_lines)
        rows.push_back({line.found.id, textsOf(line.found)});
    m_model->setRows(std::move(rows));
    choose(0);
    m_ui->jumpHintLabel->setText(m_lines.empty() ? tr("Nothing begins like that. Fewer letters find more.")
                                                 : tr("Enter opens, Esc closes."));
}

void JumpDialog::choose(int row)
{
    if (m_lines.empty())
        return;
    const int last = static_cast<int>(m_lines.size()) - 1;
    m_ui->jumpView->selectRow(std::clamp(row, 0, last));
    m_ui->jumpView->scrollTo(m_ui->jumpView->currentIndex());
}

bool JumpDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->jumpEdit && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    return QDialog::eventFilter(watched, event);
}

/// How far a page key leads. A list without rows has no height of a row either.
int JumpDialog::rowsAPage() const
{
    const int height = m_lines.empty() ? 0 : m_ui->jumpView->rowHeight(0);
    return height > 0 ? std::max(1, m_ui->jumpView->viewport()->height() / height - 1) : 1;
}

bool JumpDialog::handleKey(int key)
{
    const int row = m_ui->jumpView->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        return choose(row - 1), true;
    case Qt::Key_Down:
        return choose(row + 1), true;
    case Qt::Key_PageUp:
        return choose(row - rowsAPage()), true;
    case Qt::Key_PageDown:
        return choose(row + rowsAPage()), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openChosen(), true;
    case Qt::Key_Escape:
        return reject(), true;
    default:
        return false;
    }
}

void JumpDialog::openChosen()
{
    if (m_ui->jumpEdit->isAhead())
        m_ui->jumpEdit->apply(); // typed faster than the pause after which is searched
    const int row = m_ui->jumpView->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    const Line line = m_lines[static_cast<size_t>(row)];
    accept();
    if (line.command >= 0) {
        const JumpCommand command = m_commands[static_cast<size_t>(line.command)]; // may outlive the window
        return command.act();
    }
    const bool isPerson = line.found.entity == QStringLiteral("person");
    m_ui->jumpEdit->noteOpened(isPerson ? std::optional(line.found.id) : std::nullopt);
    Q_EMIT recordWanted(line.found.entity, line.found.id);
}

} // namespace hoanhap::ui
