// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/kinds/DrafterInitials.h"

#include <QRegularExpression>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// Words, initials in brackets (a number of copies there is none), full stop.
const QRegularExpression& archivePattern()
{
    static const QRegularExpression pattern(
        uR"(^(.*?)(?:\s*\((\p{L}[^()]*)\))?\s*[.;]*\s*$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// As somebody may have typed them: "(Hg)", "Hg."
QString bare(const QString& initials)
{
    static const QRegularExpression around(uR"(^[\s(]+|[\s().;,]+$)"_s);
    return QString(initials).remove(around);
}

/// Nothing of one word alone, which is the name of an account and not of a person.
QString firstLetters(const QString& name)
{
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetter())
            letters += word.front().toUpper();
    return letters.size() > 1 ? letters : QString();
}

} // namespace

bool isArchiveLine(const QString& line)
{
    return line.startsWith(u"Lưu"_s);
}

QString withInitials(const QString& line, const QString& initials)
{
    const QString who = bare(initials);
    if (who.isEmpty())
        return line;
    return archivePattern().match(line).captured(1) + u" (%1)."_s.arg(who);
}

QString proposedInitials(Workspace& workspace, const domain::Report& report,
    const std::vector<domain::ReportRecipient>& recipients)
{
    const domain::Report* last = nullptr;
    const auto reports =
        workspace.stores().of<domain::Report>().whereEqual("of_unit_id", report.ofUnitId.toString());
    for (const domain::Report& other : reports)
        if (other.createdBy == workspace.actor().accountId && !other.deletedAt
            && !other.drafterInitials.isEmpty() && (!last || last->createdAt < other.createdAt))
            last = &other;
    if (last)
        return last->drafterInitials;
    for (const domain::ReportRecipient& recipient : recipients)
        if (isArchiveLine(recipient.line))
            if (const QString there = archivePattern().match(recipient.line).captured(2); !there.isEmpty())
                return there;
    return firstLetters(workspace.actor().fullName);
}

} // namespace hoanhap::services
