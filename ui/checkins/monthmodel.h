// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspaceinfo.h"
#include "core/workspace/workspace.h"
#include "ui/checkins/checkinfilter.h"
#include "ui/wording/checkinwords.h"

#include <QAbstractTableModel>

namespace concord {

/// What a day of the calendar names: a check-in of the file, or a later date of a rhythm, which is no check-in yet.
struct DayEntry {
    std::optional<CheckInRow> checkIn;
    std::optional<RhythmDate> later; ///< when it is no check-in yet
    [[nodiscard]] QString title() const { return checkIn ? wording::titleOf(*checkIn) : later->title; }
    [[nodiscard]] QString about() const { return checkIn ? checkIn->about : later->about; }
    [[nodiscard]] QDate day() const { return checkIn ? checkIn->day() : later->day; }
};

/// Six weeks of a calendar around one month, or one week: a row for each week, a column for each day.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MonthModel(const Workspace &workspace, QObject *parent = nullptr);

    enum class Span { Month, Week };
    void setSpan(Span span);
    [[nodiscard]] Span shownSpan() const { return m_span; }
    /// Shows the month or the week of `day`.
    void showAround(QDate day);
    void setWish(const CheckInWish &wish);
    void refresh();

    [[nodiscard]] QDate shown() const { return m_shown; } ///< the day whose month or week it is
    /// Whether a day belongs to the month or the week, and not to the weeks around it.
    [[nodiscard]] bool isWithin(QDate day) const;
    [[nodiscard]] bool canMove() const { return m_workspace.canWrite(); }
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const; ///< invalid when it is not shown
    /// The check-ins first, then the rhythms' later dates.
    [[nodiscard]] std::vector<DayEntry> entriesOn(QDate day) const;
    [[nodiscard]] QDate today() const { return m_workspace.today(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const concord::Failure &failure);

private:
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] int weeks() const;

    const Workspace &m_workspace;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    Span m_span = Span::Month;
    QDate m_shown;
    CheckInWish m_wish;
    std::vector<CheckInRow> m_checkIns;
    std::vector<RhythmDate> m_later;
};

} // namespace concord
