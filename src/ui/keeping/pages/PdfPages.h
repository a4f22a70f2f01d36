// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <functional>

namespace hoanhap::ui {

/// The pages of one PDF as pictures. Poppler's own programs draw them, each in a process of its own whose
/// time and memory are bounded: a broken or hostile file ends that process and nothing else
/// (docs/decisions/0012). The bytes go there and back through pipes, never through a file.
class PdfPages
{
public:
    /// False: stop.
    using GoOn = std::function<bool()>;

    explicit PdfPages(
        QByteArray content, GoOn goOn = [] { return true; });

    /// The programs that draw are installed.
    static bool canDraw();
    /// 0 where the file cannot be read: damaged, locked by a password.
    int count() const;
    /// Pages count from 0; its longer side has `longest` pixels. Null where it cannot be drawn.
    QImage picture(int page, int longest) const;

private:
    QByteArray outputOf(const QString& program, const QStringList& arguments) const;

    QByteArray m_content;
    GoOn m_goOn;
};

} // namespace hoanhap::ui
