// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/CommentPane.h"

#include "ui/reports/life/Moments.h"
#include "ui/reports/panes/PlaceNames.h"
#include "ui/reports/text/ReportText.h"
#include "ui_CommentPane.h"

#include <QIcon>
#include <QPixmap>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ReportComments;

CommentPane::CommentPane(PageContext context, const ReportText& text, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CommentPane>())
    , m_context(context)
    , m_text(text)
{
    m_ui->setupUi(this);
    m_ui->commentList->setIconSize({fontMetrics().averageCharWidth() * 3, 1});
    connect(m_ui->commentList, &QListWidget::currentRowChanged, this, [this] {
        if (const Placed* comment = chosen(); comment && comment->paragraph >= 0 && m_report) {
            m_placeOf = m_report->id;
            m_place = document::Origin{comment->comment.sectionKey, comment->paragraph};
        }
        offer();
    });
    const auto jump = [this] {
        if (const Placed* comment = chosen(); comment && comment->paragraph >= 0)
            Q_EMIT jumpTo({comment->comment.sectionKey, comment->paragraph});
    };
    connect(m_ui->commentList, &QListWidget::itemActivated, this, jump);
    connect(m_ui->placeButton, &QPushButton::clicked, this, jump);
    connect(m_ui->settleButton, &QPushButton::clicked, this, &CommentPane::settle);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CommentPane::throwAway);
    connect(m_ui->writeButton, &QPushButton::clicked, this, &CommentPane::write);
    connect(m_ui->settledCheck, &QCheckBox::toggled, this, &CommentPane::fill);
    connect(m_ui->commentEdit, &QPlainTextEdit::textChanged, this, &CommentPane::offer);
    connect(&m_text, &ReportText::renewed, this, [this] {
        if (isVisible())
            load();
    });
    show(std::nullopt);
}

CommentPane::~CommentPane() = default;

void CommentPane::show(const std::optional<domain::Report>& report)
{
    const bool another = !report || !m_report || report->id != m_report->id;
    m_report = report;
    if (another)
        m_ui->commentEdit->clear();
    // A pane is filled when it is first looked at: the paragraph may have been clicked before.
    if (!report || report->id != m_placeOf)
        m_place.reset();
    load();
}

void CommentPane::setPlace(const Uuid& report, const document::Origin& place)
{
    m_placeOf = report;
    m_place = place;
    offer();
}

void CommentPane::choose(const document::Origin& place)
{
    if (m_report)
        m_placeOf = m_report->id;
    m_place = place;
    for (size_t row = 0; row < m_shown.size(); ++row) {
        const Placed& comment = m_comments[m_shown[row]];
        if (document::Origin{comment.comment.sectionKey, comment.paragraph} == place)
            return m_ui->commentList->setCurrentRow(static_cast<int>(row));
    }
    offer();
}

void CommentPane::load()
{
    m_comments.clear();
    if (m_report) {
        const auto found = ReportComments(m_context.workspace).of(m_report->id, m_text.narrative());
        if (!found)
            Q_EMIT refused(found.errors());
        else
            m_comments = *found;
    }
    fill();
}

void CommentPane::fill()
{
    const int row = std::max(m_ui->commentList->currentRow(), 0);
    const QSignalBlocker quiet(m_ui->commentList); // the place stays where somebody types
    QPixmap room(m_ui->commentList->iconSize());
    room.fill(Qt::transparent);
    const QIcon indent(room); // answers stand in from what they answer
    m_shown.clear();
    m_ui->commentList->clear();
    for (size_t i = 0; i < m_comments.size(); ++i) {
        if (m_comments[i].comment.done && !m_ui->settledCheck->isChecked())
            continue;
        const bool answers = answersOne(i);
        m_shown.push_back(i);
        auto* item = new QListWidgetItem(lineOf(m_comments[i], answers), m_ui->commentList);
        if (answers)
            item->setIcon(indent);
    }
    m_ui->commentList->setCurrentRow(std::min(row, m_ui->commentList->count() - 1));
    const auto open = static_cast<int>(
        std::ranges::count_if(m_comments, [](const Placed& placed) { return !placed.comment.done; }));
    m_ui->countLabel->setText(open == 0 ? tr("No open comments") : tr("Open comments: %n", nullptr, open));
    offer();
}

bool CommentPane::answersOne(size_t comment) const
{
    if (m_shown.empty())
        return false;
    const Placed& before = m_comments[m_shown.back()];
    const Placed& now = m_comments[comment];
    return before.comment.sectionKey == now.comment.sectionKey && before.paragraph == now.paragraph
        && (now.paragraph >= 0 || before.comment.anchor == now.comment.anchor);
}

QString CommentPane::lineOf(const Placed& placed, bool answers) const
{
    const domain::ReportComment& comment = placed.comment;
    QString line;
    if (!answers)
        line = (placed.paragraph >= 0 ? placeName({comment.sectionKey, placed.paragraph}, m_text.narrative())
                                      : tr("The paragraph is gone: %1").arg(comment.anchor))
            + u'\n';
    line += tr("%1, %2").arg(placed.who, momentInFigures(comment.createdAt)) + u'\n' + comment.text;
    if (comment.done)
        line += u'\n' + tr("✓ Settled by %1, %2").arg(placed.settledBy, momentInFigures(comment.updatedAt));
    return line;
}

const CommentPane::Placed* CommentPane::chosen() const
{
    const auto row = static_cast<size_t>(m_ui->commentList->currentRow());
    return row < m_shown.size() ? &m_comments[m_shown[row]] : nullptr;
}

void CommentPane::offer()
{
    const Placed* comment = chosen();
    const bool mayWrite = domain::may(m_context.workspace.actor().role, domain::Permission::WriteReports);
    m_ui->placeButton->setEnabled(comment && comment->paragraph >= 0);
    m_ui->settleButton->setEnabled(comment && mayWrite);
    m_ui->settleButton->setText(comment && comment->comment.done ? tr("Open again") : tr("Settled"));
    m_ui->removeButton->setEnabled(
        comment && mayWrite && comment->comment.createdBy == m_context.workspace.actor().accountId);
    m_ui->commentEdit->setEnabled(mayWrite && m_report && m_place);
    m_ui->writeButton->setEnabled(
        m_ui->commentEdit->isEnabled() && !m_ui->commentEdit->toPlainText().trimmed().isEmpty());
    m_ui->placeLabel->setText(!m_report ? QString()
            : m_place                   ? tr("Comment on: %1").arg(placeName(*m_place, m_text.narrative()))
                                        : tr("Click a paragraph on the page to comment on it."));
}

template <typename Value>
void CommentPane::taken(const Result<Value>& result)
{
    if (!result)
        return Q_EMIT refused(result.errors());
    Q_EMIT refused({});
    load();
    Q_EMIT commentsChanged();
}

void CommentPane::write()
{
    const auto written = ReportComments(m_context.workspace)
                             .add(m_report->id, m_place->section, m_place->paragraph,
                                 m_ui->commentEdit->toPlainText(), m_text.narrative());
    if (written)
        m_ui->commentEdit->clear();
    taken(written);
    m_ui->commentEdit->setFocus(); // the button has nothing left to write
}

void CommentPane::settle()
{
    if (const Placed* comment = chosen())
        taken(ReportComments(m_context.workspace).settle(comment->comment, !comment->comment.done));
}

void CommentPane::throwAway()
{
    const Placed* comment = chosen();
    if (comment && m_context.prompts.confirm(this, tr("Take your comment away?"), tr("Take away")))
        taken(ReportComments(m_context.workspace).remove(comment->comment.id));
}

} // namespace hoanhap::ui
