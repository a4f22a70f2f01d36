// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ExternalTool.h"

#include "document/InventedReport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::document::tests {

using namespace Qt::StringLiterals;

QByteArray runTool(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        SKIP(program.toStdString() << " is not installed");
    QProcess process;
    process.start(program, arguments);
    constexpr int patience = 120'000;
    REQUIRE(process.waitForFinished(patience));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString Scratch::keep(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray Scratch::read(const QString& path) const
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString textOfPdf(const QString& pdf)
{
    static const QRegularExpression number(uR"(^\f?\d+$)"_s, QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
    return folded(text.remove(number));
}

std::vector<PdfWord> wordsOf(const QString& pdf)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    QXmlStreamReader xml(runTool(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    std::vector<PdfWord> words;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1)
            ++page;
        if (xml.name() != "word"_L1)
            continue;
        const auto place = [attributes = xml.attributes()](const char* name) {
            return attributes.value(QLatin1String(name)).toDouble() * millimetresPerPoint;
        };
        PdfWord word{page, {}, place("xMin"), place("yMin"), place("xMax"), place("yMax")};
        word.text = xml.readElementText();
        words.push_back(word);
    }
    return words;
}

} // namespace hoanhap::document::tests
