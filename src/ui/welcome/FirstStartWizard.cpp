// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/FirstStartWizard.h"

#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationPresets.h"
#include "services/users/AccountRules.h"
#include "storage/StorageError.h"
#include "ui/lists/SheetPrinting.h"
#include "ui/waiting/LongWork.h"
#include "ui/welcome/PlaceWarning.h"
#include "ui_FirstStartWizard.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::OrganisationPreset;

FirstStartWizard::FirstStartWizard(services::RegisterAccess& access, UserPrompts& prompts, QWidget* parent)
    : QWizard(parent)
    , m_ui(std::make_unique<Ui::FirstStartWizard>())
    , m_access(access)
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    for (const OrganisationPreset& preset : OrganisationPreset::all())
        m_ui->presetBox->addItem(preset.name, preset.code);
    setOption(QWizard::HaveCustomButton1);
    setButtonText(QWizard::CustomButton1, tr("Open an &existing register…"));
    connect(this, &QWizard::customButtonClicked, this, &FirstStartWizard::chooseExisting);
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("&Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Open the register"));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_ui->pathEdit->setText(QDir::toNativeSeparators(documents.filePath(u"so-dang-ky.hoanhap"_s)));
    m_ui->backupEdit->setText(QDir::toNativeSeparators(documents.filePath(u"Sao luu Hoa Nhap"_s)));
    connect(m_ui->presetBox, &QComboBox::currentIndexChanged, this, &FirstStartWizard::showLetterhead);
    connect(m_ui->pathButton, &QPushButton::clicked, this, [this] {
        const QString chosen = m_prompts.fileToSave(
            this, tr("Where the register lies"), m_ui->pathEdit->text(), tr("Registers (*.hoanhap)"));
        if (!chosen.isEmpty())
            m_ui->pathEdit->setText(chosen);
    });
    connect(m_ui->backupButton, &QPushButton::clicked, this, [this] {
        const QString chosen = m_prompts.folder(this, tr("Folder for backups"), m_ui->backupEdit->text());
        if (!chosen.isEmpty())
            m_ui->backupEdit->setText(chosen);
    });
    m_ui->placePage->setCommitPage(true); // the register is made then: no way back
    setOption(QWizard::NoCancelButtonOnLastPage);
    const auto mayFinish = [this] {
        button(QWizard::FinishButton)->setEnabled(m_ui->printedCheck->isChecked());
    };
    connect(m_ui->printedCheck, &QCheckBox::toggled, this, mayFinish);
    connect(this, &QWizard::currentIdChanged, this, mayFinish);
    connect(this, &QWizard::currentIdChanged, this,
        [this](int id) { button(QWizard::CustomButton1)->setVisible(id == startId()); });
    connect(m_ui->printKeyButton, &QPushButton::clicked, this, &FirstStartWizard::printKey);
    showLetterhead();
}

FirstStartWizard::~FirstStartWizard() = default;

QString FirstStartWizard::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    return typed.endsWith(".hoanhap"_L1) ? typed : typed + u".hoanhap"_s;
}

void FirstStartWizard::chooseExisting()
{
    m_existing = m_prompts.fileToOpen(this, tr("Which register"), tr("Registers (*.hoanhap)"));
    if (!m_existing.isEmpty())
        reject();
}

void FirstStartWizard::showLetterhead()
{
    const auto preset = OrganisationPreset::byCode(m_ui->presetBox->currentData().toString());
    if (preset)
        m_ui->letterheadLabel->setText(u"%1\n%2\nSố:       /BC-%3"_s.arg(
            preset->superiorName, preset->issuingName, preset->abbreviation));
}

bool FirstStartWizard::accountIsGood()
{
    Errors faults = services::faultsOfLogin(m_ui->loginEdit->text());
    append(faults, services::faultsOfPassword(m_ui->passwordEdit->text(), m_ui->repeatEdit->text()));
    m_ui->accountFaultLabel->tell(faults, {});
    return faults.empty();
}

void FirstStartWizard::reject()
{
    if (!m_workspace)
        QWizard::reject();
}

/// Of a folder that is not there yet, the nearest that is has to take it.
bool FirstStartWizard::mayBecomeFolder(const QString& path)
{
    QFileInfo known(path);
    while (!known.exists() && known.filePath() != known.path())
        known = QFileInfo(known.path());
    return known.isDir() && known.isWritable();
}

bool FirstStartWizard::placesAreGood()
{
    const QString typed = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    const QString backups = QDir::fromNativeSeparators(m_ui->backupEdit->text().trimmed());
    const bool absolute = QFileInfo(typed).isAbsolute() && !typed.endsWith(u'/');
    const bool writable = backups.isEmpty() || (QFileInfo(backups).isAbsolute() && mayBecomeFolder(backups));
    m_ui->placeHintLabel->complain(!absolute ? tr("Choose the file of the register, with its whole folder.")
            : writable                       ? QString()
                       : tr("Nothing can be written to the folder for backups. Choose another one."));
    return absolute && writable;
}

bool FirstStartWizard::createRegister()
{
    if (!placesAreGood())
        return false;
    const QString backups = QDir::fromNativeSeparators(m_ui->backupEdit->text().trimmed());
    if (const QString warning = placeWarning(path());
        !warning.isEmpty() && !m_prompts.confirm(this, warning, tr("Use it all the same")))
        return false;
    const services::RegisterAccess::NewRegister wish{path(), m_ui->presetBox->currentData().toString(),
        m_ui->loginEdit->text(), m_ui->fullNameEdit->text(), m_ui->passwordEdit->text(), backups, true};
    try {
        auto created = LongWork(tr("Making the register…"), this).run([&](const LongWork::GoOn&) {
            return m_access.create(wish);
        });
        if (created) {
            m_ui->recoveryKeyLabel->setText(created->recoveryKey);
            m_workspace = std::move(created->workspace);
            m_workspace->takeOver();
            QDir().mkpath(backups); // where that fails, the first backup tells
            return true;
        }
        m_ui->placeHintLabel->tell(created.errors(), {});
    } catch (const storage::StorageError& fault) {
        m_ui->placeHintLabel->complain(messages::sentenceFor(fault));
    }
    return false;
}

bool FirstStartWizard::validateCurrentPage()
{
    if (currentPage() == m_ui->accountPage)
        return accountIsGood();
    if (currentPage() == m_ui->placePage)
        return m_workspace || createRegister();
    if (currentPage() == m_ui->recoveryPage)
        return m_ui->printedCheck->isChecked();
    return QWizard::validateCurrentPage();
}

void FirstStartWizard::printKey()
{
    printSheet(
        this, tr("Recovery key of the register %1").arg(path()) + u"\n\n"_s + m_ui->recoveryKeyLabel->text());
}

} // namespace hoanhap::ui
