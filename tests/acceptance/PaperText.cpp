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

QString textOfDocx(const QString& path)
{
    QTemporaryDir folder;
    // A profile of its own: two conversions at once would wait for each other's.
    outputOf(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s, u"--headless"_s,
            u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, folder.path(), path});
    return contentOf(folder.filePath(QFileInfo(path).completeBaseName() + u".txt"_s));
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
