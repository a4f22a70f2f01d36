// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/reading/WordReader.h"
#include "services/records/RecordScans.h"

namespace hoanhap::services {

/// A report as somebody worked on it in Word, kept beside the one that the program makes; it changes
/// nothing of the report. Right: WriteReports, to copy one out Export.
class EditedReports final : public RecordScans
{
public:
    explicit EditedReports(Workspace& workspace);

    /// A copy comes into the register, of Word files that can be read only: document.not_word and the other
    /// faults of reading, services.scan_too_large.
    Result<domain::Attachment> keepWord(const Uuid& report, const QString& path);
    /// The full name of the account that brought it back; empty where that is gone.
    QString broughtBackBy(const domain::Attachment& edited);
    /// The words of one.
    Result<document::WordText> textOf(const domain::Attachment& edited);

private:
    std::optional<Uuid> unitOf(const Uuid& report) override;
};

} // namespace hoanhap::services
