// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>
#include <memory>

namespace Ui {
class DraftOffer;
}

namespace hoanhap::ui {

/// The line above a form that says there is a draft which was not stored, with what can be done about it.
class DraftOffer : public QFrame
{
    Q_OBJECT

public:
    explicit DraftOffer(QWidget* parent = nullptr);
    ~DraftOffer() override;

    void offer(const QDateTime& savedAt, QDate today);

Q_SIGNALS:
    void wanted();
    void unwanted();

private:
    std::unique_ptr<Ui::DraftOffer> m_ui;
};

} // namespace hoanhap::ui
