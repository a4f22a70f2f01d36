// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/PaperText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString());
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString textOfPdf(const QString& path)
{
    QStringList pages =
        outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).split(u'\f');
    for (qsizetype page = 1; page < pages.size(); ++page) {
        QStringList lines = pages[page].split(u'\n');
        lines.removeOne(QString::number(page + 1));
        pages[page] = lines.join(u'\n');
    }
    return pages.join(u'\n');
}

int pagesOfPdf(const QString& path)
{
    for (const QString& line : outputOf(u"pdfinfo"_s, {path}).split(u'\n'))
        if (line.startsWith("Pages:"_L1))
            return line.section(u':', 1).trimmed().toInt();
    FAIL("a PDF without pages");
    return 0;
}

namespace {

/// What LibreOffice makes of a file, in `folder`.
QString converted(const QString& path, const QString& filter, const QString& ending, const QString& folder)
{
    // A profile of its own: two conversions at once would wait for each other's.
    outputOf(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s, u"--convert-to"_s,
            filter, u"--outdir"_s, folder, path});
    return folder + u'/' + QFileInfo(path).completeBaseName() + u'.' + ending;
}

} // namespace

int pagesOfDocx(const QString& path)
{
    const QTemporaryDir folder;
    return pagesOfPdf(converted(path, u"pdf"_s, u"pdf"_s, folder.path()));
}

QString textOfDocx(const QString& path)
{
    const QTemporaryDir folder;
    return contentOf(converted(path, u"txt:Text (encoded):UTF8"_s, u"txt"_s, folder.path()));
}

QString wordsOf(QString text, const QStringList& letterhead)
{
    const auto fold = [](const QString& source) {
        QString words;
        for (const QChar c : source.normalized(QString::NormalizationForm_C))
            if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && c != QChar(0x00AD)
                && c != QChar(0xFEFF))
                words += c;
        return words;
    };
    QString words = fold(text);
    for (const QString& line : letterhead)
        if (const qsizetype place = words.indexOf(fold(line)); place >= 0)
            words.remove(place, fold(line).size());
    return words;
}

} // namespace hoanhap::tests
