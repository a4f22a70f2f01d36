// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <vector>

namespace hoanhap::document::tests {

/// What a program of the system says of our files; the test is skipped where it is not installed.
QByteArray runTool(const QString& program, const QStringList& arguments);

/// A folder that goes with the test, for the files that other programs read.
class Scratch
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes the bytes and gives the path.
    QString keep(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& path) const;

private:
    QTemporaryDir m_folder;
};

/// A word of a PDF; places are millimetres from the page's top left corner.
struct PdfWord
{
    int page = 1;
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};
/// The text of all pages without their numbers, white space and dashes folded.
QString textOfPdf(const QString& pdf);
std::vector<PdfWord> wordsOf(const QString& pdf);

} // namespace hoanhap::document::tests
