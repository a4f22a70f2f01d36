// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/FrozenContent.h"

#include "document/storing/DocumentJson.h"
#include "text/dates/DocumentDate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentFormat = 1;
constexpr qsizetype yearLength = 9; // " năm 2021"

/// The line below an annex's title as it stands in the copy for signing: room for the number, then "ngày",
/// room for the day, the month, perhaps room for it too, and the year.
void fillReference(document::Runs& line, const QString& number, QDate day)
{
    const auto isRoom = [](const document::Run& run) { return run.penRoom > 0; };
    const auto numberRoom = std::ranges::find_if(line, isRoom);
    const auto dayRoom =
        numberRoom == line.end() ? line.end() : std::find_if(numberRoom + 1, line.end(), isRoom);
    const auto year = std::find_if(
        dayRoom, line.end(), [](const document::Run& run) { return run.text.startsWith(u" năm"_s); });
    if (year == line.end())
        return;
    numberRoom->penRoom = 0;
    numberRoom->italic = year->italic;
    numberRoom->text = number.rightJustified(2, u'0');
    document::Run& ahead = *(dayRoom - 1);
    if (ahead.text.endsWith(u"ngày "_s))
        ahead.text.chop(5);
    ahead.text += text::dateInWords(day);
    year->text.remove(0, yearLength);
    line.erase(dayRoom, year->text.isEmpty() ? year + 1 : year);
}

} // namespace

QString storedText(const FrozenContent& content)
{
    QJsonObject prose;
    for (auto section = content.narrative.sections.begin(); section != content.narrative.sections.end();
         ++section)
        prose.insert(section.key(), QJsonArray::fromStringList(section.value()));
    const QJsonObject json{{u"format"_s, contentFormat}, {u"document"_s, document::toJson(content.page)},
        {u"narrative"_s, prose}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

FrozenContent contentIn(const domain::ReportVersion& version)
{
    const QJsonObject json = QJsonDocument::fromJson(version.content.toUtf8()).object();
    auto page = document::documentFromJson(json["document"_L1].toObject());
    if (!page)
        throw LogicError("a version of a report cannot be read");
    FrozenContent content{std::move(*page), {}};
    const QJsonObject prose = json["narrative"_L1].toObject();
    for (auto section = prose.begin(); section != prose.end(); ++section) {
        QStringList paragraphs;
        for (const QJsonValue& paragraph : section.value().toArray())
            paragraphs << paragraph.toString();
        content.narrative.sections.insert(section.key(), paragraphs);
    }
    return content;
}

document::OfficialDocument numbered(document::OfficialDocument page, const QString& number, QDate day)
{
    page.letterhead.number = number;
    page.letterhead.day = day.day();
    page.letterhead.month = day.month();
    page.letterhead.year = day.year();
    for (document::Annex& annex : page.annexes)
        fillReference(annex.reference, number, day);
    return page;
}

} // namespace hoanhap::services
