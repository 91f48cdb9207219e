// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/partnerlist.h"

#include <initializer_list>
#include <vector>

namespace concord {

/// A piece of SQL with the values of its question marks.
struct Sql {
    QByteArray text;
    std::vector<Value> values;

    void add(const QByteArray &more, std::initializer_list<Value> its = {})
    {
        text += more;
        values.insert(values.end(), its);
    }
    void add(const Sql &more)
    {
        text += more.text;
        values.insert(values.end(), more.values.begin(), more.values.end());
    }
};

/// Partners that follow one another in an order.
struct Stretch {
    Sql valued;     ///< `id` and `value` of those that are sorted by a value; empty: sorted by name alone
    Sql filter;     ///< which partners are in it, as " AND …"
    bool descending = false;
    bool isSummed = false; ///< no index has the values in order
};

/// The order that the query asks for.
[[nodiscard]] std::vector<Stretch> stretchesOf(const PartnerQuery &query);

} // namespace concord
