"""`cosell notify`: receivers and a mail server on this machine, with whatever temper a test gives them."""

import json
import re
import threading

import pytest

from automation import Automation
from desk import Desk
from mailserver import MailServer
from partners import PARTNER_1, selling
from receiver import Receiver, hang_up
from server import REPOSITORY, eventually, free_port


@pytest.fixture
def desk(servers, tmp_path):
    return Automation(servers.start({"switches": {"submit_engagement": "open"}}), tmp_path)


@pytest.fixture
def hook():
    receiver = Receiver()
    yield receiver
    receiver.stop()


def channels(desk, kind, url, more=""):
    text = f"channels:\n  one: {{kind: {kind}, url: '{url}'{more}}}\n"
    return desk.file("notify.yaml", text)


def slack_texts(body):
    return [block["text"]["text"] for block in body["blocks"]]


class TestTold:
    @pytest.mark.parametrize("kind", ["slack", "teams", "webhook"])
    def test_once(self, desk, hook, kind):
        referral = desk.refer(amount="25000")
        file = channels(desk, kind, hook.url)
        said = desk.value("notify", "--live", "--channels", file)
        assert f"new-referral/Sandbox/{referral}" in said["Channels"][0]["Told"]
        count = len(hook.taken)
        assert referral in json.dumps(hook.taken)
        assert desk.value("notify", "--live", "--channels", file)["Channels"][0]["Told"] == []
        assert len(hook.taken) == count
        other = desk.refer()
        told = desk.value("notify", "--live", "--channels", file)["Channels"][0]["Told"]
        assert told == [f"new-referral/Sandbox/{other}"]

    def test_trial_tells_nobody(self, desk, hook):
        referral = desk.refer()
        file = channels(desk, "slack", hook.url)
        assert referral in desk.run("notify", "--live", "--dry-run", "--channels", file).require(0).output
        assert hook.tries == 0
        assert desk.value("notify", "--live", "--channels", file)["Channels"][0]["Told"]

    def test_slack_is_escaped_and_within_its_limits(self, desk, hook):
        for seed in range(60):
            customer = {"Account": {"CompanyName": "<!channel> & Söhne *x*", "Industry": "Retail",
                "WebsiteUrl": "https://acme.example", "Address": {"CountryCode": "US", "PostalCode": "98101"}}}
            desk.refer(seed=seed, customer=customer)
        file = channels(desk, "slack", hook.url, ", facts: [new-referral]")
        desk.run("notify", "--live", "--channels", file).require(0)
        assert len(hook.taken) == 2
        for body in hook.taken:
            assert len(body["blocks"]) <= 50 and body["blocks"][0]["type"] == "header"
            assert len(slack_texts(body)[0]) <= 150
            assert all(len(text) <= 3000 for text in slack_texts(body))
            assert "<!channel>" not in json.dumps(body) and "&lt;!channel&gt; &amp; Söhne" in json.dumps(body, ensure_ascii=False)

    def test_teams_is_a_card(self, desk, hook):
        desk.refer()
        desk.run("notify", "--live", "--channels", channels(desk, "teams", hook.url)).require(0)
        [attachment] = hook.taken[0]["attachments"]
        assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
        assert attachment["content"]["type"] == "AdaptiveCard"
        assert all(len(body) <= 28 * 1024 for _, body in hook.headers)

    def test_expiry_near(self, desk, hook):
        referral = desk.refer(expiresIn="2d")
        later = desk.refer(expiresIn="9d")
        file = channels(desk, "webhook", hook.url, ", facts: expiry-near")
        assert desk.value("notify", "--live", "--channels", file)["Channels"][0]["Told"] == [f"expiry-near/Sandbox/{referral}"]
        then = "2099-01-01T00:00:00Z"
        assert desk.value("notify", "--live", "--channels", file, "--now", then)["Channels"][0]["Told"] == []
        assert later not in json.dumps(hook.taken)

    def test_mail(self, desk):
        referral = desk.refer()
        mail = MailServer(free_port()).start()
        try:
            text = (
                f"channels:\n  desk: {{kind: smtp, host: 127.0.0.1, port: {mail.port}, starttls: false,"
                " from: cosell@northwind.example, to: [dana@northwind.example, eve@northwind.example]}\n"
            )
            file = desk.file("notify.yaml", text)
            desk.run("notify", "--live", "--channels", file).require(0)
            assert [received.recipient for received in mail.wait_for(2)] == ["dana@northwind.example", "eve@northwind.example"]
            assert referral in mail.received[0].text
            desk.run("notify", "--live", "--channels", file).require(0)
            assert len(mail.received) == 2
        finally:
            mail.stop()

    def test_answers_of_rules(self, desk, hook):
        referral = desk.refer(amount="500")
        rules = desk.file(
            "rules.yaml", "rules: [{name: small, when: {amount: {at_most: 999}}, then: reject, reason: Other, notify: true}]"
        )
        desk.run("referrals", "auto", "--rules", rules).require(0)
        file = channels(desk, "webhook", hook.url, ", facts: referral-answered")
        desk.run("notify", "--live", "--channels", file).require(0)
        assert [fact["record"] for fact in hook.taken] == [referral]
        assert "amount 500 USD" in json.dumps(hook.taken)


class TestDown:
    @pytest.mark.parametrize("status", [500, 503, 429])
    def test_nothing_is_lost_and_nothing_is_told_twice(self, desk, hook, status):
        desk.refer()
        hook.temper = lambda: status
        file = channels(desk, "webhook", hook.url, ", facts: new-referral")
        ended = desk.run("notify", "--live", "--channels", file).require(255)
        assert "Nothing is lost" in ended.output and hook.taken == []
        hook.temper = lambda: 200
        if status != 429:
            desk.run("notify", "--live", "--channels", file).require(0)
            assert len(hook.taken) == 1

    def test_not_there(self, desk):
        desk.refer()
        file = channels(desk, "slack", f"http://127.0.0.1:{free_port()}/x")
        ended = desk.run("notify", "--live", "--channels", file).require(255)
        assert "Could not connect" in ended.output and "/x" not in ended.output

    def test_comes_back_while_it_is_tried(self, desk, hook):
        desk.refer()
        answers = iter([503, 429, 200])
        hook.temper = lambda: next(answers, 200)
        desk.run("notify", "--live", "--channels", channels(desk, "slack", hook.url)).require(0)
        assert hook.tries == 3 and len(hook.taken) == 1

    def test_gone_for_good(self, desk, hook):
        desk.refer()
        hook.temper = lambda: 404
        ended = desk.run("notify", "--live", "--channels", channels(desk, "slack", hook.url)).require(255)
        assert "Make a new webhook" in ended.output and hook.tries == 1

    def test_an_answer_that_is_lost(self, desk, hook):
        """Slack may have shown it: it is named, and repeated only when somebody says so."""
        desk.refer()
        hook.temper = lambda: hang_up
        file = channels(desk, "slack", hook.url, ", facts: new-referral")
        ended = desk.run("notify", "--live", "--channels", file).require(255)
        assert "--repeat-uncertain" in ended.output and hook.tries == 1
        hook.temper = lambda: 200
        desk.run("notify", "--live", "--channels", file).require(255)
        assert hook.tries == 1
        desk.run("notify", "--live", "--channels", file, "--repeat-uncertain").require(0)
        assert hook.tries == 2 and len(hook.taken) == 1

    def test_an_answer_that_is_lost_where_ids_are_known(self, desk, hook):
        desk.refer()
        answers = iter([hang_up])
        hook.temper = lambda: next(answers, 200)
        file = channels(desk, "webhook", hook.url, ", facts: new-referral")
        desk.run("notify", "--live", "--channels", file).require(0)
        [(headers, _)] = hook.headers
        assert headers["Idempotency-Key"] == hook.taken[0]["id"]

    def test_killed_on_the_way(self, desk, hook):
        desk.refer()
        seen = []

        def slow():
            seen.append(1)
            threading.Event().wait(1.5)
            return 200

        hook.temper = slow
        file = channels(desk, "webhook", hook.url, ", facts: new-referral")
        assert desk.killed("notify", "--live", "--channels", file, when=lambda: bool(seen))
        eventually(lambda: hook.taken)
        hook.temper = lambda: 200
        desk.run("notify", "--live", "--channels", file).require(0)
        assert len(hook.ids) == 1


class TestFile:
    def test_a_fault_is_named_with_its_line(self, shell, stub):
        (shell.home / "notify.yaml").write_text("channels:\n  sales:\n    kind: slak\n")
        shell.run("notify", "--live", "--channels", "notify.yaml").require_block(252, "line 3", "slack")
        assert not stub.received

    def test_no_channels(self, shell):
        shell.run("notify", "--live").require_block(252, "there are no channels")

    def test_unknown_channel(self, shell, stub):
        (shell.home / "n.yaml").write_text("channels: {sales: {kind: slack, url: 'http://127.0.0.1:1/x'}}")
        shell.run("notify", "--live", "--channels", "n.yaml", "--only", "sale").require_block(252, "sales")

    def test_the_page_shows_channels_that_are_right(self, desk):
        page = (REPOSITORY / "docs/notify.md").read_text(encoding="utf-8")
        [text] = re.findall(r"```yaml\n(.*?)```", page, re.S)
        secrets = {name: "https://hooks.example/x" for name in ("SLACK_WEBHOOK", "TEAMS_WEBHOOK", "CRM_HOOK", "CRM_TOKEN")}
        file = desk.file("page.yaml", text)
        desk.run("notify", "--live", "--dry-run", "--channels", file, MAIL_PASSWORD="p", **secrets).require(0)


class TestDeals:
    def test_action_required_and_approval(self, desk, hook, servers):
        """A deal that AWS sends back, with its words and what may change now; and once more when it does so again."""
        deal = submitted(desk)
        desk.plane.act("opportunity.requestAction", id=deal, comments="Which workload is it?")
        file = channels(desk, "webhook", hook.url, ", facts: [action-required, approved]")
        desk.run("notify", "--live", "--channels", file).require(0)
        [fact] = hook.taken
        assert fact["kind"] == "action-required" and fact["record"] == deal
        assert "AWS says: Which workload is it?" in fact["lines"]
        assert any(line.startswith("May change now: ") for line in fact["lines"])
        desk.run("notify", "--live", "--channels", file).require(0)
        assert len(hook.taken) == 1
        desk.run("selling", "submit-opportunity", "--identifier", deal, "--involvement-type", "Co-Sell").require(0)
        desk.run("notify", "--live", "--channels", file).require(0)
        desk.plane.act("opportunity.requestAction", id=deal, comments="Which workload is it?")
        desk.run("notify", "--live", "--channels", file).require(0)
        assert [fact["kind"] for fact in hook.taken] == ["action-required"] * 2
        desk.run("selling", "submit-opportunity", "--identifier", deal, "--involvement-type", "Co-Sell").require(0)
        desk.plane.act("opportunity.approve", id=deal)
        desk.run("notify", "--live", "--channels", file).require(0)
        assert hook.taken[-1]["kind"] == "approved"

    def test_weekly_summary(self, desk, hook):
        submitted(desk)
        file = channels(desk, "webhook", hook.url, ", facts: weekly-summary")
        desk.run("notify", "--live", "--channels", file, "--now", "2026-11-29T17:00:00Z").require(0)
        desk.run("notify", "--live", "--channels", file, "--now", "2026-11-29T23:00:00Z").require(0)
        desk.run("notify", "--live", "--channels", file, "--now", "2026-11-30T00:00:00Z").require(0)
        assert [fact["id"] for fact in hook.taken] == [f"weekly-summary/Sandbox/2026-W{week}" for week in (48, 49)]


def submitted(desk):
    """A deal of the partner's own that AWS has in review."""
    return Desk(selling(desk.server, PARTNER_1)).at("Submitted")
