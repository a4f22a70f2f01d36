// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/CodeBox.h"

namespace hoanhap::ui {

/// The dispatch or list that somebody's details came from, among the dispatches received. What was entered
/// on their page meanwhile is there when the list opens.
class DispatchBox : public CodeBox
{
    Q_OBJECT

public:
    using CodeBox::CodeBox;

    void connectTo(services::Workspace& workspace);
    void showPopup() override;
    /// Reads the dispatches anew where this one is not among them.
    void holdOut(const std::optional<Uuid>& dispatch);

private:
    void readAnew();

    services::Workspace* m_workspace = nullptr;
};

} // namespace hoanhap::ui
