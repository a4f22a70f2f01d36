// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/DraftKeeper.h"

#include "storage/StorageError.h"
#include "ui/drafts/DraftOffer.h"
#include "ui/drafts/DraftText.h"

#include <QElapsedTimer>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace hoanhap::ui {

using services::DraftService;

DraftKeeper::DraftKeeper(services::Workspace& workspace, QString kind, Drafted& form, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_kind(std::move(kind))
    , m_form(form)
{
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    m_timer.start(between);
}

DraftOffer& DraftKeeper::offerLine(QWidget* parent)
{
    m_offer = new DraftOffer(parent);
    connect(m_offer, &DraftOffer::wanted, this, &DraftKeeper::wanted);
    connect(m_offer, &DraftOffer::unwanted, this, &DraftKeeper::dropOffered);
    return *m_offer;
}

void DraftKeeper::keep()
{
    if (m_workspace.isLent())
        return;
    QElapsedTimer work;
    work.start();
    keepChanged();
    m_timer.start(
        std::max<std::chrono::milliseconds>(between, mostOfTime * std::chrono::milliseconds(work.elapsed())));
}

void DraftKeeper::keepChanged()
{
    const auto* fields = dynamic_cast<const QWidget*>(&m_form);
    const bool isModified = m_form.isModified();
    const bool inCell = !isModified && fields && hasOpenCell(*fields);
    if (std::exchange(m_onlyInCell, inCell) && !inCell && !isModified)
        settle(); // Escape: what was typed into the cell is gone
    if (!isModified && !inCell)
        return;
    const QByteArray mark = m_form.changeMark();
    if (mark.isEmpty() || mark != m_keptMark || m_keptFor != m_form.recordId())
        write(mark);
}

void DraftKeeper::write(const QByteArray& mark)
{
    const QByteArray draft = m_form.draft();
    const Uuid record = m_form.recordId();
    if (draft.isEmpty())
        return;
    try {
        if (draft != m_kept || m_keptFor != record)
            DraftService(m_workspace).keep(m_kind, record, withTitle(draft, m_form.draftTitle()));
        m_keptFor = record;
        m_kept = draft;
        m_keptMark = mark;
    } catch (const storage::StorageError&) {
        // The save itself will tell of the disk; a draft is tried again a little later.
    }
}

void DraftKeeper::settle()
{
    if (!m_keptFor)
        return;
    try {
        DraftService(m_workspace).discard(m_kind, *m_keptFor);
    } catch (const storage::StorageError&) {
        // On a full disk the draft stays and is offered once more, which does no harm.
    }
    m_keptFor.reset();
    m_kept.clear();
    m_keptMark.clear();
    offer();
}

void DraftKeeper::offer()
{
    m_offered.reset();
    for (const storage::FormDraft& draft : DraftService(m_workspace).of(m_kind))
        if (!m_offered && draft.recordId != m_keptFor)
            m_offered = draft;
    if (m_offer)
        m_offer->setDraft(m_offered, m_workspace.clock().today());
}

bool DraftKeeper::bringBack()
{
    if (!m_offered)
        return false;
    const storage::FormDraft draft = *m_offered;
    if (!m_form.showDraft(draft.content)) {
        dropOffered(); // nobody can read it any more
        return false;
    }
    m_keptFor = draft.recordId;
    m_kept = draft.content;
    m_keptMark.clear();
    offer();
    return true;
}

void DraftKeeper::dropOffered()
{
    if (m_offered)
        DraftService(m_workspace).discard(m_kind, m_offered->recordId);
    offer();
}

} // namespace hoanhap::ui
