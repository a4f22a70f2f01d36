// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/PersonList.h"
#include "services/workspace/Workspace.h"

#include <QLineEdit>
#include <optional>

namespace hoanhap::ui {

/// A person of the register, found by typing name, number or phone.
class PersonPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonPicker(QWidget* parent = nullptr);
    void connectTo(services::Workspace& workspace);
    /// "Lê Văn An (1990)", as picked() calls them.
    static QString labelOf(const storage::PersonRow& person);
    /// `birth` in its stored form.
    static QString labelOf(const QString& fullName, const QString& birth);

    void setPerson(const std::optional<Uuid>& person);
    /// Nothing while what is typed is nobody chosen.
    std::optional<Uuid> person() const;

Q_SIGNALS:
    void picked(const Uuid& person, const QString& label);

private:
    services::Workspace* m_workspace = nullptr;
    std::optional<Uuid> m_person;
    QString m_label;
};

} // namespace hoanhap::ui
