// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/SigningWords.h"

#include "domain/ErrorCodes.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

bool isDeputyOfMiddle(const Signer& signer)
{
    return signer.prefix.endsWith(" KT"_L1);
}

} // namespace

const QStringList& signingPrefixes()
{
    static const QStringList prefixes{
        {}, u"KT"_s, u"Q"_s, u"TL"_s, u"TL KT"_s, u"TL Q"_s, u"TM"_s, u"TM KT"_s, u"TM Q"_s, u"TUQ"_s};
    return prefixes;
}

QStringList signingWords(const Signer& signer)
{
    QStringList words;
    const QStringList prefixes = signer.prefix.split(u' ', Qt::SkipEmptyParts);
    QString own = signer.title.toUpper();
    for (const QString& prefix : prefixes) {
        if (prefix == "Q"_L1)
            own.prepend(u"Q. "_s);
        else
            words << prefix + u". "_s
                    + (words.isEmpty() ? signer.principalTitle : signer.middleTitle).toUpper();
    }
    return words << own;
}

bool lacksTitle(const Signer& signer)
{
    const bool forOthers = !signer.prefix.isEmpty() && signer.prefix != "Q"_L1;
    return signer.title.isEmpty() || (forOthers && signer.principalTitle.isEmpty())
        || (isDeputyOfMiddle(signer) && signer.middleTitle.isEmpty());
}

Errors checkSigning(const Signer& signer, const QString& prefix)
{
    const QString field = prefix + u"middle_title"_s;
    if (isDeputyOfMiddle(signer) && signer.middleTitle.isEmpty())
        return {Error{errors::middleTitleMissing, field}};
    if (!isDeputyOfMiddle(signer) && !signer.middleTitle.isEmpty())
        return {Error{errors::middleTitleUnused, field}};
    return {};
}

} // namespace hoanhap::domain
