// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "foundation/Result.h"

#include <QString>
#include <optional>
#include <vector>

namespace hoanhap::services {

/// A stretch of a sentence of a template: words, a value, or where a clause begins and ends that is
/// written only with or without a value.
struct OutlinePiece
{
    enum class Kind
    {
        Words,
        Value,
        ClauseBegin,
        ClauseEnd
    };
    Kind kind = Kind::Words;
    QString text = {}; ///< the words, else the name of the value
    bool inverted = false; ///< the clause is written where the value is missing
    bool bold = false;
    bool italic = false;

    bool operator==(const OutlinePiece&) const = default;
};
using OutlinePieces = std::vector<OutlinePiece>;

/// A title, a sentence, prose of the author, or what is written once a row or on a condition.
struct OutlineItem
{
    enum class Kind
    {
        Heading,
        Sentence,
        Point,
        Prose,
        Group
    };
    Kind kind = Kind::Sentence;
    document::HeadingLevel level = document::HeadingLevel::Part;
    OutlinePieces pieces = {};
    QString name = {}; ///< of prose or group
    bool inverted = false;
    std::vector<OutlineItem> children = {};

    bool operator==(const OutlineItem&) const = default;
    bool hasSentence() const { return kind != Kind::Prose && kind != Kind::Group; }
};

/// From the outermost item to the one meant, by position.
using OutlinePath = std::vector<size_t>;

/// A template without its mark-up, to be changed item by item; its text form is the template. (dàn ý của mẫu)
struct Outline
{
    OutlinePieces kind = {};
    OutlinePieces subject = {};
    std::vector<OutlineItem> items = {};

    bool operator==(const Outline&) const = default;

    OutlineItem& at(const OutlinePath& path);
    /// Every item, those of a group behind it.
    std::vector<OutlinePath> paths() const;
    /// One place up or down among the items of its group; a title takes along what stands under it.
    /// False, and nothing changed, where there is no place.
    bool move(OutlinePath& path, int direction);
    /// Behind the item, or as the first where the path is empty; where it is put. A title is of the level of
    /// the one that it follows, and goes behind what stands under that.
    OutlinePath insertAfter(const OutlinePath& path, OutlineItem item);
    void remove(const OutlinePath& path);
    /// The item, and what stands under it where it is a title, goes into the group, which takes its place.
    void putInto(const OutlinePath& path, OutlineItem group);
    /// What is in the group stands there without it.
    void takeOutOfGroup(const OutlinePath& path);
    /// The first title, sentence or point without a word, which the template would not have.
    std::optional<OutlinePath> wordless() const;

private:
    std::vector<OutlineItem>& siblings(const OutlinePath& path);
};

/// Comments are left out. Refused as the template itself would be.
Result<Outline> readOutline(const QString& source);
/// On which line of the text each item begins, from 1: the name of the paper, the subject, then as
/// Outline::paths() has them. Empty where the text cannot be read.
std::vector<int> linesOfItems(const QString& source);
/// Reading it again gives the same outline; items without words are left out.
QString templateOf(const Outline& outline);

} // namespace hoanhap::services
