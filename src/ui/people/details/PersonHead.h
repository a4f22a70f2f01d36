// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"

#include <QWidget>
#include <memory>

namespace Ui {
class PersonHead;
}

namespace hoanhap::ui {

/// The head of a person's page: name and unit, the statuses in words, what misses, what is forbidden today,
/// and the way to another unit.
class PersonHead : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHead(QWidget* parent = nullptr);
    ~PersonHead() override;
    /// Once, before anything else.
    void setUp(services::Workspace& workspace);

    /// Whose page it is.
    void setPerson(const domain::Person& person);
    /// The unit of a new person.
    void readUnit(domain::Person& person) const;
    void setReadOnly(bool readOnly);
    /// What the form says by now; `statuses` are the words of those in force.
    void showTyped(const domain::PersonFile& typed, const QStringList& statuses, bool modified);

Q_SIGNALS:
    /// Another unit is chosen.
    void edited();
    /// As CompletenessMark has it.
    void jumpWanted(const QString& field);
    void transferWanted();

private:
    void offerTransfer();

    std::unique_ptr<Ui::PersonHead> m_ui;
    services::Workspace* m_workspace = nullptr;
    bool m_stored = false;
    bool m_readOnly = false;
};

} // namespace hoanhap::ui
