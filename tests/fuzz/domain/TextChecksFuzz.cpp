// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/checks/TextChecks.h"

#include "fuzz/FuzzInput.h"

using namespace hoanhap;
using namespace hoanhap::tests;

/// Paragraphs of one input stand on lines of their own.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    domain::TextGrounds grounds;
    grounds.year = 2021;
    grounds.firstDay = QDate(2021, 1, 1);
    grounds.day = QDate(2025, 12, 31);
    grounds.abbreviation = QStringLiteral("SLĐTBXH");
    grounds.documents = {
        {QStringLiteral("71/KH-UBND"), QDate(2021, 3, 11), QStringLiteral("Ủy ban nhân dân Tỉnh"), true}};
    grounds.offices = {
        {QStringLiteral("Sở Lao động - Thương binh và Xã hội"), {}, QDate(2025, 2, 28), {}, {}}};
    for (const QString& typed : {textOf(bytes, size), unitsOf(bytes, size)}) {
        domain::Prose prose;
        for (const QString& line : typed.split(QLatin1Char('\n')))
            prose.push_back({QStringLiteral("situation"), static_cast<int>(prose.size()), line});
        for (const domain::Slip& slip : domain::textSlips(prose, grounds)) {
            hold(slip.paragraph < prose.size(), "the paragraph is there");
            hold(slip.start >= 0 && slip.length > 0, "a slip has a place");
            hold(slip.start + slip.length <= prose[slip.paragraph].text.size(), "the place is in the text");
        }
    }
    return 0;
}
