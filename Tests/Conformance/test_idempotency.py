"""Client tokens: R1.37 to R1.43 (selling 1.6)."""

import concurrent.futures
import json
import threading

import pytest

from desk import Desk
from partners import PARTNER_1, selling
from payloads import DROP, day, edited, unique
from refusals import BV, FORMAT, NO_ENUM, REQUIRED, RV, VALUE, fails, refused
from wire import Wire

CONFLICT = "Conflicting client token submitted for a new request body."


@pytest.fixture
def draft(desk):
    """A creation under a company name that nothing else has."""
    return desk.draft({"Customer.Account.CompanyName": desk.fresh_name()})


def stored(client, draft):
    name = draft["Customer"]["Account"]["CompanyName"]
    return client.list_opportunities(Catalog=draft["Catalog"], CustomerCompanyName=[name])["OpportunitySummaries"]


def create(client, draft, changes=None):
    answer = client.create_opportunity(**edited(draft, changes or {}))
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


class TestSameBody:
    def test_same_answer_and_one_record(self, partner, draft):
        """R1.39"""
        answers = [create(partner, draft) for _ in range(3)]
        assert answers[0] == answers[1] == answers[2]
        assert len(stored(partner, draft)) == 1

    def test_answer_is_the_one_of_then(self, desk, draft):
        first = create(desk.client, draft)
        desk.update(first["Id"], {"LifeCycle.NextSteps": "Later"})
        assert create(desk.client, draft) == first

    def test_no_rule_looks_again(self, desk, draft):
        """The lookup comes before the rules: the partner identifier is taken by now, by the record itself."""
        first = create(desk.client, draft)
        assert create(desk.client, draft) == first

    @pytest.mark.parametrize(
        "retouch",
        [
            pytest.param(lambda body: dict(reversed(body.items())), id="other order of members"),
            pytest.param(lambda body: {**body, "SoftwareRevenue": None}, id="R1.40 a null"),
            pytest.param(lambda body: {**body, "PartnerId": 7}, id="an unknown member"),
        ],
    )
    def test_what_makes_no_difference(self, wire, draft, retouch):
        first = wire.call("CreateOpportunity", draft)
        assert wire.call("CreateOpportunity", retouch(draft)).value == first.value

    def test_spelling_of_the_json_makes_no_difference(self, wire, draft):
        first = wire.call("CreateOpportunity", draft)
        spaced = json.dumps(draft, indent=4, ensure_ascii=False).encode()
        assert wire.call("CreateOpportunity", spaced).value == first.value


class TestOtherBody:
    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"Project.Title": "Another"}, id="another value"),
            pytest.param({"Project.AdditionalComments": "more"}, id="a member more"),
            pytest.param({"LifeCycle.NextSteps": DROP}, id="a member less"),
            pytest.param({"LifeCycle.TargetCloseDate": day(-1)}, id="against a business rule"),
        ],
    )
    def test_conflict(self, partner, draft, changes):
        create(partner, draft)
        with fails("ConflictException", CONFLICT):
            create(partner, draft, changes)
        assert len(stored(partner, draft)) == 1

    def test_request_faults_come_first(self, partner, draft):
        create(partner, draft)
        with refused(RV, ("lifeCycle.stage", NO_ENUM)):
            create(partner, draft, {"LifeCycle.Stage": "Closed Won"})

    def test_refused_creation_does_not_use_the_token_up(self, partner, draft):
        with refused(BV, ("lifeCycle.targetCloseDate", VALUE)):
            create(partner, draft, {"LifeCycle.TargetCloseDate": day(-1)})
        assert create(partner, draft)["Id"]


class TestKey:
    """R1.39: account, catalog, operation and token."""

    def test_catalogs_are_apart(self, partner, draft):
        elsewhere = {**draft, "Catalog": "AWS", "Project": {**draft["Project"], "Title": "Another"}}
        assert create(partner, draft)["Id"] != create(partner, elsewhere)["Id"]

    def test_accounts_are_apart(self, partner, neighbour, draft):
        assert create(partner, draft)["Id"] != create(neighbour, draft, {"Project.Title": "Another"})["Id"]

    def test_users_of_one_account_share(self, partner, reader, draft):
        """Rights come before the lookup: a reader does not learn what the token holds."""
        create(partner, draft)
        with fails("AccessDeniedException"):
            create(reader, draft)


class TestToken:
    @pytest.mark.parametrize("token", ["", "x" * 256, "two\nlines"])
    def test_form(self, partner, draft, token):
        """R1.38"""
        with refused(RV, ("clientToken", FORMAT)):
            create(partner, draft, {"ClientToken": token})

    def test_longest(self, partner, draft):
        assert create(partner, draft, {"ClientToken": unique("t").ljust(255, "é")})["Id"]

    def test_required(self, wire, draft):
        """R1.37: the SDKs fill it in, so only a hand-made request can miss it."""
        answer = wire.call("CreateOpportunity", edited(draft, {"ClientToken": DROP})).value
        assert [(one["FieldName"], one["Code"]) for one in answer["ErrorList"]] == [("clientToken", REQUIRED)]

    def test_sdk_fills_it_in(self, partner, draft):
        without = edited(draft, {"ClientToken": DROP, "PartnerOpportunityIdentifier": DROP})
        assert partner.create_opportunity(**without)["Id"] != partner.create_opportunity(**without)["Id"]


@pytest.mark.parametrize("callers", [2, 8])
def test_at_the_same_moment(server, partner, draft, callers):
    """A retry may arrive while the first attempt is still running (access 10)."""
    barrier = threading.Barrier(callers)

    def attempt(_):
        wire = Wire(server, PARTNER_1)
        request = wire.signed("CreateOpportunity", draft)
        barrier.wait()
        try:
            return wire.send(request).value
        finally:
            wire.close()

    with concurrent.futures.ThreadPoolExecutor(callers) as pool:
        answers = list(pool.map(attempt, range(callers)))
    assert len({json.dumps(answer, sort_keys=True) for answer in answers}) == 1
    assert [row["Id"] for row in stored(partner, draft)] == [answers[0]["Id"]]


def test_survives_a_restart(servers):
    server = servers.start()
    draft = Desk(selling(server, PARTNER_1)).draft()
    first = create(selling(server, PARTNER_1), draft)
    server.stop()
    server.start()
    assert create(selling(server, PARTNER_1), draft) == first
