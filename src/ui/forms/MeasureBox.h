// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>
#include <optional>

namespace hoanhap::ui {

/// A measure that the register keeps as a whole number of small parts and people read in whole ones:
/// 3050 hundredths of a millimetre stand there as "30,5 mm".
class MeasureBox : public QSpinBox
{
    Q_OBJECT
    Q_PROPERTY(int partsOfOne READ partsOfOne WRITE setPartsOfOne)

public:
    explicit MeasureBox(QWidget* parent = nullptr);

    int partsOfOne() const { return m_partsOfOne; }
    /// 100 for hundredths.
    void setPartsOfOne(int parts) { m_partsOfOne = parts; }
    /// A value as it stands there, without the unit.
    QString shown(int value) const { return textFromValue(value); }

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    /// The nearest measure that is allowed, and says so.
    void fixup(QString& text) const override;
    /// A page that is scrolled must not change what it scrolls over.
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<double> wholeOnesIn(QString text) const;

    int m_partsOfOne = 1;
};

} // namespace hoanhap::ui
