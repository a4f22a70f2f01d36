// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"
#include "ui/waiting/TypingPause.h"

#include <QLineEdit>
#include <memory>
#include <optional>

namespace hoanhap::ui {

/// What a list is filtered by: told after a short pause in typing, or at once by Return. Down leads into
/// the list, Escape empties it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);
    /// Once, before anything is typed.
    void connectTo(services::Workspace& workspace);
    /// One of those found was opened: a search that has not settled yet does so now.
    void noteOpened(const std::optional<Uuid>& record);
    /// Something was typed that filterChanged has not told yet.
    bool isAhead() const { return m_typing->isUnderWay(); }
    /// Tells it now.
    void apply();

Q_SIGNALS:
    void filterChanged();
    void listWanted();
    /// The filter has stood for a while, or one of those found was opened.
    void settled(const QString& searched, const std::optional<Uuid>& opened);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle(const std::optional<Uuid>& opened);

    std::unique_ptr<TypingPause> m_typing;
    std::unique_ptr<TypingPause> m_settling;
    QString m_searched; ///< and not settled yet
};

} // namespace hoanhap::ui
