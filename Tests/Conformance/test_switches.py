"""Switches of the configuration that change what the wire shows (selling 1.2, 2.4, 3, 4, 10)."""

import pytest

from desk import APPROVED, SUBMITTED, Desk
from partners import PARTNER_1, PARTNER_2, FULL_ACCESS, account, configuration, selling, user
from payloads import DROP, lavish, unique
from refusals import BV, NOT_PERMITTED, fails, refused
from server import eventually


def desk_with(servers, catalog="Sandbox", **switches):
    return Desk(selling(servers.start(configuration(switches=switches)), PARTNER_1), catalog)


@pytest.fixture(scope="module")
def lenient(servers):
    """A server with every refusal that has a switch turned off, or its strict twin on."""
    return desk_with(
        servers,
        unique_partner_identifier=False,
        require_marketing_source=False,
        create_stage_policy="honour",
        lock_software_revenue_when_approved=True,
        quirk_html_escape=True,
    )


def test_unique_partner_identifier_off(lenient):
    """O31"""
    name = unique("CRM")
    assert len({lenient.create({"PartnerOpportunityIdentifier": name}) for _ in range(2)}) == 2


def test_require_marketing_source_off(lenient):
    identifier = lenient.create()
    lenient.update(identifier, {"Marketing": DROP})
    assert "Marketing" not in lenient.record(identifier)


def test_create_stage_policy_honour(lenient):
    identifier = lenient.create({"LifeCycle.Stage": "Qualified"})
    assert lenient.record(identifier)["LifeCycle"]["Stage"] == "Qualified"


def test_lock_software_revenue_when_approved(lenient):
    """Selling 4.2 (b)"""
    identifier = lenient.at(APPROVED, base=lavish)
    with refused(BV, (("softwareRevenue", "softwareRevenue.value.amount"), NOT_PERMITTED)):
        lenient.update(identifier, {"SoftwareRevenue.Value.Amount": "6000"})


def test_quirk_html_escape(lenient):
    """R1.17"""
    problem = "Two stores & one question: where is the data?"
    use_case = "Business Applications: Mainframe Modernization"
    identifier = lenient.create({"Project.CustomerBusinessProblem": problem, "Project.CustomerUseCase": use_case})
    project = lenient.record(identifier)["Project"]
    assert project["CustomerBusinessProblem"] == "Two stores &amp; one question&amp;colon; where is the data?"
    assert project["CustomerUseCase"] == "Business Applications&amp;colon; Mainframe Modernization"


def test_no_escaping_by_default(desk):
    """D30"""
    problem = 'Two stores & one question: <where> is "the data"?'
    assert (
        desk.record(desk.create({"Project.CustomerBusinessProblem": problem}))["Project"]["CustomerBusinessProblem"]
        == problem
    )


def test_auto_review(servers):
    """X8: a reviewer who approves at once, also in the catalog that knows no testers."""
    desk = desk_with(servers, "AWS", auto_review="approve_after=0")
    identifier = desk.at(SUBMITTED)

    def approved():
        return desk.status(identifier) == APPROVED

    eventually(approved)


class TestThrottling:
    """Q1, Q2: a bucket an account, an operation and a catalog; its burst is its rate."""

    @pytest.fixture(scope="class")
    @classmethod
    def busy(cls, servers):
        accounts = [
            account(one.account, f"Partner {one.account[0]}", user(one, "dana", FULL_ACCESS))
            for one in (PARTNER_1, PARTNER_2)
        ]
        return servers.start(configuration(*accounts, switches={"throttling": True}))

    @staticmethod
    def refusals(call, count):
        """How many of `count` calls in a row were throttled."""
        throttled = 0
        for _ in range(count):
            try:
                call()
            except Exception as error:
                assert error.response["Error"] == {"Code": "ThrottlingException", "Message": "Rate exceeded"}
                throttled += 1
        return throttled

    def test_one_write_a_second(self, busy):
        desk = Desk(selling(busy, PARTNER_1))
        assert self.refusals(desk.create, 8) >= 3

    def test_ten_reads_a_second(self, busy):
        client = selling(busy, PARTNER_1)
        assert self.refusals(lambda: client.list_solutions(Catalog="Sandbox"), 10) == 0
        assert self.refusals(lambda: client.list_solutions(Catalog="Sandbox"), 30) >= 5

    def test_other_buckets_are_full(self, busy):
        """The other catalog, the other account and another operation know nothing of it."""
        client, other = selling(busy, PARTNER_1), selling(busy, PARTNER_2)
        self.refusals(lambda: client.list_solutions(Catalog="Sandbox"), 30)
        assert client.list_solutions(Catalog="AWS")
        assert other.list_solutions(Catalog="Sandbox")
        assert client.list_opportunities(Catalog="Sandbox")

    def test_boto3_waits_it_out(self, busy):
        patient = selling(busy, PARTNER_1, retries={"mode": "standard", "total_max_attempts": 8})
        assert all(Desk(patient, "AWS").create() for _ in range(3))

    def test_off_by_default(self, desk):
        assert self.refusals(desk.create, 10) == 0

    def test_replays_are_throttled_too(self, busy):
        desk = Desk(selling(busy, PARTNER_2))
        draft = desk.draft()
        desk.client.create_opportunity(**draft)
        with fails("ThrottlingException"):
            desk.client.create_opportunity(**draft)
