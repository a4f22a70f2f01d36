// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outline/ChipNames.h"

#include "messages/ReportNames.h"
#include "messages/figures/IndicatorWords.h"
#include "services/reports/templates/TemplateVocabulary.h"

#include <QCoreApplication>
#include <QHash>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::OutlineItem;
using services::OutlinePiece;

namespace {

QString placeholderWords(const char* source)
{
    return QCoreApplication::translate("Placeholders", source);
}

} // namespace

QString placeholderName(const QString& name)
{
    static const QHash<QString, const char*> names{
        {u"year"_s, QT_TRANSLATE_NOOP("Placeholders", "Year of the report")},
        {u"next_year"_s, QT_TRANSLATE_NOOP("Placeholders", "Year after")},
        {u"period"_s, QT_TRANSLATE_NOOP("Placeholders", "Period")},
        {u"period.capitals"_s, QT_TRANSLATE_NOOP("Placeholders", "PERIOD")},
        {u"in_period"_s, QT_TRANSLATE_NOOP("Placeholders", "In the period")},
        {u"next_period"_s, QT_TRANSLATE_NOOP("Placeholders", "Next period")},
        {u"next_period.capitals"_s, QT_TRANSLATE_NOOP("Placeholders", "NEXT PERIOD")},
        {u"from"_s, QT_TRANSLATE_NOOP("Placeholders", "First day")},
        {u"to"_s, QT_TRANSLATE_NOOP("Placeholders", "Last day")},
        {u"counted_on"_s, QT_TRANSLATE_NOOP("Placeholders", "Day of counting")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("Placeholders", "Reporting agency")},
        {u"recipient"_s, QT_TRANSLATE_NOOP("Placeholders", "Receiving police")},
        {u"addressee"_s, QT_TRANSLATE_NOOP("Placeholders", "Addressee")},
        {u"plan"_s, QT_TRANSLATE_NOOP("Placeholders", "Plan")},
        {u"plan.citation"_s, QT_TRANSLATE_NOOP("Placeholders", "Plan with its date")},
        {u"plan.issuer"_s, QT_TRANSLATE_NOOP("Placeholders", "Issuer of the plan")},
        {u"request.citation"_s, QT_TRANSLATE_NOOP("Placeholders", "Asking dispatch")},
        {u"request.sender"_s, QT_TRANSLATE_NOOP("Placeholders", "Sender of the dispatch")},
        {u"request.subject"_s, QT_TRANSLATE_NOOP("Placeholders", "Subject of the dispatch")},
        {u"deadline"_s, QT_TRANSLATE_NOOP("Placeholders", "Deadline of the dispatch")},
        {u"silent.count"_s, QT_TRANSLATE_NOOP("Placeholders", "Units without figures")},
        {u"sent.count"_s, QT_TRANSLATE_NOOP("Placeholders", "Units with figures")},
        {u"annexes"_s, QT_TRANSLATE_NOOP("Placeholders", "Annexes carried")},
        {u"request"_s, QT_TRANSLATE_NOOP("Placeholders", "A dispatch asks for it")},
        {u"training"_s, QT_TRANSLATE_NOOP("Placeholders", "Classes were held")},
        {u"unfinished"_s, QT_TRANSLATE_NOOP("Placeholders", "The period is not over")},
        {u"not_done.told"_s, QT_TRANSLATE_NOOP("Placeholders", "The author tells what was not done")},
        {u"managed"_s, QT_TRANSLATE_NOOP("Placeholders", "People managed")},
        {u"needs"_s, QT_TRANSLATE_NOOP("Placeholders", "Needs")},
        {u"classes"_s, QT_TRANSLATE_NOOP("Placeholders", "Classes")},
        {u"class_sum"_s, QT_TRANSLATE_NOOP("Placeholders", "All classes together")},
        {u"occupations"_s, QT_TRANSLATE_NOOP("Placeholders", "Occupations taught")},
        {u"counselling"_s, QT_TRANSLATE_NOOP("Placeholders", "Counselling")},
        {u"referrals"_s, QT_TRANSLATE_NOOP("Placeholders", "Referrals")},
        {u"loans"_s, QT_TRANSLATE_NOOP("Placeholders", "Loans")},
        {u"silent"_s, QT_TRANSLATE_NOOP("Placeholders", "Units that sent nothing")},
        {u"count"_s, QT_TRANSLATE_NOOP("Placeholders", "Count")},
        {u"received"_s, QT_TRANSLATE_NOOP("Placeholders", "Newly received")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Placeholders", "Ended")},
        {u"job"_s, QT_TRANSLATE_NOOP("Placeholders", "Need of work")},
        {u"loan"_s, QT_TRANSLATE_NOOP("Placeholders", "Need of a loan")},
        {u"organiser"_s, QT_TRANSLATE_NOOP("Placeholders", "Organiser")},
        {u"partners"_s, QT_TRANSLATE_NOOP("Placeholders", "Partners")},
        {u"occupation"_s, QT_TRANSLATE_NOOP("Placeholders", "Occupation")},
        {u"learners"_s, QT_TRANSLATE_NOOP("Placeholders", "Learners")},
        {u"released"_s, QT_TRANSLATE_NOOP("Placeholders", "Of them after prison")},
        {u"sessions"_s, QT_TRANSLATE_NOOP("Placeholders", "Sessions")},
        {u"attendees"_s, QT_TRANSLATE_NOOP("Placeholders", "Attendees")},
        {u"placed"_s, QT_TRANSLATE_NOOP("Placeholders", "Hired")},
        {u"amount"_s, QT_TRANSLATE_NOOP("Placeholders", "Amount")},
        {u"name"_s, QT_TRANSLATE_NOOP("Placeholders", "Unit")},
        {u"end"_s, QT_TRANSLATE_NOOP("Placeholders", "End of the line")},
    };
    if (name.startsWith("narrative."_L1))
        return messages::sectionName(name.section(u'.', 1));
    if (services::isOfCatalogue(name))
        return messages::indicatorName(name.section(u'.', 1));
    const auto found = names.constFind(name);
    return found == names.cend() ? name : placeholderWords(*found);
}

QString chipText(const OutlinePiece& piece)
{
    const QString name = placeholderName(piece.text);
    switch (piece.kind) {
    case OutlinePiece::Kind::Words:
        return piece.text;
    case OutlinePiece::Kind::Value:
        return name;
    case OutlinePiece::Kind::ClauseBegin:
        return placeholderWords(piece.inverted ? QT_TRANSLATE_NOOP("Placeholders", "if not %1 [")
                                               : QT_TRANSLATE_NOOP("Placeholders", "if %1 ["))
            .arg(name);
    case OutlinePiece::Kind::ClauseEnd:
        return u"]"_s;
    }
    return {};
}

QString lineOf(const services::OutlinePieces& pieces)
{
    QString line;
    for (const OutlinePiece& piece : pieces)
        line += piece.kind == OutlinePiece::Kind::Words ? piece.text : u'‹' + chipText(piece) + u'›';
    return line.simplified();
}

QString lineOf(const OutlineItem& item)
{
    switch (item.kind) {
    case OutlineItem::Kind::Point:
        return u"- "_s + lineOf(item.pieces);
    case OutlineItem::Kind::Heading:
    case OutlineItem::Kind::Sentence:
        return lineOf(item.pieces);
    case OutlineItem::Kind::Prose:
        return placeholderWords(QT_TRANSLATE_NOOP("Placeholders", "Text of the author: %1"))
            .arg(placeholderName(item.name));
    case OutlineItem::Kind::Group:
        return placeholderWords(item.inverted ? QT_TRANSLATE_NOOP("Placeholders", "Only without: %1")
                                              : QT_TRANSLATE_NOOP("Placeholders", "For: %1"))
            .arg(placeholderName(item.name));
    }
    return {};
}

} // namespace hoanhap::ui
