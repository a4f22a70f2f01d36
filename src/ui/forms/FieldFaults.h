// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QHash>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace hoanhap::ui {

/// Shows faults where they belong: a sentence right under the field and a red edge around it. What
/// has no field of its own on the form is shown in the form's summary line.
class FieldFaults
{
public:
    explicit FieldFaults(QLabel* summary) : m_summary(summary) { }
    /// `name` as faults carry it; `field` must lie in a layout.
    void watch(const QString& name, QWidget* field);
    void show(const Errors& errors, const Errors& warnings);
    void clear() { show({}, {}); }

private:
    struct Watched
    {
        QWidget* field;
        QLabel* sentence;
    };
    void place(const Error& error, bool warning, QStringList& rest);

    QLabel* m_summary;
    QHash<QString, Watched> m_watched;
};

} // namespace hoanhap::ui
