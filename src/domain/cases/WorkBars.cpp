// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/WorkBars.h"

#include "domain/cases/AsAt.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/cases/rules/LegalStatusRules.h"
#include "text/dates/DocumentDate.h"
#include "text/letters/Fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = WorkBar::Kind;

std::optional<Kind> barKindOf(const QString& kind)
{
    if (kind == "profession_ban"_L1)
        return Kind::Profession;
    if (kind == "residence_ban"_L1)
        return Kind::Residence;
    if (kind == "local_supervision"_L1)
        return Kind::Locality;
    if (kind == "rights_deprivation"_L1)
        return Kind::StateService;
    return std::nullopt;
}

/// As entered; otherwise the latest that the law allows, counted from the beginning: after it nothing bars
/// any more, but that the ban lasts until then nobody said.
std::optional<QDate> lastDayOf(
    const QString& kind, const std::optional<QDate>& from, const std::optional<QDate>& to)
{
    if (to || !from)
        return to;
    return from->addMonths(legalTermOf(kind).longest).addDays(-1);
}

/// After these nothing of the judgment is carried out any more.
bool isUndone(const LegalStatus& status, QDate day)
{
    return status.endedOn && *status.endedOn <= day
        && (status.endReason == "entered_wrongly"_L1 || status.endReason == "expunged"_L1
            || status.endReason == "dead"_L1);
}

std::optional<WorkBar> barOf(const LegalStatus& status, QDate day)
{
    const std::optional<Kind> kind = barKindOf(status.kind);
    const std::optional<QDate> until = lastDayOf(status.kind, beginOf(status), status.toDate);
    if (!kind || !heldOn(status, day) || (until && *until < day))
        return std::nullopt;
    return WorkBar{*kind, status.id, {}, status.supervisingArea, status.note, status.toDate};
}

/// `status`: the conviction it belongs to; a ban begins when its prison sentence is served.
std::optional<WorkBar> barOf(const AdditionalPenalty& penalty, const LegalStatus* status, QDate day)
{
    const std::optional<Kind> kind = barKindOf(penalty.kind);
    if (!kind || (status && isUndone(*status, day)))
        return std::nullopt;
    const std::optional<QDate> from =
        penalty.fromDate ? penalty.fromDate : (status ? status->releasedOn : std::nullopt);
    const std::optional<QDate> until = lastDayOf(penalty.kind, from, penalty.toDate);
    const bool endKnownByStatusAlone = !until && status && status->endedOn && *status->endedOn <= day;
    if ((from && *from > day) || (until && *until < day) || endKnownByStatusAlone)
        return std::nullopt;
    return WorkBar{*kind, penalty.id, penalty.bannedOccupation, status ? status->supervisingArea : QString(),
        penalty.note, penalty.toDate};
}

/// A ban entered as a status with its penalty below is one ban, told by the row that says more.
bool isToldBelow(const LegalStatus& status, const std::vector<AdditionalPenalty>& penalties)
{
    return std::any_of(penalties.begin(), penalties.end(), [&](const AdditionalPenalty& penalty) {
        return penalty.legalStatusId == status.id && penalty.kind == status.kind;
    });
}

/// Between blanks, so that whole words are found.
QString occupationWords(const QString& key)
{
    return u' ' + text::splitWords(key).join(u' ') + u' ';
}

bool isWithoutMarks(const QString& name)
{
    return text::tonePlacementKey(name) == text::fold(name);
}

/// Two words at least: "may" without marks stands in every "máy".
bool isPhrase(const QString& words)
{
    return words.trimmed().contains(u' ');
}

bool oneContainsOther(const QString& banned, const QString& wanted)
{
    return !wanted.trimmed().isEmpty() && (banned.contains(wanted) || wanted.contains(banned));
}

/// Words in names of many trades, which tell none alone.
const QStringList& wordsOfAnyTrade()
{
    static const QStringList words{u"thợ"_s, u"nghề"_s, u"hành"_s, u"nhân"_s, u"viên"_s, u"công"_s, u"việc"_s,
        u"người"_s, u"làm"_s, u"kỹ"_s, u"kĩ"_s, u"thuật"_s, u"phụ"_s, u"trợ"_s, u"lý"_s, u"quản"_s, u"và"_s,
        u"các"_s, u"của"_s, u"trong"_s, u"theo"_s, u"dân"_s, u"dụng"_s, u"nghiệp"_s, u"sản"_s, u"xuất"_s,
        u"hoạt"_s, u"động"_s, u"lĩnh"_s, u"vực"_s, u"liên"_s, u"quan"_s, u"đến"_s, u"hoặc"_s, u"tại"_s};
    return words;
}

/// With marks as they are, or without.
QStringList wordsOfTrade(const QString& name, QString (*key)(QStringView))
{
    QStringList words = text::splitWords(key(name));
    words.removeIf([&](const QString& word) {
        return std::ranges::any_of(wordsOfAnyTrade(), [&](const QString& any) { return key(any) == word; });
    });
    return words;
}

/// Two words of a trade that both names have mean it; one alone, such as the "xe" of "lái xe" and "sửa xe
/// máy", only where it leads both names or is all that one of them says.
bool shareTrade(const QStringList& one, const QStringList& other)
{
    QStringList shared = one;
    shared.removeIf([&](const QString& word) { return !other.contains(word); });
    shared.removeDuplicates();
    if (shared.size() != 1)
        return shared.size() > 1;
    return one.size() == 1 || other.size() == 1 || one.front() == other.front();
}

/// A judgment may name several works in one line.
QStringList worksIn(const QString& names)
{
    static const QRegularExpression between(u"[,;/]"_s);
    return names.split(between, Qt::SkipEmptyParts);
}

} // namespace

std::vector<WorkBar> workBarsOn(
    const std::vector<LegalStatus>& statuses, const std::vector<AdditionalPenalty>& penalties, QDate day)
{
    std::vector<WorkBar> bars;
    for (const LegalStatus& status : statuses)
        if (!isToldBelow(status, penalties))
            if (std::optional<WorkBar> bar = barOf(status, day))
                bars.push_back(std::move(*bar));
    for (const AdditionalPenalty& penalty : penalties) {
        const auto status = std::find_if(statuses.begin(), statuses.end(),
            [&](const LegalStatus& one) { return one.id == penalty.legalStatusId; });
        if (auto bar = barOf(penalty, status == statuses.end() ? nullptr : &*status, day))
            bars.push_back(std::move(*bar));
    }
    return bars;
}

bool touches(const WorkBar& bar, const QString& occupation)
{
    if (bar.kind != Kind::Profession || bar.occupation.isEmpty())
        return true;
    if (oneContainsOther(occupationWords(text::tonePlacementKey(bar.occupation)),
            occupationWords(text::tonePlacementKey(occupation))))
        return true;
    if (!isWithoutMarks(bar.occupation) && !isWithoutMarks(occupation))
        return false;
    const QString banned = occupationWords(text::fold(bar.occupation));
    const QString wanted = occupationWords(text::fold(occupation));
    return banned == wanted || (isPhrase(banned) && isPhrase(wanted) && oneContainsOther(banned, wanted));
}

bool mayMean(const WorkBar& bar, const QString& occupation)
{
    if (touches(bar, occupation))
        return false;
    const bool marked = !isWithoutMarks(bar.occupation) && !isWithoutMarks(occupation);
    const auto key = marked ? &text::tonePlacementKey : &text::fold;
    for (const QString& banned : worksIn(bar.occupation))
        for (const QString& wanted : worksIn(occupation))
            if (shareTrade(wordsOfTrade(banned, key), wordsOfTrade(wanted, key)))
                return true;
    return false;
}

Error doubtOf(const WorkBar& bar, const QString& field)
{
    return {errors::cases::occupationMayBeBanned, field, {bar.occupation}};
}

Error warningOf(const WorkBar& bar, const QString& field)
{
    namespace faults = errors::cases;
    const bool named = !bar.occupation.isEmpty();
    const auto warning = [&](ErrorCode ended, ErrorCode open) -> Error {
        QStringList arguments;
        if (bar.kind == Kind::Profession && named)
            arguments << bar.occupation;
        if (bar.until)
            arguments << text::dateInFigures(*bar.until);
        return {bar.until ? ended : open, field, arguments};
    };
    switch (bar.kind) {
    case Kind::Profession:
        return named ? warning(faults::occupationBanned, faults::occupationBannedOpen)
                     : warning(faults::occupationBanUnnamed, faults::occupationBanUnnamedOpen);
    case Kind::Residence:
        return warning(faults::residenceBanned, faults::residenceBannedOpen);
    case Kind::Locality:
        return warning(faults::boundToLocality, faults::boundToLocalityOpen);
    case Kind::StateService:
        break;
    }
    return warning(faults::stateServiceBarred, faults::stateServiceBarredOpen);
}

Errors barWarnings(const std::vector<WorkBar>& bars, const QString& occupation, const QString& field)
{
    Errors warnings;
    for (const WorkBar& bar : bars)
        if (touches(bar, occupation))
            warnings.push_back(warningOf(bar, field));
        else if (mayMean(bar, occupation))
            warnings.push_back(doubtOf(bar, field));
    return warnings;
}

} // namespace hoanhap::domain
