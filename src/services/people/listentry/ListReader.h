// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/catalogues/CommuneNames.h"
#include "services/people/listentry/ChoiceNames.h"
#include "services/people/listentry/ListRow.h"

namespace hoanhap::services {

/// What all people of a list share; a cell that is filled in says otherwise for its row.
struct SharedValues
{
    Uuid unitId; ///< null: the user's own
    QString areaCode;
    QString statusKind;
    std::optional<Uuid> sourceDispatchId;
    QString sourceNote;
    std::optional<QDate> surveyedOn; ///< of the needs

    bool operator==(const SharedValues&) const = default;
};

/// Turns the texts of a row into a person with all that belongs to them, and says what of it cannot be
/// read or breaks a rule, cell by cell. Knows nothing of the other rows and of who stands in the register.
class ListReader
{
public:
    ListReader(Workspace& workspace, SharedValues shared);

    struct Reading
    {
        domain::PersonFile file;
        std::vector<CellFault> faults;
    };
    Reading read(const ListRow& row);
    const SharedValues& shared() const { return m_shared; }

private:
    void readPerson(const ListRow& row, Reading& reading);
    void readNumbers(const ListRow& row, Reading& reading);
    void readResidence(const ListRow& row, Reading& reading);
    void readStatus(const ListRow& row, Reading& reading);
    void readNeeds(const ListRow& row, Reading& reading);
    std::optional<QDate> dayIn(const ListRow& row, ListColumn column, Reading& reading);
    QString choiceIn(ListColumn column, const QString& typed, const ChoiceNames& names, Reading& reading);
    void checkRules(const ListRow& row, Reading& reading);
    void checkCount(const ListRow& row, Reading& reading);
    CellFault communeFault(const ListRow& row, const CommuneNames::Found& found);
    std::optional<ListRepair> hamletApart(const ListRow& row);

    Workspace& m_workspace;
    SharedValues m_shared;
    QDate m_today;
    CommuneNames m_communes;
    ChoiceNames m_sexes;
    ChoiceNames m_statuses;
    ChoiceNames m_needs;
};

} // namespace hoanhap::services
