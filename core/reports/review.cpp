// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/review.h"

#include "core/reports/phrases.h"

namespace concord {

namespace {

using namespace phrases;

constexpr int linesToWriteOn = 3;

void writePromises(Document &d, const SharedReview &review)
{
    d.heading(QStringLiteral("What we promised"));
    QList<QStringList> rows;
    for (const SharedReview::Promise &p : review.promises)
        rows << QStringList{p.what, p.who, p.dueOn.isValid() ? day(p.dueOn) : QStringLiteral("ongoing"),
                            p.late ? p.state + u", late" : p.state, QString()};
    if (rows.isEmpty())
        d.text(QStringLiteral("Nothing was promised in this time."));
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By"), QStringLiteral("State"), QStringLiteral("What we say")}, rows);
}

void writeFigures(Document &d, const SharedReview &review)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &side, const QString &shown) {
        for (const SharedReview::Figure &f : review.figures) {
            if (f.side != side)
                continue;
            const QString latest = !f.latest ? QStringLiteral("no figure yet")
                : f.readOn.isValid()         ? figure(f.latest, {}) + u'\n' + day(f.readOn)
                                             : figure(f.latest, {});
            rows << QStringList{shown, f.statement, figure(f.baseline, {}), latest, figure(f.target, f.unit),
                                f.realisedPercent ? QStringLiteral("%1 %").arg(QString::number(*f.realisedPercent, 'f', 1)) : QString()};
        }
    };
    for (const QString &side : review.sides)
        add(side, side);
    add(QString(), QStringLiteral("Those served"));
    if (!rows.isEmpty()) {
        d.heading(QStringLiteral("The figures"));
        d.table({QStringLiteral("Party"), QStringLiteral("What it wins"), QStringLiteral("Was"), QStringLiteral("Is"), QStringLiteral("Aim"),
                 QStringLiteral("Of the way")},
                rows);
    }
    if (!review.surprises.isEmpty()) {
        d.heading(QStringLiteral("What nobody planned"));
        d.bullets(review.surprises);
    }
}

void writeOpen(Document &d, const SharedReview &review)
{
    if (!review.unwritten.isEmpty()) {
        d.heading(QStringLiteral("Agreed, and not written down"));
        d.bullets(review.unwritten);
    }
    QStringList worries;
    for (const SharedReview::Worry &w : review.worries) {
        QStringList facts{w.raisedBy, plain(w.step)};
        if (w.stepDueOn.isValid())
            facts << QStringLiteral("by %1").arg(day(w.stepDueOn));
        facts.removeAll(QString());
        worries << QStringLiteral("%1 (%2)").arg(w.statement, facts.join(u", "));
    }
    if (!worries.isEmpty()) {
        d.heading(QStringLiteral("Concerns"));
        d.bullets(worries);
    }
    QStringList thoughts;
    for (const SharedReview::Thought &t : review.thoughts) {
        const QString answer = t.answer == IdeaAnswer::New ? QStringLiteral("waits for an answer") : plain(t.answer);
        thoughts << QStringLiteral("%1 (%2)").arg(t.statement, t.from.isEmpty() ? answer : t.from + u", " + answer);
    }
    if (!thoughts.isEmpty()) {
        d.heading(QStringLiteral("Ideas"));
        d.bullets(thoughts);
    }
}

void writeQuestions(Document &d, const SharedReview &review)
{
    QList<QStringList> moods;
    QList<QStringList> again;
    for (const QString &side : review.sides) {
        moods << QStringList{side, QString(), QString()};
        again << QStringList{side, QString(), QString(), QString()};
    }
    d.heading(QStringLiteral("How each side feels about it"));
    d.table({QStringLiteral("Party"), QStringLiteral("1 to 5"), QStringLiteral("Does it still have something here that matters 4 or 5 to it?")}, moods);
    d.heading(QStringLiteral("Would we sign again?"));
    d.table({QStringLiteral("Party"), QStringLiteral("Yes, no, or only if"), QStringLiteral("Name"), QStringLiteral("Signature")}, again);
    d.heading(QStringLiteral("One thing to change"));
    d.table({QStringLiteral("What"), QStringLiteral("Who"), QStringLiteral("By")}, QList<QStringList>(linesToWriteOn));
    d.heading(QStringLiteral("We meet again on"));
    d.table({QStringLiteral("Day"), QStringLiteral("Place")}, QList<QStringList>(1));
}

} // namespace

Document reviewDocument(const SharedReview &review)
{
    Document d(QStringLiteral("%1: review").arg(review.title));
    d.facts({{QStringLiteral("Agreement"), review.code},
             {QStringLiteral("Time"), review.from.isValid() && review.from < review.to ? QStringLiteral("%1 to %2").arg(day(review.from), day(review.to))
                                                            : QStringLiteral("up to %1").arg(day(review.to))},
             {QStringLiteral("Between"), review.sides.join(u", ")}});
    writePromises(d, review);
    writeFigures(d, review);
    writeOpen(d, review);
    writeQuestions(d, review);
    return d;
}

Document privateReviewPart(const PrivateReviewNotes &notes)
{
    Document d;
    d.heading(QStringLiteral("Private: for our own eyes"));
    d.facts({{QStringLiteral("Balance"), notes.balance}, {QStringLiteral("Why we wanted it"), notes.reason}});
    QList<QStringList> rows;
    for (const PrivateReviewNotes::Value &v : notes.values)
        rows << QStringList{v.side, QString::number(v.gain, 'f', 2), QString::number(v.burden, 'f', 0),
                            v.percent ? QStringLiteral("%1 %").arg(QString::number(*v.percent, 'f', 1)) : QStringLiteral("not known yet")};
    d.table({QStringLiteral("Party"), QStringLiteral("Expected gain"), QStringLiteral("Burden"), QStringLiteral("Value so far")}, rows);
    if (!notes.worries.isEmpty()) {
        d.heading(QStringLiteral("Concerns we have not shared"), 2);
        d.bullets(notes.worries);
    }
    return d;
}

} // namespace concord
