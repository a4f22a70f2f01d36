// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "services/workspace/Workspace.h"

#include <vector>

namespace hoanhap::services {

/// The scans of a signed report, which the registry clerk keeps beside its number and day.
class ReportScans
{
public:
    explicit ReportScans(Workspace& workspace) : m_workspace(workspace) { }

    static constexpr qint64 mostBytes = 30'000'000;

    /// In the order in which they were kept.
    Result<std::vector<domain::Attachment>> of(const Uuid& report);
    /// A copy of the file comes into the register; PDF, JPEG, PNG and TIFF are known by their content.
    Result<domain::Attachment> keep(const Uuid& report, const QString& path);
    Outcome remove(const Uuid& scan);
    /// Writes the scan out again as it came in.
    Outcome copyTo(const domain::Attachment& scan, const QString& path);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
