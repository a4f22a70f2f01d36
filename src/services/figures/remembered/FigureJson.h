// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

#include <QJsonArray>

namespace hoanhap::services {

// Figures as they are remembered (RememberedCounting): everything but what a report states instead.

QJsonArray toJson(const std::vector<Figure>& figures);
std::vector<Figure> figuresFromJson(const QJsonArray& json);

} // namespace hoanhap::services
