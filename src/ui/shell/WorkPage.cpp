// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkPage.h"

namespace hoanhap::ui {

bool WorkPage::mayLeave()
{
    if (!isModified())
        return true;
    switch (prompts().askOnLeaving(this, unstored())) {
    case UserPrompts::Leaving::Store:
        saveAll();
        return !isModified();
    case UserPrompts::Leaving::Drop:
        dropChanges();
        return true;
    case UserPrompts::Leaving::Stay:
        break;
    }
    return false;
}

} // namespace hoanhap::ui
