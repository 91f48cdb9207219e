// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace concord {

/// Stands in for the system's programs.
class OpenedByTheSystem : public QObject {
    Q_OBJECT
public:
    OpenedByTheSystem() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedByTheSystem() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList paths;

public slots:
    void open(const QUrl &url) { paths << url.toLocalFile(); }
};

} // namespace concord
