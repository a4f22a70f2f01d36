// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonFilter.h"
#include "services/workspace/Workspace.h"

#include <QCoreApplication>

namespace hoanhap::ui {

/// Says conditions of a filter in words, and knows what each can be chosen from.
class ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(hoanhap::ui::ConditionWords)

public:
    explicit ConditionWords(services::Workspace& workspace) : m_workspace(workspace) { }

    static QString title(domain::ConditionKind kind);
    /// "Released in the last 6 months".
    QString sentence(const domain::PersonCondition& condition) const;

    struct Choice
    {
        QString code;
        QString label;
    };
    /// Of a kind that has a list to choose from; communes are too many for one.
    std::vector<Choice> choices(domain::ConditionKind kind) const;
    QString label(domain::ConditionKind kind, const QString& code) const;

private:
    QString labels(const domain::PersonCondition& condition) const;
    QString status(const domain::PersonCondition& condition) const;
    static QString age(const domain::PersonCondition& condition);

    services::Workspace& m_workspace;
};

} // namespace hoanhap::ui
