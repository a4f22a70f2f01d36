// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/Thumbnails.h"

#include "services/people/attachments/PersonAttachments.h"
#include "ui/keeping/pages/PdfPages.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImageReader>
#include <QTimer>
#include <QtConcurrentRun>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

Thumbnails::Thumbnails(services::Workspace& workspace, QSize size, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_size(size)
{
}

void Thumbnails::ask(const std::vector<domain::Attachment>& attachments)
{
    ++m_round;
    m_waiting.clear();
    for (const domain::Attachment& attachment : attachments)
        if (!attachment.sensitive)
            m_waiting.push_back(attachment);
    if (!m_working)
        QTimer::singleShot(0, this, &Thumbnails::next);
}

QImage Thumbnails::scaledFrom(const QByteArray& content, QSize most)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && (whole.width() > most.width() || whole.height() > most.height()))
        reader.setScaledSize(whole.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

bool Thumbnails::isPdf(const domain::Attachment& attachment)
{
    return attachment.mediaType == "application/pdf"_L1;
}

void Thumbnails::next()
{
    if (m_working || m_waiting.empty())
        return;
    if (m_workspace.isLent()) // long work is under way: later
        return QTimer::singleShot(500, this, &Thumbnails::next);
    const domain::Attachment attachment = m_waiting.front();
    m_waiting.pop_front();
    const auto content = services::PersonAttachments(m_workspace).content(attachment);
    if (!content)
        return next();
    m_working = true;
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this,
        [this, watcher, round = m_round, id = attachment.id] {
            m_working = false;
            watcher->deleteLater();
            if (round == m_round && !watcher->result().isNull())
                Q_EMIT ready(id, watcher->result());
            next();
        });
    watcher->setFuture(QtConcurrent::run([bytes = *content, size = m_size, pdf = isPdf(attachment)] {
        return pdf ? PdfPages(bytes).picture(0, std::max(size.width(), size.height()))
                   : scaledFrom(bytes, size);
    }));
}

} // namespace hoanhap::ui
