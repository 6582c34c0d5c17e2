"""`cosell partner` and `cosell connect` against a server: what a person sees, what a program reads, and who is connected."""

import itertools
import json
import re

import pytest

from account import AccountDesk
from partners import FULL_ACCESS, PARTNER_1, PARTNER_3, PLAIN, Partner, account, configuration, policy, user
from screen import at_screen
from server import eventually
from shell import Shell

HOMES = itertools.count(1)
POOL = [Partner(f"{600000000000 + one}", f"AKIACOSELLCONNECT{one:03d}", f"secret-of-connect-{one}") for one in range(1, 41)]
UNUSED = iter(POOL[:30])
BLIND = Partner("699999999999", "AKIACOSELLCONNECTXXX", "secret-of-connect-blind")
ESCAPE = "\x1b["


@pytest.fixture(scope="module")
def house(servers):
    listing = policy({"Action": ["partnercentral:ListPartners", "partnercentral:GetPartner"]})
    accounts = [
        *(account(one.account, f"Company {one.account}", user(one, "dana", FULL_ACCESS), solutions=[]) for one in POOL[:30]),
        *(
            account(one.account, f"Nobody {one.account}", user(one, "dana", FULL_ACCESS), solutions=[], partner=False)
            for one in POOL[30:]
        ),
        account(BLIND.account, "Blind", user(BLIND, "kim", listing), solutions=[]),
    ]
    switches = {"verification_delay": 0, "profile_task_delay": 0}
    return servers.start(configuration(*accounts, switches=switches))


@pytest.fixture(scope="module")
def demo(servers):
    return servers.start()


class Person:
    """Someone at a shell with the keys of an account, and a profile for each account that it was told of."""

    def __init__(self, home, server, partner):
        self.server, self.partner = server, partner
        self.shell = Shell(home, server.endpoint, keys=None)
        self.know("default", partner)
        self.desk = AccountDesk(server, partner)

    def know(self, profile, partner):
        path = self.shell.home / ".aws/credentials"
        path.parent.mkdir(exist_ok=True)
        with path.open("a") as file:
            file.write(f"[{profile}]\naws_access_key_id = {partner.key}\naws_secret_access_key = {partner.secret}\n")
        return self

    def run(self, *words, **changes):
        return self.shell.run(*words, **changes)

    def succeed(self, *words, **changes):
        return self.shell.succeed(*words, **changes)

    def connect(self, *words):
        return self.succeed("connect", *words, "--output", "json").value


@pytest.fixture
def person(tmp_path, house):
    """Makes people of accounts that no other test has."""

    def make(partner=None, server=house):
        home = tmp_path / f"home-{next(HOMES)}"
        home.mkdir()
        return Person(home, server, partner or next(UNUSED))

    return make


class TestPartner:
    def test_everything_on_one_screen(self, person, demo):
        dana = person(PARTNER_1, demo)
        text = dana.succeed("partner", "--catalog", "AWS").output
        facts = {line.split("  ")[0]: line for line in text.splitlines()}
        assert "Northwind Cloud Partners, in catalog AWS since" in facts["Partner"]
        assert "Dana Kim, Alliance Lead, dana.kim@northwind-cloud.example.com" in facts["Alliance lead"]
        assert "pprofile-" in facts["Profile"] and "PRIVATE" in facts["Profile"]
        assert "SUCCEEDED" in facts["Business"] and "SUCCEEDED" in facts["Registrant"]
        assert facts["May be invited"].endswith("by all")
        assert "444455556666" in text.split("Connections\n")[1]
        assert "pacinv-abc1230000000" in text.split("Invitations that wait\n")[1]
        assert facts["Next"].split()[1:3] == ["cosell", "connect"] and ESCAPE not in text

    def test_for_programs(self, person, demo):
        dana = person(PARTNER_1, demo)
        said = dana.succeed("partner", "--output", "json").value
        assert said["Catalog"] == "Sandbox" and said["Partner"]["Id"] == AccountDesk(demo, PARTNER_1).own
        assert said["BusinessVerification"]["VerificationStatus"] == "SUCCEEDED"
        assert [one["Id"] for one in said["PendingInvitations"]] == ["pacinv-abc1230000100"]
        yaml = dana.succeed("partner", "--output", "yaml").output
        assert "LegalName: Northwind Cloud Partners" in yaml
        line = dana.succeed("partner", "--output", "text", "--query", "Partner.[Id,LegalName]").output
        assert line == f"{said['Partner']['Id']}\tNorthwind Cloud Partners\n"
        assert dana.succeed("partner", "--output", "jsonl").output.count("\n") == 1

    def test_what_comes_first(self, person, house):
        """From nothing to a profile: each step is named, and is the one that the server wants."""
        newcomer = person(POOL[30])

        def next_step(catalog):
            return newcomer.succeed("partner", "--catalog", catalog, "--output", "json").value["Next"]

        text = newcomer.succeed("partner", "--catalog", "AWS").output
        assert "none: this account is not enrolled in catalog AWS" in text
        assert "start-verification, with business details" in next_step("AWS")
        assert next_step("Sandbox") == "cosell account create-partner"
        client = newcomer.desk.client
        name = "Newcomer"
        business = {"LegalName": name, "RegistrationId": "HRB 1-ACTION", "CountryCode": "DE"}
        client.start_verification(VerificationDetails={"BusinessVerificationDetails": business})

        def named_link():
            return re.findall(r"http://\S+", next_step("AWS") or "")

        [link] = eventually(named_link)
        house.get(link.removeprefix(house.endpoint)).close()
        assert "of the registrant" in next_step("AWS")
        client.start_verification(VerificationDetails={"RegistrantVerificationDetails": {}})
        assert "to prove who registers" in next_step("AWS")
        newcomer.desk.register(name, email="lead@newcomer.example")
        assert "start-profile-update-task" in next_step("Sandbox")
        newcomer.desk.update(name=name)
        assert next_step("Sandbox") is None

    def test_what_may_not_be_seen(self, person):
        ended = person(BLIND).succeed("partner")
        for name in ("Alliance lead", "Profile update", "Business", "May be invited", "Connections"):
            assert re.search(rf"^{name} +not shown \(AccessDeniedException\)$", ended.output, re.M), ended.output

    def test_refused(self, person, house):
        stranger = person(Partner("600000000001", "AKIACOSELLCONNECT001", "wrong"))
        stranger.run("partner").require_block(254, "InvalidSignatureException")
        told = stranger.run("partner", "--output", "json").require(254)
        assert "InvalidSignatureException" in json.dumps(json.loads(told.error))
        person().run("partner", "--output", "xml").require_block(252, "--output", "One of")

    def test_colours_are_for_screens(self, person, demo):
        shell = person(PARTNER_1, demo).shell
        assert ESCAPE in at_screen(shell, "partner").end().text
        assert ESCAPE not in at_screen(shell, "--color", "off", "partner").end().text
        assert ESCAPE not in at_screen(shell, "partner", NO_COLOR="1").end().text
        assert ESCAPE in shell.succeed("partner", "--color", "on").output


class TestConnect:
    def test_invites_waits_and_is_accepted(self, person):
        """Each side says the same, as often as it likes; the second sentence connects them."""
        ours, theirs = person(), person()
        sent = ours.connect(theirs.partner.account, "--message", "Shall we?")
        assert (sent["State"], sent["Done"]) == ("WAITING", ["SENT"])
        assert ours.desk.call("get_connection_invitation", Identifier=sent["Invitation"]["Id"])[
            "InvitationMessage"
        ] == "Shall we?"
        again = ours.connect(theirs.partner.account)
        assert (again["Done"], again["Invitation"]["Id"]) == ([], sent["Invitation"]["Id"])
        accepted = theirs.connect(sent["You"]["ProfileId"])
        assert (accepted["State"], accepted["Done"]) == ("CONNECTED", ["ACCEPTED"])
        for side, other in ((ours, theirs), (theirs, ours)):
            said = side.connect(other.partner.account)
            assert (said["State"], said["Done"]) == ("CONNECTED", [])
            assert said["Connection"]["Id"] == accepted["Connection"]["Id"]
            assert said["They"]["AccountId"] == other.partner.account

    def test_words(self, person):
        ours, theirs = person(), person()
        first = ours.succeed("connect", theirs.partner.account).output
        assert re.search(r"^State +invited$", first, re.M)
        assert re.search(r"^Invitation +pacinv-\w{13}, sent, waits until \d{4}-\d\d-\d\d$", first, re.M)
        [line] = re.findall(r"they accept it: cosell (connect pprofile-\w{13})$", first, re.M)
        assert re.search(r"^State +waiting for their answer$", ours.succeed("connect", theirs.partner.account).output, re.M)
        accepted = theirs.succeed(*line.split()).output
        assert re.search(r"^State +connected$", accepted, re.M) and "accepted by you" in accepted
        assert re.search(r"^State +connected already$", ours.succeed("connect", theirs.partner.account).output, re.M)

    def test_both_sides_at_once(self, person):
        ours, theirs = person(), person()
        ours.know("them", theirs.partner)
        said = ours.connect(theirs.partner.account, "--other-profile", "them")
        assert (said["State"], said["Done"]) == ("CONNECTED", ["SENT", "ACCEPTED_BY_THEM"])
        assert said["They"]["ProfileId"] == theirs.desk.profile
        assert said["They"]["Name"] == f"Company {theirs.partner.account}"

    def test_keys_of_somebody_else(self, person):
        ours, theirs, third = person(), person(), person()
        ours.know("third", third.partner)
        ended = ours.run("connect", theirs.partner.account, "--other-profile", "third")
        ended.require_block(252, "--other-profile", third.partner.account, theirs.partner.account)

    @pytest.mark.parametrize("end", ["reject", "cancel"])
    def test_after_an_end(self, person, end):
        """What ended before is named, and a new invitation goes out."""
        ours, theirs = person(), person()
        old = ours.connect(theirs.partner.account)["Invitation"]["Id"]
        (theirs if end == "reject" else ours).desk.answer(end, old)
        said = ours.connect(theirs.partner.account)
        assert (said["Done"], said["Former"]["Id"]) == (["SENT"], old)
        assert said["Invitation"]["Id"] != old

    def test_after_parting(self, person):
        ours, theirs = person(), person()
        ours.know("them", theirs.partner)
        first = ours.connect(theirs.partner.account, "--other-profile", "them")["Connection"]["Id"]
        ours.desk.disconnect(first)
        again = theirs.connect(ours.partner.account)
        assert again["Done"] == ["SENT"] and ours.connect(theirs.partner.account)["Done"] == ["ACCEPTED"]
        assert ours.connect(theirs.partner.account)["Connection"]["Id"] != first

    def test_a_subsidiary(self, person):
        ours, plain = person(), person(POOL[31])
        sent = ours.connect(plain.partner.account, "--connection-type", "subsidiary")
        assert sent["Done"] == ["SENT"]
        accepted = plain.connect(ours.desk.profile, "--connection-type", "SUBSIDIARY")
        assert (accepted["State"], accepted["Done"]) == ("CONNECTED", ["ACCEPTED"])

    def test_nobody_there(self, person):
        ours = person()
        ours.run("connect", "999999999999").require_block(254, "the profile of 999999999999 is not known")
        ours.run("connect", "pprofile-0000000000000").require_block(254, "ResourceNotFoundException")
        ours.run("connect", ours.partner.account).require_block(252, "is your own")
        ours.run("connect", "dana").require_block(252, "nobody to connect with", "12 digits")
        ours.run("connect", "999999999999", "--connection-type", "friend").require_block(252, "--connection-type")
        person(POOL[32]).run("connect", ours.partner.account).require_block(254, "not enrolled in catalog Sandbox")

    def test_who_keeps_all_out(self, person):
        ours, theirs = person(), person()
        theirs.desk.call("update_connection_preferences", Revision=1, AccessType="DENY_ALL")
        ours.run("connect", theirs.partner.account).require_block(254, "takes no connection invitations from you")

    def test_the_demo(self, person, demo):
        """An invitation of the third partner lies with the first, and is accepted by saying its name."""
        dana = person(PARTNER_1, demo)
        before = dana.succeed("connect", PARTNER_3.account, "--catalog", "AWS").output
        assert "pacinv-abc1230000000, accepted by you" in before
        assert "connected already" in dana.succeed("connect", PARTNER_3.account, "--catalog", "AWS").output
        annex = dana.succeed("connect", PLAIN.account, "--connection-type", "SUBSIDIARY", "--catalog", "AWS").output
        assert "connected already" in annex
