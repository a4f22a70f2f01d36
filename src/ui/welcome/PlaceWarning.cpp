// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/PlaceWarning.h"

#include "storage/platform/Place.h"

#include <QCoreApplication>

namespace hoanhap::ui {

QString placeWarning(const QString& registerPath)
{
    if (storage::placeOf(registerPath) == storage::Place::Local)
        return {};
    return QCoreApplication::translate("Places",
        "This folder lies on a network or is copied by a synchronising program. Registers break there.");
}

} // namespace hoanhap::ui
