// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/alliancefacts.h"
#include "core/storage/store.h"

#include <QHash>

namespace concord {

/// The columns of a version that say its term, renewal and notice, and what reads them from `first` on. An index holds
/// them, so that the text is not read.
inline const QByteArray termsOfVersion =
    "sealed_on, start_on, initial_months, renewal, renewal_months, notice_value, notice_unit, end_on";
void readTermsOfVersion(AgreementVersion &version, const Statement &row, int first);

/// What binds the agreements of a file, for whoever looks at many of them: AllianceFacts::agreed() of each, with no more
/// read than that rule looks at.
class AgreedTerms {
public:
    AgreedTerms(const Store &store, QDate today);
    /// The record of an alliance with the terms of the version that is agreed today.
    [[nodiscard]] Alliance of(const Alliance &alliance) const;

private:
    struct Life {
        QList<AgreementVersion> versions;
        QList<Acceptance> acceptances;
        QList<AllianceStep> steps;
    };
    void readAcceptances(const Store &store);
    void readSteps(const Store &store);

    QDate m_today;
    QHash<AllianceId, Life> m_life;
};

} // namespace concord
