// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonIndex.h"
#include "storage/people/PersonIndexStatements.h"
#include "storage/people/SearchText.h"
#include "storage/people/finding/PersonSorting.h"
#include "storage/sqlite/Session.h"
#include "storage/sqlite/Transaction.h"

#include <algorithm>

namespace hoanhap::storage {

void PersonIndex::renewIfOlder(QDate today)
{
    Statements& sql = *m_statements;
    const auto older = [&] {
        bool answer = false;
        m_session.guarded("asking", "person_order", [&] { answer = sql.isOlder(); });
        return answer;
    };
    if (!older())
        return;
    Transaction transaction(m_session);
    if (!older())
        return; // another program was quicker
    m_session.guarded("building anew", "person_search", [&] {
        std::vector<std::pair<std::string, std::string>> inOrder;
        for (std::string& person : sql.everybody())
            inOrder.emplace_back(sortKeyOf(sql.readEntry(person)), std::move(person));
        std::sort(inOrder.begin(), inOrder.end());
        sql.clear();
        const qint64 step = std::min(lastPosition / (static_cast<qint64>(inOrder.size()) + 1), roomyStep);
        qint64 position = 0;
        for (const auto& [key, person] : inOrder) {
            sql.addPlace(person, position += step, key);
            const SearchedTexts texts = searchedTextsOf(sql.readEntry(person));
            sql.putWords(position, texts.words);
            sql.putKeys(position, texts.keys);
        }
        sql.optimise();
    });
    PersonSorting(m_session).renew(today); // everybody has another place
    transaction.commit();
}

} // namespace hoanhap::storage
