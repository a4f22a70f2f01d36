// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/finding/AsideSession.h"

#include "storage/RegisterFile.h"

namespace hoanhap::storage {

std::unique_ptr<Session> sessionAside(const RegisterFile& file)
{
    auto session = std::make_unique<Session>(
        file.path(), file.key(), Session::Access::Open, file.place() == Place::Local);
    session->execute("setting up", "PRAGMA cache_size = -8192");
    return session;
}

} // namespace hoanhap::storage
