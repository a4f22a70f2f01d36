// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace hoanhap::services {
class Workspace;
}

namespace hoanhap::ui {

/// Proposes the catalogue's occupations while one is typed; another may be typed too.
void proposeOccupations(services::Workspace& workspace, QLineEdit& field);

} // namespace hoanhap::ui
