// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/alliances/agreement.h"
#include "core/model/alliances/alliance.h"
#include "core/model/alliances/benefit.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/alliances/safeguard.h"
#include "core/model/checkins/checkin.h"
#include "core/reports/document.h"

#include <QDate>
#include <QList>

#include <optional>

namespace concord {

/// What the parties of an alliance may all read: the agreement as values. There is no place in it for a private field
/// (docs/formulas.md, "Private fields"), so that whatever is written from it can show none.
struct SharedAgreement {
    struct Side {
        QString name;
        QString role;
        QString spokesperson;
        QString reach;              ///< how to reach the spokesperson
        QString signatory;
    };
    struct Work {
        QString title;
        QString good;
        QString side;
        QStringList doing, helping, toBeTold;
        QDate dueOn;
    };
    struct Brought {
        QString side;
        QString statement;
        std::optional<double> amount;
        QString unit;
        std::optional<std::int64_t> moneyMinor;
        QString currency;
    };
    struct Won {
        QString side;               ///< empty: those served
        QString statement;
        std::optional<int> importance; ///< only what they said or confirmed; our own always
        QString measure;
        QString unit;
        std::optional<double> baseline, target;
        QDate dueOn;
        QString owner;              ///< who brings the figure
    };
    struct Cost {
        QString side;
        QString statement;
    };
    struct Topic {
        TermId term;                ///< which it is, for the window
        QString topic;
        QString text;
        QString owner;
    };
    struct Condition {
        QString statement;
        QString side;               ///< whose confidence it serves; empty: everyone's
        SafeguardLevel level = SafeguardLevel::Nice;
        bool inPlace = false;       ///< or else it is still to come
    };
    struct Rhythm {
        QString title;
        CheckInKind kind = CheckInKind::Short;
        int everyN = 1;
        PeriodUnit unit = PeriodUnit::Months;
        QString rrule;              ///< in place of these two, unless it is empty
        QDate firstOn;
    };
    struct Yes {
        QString side;
        QString person;
        QDate on;
        AcceptedHow how = AcceptedHow::SignedPaper;
        QString reference;
    };

    QString code;
    QString title;
    AllianceKind kind = AllianceKind::WorkingTogether;
    AgreementForm form = AgreementForm::Letter;
    Binding binding = Binding::Unsure;
    QString purpose;
    QString inScope, outScope;
    Exclusivity exclusivity = Exclusivity::None;
    QString exclusivityArea;
    QDate startOn, endOn, noticeBy;
    std::optional<int> initialMonths;
    Renewal renewal = Renewal::ByAgreement;
    std::optional<int> renewalMonths;
    std::optional<int> noticeValue;
    NoticeUnit noticeUnit = NoticeUnit::Months;
    QList<Side> sides;              ///< us first
    QList<Work> work;
    QList<Brought> brought;
    QList<Won> won;
    QList<Cost> costs;
    QList<Topic> topics;
    QList<Condition> conditions;
    QList<Rhythm> rhythms;
};

/// What only our own copy shows, as lines under headings.
struct PrivateNotes {
    QStringList priorities;
    QString reason;                 ///< why we want it
    int prepDays = 0;
    QStringList guesses;            ///< what we guess about the other side
    QStringList drawbacks;          ///< kept to ourselves
    QStringList concerns;           ///< private and shared, with their step
    QStringList steps;              ///< its life so far, with the reasons of overridden guards
};

/// The agreement in words: what is sealed, sent and signed. The order and the wording depend on the values alone, so
/// that the same agreement always has the same text and the same digest.
[[nodiscard]] Document agreementDocument(const SharedAgreement &agreement);

/// Its topics alone, `count` of them from the one at `from` on, as the whole document writes them.
[[nodiscard]] Document topicsDocument(const SharedAgreement &agreement, qsizetype from, qsizetype count);

/// The parties that a text of agreementDocument() names, with who signs for them; none of another text.
[[nodiscard]] QList<SharedAgreement::Side> sidesIn(const Document &agreement);

/// Who accepted the version, to stand below its text; without acceptances, lines to sign on.
[[nodiscard]] Document acceptanceSheet(const QList<SharedAgreement::Side> &sides, const QList<SharedAgreement::Yes> &acceptances);

/// What follows the agreement in our own copy.
[[nodiscard]] Document privateAppendix(const PrivateNotes &notes);

} // namespace concord
