// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogues/CatalogueService.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHash>
#include <optional>

namespace hoanhap::ui {

/// A box to choose a catalogue's entry from; first of all there is "not given". A code that was
/// retired stays readable. Letters typed lead to the entry that begins with them, else to one in which
/// a word does, marks or not; Delete leads to "not given". Keys that only move open the list: passing by
/// changes nothing. A catalogue's entry that is longer than the box stands in it on several lines; where
/// there is no room for them its end is left out.
class CodeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget* parent = nullptr);

    void fill(services::Workspace& workspace, const QString& catalogue);
    /// Fills every box of a form whose property "catalogue" names one.
    static void fillAll(QWidget& form, services::Workspace& workspace);
    /// Fixed choices, such as the states of a referral.
    void addCode(const QString& code, const QString& label) { addItem(label, code); }
    void setCode(const QString& code);
    QString code() const { return currentData().toString(); }
    void showPopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// A page that is scrolled must not change what it scrolls over.
    void wheelEvent(QWheelEvent* event) override;

private:
    /// The row to which a key leads from `row`; nothing where the key is none of a letter.
    std::optional<int> rowTyped(const QKeyEvent& key, int row);
    /// The next row from `row` on that begins so, else one in which a word begins so, or -1.
    int rowBeginning(const QString& letters, int row) const;

    void keepPopupLow();
    QRect textRect() const;
    int linesNeeded() const;
    void takeRoom();

    QHash<QString, QString> m_retired; ///< labels by code of what is no longer offered
    bool m_wraps = false;
    int m_lines = 1; ///< there is room for
    QString m_letters;
    QElapsedTimer m_sinceLetter;
};

} // namespace hoanhap::ui
