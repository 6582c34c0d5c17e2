"""What others build on: who there is without a file, where mails and links are found, and what outlives a restart."""

import json
import urllib.error

import pytest

from account import AccountDesk, contact, refusal
from checkers import checker
from partners import (
    CATALOGS, FULL_ACCESS, PARTNER_1, PARTNER_2, PARTNER_3, PLAIN, Partner, account, configuration, policy, user,
)
from server import eventually

NEW = [Partner(f"{620000000000 + one}", f"AKIACOSELLPROMISE{one:03d}", f"secret-of-promise-{one}") for one in range(1, 21)]
LOOKING = Partner("620000000099", "AKIACOSELLPROMISE099", "secret-of-promise-99")


@pytest.fixture(scope="module")
def demo(servers):
    return servers.start()


class TestWithoutAFile:
    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_three_partners(self, demo, catalog):
        for partner, name, lead in (
            (PARTNER_1, "Northwind Cloud Partners", "dana.kim@northwind-cloud.example.com"),
            (PARTNER_2, "Tailspin Data Services", "sam.ortiz@tailspin.example.com"),
            (PARTNER_3, "Litware Insights", "lee.tran@litware.example.com"),
        ):
            desk = AccountDesk(demo, partner, catalog)
            found = desk.get()
            assert (found["LegalName"], found["Profile"]["DisplayName"]) == (name, name)
            assert found["Profile"]["ProfileId"].startswith("pprofile-")
            led = desk.call("get_alliance_lead_contact", Identifier=found["Id"])["AllianceLeadContact"]
            assert (led["Email"], led["BusinessTitle"]) == (lead, "Alliance Lead")
            for kind in ("BUSINESS_VERIFICATION", "REGISTRANT_VERIFICATION"):
                assert desk.client.get_verification(VerificationType=kind)["VerificationStatus"] == "SUCCEEDED"
        assert AccountDesk(demo, PLAIN, catalog).call("list_partners")["PartnerSummaryList"] == []

    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_their_connections(self, demo, catalog):
        desk = AccountDesk(demo, PARTNER_1, catalog)
        found = desk.call("list_connections")["ConnectionSummaries"]
        types = {one["OtherParticipantAccountId"]: one["ConnectionTypes"] for one in found}
        assert types[PARTNER_2.account]["OPPORTUNITY_COLLABORATION"]["Status"] == "ACTIVE"
        assert types[PLAIN.account]["SUBSIDIARY"]["Status"] == "ACTIVE"
        [subsidiary] = AccountDesk(demo, PLAIN, catalog).call("list_connections")["ConnectionSummaries"]
        assert subsidiary["OtherParticipantAccountId"] == PARTNER_1.account
        # The primary sent that invitation.
        detail = desk.call("get_connection", Identifier=subsidiary["Id"])["ConnectionTypes"]["SUBSIDIARY"]
        assert detail["InviterEmail"] == "dana.kim@northwind-cloud.example.com"

    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_invitations_of_the_third(self, demo, catalog):
        desk = AccountDesk(demo, PARTNER_1, catalog)
        found = desk.call("list_connection_invitations", ParticipantType="RECEIVER")["ConnectionInvitationSummaries"]
        third = AccountDesk(demo, PARTNER_3, catalog).profile
        states = [one["Status"] for one in found if one["OtherParticipantIdentifier"] == third]
        assert sorted(states) == ["EXPIRED", "PENDING"]

    @pytest.mark.parametrize("name, partner", [("dana", PARTNER_1), ("sam", PARTNER_2), ("lee", PARTNER_3), ("kit", PLAIN)])
    def test_policies(self, demo, name, partner):
        attached = checker(demo, "iam", partner).list_attached_user_policies(UserName=name)["AttachedPolicies"]
        assert {"AWSPartnerCentralFullAccess", "IAMReadOnlyAccess", "AWSOrganizationsReadOnlyAccess"} <= {
            one["PolicyName"] for one in attached
        }


@pytest.fixture(scope="module")
def house(servers):
    return servers.start(settings())


def settings():
    listing = policy(
        {
            "Action": "partnercentral:CreateConnectionInvitation",
            "Resource": "arn:aws:partnercentral:*:*:catalog/Sandbox/connection-invitation/*",
        }
    )
    return configuration(
        account(
            PARTNER_1.account,
            "Northwind",
            user(PARTNER_1, "dana", FULL_ACCESS),
            owner={
                "email": "dana@northwind.example", "first_name": "Dana", "last_name": "Kim", "business_title": "Chief",
            },
            website="https://northwind.example",
        ),
        account(PARTNER_2.account, "Tailspin", user(PARTNER_2, "sam", FULL_ACCESS)),
        account(LOOKING.account, "Looking", user(LOOKING, "kim", listing)),
        *(account(one.account, f"New {one.account}", user(one, "kim", FULL_ACCESS), partner=False) for one in NEW),
        switches={"verification_delay": 0, "profile_task_delay": 0},
    )


@pytest.fixture(scope="module")
def newcomer(house):
    """Makes desks of accounts that no other test has."""
    unused = iter(NEW)
    return lambda catalog="AWS": AccountDesk(house, next(unused), catalog)


@pytest.mark.parametrize("catalog", CATALOGS)
def test_what_a_file_says_of_a_partner(house, catalog):
    desk = AccountDesk(house, PARTNER_1, catalog)
    found = desk.get()
    assert (found["LegalName"], found["Profile"]["DisplayName"]) == ("Northwind", "Northwind")
    assert found["Profile"]["WebsiteUrl"] == "https://northwind.example"
    lead = desk.call("get_alliance_lead_contact", Identifier=found["Id"])["AllianceLeadContact"]
    assert lead == {"FirstName": "Dana", "LastName": "Kim", "Email": "dana@northwind.example", "BusinessTitle": "Chief"}


def test_invitations_are_decided_on_their_own_resources(house):
    """Who may create on `connection-invitation/*` gets as far as the receiver."""
    desk = AccountDesk(house, LOOKING)
    assert refusal(lambda: desk.invite("pprofile-0000000000000")) == (
        "ResourceNotFoundException RECEIVER_PROFILE_NOT_FOUND"
    )
    assert refusal(lambda: AccountDesk(house, LOOKING, "AWS").invite("pprofile-0000000000000")) == (
        "AccessDeniedException ACCESS_DENIED"
    )


class TestMail:
    def feed(self, house, question=""):
        with house.get(f"/_cosell/mail{question}") as answer:
            return json.load(answer)

    def test_form_and_order(self, house, newcomer):
        desk = newcomer()
        for address in ("one@promise.example", "two@promise.example", "One@promise.example"):
            desk.call("send_email_verification_code", Email=address)
        mails = self.feed(house)
        assert [one["sequence"] for one in mails] == sorted(one["sequence"] for one in mails)
        assert all(one.keys() == {"sequence", "at", "to", "subject", "text", "fields"} for one in mails)
        mine = self.feed(house, "?to=one@promise.example")
        assert len(mine) == 2 and {one["to"] for one in mine} == {"one@promise.example"}
        assert mine[-1]["fields"]["code"] in mine[-1]["text"]
        later = self.feed(house, f"?after={mine[0]['sequence']}")
        assert [one["sequence"] for one in later] == [
            one["sequence"] for one in mails if one["sequence"] > mine[0]["sequence"]
        ]

    def test_invitations_of_catalog_aws_alone(self, house):
        before = len(self.feed(house))
        for catalog in CATALOGS:
            ours, theirs = AccountDesk(house, PARTNER_1, catalog), AccountDesk(house, PARTNER_2, catalog)
            ours.answer("cancel", ours.invite(theirs.profile, Message=f"By {catalog}")["Id"])
        mails = self.feed(house)[before:]
        assert len(mails) == 1 and "By AWS" in mails[0]["text"]
        lead = AccountDesk(house, PARTNER_2, "AWS")
        contact = lead.call("get_alliance_lead_contact", Identifier=lead.own)["AllianceLeadContact"]
        assert mails[0]["to"] == contact["Email"]


class TestWhoAnAccountIs:
    def ask(self, house, question):
        with house.get(f"/_cosell/partners?{question}") as answer:
            return json.load(answer)

    def test_partner(self, demo):
        found = self.ask(demo, f"account={PARTNER_1.account}")
        assert [one["catalog"] for one in found] == ["AWS", "Sandbox"]
        for one in found:
            desk = AccountDesk(demo, PARTNER_1, one["catalog"])
            assert one == {
                "catalog": one["catalog"],
                "account": PARTNER_1.account,
                "id": desk.own,
                "legalName": "Northwind Cloud Partners",
                "profileId": desk.profile,
            }
        assert self.ask(demo, f"account={PARTNER_1.account}&catalog=AWS") == found[:1]

    def test_no_partner(self, demo):
        assert self.ask(demo, f"account={PLAIN.account}") == self.ask(demo, "account=1&catalog=Moon") == []

    def test_nobody_named(self, demo):
        with pytest.raises(urllib.error.HTTPError) as failure:
            demo.get("/_cosell/partners")
        assert failure.value.code == 400


class TestLinks:
    def start(self, desk, **details):
        if not details:
            started = desk.client.start_verification(VerificationDetails={"RegistrantVerificationDetails": {}})
            return started["VerificationResponseDetails"]["RegistrantVerificationResponse"]["CompletionUrl"]
        business = {"LegalName": "New", "CountryCode": "DE", **details}
        desk.client.start_verification(VerificationDetails={"BusinessVerificationDetails": business})

        def link():
            found = desk.client.get_verification(VerificationType="BUSINESS_VERIFICATION")
            return found["VerificationResponseDetails"]["BusinessVerificationResponse"].get("CompletionUrl")

        return eventually(link)

    def ends(self, desk, kind, status):
        def has_ended():
            found = desk.client.get_verification(VerificationType=kind)
            return found if found["VerificationStatus"] == status else None

        return eventually(has_ended)

    @pytest.mark.parametrize(
        "question, status", [("", "SUCCEEDED"), ("?outcome=fail", "FAILED"), ("?outcome=reject", "REJECTED")]
    )
    def test_opening_decides(self, house, newcomer, question, status):
        """The page says what came of it, also when it is opened again."""
        desk = newcomer()
        link = self.start(desk)
        assert link.startswith(house.endpoint)
        for asked in (question, "", "?outcome=fail"):
            with house.get(link.removeprefix(house.endpoint) + asked) as page:
                assert page.headers["Content-Type"].startswith("text/html")
                assert status.encode() in page.read()
        self.ends(desk, "REGISTRANT_VERIFICATION", status)

    def test_more_papers(self, house, newcomer):
        desk = newcomer()
        link = self.start(desk, RegistrationId="HRB 1-ACTION")
        house.get(link.removeprefix(house.endpoint)).close()
        self.ends(desk, "BUSINESS_VERIFICATION", "SUCCEEDED")

    @pytest.mark.parametrize("suffix, status", [("-FAIL", "FAILED"), ("-REJECT", "REJECTED"), ("-HOLD", "IN_PROGRESS")])
    def test_other_ends(self, newcomer, suffix, status):
        desk = newcomer()
        business = {"LegalName": "New", "CountryCode": "DE", "RegistrationId": f"HRB 1{suffix}"}
        desk.client.start_verification(VerificationDetails={"BusinessVerificationDetails": business})
        self.ends(desk, "BUSINESS_VERIFICATION", status)

    def test_no_such_link(self, house):
        with pytest.raises(urllib.error.HTTPError) as failure:
            house.get("/_cosell/verification/none")
        assert failure.value.code == 404


def test_codes_links_and_replays_outlive_a_restart(servers):
    """And so do wrong tries, and what was counted today."""
    house = servers.start(settings())
    desk, other = AccountDesk(house, NEW[0], "AWS"), AccountDesk(house, NEW[1], "Sandbox")
    desk.client.start_verification(
        VerificationDetails={
            "BusinessVerificationDetails": {"LegalName": "New", "RegistrationId": "1", "CountryCode": "DE"}
        }
    )
    started = desk.client.start_verification(VerificationDetails={"RegistrantVerificationDetails": {}})
    link = started["VerificationResponseDetails"]["RegistrantVerificationResponse"]["CompletionUrl"]
    made = other.register("Other", ClientToken="the-token")
    for _ in range(5):
        code = desk.code("lead@new.example")
    wrong = "000000" if code != "000000" else "111111"
    house.kill()
    house.start()
    assert other.register("Other", ClientToken="the-token")["Id"] == made["Id"]
    assert refusal(lambda: other.register("Another", ClientToken="the-token")) == "ConflictException CONFLICT_CLIENT_TOKEN"
    full = refusal(lambda: desk.call("send_email_verification_code", Email="lead@new.example"))
    assert full == "ServiceQuotaExceededException LIMIT_EXCEEDED_NUMBER_OF_EMAIL"
    house.get(link.removeprefix(house.endpoint)).close()

    def is_verified():
        kinds = ("BUSINESS_VERIFICATION", "REGISTRANT_VERIFICATION")
        found = [desk.client.get_verification(VerificationType=kind)["VerificationStatus"] for kind in kinds]
        return found == ["SUCCEEDED"] * 2

    eventually(is_verified)
    for _ in range(3):
        assert refusal(lambda: desk.register("New", wrong, "lead@new.example")) == "INVALID_VALUE emailVerificationCode"
    house.stop()
    house.start()
    assert desk.register("New", code, "lead@new.example")["LegalName"] == "New"


def test_five_wrong_tries_end_a_code_over_a_restart(servers):
    house = servers.start(settings())
    desk = AccountDesk(house, PARTNER_1, "AWS")

    def lead(code):
        return refusal(
            lambda: desk.call(
                "put_alliance_lead_contact",
                Identifier=desk.own,
                AllianceLeadContact=contact("kim@x.example"),
                EmailVerificationCode=code,
            )
        )

    code = desk.code("kim@x.example")
    wrong = "000000" if code != "000000" else "111111"
    for _ in range(3):
        assert lead(wrong) == "INVALID_VALUE emailVerificationCode"
    house.kill()
    house.start()
    for _ in range(2):
        assert lead(wrong) == "INVALID_VALUE emailVerificationCode"
    assert lead(code) == "INVALID_VALUE emailVerificationCode"
    assert code not in house.log
