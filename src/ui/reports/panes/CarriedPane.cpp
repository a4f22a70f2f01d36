// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/CarriedPane.h"

#include "services/reports/CarriedOver.h"
#include "ui/reports/panes/PlaceNames.h"
#include "ui/reports/text/ReportText.h"
#include "ui_CarriedPane.h"

#include <QShortcut>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

CarriedPane::CarriedPane(PageContext context, const ReportText& text, QWidget* page)
    : QWidget(page)
    , m_ui(std::make_unique<Ui::CarriedPane>())
    , m_context(context)
    , m_text(text)
{
    m_ui->setupUi(this);
    const auto key = [&](const QString& keys, void (CarriedPane::*action)()) {
        connect(new QShortcut(QKeySequence(keys), page), &QShortcut::activated, this, action);
    };
    key(u"F4"_s, &CarriedPane::next);
    key(u"Shift+F4"_s, &CarriedPane::callLookedAt);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &CarriedPane::next);
    connect(m_ui->lookedAtButton, &QPushButton::clicked, this, &CarriedPane::callLookedAt);
    connect(m_ui->unreadList, &QListWidget::itemActivated, this, [this] {
        if (const auto place = chosen())
            Q_EMIT jumpTo(*place);
    });
    showUnread(std::nullopt, {});
}

CarriedPane::~CarriedPane() = default;

std::optional<document::Origin> CarriedPane::chosen() const
{
    const auto row = static_cast<size_t>(m_ui->unreadList->currentRow());
    return row < m_unread.size() ? std::optional(m_unread[row]) : std::nullopt;
}

void CarriedPane::showUnread(
    const std::optional<domain::Report>& report, std::vector<document::Origin> unread)
{
    const int row = std::max(m_ui->unreadList->currentRow(), 0);
    m_report = report;
    m_unread = std::move(unread);
    m_ui->unreadList->clear();
    for (const document::Origin& place : m_unread)
        m_ui->unreadList->addItem(placeName(place, m_text.narrative()));
    m_ui->unreadList->setCurrentRow(std::min(row, m_ui->unreadList->count() - 1));
    const auto count = static_cast<int>(m_unread.size());
    m_ui->countLabel->setText(count == 0 ? tr("Nothing taken over is left to look at")
                                         : tr("Taken over and not looked at: %n paragraphs", nullptr, count));
    m_ui->nextButton->setEnabled(count > 0);
    const bool mayWrite = domain::may(m_context.workspace.actor().role, domain::Permission::WriteReports);
    m_ui->lookedAtButton->setEnabled(count > 0 && mayWrite);
}

void CarriedPane::setPlace(const document::Origin& place)
{
    const auto here = std::ranges::find(m_unread, place);
    if (here == m_unread.end())
        return;
    m_wasShown = place;
    m_ui->unreadList->setCurrentRow(static_cast<int>(std::distance(m_unread.begin(), here)));
}

/// The one that is chosen, or where it is on the page already the one after it.
void CarriedPane::next()
{
    if (m_unread.empty())
        return;
    const auto row = static_cast<size_t>(std::max(m_ui->unreadList->currentRow(), 0));
    const auto wanted = m_wasShown == m_unread[row] ? (row + 1) % m_unread.size() : row;
    m_ui->unreadList->setCurrentRow(static_cast<int>(wanted));
    m_wasShown = m_unread[wanted];
    Q_EMIT jumpTo(m_unread[wanted]);
}

void CarriedPane::callLookedAt()
{
    const std::optional<document::Origin> place = chosen();
    if (!place || !m_report || !m_ui->lookedAtButton->isEnabled())
        return;
    const QString paragraph = m_text.paragraphs(place->section).value(place->paragraph);
    const Outcome marked =
        services::CarriedOver(m_context.workspace).markSeen(m_report->id, place->section, paragraph);
    if (!marked)
        return Q_EMIT refused(marked.errors());
    Q_EMIT lookedAt(place->section, paragraph);
    if (m_report && !m_unread.empty())
        next();
}

} // namespace hoanhap::ui
