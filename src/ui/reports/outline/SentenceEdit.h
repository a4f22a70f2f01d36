// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/outline/Outline.h"

#include <QTextEdit>

namespace hoanhap::ui {

/// One sentence of a template: words to type, values and clauses as chips that are put in and taken out
/// whole.
class SentenceEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit SentenceEdit(QWidget* parent = nullptr);

    void setPieces(const services::OutlinePieces& pieces);
    services::OutlinePieces pieces() const;
    /// At the cursor; a clause closes around what is chosen.
    void insertChip(const services::OutlinePiece& piece);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace hoanhap::ui
