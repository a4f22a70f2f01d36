// SPDX-License-Identifier: GPL-3.0-or-later
// A report from its draft to its issue, without a display.
#include "cli/StartedProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::cli;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// An office with the annual report of 2021 in draft.
struct ReportingRegister : CliRegister
{
    ReportingRegister()
    {
        write(u"lời văn.json"_s, R"({"situation": ["Đã phối phối hợp chặt chẽ."]})");
        const Answer drafted = on({u"report"_s, u"draft"_s, u"--kind=annual"_s, u"--from=2021-01-01"_s,
            u"--to=2021-12-31"_s, u"--narrative"_s, file(u"lời văn.json"_s)});
        INFO(drafted.complaints.toStdString());
        REQUIRE(drafted.code == Completed);
        id = drafted.json().object().value(u"id"_s).toString();
    }
    Answer report(const QStringList& words) const { return on(QStringList{u"report"_s} + words); }
    Answer issued(const QString& number, const QString& day) const
    {
        return report({u"issue"_s, id, u"--number"_s, number, u"--date"_s, day});
    }
    Answer exported(const QString& name) const
    {
        return report({u"export"_s, id, u"--output"_s, file(name)});
    }
    Answer verified(const QString& name) const { return report({u"verify"_s, file(name)}); }
    void sign() const
    {
        REQUIRE(report({u"submit"_s, id}).code == Completed);
        REQUIRE(report({u"sign"_s, id}).code == Completed);
    }
    QString id;
};

QString stateIn(const Answer& answer)
{
    return answer.json().object().value(u"state"_s).toString();
}

} // namespace

TEST_CASE("kinds of report are listed with the period that each is proposed for", "[cli]")
{
    const CliRegister office;
    const Answer answer = office.on({u"report"_s, u"kinds"_s});
    CHECK(answer.code == Completed);
    QStringList kinds;
    for (const QJsonValue kind : answer.json().array()) {
        kinds << kind[u"kind"_s].toString();
        CHECK(kind[u"from"_s].toString() <= kind[u"to"_s].toString());
        CHECK_FALSE(kind[u"name"_s].toString().isEmpty());
    }
    CHECK(kinds.front() == u"annual"_s);
    CHECK(kinds.contains(u"figures_request"_s));
    CHECK_FALSE(kinds.contains(u"district"_s)); // not written by this office
    CHECK(office.on({u"report"_s, u"kinds"_s, u"thừa"_s}).code == WrongUsage);
}

TEST_CASE("a report is drafted by its kind and days, or its year, and by nothing between", "[cli]")
{
    const ReportingRegister office;
    const auto draft = [&](const QStringList& words) {
        return office.report(QStringList{u"draft"_s} + words);
    };
    CHECK(draft({u"--kind=annual"_s, u"--from=2021-01-01"_s}).code == WrongUsage);
    CHECK(draft({u"--year=2021"_s, u"--kind=annual"_s}).code == WrongUsage);
    CHECK(draft({u"--kind=tháng"_s, u"--from=2021-01-01"_s, u"--to=2021-01-31"_s}).code == Refused);
    const Answer backwards = draft({u"--kind=quarterly"_s, u"--from=2021-12-31"_s, u"--to=2021-10-01"_s});
    CHECK(backwards.code == Refused);
    CHECK(backwards.complaints.contains("31/12/2021"));
    CHECK(draft({u"--kind=quarterly"_s, u"--from=2021-10-01"_s, u"--to=2021-12-31"_s}).code == Completed);
    const QJsonArray listed = office.report({u"list"_s}).json().array();
    REQUIRE(listed.size() == 2);
    QStringList kinds{listed[0][u"kind"_s].toString(), listed[1][u"kind"_s].toString()};
    kinds.sort();
    CHECK(kinds == QStringList{u"annual"_s, u"quarterly"_s});
    CHECK(listed[0][u"state"_s].toString() == u"draft"_s);
}

TEST_CASE("days that no calendar has are a wrong command, and annexes are chosen by their codes", "[cli]")
{
    const ReportingRegister office;
    const auto draft = [&](const QString& from, const QString& annexes) {
        return office.report({u"draft"_s, u"--kind=quarterly"_s, u"--from"_s, from, u"--to=2021-12-31"_s,
            u"--annexes"_s, annexes});
    };
    CHECK(draft(u"01/10/2021"_s, u"classes"_s).code == WrongUsage);
    CHECK(draft(u"2021-02-30"_s, u"classes"_s).code == WrongUsage);
    const Answer unknown = draft(u"2021-10-01"_s, u"classes,phu-luc"_s);
    CHECK(unknown.code == WrongUsage);
    CHECK(unknown.complaints.contains("phu-luc"));
    const Answer none = draft(u"2021-07-01"_s, u"none"_s);
    REQUIRE(none.code == Completed);
    const QString bare = none.json().object().value(u"id"_s).toString();
    REQUIRE(office.report({u"export"_s, bare, u"--output"_s, office.file(u"trơn.txt"_s)}).code == Completed);
    CHECK_FALSE(QString::fromUtf8(office.read(u"trơn.txt"_s)).contains(u"Phụ lục"_s));
    const Answer chosen = draft(u"2021-10-01"_s, u"by_unit,classes"_s);
    REQUIRE(chosen.code == Completed);
    const QString id = chosen.json().object().value(u"id"_s).toString();
    REQUIRE(office.report({u"export"_s, id, u"--output"_s, office.file(u"quý.txt"_s)}).code == Completed);
    QFile text(office.file(u"quý.txt"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(text.readAll()).contains(u"Phụ lục I và II"_s));
}

TEST_CASE("paragraphs that are too long together leave no draft behind", "[cli]")
{
    const ReportingRegister office;
    const QString half = QString(150'000, u'a'); // together more than a section takes
    office.write(u"dài.json"_s, (u"{\"situation\": [\""_s + half + u"\", \""_s + half + u"\"]}"_s).toUtf8());
    const Answer refused = office.report({u"draft"_s, u"--kind=annual"_s, u"--from=2020-01-01"_s,
        u"--to=2020-12-31"_s, u"--narrative"_s, office.file(u"dài.json"_s)});
    CHECK(refused.code == Refused);
    CHECK(office.report({u"list"_s}).json().array().size() == 1);
}

TEST_CASE("prose from a file leaves the sections that it does not name as they stand", "[cli]")
{
    const ReportingRegister office; // its situation is written
    office.write(u"hạn chế.json"_s, R"({"limitations": ["Kinh phí còn ít."]})");
    REQUIRE(
        office.report({u"draft"_s, u"--year=2021"_s, u"--narrative"_s, office.file(u"hạn chế.json"_s)}).code
        == Completed);
    REQUIRE(office.exported(u"báo cáo.txt"_s).code == Completed);
    const QString text = QString::fromUtf8(office.read(u"báo cáo.txt"_s));
    CHECK(text.contains(u"Đã phối phối hợp chặt chẽ."_s));
    CHECK(text.contains(u"Kinh phí còn ít."_s));
}

TEST_CASE("what the checks find is told with code, section, quote and suggestion", "[cli]")
{
    const ReportingRegister office;
    const Answer answer = office.report({u"check"_s, office.id});
    CHECK(answer.code == Completed);
    bool found = false;
    for (const QJsonValue finding : answer.json().array()) {
        CHECK(finding[u"quote"_s].toString().size() <= 60);
        CHECK(finding.toObject().keys() == QStringList{u"code"_s, u"quote"_s, u"section"_s, u"suggestion"_s});
        found = found
            || (finding[u"code"_s].toString() == u"report.doubled_word"_s
                && finding[u"section"_s].toString() == u"situation"_s
                && finding[u"quote"_s].toString().contains(u"phối phối"_s)
                && finding[u"suggestion"_s].toString() == u"phối"_s);
    }
    CHECK(found);
    CHECK(office.report({u"check"_s, u"không có"_s}).code == Refused);
}

TEST_CASE("the same wrong citation is named in each paragraph that has it", "[cli]")
{
    const ReportingRegister office;
    office.write(u"hai đoạn.json"_s,
        R"({"situation": ["Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Ủy ban nhân dân Tỉnh.",
            "Căn cứ Chỉ thị số 05/CT-UBND ngày 12/4/2021 của Ủy ban nhân dân Tỉnh; Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Ủy ban nhân dân Tỉnh."]})");
    REQUIRE(office
                .on({u"report"_s, u"draft"_s, u"--kind=annual"_s, u"--from=2021-01-01"_s,
                    u"--to=2021-12-31"_s, u"--narrative"_s, office.file(u"hai đoạn.json"_s)})
                .code
        == Completed);
    QStringList places;
    for (const QString& found : office.told({u"report"_s, u"check"_s, office.id}))
        if (found.contains(u"12/3/2021"_s))
            places << found.section(u'\t', 0, 0);
    CHECK(places == QStringList{u"situation 1"_s, u"situation 2"_s});
}

TEST_CASE("a report is submitted, signed, issued and known again without a display", "[cli]")
{
    const ReportingRegister office;
    CHECK(office.report({u"sign"_s, office.id}).code == Refused);
    CHECK(office.issued(u"345"_s, u"2021-12-10"_s).code == Refused);
    const Answer submitted = office.report({u"submit"_s, office.id});
    CHECK(stateIn(submitted) == u"submitted"_s);
    CHECK(submitted.complaints.contains("phối phối")); // told, not refused
    REQUIRE(office.exported(u"trình ký.pdf"_s).code == Completed);
    CHECK(stateIn(office.report({u"sign"_s, office.id})) == u"signed"_s);
    CHECK(office.issued(u"ba"_s, u"2021-12-10"_s).code == Refused);
    CHECK(office.issued(u"345"_s, u"10/12/2021"_s).code == WrongUsage);
    const Answer issued = office.issued(u"345"_s, u"2021-12-10"_s);
    CHECK(stateIn(issued) == u"issued"_s);
    CHECK(issued.json().object().value(u"number"_s).toString() == u"345"_s);
    REQUIRE(office.exported(u"phát hành.docx"_s).code == Completed);
    const QJsonObject known = office.verified(u"phát hành.docx"_s).json().object();
    CHECK(known.value(u"stage"_s).toString() == u"issued"_s);
    CHECK(known.value(u"number"_s).toString() == u"345"_s);
    CHECK(known.value(u"latest"_s).toBool());
    CHECK(office.verified(u"trình ký.pdf"_s).json().object().value(u"stage"_s).toString() == u"signing"_s);
}

TEST_CASE("whoever holds a file is told in words what it is and whether it counts", "[cli]")
{
    const ReportingRegister office;
    office.sign();
    REQUIRE(office.exported(u"trình ký.pdf"_s).code == Completed);
    REQUIRE(office.issued(u"345"_s, u"2021-12-10"_s).code == Completed);
    REQUIRE(office.exported(u"phát hành.docx"_s).code == Completed);
    const auto sentence = [&](const QString& name) {
        return office.told({u"report"_s, u"verify"_s, office.file(name)}).value(1);
    };
    CHECK(sentence(u"phát hành.docx"_s)
        == u"Tệp DOCX đã phát hành, phiên bản 1. Đúng là bản hiện tại của báo cáo."_s);
    CHECK(sentence(u"trình ký.pdf"_s)
        == u"Tệp PDF đã trình ký, phiên bản 1. Báo cáo đã được phát hành; bản có số, ngày là tệp khác."_s);
}

TEST_CASE("a doubtful day of issue needs a yes, and the number 0 is none", "[cli]")
{
    const ReportingRegister office;
    office.sign(); // "tháng 12 năm 2021"
    const QStringList january{u"issue"_s, office.id, u"--number"_s, u"12"_s, u"--date"_s, u"2022-01-04"_s};
    const Answer doubted = office.report(january);
    CHECK(doubted.code == Refused);
    CHECK(doubted.complaints.contains("1/2022"));
    CHECK(doubted.complaints.contains("--yes"));
    CHECK(office.issued(u"0"_s, u"2021-12-10"_s).code == Refused);
    CHECK(office.report(january + QStringList{u"--yes=no"_s}).code == WrongUsage);
    const Answer issued = office.report(january + QStringList{u"--yes"_s});
    CHECK(stateIn(issued) == u"issued"_s);
    CHECK(issued.json().object().value(u"number"_s).toString() == u"12"_s);
}

TEST_CASE("a file that was changed, or is none of the register's, is not verified", "[cli]")
{
    const ReportingRegister office;
    office.sign();
    REQUIRE(office.exported(u"báo cáo.docx"_s).code == Completed);
    QByteArray bytes = office.read(u"báo cáo.docx"_s);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    office.write(u"báo cáo.docx"_s, bytes);
    const Answer changed = office.verified(u"báo cáo.docx"_s);
    CHECK(changed.code == Refused);
    CHECK(changed.output.isEmpty());
    CHECK(office.verified(u"không có.pdf"_s).code == Refused);
}

TEST_CASE("what is exported by its year after the signature is the frozen file", "[cli]")
{
    const ReportingRegister office;
    office.sign();
    const Answer byYear =
        office.report({u"export"_s, u"--year=2021"_s, u"--output"_s, office.file(u"năm.pdf"_s)});
    CHECK(byYear.code == Completed);
    CHECK(office.verified(u"năm.pdf"_s).code == Completed);
    CHECK(office.report({u"export"_s, u"--output"_s, office.file(u"a.pdf"_s)}).code != Completed);
    const Answer odt = office.exported(u"a.odt"_s);
    CHECK(odt.code == Refused);
    CHECK(odt.complaints.contains(".docx")); // what to change
    CHECK_FALSE(QFile::exists(office.file(u"a.odt"_s)));
}
