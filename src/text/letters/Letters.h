// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <cstdint>

namespace hoanhap::text {

/// Tones in the order of Vietnamese dictionaries.
enum class Tone : std::uint8_t
{
    Level,
    Falling,
    Asking,
    Tumbling,
    Rising,
    Heavy
}; // ngang huyền hỏi ngã sắc nặng

/// What one NFC character is made of.
struct Letter
{
    char16_t plain = 0; ///< lower case without any loose mark: a of Ấ, d of Đ
    char16_t base = 0; ///< lower case without its tone: â of Ấ, đ of Đ
    Tone tone = Tone::Level;
    bool upper = false;
};

/// Takes an NFC character apart; one look-up. Characters that are no Vietnamese letters come back
/// lower-cased with no tone.
Letter letterOf(QChar c);

/// One of 0 to 9; the digits of other scripts are none here.
constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A mark that any letter may carry, such as a tone; the vowel signs of other scripts belong to their words.
constexpr bool isLooseMark(QChar c)
{
    return c >= u'\u0300' && c <= u'\u036F';
}

/// The NFC character of a base letter (such as â) with a tone, lower case.
QChar withTone(char16_t base, Tone tone);

} // namespace hoanhap::text
