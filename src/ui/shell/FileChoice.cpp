// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileChoice.h"

#include <QDir>
#include <QFileIconProvider>
#include <QFileInfo>

namespace hoanhap::ui {

namespace {

/// Tells files by their names; the usual one looks into files whose ending it does not know.
class IconsByName : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo& file) const override
    {
        return QFileIconProvider::icon(
            file.isDir() ? QAbstractFileIconProvider::Folder : QAbstractFileIconProvider::File);
    }
    QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? QFileIconProvider::type(file) : file.suffix().toUpper();
    }
};

} // namespace

QString chooseFile(QWidget* parent, const FileQuestion& question)
{
    IconsByName icons; // outlives the dialog
    // It begins elsewhere: the first folder would be looked through before the icons are set.
    QFileDialog dialog(parent, question.title, QDir::rootPath());
#ifndef Q_OS_WIN
    dialog.setOption(QFileDialog::DontUseNativeDialog); // the desktop's own reads files for their pictures
    dialog.setIconProvider(&icons);
#endif
    dialog.setAcceptMode(question.way);
    dialog.setFileMode(question.what);
    dialog.setOption(QFileDialog::ShowDirsOnly, question.what == QFileDialog::Directory);
    if (!question.filter.isEmpty())
        dialog.setNameFilter(question.filter);
    const QFileInfo start(question.start);
    dialog.setDirectory(start.isDir() ? start.absoluteFilePath() : start.absolutePath());
    if (!start.isDir() && !start.fileName().isEmpty())
        dialog.selectFile(start.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace hoanhap::ui
