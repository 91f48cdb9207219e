// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/tagssection.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int mostTagWidth = 200;

} // namespace

TagsSection::TagsSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_add(new LineField), m_inUse(new QStringListModel(this)),
      m_pills(new QWidget), m_flow(new FlowLayout(m_pills))
{
    m_add->setPlaceholder(tr("Add a tag"));
    m_add->setName(tr("Add tag"));
    auto *completer = new QCompleter(m_inUse, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_add->line()->setCompleter(completer);
    connect(m_add, &Field::committed, this, [this] {
        if (m_add->value().isEmpty())
            return;
        if (done(partners().tag({id()}, m_add->value()), m_add))
            m_add->setValue({});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(headingLabel(tr("Tags")));
    layout->addWidget(m_pills);
    layout->addWidget(m_add);
}

void TagsSection::fill(const PartnerDetail &detail)
{
    const auto inUse = workspace().read([](const Store &store) { return partnerTags(store); });
    m_inUse->setStringList(inUse.value_or(QStringList()));
    m_pills->setVisible(!detail.tags.isEmpty());
    if (detail.tags == m_shown)
        return;
    m_shown = detail.tags;
    clearLayout(m_flow);
    for (const QString &tag : detail.tags) {
        auto *pill = pillButton({});
        pill->setCheckable(false);
        const QString shown = pill->fontMetrics().elidedText(tag, Qt::ElideRight, mostTagWidth);
        pill->setText(QString(shown).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ×"));
        pill->setAccessibleName(tr("Remove tag %1").arg(tag));
        setPlainToolTip(pill, tr("Remove tag %1").arg(tag));
        connect(pill, &QPushButton::clicked, this, [this, tag] { done(partners().untag({id()}, tag)); });
        m_flow->addWidget(pill);
    }
}

} // namespace concord
