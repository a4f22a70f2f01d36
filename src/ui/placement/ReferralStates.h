// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QMap>
#include <QString>

namespace hoanhap::ui {

/// The states of a referral, by code, in the words of the office.
QString referralStateName(const QString& code);
QMap<QString, QString> referralStateNames();
/// Codes in the order in which they come to pass.
QStringList referralStates();

/// By code of the outcome: what stands in the place of an employer where there is none.
QMap<QString, QString> workWithoutEmployer(services::Workspace& workspace);

} // namespace hoanhap::ui
