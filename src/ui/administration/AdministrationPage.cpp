// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AdministrationPage.h"

#include "ui/records/TabKeys.h"
#include "ui_AdministrationPage.h"

namespace hoanhap::ui {

AdministrationPage::AdministrationPage(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::AdministrationPage>())
{
    m_ui->setupUi(this);
    giveTabKeys(*m_ui->tabs);
    m_ui->unitPane->connectTo(workspace(), [this] { return mayLeave(); });
    m_ui->accountPane->connectTo(workspace());
    m_ui->backupPane->connectTo(workspace(), prompts());
    connect(m_ui->backupPane, &BackupPane::restored, this, &AdministrationPage::refresh);
    connect(m_ui->backupPane, &BackupPane::backedUp, this, &WorkPage::backedUp);
    m_ui->templatePane->connectTo(workspace(), [this] { return mayLeave(); });
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->templatePane),
        domain::may(workspace().actor().role, domain::Permission::WriteReports));
    m_ui->reminderTermsPane->connectTo(workspace());
    connect(m_ui->reminderTermsPane, &ReminderTermsPane::statusMessage, this, &WorkPage::statusMessage);
    const bool administrator = domain::may(workspace().actor().role, domain::Permission::Administer);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->unitPane), administrator);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->accountPane), administrator);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->reminderTermsPane), administrator);
}

AdministrationPage::~AdministrationPage() = default;

void AdministrationPage::refresh()
{
    m_ui->unitPane->refresh();
    m_ui->templatePane->refresh();
    m_ui->reminderTermsPane->refresh();
    m_ui->accountPane->refresh(); // backups are looked through when they are shown
}

bool AdministrationPage::isModified() const
{
    return m_ui->unitPane->isModified() || m_ui->templatePane->isModified()
        || m_ui->reminderTermsPane->isModified();
}

QString AdministrationPage::unstored() const
{
    QStringList tabs;
    const auto name = [&](const auto* pane) {
        if (pane->isModified())
            tabs << tr("tab \"%1\"").arg(m_ui->tabs->tabText(m_ui->tabs->indexOf(pane)).remove(u'&'));
    };
    name(m_ui->unitPane);
    name(m_ui->templatePane);
    name(m_ui->reminderTermsPane);
    return tabs.join(QStringLiteral("; "));
}

void AdministrationPage::showFound(const QString& kind, const Uuid&)
{
    if (kind == QStringLiteral("backup"))
        m_ui->tabs->setCurrentWidget(m_ui->backupPane);
}

void AdministrationPage::dropChanges()
{
    m_ui->unitPane->dropChanges();
    m_ui->templatePane->dropChanges();
    m_ui->reminderTermsPane->dropChanges();
}

void AdministrationPage::saveAll()
{
    const auto store = [this](auto* pane) {
        if (!pane->isModified())
            return true;
        m_ui->tabs->setCurrentWidget(pane);
        pane->save();
        return !pane->isModified(); // else it says why
    };
    (void)(store(m_ui->unitPane) && store(m_ui->templatePane) && store(m_ui->reminderTermsPane));
}

void AdministrationPage::save()
{
    if (m_ui->tabs->currentWidget() == m_ui->unitPane)
        m_ui->unitPane->save();
    else if (m_ui->tabs->currentWidget() == m_ui->templatePane)
        m_ui->templatePane->save();
    else if (m_ui->tabs->currentWidget() == m_ui->reminderTermsPane)
        m_ui->reminderTermsPane->save();
}

} // namespace hoanhap::ui
