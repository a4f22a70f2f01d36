// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/ShippedCatalogues.h"

#include "domain/cases/rules/LegalStatusRules.h"
#include "services/organisation/OrganisationPresets.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::shippedEntries;
using services::shippedFile;

namespace {

QStringList allFiles()
{
    QStringList names;
    for (const QString& file : QDir(u":/hoanhap/catalogues"_s).entryList({u"*.json"_s}, QDir::Files))
        names << file.chopped(5);
    return names;
}

QSet<QString> codesOf(const QString& catalogue)
{
    QSet<QString> codes;
    for (const QJsonValue entry : shippedEntries(catalogue))
        codes.insert(entry[u"code"].toString());
    return codes;
}

int countOfLevel(const QString& catalogue, const QString& level)
{
    int count = 0;
    for (const QJsonValue entry : shippedEntries(catalogue))
        count += entry[u"level"].toString() == level ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("every shipped catalogue names itself, its title and where its facts come from", "[services]")
{
    REQUIRE(allFiles().size() >= 40);
    for (const QString& name : allFiles()) {
        INFO(name.toStdString());
        const QJsonObject file = shippedFile(name);
        CHECK(file.value(u"format"_s).toInt() == 1);
        CHECK(file.value(u"catalogue"_s).toString() == name);
        CHECK_FALSE(file.value(u"title"_s).toString().isEmpty());
        CHECK_FALSE(file.value(u"source"_s).toString().isEmpty());
    }
}

TEST_CASE("a code stands once in its catalogue and has words for the screen", "[services]")
{
    for (const QString& name : allFiles()) {
        if (name == "area-successions"_L1)
            continue;
        QSet<QString> seen;
        for (const QJsonValue entry : shippedEntries(name)) {
            const QString code = entry[u"code"].toString();
            INFO(name.toStdString() << ' ' << code.toStdString());
            CHECK_FALSE(code.isEmpty());
            CHECK_FALSE(seen.contains(code));
            CHECK_FALSE(entry[u"label"].toString().isEmpty());
            seen.insert(code);
        }
    }
}

TEST_CASE("catalogues are written in composed letters without a byte order mark", "[services]")
{
    for (const QString& name : allFiles()) {
        INFO(name.toStdString());
        QFile file(u":/hoanhap/catalogues/%1.json"_s.arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QString text = QString::fromUtf8(bytes);
        CHECK_FALSE(bytes.startsWith("\xEF\xBB\xBF"));
        CHECK_FALSE(bytes.contains('\r'));
        CHECK(text == text.normalized(QString::NormalizationForm_C));
    }
}

TEST_CASE("Đồng Tháp had 12 districts and 143 communes, and has 102 communes since July 2025", "[services]")
{
    CHECK(countOfLevel(u"areas-2021"_s, u"district"_s) == 12);
    CHECK(countOfLevel(u"areas-2021"_s, u"commune"_s) == 143);
    CHECK(countOfLevel(u"areas-2025"_s, u"district"_s) == 0);
    CHECK(countOfLevel(u"areas-2025"_s, u"commune"_s) == 102);
}

TEST_CASE("every area lies in one of its own list and has one successor at most", "[services]")
{
    const QSet<QString> before = codesOf(u"areas-2021"_s);
    const QSet<QString> after = codesOf(u"areas-2025"_s);
    for (const QString& list : {u"areas-2021"_s, u"areas-2025"_s})
        for (const QJsonValue area : shippedEntries(list)) {
            INFO(area[u"code"].toString().toStdString());
            CHECK((area[u"level"].toString() == "province"_L1
                || codesOf(list).contains(area[u"parent"].toString())));
        }
    QSet<QString> taken;
    for (const QJsonValue link : shippedEntries(u"area-successions"_s)) {
        INFO(link[u"from"].toString().toStdString());
        CHECK(before.contains(link[u"from"].toString()));
        CHECK(after.contains(link[u"to"].toString()));
        CHECK_FALSE(taken.contains(link[u"from"].toString()));
        taken.insert(link[u"from"].toString());
    }
    CHECK(taken.size() == 143 + 1); // the communes and the province
}

TEST_CASE("terms in the catalogue are those that the rules check", "[services]")
{
    for (const QJsonValue kind : shippedEntries(u"legal-status-kinds"_s)) {
        INFO(kind[u"code"].toString().toStdString());
        const domain::LegalTerm term = domain::legalTermOf(kind[u"code"].toString());
        CHECK(kind[u"months_from"].toInt() == term.shortest);
        CHECK(kind[u"months_to"].toInt() == term.longest);
        CHECK(codesOf(u"learner-groups"_s).contains(kind[u"parent"].toString()));
    }
}

TEST_CASE("every preset works in a known area, and the ones it contains are there", "[services]")
{
    const QSet<QString> areas = codesOf(u"areas-2021"_s) + codesOf(u"areas-2025"_s);
    for (const services::OrganisationPreset& preset : services::OrganisationPreset::all()) {
        INFO(preset.code.toStdString());
        CHECK(areas.contains(preset.areaCode));
        CHECK(codesOf(u"unit-kinds"_s).contains(preset.unitKind));
        CHECK_FALSE(preset.recipients.isEmpty());
        for (const QString& below : preset.contains)
            CHECK(services::OrganisationPreset::byCode(below));
    }
    const auto department = services::OrganisationPreset::byCode(u"so-ldtbxh-dong-thap-2021"_s);
    REQUIRE(department);
    CHECK(department->contains.size() == 14); // twelve offices, the job centre, the facility
}

TEST_CASE("invented names follow the real shares of family names", "[services]")
{
    const QJsonObject names = shippedFile(u"demo-names"_s);
    int sum = 0;
    for (const QJsonValue family : names.value(u"families"_s).toArray())
        sum += family[1].toInt();
    CHECK(sum == 1000);
    CHECK(names.value(u"families"_s)[0][1].toInt() == 384);
    CHECK(names.value(u"male_givens"_s).toArray().size() >= 120);
    CHECK(names.value(u"female_givens"_s).toArray().size() >= 120);
    for (const QJsonValue offence : names.value(u"offences"_s).toArray())
        CHECK(codesOf(u"offence-groups"_s).contains(offence[2].toString()));
}
