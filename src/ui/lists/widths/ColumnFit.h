// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QAbstractScrollArea;
class QTableView;

namespace hoanhap::ui {

/// The width that a list's rows have while it scrolls up and down, whether it does now or not. What is left
/// out for want of room follows this one: else a column that comes as the scroll bar goes makes rows higher,
/// and they bring the bar back, without end.
int roomBesideScrollBar(const QAbstractScrollArea& list);

/// Shares the width of a table among its columns, whatever its size, so that each title and each day or
/// number can be read. Where the columns would become too narrow, empty ones and then the last ones, which
/// say least, are left out or, on a table that is edited or that somebody reads to its end, titles take two
/// lines and, where that is not enough, the table scrolls.
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
    /// Each column stays: where there is no room for all the table scrolls.
    void keepAll();
    /// The pixels that all its columns like to have.
    int likedWidth() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void measure();
    void fitToContent();
    void wrapTitles(bool wraps);
    int titleWidth(size_t column) const;
    int leastWidth(size_t column) const;
    int leastWidthOf(const std::vector<int>& columns) const;
    int likedWidthOf(const std::vector<int>& columns) const;
    /// Of those of them that hold words.
    int wordsWidthOf(const std::vector<int>& columns) const;
    std::vector<int> columnsThatFit(int room) const;
    std::vector<int> shares(int room, const std::vector<int>& columns) const;

    /// What the first rows of a column hold.
    struct Content
    {
        int figures = 0; ///< pixels of the widest day or number
        bool empty = false;
        bool operator==(const Content&) const = default;
    };

    QTableView& m_view;
    std::vector<int> m_widths;
    std::vector<int> m_shown;
    std::vector<Content> m_content;
    Shortage m_shortage;
    bool m_wraps = false; ///< titles stand on two lines
};

} // namespace hoanhap::ui
