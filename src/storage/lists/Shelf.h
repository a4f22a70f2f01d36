// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hoanhap::storage {

/// Which rows a list reads: those that stand or those in the bin.
enum class Shelf
{
    Standing,
    Bin
};

/// SQL that keeps a list to one shelf, for example "c.deleted_at IS NULL"; `alias` names the table.
inline std::string onShelf(const std::string& alias, Shelf shelf)
{
    return alias + (shelf == Shelf::Bin ? ".deleted_at IS NOT NULL" : ".deleted_at IS NULL");
}

} // namespace hoanhap::storage
