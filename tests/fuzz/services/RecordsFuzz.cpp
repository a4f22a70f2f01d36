// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/FuzzInput.h"
#include "services/audit/RegisterCheck.h"
#include "services/exchange/RecordLoader.h"
#include "services/workspace/RegisterAccess.h"
#include "support/CountingRandom.h"
#include "support/FixedClock.h"

#include <QTemporaryDir>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// A register that lives for some loads: what was loaded stays in it.
class Office
{
public:
    Office()
    {
        services::RegisterAccess access({m_clock, m_random}, {1, 8192});
        auto made = access.create({m_folder.filePath(u"sổ.hoanhap"_s), u"so-ldtbxh-dong-thap-2021"_s, u"an"_s,
            u"An"_s, u"mật khẩu dài"_s, {}});
        hold(made.ok(), "the register is made");
        m_workspace = std::move(made->workspace);
    }
    services::Workspace& workspace() { return *m_workspace; }
    std::string eventsAndPeople()
    {
        return m_workspace->session().single(
            "counting", "SELECT (SELECT count(*) FROM audit_event) || ' ' || (SELECT count(*) FROM person)");
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2021, 12, 6)};
    CountingRandom m_random;
    std::unique_ptr<services::Workspace> m_workspace;
};

Office& office()
{
    static int uses = 0;
    static std::unique_ptr<Office> current;
    if (uses++ % 200 == 0)
        current = std::make_unique<Office>();
    return *current;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    Office& here = office();
    const std::string before = here.eventsAndPeople();
    const auto loaded = services::RecordLoader(here.workspace()).load(bytesOf(bytes, size));
    if (!loaded) {
        hold(!loaded.errors().empty(), "a refusal has its reason");
        hold(here.eventsAndPeople() == before, "what is refused leaves nothing behind");
        return 0;
    }
    const auto report = services::RegisterCheck(here.workspace()).run(storage::unstopped);
    hold(report.ok() && report->findings.empty(), "what was loaded leaves the register whole");
    return 0;
}
