// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <functional>
#include <vector>

namespace concord {

class Prompts;
class Workspace;
struct Overview;

/// One page as the sidebar and the routing of records know it.
struct PageKind {
    QString key;      ///< "partners": in the settings and in names of pictures
    QString title;    ///< translated
    QString iconName;
    QStringList tables; ///< whose records it shows
    std::function<Page *(Workspace &, Prompts &)> make;
    std::function<int(const Overview &)> waiting; ///< the number beside its name
    QList<std::pair<QString, QString>> commands = {}; ///< what the page can be told by the palette: a key and its translated words
};

/// All pages, in the sidebar's order: the one place that knows them.
[[nodiscard]] std::vector<PageKind> pageKinds();

} // namespace concord
