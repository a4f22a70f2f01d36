// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap::services {
class Workspace;
}

namespace hoanhap::ui {

class RowsEditor;

/// The columns of the tables on a person's form. The column that everybody fills in comes first: typing in
/// it adds a row with the usual kind.
void setUpIdentityTable(RowsEditor& table, services::Workspace& workspace);
void setUpContactTable(RowsEditor& table, services::Workspace& workspace);
void setUpResidenceTable(RowsEditor& table, services::Workspace& workspace);
void setUpNeedTable(RowsEditor& table, services::Workspace& workspace);
void setUpWorkTable(RowsEditor& table, services::Workspace& workspace);

/// "Residence, line 2" for the field of a row; empty for a field of the person.
QString placeInFile(const QString& field);

} // namespace hoanhap::ui
