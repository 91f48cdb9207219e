// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/encodingrow.h"

#include "ui/widgets/labels.h"
#include "ui/wording/importwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace concord {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("concord", text);
}

} // namespace

QLayout *encodingRow(std::optional<TextEncoding> chosen, const std::function<void(std::optional<TextEncoding>)> &choose)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("encoding"));
    choice->addItem(tr("Automatic"));
    for (const TextEncoding encoding : readableEncodings()) {
        choice->addItem(wording::name(encoding));
        if (encoding == chosen)
            choice->setCurrentIndex(choice->count() - 1);
    }
    QObject::connect(choice, &QComboBox::currentIndexChanged, choice, [choose](int index) {
        choose(index == 0 ? std::nullopt : std::optional(readableEncodings()[static_cast<std::size_t>(index - 1)]));
    });
    auto *label = plainLabel(tr("If names look garbled, read the file as"));
    label->setWordWrap(false);
    label->setBuddy(choice);
    choice->setAccessibleName(label->text());
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(choice);
    row->addStretch(1);
    return row;
}

} // namespace concord
