// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/users/Permissions.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;

namespace {

constexpr std::array roles{Role::Viewer, Role::Clerk, Role::Head, Role::RegistryClerk, Role::Administrator};

struct Row
{
    const char* what;
    Permission permission;
    std::array<bool, roles.size()> allowed;
};

constexpr bool yes = true;
constexpr bool no = false;

// clang-format off
constexpr Row table[]{
    //                                                     viewer clerk head registry administrator
    {"see people",            Permission::ViewPeople,     {yes,   yes,  yes, no,  yes}},
    {"enter people",          Permission::EditPeople,     {no,    yes,  yes, no,  yes}},
    {"enter acts",            Permission::EditActivities, {no,    yes,  yes, no,  yes}},
    {"enter plan, dispatches", Permission::EditPlan,      {no,    yes,  yes, no,  yes}},
    {"see reports",           Permission::ViewReports,    {yes,   yes,  yes, yes, yes}},
    {"write reports",         Permission::WriteReports,   {no,    no,   yes, no,  yes}},
    {"number reports",        Permission::NumberReports,  {no,    no,   yes, yes, yes}},
    {"take tables out",       Permission::Export,         {no,    yes,  yes, yes, yes}},
    {"set up the office",     Permission::Administer,     {no,    no,   no,  no,  yes}},
    {"back up",               Permission::BackUp,         {no,    yes,  yes, yes, yes}},
    {"see identity cards",    Permission::SeeIdentityCards, {no,  no,   yes, no,  yes}},
    {"see hidden records",    Permission::SeeHiddenRecords, {no,  no,   yes, no,  yes}},
};
// clang-format on

} // namespace

TEST_CASE("each role may do what its work needs and no more", "[domain]")
{
    for (const Row& row : table)
        for (size_t i = 0; i < roles.size(); ++i) {
            INFO(row.what << ", role " << i);
            CHECK(may(roles[i], row.permission) == row.allowed[i]);
        }
}

TEST_CASE("the registry clerk numbers a report but changes no word and sees nobody's file", "[domain]")
{
    CHECK(may(Role::RegistryClerk, Permission::NumberReports));
    CHECK_FALSE(may(Role::RegistryClerk, Permission::WriteReports));
    CHECK_FALSE(may(Role::RegistryClerk, Permission::ViewPeople));
}
