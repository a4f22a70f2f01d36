// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts/DraftService.h"

namespace hoanhap::services {

void DraftService::keep(const QString& form, const Uuid& record, const QByteArray& content)
{
    storage::FormDrafts(m_workspace.session())
        .put({m_workspace.newId(), m_workspace.actor().accountId, form, record, content,
            m_workspace.clock().nowUtc()});
}

void DraftService::discard(const QString& form, const Uuid& record)
{
    storage::FormDrafts(m_workspace.session()).remove(m_workspace.actor().accountId, form, record);
}

std::vector<storage::FormDraft> DraftService::of(const QString& form)
{
    return storage::FormDrafts(m_workspace.session()).of(m_workspace.actor().accountId, form);
}

std::vector<storage::FormDraft> DraftService::all()
{
    return storage::FormDrafts(m_workspace.session()).all(m_workspace.actor().accountId);
}

} // namespace hoanhap::services
