// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListReader.h"

class QLineEdit;

namespace hoanhap::ui {

class AreaEdit;
class CodeBox;
class PartialDateEdit;
class UnitBox;

/// The fields above a list that is entered: what all its rows share.
class SharedFields
{
public:
    struct Widgets
    {
        UnitBox* unit;
        AreaEdit* commune;
        CodeBox* status;
        CodeBox* dispatch;
        QLineEdit* source;
        PartialDateEdit* surveyed;
    };
    explicit SharedFields(const Widgets& widgets) : m_widgets(widgets) { }

    /// What can be chosen, and the user's own unit.
    void fill(services::Workspace& workspace);
    services::SharedValues values() const;
    /// Calls `changed` whenever a field is left or something else is chosen in it.
    void whenChanged(QObject* context, const std::function<void()>& changed);
    /// Of a field that cannot be read.
    std::optional<Error> fault() const;
    /// What stands in such fields, by names that drafts keep.
    QHash<QString, QString> unread() const;
    void show(const services::SharedValues& values, const QHash<QString, QString>& unread);

private:
    QHash<QString, QLineEdit*> readable() const;

    Widgets m_widgets;
};

} // namespace hoanhap::ui
