// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"

namespace hoanhap::services {

/// Makes a few invented people look as if they had been entered twice, as registers kept by many hands have
/// it: a number with two digits exchanged, a birth of which one list knew the year alone, a year misread. So
/// that the page of suspected pairs shows what it is for. Small registers get none.
class DemoTwins
{
public:
    explicit DemoTwins(int people);
    /// Every new person in turn, `place` counted from 0.
    void visit(domain::PersonFile& file, int place);

private:
    void becomeModel(domain::PersonFile& file, int pair);
    void becomeTwin(domain::PersonFile& file, int pair) const;

    int m_pairs;
    int m_every = 1;
    domain::PersonFile m_model;
};

} // namespace hoanhap::services
