// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/RegisterAccess.h"
#include "ui/shell/Desks.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace hoanhap {

/// What the words of the command line ask for.
struct LaunchWish
{
    QString registerPath;
    bool demo = false;
    int page = 0; ///< the page shown first
};

/// The composition root: makes the parts, hands each what it needs, and goes from signing in to the
/// window and back.
class Application
{
public:
    explicit Application(const LaunchWish& wish);
    /// False when the user went away without opening a register.
    bool begin();

private:
    std::unique_ptr<services::Workspace> demoWorkspace();
    std::unique_ptr<services::Workspace> firstStart();
    std::unique_ptr<services::Workspace> signIn(const QString& path);
    void lock();

    LaunchWish m_wish;
    QSettings m_settings;
    SystemClock m_clock;
    SystemRandom m_random;
    ui::DialogPrompts m_prompts;
    services::RegisterAccess m_access;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    ui::Desks m_desks;
};

} // namespace hoanhap
