// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

namespace hoanhap {

template <std::size_t Place, typename Item>
struct TypedListItem
{
    Item item;
};

template <typename Places, typename... Items>
struct TypedListItems;

template <std::size_t... Places, typename... Items>
struct TypedListItems<std::index_sequence<Places...>, Items...> : TypedListItem<Places, Items>...
{
    constexpr explicit TypedListItems(const Items&... items) : TypedListItem<Places, Items>{items}... { }

    template <typename Visitor>
    constexpr void forEach(Visitor&& visit) const
    {
        (visit(static_cast<const TypedListItem<Places, Items>&>(*this).item), ...);
    }
    template <typename Question>
    constexpr bool allOf(Question&& question) const
    {
        return (question(static_cast<const TypedListItem<Places, Items>&>(*this).item) && ...);
    }
};

/// Constants of different types in an order, as std::tuple, but flat: a list of fifty costs the compiler
/// fifty steps, a tuple of fifty costs it fifty squared.
template <typename... Items>
struct TypedList : TypedListItems<std::index_sequence_for<Items...>, Items...>
{
    static constexpr std::size_t count = sizeof...(Items);

    constexpr explicit TypedList(const Items&... items)
        : TypedListItems<std::index_sequence_for<Items...>, Items...>(items...)
    {
    }
};

} // namespace hoanhap
