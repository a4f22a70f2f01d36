// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/FrozenContent.h"

#include "document/storing/DocumentJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentFormat = 1;

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

std::optional<FrozenContent> frozenContent(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    auto page = document::documentFromJson(json["document"_L1].toObject());
    if (!page)
        return std::nullopt;
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
    return page;
}

} // namespace hoanhap::services
