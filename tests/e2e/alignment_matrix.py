#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A matrix filled in by the keyboard: who covers how much of what, and what a set of partners covers together."""
import json
import os

import desktop
from first_alliance import picture

TODAY = "2026-11-23"


def covered(file, partner, need):
    told = json.loads(desktop.cli(file, "priorities", "--json", "--as-of", TODAY))
    for row in told[0]["partners"]:
        if row["name"] == partner:
            return {cell["need"]: cell for cell in row["covers"]}.get(need)
    raise AssertionError(f"{partner} is not in the table")


def alignment_matrix(d, folder):
    file = os.path.join(folder, "matrix.concord")
    desktop.cli("new", file, "--sample", "bakery", "--as-of", TODAY)
    p = d.start(file, "--as-of", TODAY)
    p.keys("ctrl+3")
    p.find("Why it matters")
    picture(p, "priority")
    p.to_view_with("New need")
    picture(p, "needs")
    p.to_view_with("by coverage")  # on Linux a combo box is called what it shows
    p.tab_to("by coverage")
    p.keys("Tab", "Down", "space", "Down", "Down", "space")  # Quayside Couriers and Ines Okafor
    p.sees("This set covers 78.6")
    p.sees("Nobody covers N4 Food-safe packing")
    picture(p, "matrix")
    p.keys("Right", "Right", "Right", "4", "p")
    # 5 x 100, 4 x 75, 3 x 100 and 2 x 100 of 14.
    p.sees("This set covers 92.9")
    desktop.wait_for("the cell", lambda: covered(file, "Ines Okafor", "N4")["percent"] == 100)
    assert covered(file, "Ines Okafor", "N4")["basis"] == "proved"
    p.keys("ctrl+z", "ctrl+z")
    p.sees("This set covers 78.6")
    p.to_view_with("Add entry")
    picture(p, "alone")
    assert p.quit() == 0
    assert covered(file, "Ines Okafor", "N4")["percent"] == 0


if __name__ == "__main__":
    desktop.main(alignment_matrix)
