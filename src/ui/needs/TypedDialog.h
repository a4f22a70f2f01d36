// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkPage.h"

#include <QDialog>

namespace hoanhap::ui {

/// A dialog in which something is typed: who leaves it by Escape, by its button or by its frame is asked what
/// becomes of that. `reject()` asks nobody, for whoever dismisses it is not the one who typed.
class TypedDialog : public QDialog
{
    Q_OBJECT

public:
    TypedDialog(PageContext context, QWidget* parent) : QDialog(parent), m_context(context) { }
    void leave();

protected:
    /// Something was typed that is not stored.
    void noteTyped() { m_typed = true; }
    services::Workspace& workspace() const { return m_context.workspace; }
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PageContext m_context;
    bool m_typed = false;
};

} // namespace hoanhap::ui
