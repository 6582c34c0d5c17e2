"""Partner Central Account through boto3: every operation answers by its model, and refuses as it declares."""

import itertools

import pytest

from account import AccountDesk, contact, details, refusal
from partners import CATALOGS, FULL_ACCESS, Partner, account, configuration, user
from server import Server

NUMBERS = itertools.count(1)


def somebody(number):
    """An account that is no partner yet."""
    return Partner(f"{300000000000 + number}", f"AKIACOSELLACCOUNT{number:03d}", f"secret-of-account-{number}")


POOL = [somebody(number) for number in range(1, 61)]


@pytest.fixture(scope="module")
def house(servers):
    accounts = [
        account(one.account, f"Somebody {one.account}", user(one, "dana", FULL_ACCESS), partner=False, solutions=[])
        for one in POOL
    ]
    return servers.start(configuration(*accounts, switches={"verification_delay": 0, "profile_task_delay": 0}))


@pytest.fixture
def newcomer(house):
    """Makes desks of accounts that no other test has."""

    def make(catalog="Sandbox"):
        return AccountDesk(house, POOL[next(NUMBERS)], catalog)

    return make


@pytest.fixture
def enrolled(newcomer):
    """Makes desks of partners with a profile."""

    def make(catalog="Sandbox"):
        desk = newcomer(catalog)
        name = f"Company {desk.partner.account}"
        code = "123456"
        if catalog == "AWS":
            desk.verify(name)
            code = desk.code(f"lead@{desk.partner.account}.example")
        desk.register(name, code, f"lead@{desk.partner.account}.example")
        assert desk.update(name=name)[1]["Status"] == "SUCCEEDED"
        return desk

    return make


class TestPartners:
    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_registers_reads_and_lists(self, enrolled, catalog):
        desk = enrolled(catalog)
        partner = desk.get()
        assert partner["Id"] == desk.own and partner["Profile"]["ProfileId"].startswith("pprofile-")
        assert "AllianceLeadContact" not in partner
        assert desk.call("get_partner", Identifier=partner["Arn"])["Id"] == partner["Id"]

    def test_refuses_what_is_there_already(self, enrolled, newcomer):
        desk = enrolled()
        assert refusal(lambda: desk.register("Another")) == "ConflictException DUPLICATE_PARTNER"
        token = "the-same-token"
        other = newcomer()
        other.register("Other Company", ClientToken=token)
        again = refusal(lambda: other.register("Another Company", ClientToken=token))
        assert again == "ConflictException CONFLICT_CLIENT_TOKEN"

    def test_asks_for_verification_in_catalog_aws(self, newcomer):
        assert refusal(lambda: newcomer("AWS").register("Nobody")) == (
            "INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS, INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS"
        )

    def test_every_breach_of_the_model_in_one_answer(self, newcomer):
        desk = newcomer()
        lead = contact("no address") | {"FirstName": ""}
        answer = refusal(
            lambda: desk.call(
                "create_partner",
                LegalName="x" * 81,
                PrimarySolutionType="MAGIC",
                AllianceLeadContact=lead,
                EmailVerificationCode="12345x",
                ClientToken="t",
            )
        )
        assert sorted(answer.split(", ")) == [
            "INVALID_ENUM_VALUE primarySolutionType",
            "INVALID_STRING_FORMAT allianceLeadContact.email",
            "INVALID_STRING_FORMAT allianceLeadContact.firstName",
            "INVALID_STRING_FORMAT emailVerificationCode",
            "INVALID_STRING_FORMAT legalName",
        ]

    def test_only_two_catalogs_exist(self, newcomer):
        desk = newcomer("Production")
        assert refusal(lambda: desk.call("list_partners")) == "INVALID_ENUM_VALUE catalog"

    def test_the_alliance_lead_changes_with_a_code(self, enrolled):
        desk = enrolled("AWS")
        mine = desk.call("get_alliance_lead_contact", Identifier=desk.own)["AllianceLeadContact"]["Email"]

        def put(email, **members):
            return desk.call(
                "put_alliance_lead_contact", Identifier=desk.own, AllianceLeadContact=contact(email), **members
            )

        assert put(mine.upper())["AllianceLeadContact"]["FirstName"] == "Dana"
        assert refusal(lambda: put("kim@x.example")) == "REQUIRED_FIELD_MISSING emailVerificationCode"
        wrong = refusal(lambda: put("kim@x.example", EmailVerificationCode="000000"))
        assert wrong == "INVALID_VALUE emailVerificationCode"
        code = desk.code("kim@x.example")
        assert put("kim@x.example", EmailVerificationCode=code)["AllianceLeadContact"]["Email"] == "kim@x.example"

    def test_email_domains_come_and_go(self, enrolled):
        desk = enrolled()

        def associate(email, **members):
            return desk.call(
                "associate_aws_training_certification_email_domain",
                Identifier=desk.own,
                Email=email,
                EmailVerificationCode="123456",
                **members,
            )

        def disassociate(domain):
            return desk.call(
                "disassociate_aws_training_certification_email_domain", Identifier=desk.own, DomainName=domain
            )

        domain = f"d{desk.partner.account}.example"
        associate(f"kim@{domain.upper()}", ClientToken="domain-token")
        assert [one["DomainName"] for one in desk.get()["AwsTrainingCertificationEmailDomains"]] == [domain]
        assert refusal(lambda: associate("kim@gmail.com")) == "INCOMPATIBLE_DOMAIN"
        again = refusal(lambda: associate("kim@x.example", ClientToken="domain-token"))
        assert again == "ConflictException CONFLICT_CLIENT_TOKEN"
        for number in range(1, 50):
            associate(f"kim@d{number}-{domain}")
        full = refusal(lambda: associate(f"kim@d50-{domain}"))
        assert full == "ServiceQuotaExceededException LIMIT_EXCEEDED_NUMBER_OF_DOMAIN"
        disassociate(domain)
        assert refusal(lambda: disassociate(domain)) == "ResourceNotFoundException PARTNER_DOMAIN_NOT_FOUND"

    def test_tags(self, enrolled):
        desk = enrolled()
        arn = desk.get()["Arn"]
        client = desk.client
        client.tag_resource(ResourceArn=arn, Tags=[{"Key": "b", "Value": "1"}, {"Key": "a", "Value": ""}])
        assert client.list_tags_for_resource(ResourceArn=arn)["Tags"][0] == {"Key": "a", "Value": ""}
        client.untag_resource(ResourceArn=arn, TagKeys=["a"])
        assert len(client.list_tags_for_resource(ResourceArn=arn)["Tags"]) == 1
        reserved = refusal(lambda: client.tag_resource(ResourceArn=arn, Tags=[{"Key": "aws:x", "Value": ""}]))
        assert reserved == "ACTION_NOT_PERMITTED tags.key"
        missing = arn.replace("partner/partner-", "partner/partner-z")[: len(arn)]
        for call in (
            lambda: client.tag_resource(ResourceArn=missing, Tags=[{"Key": "x", "Value": ""}]),
            lambda: client.untag_resource(ResourceArn=missing, TagKeys=["x"]),
            lambda: client.list_tags_for_resource(ResourceArn=missing),
        ):
            assert refusal(call) == "ResourceNotFoundException PARTNER_NOT_FOUND"


class TestVerification:
    def test_a_code_is_mailed_at_most_five_times_a_day(self, newcomer):
        desk = newcomer("AWS")
        for _ in range(5):
            assert len(desk.code("kim@five.example")) == 6
        full = refusal(lambda: desk.call("send_email_verification_code", Email="kim@five.example"))
        assert full == "ServiceQuotaExceededException LIMIT_EXCEEDED_NUMBER_OF_EMAIL"

    def test_runs_once(self, newcomer):
        desk = newcomer("AWS")
        missing = refusal(lambda: desk.client.get_verification(VerificationType="BUSINESS_VERIFICATION"))
        assert missing == "ResourceNotFoundException VERIFICATION_NOT_FOUND"
        empty = refusal(desk.client.start_verification)
        assert empty == "REQUIRED_FIELD_MISSING verificationDetails"
        desk.verify("Company")
        registrant = {"RegistrantVerificationDetails": {}}
        again = refusal(lambda: desk.client.start_verification(VerificationDetails=registrant))
        assert again == "ConflictException ACCOUNT_ALREADY_VERIFIED"


    def test_a_link_leads_to_the_port_that_the_system_chose(self, tmp_path):
        somebody = POOL[0]
        house = configuration(account(somebody.account, "Somebody", user(somebody, "dana", FULL_ACCESS), partner=False))
        server = Server(tmp_path, house)
        server.port = 0
        server.start()
        try:
            AccountDesk(server, somebody).verify("Company")
        finally:
            server.stop()


class TestProfiles:
    def test_a_task_runs_fails_and_is_canceled(self, enrolled):
        desk = enrolled()
        failed = desk.update(LogoUrl="https://x.example/badlogo.gif")[1]
        assert failed["Status"] == "FAILED"
        assert [one["Reason"] for one in failed["ErrorDetailList"]] == ["INVALID_LOGO_FILE", "INVALID_LOGO"]

        def cancel():
            return desk.call("cancel_profile_update_task", Identifier=desk.own, TaskId=failed["TaskId"])

        assert refusal(cancel) == "ConflictException INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE"

    def test_what_is_not_there_yet(self, newcomer):
        desk = newcomer()
        desk.register(f"Company {desk.partner.account}")
        task = refusal(lambda: desk.call("get_profile_update_task", Identifier=desk.own))
        assert task == "ResourceNotFoundException PARTNER_PROFILE_TASK_NOT_FOUND"
        seen = refusal(lambda: desk.call("get_profile_visibility", Identifier=desk.own))
        assert seen == "ResourceNotFoundException PARTNER_PROFILE_NOT_FOUND"

    def test_ten_updates_and_five_changes_of_visibility_a_day(self, enrolled):
        desk = enrolled()
        for _ in range(9):
            desk.update()
        full = refusal(
            lambda: desk.call("start_profile_update_task", Identifier=desk.own, TaskDetails=details())
        )
        assert full == "ServiceQuotaExceededException LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY"

        def show():
            return desk.call("put_profile_visibility", Identifier=desk.own, Visibility="PUBLIC")

        for _ in range(5):
            assert show()["Visibility"] == "PUBLIC"
        assert desk.call("get_profile_visibility", Identifier=desk.own)["Visibility"] == "PUBLIC"
        assert refusal(show) == (
            "ServiceQuotaExceededException LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY"
        )


class TestConnections:
    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_two_partners_connect_and_part(self, enrolled, catalog):
        first, second = enrolled(catalog), enrolled(catalog)
        sent = first.invite(second.profile)
        assert first.call("get_connection_invitation", Identifier=sent["Id"])["ParticipantType"] == "SENDER"
        waiting = second.call("list_connection_invitations", ParticipantType="RECEIVER", Status="PENDING")
        assert [one["Id"] for one in waiting["ConnectionInvitationSummaries"]] == [sent["Id"]]
        mails = first.mails(f"lead@{second.partner.account}.example")
        told = [mail for mail in mails if "Shall we?" in mail["text"]]
        assert len(told) == (1 if catalog == "AWS" else 0)
        connection = second.answer("accept", sent["Id"])["Connection"]
        assert connection["OtherParticipantAccountId"] == first.partner.account
        listed = first.call("list_connections", ConnectionType="OPPORTUNITY_COLLABORATION:ACTIVE")
        assert [one["Id"] for one in listed["ConnectionSummaries"]] == [connection["Id"]]
        assert first.call("get_connection", Identifier=connection["Id"])["Id"] == connection["Id"]
        assert refusal(lambda: first.invite(second.profile)) == "ConflictException DUPLICATE_CONNECTION"
        ended = first.disconnect(connection["Id"])
        assert ended["ConnectionTypes"]["OPPORTUNITY_COLLABORATION"]["CanceledBy"] == first.partner.account
        again = refusal(lambda: second.disconnect(connection["Id"]))
        assert again == "ConflictException INCOMPATIBLE_CONNECTION_STATE"

    def test_invitations_end_in_every_way(self, enrolled):
        first, second = enrolled(), enrolled()
        rejected = first.invite(second.profile)["Id"]
        assert refusal(lambda: first.answer("accept", rejected)) == "AccessDeniedException ACCESS_DENIED"
        assert second.answer("reject", rejected, Reason="Busy")["Status"] == "REJECTED"
        over = "ConflictException INCOMPATIBLE_CONNECTION_INVITATION_STATE"
        assert refusal(lambda: second.answer("accept", rejected)) == over
        canceled = first.invite(second.profile)["Id"]
        assert refusal(lambda: second.invite(first.profile)) == "ConflictException DUPLICATE_CONNECTION_INVITATION"
        assert refusal(lambda: second.answer("cancel", canceled)) == "AccessDeniedException ACCESS_DENIED"
        assert first.answer("cancel", canceled)["Status"] == "CANCELED"
        stranger = enrolled()
        for verb in ("accept", "reject", "cancel"):
            missing = refusal(lambda verb=verb: stranger.answer(verb, canceled))
            assert missing == "ResourceNotFoundException CONNECTION_INVITATION_NOT_FOUND"

    def test_who_cannot_be_invited(self, enrolled, newcomer):
        desk = enrolled()
        assert refusal(lambda: newcomer().invite(desk.profile)) == "ResourceNotFoundException SENDER_PROFILE_NOT_FOUND"
        unknown = refusal(lambda: desk.invite("pprofile-0000000000000"))
        assert unknown == "ResourceNotFoundException RECEIVER_PROFILE_NOT_FOUND"
        assert refusal(lambda: desk.invite(desk.profile)) == "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"
        for number in range(50):
            desk.invite(f"{400000000000 + number}", "SUBSIDIARY")
        full = refusal(lambda: desk.invite("499999999999", "SUBSIDIARY"))
        assert full == "ServiceQuotaExceededException LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY"
        page = desk.call("list_connection_invitations", MaxResults=20)
        pages = desk.client.get_paginator("list_connection_invitations").paginate(Catalog="Sandbox")
        assert len(page["ConnectionInvitationSummaries"]) == 20 and page["NextToken"]
        assert sum(len(one["ConnectionInvitationSummaries"]) for one in pages) == 50

    def test_preferences_keep_others_out(self, enrolled):
        first, second = enrolled(), enrolled()
        found = second.call("get_connection_preferences")
        assert (found["AccessType"], found["Revision"]) == ("ALLOW_ALL", 1)
        kept = second.call("update_connection_preferences", Revision=1, AccessType="DENY_ALL")
        assert kept["Revision"] == 2
        blocked = refusal(lambda: first.invite(second.profile))
        assert blocked == "ConflictException INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER"
        stale = refusal(
            lambda: second.call("update_connection_preferences", Revision=1, AccessType="ALLOW_ALL")
        )
        assert stale == "ConflictException INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION"
        empty = refusal(
            lambda: second.call(
                "update_connection_preferences", Revision=2, AccessType="ALLOW_BY_DEFAULT_DENY_SOME"
            )
        )
        assert empty == "REQUIRED_FIELD_MISSING excludedParticipantIdentifiers"


class TestQualifications:
    def test_a_subsidiary_joins_its_primary(self, enrolled):
        primary, subsidiary = enrolled(), enrolled()
        reference = {"AccountId": primary.partner.account}

        def join(**members):
            return subsidiary.call(
                "start_qualifications_association_task",
                Identifier=subsidiary.own,
                PrimaryPartner={**reference, **members},
            )

        assert refusal(join) == "MISSING_ACTIVE_SUBSIDIARY_CONNECTION"
        sent = primary.invite(subsidiary.partner.account, "SUBSIDIARY")
        subsidiary.answer("accept", sent["Id"])
        missing = refusal(
            lambda: subsidiary.call("get_qualifications_association_task", Identifier=subsidiary.own)
        )
        assert missing == "ResourceNotFoundException QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND"
        started = join()
        assert started["PrimaryPartner"]["ProfileId"] == primary.profile
        busy = "ConflictException INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE"
        assert refusal(join) == busy
        task = subsidiary.call("get_qualifications_association_task", Identifier=subsidiary.own)
        assert task["TaskId"] == started["TaskId"]
        details = subsidiary.call("get_qualifications_association_details", Identifier=subsidiary.own)
        assert details["Status"] in ("NOT_ASSOCIATED", "ASSOCIATED")

        def leave():
            return subsidiary.call(
                "start_qualifications_disassociation_task", Identifier=subsidiary.own, AssociatedPartner=reference
            )

        assert refusal(leave) == busy
        gone = refusal(
            lambda: subsidiary.call("get_qualifications_disassociation_task", Identifier=subsidiary.own)
        )
        assert gone == "ResourceNotFoundException QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND"


def test_somebody_elses_partner_is_not_found(enrolled):
    mine, other = enrolled(), enrolled()
    for operation in (
        "get_partner",
        "get_alliance_lead_contact",
        "get_profile_update_task",
        "get_profile_visibility",
        "get_qualifications_association_details",
    ):
        answer = refusal(lambda operation=operation: other.call(operation, Identifier=mine.own))
        assert answer == "ResourceNotFoundException PARTNER_NOT_FOUND"

