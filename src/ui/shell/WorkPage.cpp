// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkPage.h"

namespace hoanhap::ui {

bool WorkPage::mayLeave()
{
    bool modified = isModified();
    if (!mayThrowAway(modified))
        return false;
    dropChanges();
    return true;
}

bool WorkPage::mayThrowAway(bool& modified)
{
    if (modified && !prompts().confirm(this, tr("What you typed is not stored yet."), tr("Throw it away")))
        return false;
    modified = false;
    return true;
}

} // namespace hoanhap::ui
