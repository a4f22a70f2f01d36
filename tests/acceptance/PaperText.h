// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoanhap::tests {

/// Runs a program; its standard output. Fails the test when it cannot be run.
QString outputOf(const QString& program, const QStringList& arguments);

/// The text of a PDF as poppler reads it, page numbers taken out.
QString textOfPdf(const QString& path);
/// How many pages a PDF has, as poppler counts them.
int pagesOfPdf(const QString& path);
/// A Word file as LibreOffice prints it: how many pages.
int pagesOfDocx(const QString& path);
/// The text of a Word file as LibreOffice reads it.
QString textOfDocx(const QString& path);
QString contentOf(const QString& path);

/// A text with white space, dashes and the letterhead folded away, so that only words compare.
QString wordsOf(QString text, const QStringList& letterhead);

} // namespace hoanhap::tests
