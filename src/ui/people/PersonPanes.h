// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/PersonHistory.h"
#include "ui/shell/WorkPage.h"

#include <QObject>

class QTabWidget;

namespace hoanhap::ui {

class AttachmentPane;
class HiddenRecordBar;
class HistoryPane;
class PersonForm;
class ReadinessPane;
class StatePane;
class TimeLinePane;

/// The tabs of a person that show what is kept beside the fields: readiness, support, papers, state on a day,
/// history. Each reads when it is looked at. What they change comes back to the page as `changed`.
class PersonPanes : public QObject
{
    Q_OBJECT

public:
    PersonPanes(PersonForm& form, PageContext context, WorkPage& page);

Q_SIGNALS:
    /// The register holds something else of the person now than the form shows.
    void changed(const domain::PersonFile& file);
    void statusMessage(const QString& sentence);

private:
    void addTabs();
    /// Whom the form shows now.
    void follow();
    void readShown();
    void restore(const services::PersonHistory::Line& line);
    void hideRecord();
    void look();
    void reopen();
    /// Carries it out, after what was typed is stored or dropped; tells what was refused. False: not done.
    template <typename Work>
    bool change(Work work);
    template <typename Work>
    void changeHidden(Work work);

    PersonForm& m_form;
    PageContext m_context;
    WorkPage& m_page;
    QTabWidget& m_tabs;
    ReadinessPane* m_readiness;
    TimeLinePane* m_timeLine;
    AttachmentPane* m_papers;
    StatePane* m_states;
    HistoryPane* m_history;
    HiddenRecordBar* m_hidden;
    bool m_mayEdit = false;
};

} // namespace hoanhap::ui
