// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drafts/DraftService.h"
#include "ui/drafts/Drafted.h"

#include <QTimer>
#include <optional>

namespace hoanhap::ui {

class DraftOffer;

/// Keeps what is typed into a form as a draft in the register, every few seconds, until it is stored or
/// thrown away; and offers what an earlier run of the program left.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr auto between = std::chrono::seconds(4);
    /// A great draft is looked for and written less often: the keeper works this share of the time at most.
    static constexpr int mostOfTime = 10;

    /// `kind` names the form for good: the drafts of older programs are found by it.
    DraftKeeper(services::Workspace& workspace, QString kind, Drafted& form, QObject* parent);
    /// A line that stands where there is something to offer; whoever asks for it lays it out.
    DraftOffer& offerLine(QWidget* parent);

    /// What the form holds now goes into the register, where it was typed and is not there yet.
    void keep();
    /// Until it does so by itself.
    std::chrono::milliseconds pause() const { return m_timer.intervalAsDuration(); }
    /// What was typed is stored or thrown away.
    void settle();
    /// Finds the newest draft that is not in the form, and shows its line.
    void offer();
    /// The draft that is offered goes into the form; false where nobody can read it any more.
    bool bringBack();

Q_SIGNALS:
    /// The user wants the draft: whoever hears it makes room in the form and calls `bringBack`.
    void wanted();

private:
    void keepChanged();
    void write(const QByteArray& mark);
    void dropOffered();

    services::Workspace& m_workspace;
    QString m_kind;
    Drafted& m_form;
    DraftOffer* m_offer = nullptr;
    QTimer m_timer;
    std::optional<Uuid> m_keptFor;
    QByteArray m_kept;
    QByteArray m_keptMark;
    bool m_onlyInCell = false; ///< what is kept was typed into a cell that was still open
    std::optional<storage::FormDraft> m_offered;
};

} // namespace hoanhap::ui
