// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <unordered_map>

namespace hoanhap::messages {

/// The English source of the sentence for each error code; %1 … are the error's arguments.
using SentenceTable = std::unordered_map<std::string_view, const char*>;

const SentenceTable& entrySentences(); ///< what a person typed
const SentenceTable& storageSentences();
const SentenceTable& servicesSentences();
const SentenceTable& accountSentences();
const SentenceTable& documentSentences();
const SentenceTable& keepingSentences(); ///< history, papers, drafts and erasure of people
const SentenceTable& findingSentences(); ///< finding people, and steps on those found
const SentenceTable& reviewSentences(); ///< findings over the whole register
const SentenceTable& mergingSentences();
const SentenceTable& trainingSentences(); ///< classes, learners, attendance
const SentenceTable& certificateSentences();
const SentenceTable& planSentences(); ///< targets, letters and reminders
const SentenceTable& spreadsheetSentences();
const SentenceTable& listEntrySentences();
const SentenceTable& transferSentences();
const SentenceTable& caseSentences(); ///< what looks wrong about a standing under penal law
const SentenceTable& barSentences(); ///< what it forbids
const SentenceTable& needSentences(); ///< needs, readiness and what stands in the way
const SentenceTable& placementSentences(); ///< employers, vacancies, referrals, follow-ups
const SentenceTable& suggestionSentences(); ///< why nobody and nothing is suggested
const SentenceTable& figureSentences(); ///< asking for figures, and figures that units reported
const SentenceTable& sessionSentences(); ///< counselling and outreach
const SentenceTable& loanSentences();
const SentenceTable& catalogueSentences(); ///< changing the lists of choice
const SentenceTable& lifecycleSentences(); ///< a report on its way out
const SentenceTable& signingSentences(); ///< pictures of signatures
const SentenceTable& reportNumberSentences(); ///< figures of a report changed by hand
const SentenceTable& reportKindSentences(); ///< kinds of report and their templates
const SentenceTable& readingSentences(); ///< a document that comes back from Word
const SentenceTable& reportCheckSentences(); ///< what is looked at before a report is signed

} // namespace hoanhap::messages
