// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QLineEdit>

namespace hoanhap::ui {

/// A commune, chosen by typing part of its name with or without marks.
class AreaEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit AreaEdit(QWidget* parent = nullptr);
    void connectTo(services::Workspace& workspace);

    void setCode(const QString& code);
    /// Empty while what is typed names no commune.
    QString code() const;

private:
    services::Workspace* m_workspace = nullptr;
    QString m_code;
    QString m_label;
};

} // namespace hoanhap::ui
