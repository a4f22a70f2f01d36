// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::errors {

inline constexpr ErrorCode notAllowed{"services.not_allowed"};
inline constexpr ErrorCode otherUnit{"services.other_unit"};
inline constexpr ErrorCode changedMeanwhile{"services.changed_meanwhile"};
inline constexpr ErrorCode goneMeanwhile{"services.gone_meanwhile"};
inline constexpr ErrorCode notFound{"services.not_found"};
inline constexpr ErrorCode passwordTooShort{"services.password_too_short"};
inline constexpr ErrorCode passwordsDiffer{"services.passwords_differ"};
inline constexpr ErrorCode accountUnknown{"services.account_unknown"};
inline constexpr ErrorCode loginTaken{"services.login_taken"};
inline constexpr ErrorCode loginUnreadable{"services.login_unreadable"};
inline constexpr ErrorCode lastAdministrator{"services.last_administrator"};
inline constexpr ErrorCode ownAccount{"services.own_account"};
inline constexpr ErrorCode unknownPreset{"services.unknown_preset"};
inline constexpr ErrorCode fileMissing{"services.file_missing"};
inline constexpr ErrorCode registerName{"services.register_name"};
inline constexpr ErrorCode restoreOntoItself{"services.restore_onto_itself"};
inline constexpr ErrorCode noBackupFolder{"services.no_backup_folder"};
inline constexpr ErrorCode cancelled{"services.cancelled"};
inline constexpr ErrorCode registerNotEmpty{"services.register_not_empty"};
inline constexpr ErrorCode numberOutOfRange{"services.number_out_of_range"};
inline constexpr ErrorCode numberTaken{"services.number_taken"};
inline constexpr ErrorCode numberShape{"services.number_shape"};
inline constexpr ErrorCode dayBeforePeriod{"services.day_before_period"};
inline constexpr ErrorCode jsonMalformed{"services.json_malformed"};
inline constexpr ErrorCode jsonUnknownKind{"services.json_unknown_kind"};
inline constexpr ErrorCode jsonUnknownField{"services.json_unknown_field"};
inline constexpr ErrorCode jsonUnreadableValue{"services.json_unreadable_value"};
inline constexpr ErrorCode jsonUnknownReference{"services.json_unknown_reference"};
inline constexpr ErrorCode jsonRepeated{"services.json_repeated"};
inline constexpr ErrorCode noReport{"services.no_report"};
inline constexpr ErrorCode noPlan{"services.no_plan"};
inline constexpr ErrorCode noOrganisation{"services.no_organisation"};
inline constexpr ErrorCode noSigner{"services.no_signer"};
inline constexpr ErrorCode noRequestDispatch{"services.no_request_dispatch"};
inline constexpr ErrorCode emptySection{"services.empty_section"};
inline constexpr ErrorCode reportFrozen{"services.report_frozen"};
/// %1 the path, %2 the most, in millions of bytes.
inline constexpr ErrorCode scanTooLarge{"services.scan_too_large"};
/// %1 the path.
inline constexpr ErrorCode scanUnknownForm{"services.scan_unknown_form"};
inline constexpr ErrorCode cannotWrite{"services.cannot_write"};
inline constexpr ErrorCode referenceBroken{"services.reference_broken"};
inline constexpr ErrorCode indexBroken{"services.index_broken"};
inline constexpr ErrorCode auditBroken{"services.audit_broken"};
inline constexpr ErrorCode pagesBroken{"services.pages_broken"};
inline constexpr ErrorCode periodBackwards{"services.period_backwards"};
inline constexpr ErrorCode taskInUse{"services.task_in_use"};

/// Every code this layer may give; a test demands a Vietnamese sentence for each.
inline constexpr std::array all{notAllowed, otherUnit, changedMeanwhile, goneMeanwhile, notFound,
    passwordTooShort, passwordsDiffer, accountUnknown, loginTaken, loginUnreadable, lastAdministrator,
    ownAccount, unknownPreset, fileMissing, registerName, restoreOntoItself, noBackupFolder, cancelled,
    registerNotEmpty, numberOutOfRange, numberTaken, numberShape, dayBeforePeriod, jsonMalformed,
    jsonUnknownKind, jsonUnknownField, jsonUnreadableValue, jsonUnknownReference, jsonRepeated, noReport,
    noPlan, noOrganisation, noSigner, noRequestDispatch, emptySection, reportFrozen, scanTooLarge,
    scanUnknownForm, cannotWrite, referenceBroken, indexBroken, auditBroken, pagesBroken, periodBackwards,
    taskInUse};

} // namespace hoanhap::services::errors
