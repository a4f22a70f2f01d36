// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace hoanhap::services {
class Workspace;
}

namespace hoanhap::ui {

class CodeBox;

/// Boxes above a list that narrow it: each by the entries of a catalogue, or by year. Their first choice,
/// which names the box, narrows nothing.
class NarrowingBar : public QWidget
{
    Q_OBJECT

public:
    explicit NarrowingBar(QWidget* parent = nullptr);

    /// `all` is what stands in the box while it narrows nothing: "Every kind".
    void addCatalogue(
        services::Workspace& workspace, const QString& name, const QString& catalogue, const QString& all);
    void addYears(const QString& name, const QString& all);
    /// The years to choose from, newest first; what is chosen stays.
    void setYears(const QString& name, const std::vector<int>& years);

    /// Something is chosen in one of the boxes.
    bool narrows() const;
    QString code(const QString& name) const;
    std::optional<int> year(const QString& name) const;

Q_SIGNALS:
    void changed();

private:
    CodeBox* addBox(const QString& name, const QString& all);
    CodeBox* box(const QString& name) const;

    QHBoxLayout* m_layout;
};

} // namespace hoanhap::ui
