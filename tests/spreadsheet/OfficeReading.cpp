// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/OfficeReading.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::spreadsheet::tests {

using namespace Qt::StringLiterals;

QString csvOfLibreOffice(const QByteArray& xlsx)
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        SKIP("soffice is not installed");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bảng.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(xlsx);
    file.close();
    QProcess office;
    office.start(u"soffice"_s,
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
            u"--headless"_s, u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76"_s, u"--outdir"_s,
            folder.path(), file.fileName()});
    REQUIRE(office.waitForFinished(120'000));
    QFile csv(folder.filePath(u"bảng.csv"_s));
    if (!csv.open(QIODevice::ReadOnly))
        SKIP("this soffice reads no sheets");
    return QString::fromUtf8(csv.readAll());
}

} // namespace hoanhap::spreadsheet::tests
