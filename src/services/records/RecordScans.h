// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "services/workspace/Workspace.h"

#include <vector>

namespace hoanhap::services {

/// The files kept inside the register beside a record of one kind: the scan of a signed report, a letter
/// that came in.
class RecordScans
{
public:
    virtual ~RecordScans() = default;

    static constexpr qint64 mostBytes = 30'000'000;

    /// In the order in which they were kept.
    Result<std::vector<domain::Attachment>> of(const Uuid& owner);
    /// A copy of the file comes into the register; PDF, JPEG, PNG and TIFF are known by their content.
    Result<domain::Attachment> keep(const Uuid& owner, const QString& path);
    Outcome remove(const Uuid& scan);
    /// Writes the file out again as it came in.
    Outcome copyTo(const domain::Attachment& scan, const QString& path);

protected:
    /// Whose files these are, and who may keep and remove them.
    struct Owners
    {
        QString entity;
        domain::Permission keeping;
    };
    RecordScans(Workspace& workspace, Owners owners);
    /// The unit of a record that may get files; nothing where there is none.
    virtual std::optional<Uuid> unitOf(const Uuid& owner) = 0;
    Workspace& workspace() { return m_workspace; }

private:
    Workspace& m_workspace;
    Owners m_owners;
};

} // namespace hoanhap::services
