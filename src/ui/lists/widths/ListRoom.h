// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QSplitter;
class QTableView;

namespace hoanhap::ui {

/// While nothing is open beside a list, the list takes as much of the empty room as its columns like to have;
/// what is opened gets its room back. Belongs to the list.
class ListRoom : public QObject
{
    Q_OBJECT

public:
    /// The list stands in the first pane, the form in the second.
    ListRoom(QTableView& list, QSplitter& panes, QWidget& form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void share();

    QTableView& m_list;
    QSplitter& m_panes;
    QWidget& m_form;
    QList<int> m_beside; ///< widths of the panes while the form is open; empty while they hold
};

} // namespace hoanhap::ui
