// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hoanhap::spreadsheet::tests {

/// What LibreOffice makes of the first sheet after working out every formula anew, as CSV. Skips the test
/// where there is no LibreOffice that reads sheets. Takes some seconds.
QString csvOfLibreOffice(const QByteArray& xlsx);

} // namespace hoanhap::spreadsheet::tests
