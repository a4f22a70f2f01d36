// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/TestOffice.h"

#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

TestOffice::TestOffice(const QString& preset, QDate today)
    : m_folder(QDir::tempPath() + u"/Sở Đồng Tháp XXXXXX"_s)
    , m_clock(today)
{
    auto created = access().create(
        {path(), preset, u"quantri"_s, u"Quản trị"_s, password, m_folder.filePath(u"sao lưu"_s)});
    if (!created)
        FAIL(Catch::StringMaker<Error>::convert(created.errors().front()));
    m_recoveryKey = created->recoveryKey;
    m_workspace = std::move(created->workspace);
}

void TestOffice::reopen(const QString& login, const QString& secret)
{
    close();
    auto opened = access().open(path(), login, secret);
    if (!opened)
        FAIL(Catch::StringMaker<Error>::convert(opened.errors().front()));
    m_workspace = std::move(opened).value();
}

} // namespace hoanhap::tests
