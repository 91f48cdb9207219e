# SPDX-License-Identifier: GPL-3.0-or-later
"""A real desktop for the end-to-end tests: an X server, a window manager, a session bus and the accessibility bus.

The program is driven as a screen reader and a keyboard would: what has no accessible name can't be found, so every
flow is an accessibility test at the same time.
"""
import itertools
import os
import signal
import subprocess
import sys
import time

BIN = os.environ.get("CONCORD_BIN_DIR", os.path.join(os.path.dirname(__file__), "../../build/dev/bin"))
PATIENCE = float(os.environ.get("CONCORD_E2E_PATIENCE", "30"))


class Missing(AssertionError):
    """Something that the user would look for is not on the screen."""


def wait_for(what, probe, seconds=None):
    """Returns the first true value of `probe`; raises Missing when it stays false."""
    end = time.monotonic() + (seconds or PATIENCE)
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.05)


class Desktop:
    """Starts everything on enter and stops it on leave."""

    def __init__(self, size="1440x900"):
        self.size = size
        self.processes = []

    def __enter__(self):
        read, write = os.pipe()
        self._spawn(["Xvfb", "-displayfd", str(write), "-screen", "0", self.size + "x24", "-nolisten", "tcp", "-noreset"],
                    pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        os.environ["DISPLAY"] = ":" + number
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ["NO_AT_BRIDGE"] = "1"
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.processes.append(bus)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._spawn(["openbox"])
        self._spawn(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        wait_for("the accessibility bus", self._bus_answers)
        wait_for("the window manager", self._is_managed)
        # A keyboard that has Ø: without the key xdotool makes one up and loses the shift.
        subprocess.run(["setxkbmap", "dk"], check=True)
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()

    def _spawn(self, command, **more):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self.processes.append(process)
        return process

    def _bus_answers(self):
        answer = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                                 "org.a11y.Bus.GetAddress"], capture_output=True)
        return answer.returncode == 0

    def _is_managed(self):
        answer = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True)
        return "window id" in answer.stdout

    def start(self, *arguments):
        return Program(self, [os.path.join(BIN, "concord"), *arguments])


class Program:
    """The window, found through the accessibility tree and steered by keys."""

    def __init__(self, desktop, command):
        self.desktop = desktop
        self.atspi = desktop.atspi
        self.steps = 0
        self.process = subprocess.Popen(command)
        desktop.processes.append(self.process)
        self.root = wait_for("the program's accessible tree", self._application)
        wait_for("a window that has the keyboard", self._is_active)

    # looking

    def _application(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended with {self.process.returncode}")
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            try:
                if child and child.get_process_id() == self.process.pid:
                    return child
            except Exception:
                continue
        return None

    def _is_active(self):
        return any(self._has(n, self.atspi.StateType.ACTIVE) for n in self._children(self.root))

    def _has(self, node, state):
        try:
            return node.get_state_set().contains(state)
        except Exception:
            return False

    def _children(self, node):
        try:
            # A table of many rows is looked at by its first cells only.
            return [c for c in (node.get_child_at_index(i) for i in range(min(node.get_child_count(), 400))) if c]
        except Exception:
            return []

    def _showing(self, node):
        return self._has(node, self.atspi.StateType.SHOWING)

    def walk(self, node=None, hidden=False):
        node = node or self.root
        for child in self._children(node):
            if hidden or self._showing(child):
                yield child
                yield from self.walk(child, hidden)

    def names(self):
        """Everything on the screen as (role, name, text), for a failure message."""
        seen = []
        for node in self.walk():
            try:
                seen.append((node.get_role_name(), node.get_name(), self.text_of(node)))
            except Exception:
                continue
        return seen

    def name_of(self, node):
        try:
            return node.get_name() or ""
        except Exception:
            return ""

    def text_of(self, node):
        try:
            text = node.get_text_iface()
            return text.get_text(0, -1) if text else ""
        except Exception:
            return ""

    def look_for(self, name, role=None, within=None):
        for node in self.walk(within):
            try:
                if role and node.get_role_name() not in ((role,) if isinstance(role, str) else role):
                    continue
                if callable(name):
                    if name(node.get_name() or ""):
                        return node
                elif name in (node.get_name(), self.text_of(node)):
                    return node
            except Exception:
                continue
        return None

    def find(self, name, role=None, seconds=None, within=None):
        """The first showing thing with that name (or text), in the order of the eye."""
        try:
            return wait_for(f"“{name}”{' (' + str(role) + ')' if role else ''}",
                            lambda: self.look_for(name, role, within), seconds)
        except Missing as missing:
            shown = "\n".join(f"  {r}: {n!r} {t!r}" for r, n, t in self.names() if n or t)
            raise Missing(f"{missing} is not on the screen, which shows:\n{shown}") from None

    def gone(self, name, role=None, seconds=None):
        wait_for(f"“{name}” to go away", lambda: not self.look_for(name, role), seconds)

    def sees(self, fragment, seconds=None):
        """Waits until a name or text on the screen contains `fragment`."""
        def there():
            return any(fragment in self.name_of(node) or fragment in self.text_of(node) for node in self.walk())
        try:
            return wait_for(f"a text with “{fragment}”", there, seconds)
        except Missing as missing:
            shown = "\n".join(f"  {r}: {n!r} {t!r}" for r, n, t in self.names() if n or t)
            raise Missing(f"{missing} is not on the screen, which shows:\n{shown}") from None

    def hears(self, words, name=None):
        """Waits until a chart on the screen says `words` among its values to a screen reader."""
        def heard(node):
            return words in (node.get_description() or "") and name in (None, node.get_name())
        wait_for(f"a chart that says “{words}”", lambda: any(heard(node) for node in self.walk()))

    # acting

    def press(self, name, role=None, within=None):
        """Presses a button, a link, a tab or a list entry."""
        self.steps += 1
        node = self.find(name, role, within=within)
        action = node.get_action_iface()
        for i in range(action.get_n_actions() if action else 0):
            if action.get_action_name(i) in ("Press", "Toggle", "Click", "Activate", "press", "click", "activate"):
                action.do_action(i)
                return node
        self.click(node)
        return node

    def answer(self, button, more=False):
        """Presses a button of the question that the program asks before something final; `more`: another one follows."""
        def is_question(node):
            try:
                return node.get_role_name() in ("dialog", "alert")
            except Exception:  # it went away while it was looked at
                return False

        def question():
            return next((n for n in self.walk() if is_question(n)), None)
        dialog = wait_for("a question", question)
        self.press(button, "push button", within=dialog)
        if not more:
            wait_for("the question to go away", lambda: not question())

    def box_of(self, node):
        """Where a thing is, once it stays there: a page that was just filled may still be laid out."""
        seen = []

        def at_rest():
            box = node.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
            seen.append((box.x, box.y, box.width, box.height))
            return box if len(seen) > 1 and seen[-1] == seen[-2] else None
        return wait_for("a thing to stay where it is", at_rest)

    def click(self, node, times=1):
        """Clicks into the middle of a thing with the mouse."""
        box = self.box_of(node)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2),
                        "click", "--repeat", str(times), "1"], check=True)
        time.sleep(0.1)

    def focus(self, name, role=None, within=None):
        def focused():
            # Looked up each time: a page that reads its record again may have made the field anew.
            node = self.look_for(name, role, within)
            if node and not self._has(node, self.atspi.StateType.FOCUSED):
                node.get_component_iface().grab_focus()
                time.sleep(0.1)
            return node if node and self._has(node, self.atspi.StateType.FOCUSED) else None
        self.find(name, role, within=within)
        return wait_for(f"the caret in “{name}”", focused, 10)

    def fill(self, name, text, role=("text", "combo box"), within=None, end="Tab"):
        """Puts `text` into a field and leaves it, as typing and pressing Tab would."""
        self.steps += 1
        node = self.focus(name, role, within)
        editable = node.get_editable_text_iface()
        if editable:
            editable.set_text_contents(text)
        else:
            self.type(text)
        if end:
            self.keys(end)
        return node

    def keys(self, *combinations):
        """Presses keys such as "ctrl+n", "Return" or "Down"."""
        for combination in combinations:
            self.steps += 1
            subprocess.run(["xdotool", "key", "--clearmodifiers", combination], check=True)
            time.sleep(0.06)

    def type(self, text):
        """Types text key by key; what is not ASCII goes as Unicode keysyms, each by itself."""
        self.steps += 1

        def symbol(character):
            if character == " ":
                return "space"
            return character if character.isascii() and character.isalnum() else f"U{ord(character):04X}"
        for plain, characters in itertools.groupby(text, str.isascii):
            symbols = [symbol(character) for character in characters]
            for keys in ([symbols] if plain else [[each] for each in symbols]):
                subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def has_caret(self, name):
        return any(self._has(node, self.atspi.StateType.FOCUSED) and name in (self.name_of(node), self.text_of(node))
                   for node in self.walk())

    def caret_in(self, name):
        """Waits until the program itself has put the caret there."""
        wait_for(f"the caret in “{name}”", lambda: self.has_caret(name))

    def to_view_with(self, name, most=8):
        """Turns the tabs of a record with Ctrl+Page Down until `name` is on the screen."""
        for _ in range(most):
            if self.look_for(name):
                return
            self.keys("ctrl+Next")
            time.sleep(0.3)
        raise Missing(f"“{name}” is in no tab")

    def tab_to(self, name, key="Tab", most=40):
        """Presses Tab until the thing called `name` has the caret."""
        for _ in range(most):
            if self.has_caret(name):
                return
            self.keys(key)
        raise Missing(f"“{name}” is not reached by {key}")

    def picture(self, path):
        """Draws the window as it is on the screen."""
        window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True)
        subprocess.run(["import", "-window", window.stdout.strip(), path], check=True)

    def quit(self):
        """Closes the window as a user does and waits for the end."""
        self.keys("ctrl+q")
        return self.process.wait(PATIENCE)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)


def cli(*arguments, check=True):
    """Runs the terminal program and returns what it printed."""
    done = subprocess.run([os.path.join(BIN, "concord-cli"), *arguments], capture_output=True, text=True)
    if check and done.returncode != 0:
        raise AssertionError(f"concord-cli {' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def main(flow):
    """Runs one flow in a desktop of its own; says what was missing and leaves a picture when it fails."""
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        os.environ["XDG_CONFIG_HOME"] = os.path.join(folder, "config")
        os.environ["XDG_RUNTIME_DIR"] = folder
        os.chmod(folder, 0o700)
        with Desktop() as desktop:
            try:
                flow(desktop, folder)
            except BaseException:
                kept = os.environ.get("CONCORD_E2E_PICTURES")
                if kept:
                    os.makedirs(kept, exist_ok=True)
                    subprocess.run(["import", "-window", "root", os.path.join(kept, flow.__name__ + ".png")])
                raise
    print(f"{flow.__name__}: done")
    sys.stdout.flush()
