// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/StoredBytes.h"

namespace hoanhap::storage {

/// The bytes behind the attachments' rows.
class AttachmentContents : public StoredBytes
{
public:
    explicit AttachmentContents(Session& session)
        : StoredBytes(session, "attachment_content", "attachment_id")
    {
    }
};

} // namespace hoanhap::storage
