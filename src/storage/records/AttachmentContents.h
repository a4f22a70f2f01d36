// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <QByteArray>

namespace hoanhap::storage {

class Session;

/// The bytes behind the attachments' rows: read only when somebody opens one.
class AttachmentContents
{
public:
    explicit AttachmentContents(Session& session) : m_session(session) { }

    /// The attachment's row must stand already.
    void put(const Uuid& attachment, const QByteArray& content);
    /// Empty where nothing is kept.
    QByteArray get(const Uuid& attachment);

private:
    Session& m_session;
};

} // namespace hoanhap::storage
