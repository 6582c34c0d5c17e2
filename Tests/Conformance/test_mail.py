"""Mails of Partner Central go to a mail server too: each once, in order, protected, whatever happens on the way."""

import os

import pytest

from account import AccountDesk
from mailserver import FROM, PASSWORD, USERNAME, Certificate, MailServer
from partners import PARTNER_1, PARTNER_2
from server import HOST, eventually, free_port

FIRST, SECOND, THIRD = "first@x.example", "second@x.example", "third@x.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return Certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def post(certificate):
    """Makes mail servers, not started yet, and ends them with the test."""
    made = []

    def make(**options):
        options = {"certificate": certificate, "asks_login": True, **options}
        made.append(MailServer(free_port(), **options))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def house(servers, certificate):
    """Prepares servers that send to a mail server, as the demo's accounts."""

    def make(post, trusted=True, **changes):
        smtp = {"host": "localhost", "port": post.port, "from": FROM, **changes}
        if post.asks_login:
            smtp = {"username": USERNAME, "password": PASSWORD, **smtp}
        server = servers.prepare({"smtp": smtp})
        if trusted:
            server.environment = {**os.environ, "SSL_CERT_FILE": str(certificate.file)}
        return server

    return make


def desk(server, partner=PARTNER_1):
    return AccountDesk(server, partner, "AWS")


def ask(server, *addresses):
    for address in addresses:
        desk(server).call("send_email_verification_code", Email=address)


def logged(server, words):
    def is_said():
        return words in server.log

    eventually(is_said, within=20)


class TestDelivery:
    @pytest.mark.parametrize("host", ["localhost", HOST])
    def test_protected_and_logged_in(self, house, post, host):
        """The code that is mailed is the one of the feed; the mail has its date, its sender and a name of its own."""
        mail = post().start()
        server = house(mail, host=host).start()
        ask(server, FIRST)
        [came] = mail.wait_for(1)
        [kept] = desk(server).mails(FIRST)
        assert (came.sender, came.recipient, came.is_protected, came.user) == (FROM, FIRST, True, USERNAME)
        assert came.text == kept["text"] and kept["fields"]["code"] in came.text
        assert came.message["Subject"] == kept["subject"]
        assert came.message["Date"].datetime.isoformat().startswith(kept["at"][:19])
        assert came.message["Message-ID"].endswith("@cosell.example>")
        assert not came.message.defects

    def test_in_the_clear_where_that_is_wanted(self, house, post):
        mail = post(certificate=None, asks_login=False).start()
        ask(house(mail, starttls=False).start(), FIRST)
        [came] = mail.wait_for(1)
        assert not came.is_protected

    def test_letters_of_all_scripts(self, house, post):
        """What a partner writes arrives letter by letter, however it travels."""
        mail = post().start()
        server = house(mail).start()
        ours, theirs = desk(server), desk(server, PARTNER_2)
        [live] = ours.call("list_connections", ConnectionType="OPPORTUNITY_COLLABORATION:ACTIVE")["ConnectionSummaries"]
        ours.disconnect(live["Id"])
        text = ".Zażółć gęślą jaźń — 共同販売\n.\nand a line of 200 signs: " + "x" * 190
        ours.invite(theirs.profile, Message=text[:256])
        [came] = mail.wait_for(1)
        assert text[:256] in came.text
        assert came.text == desk(server).mails(came.recipient)[-1]["text"]

    def test_nothing_from_the_sandbox(self, house, post):
        mail = post().start()
        server = house(mail).start()
        AccountDesk(server, PARTNER_1, "Sandbox").call("send_email_verification_code", Email=SECOND)
        ask(server, FIRST)
        mail.wait_for(1)
        assert mail.recipients == [FIRST]


class TestTrouble:
    def test_calls_do_not_wait_and_a_kill_loses_nothing(self, house, post):
        """Calls are answered while nobody takes mails; a server that is killed goes on where it was, in order."""
        mail = post()
        server = house(mail).start()
        ask(server, FIRST, SECOND)
        logged(server, "mail delivery failed")
        server.kill()
        mail.start()
        server.start()
        ask(server, THIRD)
        mail.wait_for(3)
        assert mail.recipients == [FIRST, SECOND, THIRD]
        server.stop()
        server.start()
        ask(server, FIRST)
        mail.wait_for(4)
        assert mail.recipients == [FIRST, SECOND, THIRD, FIRST]

    def test_tries_again_by_itself(self, house, post):
        mail = post()
        server = house(mail).start()
        ask(server, FIRST)
        logged(server, "mail delivery failed")
        mail.start()
        mail.wait_for(1)
        logged(server, "mail delivery works again")
        assert server.log.count("mail delivery failed") == 1, "a trouble that stays is told once"

    def test_one_address_holds_up_no_other(self, house, post):
        """Refused for good: it is told without its address, and the next mail goes."""
        mail = post().start()
        mail.answers[FIRST] = ["550 5.1.1 no such mailbox"]
        mail.answers[SECOND] = ["451 4.7.1 come again", "250 OK"]
        server = house(mail).start()
        ask(server, FIRST, SECOND, THIRD)
        mail.answers[SECOND] = ["451 4.7.1 come again"]
        logged(server, "answered 451 to RCPT TO")
        del mail.answers[SECOND]
        mail.wait_for(2)
        assert mail.recipients == [SECOND, THIRD]
        assert "mail not delivered" in server.log and "answered 550 to RCPT TO" in server.log
        assert FIRST not in server.log

    def test_a_wrong_password(self, house, post):
        mail = post().start()
        server = house(mail, password="not-the-password").start()
        ask(server, FIRST)
        logged(server, "answered 535 to AUTH")
        assert mail.received == [] and "not-the-password" not in server.log

    @pytest.mark.parametrize(
        "options, trusted, words",
        [
            ({"certificate": None, "asks_login": False}, True, "offers no STARTTLS"),
            ({}, False, "CERTIFICATE_VERIFY_FAILED"),
        ],
        ids=["no TLS", "unknown authority"],
    )
    def test_nothing_is_sent_unprotected(self, house, post, options, trusted, words):
        mail = post(**options).start()
        changes = {"username": USERNAME, "password": PASSWORD}
        server = house(mail, trusted=trusted, **changes).start()
        ask(server, FIRST)
        logged(server, words)
        assert mail.received == [] and mail.failed_logins == 0

    def test_what_was_there_before_stays(self, servers, house, post):
        """Mails of a time without a mail server are read in the feed; nobody waits for them any more."""
        mail = post().start()
        server = house(mail)
        arguments, server.arguments = server.arguments, []
        server.start()
        ask(server, FIRST)
        server.stop()
        server.arguments = arguments
        server.start()
        ask(server, SECOND)
        mail.wait_for(1)
        assert mail.recipients == [SECOND]


def test_secrets_are_not_logged(house, post):
    mail = post().start()
    server = house(mail)
    server.arguments += ["--log-level", "trace"]
    server.start()
    ask(server, FIRST)
    mail.wait_for(1)
    code = desk(server).mails(FIRST)[-1]["fields"]["code"]
    assert PASSWORD not in server.log and code not in server.log and FIRST not in server.log
