// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <memory>
#include <vector>

class QToolButton;

namespace Ui {
class Rail;
}

namespace hoanhap::ui {

/// The left edge of the window: a button a page, settings and lock below. On a narrow window it keeps
/// the icons alone, with their names as tool tips.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    ~Rail() override;

    /// A button for a further page; `title` with its letter for Alt.
    void addPage(const QString& title, const QString& iconName);
    void choose(int place);
    void offerLock(bool offered);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void pageWanted(int place);
    void settingsWanted();
    void lockWanted();

private:
    void dress(QToolButton* button, const QString& iconName);

    std::unique_ptr<Ui::Rail> m_ui;
    std::vector<QToolButton*> m_pageButtons;
};

} // namespace hoanhap::ui
