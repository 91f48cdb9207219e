// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/partners/partnerdetail.h"
#include "core/workspace/partners/partners.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace concord {

class Field;

/// A part of the page of one partner. It writes what is edited in it by itself.
class PartnerSection : public QWidget {
    Q_OBJECT
public:
    explicit PartnerSection(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a partner, or the same one anew; what is being typed stays.
    void showPartner(const PartnerDetail &detail);

signals:
    void failed(const concord::Failure &failure);
    /// Another party, an alliance: what stands behind a link.
    void navigationRequested(const concord::RecordRef &to);

protected:
    virtual void fill(const PartnerDetail &detail) = 0;

    [[nodiscard]] PartyId id() const { return m_id; }
    /// Shows no partner for now.
    void forget() { m_id = {}; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Partners partners() const { return Partners(m_workspace); }
    /// Whether an act was done. If not, says why at the field, or in the status line.
    template <class T>
    bool done(const Outcome<T> &outcome, Field *field = nullptr)
    {
        if (!outcome)
            tellFailure(outcome.error(), field);
        return outcome.has_value();
    }
    /// Writes one of the party's own fields when it is committed: `set(party, field)`.
    template <class F, class Set>
    void bind(F *field, Set set)
    {
        onCommit(field, [field, set](Party &party) { set(party, *field); });
    }

private:
    void tellFailure(const Failure &failure, Field *field);
    void onCommit(Field *field, std::function<void(Party &)> change);

    Workspace &m_workspace;
    PartyId m_id;
};

} // namespace concord
