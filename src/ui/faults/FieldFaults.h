// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faults/SummaryLine.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

namespace hoanhap::ui {

/// Shows faults where they belong: a sentence right under the field and a red edge around it, until the
/// field is edited. What has no field of its own on the form is shown in the form's summary line, and so is
/// what is only doubtful in a field that is out of sight.
class FieldFaults : public QObject
{
    Q_OBJECT

public:
    /// Without a summary what has no field is shown by somebody else.
    explicit FieldFaults(SummaryLine* summary) : m_summary(summary) { }
    /// `name` as faults carry it; `field` must lie in a layout. What cannot be read stands beside it as soon
    /// as it is left.
    void watch(const QString& name, QWidget* field);
    /// How the summary names the place of a fault that has no field here; empty: by its row, where it has
    /// one.
    void nameRest(std::function<QString(const QString& field)> naming) { m_naming = std::move(naming); }
    void show(const Errors& errors, const Errors& warnings);
    void clear() { show({}, {}); }
    /// One field alone, as soon as it is left; nothing takes its sentence away.
    void showField(const QString& name, const std::optional<Error>& fault);
    /// The same of what is only doubtful.
    void doubtField(const QString& name, const Error& doubt);

private:
    struct Watched
    {
        QWidget* field;
        QLabel* sentence;
    };
    /// What the summary says, and of which place.
    struct Told
    {
        QString place;
        QString text;
    };
    void place(const Error& error, bool warning, std::vector<Told>& rest);
    static QString inLines(const std::vector<Told>& told);
    static void set(const Watched& watched, const QString& sentence, const char* fault);

    SummaryLine* m_summary;
    QHash<QString, Watched> m_watched;
    std::function<QString(const QString&)> m_naming;
};

} // namespace hoanhap::ui
