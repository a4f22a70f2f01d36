// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Bench.h"

#include "foundation/Error.h"

#include <QDir>
#include <QFile>

namespace hoanhap::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr storage::PasswordProfile cheap{1, 8192};
const QString login = u"quantri"_s;
const QString password = u"mật khẩu của máy đo"_s;

SystemClock& clockOfAll()
{
    static SystemClock clock;
    return clock;
}

services::RegisterAccess access()
{
    static SystemRandom random;
    // However few people are measured, what a great register does is measured.
    return services::RegisterAccess({clockOfAll(), random, 0}, cheap);
}

} // namespace

QString Bench::file(const QString& name) const
{
    return m_wish.folder.isEmpty() ? m_folder.filePath(name) : QDir(m_wish.folder).filePath(name);
}

Bench::Bench(const Wish& wish) : m_wish(wish), m_kept(QFile::exists(path()))
{
    if (m_kept) {
        m_workspace = open(path());
        m_wish.people = std::stoi(m_workspace->session().single("counting", "SELECT count(*) FROM person"));
        return;
    }
    auto created =
        access().create({path(), u"so-ldtbxh-dong-thap-2021"_s, login, u"Máy đo"_s, password, QString()});
    if (!created)
        throw LogicError("no register could be made");
    m_workspace = std::move(created->workspace);
}

std::unique_ptr<services::Workspace> Bench::open(const QString& path)
{
    auto opened = access().open(path, login, password);
    if (!opened)
        throw LogicError("the register cannot be opened");
    return std::move(opened).value();
}

std::unique_ptr<storage::Session> Bench::bareSession(const QString& path)
{
    return std::make_unique<storage::Session>(path,
        storage::RegisterKey::fromBytes(m_workspace->file().key().bytes()), storage::Session::Access::Open);
}

} // namespace hoanhap::benchmarks
