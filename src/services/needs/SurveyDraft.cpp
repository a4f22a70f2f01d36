// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/SurveyDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

QByteArray SurveyDraft::written() const
{
    QJsonArray rows;
    for (const NeedSurvey::Answer& answer : answers) {
        QJsonObject row{{u"person"_s, answer.person.toString()}};
        if (!answer.isEmpty()) {
            row.insert(u"kinds"_s, QJsonArray::fromStringList(answer.kinds));
            row.insert(u"occupation"_s, answer.occupation);
            row.insert(u"note"_s, answer.note);
        }
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{u"area"_s, areaCode}, {u"unit"_s, unit}, {u"surveyed"_s, surveyedOn},
                             {u"source"_s, source}, {u"answers"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

std::optional<SurveyDraft> SurveyDraft::read(const QByteArray& written)
{
    const QJsonObject json = QJsonDocument::fromJson(written).object();
    if (!json[u"answers"_s].isArray())
        return std::nullopt;
    SurveyDraft draft{json[u"area"_s].toString(), json[u"unit"_s].toString(), json[u"surveyed"_s].toString(),
        json[u"source"_s].toString(), {}};
    for (const QJsonValue value : json[u"answers"_s].toArray()) {
        const QJsonObject row = value.toObject();
        const std::optional<Uuid> person = Uuid::parse(row[u"person"_s].toString());
        if (!person)
            return std::nullopt;
        NeedSurvey::Answer& answer = draft.answers.emplace_back();
        answer.person = *person;
        for (const QJsonValue kind : row[u"kinds"_s].toArray())
            answer.kinds << kind.toString();
        answer.occupation = row[u"occupation"_s].toString();
        answer.note = row[u"note"_s].toString();
    }
    return draft;
}

std::vector<Uuid> SurveyDraft::people() const
{
    std::vector<Uuid> people;
    for (const NeedSurvey::Answer& answer : answers)
        people.push_back(answer.person);
    return people;
}

} // namespace hoanhap::services
