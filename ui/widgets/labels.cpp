// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <optional>
#include <vector>

namespace concord {

namespace {

constexpr auto mutedRole = QPalette::PlaceholderText;
constexpr auto badRole = QPalette::BrightText;

QLabel *labelWith(const QString &text, QWidget *parent, TypeSize size, QFont::Weight weight, bool muted)
{
    auto *label = plainLabel(text, parent);
    label->setFont(typeFont(size, weight));
    if (muted)
        label->setForegroundRole(mutedRole);
    label->setProperty("muted", muted);
    return label;
}

/// One line or two; what does not fit into them ends in an ellipsis.
class ShortLabel : public QLabel {
public:
    explicit ShortLabel(QWidget *parent) : QLabel(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return fontMetrics().height() * static_cast<int>(lines(width).size());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignVCenter, lines(width()).join(u'\n'));
    }

private:
    [[nodiscard]] QStringList lines(int width) const
    {
        if (fontMetrics().horizontalAdvance(text()) <= width)
            return {text()};
        QTextLayout layout(text(), font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(width);
        const int length = first.textLength();
        layout.endLayout();
        return {text().left(length).trimmed(),
                fontMetrics().elidedText(text().mid(length).trimmed(), Qt::ElideRight, width)};
    }
};

/// A layout asks a label for its height at the same widths over and over, and QLabel lays its text out anew each time.
class WrappedLabel : public QLabel {
public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        forgetWhatIsStale();
        if (width >= m_widest.width())
            return m_widest.height();
        for (const QSize &known : m_known) {
            if (known.width() == width)
                return known.height();
        }
        if (m_known.size() == m_known.capacity())
            m_known.clear();
        m_known.push_back({width, QLabel::heightForWidth(width)});
        return m_known.back().height();
    }
    /// As wide as its longest word, but one that nobody wrote for a page does not push the rest out of sight.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int lettersOfAWord = 24;
        QSize least = QLabel::minimumSizeHint();
        if (wordWrap())
            least.setWidth(std::min(least.width(), lettersOfAWord * fontMetrics().averageCharWidth()));
        return least;
    }

private:
    struct Shape {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;
        bool operator==(const Shape &) const = default;
    };

    void forgetWhatIsStale() const
    {
        Shape shape{text(), font(), contentsMargins(), wordWrap()};
        if (m_shape && *m_shape == shape)
            return;
        m_shape = std::move(shape);
        m_known.clear();
        m_known.reserve(8);
        // Nothing wraps any more at the width that all of it takes, so wider is not taller.
        const int frame = width() - contentsRect().width() + 2 * margin() + 2 * std::max(indent(), 0);
        const int all = fontMetrics().size(0, text()).width() + frame + 1;
        m_widest = {all, QLabel::heightForWidth(all)};
    }

    mutable std::optional<Shape> m_shape;
    mutable std::vector<QSize> m_known; ///< a width and the height there, the latest last
    mutable QSize m_widest;
};

QPushButton *buttonOf(const char *kind, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", QLatin1String(kind));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Title, QFont::DemiBold, false);
}

QLabel *shortTitleLabel(QWidget *parent)
{
    auto *label = new ShortLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(typeFont(TypeSize::Title, QFont::DemiBold));
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Body, QFont::DemiBold, false);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Body, QFont::Normal, true);
}

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Small, QFont::Normal, true);
}

QLabel *refusalLabel(QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    setBad(label);
    label->hide();
    return label;
}

void setBad(QLabel *label, bool bad)
{
    label->setForegroundRole(bad ? badRole : label->property("muted").toBool() ? mutedRole : QPalette::WindowText);
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return buttonOf("primary", text, parent);
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    return buttonOf("plain", text, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    return buttonOf("link", text, parent);
}

QPushButton *pillButton(const QString &text, QWidget *parent)
{
    auto *button = buttonOf("pill", text, parent);
    button->setFont(typeFont(TypeSize::Small));
    button->setCheckable(true);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setIcon(icon(iconName));
    setPlainToolTip(button, name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace concord
