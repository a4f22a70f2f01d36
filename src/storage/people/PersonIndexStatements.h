// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/people/PersonIndex.h"
#include "storage/people/SearchText.h"

#include <functional>
#include <optional>
#include <soci/soci.h>
#include <vector>

namespace hoanhap::storage {

/// Positions lie between 0 and this, both left free.
inline constexpr qint64 lastPosition = qint64(1) << 62;
/// How far apart people are placed where there is room: small steps keep the lists of matches short, which
/// hold the differences of positions.
inline constexpr qint64 roomyStep = qint64(1) << 24;

/// The SQL of PersonIndex, prepared once.
struct PersonIndex::Statements
{
    explicit Statements(soci::session& session);

    struct Place
    {
        qint64 position;
        std::string sortKey;
    };
    std::optional<Place> placeOf(const std::string& personId);
    std::optional<qint64> lastUpTo(const std::string& sortKey);
    std::optional<Place> firstAfter(const std::string& sortKey);
    void addPlace(const std::string& personId, qint64 position, const std::string& sortKey);
    void removePlace(const std::string& personId);
    void putWords(qint64 position, const std::string& words);
    void putKeys(qint64 position, const std::string& keys);
    void removeText(qint64 position);
    void optimise();
    bool isOlder();
    std::vector<std::string> everybody();
    /// No place and no searched text is left.
    void clear();

    /// People around a position in their order, and the open interval they may be spread over.
    struct Stretch
    {
        std::vector<std::string> people;
        qint64 begin = 0;
        qint64 end = 0;
    };
    Stretch stretchAround(qint64 position, int width);
    PersonIndexEntry readEntry(const std::string& personId);

private:
    soci::session& m_session;
    std::string m_person;
    std::string m_key;
    std::string m_foundKey;
    long long m_position = 0;
    long long m_keyVersion;
    std::string m_text;
    soci::indicator m_found = soci::i_ok;
    soci::statement m_placeOf;
    soci::statement m_lastUpTo;
    soci::statement m_firstAfter;
    soci::statement m_addPlace;
    soci::statement m_removePlace;
    soci::statement m_putWords;
    soci::statement m_putKeys;
    soci::statement m_removeWords;
    soci::statement m_removeKeys;

    void readParts(
        const char* sql, const std::string& personId, const std::function<void(QString, QString)>& take);
    std::optional<Place> neighbour(soci::statement& statement, const std::string& sortKey);
};

} // namespace hoanhap::storage
