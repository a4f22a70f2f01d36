// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QTableView;

namespace hoanhap::ui {

/// Shares the width of a table among its columns, whatever its size, so that each title can be read. Where
/// the columns would become too narrow the last ones, which say least, are left out or, on a table that is
/// edited, titles take two lines and, where that is not enough, the table scrolls.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    enum class Shortage
    {
        LeaveOut,
        Scroll
    };
    /// `widths` are pixels that each column likes to have.
    ColumnFit(QTableView& view, std::vector<int> widths, Shortage shortage);
    /// Only these columns from now on, as somebody chose them, and each of them: where there is no room for
    /// all the table scrolls.
    void show(std::vector<int> columns);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void wrapTitles(bool wraps);
    int titleWidth(size_t column) const;
    int leastWidth(size_t column) const;
    /// Of the first so many that are shown.
    int leastWidthOf(size_t columns) const;
    int likedWidthOf(size_t columns) const;
    /// Of those of them that hold words.
    int wordsWidthOf(size_t columns) const;
    size_t columnsThatFit(int room) const;
    std::vector<int> shares(int room, size_t shown) const;

    QTableView& m_view;
    std::vector<int> m_widths;
    std::vector<int> m_shown;
    Shortage m_shortage;
    bool m_wraps = false; ///< titles stand on two lines
};

} // namespace hoanhap::ui
