// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/today/news.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

class QLabel;

namespace concord {

/// What changed since the user last looked: what was done in the file meanwhile, and what has become due. Hidden while
/// there is nothing.
///
/// A look ends when the program is left for another or ended, or "Seen" is pressed. What is done while the program is in
/// use is the user's own or is seen as it comes, so it is never told.
class NewsCard : public Card {
    Q_OBJECT
public:
    explicit NewsCard(Workspace &workspace, QWidget *parent = nullptr);
    ~NewsCard() override;

    /// The day has changed, or the page is shown again.
    void refresh();

signals:
    void navigationRequested(const concord::RecordRef &to);
    void failed(const concord::Failure &failure);

private:
    void leave();
    void comeBack();
    void add(const Look &since);
    void seen();
    void build();
    QWidget *row(const RecentAct &act);

    Workspace &m_workspace;
    QString m_uid;
    Look m_left;   ///< when the program was last left, or the day was last looked at
    Look m_since;  ///< the look that what is told goes back to
    News m_news;
    bool m_isAway = false; ///< another program has the user's attention
    bool m_wasShown = false;
};

} // namespace concord
