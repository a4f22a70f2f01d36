// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportKinds.h"

#include "services/catalogues/ShippedCatalogues.h"
#include "services/records/JsonTexts.h"
#include "services/reports/kinds/ReportKindErrorCodes.h"

#include <QJsonObject>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
Value oneOf(const QHash<QString, Value>& values, const QString& word)
{
    const auto found = values.constFind(word);
    if (found == values.cend())
        throw LogicError("report-kinds.json says " + word.toStdString());
    return *found;
}

ReportKind kindOf(const QJsonObject& json)
{
    using Rhythm = ReportKind::Rhythm;
    using Addressee = ReportKind::Addressee;
    const auto text = [&](const QString& name) { return json.value(name).toString(); };
    ReportKind kind;
    kind.code = text(u"code"_s);
    kind.base = kind.code;
    kind.name = text(u"label"_s);
    kind.templateName = text(u"template"_s);
    kind.form = text(u"form"_s);
    kind.rhythm = oneOf<Rhythm>({{u"year"_s, Rhythm::Year}, {u"half"_s, Rhythm::Half},
                                    {u"quarter"_s, Rhythm::Quarter}, {u"other"_s, Rhythm::OtherDays}},
        text(u"period"_s));
    kind.addressee = oneOf<Addressee>({{QString(), Addressee::Nobody}, {u"superior"_s, Addressee::Superior},
                                          {u"units"_s, Addressee::Units}},
        text(u"addressee"_s));
    kind.addresseeOf = textsIn(json[u"addressee_of"_s]);
    kind.asked = json.value(u"asked"_s).toBool();
    if (const int month = json.value(u"document_month"_s).toInt(); month > 0)
        kind.documentMonth = month;
    kind.written = textsIn(json[u"written"_s]);
    kind.notDone = text(u"not_done"_s);
    kind.unitKinds = textsIn(json[u"unit_kinds"_s]);
    kind.presets = textsIn(json[u"presets"_s]);
    kind.annexes = textsIn(json[u"annexes"_s]);
    return kind;
}

std::vector<ReportKind> shippedKinds()
{
    std::vector<ReportKind> kinds;
    for (const QJsonValue entry : shippedEntries(u"report-kinds"_s))
        kinds.push_back(kindOf(entry.toObject()));
    return kinds;
}

// Between the code of a shipped kind and the name of an office's own.
constexpr QChar ownMark(u'~');

// A report is written while its period ends or soon after it.
constexpr int monthsLookedBack = 1;

} // namespace

PeriodPreset ReportKind::proposedPreset(QDate today) const
{
    const QDate about = today.addMonths(-monthsLookedBack);
    switch (rhythm) {
    case Rhythm::Year:
        return PeriodPreset::CalendarYear;
    case Rhythm::Half:
        return about.month() <= 6 ? PeriodPreset::FirstHalf : PeriodPreset::SecondHalf;
    case Rhythm::Quarter:
        return static_cast<PeriodPreset>(static_cast<int>(PeriodPreset::Quarter1) + (about.month() - 1) / 3);
    case Rhythm::OtherDays:
        return PeriodPreset::OtherDays;
    }
    return PeriodPreset::OtherDays;
}

domain::FigurePeriod ReportKind::proposedPeriod(QDate today) const
{
    const PeriodPreset preset = proposedPreset(today);
    if (preset == PeriodPreset::OtherDays)
        return {QDate(today.year(), 1, 1), today};
    return periodOf(preset, today.addMonths(-monthsLookedBack).year());
}

const std::vector<ReportKind>& ReportKind::all()
{
    static const std::vector<ReportKind> kinds = shippedKinds();
    return kinds;
}

ReportKind ReportKind::copyNamed(const QString& ownName) const
{
    ReportKind own = *this;
    own.name = ownName;
    own.code = base + ownMark + ownName;
    return own;
}

Result<ReportKind> ReportKind::byCode(const QString& code)
{
    const QString ownName = code.section(ownMark, 1);
    QStringList codes;
    for (const ReportKind& kind : all()) {
        if (kind.code == code.section(ownMark, 0, 0))
            return ownName.isEmpty() ? kind : kind.copyNamed(ownName);
        codes << kind.code;
    }
    return Error{errors::kinds::unknownKind, u"kind"_s, {code, codes.join(u", "_s)}};
}

ReportKind kindOrAnnual(const QString& code)
{
    const Result<ReportKind> kind = ReportKind::byCode(code);
    return kind ? *kind : ReportKind::all().front();
}

} // namespace hoanhap::services
