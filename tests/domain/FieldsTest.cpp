// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fields.h"

#include "domain/AllRecords.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QStringList stampColumns{u"id"_s, u"unit_id"_s, u"created_at"_s, u"created_by"_s, u"updated_at"_s,
    u"updated_by"_s, u"row_version"_s, u"change_stamp"_s, u"deleted_at"_s};

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Kind>
QStringList fieldNames()
{
    QStringList names;
    forEachField<Kind>([&](const auto& field) { names += latin1(field.name); });
    return names;
}

QString dataModel()
{
    QFile file(QStringLiteral(HOANHAP_FIXTURES) + u"/../../docs/architecture/data-model.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The names in the first column of the table under "### `entity`".
QStringList documentedFields(const QString& document, const QString& entity)
{
    static const QRegularExpression row(u"^\\| `(\\w+)` \\|"_s, QRegularExpression::MultilineOption);
    const QString heading = u"\n### `%1`: "_s.arg(entity);
    const qsizetype start = document.indexOf(heading);
    if (start < 0)
        return {};
    const qsizetype end = document.indexOf(u"\n##"_s, start + heading.size());
    QStringList names;
    for (const auto& match : row.globalMatch(document.mid(start, end - start)))
        names += match.captured(1);
    return names;
}

} // namespace

TEST_CASE("every field of a record is visited once, in the order of its list", "[domain]")
{
    CHECK(fieldNames<Contact>()
        == QStringList{
            u"person_id"_s, u"kind"_s, u"name"_s, u"relation"_s, u"value"_s, u"note"_s, u"position"_s});
    forEachRecordKind([]<typename Kind>() {
        const QStringList names = fieldNames<Kind>();
        INFO(Fields<Kind>::entity);
        CHECK(names.size() == static_cast<qsizetype>(Fields<Kind>::all.count));
        CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    });
}

TEST_CASE("a field leads to the value it names", "[domain]")
{
    Residence residence;
    forEachField<Residence>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(residence.*(field.member))>, QString>)
            residence.*(field.member) = latin1(field.name);
    });
    CHECK(residence.kind == u"kind"_s);
    CHECK(residence.areaCode == u"area_code"_s);
    CHECK(residence.hamlet == u"hamlet"_s);
    CHECK(residence.address == u"address"_s);
}

TEST_CASE("each field leads to a value of its own, in the order the record declares them", "[domain]")
{
    forEachRecordKind([]<typename Kind>() {
        const Kind record{};
        const void* previous = &record.deletedAt;
        forEachField<Kind>([&](const auto& field) {
            INFO(Fields<Kind>::entity << '.' << field.name);
            const void* here = &(record.*(field.member));
            CHECK(std::less<const void*>()(previous, here));
            previous = here;
        });
    });
}

TEST_CASE("the columns that every row has are in no list of fields", "[domain]")
{
    forEachRecordKind([]<typename Kind>() {
        INFO(Fields<Kind>::entity);
        for (const QString& name : fieldNames<Kind>())
            CHECK_FALSE(stampColumns.contains(name));
    });
}

TEST_CASE("the data model explains every field of every record", "[domain]")
{
    const QString document = dataModel();
    forEachRecordKind([&]<typename Kind>() {
        INFO(Fields<Kind>::entity);
        CHECK(documentedFields(document, latin1(Fields<Kind>::entity)) == fieldNames<Kind>());
    });
}
