// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Log.h"

#include <QDir>
#include <cstdio>
#include <memory>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace hoanhap {

namespace {

std::shared_ptr<spdlog::logger>& logger()
{
    static auto current =
        std::make_shared<spdlog::logger>("hoanhap", std::make_shared<spdlog::sinks::null_sink_mt>());
    return current;
}

} // namespace

void Log::openIn(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return;
    try {
        const QString path = QDir(folder).filePath(QStringLiteral("hoanhap.log"));
#ifdef SPDLOG_WCHAR_FILENAMES
        const auto name = path.toStdWString();
#else
        const auto name = QDir::toNativeSeparators(path).toLocal8Bit().toStdString();
#endif
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(name, 1'000'000, 3);
        logger() = std::make_shared<spdlog::logger>("hoanhap", sink);
        logger()->flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex&) {
        // A log that cannot be opened must not keep an office from working.
    }
}

void Log::takeLibraryMessages()
{
    qInstallMessageHandler([](QtMsgType kind, const QMessageLogContext&, const QString& message) {
        if (kind == QtFatalMsg)
            std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
        if (kind != QtDebugMsg && kind != QtInfoMsg)
            Log::warn(message.toStdString());
    });
}

void Log::note(std::string_view sentence)
{
    logger()->info(sentence);
}

void Log::warn(std::string_view sentence)
{
    logger()->warn(sentence);
}

} // namespace hoanhap
