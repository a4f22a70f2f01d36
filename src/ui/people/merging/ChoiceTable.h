// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QTableWidget>
#include <vector>

namespace hoanhap::ui {

/// Lines with something on the left and something on the right, of which one is chosen, or both where
/// that is possible: by the arrow keys and the space bar, or by a click on the one meant.
class ChoiceTable : public QTableWidget
{
    Q_OBJECT

public:
    enum class Side
    {
        Left,
        Right,
        Both
    };
    struct Line
    {
        QString key;
        QString title;
        QString left;
        QString right;
        Side side = Side::Left;
        bool mayBoth = false;
        bool isFixed = false; ///< shown, not to be chosen
        QString follows = {}; ///< goes wherever the line of that key goes
    };

    explicit ChoiceTable(QWidget* parent = nullptr);

    /// `titles` of the three columns.
    void setLines(const QStringList& titles, std::vector<Line> lines);
    Side sideOf(const QString& key) const;
    /// What somebody chose, for the lines that leave a choice.
    QHash<QString, Side> sides() const;
    void setFixedLinesShown(bool shown);

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row, Side side);
    void chooseNext(int row);
    void showSides();
    Side sideOf(const Line& line) const;

    std::vector<Line> m_lines;
    bool m_fixedShown = true;
};

} // namespace hoanhap::ui
