// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"
#include "services/catalogues/CatalogueService.h"

#include <QLineEdit>
#include <optional>

namespace hoanhap::ui {

/// A commune, chosen by typing part of its name with or without marks.
class AreaEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit AreaEdit(QWidget* parent = nullptr);
    void connectTo(services::Workspace& workspace);

    void setCode(const QString& code);
    QString labelOf(const QString& code) const;
    /// Empty while what is typed names no commune.
    QString code() const;
    /// Something is typed that names no commune.
    std::optional<Error> fault() const;

protected:
    /// What fits one commune alone is taken for it.
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The code of the commune that a text names: the only one that it fits, or the one that is called so
    /// and stands today; of several, such as the first of a list, none is anybody's choice.
    QString named(const QString& typed) const;
    std::vector<services::CatalogueService::AreaChoice> choicesFor(const QString& typed, int most) const;

    services::Workspace* m_workspace = nullptr;
    QString m_code;
    QString m_label;
};

} // namespace hoanhap::ui
