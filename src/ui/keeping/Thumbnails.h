// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Attachment.h"
#include "services/workspace/Workspace.h"

#include <QImage>
#include <QObject>
#include <deque>

namespace hoanhap::ui {

/// Small pictures of attachments, of a PDF its first page, one after the other: the bytes are read between
/// two events, the picture is made of them in another thread.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    Thumbnails(services::Workspace& workspace, QSize size, QObject* parent);
    /// In place of whatever was still to come.
    void ask(const std::vector<domain::Attachment>& attachments);
    /// A picture of JPEG or PNG bytes no larger than `most`, the right way up; null where it is none.
    static QImage scaledFrom(const QByteArray& content, QSize most);
    static bool isPdf(const domain::Attachment& attachment);

Q_SIGNALS:
    void ready(const hoanhap::Uuid& attachment, const QImage& image);

private:
    void next();

    services::Workspace& m_workspace;
    QSize m_size;
    std::deque<domain::Attachment> m_waiting;
    int m_round = 0; ///< pictures of an earlier question are thrown away
    bool m_working = false;
};

} // namespace hoanhap::ui
