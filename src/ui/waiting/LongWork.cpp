// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting/LongWork.h"

#include "ui_LongWork.h"

#include <QApplication>
#include <QPointer>
#include <vector>

namespace hoanhap::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto aMoment = 100ms; // shorter work is waited for without a sign
constexpr auto shownAfter = 1000ms;
constexpr auto betweenLooks = 20ms;

/// Windows are not painted anew while they stand still: their models would read what is lent.
class StandingStill
{
public:
    explicit StandingStill(const QWidget* except)
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window != except && window->isVisible() && window->updatesEnabled()) {
                window->setUpdatesEnabled(false);
                m_windows.emplace_back(window);
            }
    }
    ~StandingStill()
    {
        for (const QPointer<QWidget>& window : m_windows)
            if (window) {
                window->setUpdatesEnabled(true);
                window->repaint(); // an update that was asked for meanwhile is lost
            }
    }
    Q_DISABLE_COPY_MOVE(StandingStill)

private:
    std::vector<QPointer<QWidget>> m_windows;
};

} // namespace

LongWork::LongWork(const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LongWork>())
{
    m_ui->setupUi(this);
    setWindowModality(Qt::ApplicationModal);
    m_ui->whatLabel->setText(what);
    m_ui->stopButton->hide();
    connect(m_ui->stopButton, &QPushButton::clicked, this, &LongWork::reject);
}

LongWork::~LongWork() = default;

void LongWork::letStop(const QString& button)
{
    m_ui->stopButton->setText(button);
    m_ui->stopButton->show();
}

void LongWork::reject()
{
    if (m_ui->stopButton->isHidden())
        return; // there is no way back from this work
    m_stopped = true;
    m_ui->stopButton->setEnabled(false);
    m_ui->stopButton->setText(tr("Stopping…"));
}

LongWork::GoOn LongWork::here()
{
    QElapsedTimer since;
    since.start();
    return [this, since](double part) {
        if (since.hasExpired(std::chrono::milliseconds(shownAfter).count())) {
            show();
            showPart(part);
            QCoreApplication::processEvents();
        }
        return !m_stopped;
    };
}

void LongWork::showPart(double part)
{
    const int percent = static_cast<int>(part * 100);
    m_ui->partBar->setRange(0, percent > 0 ? 100 : 0); // nothing known yet: it only moves
    m_ui->partBar->setValue(percent);
}

LongWork::GoOn LongWork::goOn()
{
    return [this](double part) {
        m_part = part;
        return !m_stopped;
    };
}

void LongWork::waitUntil(const Ended& ended)
{
    if (ended(aMoment))
        return;
    const StandingStill windows(this);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    for (auto waited = aMoment; waited < shownAfter && !ended(betweenLooks); waited += betweenLooks)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // keys wait their turn
    QApplication::restoreOverrideCursor();
    if (!ended(0ms))
        waitInView(ended);
}

void LongWork::waitInView(const Ended& ended)
{
    show();
    do {
        showPart(m_part);
        QCoreApplication::processEvents();
    } while (!ended(betweenLooks));
    hide();
}

} // namespace hoanhap::ui
