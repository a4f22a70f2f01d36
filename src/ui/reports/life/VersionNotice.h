// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/text/ShownReport.h"

#include <QFrame>
#include <memory>

namespace Ui {
class VersionNotice;
}

namespace hoanhap::ui {

/// Says when what is shown is an older version, when another report replaces this one and when this one
/// replaces another, each with the button that leads there.
class VersionNotice : public QFrame
{
    Q_OBJECT

public:
    explicit VersionNotice(QWidget* parent = nullptr);
    ~VersionNotice() override;

    void show(services::Workspace& workspace, const ShownReport& shown);
    void clear();
    /// Another report stands in the place of the one that was shown last.
    bool isReplaced() const { return m_isReplaced; }

Q_SIGNALS:
    void reportAsked(const Uuid& report);

private:
    void say(const QString& sentence, const QString& button, const Uuid& report);

    std::unique_ptr<Ui::VersionNotice> m_ui;
    Uuid m_leadsTo;
    bool m_isReplaced = false;
};

} // namespace hoanhap::ui
