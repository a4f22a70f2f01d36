// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportLife.h"
#include "domain/reports/ReportVersion.h"
#include "services/records/Change.h"
#include "services/reports/lifecycle/FrozenContent.h"

namespace hoanhap::services {

// The parts of freezing, each inside the change of the step that asks for it.

/// A file made of a page.
struct MadeFile
{
    QString format; ///< docx, pdf
    QByteArray bytes;
    QString sha256;
};
/// Word first, then PDF.
std::vector<MadeFile> madeFrom(const document::OfficialDocument& page);
/// The version's row must stand already.
void keepFiles(Change& change, const domain::ReportVersion& version, domain::FileStage stage,
    const std::vector<MadeFile>& files);

/// Every figure of the catalogue as the register counts it now for the report, with its parts by unit and
/// those in the cells of its annexes (FigureRef), what stands instead of it in the draft, and the records
/// behind it.
Outcome keepFigures(Change& change, const domain::ReportVersion& version, const domain::Report& report);

} // namespace hoanhap::services
