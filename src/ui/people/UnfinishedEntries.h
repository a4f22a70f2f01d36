// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/FormDrafts.h"

#include <QWidget>
#include <optional>

namespace hoanhap::services {
class Workspace;
}

namespace hoanhap::ui {

class DraftOffer;

/// The lines above the list of people that tell of a list or a survey which was entered and not stored.
class UnfinishedEntries : public QWidget
{
    Q_OBJECT

public:
    UnfinishedEntries(services::Workspace& workspace, bool mayEdit, QWidget* parent);

    /// Looks for what is unfinished now.
    void refresh();
    bool hasSurvey() { return of(surveyKind).has_value(); }
    void discardSurvey();

Q_SIGNALS:
    void listWanted();
    void surveyWanted();

private:
    DraftOffer* addLine(DraftOffer* line, const char* kind);
    std::optional<storage::FormDraft> of(const char* kind);
    void discard(const char* kind);

    static const char* const listKind;
    static const char* const surveyKind;

    services::Workspace& m_workspace;
    bool m_mayEdit;
    DraftOffer* m_list;
    DraftOffer* m_survey;
};

} // namespace hoanhap::ui
