// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/partners/alignment.h"
#include "core/model/partners/fit.h"
#include "core/model/partners/party.h"
#include "core/model/partners/touch.h"
#include "core/model/priorities/priority.h"
#include "core/storage/store.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace concord {

enum class PartnerSort { Name, Stage, Coverage, Focus, Fit, LastContact };

/// Which partners are listed, in which order.
struct PartnerQuery {
    QString text;                       ///< words that are searched for; empty: all
    std::optional<Stage> stage;         ///< nothing: all that are not in the archive
    std::optional<PartyKind> kind;
    QString tag;                        ///< empty: whatever the tags
    std::optional<PriorityId> priority; ///< what coverage, focus and fit are for; without it they are unknown
    std::optional<Alignment> alignment; ///< only those of that quarter, for the priority; without one it does nothing
    QDate touchDueOn;                   ///< only those who on that day are past a limit of keeping in touch; invalid: all
    PartnerSort sort = PartnerSort::Name;
    bool descending = false;
    friend bool operator==(const PartnerQuery &, const PartnerQuery &) = default;
};

/// The place after which the next page begins.
struct PartnerCursor {
    int stretch = 0;  ///< of the order (partnerorder.h)
    Value value;      ///< of the column sorted by, where the stretch is sorted by one
    QString sortName;
    PartyId id;
};

/// A stretch of the list: who is on it, and where the next stretch begins; no `next`: it was the last.
struct PartnerPage {
    std::vector<PartyId> ids;
    std::optional<PartnerCursor> next;
};

struct PartnerStrength {
    QString what;
    int level = 0;
    bool relevant = false; ///< to a need of the priority; without one, to any need
    friend bool operator==(const PartnerStrength &, const PartnerStrength &) = default;
};

/// One line of the list.
struct PartnerRow {
    PartyId id;
    QString name;
    PartyKind kind = PartyKind::Organisation;
    Stage stage = Stage::Listed;
    std::vector<PartnerStrength> strengths; ///< the strongest first
    std::optional<double> coverage;         ///< percent of the priority's needs; nothing: none was judged
    std::optional<double> focus;            ///< percent of what they are good at that serves the priority
    Fit fit;                                ///< without a percent while nothing was rated
    QDate lastContact;                      ///< the latest contact noted and check-in held; invalid: never
    std::optional<int> touchIdealDays;      ///< the limits of keeping in touch
    std::optional<int> touchMaxDays;
    friend bool operator==(const PartnerRow &, const PartnerRow &) = default;
};

[[nodiscard]] Touch touchOf(const PartnerRow &row, QDate today);

/// The list of partners, read a stretch at a time. Sorted by anything, equal ones follow by name, and unknown values
/// come last in either direction. The cost of a stretch does not depend on how far down it is.
class PartnerList {
public:
    explicit PartnerList(const Store &store) : m_store(store) {}

    [[nodiscard]] PartnerPage page(const PartnerQuery &query, int limit,
                                   const std::optional<PartnerCursor> &after = {}) const;
    /// The lines of those partners, in that order; those that are gone are left out.
    [[nodiscard]] std::vector<PartnerRow> rows(const std::vector<PartyId> &ids,
                                               std::optional<PriorityId> priority) const;

private:
    const Store &m_store;
};

/// What some partners cover of a priority together.
struct JointCoverage {
    std::optional<double> percent; ///< nothing: none was judged
    QStringList uncovered;         ///< the needs that none of them covers at all
};
[[nodiscard]] JointCoverage jointCoverage(const Store &store, const std::vector<PartyId> &ids, PriorityId priority);

/// The person or organisation of that name, in any spelling of its letters; a listed partner before others.
[[nodiscard]] std::optional<PartyId> partyNamed(const Store &store, const QString &name);

/// The tags in use, by name.
[[nodiscard]] QStringList partnerTags(const Store &store);
/// Those that some of the partners have.
[[nodiscard]] QStringList partnerTags(const Store &store, const std::vector<PartyId> &ids);

} // namespace concord
