// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/PartsPage.h"

#include "ui/records/TabKeys.h"
#include "ui_PartsPage.h"

#include <algorithm>

namespace hoanhap::ui {

PartsPage::PartsPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::PartsPage>())
{
    m_ui->setupUi(this);
}

PartsPage::~PartsPage() = default;

void PartsPage::setParts(const std::vector<Part>& parts)
{
    for (const Part& part : parts) {
        m_parts.push_back(part.page);
        m_names << part.name;
        m_ui->tabs->addTab(part.page, part.title);
        connectPart(part.page);
    }
    giveTabKeys(*m_ui->tabs);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &PartsPage::partShown);
}

void PartsPage::connectPart(WorkPage* page)
{
    connect(page, &WorkPage::statusMessage, this, &WorkPage::statusMessage);
    connect(page, &WorkPage::personAsked, this, &WorkPage::personAsked);
    connect(page, &WorkPage::recordAsked, this, &WorkPage::recordAsked);
    connect(page, &WorkPage::choicesChanged, this, &WorkPage::choicesChanged);
}

void PartsPage::goTo(WorkPage* part)
{
    m_ui->tabs->setCurrentWidget(part);
}

WorkPage& PartsPage::current() const
{
    return *m_parts[static_cast<size_t>(m_ui->tabs->currentIndex())];
}

void PartsPage::showFound(const QString& kind, const Uuid& id)
{
    if (WorkPage* part = partOf(kind))
        goTo(part);
    current().showFound(kind, id);
}

void PartsPage::showPart(const QString& part)
{
    if (const qsizetype place = m_names.indexOf(part); place >= 0)
        goTo(m_parts[static_cast<size_t>(place)]);
}

void PartsPage::startNewOf(const QString& kind)
{
    if (WorkPage* part = partOf(kind))
        goTo(part);
    current().startNew();
}

void PartsPage::refresh()
{
    for (WorkPage* part : m_parts)
        part->refresh();
}

void PartsPage::renew(const std::vector<Uuid>& gone)
{
    for (WorkPage* part : m_parts)
        part->renew(gone);
}

bool PartsPage::isModified() const
{
    return std::any_of(
        m_parts.begin(), m_parts.end(), [](const WorkPage* part) { return part->isModified(); });
}

/// Each tab that holds something, one may be out of sight.
QString PartsPage::unstored() const
{
    QStringList tabs;
    for (WorkPage* part : m_parts) {
        if (!part->isModified())
            continue;
        const QString tab = m_ui->tabs->tabText(m_ui->tabs->indexOf(part)).remove(u'&');
        const QString what = part->unstored();
        tabs << (what.isEmpty() ? tr("tab \"%1\"").arg(tab) : tr("tab \"%1\", %2").arg(tab, what));
    }
    return tabs.join(QStringLiteral("; "));
}

void PartsPage::saveAll()
{
    for (WorkPage* part : m_parts) {
        if (!part->isModified())
            continue;
        goTo(part);
        part->save();
        if (part->isModified())
            return; // it says why
    }
}

void PartsPage::dropChanges()
{
    for (WorkPage* part : m_parts)
        if (part->isModified())
            part->dropChanges();
}

} // namespace hoanhap::ui
