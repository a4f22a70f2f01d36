// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace hoanhap::ui {

/// What the dialog of files asks for; `start` is a folder, or the file whose name is proposed.
struct FileQuestion
{
    QString title;
    QString start;
    QString filter;
    QFileDialog::AcceptMode way = QFileDialog::AcceptOpen;
    QFileDialog::FileMode what = QFileDialog::ExistingFile;
};

/// Empty when the user chose none. The dialog reads no file that it lists: where a lock belongs to the whole
/// program, as on Linux, closing a file gives up every lock on it, and with a register among the files that
/// are shown the next program would find it free and take its log away.
QString chooseFile(QWidget* parent, const FileQuestion& question);

} // namespace hoanhap::ui
