// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UserPrompts.h"

#include "ui/shell/FileChoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace hoanhap::ui {

QString placeOfFile(const QString& proposed, const QString& lastFolder)
{
    if (QFileInfo(proposed).isAbsolute())
        return proposed;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {lastFolder, documents})
        if (!folder.isEmpty() && QDir(folder).exists())
            return QDir(folder).filePath(proposed);
    return QDir::home().filePath(proposed);
}

bool DialogPrompts::confirm(QWidget* parent, const QString& question, const QString& action)
{
    QMessageBox box(
        QMessageBox::Question, QCoreApplication::applicationName(), question, QMessageBox::NoButton, parent);
    QPushButton* carryOut = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton* keep =
        box.addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == carryOut;
}

UserPrompts::Leaving DialogPrompts::askOnLeaving(QWidget* parent, const QString& where)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Prompts", source); };
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(),
        where.isEmpty()
            ? text(QT_TRANSLATE_NOOP("Prompts", "What you typed is not stored yet."))
            : text(QT_TRANSLATE_NOOP("Prompts", "What you typed is not stored yet: %1.")).arg(where),
        QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText); // names are typed by people
    QPushButton* store =
        box.addButton(text(QT_TRANSLATE_NOOP("Prompts", "&Store it")), QMessageBox::AcceptRole);
    QPushButton* drop =
        box.addButton(text(QT_TRANSLATE_NOOP("Prompts", "&Throw it away")), QMessageBox::DestructiveRole);
    box.addButton(text(QT_TRANSLATE_NOOP("Prompts", "Stay &here")), QMessageBox::RejectRole);
    box.setDefaultButton(store);
    box.exec();
    if (box.clickedButton() == store)
        return Leaving::Store;
    return box.clickedButton() == drop ? Leaving::Drop : Leaving::Stay;
}

void DialogPrompts::tell(QWidget* parent, const QString& sentence)
{
    QMessageBox box(QMessageBox::Information, QCoreApplication::applicationName(), sentence,
        QMessageBox::NoButton, parent);
    box.addButton(QCoreApplication::translate("Prompts", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

QString DialogPrompts::fileToSave(
    QWidget* parent, const QString& title, const QString& proposed, const QString& filter)
{
    return remember(chooseFile(parent,
        {title, placeOfFile(proposed, m_lastFolder), filter, QFileDialog::AcceptSave, QFileDialog::AnyFile}));
}

QString DialogPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return remember(chooseFile(parent, {title, placeOfFile({}, m_lastFolder), filter}));
}

QString DialogPrompts::remember(const QString& chosen)
{
    if (!chosen.isEmpty())
        m_lastFolder = QFileInfo(chosen).absolutePath();
    return chosen;
}

QString DialogPrompts::folder(QWidget* parent, const QString& title, const QString& proposed)
{
    return chooseFile(parent, {title, proposed, {}, QFileDialog::AcceptOpen, QFileDialog::Directory});
}

} // namespace hoanhap::ui
