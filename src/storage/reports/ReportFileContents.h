// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/StoredBytes.h"

namespace hoanhap::storage {

/// The bytes of the reports' files, which never change once they stand.
class ReportFileContents : public StoredBytes
{
public:
    explicit ReportFileContents(Session& session) : StoredBytes(session, "report_file_content", "file_id") { }
};

} // namespace hoanhap::storage
