// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/training/ClassFile.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Holds a class against everything that the register knows of its learners: other classes, support they
/// had, numbers of certificates, what a judgment forbids them.
class ClassChecks
{
public:
    explicit ClassChecks(Workspace& workspace) : m_workspace(workspace) { }

    /// Normalises the texts of the file too.
    domain::Findings check(domain::ClassFile& file);

private:
    domain::Findings againstRegister(const domain::ClassFile& file);
    Errors bars(const domain::ClassFile& file);
    Errors attendanceLeftOut(const domain::VocationalClass& known);
    int hoursLeastOf(const QString& level);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
