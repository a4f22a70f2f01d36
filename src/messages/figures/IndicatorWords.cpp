// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/figures/IndicatorWords.h"

#include "foundation/Error.h"
#include "messages/figures/IndicatorLines.h"
#include "text/numbers/Numbers.h"

#include <QCoreApplication>

namespace hoanhap::messages {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source)
{
    return source ? QCoreApplication::translate("Names", source) : QString();
}

} // namespace

QString indicatorName(const QString& indicator)
{
    const IndicatorLine* line = indicatorLine(indicator);
    return line ? translated(line->name) : QString();
}

QString indicatorDefinition(const QString& indicator)
{
    const IndicatorLine* line = indicatorLine(indicator);
    return line ? translated(line->definition) : QString();
}

QString figureKindName(domain::FigureKind kind)
{
    switch (kind) {
    case domain::FigureKind::Stock:
        return translated(QT_TRANSLATE_NOOP("Names", "at the end of the period"));
    case domain::FigureKind::Flow:
        return translated(QT_TRANSLATE_NOOP("Names", "in the period"));
    case domain::FigureKind::Cumulative:
        return translated(QT_TRANSLATE_NOOP("Names", "since the plan began"));
    }
    throw LogicError("a kind of figure without a name");
}

QString countedInName(domain::CountedIn countedIn)
{
    using enum domain::CountedIn;
    switch (countedIn) {
    case People:
        return translated(QT_TRANSLATE_NOOP("Names", "people"));
    case Turns:
        return translated(QT_TRANSLATE_NOOP("Names", "turns"));
    case Learners:
        return translated(QT_TRANSLATE_NOOP("Names", "learners"));
    case Classes:
        return translated(QT_TRANSLATE_NOOP("Names", "classes"));
    case Sessions:
        return translated(QT_TRANSLATE_NOOP("Names", "sessions"));
    case Certificates:
        return translated(QT_TRANSLATE_NOOP("Names", "certificates"));
    case Loans:
        return translated(QT_TRANSLATE_NOOP("Names", "loans"));
    case Dong:
        return translated(QT_TRANSLATE_NOOP("Names", "đồng"));
    case MillionDong:
        return translated(QT_TRANSLATE_NOOP("Names", "million đồng"));
    }
    throw LogicError("something counted without a name");
}

QString breakdownName(domain::Breakdown breakdown)
{
    using enum domain::Breakdown;
    switch (breakdown) {
    case Unit:
        return translated(QT_TRANSLATE_NOOP("Names", "Unit"));
    case Commune:
        return translated(QT_TRANSLATE_NOOP("Names", "Commune"));
    case Status:
        return translated(QT_TRANSLATE_NOOP("Names", "Kind of status"));
    case Sex:
        return translated(QT_TRANSLATE_NOOP("Names", "Sex"));
    case Age:
        return translated(QT_TRANSLATE_NOOP("Names", "Age"));
    case Ethnicity:
        return translated(QT_TRANSLATE_NOOP("Names", "Ethnicity"));
    case Offence:
        return translated(QT_TRANSLATE_NOOP("Names", "Group of offence"));
    case Occupation:
        return translated(QT_TRANSLATE_NOOP("Names", "Occupation"));
    }
    throw LogicError("a breakdown without a name");
}

QString cellName(domain::Breakdown breakdown, const QString& code, const QString& label)
{
    if (code.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Names", "Not known"));
    if (breakdown != domain::Breakdown::Age)
        return label.isEmpty() ? code : label;
    if (code.startsWith(u"0-"_s))
        return translated(QT_TRANSLATE_NOOP("Names", "Under %1")).arg(code.mid(2).toInt() + 1);
    if (code.endsWith(u'+'))
        return translated(QT_TRANSLATE_NOOP("Names", "%1 and older")).arg(code.chopped(1));
    return translated(QT_TRANSLATE_NOOP("Names", "%1 years")).arg(QString(code).replace(u'-', u'–'));
}

QString shownFigure(const domain::Indicator& indicator, qint64 value)
{
    const qint64 per = indicator.shownPer();
    if (value % per == 0)
        return text::grouped(value / per);
    // Two places, since that is what offices write of millions.
    const qint64 hundredths = (value * 100 + (value < 0 ? -per : per) / 2) / per;
    QString decimals = QString::number(std::abs(hundredths % 100)).rightJustified(2, u'0');
    if (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString sign = hundredths < 0 && hundredths > -100 ? u"-"_s : QString();
    return sign + text::grouped(hundredths / 100) + u',' + decimals;
}

} // namespace hoanhap::messages
