"""What a person sees at a terminal: pages, colours, and nothing that steers it."""

import pytest

from samples import full, model
from screen import at_screen
from stub import Refusal

LIST = ("selling", "list-opportunities", "--catalog", "AWS")
ROWS = 300
ESCAPE = "\x1b["


@pytest.fixture
def long(stub):
    """An answer of many screens, each row with its number."""
    shape = model("selling").operation_model("ListOpportunities").output_shape
    [row] = full(shape)[0]["OpportunitySummaries"]
    rows = [{**row, "Id": f"O{number}"} for number in range(10_000, 10_000 + ROWS)]
    stub.answers["ListOpportunities"] = {"OpportunitySummaries": rows}


class TestPager:
    def test_whole(self, shell, long):
        """The pager that nobody chose shows the last row as well as the first, and leaves the terminal as it was."""
        session = at_screen(shell, *LIST, "--output", "text").wait_for("O10000").type("G")
        session.wait_for(f"O{10_000 + ROWS - 1}").type("q").end()
        assert session.code == 0

    def test_left_early(self, shell, long):
        session = at_screen(shell, *LIST).wait_for("O10000").type("q").end()
        assert session.code == 0 and "O10200" not in session.text and "error" not in session.text

    def test_interrupt_is_the_pagers(self, shell, long):
        """Ctrl-C ends no pager, and so not the command beneath it."""
        session = at_screen(shell, *LIST).wait_for("O10000").type("\x03").wait_for("\x07")  # it rings
        session.type("G").wait_for("(END)")
        assert session.type("q").end().code == 0

    def test_fits_one_screen(self, shell, stub):
        """`LESS=FRX`: what fits is shown, and the prompt is there again."""
        stub.answers["ListOpportunities"] = {"OpportunitySummaries": []}
        session = at_screen(shell, *LIST).end()
        assert session.code == 0 and "OpportunitySummaries" in session.text

    @pytest.mark.parametrize(
        "changes",
        [
            {"AWS_PAGER": ""},
            {"PAGER": ""},
            {"AWS_PAGER": "", "PAGER": "false"},
            {"AWS_PAGER": "cat", "PAGER": "false"},
            {"PAGER": "no-such-pager"},
            {"TERM": "dumb"},
        ],
        ids=str,
    )
    def test_no_pager(self, shell, long, changes):
        session = at_screen(shell, *LIST, **changes).end()
        assert session.code == 0
        assert all(f"O{number}\"" in session.text for number in range(10_000, 10_000 + ROWS))

    def test_option(self, shell, long):
        session = at_screen(shell, *LIST, "--no-cli-pager", PAGER="false").end()
        assert f"O{10_000 + ROWS - 1}" in session.text

    def test_of_the_profile(self, shell, long):
        shell.file(".aws/config", "[default]\ncli_pager = wc -l\n")
        assert at_screen(shell, *LIST, PAGER="false").end().text.strip().isdigit()

    def test_habits(self, shell, long):
        """Who has set LESS has it; others get the AWS CLI's."""
        assert "FRX" in at_screen(shell, *LIST, PAGER="sh -c 'cat >/dev/null; echo $LESS'").end().text
        assert "-S" in at_screen(shell, *LIST, PAGER="sh -c 'cat >/dev/null; echo $LESS'", LESS="-S").end().text

    def test_killed(self, shell, long):
        """A pager that dies in the middle leaves a terminal that echoes."""
        pager = "sh -c 'stty -echo </dev/tty; kill -9 $$'"
        session = at_screen(shell, *LIST, PAGER=pager).end()
        assert session.code == 0 and session.echoes()


class TestColor:
    """Escapes are for those who want them, on both streams."""

    FAULT = (*LIST, "--life-cycle-stage", "Won")

    @pytest.mark.parametrize(
        "words, changes, is_colored",
        [
            ((), {}, True),
            ((), {"NO_COLOR": "1"}, False),
            ((), {"NO_COLOR": ""}, True),
            ((), {"TERM": "dumb"}, False),
            (("--color", "off"), {}, False),
            (("--color", "on"), {"NO_COLOR": "1"}, True),
        ],
        ids=str,
    )
    @pytest.mark.parametrize("line", [(*LIST, "--output", "table"), FAULT], ids=["output", "errors"])
    def test_choice(self, shell, line, words, changes, is_colored):
        session = at_screen(shell, *line, *words, AWS_PAGER="", **changes).end()
        assert (ESCAPE in session.text) == is_colored, session.text

    def test_of_faults_beside_the_choice(self, shell):
        """Also words that cannot be read say how their fault is to be written."""
        session = at_screen(shell, *LIST, "--no-such", "--color", "off").end()
        assert session.code == 252 and ESCAPE not in session.text

    def test_of_our_own_commands(self, shell):
        deal = shell.file("deal.json", {"Project": {}}).removeprefix("file://")
        assert ESCAPE in at_screen(shell, "lint", deal).end().text
        assert ESCAPE in shell.run("lint", deal, "--color", "on").output
        assert "--color" in shell.run("lint", deal, "--color", "of").require(252).error

    # What each command says, or complains of, without a server.
    LINES = [
        ("serve", "--port", "70000"), ("backup", "copy.sqlite", "--data", "nowhere"),
        ("restore", "nowhere.sqlite", "--data", "nowhere"), ("reset", "--data", "nowhere"), ("lint", "deal.json"),
        ("lint", "nowhere.json"), ("opportunity", "set", "O1"), ("opportunity", "set", "D1", "--stage", "Won"),
        ("completion", "csh"), ("version",), ("man", "/dev/null/man"), ("man",), ("sts", "get-caller-identity", "--nme"),
        ("sts", "who-am-i"), ("iam", "list-attached-user-policies"), ("help",), ("help", "selling"),
        ("selling", "list-opportunities", "--life-cycle-stage", "Won"), ("account", "no-such-command"),
        ("benefits", "list-benefits", "--no-such"), ("channel", "help"), ("marketing", "no-such"), ("revenue", "no-such"),
        ("whoami", "--output", "no-such"), ("explain", "no-such"), ("partner",), ("connect", "nobody"),
        ("control", "get", "no-such"), ("clock", "no-such"), ("calls", "--limit", "0"), ("aws", "no-such"), ("aws",),
        ("trigger", "no-such"), ("channel", "handshake", "no-such"), ("channel", "activate", "rs-1"),
        ("channel", "attest", "no-such"), ("database", "check", "--data", "nowhere"),
        ("events", "no-such"), ("world", "no-such"), ("snapshot", "get", "no-such"), ("sync", "--watch", "0"),
        ("export", "no-such"), ("overview",), ("opportunities", "--sort", "no-such"),
        ("report", "weekly", "--days", "0"), ("solutions", "map", "--min-score", "0"),
        ("referrals", "reject", "engi-1", "--reason", "no-such"), ("audit", "list", "--limit", "0"),
        ("undo", "no-such"), ("notify", "--channels", "nowhere"), ("doctor", "--for", "no-such"), ("run", "no-such"),
        ("init", "--at", "no-such"), ("manage", "no-such"), ("bulk", "create", "nowhere.csv"),
        ("crm", "init", "no-such"), ("crm", "listen", "--port", "x"), ("crm", "plan", "--settings", "nowhere"),
        ("outbox", "show", "no-such"),
    ]

    @pytest.mark.parametrize("line", LINES, ids=" ".join)
    def test_none_of_any_command(self, shell, line):
        """One option and two variables keep every command plain, on both streams."""
        shell.file("deal.json", {"Project": {}})
        for options, changes in ((("--color", "off"), {}), ((), {"NO_COLOR": "1"}), ((), {"TERM": "dumb"})):
            session = at_screen(shell, *options, *line, AWS_PAGER="", **changes).end()
            assert session.text.strip() and ESCAPE not in session.text, session.text

    def test_every_command_is_there(self, shell):
        named = shell.run("__complete", "").output.split()
        own = {name for name in named if not name.startswith(("-", "partnercentral-"))}
        assert own <= {line[0] for line in self.LINES}

    @pytest.mark.parametrize(
        "line",
        [
            ("lint", "nowhere.json"), ("opportunity", "set", "D1", "--stage", "Won"), ("man", "/dev/null/man"),
            ("sts", "get-caller-identity", "--nme"), ("selling", "no-such-command"),
        ],
        ids=" ".join,
    )
    def test_all_faults_stand_out(self, shell, line):
        assert ESCAPE in at_screen(shell, *line).end().text
        assert ESCAPE in shell.run("--color", "on", *line).error


HOSTILE = "Deal\x1b]0;owned\x07\x1b[2J \x9b31m \x7f \u202etxet\u202c\rx"


class TestSteering:
    """What another partner wrote is shown, and steers nothing."""

    STEERING = ("\x1b", "\x07", "\x9b", "\x7f", "\u202e", "\u202c", "\r")

    @pytest.fixture
    def hostile(self, stub):
        shape = model("selling").operation_model("GetEngagement").output_shape
        value = full(shape)[0]
        stub.answers["GetEngagement"] = {**value, "Title": HOSTILE}

    def require_tame(self, text):
        assert "\\u001b" in text and "owned" in text
        for character in self.STEERING:
            assert character not in text, repr(text)

    @pytest.mark.parametrize("output", ["json", "jsonl", "yaml", "table", "text"])
    @pytest.mark.parametrize("query", [(), ("--query", "[Title]")], ids=["whole", "query"])
    def test_output(self, shell, stub, hostile, output, query):
        line = ("selling", "get-engagement", "--catalog", "AWS", "--identifier", "eng-1a2b3c4d5e6f7g")
        shown = shell.run(*line, "--output", output, *query).output
        self.require_tame(shown.replace("\\e", "\\u001b"))  # YAML has a shorter escape

    def test_list(self, shell, stub):
        shape = model("selling").operation_model("ListEngagements").output_shape
        [row] = full(shape)[0]["EngagementSummaryList"]
        stub.answers["ListEngagements"] = {"EngagementSummaryList": [{**row, "Title": HOSTILE}]}
        line = ("selling", "list-engagements", "--catalog", "AWS", "--output")
        for words in (("table",), ("table", "--columns", "Title"), ("text", "--columns", "Title")):
            self.require_tame(shell.run(*line, *words).output)

    def test_refusal(self, shell, stub):
        stub.answers["ListOpportunities"] = Refusal("ConflictException", HOSTILE)
        self.require_tame(shell.run(*LIST).require(254).error)

    def test_lint(self, shell):
        deal = shell.file("deal.json", {"Project": {"Title": HOSTILE}, "Marketing": {"Source": HOSTILE}})
        shown = shell.run("lint", deal.removeprefix("file://"))
        for character in self.STEERING:
            assert character not in shown.output + shown.error
