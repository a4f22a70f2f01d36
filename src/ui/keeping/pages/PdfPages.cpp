// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/pages/PdfPages.h"

#include "foundation/ProcessBounds.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <chrono>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString drawingProgram = u"pdftoppm"_s;
const QString countingProgram = u"pdfinfo"_s;
constexpr auto longestDrawing = 20s;
constexpr auto betweenQuestions = 50ms;
constexpr auto mostWork = 20s; // of a processor
constexpr qint64 mostMemory = qint64(1) << 30; // bytes of address space
constexpr qint64 mostOutput = 64'000'000; // bytes: a picture of 4,000 by 4,000 points is smaller

/// True where it ended well in time.
bool waitFor(QProcess& process, const std::function<bool()>& goOn)
{
    const QDeadlineTimer end(longestDrawing);
    while (process.state() != QProcess::NotRunning) {
        if (process.waitForFinished(int(std::chrono::milliseconds(betweenQuestions).count())))
            break;
        if (end.hasExpired() || process.bytesAvailable() > mostOutput || !goOn()) {
            process.kill();
            process.waitForFinished();
            return false;
        }
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

PdfPages::PdfPages(QByteArray content, GoOn goOn) : m_content(std::move(content)), m_goOn(std::move(goOn)) { }

bool PdfPages::canDraw()
{
    return !QStandardPaths::findExecutable(drawingProgram).isEmpty()
        && !QStandardPaths::findExecutable(countingProgram).isEmpty();
}

QByteArray PdfPages::outputOf(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    boundChild(process, mostWork, mostMemory); // a core would hold the paper in the clear
    process.setStandardErrorFile(QProcess::nullDevice()); // it may repeat what stands in the paper
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(m_content);
    process.closeWriteChannel();
    return waitFor(process, m_goOn) ? process.readAllStandardOutput() : QByteArray();
}

int PdfPages::count() const
{
    static const QRegularExpression pages(u"^Pages:\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    const QByteArray told = outputOf(countingProgram, {u"-"_s});
    return pages.match(QString::fromUtf8(told)).captured(1).toInt();
}

QImage PdfPages::picture(int page, int longest) const
{
    const QString number = QString::number(page + 1);
    return QImage::fromData(outputOf(drawingProgram,
        {u"-q"_s, u"-f"_s, number, u"-l"_s, number, u"-scale-to"_s, QString::number(longest), u"-"_s}));
}

} // namespace hoanhap::ui
