// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/agreement.h"

#include "core/reports/conditions.h"
#include "core/reports/phrases.h"

namespace concord {

namespace {

using namespace phrases;
using Agreement = SharedAgreement;

QString text(AgreementForm form)
{
    switch (form) {
    case AgreementForm::Letter: return QStringLiteral("Letter of agreement");
    case AgreementForm::Mou: return QStringLiteral("Memorandum of understanding");
    case AgreementForm::Teaming: return QStringLiteral("Teaming agreement");
    case AgreementForm::ContractReference: return QStringLiteral("Goes with a contract");
    case AgreementForm::Charter: return QStringLiteral("Charter");
    }
    Q_UNREACHABLE();
}

QString text(Binding binding)
{
    switch (binding) {
    case Binding::No: return QStringLiteral("not legally binding");
    case Binding::Partly: return QStringLiteral("binding in part");
    case Binding::Yes: return QStringLiteral("legally binding");
    case Binding::Unsure: return QStringLiteral("whether it binds is still to be settled");
    }
    Q_UNREACHABLE();
}

QString text(AllianceKind kind)
{
    switch (kind) {
    case AllianceKind::WorkingTogether: return QStringLiteral("Working together");
    case AllianceKind::Supply: return QStringLiteral("Supply");
    case AllianceKind::Referral: return QStringLiteral("Referral");
    case AllianceKind::JointProject: return QStringLiteral("Joint project");
    case AllianceKind::Research: return QStringLiteral("Research");
    case AllianceKind::Programme: return QStringLiteral("Programme");
    case AllianceKind::Other: return QStringLiteral("Other");
    }
    Q_UNREACHABLE();
}

QString text(AcceptedHow how)
{
    switch (how) {
    case AcceptedHow::SignedPaper: return QStringLiteral("on paper");
    case AcceptedHow::ESigned: return QStringLiteral("signed electronically");
    case AcceptedHow::Email: return QStringLiteral("by e-mail");
    case AcceptedHow::Spoken: return QStringLiteral("spoken");
    case AcceptedHow::Minutes: return QStringLiteral("in minutes");
    }
    Q_UNREACHABLE();
}

QString exclusivity(const Agreement &a)
{
    QString words;
    switch (a.exclusivity) {
    case Exclusivity::None: return QStringLiteral("None: each side is free to work with others.");
    case Exclusivity::Mutual: words = QStringLiteral("Each side works with the other alone"); break;
    case Exclusivity::Ours: words = a.sides.value(0).name + u" works with no one else"; break;
    case Exclusivity::Theirs: words = QStringLiteral("The partner works with no one else"); break;
    }
    words += a.exclusivityArea.isEmpty() ? QStringLiteral(".") : QStringLiteral(": ") + a.exclusivityArea;
    return words;
}

QString renewal(const Agreement &a)
{
    if (!a.initialMonths && !a.endOn.isValid())
        return QStringLiteral("Open end.");
    switch (a.renewal) {
    case Renewal::None: return QStringLiteral("Ends then.");
    case Renewal::ByAgreement: return QStringLiteral("Goes on if all parties say so.");
    case Renewal::Automatic:
        return QStringLiteral("Goes on by itself for %1 at a time.").arg(counted(a.renewalMonths.value_or(1), NoticeUnit::Months));
    }
    Q_UNREACHABLE();
}

QString amount(const Agreement::Brought &b)
{
    QStringList parts;
    if (b.moneyMinor)
        parts << b.currency + u' ' + QString::number(static_cast<double>(*b.moneyMinor) / 100, 'f', 2);
    else if (b.amount)
        parts << number(*b.amount);
    if (!parts.isEmpty())
        parts << b.unit;
    return parts.join(u' ').trimmed();
}

QString aim(const Agreement::Won &won)
{
    if (!won.target)
        return {};
    const QString from = won.baseline ? QStringLiteral("from %1 ").arg(number(*won.baseline)) : QString();
    return from + QStringLiteral("to %1 %2").arg(number(*won.target), won.unit).trimmed();
}

QStringList columnsOfSides()
{
    return {QStringLiteral("Party"), QStringLiteral("Part in it"), QStringLiteral("Speaks for it"), QStringLiteral("Signs for it")};
}

void writeSides(Document &d, const Agreement &a)
{
    QList<QStringList> rows;
    for (const Agreement::Side &side : a.sides)
        rows << QStringList{side.name, side.role, side.reach.isEmpty() ? side.spokesperson : side.spokesperson + u'\n' + side.reach,
                            side.signatory};
    d.heading(QStringLiteral("Who"));
    d.table(columnsOfSides(), rows);
}

void writeWhy(Document &d, const Agreement &a)
{
    if (!a.purpose.isEmpty()) {
        d.heading(QStringLiteral("Why"));
        d.text(a.purpose);
    }
    if (!a.inScope.isEmpty() || !a.outScope.isEmpty() || a.exclusivity != Exclusivity::None) {
        d.heading(QStringLiteral("What it covers"));
        d.facts({{QStringLiteral("What is in"), a.inScope},
                 {QStringLiteral("What is not"), a.outScope},
                 {QStringLiteral("Exclusive"), exclusivity(a)}});
    }
}

void writeWork(Document &d, const Agreement &a)
{
    if (a.work.isEmpty())
        return;
    QList<QStringList> rows;
    for (const Agreement::Work &work : a.work) {
        QStringList people{work.doing.join(QLatin1String(", "))};
        if (!work.helping.isEmpty())
            people << QStringLiteral("helping: ") + work.helping.join(QLatin1String(", "));
        if (!work.toBeTold.isEmpty())
            people << QStringLiteral("told: ") + work.toBeTold.join(QLatin1String(", "));
        people.removeAll(QString());
        rows << QStringList{work.good.isEmpty() ? work.title : work.title + u'\n' + work.good, work.side, people.join(u'\n'),
                            work.dueOn.isValid() ? day(work.dueOn) : QStringLiteral("ongoing")};
    }
    d.heading(QStringLiteral("Who does what"));
    d.table({QStringLiteral("What"), QStringLiteral("Answers for it"), QStringLiteral("People"), QStringLiteral("By")}, rows);
}

void writeGiving(Document &d, const Agreement &a)
{
    if (a.brought.isEmpty())
        return;
    d.heading(QStringLiteral("What each side brings"));
    for (const Agreement::Side &side : a.sides) {
        QStringList items;
        for (const Agreement::Brought &b : a.brought) {
            if (b.side == side.name)
                items << (amount(b).isEmpty() ? b.statement : QStringLiteral("%1 (%2)").arg(b.statement, amount(b)));
        }
        if (items.isEmpty())
            continue;
        d.heading(side.name, 2);
        d.bullets(items);
    }
}

void writeGetting(Document &d, const Agreement &a)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &side, const QString &shown) {
        for (const Agreement::Won &won : a.won) {
            if (won.side == side)
                rows << QStringList{shown, won.measure.isEmpty() ? won.statement : won.statement + u'\n' + won.measure,
                                    won.importance ? QStringLiteral("%1 of 5").arg(*won.importance) : QString(), aim(won), day(won.dueOn),
                                    won.owner};
        }
    };
    for (const Agreement::Side &side : a.sides)
        add(side.name, side.name);
    add(QString(), QStringLiteral("Those served"));
    if (!rows.isEmpty()) {
        d.heading(QStringLiteral("What each side wins"));
        d.table({QStringLiteral("Party"), QStringLiteral("What it wins"), QStringLiteral("Matters"), QStringLiteral("Aim"),
                 QStringLiteral("By"), QStringLiteral("Brings the figure")},
                rows);
    }
    QStringList costs;
    for (const Agreement::Cost &cost : a.costs)
        costs << cost.side + u": " + cost.statement;
    if (!costs.isEmpty()) {
        d.heading(QStringLiteral("What it costs beside that"));
        d.bullets(costs);
    }
}

void writeTopics(Document &d, const QList<Agreement::Topic> &topics)
{
    if (topics.isEmpty())
        return;
    d.heading(QStringLiteral("What we agree"));
    for (const Agreement::Topic &topic : topics) {
        d.heading(topic.topic, 2);
        d.text(topic.text.isEmpty() ? QStringLiteral("Still to be written.") : topic.text);
        if (!topic.owner.isEmpty())
            d.text(QStringLiteral("Looked after by %1.").arg(topic.owner));
    }
}

/// What is still to come is never told as a fact.
void writeConfidence(Document &d, const Agreement &a)
{
    if (a.conditions.isEmpty())
        return;
    d.heading(conditionheading::all);
    const auto section = [&](const QString &title, const auto &belongs) {
        QStringList items;
        for (const Agreement::Condition &c : a.conditions) {
            if (belongs(c))
                items << (c.side.isEmpty() ? c.statement : QStringLiteral("%1 (for %2)").arg(c.statement, c.side));
        }
        if (items.isEmpty())
            return;
        d.heading(title, 2);
        d.bullets(items);
    };
    using Condition = Agreement::Condition;
    section(conditionheading::inPlace, [](const Condition &c) { return c.inPlace; });
    section(conditionheading::beforeStart,
            [](const Condition &c) { return !c.inPlace && c.level == SafeguardLevel::Must; });
    section(conditionheading::beforeSharing,
            [](const Condition &c) { return !c.inPlace && c.level == SafeguardLevel::Nice; });
}

void writeTime(Document &d, const Agreement &a)
{
    QStringList rhythms;
    for (const Agreement::Rhythm &r : a.rhythms) {
        const QString name = r.title.isEmpty() ? phrases::name(r.kind) : r.title;
        rhythms << QStringLiteral("%1: %2, from %3").arg(name, r.rrule.isEmpty() ? every(r.everyN, r.unit) : every(r.rrule), day(r.firstOn));
    }
    if (!rhythms.isEmpty()) {
        d.heading(QStringLiteral("Checking in"));
        d.bullets(rhythms);
    }
    QString notice;
    if (a.noticeValue)
        notice = *a.noticeValue == 0 ? QStringLiteral("at any time") : counted(*a.noticeValue, a.noticeUnit);
    if (a.noticeBy.isValid())
        notice += QStringLiteral(", by %1").arg(day(a.noticeBy));
    d.heading(QStringLiteral("Start and end"));
    d.facts({{QStringLiteral("Starts"), a.startOn.isValid() ? day(a.startOn) : QStringLiteral("still to be set")},
             {QStringLiteral("Ends"), day(a.endOn)},
             {QStringLiteral("After that"), renewal(a)},
             {QStringLiteral("Notice"), notice}});
}

} // namespace

Document agreementDocument(const SharedAgreement &a)
{
    Document d(a.title);
    d.facts({{QStringLiteral("Agreement"), a.code},
             {QStringLiteral("Form"), text(a.form) + u", " + text(a.binding)},
             {QStringLiteral("Kind"), text(a.kind)}});
    writeSides(d, a);
    writeWhy(d, a);
    writeWork(d, a);
    writeGiving(d, a);
    writeGetting(d, a);
    writeTopics(d, a.topics);
    writeConfidence(d, a);
    writeTime(d, a);
    return d;
}

Document topicsDocument(const SharedAgreement &a, qsizetype from, qsizetype count)
{
    Document d(a.title);
    writeTopics(d, a.topics.mid(from, count));
    return d;
}

QList<SharedAgreement::Side> sidesIn(const Document &agreement)
{
    QList<SharedAgreement::Side> sides;
    for (const Document::Block &block : agreement.blocks()) {
        const auto *table = std::get_if<Document::Table>(&block);
        if (table == nullptr || table->header != columnsOfSides())
            continue;
        for (const QStringList &row : table->rows)
            sides << SharedAgreement::Side{row[0], row[1], {}, {}, row[3]};
        break;
    }
    return sides;
}

Document acceptanceSheet(const QList<SharedAgreement::Side> &sides, const QList<SharedAgreement::Yes> &acceptances)
{
    Document d;
    d.heading(QStringLiteral("Accepted"));
    QList<QStringList> rows;
    for (const Agreement::Side &side : sides) {
        QStringList row{side.name, side.signatory, QString(), QString()};
        for (const Agreement::Yes &yes : acceptances) {
            if (yes.side == side.name)
                row = {side.name, yes.person, day(yes.on),
                       yes.reference.isEmpty() ? text(yes.how) : text(yes.how) + u'\n' + yes.reference};
        }
        rows << row;
    }
    d.table({QStringLiteral("Party"), QStringLiteral("Name"), QStringLiteral("Day"), QStringLiteral("How, signature")}, rows);
    return d;
}

Document privateAppendix(const PrivateNotes &notes)
{
    Document d;
    const auto section = [&](const QString &title, const QStringList &lines) {
        if (!lines.isEmpty()) {
            d.heading(title, 2);
            d.bullets(lines);
        }
    };
    d.heading(QStringLiteral("Private: for our own eyes"));
    section(QStringLiteral("The priority it serves"), notes.priorities);
    section(QStringLiteral("Why we want it"), notes.reason.isEmpty() ? QStringList() : QStringList{notes.reason});
    section(QStringLiteral("What we guess about them"), notes.guesses);
    section(QStringLiteral("Drawbacks we keep to ourselves"), notes.drawbacks);
    section(QStringLiteral("Concerns"), notes.concerns);
    section(QStringLiteral("Its life so far"), notes.steps);
    d.text(QStringLiteral("We start preparing %1 before the notice day.").arg(counted(notes.prepDays, NoticeUnit::Days)));
    return d;
}

} // namespace concord
