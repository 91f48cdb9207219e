#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens around the window: another program writes, a second window is opened, the desktop turns dark, a backup
comes back, the file is damaged."""
import glob
import os
import subprocess
import time

import desktop

TODAY = "2026-01-31"
PORTAL = "org.freedesktop.portal.Desktop"


def another_program_writes(p, file):
    p.press("Partners")
    p.sees("Quayside Couriers")
    subprocess.run([os.path.join(desktop.BIN, "concord-cli"), file, "import", card(file)], check=True,
                   stdout=subprocess.DEVNULL)
    written = time.monotonic()
    p.sees("Ørsted Forskning", 10)
    # Half a second is what looking through the accessibility tree takes.
    assert time.monotonic() - written < 2.5, time.monotonic() - written


def card(file):
    path = os.path.join(os.path.dirname(file), "card.vcf")
    with open(path, "w", encoding="utf-8") as out:
        out.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ørsted Forskning\r\nKIND:org\r\nEND:VCARD\r\n")
    return path


def a_second_window_raises_the_first(d, p, file):
    subprocess.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
    desktop.wait_for("no active window", lambda: not p._is_active())
    second = subprocess.run([os.path.join(desktop.BIN, "concord"), file], timeout=desktop.PATIENCE)
    assert second.returncode == 0
    desktop.wait_for("the first window in front", p._is_active)


def brightness():
    """Of the middle of the screen, from 0 to 1."""
    seen = subprocess.run(["import", "-window", "root", "-crop", "200x200+620+560", "png:-"], capture_output=True,
                          check=True).stdout
    return float(subprocess.run(["convert", "png:-", "-format", "%[fx:mean]", "info:"], input=seen, capture_output=True,
                                check=True).stdout)


def the_desktop_turns_dark():
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                  GLib.Variant("(su)", (PORTAL, 0)), None, Gio.DBusCallFlags.NONE, -1)

    def prefer(scheme):
        bus.emit_signal(None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged",
                        GLib.Variant("(ssv)", ("org.freedesktop.appearance", "color-scheme", GLib.Variant("u", scheme))))
        bus.flush_sync()
    desktop.wait_for("a light window", lambda: brightness() > 0.8)
    prefer(1)
    desktop.wait_for("a dark window", lambda: brightness() < 0.3)
    prefer(2)
    desktop.wait_for("a light window", lambda: brightness() > 0.8)


def restore_a_backup(p):
    p.keys("ctrl+k")
    p.type("restore")
    p.keys("Return")
    p.sees("Which backup")
    p.keys("End")  # the oldest: the newest was made by itself, after the other program wrote
    p.answer("Restore")
    p.sees("is kept as")
    p.gone("Ørsted Forskning")
    p.sees("Quayside Couriers")


def open_damaged(d, file):
    """A file of which the second half is gone."""
    with open(file, "r+b") as damaged:
        damaged.truncate(os.path.getsize(file) // 2)
    p = d.start(file, "--as-of", TODAY)
    p.answer("Restore")
    p.sees("is kept as")
    assert p.quit() == 0


def flow(d, folder):
    file = os.path.join(folder, "bakery.concord")
    desktop.cli("new", file, "--sample", "bakery", "--as-of", TODAY)
    os.mkdir(os.path.join(folder, "bakery backups"))
    desktop.cli(file, "backup", os.path.join(folder, "bakery backups", "bakery 2026-01-30 09.00.00.concord"))
    p = d.start(file, "--as-of", TODAY)
    another_program_writes(p, file)
    a_second_window_raises_the_first(d, p, file)
    the_desktop_turns_dark()
    restore_a_backup(p)
    assert p.quit() == 0
    open_damaged(d, file)
    assert len(glob.glob(os.path.join(folder, "bakery replaced *.concord"))) == 2
    desktop.cli(file, "check")


if __name__ == "__main__":
    desktop.main(flow)
