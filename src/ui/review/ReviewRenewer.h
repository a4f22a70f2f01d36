// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/review/ReviewRenewal.h"

#include <QTimer>

namespace hoanhap::ui {

/// Renews the findings of the register between what the user does, until nothing is left to do.
class ReviewRenewer : public QObject
{
    Q_OBJECT

public:
    ReviewRenewer(services::Workspace& workspace, QObject* parent);

private:
    void step();

    services::Workspace& m_workspace;
    QTimer m_pause;
};

} // namespace hoanhap::ui
