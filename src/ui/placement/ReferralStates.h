// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace hoanhap::ui {

/// The states of a referral, by code, in the words of the office.
QString referralStateName(const QString& code);
QMap<QString, QString> referralStateNames();
/// Codes in the order in which they come to pass.
QStringList referralStates();

} // namespace hoanhap::ui
