// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ErrorSentences.h"

#include "document/ErrorCodes.h"
#include "document/reading/ReadingErrorCodes.h"
#include "domain/ErrorCodes.h"
#include "domain/activities/SessionErrorCodes.h"
#include "domain/cases/CaseErrorCodes.h"
#include "domain/loans/LoanErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/people/ReviewErrorCodes.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "domain/plan/PlanErrorCodes.h"
#include "domain/reports/carrying/CarryingErrorCodes.h"
#include "domain/reports/checks/CheckErrorCodes.h"
#include "domain/training/TrainingErrorCodes.h"
#include "messages/ReportNames.h"
#include "messages/figures/IndicatorWords.h"
#include "services/ErrorCodes.h"
#include "services/catalogues/CatalogueErrorCodes.h"
#include "services/figures/FigureErrorCodes.h"
#include "services/figures/Figures.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "services/people/transfer/TransferErrorCodes.h"
#include "services/placement/EmployerErrorCodes.h"
#include "services/placement/OpenOffers.h"
#include "services/reminders/ReminderErrorCodes.h"
#include "services/reports/checks/PaperErrorCodes.h"
#include "services/reports/kinds/ReportKindErrorCodes.h"
#include "services/reports/lifecycle/LifecycleErrorCodes.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "services/reports/signing/SigningErrorCodes.h"
#include "services/reports/templates/TemplateErrorCodes.h"
#include "spreadsheet/ErrorCodes.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

template <typename... Lists>
void checkAllIn(const Lists&... lists)
{
    const auto check = [](const auto& codes) {
        for (const ErrorCode code : codes) {
            INFO(code.id());
            CHECK(messages::hasSentence(code));
        }
    };
    (check(lists), ...);
}

} // namespace

TEST_CASE("every code that a layer may give has a sentence", "[messages]")
{
    checkAllIn(text::errors::all, domain::errors::all, storage::errors::all, services::errors::all,
        services::keeping::all, services::merging::errors::all, document::errors::all,
        services::errors::ofFinding, domain::errors::review::all, domain::errors::needs::all,
        domain::errors::training::all, domain::errors::plan::all, services::errors::reminders::all,
        document::errors::reading::all, spreadsheet::errors::all, services::listerrors::all,
        domain::errors::cases::bars, domain::errors::placement::all, services::errors::ofEmployers,
        services::figureerrors::all, services::catalogueerrors::all, domain::errors::cases::rules,
        services::transfers::errors::all, domain::errors::session::all, domain::errors::loan::all,
        services::errors::kinds::all, services::errors::wording::all, domain::errors::checks::all,
        domain::errors::carrying::all, services::errors::paper::all, services::errors::lifecycle::all,
        services::errors::numbers::all, services::errors::signing::all, services::errors::ofSuggestions);
}

TEST_CASE("what a user typed goes into the sentence as it is, placeholders in it too", "[messages]")
{
    const Error error{text::errors::dateUnreadable, {}, {u"%1 %2 <b>"_s}};
    CHECK(messages::sentenceFor(error).contains(u"\"%1 %2 <b>\""_s));
}

TEST_CASE("a fault of the disk is told in a sentence, not by its code", "[messages]")
{
    const QString sentence =
        messages::sentenceFor(storage::StorageError(storage::errors::diskFull, "storing"));
    CHECK(sentence.contains(u"disk is full"_s));
}

TEST_CASE("an empty section of the report is told by its title", "[messages]")
{
    const QString sentence =
        messages::sentenceFor(Error{services::errors::emptySection, u"limitations"_s, {u"limitations"_s}});
    CHECK(sentence.contains(u"II.4. Limitations"_s));
}

TEST_CASE("every indicator has a name and a definition", "[messages]")
{
    for (const domain::Indicator& indicator : services::Figures::catalogue()) {
        INFO(indicator.key.toStdString());
        CHECK_FALSE(messages::indicatorName(indicator.key).isEmpty());
        CHECK(messages::indicatorDefinition(indicator.key).endsWith(u'.'));
    }
}

TEST_CASE("a state in which a report is, and a section that is empty, are told by their names", "[messages]")
{
    const Error other{services::errors::lifecycle::otherState, {}, {u"submitted"_s}};
    CHECK(messages::sentenceFor(other).contains(messages::reportStateName(u"submitted"_s)));
    const Error empty{domain::errors::checks::emptySection, {}, {u"next_year"_s}};
    CHECK(messages::sentenceFor(empty).contains(messages::sectionName(u"next_year"_s)));
}
