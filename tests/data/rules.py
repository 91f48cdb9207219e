#!/usr/bin/python3
"""Writes rules.json: recurrence rules with the days that python-dateutil (Debian's python3-dateutil) gives for them, as a
judge of Concord's own dates that shares no code with libical."""
import datetime
import itertools
import json
import pathlib

from dateutil.rrule import rrulestr

RULES = [
    ("FREQ=DAILY", "2026-03-27"), ("FREQ=DAILY;INTERVAL=10", "2024-02-20"), ("FREQ=WEEKLY", "2026-12-25"),
    ("FREQ=WEEKLY;INTERVAL=2", "2023-12-22"), ("FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-23"), ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", "2026-11-23"),
    ("FREQ=MONTHLY", "2026-01-15"), ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31"), ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31"),
    ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "2024-01-31"), ("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "2023-11-30"),
    ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29;BYSETPOS=-1", "2023-11-29"), ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-23"),
    ("FREQ=MONTHLY;BYDAY=1MO", "2026-11-23"), ("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", "2026-11-23"), ("FREQ=MONTHLY;INTERVAL=6;BYDAY=3WE", "2026-11-23"),
    ("FREQ=MONTHLY;BYDAY=4SU", "2024-02-01"), ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-30"),
    ("FREQ=YEARLY", "2024-02-29"), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29"), ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1SU", "2026-01-01"),
    ("FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYMONTHDAY=15", "2025-06-15"),
]


def days(rule, start):
    first = datetime.datetime.fromisoformat(start)
    return [day.date().isoformat() for day in itertools.islice(rrulestr(rule, dtstart=first), 12)]


table = [{"rule": rule, "start": start, "days": days(rule, start)} for rule, start in RULES]
(pathlib.Path(__file__).parent / "rules.json").write_text("[\n" + ",\n".join(json.dumps(row) for row in table) + "\n]\n")
