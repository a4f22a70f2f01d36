// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "services/workspace/Workspace.h"

#include <vector>

namespace hoanhap::services {

/// Scans and photos of one person, kept inside the register.
class PersonAttachments
{
public:
    explicit PersonAttachments(Workspace& workspace) : m_workspace(workspace) { }

    static constexpr qint64 mostBytes = 20'000'000;

    /// In the order in which they were kept; images of identity cards too, whose content only the head
    /// gets to see.
    Result<std::vector<domain::Attachment>> of(const Uuid& person);
    bool maySee(const domain::Attachment& attachment) const;
    bool maySeeCards() const;
    /// A copy of the file comes into the register; JPEG, PNG and PDF are known by their content. An
    /// image of an identity card (`isCard`) is kept by the head alone.
    Result<domain::Attachment> keep(const Uuid& person, const QString& path, bool isCard);
    /// The bytes; a look at an identity card is recorded before it is given.
    Result<QByteArray> content(const domain::Attachment& attachment);
    /// Writes it out again as it came in.
    Outcome copyTo(const domain::Attachment& attachment, const QString& path);
    /// Into the bin.
    Outcome remove(const Uuid& attachment);
    Outcome restore(const Uuid& attachment);

private:
    Outcome mayOpen(const domain::Attachment& attachment) const;
    Result<domain::Attachment> ofSomebody(const Uuid& attachment);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
