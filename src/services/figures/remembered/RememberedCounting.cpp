// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/remembered/RememberedCounting.h"

#include "storage/StorageError.h"
#include "storage/records/RememberedCountings.h"

#include <QJsonDocument>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

RememberedCounting::RememberedCounting(Workspace& workspace, QString subject)
    : m_workspace(workspace)
    , m_subject(std::move(subject))
{
}

QJsonObject RememberedCounting::last()
{
    if (!m_workspace.isGreatRegister())
        return {};
    const QByteArray content =
        storage::RememberedCountings(m_workspace.session()).of(m_workspace.actor().accountId, m_subject);
    return QJsonDocument::fromJson(content).object();
}

QJsonObject RememberedCounting::lastOfAnybody()
{
    // One's own first: of the same day it is the one that was seen.
    QJsonObject newest = last();
    if (!m_workspace.isGreatRegister())
        return newest;
    const auto dayOf = [](const QJsonObject& counted) { return counted["counted_on"_L1].toString(); };
    for (const QByteArray& content : storage::RememberedCountings(m_workspace.session()).ofAll(m_subject))
        if (const QJsonObject other = QJsonDocument::fromJson(content).object(); dayOf(other) > dayOf(newest))
            newest = other;
    return newest;
}

void RememberedCounting::keep(const QJsonObject& counted)
{
    if (!m_workspace.isGreatRegister())
        return;
    try {
        storage::RememberedCountings(m_workspace.session())
            .put(m_workspace.actor().accountId, m_subject,
                QJsonDocument(counted).toJson(QJsonDocument::Compact));
    } catch (const storage::StorageError&) {
        // A register that is full or only read: what was counted is on the screen all the same.
    }
}

} // namespace hoanhap::services
