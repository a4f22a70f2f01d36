// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A scan or photo; its bytes stand in attachment_content. (giấy tờ đính kèm)
struct Attachment : Record
{
    QString ownerEntity;
    Uuid ownerId;
    QString name;
    QString mediaType; ///< by content
    qint64 size = 0; ///< bytes
    QString sha256;
    bool sensitive = false; ///< identity card images: heads and administrators only
};

template <>
struct Fields<Attachment>
{
    static constexpr std::string_view entity = "attachment";
    static constexpr auto all = TypedList{
        field("owner_entity", &Attachment::ownerEntity),
        field("owner_id", &Attachment::ownerId),
        field("name", &Attachment::name),
        field("media_type", &Attachment::mediaType),
        field("size", &Attachment::size),
        field("sha256", &Attachment::sha256),
        field("sensitive", &Attachment::sensitive),
    };
};

} // namespace hoanhap::domain
