// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/kinds/Addressees.h"

#include "domain/organisation/Unit.h"
#include "domain/plan/Dispatch.h"
#include "services/organisation/OrganisationPresets.h"
#include "services/organisation/OrganisationService.h"
#include "services/reports/kinds/DrafterInitials.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// More are not named one by one above the text.
constexpr qsizetype mostNamed = 15;
constexpr qsizetype fewestTogether = 3;

/// A register of one office alone does not hold the one above; the presets know it.
QString aboveByPreset(const QString& code)
{
    const auto own = OrganisationPreset::byCode(code);
    const auto above = own ? OrganisationPreset::byCode(own->above) : std::nullopt;
    return above ? above->name : QString();
}

QString superiorOf(Workspace& workspace, const domain::Report& report)
{
    OrganisationService organisations(workspace);
    const auto unit = workspace.stores().of<domain::Unit>().find(report.ofUnitId);
    if (unit && unit->parentUnitId)
        if (const auto above = organisations.organisationOn(*unit->parentUnitId, report.paperDay()))
            return above->name;
    if (const auto own = organisations.organisationOn(report.ofUnitId, report.paperDay()))
        if (const QString above = aboveByPreset(own->presetCode); !above.isEmpty())
            return above;
    const auto request = report.requestDispatchId
        ? workspace.stores().of<domain::Dispatch>().find(*report.requestDispatchId)
        : std::nullopt;
    return request ? request->issuer : QString();
}

/// "Phòng … các huyện, thành phố": units that differ by their place alone are addressed as one.
QStringList together(const QStringList& names)
{
    static const QStringList areas{u"huyện"_s, u"thị xã"_s, u"thành phố"_s, u"quận"_s, u"xã"_s, u"phường"_s,
        u"thị trấn"_s, u"đặc khu"_s};
    static const QRegularExpression placed(
        uR"(^(.+) (%1) \p{Lu}.*$)"_s.arg(areas.join(u'|')), QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, QStringList> areasOf;
    for (const QString& name : names)
        if (const auto match = placed.match(name); match.hasMatch())
            areasOf[match.captured(1)] << match.captured(2);
    QStringList lines;
    for (const QString& name : names) {
        const QString office = placed.match(name).captured(1);
        const QStringList of = areasOf.value(office);
        if (of.size() < fewestTogether) {
            lines << name;
            continue;
        }
        QStringList kinds = areas;
        kinds.removeIf([&](const QString& area) { return !of.contains(area); });
        const QString line = office + u" các "_s + kinds.join(u", "_s);
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

QStringList unitsBelow(Workspace& workspace, const domain::Report& report)
{
    const auto units = OrganisationService(workspace).units();
    QStringList names;
    if (!units)
        return names;
    for (const domain::Unit& unit : *units) {
        const bool stands = unit.active && unit.validFrom.value_or(report.firstDay()) <= report.lastDay()
            && unit.validTo.value_or(report.lastDay()) >= report.firstDay();
        if (unit.parentUnitId == report.ofUnitId && stands)
            names << unit.name;
    }
    names = together(names);
    return names.size() > mostNamed ? QStringList{u"Các đơn vị có trách nhiệm báo cáo"_s} : names;
}

/// "(báo cáo);" and the like fall away.
QString nameIn(const QString& line)
{
    static const QRegularExpression tail(uR"(\s*(\(.*\))?\s*[;.,]*\s*$)"_s);
    return QString(line).remove(tail);
}

/// Initials as a line of recipients writes an agency: "Sở LĐTBXH" of "Sở Lao động - Thương binh và Xã hội".
QString shortenedTail(const QString& name)
{
    QString initials;
    for (const QString& word : name.section(u' ', 1).split(u' ', Qt::SkipEmptyParts))
        if (word.at(0).isLetter() && word != u"và"_s)
            initials += word.at(0).toUpper();
    return name.section(u' ', 0, 0) + u' ' + initials;
}

bool namesOne(const QString& line, const QStringList& addressees)
{
    const QString name = nameIn(line);
    return std::ranges::any_of(addressees, [&](const QString& addressee) {
        return name.compare(addressee, Qt::CaseInsensitive) == 0 || name == shortenedTail(addressee);
    });
}

bool staysInOffice(const QString& line)
{
    return isArchiveLine(line) || line.startsWith(u"Lãnh đạo"_s);
}

} // namespace

ReportKind::Addressee addresseeOf(Workspace& workspace, const Uuid& unit, const ReportKind& kind)
{
    if (kind.addresseeOf.isEmpty())
        return kind.addressee;
    const auto writer = workspace.stores().of<domain::Unit>().find(unit);
    return writer && kind.addresseeOf.contains(writer->kind) ? kind.addressee : ReportKind::Addressee::Nobody;
}

QStringList proposedAddressees(Workspace& workspace, const domain::Report& report, const ReportKind& kind)
{
    switch (addresseeOf(workspace, report.ofUnitId, kind)) {
    case ReportKind::Addressee::Nobody:
        return {};
    case ReportKind::Addressee::Superior: {
        const QString above = superiorOf(workspace, report);
        return above.isEmpty() ? QStringList() : QStringList{above};
    }
    case ReportKind::Addressee::Units:
        return unitsBelow(workspace, report);
    }
    return {};
}

QStringList addresseeLines(const QString& addressees)
{
    QStringList names;
    for (const QString& line : addressees.split(u'\n', Qt::SkipEmptyParts))
        if (const QString name = nameIn(line.trimmed()); !name.isEmpty())
            names << name;
    if (names.size() < 2)
        return names;
    QStringList lines;
    for (const QString& name : std::as_const(names))
        lines << u"- "_s + name + (lines.size() + 1 == names.size() ? u'.' : u';');
    return lines;
}

QStringList recipientLines(const std::vector<domain::ReportRecipient>& recipients,
    const domain::Report& report, const ReportKind& kind)
{
    const QStringList addressees = report.addressees.split(u'\n', Qt::SkipEmptyParts);
    QStringList lines;
    if (!addressees.isEmpty())
        lines << u"- Như trên;"_s;
    for (const domain::ReportRecipient& recipient : recipients)
        if ((!kind.isDispatch() || staysInOffice(recipient.line)) && !namesOne(recipient.line, addressees))
            lines << u"- "_s
                    + (isArchiveLine(recipient.line) ? withInitials(recipient.line, report.drafterInitials)
                                                     : recipient.line);
    return lines;
}

QString symbolOf(const ReportKind& kind, const domain::Organisation& organisation,
    const std::vector<domain::ReportRecipient>& recipients)
{
    if (organisation.abbreviation.isEmpty())
        return kind.isDispatch() ? QString() : kind.form;
    if (!kind.isDispatch())
        return kind.form + u'-' + organisation.abbreviation;
    for (const domain::ReportRecipient& recipient : recipients) {
        if (!isArchiveLine(recipient.line))
            continue;
        const QStringList keepers = nameIn(recipient.line).section(u':', 1).split(u',', Qt::SkipEmptyParts);
        if (keepers.size() > 1) // the first is the registry, VT
            return organisation.abbreviation + u'-' + keepers.last().trimmed();
    }
    return organisation.abbreviation;
}

} // namespace hoanhap::services
