// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QLabel>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <memory>
#include <vector>

using namespace concord;

namespace {

QString someWords()
{
    static const std::vector<QString> words{QStringLiteral("and"), QStringLiteral("agreed"), QStringLiteral("Ørsted"),
                                   QStringLiteral("responsibilities"), QStringLiteral("小明"), QStringLiteral("a\nb"), QString()};
    QString text;
    for (const QString &word : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(words)))
        text += word + u' ';
    return text;
}

} // namespace

// The label remembers its heights; Qt's own, asked once, is what it must not differ from.
RC_GTEST_PROP(PlainLabel, IsAsHighAtEachWidthAsQtMakesIt, ())
{
    const std::unique_ptr<QLabel> label(plainLabel());
    QLabel own;
    own.setTextFormat(Qt::PlainText);
    const bool wraps = *rc::gen::arbitrary<bool>();
    for (QLabel *one : {label.get(), &own})
        one->setWordWrap(wraps);
    for (int change = 0; change < 3; ++change) {
        const QString text = someWords();
        QFont font = own.font();
        font.setPointSize(*rc::gen::inRange(7, 20));
        const int margin = *rc::gen::inRange(0, 10);
        for (QLabel *one : {label.get(), &own}) {
            one->setText(text);
            one->setFont(font);
            one->setContentsMargins(margin, 0, margin, 0);
        }
        for (int i = 0; i < 4; ++i) {
            const int width = *rc::gen::inRange(20, 900);
            RC_ASSERT(label->heightForWidth(width) == own.heightForWidth(width));
            RC_ASSERT(label->heightForWidth(width) == own.heightForWidth(width));
        }
    }
}

TEST(PlainLabel, IsNoWiderForAWordThatIsLongerThanWordsAre)
{
    const std::unique_ptr<QLabel> label(plainLabel(QString(u'w').repeated(200)));
    EXPECT_LE(label->minimumSizeHint().width(), label->fontMetrics().averageCharWidth() * 24);
    label->setText(QStringLiteral("responsibilities of both"));
    EXPECT_GE(label->minimumSizeHint().width(), label->fontMetrics().horizontalAdvance(QStringLiteral("responsibilities")));
}
