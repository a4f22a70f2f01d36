// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/records/FormDrafts.h"

namespace hoanhap::services {

/// Keeps what the signed-in account typed into a form until it is stored or thrown away, also beyond a
/// crash of the program. A draft changes no record, so that the audit does not speak of it. (bản nháp)
class DraftService
{
public:
    explicit DraftService(Workspace& workspace) : m_workspace(workspace) { }

    /// In place of the draft of the same form and record.
    void keep(const QString& form, const Uuid& record, const QByteArray& content);
    void discard(const QString& form, const Uuid& record);
    /// Newest first, of this account alone.
    std::vector<storage::FormDraft> of(const QString& form);
    /// Of every form.
    std::vector<storage::FormDraft> all();

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
