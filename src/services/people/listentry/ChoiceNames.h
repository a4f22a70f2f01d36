// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QStringList>
#include <vector>

namespace hoanhap::services {

/// Finds an entry of a catalogue by what lists write for it: its label without marks, or those of its words
/// that no other entry has ("án treo", "đặc xá").
class ChoiceNames
{
public:
    ChoiceNames(Workspace& workspace, const QString& catalogue);
    /// Another word for an entry, folded.
    void alsoCalled(const QString& folded, const QString& code);

    struct Found
    {
        QString code; ///< empty where none or several fit
        bool several = false;
        QStringList nearest = {}; ///< labels, at most three, where `code` is empty
        bool alike = false; ///< the first of them is no nearer than the second
    };
    Found find(const QString& typed) const;
    QString labelOf(const QString& code) const;

private:
    struct Choice
    {
        QString code;
        QString label;
        QStringList words; ///< folded
    };
    Found nearestTo(const QStringList& words) const;

    std::vector<Choice> m_choices;
    QHash<QString, QString> m_others;
};

} // namespace hoanhap::services
