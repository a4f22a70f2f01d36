// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/SignInDialog.h"

#include "office/TestOffice.h"
#include "ui/shell/UserPrompts.h"

#include <QLabel>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE(
    "whoever signs in to a register in a synchronised folder is warned, on a disk nothing is said", "[ui]")
{
    tests::TestOffice office;
    services::RegisterAccess access = office.access();
    ui::DialogPrompts prompts;
    const auto said = [&](const QString& path) {
        const ui::SignInDialog dialog(access, prompts, path);
        return dialog.findChild<QLabel*>(u"summaryLabel"_s)->text();
    };
    CHECK(said(office.file(u"OneDrive/sổ.hoanhap"_s)).contains(u"đồng bộ"_s));
    CHECK(said(office.path()).isEmpty());
}
