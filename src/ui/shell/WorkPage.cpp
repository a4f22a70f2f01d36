// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkPage.h"

namespace hoanhap::ui {

bool WorkPage::mayLeave()
{
    if (!isModified())
        return true;
    if (!prompts().confirm(this, tr("What you typed is not stored yet."), tr("Throw it away")))
        return false;
    dropChanges();
    return true;
}

} // namespace hoanhap::ui
