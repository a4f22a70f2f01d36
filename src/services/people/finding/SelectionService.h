// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/Need.h"
#include "domain/training/ClassFile.h"
#include "services/people/finding/ChangedPeople.h"
#include "services/workspace/Workspace.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

/// One step on many people chosen in a list, whole or not at all: where one of them may not be changed,
/// nobody is. `progress` may break it off, which leaves everything as it was (storage.cancelled).
class SelectionService
{
public:
    using People = std::vector<Uuid>;
    explicit SelectionService(Workspace& workspace, const storage::Progress& progress = storage::unstopped);

    using Changed = ChangedPeople;
    /// The helper of Thông tư 10/2024/TT-BCA; an empty name takes the helper away.
    Result<Changed> assignHelper(const People& people, const QString& name);
    /// The same need for each; who has an open need of that kind keeps it as it is.
    Result<Changed> addNeed(const People& people, const domain::Need& need);
    /// What speaks against one of them learning in a class.
    struct Doubted
    {
        QString name;
        text::PartialDate birth; ///< tells apart two of one name
        Errors warnings;
    };
    /// Of those who would be new in the class: what the class's own page would warn of after it is stored,
    /// such as a ban on the profession. Nothing is stored.
    Result<std::vector<Doubted>> doubtsInClass(const People& people, const Uuid& vocationalClass);
    /// Who is in the class already stays as entered. A fault of somebody is named "person[3]." after their
    /// place among `people`; so in the next.
    Result<Changed> addToClass(const People& people, const Uuid& vocationalClass);
    /// As having come; who is in the session already stays as entered.
    Result<Changed> addToSession(const People& people, const Uuid& session);
    Result<Changed> moveToBin(const People& people);
    Result<Changed> restoreFromBin(const People& people);

private:
    /// Those of `people` who may be seen and of whom no row of `rows` tells yet.
    template <typename Row>
    Result<Changed> newAmong(const People& people, const std::vector<Row>& rows);
    struct Enlarged
    {
        domain::ClassFile base;
        domain::ClassFile edited;
        Changed changed;
    };
    Result<Enlarged> enlarged(const People& people, const Uuid& vocationalClass);
    template <typename Step>
    Result<Changed> forEach(const People& people, const QString& action, Step step);

    Workspace& m_workspace;
    storage::Progress m_progress;
};

} // namespace hoanhap::services
