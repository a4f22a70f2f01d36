// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/SignInDialog.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/waiting/LongWork.h"
#include "ui/welcome/PlaceWarning.h"
#include "ui/welcome/RecoveryDialog.h"
#include "ui_SignInDialog.h"

#include <QTimer>

namespace hoanhap::ui {

namespace {
constexpr int firstPause = 500; // milliseconds, doubled with every failure
constexpr int longestPause = 30'000;
} // namespace

SignInDialog::SignInDialog(
    services::RegisterAccess& access, UserPrompts& prompts, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_access(access)
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    connect(m_ui->registerEdit, &QLineEdit::textChanged, this,
        [this](const QString& file) { m_ui->summaryLabel->warn(placeWarning(file)); });
    m_ui->registerEdit->setText(path);
    m_ui->loginEdit->setFocus();
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_ui->recoverButton, &QPushButton::clicked, this, &SignInDialog::recover);
    connect(m_ui->createButton, &QPushButton::clicked, this, [this] {
        m_wantsNew = true;
        accept();
    });
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] {
        const QString chosen = m_prompts.fileToOpen(this, tr("Which register"), tr("Registers (*.hoanhap)"));
        if (!chosen.isEmpty())
            m_ui->registerEdit->setText(chosen);
    });
}

SignInDialog::~SignInDialog() = default;

QString SignInDialog::path() const
{
    return m_ui->registerEdit->text();
}

void SignInDialog::fixRegister()
{
    m_ui->otherButton->hide();
    m_ui->createButton->hide();
    m_ui->recoverButton->hide();
}

void SignInDialog::signIn()
{
    const QString login = m_ui->loginEdit->text();
    const QString password = m_ui->passwordEdit->text();
    try {
        auto opened =
            LongWork(tr("Opening the register…"), this).run([&, file = path()](const LongWork::GoOn&) {
                return m_access.open(file, login, password);
            });
        if (!opened)
            return refuse(messages::sentenceFor(opened.errors().front()));
        m_workspace = std::move(opened).value();
        m_workspace->takeOver();
        accept();
    } catch (const storage::StorageError& fault) {
        refuse(messages::sentenceFor(fault));
    }
}

void SignInDialog::recover()
{
    RecoveryDialog dialog(m_access, path(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace = dialog.takeWorkspace();
    accept();
}

void SignInDialog::refuse(const QString& sentence)
{
    m_ui->summaryLabel->complain(sentence);
    m_ui->passwordEdit->clear();
    m_ui->passwordEdit->setFocus();
    m_ui->signInButton->setEnabled(false);
    const int pause = std::min(longestPause, firstPause << std::min(m_failures++, 6));
    QTimer::singleShot(pause, this, [this] { m_ui->signInButton->setEnabled(true); });
}

} // namespace hoanhap::ui
