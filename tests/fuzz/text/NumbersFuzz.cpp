// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Numbers.h"

#include "fuzz/FuzzInput.h"

#include <cmath>
#include <cstring>

using namespace hoanhap;
using namespace hoanhap::tests;

namespace {

/// An own reader: a sign before a greater one is taken away.
int valueOfRoman(const QString& roman)
{
    static const QString signs = QStringLiteral("IVXLCDM");
    static constexpr std::array values{1, 5, 10, 50, 100, 500, 1000};
    int sum = 0;
    int greatest = 0;
    for (qsizetype i = roman.size(); i-- > 0;) {
        const int value = values[static_cast<size_t>(signs.indexOf(roman[i]))];
        sum += value < greatest ? -value : value;
        greatest = std::max(greatest, value);
    }
    return sum;
}

void checkNumber(qint64 number)
{
    const auto read = text::wholeNumberIn(text::grouped(number));
    hold(number < 0 ? !read : read == number, "what was grouped is read back");
    hold(text::grouped(number).startsWith(u'-') == (number < 0), "the sign is kept");
    const QString words = text::inWords(number);
    hold(!words.isEmpty() && words == words.simplified(), "words are parted by single blanks");
    hold(text::inWords(number, {.southern = false}).contains(QStringLiteral("lẻ")) == false, "no lẻ");
    const int small = static_cast<int>(number & 0xFFF) % 3999 + 1;
    hold(valueOfRoman(text::roman(small)) == small, "Roman numerals are read back");
    const int place = static_cast<int>(number & 0xFFFF);
    hold(text::pointLetter(place) != text::pointLetter(place + 1), "each point has its own letter");
}

void checkFraction(double value)
{
    const QString written = text::grouped(value, 2);
    if (!std::isfinite(value) || std::abs(value) > 1e12)
        return;
    const double read = QString(written).remove(u'.').replace(u',', u'.').toDouble();
    hold(std::abs(read - value) <= 0.005001, "decimals are kept to their place");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size >= sizeof(qint64)) {
        qint64 number = 0;
        double value = 0;
        std::memcpy(&number, bytes, sizeof number);
        std::memcpy(&value, bytes, sizeof value);
        checkNumber(number);
        checkFraction(value);
    }
    const QString typed = textOf(bytes, size);
    if (const auto read = text::wholeNumberIn(typed))
        hold(text::wholeNumberIn(text::grouped(*read)) == read, "what was read is written and read again");
    return 0;
}
