// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/PlainListModel.h"
#include "ui/records/RecordList.h"

#include <functional>

namespace hoanhap::ui {

/// A list of records that is read whole, as far as it goes.
class FilteredList final : public PlainListModel, public RecordList
{
    Q_OBJECT

public:
    struct Source
    {
        std::function<std::vector<Row>(const QString& text, bool bin)> rows;
        std::function<QString(int number)> count; ///< "12 classes"
    };
    FilteredList(QStringList titles, Source source, QObject* parent);

    void setText(const QString& text) override;
    void showBin(bool bin) override;
    bool showsBin() const override { return m_bin; }
    void reload() override;
    Uuid idAt(int row) const override { return PlainListModel::idAt(row); }
    int rowOf(const Uuid& id) const override { return PlainListModel::rowOf(id); }
    QString countText() const override;

private:
    Source m_source;
    QString m_text;
    bool m_bin = false;
};

} // namespace hoanhap::ui
