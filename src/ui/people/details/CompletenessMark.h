// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Completeness.h"

#include <QPushButton>

namespace hoanhap::ui {

/// How much of a person is entered, as a small quiet number; behind it what misses, each a jump to its
/// field.
class CompletenessMark : public QPushButton
{
    Q_OBJECT

public:
    explicit CompletenessMark(QWidget* parent = nullptr);

    void showFile(const domain::PersonFile& file);

Q_SIGNALS:
    /// A field of the person, or a table by the name of its record.
    void jumpWanted(const QString& field);

private:
    void fillMenu();

    domain::Completeness m_shown;
};

} // namespace hoanhap::ui
