"""`cosell manage` at a pseudo-terminal: what stands on the screen, what is sent, and how the terminal is left."""

import fcntl
import os
import pathlib
import re
import shlex
import signal
import sqlite3
import struct
import subprocess
import termios
import time

import pytest

from automation import OURS, Automation
from desk import Desk
from display import Display
from partners import PARTNER_1, selling
from screen import at_screen
from server import BINARY, eventually

UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
PAGE_DOWN, END, HOME = "\x1b[6~", "\x1b[F", "\x1b[H"
#: The alternate screen, pastes in brackets; the cursor and the wrapping of lines are on when nobody has changed them.
ALTERNATE, PASTES, CURSOR, WRAPPING = 1049, 2004, 25, 7
PATIENCE_SECONDS = 20


#: A shell that goes on when its job is suspended, and continues it after a line.
JOBS = 'set -m; "$0" "$@"; echo "the shell is back"; read -r line; fg > /dev/null; echo "it ended with $?"'


class Sitting:
    """Somebody at `cosell manage`."""

    def __init__(self, shell, *words, rows=24, columns=80, jobs=False, **changes):
        self.display = Display(rows, columns)
        if jobs:
            changes["program"] = "/bin/bash"
            words = ("-c", JOBS, str(BINARY), "manage", *words)
        else:
            words = ("manage", *words)
        self.session = at_screen(shell, *words, rows=rows, columns=columns, **changes)
        self.read = 0
        self.before = termios.tcgetattr(self.session.terminal)

    def look(self):
        """The screen as it is by now."""
        written = self.session.written
        # Half a letter, or half a sequence, waits for the rest of it.
        text = re.sub(r"\x1b(\[[?\d;]*)?$", "", written[self.read :].decode(errors="ignore"))
        self.read += len(text.encode())
        self.display.write(text)
        return self.display

    def see(self, *words):
        """Reads until all the words stand on the screen."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not all(word in self.look().text or word in self.display.flowing for word in words):
            assert self.session._read(end) and time.monotonic() < end, f"{words} did not come:\n{self.display.text}"
        assert self.display.spilled == [], self.display.spilled
        return self

    def lose(self, word):
        """Reads until the word stands on the screen no more."""
        end = time.monotonic() + PATIENCE_SECONDS
        while word in self.look().text:
            assert self.session._read(end) and time.monotonic() < end, f"{word} is still there:\n{self.display.text}"
        return self

    def type(self, keys, *words):
        self.session.type(keys)
        return self.see(*words) if words else self

    def slowly(self, keys, *words):
        for key in keys:
            os.write(self.session.terminal, key.encode())
        return self.see(*words)

    def resize(self, rows, columns):
        self.look()
        self.display.resize(rows, columns)
        fcntl.ioctl(self.session.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        return self

    @property
    def command(self):
        """The plain command of the screen."""
        [line] = [line for line in self.display.lines if line.startswith("$ cosell ")]
        return line[2:]

    def command_after(self, earlier):
        """The plain command of the next screen, whose lines may come one after the other."""
        end = time.monotonic() + PATIENCE_SECONDS
        while self.command == earlier:
            assert self.session._read(end) and time.monotonic() < end, f"it is still {earlier}"
            self.look()
        return self.command

    def kill(self, number):
        os.kill(self.session.process, number)
        return self

    def abandon(self):
        """Takes the terminal away, as a line that breaks does."""
        os.close(self.session.terminal)
        os.kill(self.session.process, signal.SIGKILL)
        os.waitpid(self.session.process, 0)

    def end(self, code=0):
        """Waits for the end, and looks whether the terminal is as it was."""
        self.session.end()
        assert self.session.code == code, self.session.text[-1000:]
        self.look()
        assert self.is_left_alone, self.display.modes
        return self

    @property
    def is_left_alone(self):
        modes = self.display.modes
        return (
            termios.tcgetattr(self.session.terminal) == self.before
            and not modes & {ALTERNATE, PASTES}
            and {CURSOR, WRAPPING} <= modes
        )


@pytest.fixture(scope="module")
def house(servers):
    server = servers.start({"switches": {"submit_engagement": "open", "referral_delay": 0}})
    desk = Desk(selling(server, PARTNER_1))
    for number in range(30):
        identifier = desk.create({"Project.Title": f"Ovens {number}", "PartnerOpportunityIdentifier": f"CRM-{number}"})
        desk.associate(identifier)
    wide = {"Project.Title": "漢字の取引 Ünïcode 🚀 é", "Customer.Account.CompanyName": "株式会社さくら"}
    desk.create(wide)
    return server


@pytest.fixture
def office(house, tmp_path):
    """A partner with a filled database and a referral of their own."""
    automation = Automation(house, tmp_path)
    automation.referral = automation.refer(amount="25000")
    automation.run("sync").require(0)
    return automation


@pytest.fixture
def sit(office):
    sittings = []

    def sit(*words, **changes):
        sittings.append(Sitting(office.shell, *words, **changes))
        return sittings[-1]

    yield sit
    for sitting in sittings:
        sitting.session.code is None and sitting.abandon()


def column(office, query):
    [file] = (office.home / ".local/share/cosell").glob("*.sqlite")
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        return [row[0] for row in database.execute(query)]


class TestDay:
    @pytest.mark.parametrize(
        ("changes", "steps"), [({}, "Measure the heat"), ({"NO_COLOR": "1"}, "Measure the frost")], ids=["colours", "none"]
    )
    def test_from_the_overview_to_an_accepted_referral(self, office, sit, changes, steps):
        """Overview, search, open, edit, accept: at 80 by 24, and all of it arrives at AWS and in the log."""
        at = sit(**changes)
        at.see("Cosell  Sandbox  synced", "[1 Overview]", "Pipeline", "Referrals", "$ cosell overview")
        at.type("/ovens 7", "Ovens 7", "/ovens 7_", "$ cosell opportunities 'ovens 7'")
        assert "Ovens 8" not in at.display.text
        at.type("\r", "1 of 1 with 'ovens 7'")
        at.type("\r", "Next steps", "Your number", "CRM-7", "$ cosell selling get-opportunity --identifier O")
        [deal] = re.findall(r"get-opportunity --identifier (O\d+)", at.display.text)
        at.type("e", f"Change {deal}", "1 Stage: Prospect", "2 Next steps")
        at.type("2", "Next steps: ")
        at.type("\x15" + steps, f"Next steps: {steps}_")
        at.type("\r", f"-> {steps}", f"Send this to {deal} in the catalog Sandbox? y or n")
        assert at.command == f"cosell opportunity set {deal} --next-steps '{steps}'"
        deals = Desk(selling(office.server, PARTNER_1))
        assert deals.record(deal)["LifeCycle"].get("NextSteps") != steps
        at.type("y", f"{deal} is changed.")
        at.see("Synced:")
        assert deals.record(deal)["LifeCycle"]["NextSteps"] == steps
        assert column(office, f"SELECT next_steps FROM opportunity WHERE id = '{deal}'") == [steps]
        at.type("3", "[3 Referrals]", office.referral, "14d 23h", "$ cosell referrals list --stored")
        at.type("/" + office.referral, "/" + office.referral)
        at.type("\r")
        at.type("\r", "Status", "PENDING", "Runs out", f"$ cosell referrals show {office.referral}")
        at.type("a", f"Accept {office.referral}", "It cannot be given back. y or n")
        at.type("n", "Nothing was sent.")
        assert office.referrals()[office.referral] == "PENDING"
        at.type("ay", "is accepted, as opportunity O")
        at.see("Synced:")
        assert office.referrals()[office.referral] == "ACCEPTED"
        at.type("q").end()
        assert bool(at.display.colors - {0}) == (not changes), at.display.colors
        operations = [row["Operation"] for row in office.value("audit", "list")["Entries"]]
        assert {"UpdateOpportunity", "StartEngagementByAcceptingInvitationTask"} <= set(operations)
        office.run("audit", "verify").require(0)

    def test_a_referral_is_rejected_with_one_of_awss_reasons(self, office, sit):
        at = sit()
        at.type("3", office.referral)
        at.type("/" + office.referral, f"/{office.referral}_")
        at.type("\r", "1 of 1")
        at.type("x", "Why is", "1 Customer problem unclear", "5 Other")
        at.type("3", "Reason: Unable to support", "It cannot be had back. y or n")
        at.type("y", "is rejected: Unable to support")
        assert office.referrals()[office.referral] == "REJECTED"
        at.type("\x03").end(130)

    def test_an_edit_that_the_linter_refuses_is_not_sent(self, office, sit):
        at = sit()
        at.type("2", "[2 Opportunities]", "Ovens 0")
        at.type("\re", "1 Stage: Prospect")
        at.type("3", "Target close date: ")
        at.type("\x15someday\r", "targetCloseDate")
        assert "y or n" not in at.display.text
        at.type("\x1b", "Change O")
        count = len(office.calls("UpdateOpportunity"))
        at.type("\x1b").type("q").type("q").end()
        assert len(office.calls("UpdateOpportunity")) == count

    def test_a_deal_that_is_lost_needs_a_reason(self, office, sit):
        at = sit()
        at.type("/ovens 9\r", "1 of 1")
        at.type("\re", "1 Stage: Prospect")
        at.type("1", "Stage of O", "7 Closed Lost")
        at.type("7", "Why was O", "1 ")
        at.type("\r", "lifeCycle.stage: Prospect -> Closed Lost", "lifeCycle.closedLostReason", "y or n")
        at.type("\r", "Nothing was sent.")
        at.type("\x03").end(130)


class TestMoving:
    def test_arrows_pages_ends_and_numbers(self, sit):
        at = sit()
        at.type("2", "1 of 3", "> O")
        first = re.search(r"^> (O\d+)", at.display.text, re.M)[1]
        at.type(DOWN + DOWN + UP, "2 of 3")
        at.type(PAGE_DOWN, "20 of 3")
        at.type(END + DOWN)
        at.see(f"{len_of(at)} of {len_of(at)}")
        at.type(HOME, "1 of 3", f"> {first}")
        at.type(RIGHT, "[3 Referrals]")
        at.type(LEFT + LEFT, "[1 Overview]")
        at.type("\x1b[Z", "[6 Reports]")
        at.type("\t", "[1 Overview]")
        at.type("4", "[4 Solutions]", "Active", "$ cosell export solutions")
        at.type("5", "[5 Connections]", "Partner", "$ cosell export connections")
        at.type("?", "Keys", "searches as you type")
        at.type("q", "[5 Connections]")
        at.type("q").end()

    def test_sequences_that_come_byte_by_byte(self, sit):
        at = sit()
        at.type("2", "1 of 3")
        at.slowly(DOWN + DOWN + DOWN, "4 of 3")
        at.slowly(PAGE_DOWN, "22 of 3")
        at.slowly("/漢字", "漢字の取引")
        at.type("\x1b", "1 of 3")
        at.type("\x03").end(130)

    def test_a_paste_is_text_and_no_keys(self, office, sit):
        at = sit()
        at.see("Pipeline")
        at.type("2", "1 of 3")
        at.type("/")
        at.type("\x1b[200~Ovens 1\r2\x1b[201~", "Ovens 1 2")
        at.see("nothing has 'Ovens 1 2' in it")
        at.type("\x03").end(130)

    def test_order_and_open_ones(self, sit):
        at = sit()
        at.type("2", "1 of 3")
        at.type("s", "--sort amount")
        at.type("o", "--open --sort amount")
        at.type("\x03").end(130)

    @pytest.mark.parametrize(("key", "kind"), [(0, "pipeline"), (1, "weekly"), (2, "stale"), (3, "hygiene"), (4, "forecast")])
    def test_reports(self, sit, key, kind):
        at = sit()
        at.type("6", "[6 Reports]", "Pipeline", "Forecast")
        at.type(DOWN * key + "\r", f"$ cosell report {kind}", "Catalog", "Sandbox")
        at.type(END + HOME + "q", "[6 Reports]")
        at.type("q").end()


def len_of(at):
    return re.search(r"\d+ of (\d+)", at.display.text)[1]


class TestPlainCommands:
    def test_every_screen_names_one_that_gives_the_same_answer(self, office, sit):
        at = sit(rows=24, columns=140)
        seen = {}
        at.see("Pipeline")
        seen["overview"] = at.command
        for number, word in enumerate(("Ovens", office.referral, "Active", "Partner", "Pipeline"), start=2):
            before = at.command
            at.type(str(number), f"[{number} ", word)
            seen[number] = at.command_after(before)
        at.type("2", "[2 ", "Ovens")
        at.type("\r", "get-opportunity")
        seen["deal"] = at.command
        at.type("e", "opportunity set")
        at.type("\x1b", "get-opportunity")
        at.type("3", "[3 ")
        at.type("\r", "cosell referrals show")
        seen["referral"] = at.command
        at.type("6", "[6 ")
        at.type("\r", "Average age")
        seen["report"] = at.command
        at.type("c", "The same from a shell", "cosell report pipeline")
        at.type("\x03").end(130)
        for command in seen.values():
            words = shlex.split(command)
            assert words[0] == "cosell"
            assert office.run(*words[1:]).require(0).output, command
        listed = office.run(*shlex.split(seen[3])[1:]).output
        assert office.referral in listed
        assert re.search(r"Ovens \d+", office.run(*shlex.split(seen[2])[1:]).output)


class TestScreens:
    @pytest.mark.parametrize(("rows", "columns"), [(24, 80), (10, 40), (5, 20), (3, 12), (50, 200)])
    def test_every_screen_fits(self, office, sit, rows, columns):
        """Nothing is written beside the screen, whatever its size: the display notes it."""
        at = sit(rows=rows, columns=columns)
        at.see("Cosell")
        for keys in ("2", "/漢", "\x1b", "\r", "e", "1", "\x1b", "\x1b", "\x1b", "3", "\r", "a", "n", "x", "\x1b", "6", "\r", END, "?"):
            at.type(keys)
            eventually(lambda: at.session._read(time.monotonic() + 0.05) or True)
            assert at.look().spilled == []
        at.type("\x03").end(130)

    def test_it_follows_the_window(self, office, sit):
        at = sit()
        at.type("2", "[2 Opportunities]", "Customer", "? keys")
        at.resize(10, 40).see("1[2 Opportunities]3 4", "1 of 3")
        assert "? keys" not in at.display.text and len(at.display.lines) == 10
        at.type(DOWN * 8, "9 of 3")
        at.resize(30, 120).see("Customer", "? keys", "9 of 3")
        at.type("\x03").end(130)

    def test_others_words_steer_nothing(self, office, sit):
        desk = Desk(selling(office.server, PARTNER_1))
        desk.create({"Project.Title": "Steer \u202e\u009b31m"})
        office.run("sync").require(0)
        at = sit()
        at.type("/steer", "Steer \\u202e")
        at.type("\x03").end(130)

    def test_ten_thousand_deals(self, office, sit):
        [file] = (office.home / ".local/share/cosell").glob("*.sqlite")
        with sqlite3.connect(file) as database:
            names = [row[1] for row in database.execute("PRAGMA table_info(opportunity)") if row[1] not in ("id", "title")]
            [origin] = database.execute("SELECT id FROM opportunity LIMIT 1").fetchone()
            copied = ", ".join(names)
            database.executemany(
                f"INSERT INTO opportunity (id, title, {copied}) SELECT ?, ?, {copied} FROM opportunity WHERE id = ?",
                [(f"O{9_900_000 + number}", f"Many {number}", origin) for number in range(10_000)],
            )
        at = sit()
        at.type("2", "1 of 10,03")
        at.type(END, "of 10,03")
        at.type("/Many 9999", "> O9909999")
        at.type("\x03").end(130)

    def test_nothing_synced_yet(self, house, tmp_path):
        automation = Automation(house, tmp_path)
        at = Sitting(automation.shell)
        at.see("synced never", "0 opportunities")
        at.type("2", "nothing here yet; r syncs")
        at.type("r", "Synced:", "Ovens 0")
        at.type("q").end()


class TestTerminal:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
    def test_signals_leave_it_as_it_was(self, sit, number):
        at = sit()
        at.see("Pipeline")
        assert ALTERNATE in at.display.modes and not at.session.echoes()
        at.kill(number).end(130)

    @pytest.mark.parametrize("way", ["key", "signal"])
    def test_suspended_and_continued(self, sit, way):
        """By a shell with jobs: it has its terminal back while the command stands still."""
        at = sit(jobs=True)
        at.see("[1 Overview]", "Pipeline")
        assert ALTERNATE in at.display.modes and not at.session.echoes()
        if way == "key":
            at.type("\x1a")
        else:
            [child] = pathlib.Path(f"/proc/{at.session.process}/task/{at.session.process}/children").read_text().split()
            os.kill(int(child), signal.SIGTSTP)
        at.see("the shell is back")
        assert at.is_left_alone, at.display.modes
        at.display.resize(24, 80)
        at.type("\n", "[1 Overview]", "Pipeline")
        assert ALTERNATE in at.display.modes and not at.session.echoes()
        at.type("2", "[2 Opportunities]", "Ovens 0")
        at.type("q", "it ended with 0")
        at.end()

    def test_stopped_from_outside(self, sit):
        """Nobody can catch this one; the screen is written anew when it goes on."""
        at = sit()
        at.see("Pipeline")
        at.kill(signal.SIGSTOP)
        eventually(lambda: state(at) == "T", within=20)
        termios.tcsetattr(at.session.terminal, termios.TCSANOW, at.before)
        at.kill(signal.SIGCONT)
        eventually(lambda: not at.session.echoes(), within=20)
        at.type("2", "[2 Opportunities]")
        at.type("q").end()

    def test_a_terminal_that_goes_away_ends_it(self, sit):
        at = sit()
        at.see("Pipeline")
        os.close(at.session.terminal)
        _, status = wait(at.session.process)
        at.session.code = os.waitstatus_to_exitcode(status)
        assert at.session.code == 130

    def test_another_sync_is_at_work(self, office, sit):
        """One of two goes on; the other says so, and the screen stays."""
        office.fault({"match": {"operation": "ListSolutions"}, "answer": {"delay": "4s"}})
        other = subprocess.Popen(
            [str(BINARY), "sync"], env=office.shell.environment({}), cwd=office.home, stdout=subprocess.DEVNULL
        )
        try:
            at = sit()
            at.see("Pipeline")
            eventually(lambda: "running" in column(office, "SELECT outcome FROM sync_run"), within=20)
            at.type("r", "another sync is at work on this database")
            assert other.wait(30) == 0
        finally:
            office.mend()
            other.kill()
        at.type("r", "Synced:")
        at.type("q").end()

    @pytest.mark.parametrize(
        ("answer", "words"),
        [({"status": 500}, "500"), ({"drop": "before"}, "broke before"), ({"error": "ThrottlingException"}, "Throttling")],
        ids=["500", "drop", "throttled"],
    )
    def test_a_write_that_fails_is_told_and_may_be_tried_again(self, office, sit, answer, words):
        operation = "StartEngagementByAcceptingInvitationTask"
        office.fault({"match": {"operation": operation}, "answer": answer, "times": 1})
        at = sit()
        at.type("3/" + office.referral + "\r", "1 of 1 with")
        at.type("ay", words)
        assert office.referrals()[office.referral] == "PENDING"
        at.type("ay", "is accepted, as opportunity O")
        at.see("Synced:")
        assert office.referrals()[office.referral] == "ACCEPTED"
        at.type("q").end()

    def test_a_server_that_is_down_is_told_and_nothing_ends(self, office, sit):
        at = sit(AWS_ENDPOINT_URL="http://127.0.0.1:9", COSELL_DATABASE=str(next((office.home / ".local/share/cosell").glob("*.sqlite"))))
        at.see("Pipeline")
        at.type("r", "Could not connect to 127.0.0.1:9")
        at.type("2", "Ovens 0")
        at.type("q").end()


def state(at):
    with open(f"/proc/{at.session.process}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0]


def wait(process):
    def ended():
        found = os.waitpid(process, os.WNOHANG)
        return found if found[0] else None

    return eventually(ended, within=PATIENCE_SECONDS)


class TestWithout:
    def test_no_terminal(self, shell, stub):
        shell.run("manage").require_block(252, "no terminal", "cosell overview", "cosell report pipeline")
        assert not stub.received

    def test_the_output_alone_is_none(self, shell, stub):
        session = at_screen(shell, "-c", f"exec '{BINARY}' manage | cat", program="/bin/sh").end()
        assert "there is no terminal" in session.text

    def test_a_dumb_terminal_is_given_lines(self, office):
        session = at_screen(office.shell, "manage", TERM="dumb")
        session.wait_for("[1 Overview]").wait_for("> ")
        session.type("2\n").wait_for("[2 Opportunities]").wait_for("Ovens 0")
        session.type("/ovens 7\n").wait_for("1 of 1 with 'ovens 7'")
        session.type("\n").wait_for("CRM-7")
        session.type("e\n").wait_for("2 Next steps")
        session.type("2\n").wait_for("Next steps: ")
        session.type("Measure again\n").wait_for("y or n")
        session.type("y\n").wait_for("is changed.").wait_for("Synced:")
        session.type("q\n").end()
        assert session.code == 0 and "\x1b" not in session.text and session.echoes()

    def test_a_dumb_terminal_ends_with_its_input(self, office):
        session = at_screen(office.shell, "manage", TERM="dumb")
        session.wait_for("[1 Overview]").wait_for("> ")
        assert session.type("\x04").end().code == 0
