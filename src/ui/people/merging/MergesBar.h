// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/merging/PersonMerging.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace hoanhap::ui {

/// Says under a person's name which records were taken into this one, each with the way to take it
/// apart. Not there while there is none.
class MergesBar : public QWidget
{
    Q_OBJECT

public:
    explicit MergesBar(QWidget* parent = nullptr);

    void setMerges(const std::vector<services::PersonMerging::StandingMerge>& merges, bool mayTakeApart);

Q_SIGNALS:
    void apartWanted(const Uuid& merge);

private:
    void clear();

    QVBoxLayout* m_lines;
};

} // namespace hoanhap::ui
