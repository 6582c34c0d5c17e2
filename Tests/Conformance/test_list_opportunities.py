"""ListOpportunities: sixty records, all filters and sorts against an oracle over GetOpportunity (selling 3.1)."""

import datetime

import pytest

from desk import ACTION_REQUIRED, APPROVED, IN_REVIEW, PENDING, REJECTED, SUBMITTED, Desk
from partners import PARTNER_1, PARTNER_2, SUBMITTING, configuration, selling
from payloads import day, found, lavish
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_MANY, VALUE, refused

COMPANIES = ["Northwind", "Contoso", "Fabrikam", "Adventure Works", "Tailspin Toys", "Wide World Importers"]
CLOSE_OFFSETS = [30, 60, 60, 90, 120, 365, 365]
ENDS = [
    (PENDING, "Prospect"),
    (PENDING, "Prospect"),
    (SUBMITTED, "Prospect"),
    (IN_REVIEW, "Prospect"),
    (ACTION_REQUIRED, "Prospect"),
    (APPROVED, "Prospect"),
    (APPROVED, "Qualified"),
    (APPROVED, "Committed"),
    (APPROVED, "Launched"),
    (APPROVED, "Closed Lost"),
    (REJECTED, "Prospect"),
]
MILLISECOND = datetime.timedelta(milliseconds=1)


class Ledger:
    """Records made one after another, and the lists that the oracle expects of them."""

    def __init__(self, server):
        self.desk = desk = Desk(selling(server, PARTNER_1))
        self.neighbour = selling(server, PARTNER_2)
        self.records = [desk.record(identifier) for identifier in map(self._make, range(60))]

    def _make(self, number):
        changes = {
            "Customer.Account.CompanyName": COMPANIES[number % len(COMPANIES)],
            "LifeCycle.TargetCloseDate": day(CLOSE_OFFSETS[number % len(CLOSE_OFFSETS)]),
        }
        status, stage = ENDS[number % len(ENDS)]
        return self.desk.at(status, stage, changes, base=lavish)

    def expected(self, keeps=lambda record: True, key="LastModifiedDate", order="DESCENDING"):
        """Ids of the records kept, sorted with ties by number in the same direction."""
        kept = [record for record in self.records if keeps(record)]
        kept.sort(key=lambda one: (SORT_KEYS[key](one), number_of(one)), reverse=order == "DESCENDING")
        return [one["Id"] for one in kept]

    def listed(self, **request):
        pages = self.desk.client.get_paginator("list_opportunities").paginate(Catalog="Sandbox", **request)
        return [one for page in pages for one in page["OpportunitySummaries"]]

    def ids(self, **request):
        return [one["Id"] for one in self.listed(**request)]

    def middle(self, member):
        return sorted(record[member] for record in self.records)[30]


def number_of(record):
    return int(record["Id"][1:])


def company(record):
    return record["Customer"]["Account"]["CompanyName"]


def close(record):
    return record["LifeCycle"]["TargetCloseDate"]


SORT_KEYS = {
    "LastModifiedDate": lambda record: record["LastModifiedDate"],
    "Identifier": number_of,
    "CustomerCompanyName": company,
    "CreatedDate": lambda record: record["CreatedDate"],
    "TargetCloseDate": close,
}


@pytest.fixture(scope="module")
def ledger(servers):
    return Ledger(servers.start({"switches": SUBMITTING}))


class TestRows:
    MEMBERS = {
        "": "Catalog Id Arn PartnerOpportunityIdentifier OpportunityType LastModifiedDate CreatedDate LifeCycle "
        "Customer Project",
        "LifeCycle": "Stage ClosedLostReason NextSteps TargetCloseDate ReviewStatus ReviewComments ReviewStatusReason",
        "Customer": "Account",
        "Customer.Account": "Industry OtherIndustry CompanyName WebsiteUrl Address",
        "Customer.Account.Address": "City PostalCode StateOrRegion CountryCode",
        "Project": "DeliveryModels ExpectedCustomerSpend ExpectedContractDuration",
    }

    @pytest.mark.parametrize("path", MEMBERS)
    def test_members_are_those_of_the_record(self, ledger, path):
        names = set(self.MEMBERS[path].split())
        records = {record["Id"]: record for record in ledger.records}
        for row in ledger.listed():
            part = found(row, path) if path else row
            whole = found(records[row["Id"]], path) if path else records[row["Id"]]
            assert part.keys() == whole.keys() & names
            for name in part.keys() - {"LifeCycle", "Customer", "Account", "Address", "Project"}:
                assert part[name] == whole[name], name


class TestFilters:
    @pytest.mark.parametrize(
        "request_, keeps",
        [
            pytest.param({}, lambda one: True, id="none"),
            pytest.param({"LifeCycleStage": []}, lambda one: True, id="empty list"),
            pytest.param(
                {"LifeCycleStage": ["Committed"]}, lambda one: one["LifeCycle"]["Stage"] == "Committed", id="a stage"
            ),
            pytest.param(
                {"LifeCycleStage": ["Launched", "Closed Lost"]},
                lambda one: one["LifeCycle"]["Stage"] in ("Launched", "Closed Lost"),
                id="two stages",
            ),
            pytest.param({"LifeCycleStage": ["Technical Validation"]}, lambda one: False, id="a stage of none"),
            *[
                pytest.param(
                    {"LifeCycleReviewStatus": [status]},
                    lambda one, status=status: one["LifeCycle"]["ReviewStatus"] == status,
                    id=status,
                )
                for status in (PENDING, SUBMITTED, IN_REVIEW, ACTION_REQUIRED, APPROVED, REJECTED)
            ],
            pytest.param({"CustomerCompanyName": ["Contoso"]}, lambda one: company(one) == "Contoso", id="company"),
            pytest.param(
                {"CustomerCompanyName": ["cONTOSO", "tailspin TOYS"]},
                lambda one: company(one) in ("Contoso", "Tailspin Toys"),
                id="companies in other case",
            ),
            pytest.param({"CustomerCompanyName": ["Tailspin"]}, lambda one: False, id="part of a company"),
            pytest.param({"CustomerCompanyName": ["%"]}, lambda one: False, id="a wildcard of SQL"),
            pytest.param(
                {"TargetCloseDate": {"AfterTargetCloseDate": day(90)}},
                lambda one: close(one) >= day(90),
                id="closes from",
            ),
            pytest.param(
                {"TargetCloseDate": {"BeforeTargetCloseDate": day(90)}},
                lambda one: close(one) <= day(90),
                id="closes by",
            ),
            pytest.param(
                {"TargetCloseDate": {"AfterTargetCloseDate": day(60), "BeforeTargetCloseDate": day(60)}},
                lambda one: close(one) == day(60),
                id="closes on",
            ),
            pytest.param(
                {
                    "LifeCycleReviewStatus": [APPROVED, PENDING],
                    "LifeCycleStage": ["Prospect", "Qualified"],
                    "CustomerCompanyName": ["Contoso", "Fabrikam", "Northwind"],
                    "TargetCloseDate": {"BeforeTargetCloseDate": day(120)},
                },
                lambda one: (
                    one["LifeCycle"]["ReviewStatus"] in (APPROVED, PENDING)
                    and one["LifeCycle"]["Stage"] in ("Prospect", "Qualified")
                    and company(one) in ("Contoso", "Fabrikam", "Northwind")
                    and close(one) <= day(120)
                ),
                id="and between, or within",
            ),
        ],
    )
    def test_by_value(self, ledger, request_, keeps):
        assert ledger.ids(**request_) == ledger.expected(keeps)

    def test_by_identifier(self, ledger):
        wanted = {ledger.records[number]["Id"] for number in (3, 33, 59)}
        assert ledger.ids(Identifier=[*wanted, "O1"]) == ledger.expected(lambda one: one["Id"] in wanted)

    @pytest.mark.parametrize("member", ["LastModifiedDate", "CreatedDate"])
    @pytest.mark.parametrize("edge", [-MILLISECOND, datetime.timedelta(0), MILLISECOND])
    def test_by_time(self, ledger, member, edge):
        """D24: both bounds belong to the range; what counts is the value that the record shows."""
        bound = ledger.middle(member) + edge
        since = ledger.ids(**{member: {f"After{member}": bound}})
        until = ledger.ids(**{member: {f"Before{member}": bound}})
        assert since == ledger.expected(lambda one: one[member] >= bound)
        assert until == ledger.expected(lambda one: one[member] <= bound)

    @pytest.mark.parametrize("member", ["LastModifiedDate", "CreatedDate"])
    def test_between_times(self, ledger, member):
        low, high = ledger.records[10][member], ledger.records[40][member]
        both = {f"After{member}": min(low, high), f"Before{member}": max(low, high)}
        expected = ledger.expected(lambda one: min(low, high) <= one[member] <= max(low, high))
        assert ledger.ids(**{member: both}) == expected


class TestSorts:
    @pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
    @pytest.mark.parametrize("key", SORT_KEYS)
    @pytest.mark.parametrize("size", [7, 100])
    def test_pages_make_the_whole(self, ledger, key, order, size):
        request = {"Sort": {"SortBy": key, "SortOrder": order}, "PaginationConfig": {"PageSize": size}}
        assert ledger.ids(**request) == ledger.expected(key=key, order=order)

    def test_default(self, ledger):
        assert ledger.ids() == ledger.expected(key="LastModifiedDate", order="DESCENDING")

    def test_sorted_and_filtered(self, ledger):
        request = {"Sort": {"SortBy": "TargetCloseDate", "SortOrder": "ASCENDING"}, "LifeCycleReviewStatus": [APPROVED]}
        expected = ledger.expected(
            lambda one: one["LifeCycle"]["ReviewStatus"] == APPROVED, key="TargetCloseDate", order="ASCENDING"
        )
        assert ledger.ids(**request, PaginationConfig={"PageSize": 4}) == expected


class TestPages:
    @pytest.mark.parametrize("size, pages", [(1, 60), (20, 3), (59, 2), (60, 1), (100, 1)])
    def test_sizes(self, ledger, size, pages):
        """R1.35, R1.36: a token only when more remain."""
        answers = list(
            ledger.desk.client.get_paginator("list_opportunities").paginate(
                Catalog="Sandbox", PaginationConfig={"PageSize": size}
            )
        )
        assert len(answers) == pages
        assert ["NextToken" in answer for answer in answers] == [True] * (pages - 1) + [False]

    def test_default_size(self, ledger):
        assert len(ledger.desk.client.list_opportunities(Catalog="Sandbox")["OpportunitySummaries"]) == 20

    def test_size_may_change_on_the_way(self, ledger):
        first = ledger.desk.client.list_opportunities(Catalog="Sandbox", MaxResults=10)
        second = ledger.desk.client.list_opportunities(Catalog="Sandbox", MaxResults=50, NextToken=first["NextToken"])
        rows = first["OpportunitySummaries"] + second["OpportunitySummaries"]
        assert [row["Id"] for row in rows] == ledger.expected()

    def test_a_token_serves_twice(self, ledger):
        token = ledger.desk.client.list_opportunities(Catalog="Sandbox", MaxResults=5)["NextToken"]
        twice = [
            ledger.desk.client.list_opportunities(Catalog="Sandbox", MaxResults=5, NextToken=token) for _ in range(2)
        ]
        assert twice[0]["OpportunitySummaries"] == twice[1]["OpportunitySummaries"]

    def test_nothing_to_list(self, ledger):
        answer = ledger.neighbour.list_opportunities(Catalog="Sandbox")
        assert answer["OpportunitySummaries"] == [] and "NextToken" not in answer


class TestTokens:
    """R1.34: a token is good for the question it was given to."""

    @pytest.fixture(scope="class")
    @classmethod
    def token(cls, ledger):
        return ledger.desk.client.list_opportunities(Catalog="Sandbox", MaxResults=5)["NextToken"]

    @pytest.mark.parametrize(
        "request_",
        [
            pytest.param({"LifeCycleStage": ["Prospect"]}, id="a filter more"),
            pytest.param({"Sort": {"SortBy": "Identifier", "SortOrder": "DESCENDING"}}, id="another key"),
            pytest.param({"Sort": {"SortBy": "LastModifiedDate", "SortOrder": "ASCENDING"}}, id="another order"),
            pytest.param({"Catalog": "AWS"}, id="the other catalog"),
        ],
    )
    def test_other_question(self, ledger, token, request_):
        with refused(RV, ("nextToken", VALUE)):
            ledger.desk.client.list_opportunities(**{"Catalog": "Sandbox", "NextToken": token, **request_})

    def test_other_account(self, ledger, token):
        with refused(RV, ("nextToken", VALUE)):
            ledger.neighbour.list_opportunities(Catalog="Sandbox", NextToken=token)

    def test_other_operation(self, ledger, token):
        with refused(RV, ("nextToken", VALUE)):
            ledger.desk.client.list_solutions(Catalog="Sandbox", NextToken=token)

    @pytest.mark.parametrize(
        "spoil",
        [
            pytest.param(lambda token: token[:-1], id="cut"),
            pytest.param(lambda token: token + "A", id="longer"),
            pytest.param(lambda token: "nonsense", id="nonsense"),
            pytest.param(lambda token: "AAMA-" + "x" * 400, id="lookalike"),
            pytest.param(lambda token: "é" * 20, id="not ASCII"),
            pytest.param(lambda token: "A" * 5000, id="huge"),
            *[
                pytest.param(lambda token, part=part: flipped(token, part), id=f"altered at {part}/8")
                for part in range(1, 8)
            ],
        ],
    )
    def test_spoiled(self, ledger, token, spoil):
        with refused(RV, ("nextToken", VALUE)):
            ledger.desk.client.list_opportunities(Catalog="Sandbox", NextToken=spoil(token))


def flipped(token, part):
    position = len(token) * part // 8
    other = "B" if token[position] != "B" else "C"
    return token[:position] + other + token[position + 1 :]


@pytest.mark.parametrize(
    "request_, entry",
    [
        pytest.param({"MaxResults": 0}, ("maxResults", RANGE), id="0 results"),
        pytest.param({"MaxResults": 101}, ("maxResults", RANGE), id="101 results"),
        pytest.param({"MaxResults": -1}, ("maxResults", RANGE), id="-1 results"),
        pytest.param({"LifeCycleStage": ["Closed Won"]}, ("lifeCycleStage", NO_ENUM), id="stage"),
        pytest.param({"LifeCycleStage": ["Prospect"] * 11}, ("lifeCycleStage", TOO_MANY), id="11 stages"),
        pytest.param({"LifeCycleReviewStatus": ["In Review"]}, ("lifeCycleReviewStatus", NO_ENUM), id="status"),
        pytest.param({"Identifier": ["opp-1"]}, ("identifier", FORMAT), id="identifier"),
        pytest.param({"Identifier": ["O1"] * 21}, ("identifier", TOO_MANY), id="21 identifiers"),
        pytest.param({"CustomerCompanyName": ["x"] * 11}, ("customerCompanyName", TOO_MANY), id="11 companies"),
        pytest.param({"Sort": {"SortBy": "Title", "SortOrder": "ASCENDING"}}, ("sort.sortBy", NO_ENUM), id="sort key"),
        pytest.param({"Sort": {"SortBy": "Identifier"}}, ("sort.sortOrder", REQUIRED), id="no order"),
        pytest.param({"Sort": {"SortOrder": "ASCENDING"}}, ("sort.sortBy", REQUIRED), id="no sort key"),
        pytest.param(
            {"TargetCloseDate": {"AfterTargetCloseDate": "2030-1-1"}},
            ("targetCloseDate.afterTargetCloseDate", FORMAT),
            id="date",
        ),
    ],
)
def test_refused(partner, request_, entry):
    with refused(RV, entry):
        partner.list_opportunities(Catalog="Sandbox", **request_)


@pytest.mark.parametrize(
    "member, after, before",
    [
        ("LastModifiedDate", "2030-01-02T00:00:00Z", "2030-01-01T00:00:00Z"),
        ("CreatedDate", "2030-01-02T00:00:00Z", "2030-01-01T00:00:00Z"),
        ("TargetCloseDate", "2030-01-02", "2030-01-01"),
    ],
)
def test_after_later_than_before(partner, member, after, before):
    field = member[0].lower() + member[1:]
    names = (field, f"{field}.after{member}", f"{field}.before{member}")
    with refused(RV, (names, VALUE)):
        partner.list_opportunities(Catalog="Sandbox", **{member: {f"After{member}": after, f"Before{member}": before}})


def test_accounts_are_apart(desk, neighbour):
    name = desk.fresh_name()
    desk.create({"Customer.Account.CompanyName": name})
    assert neighbour.list_opportunities(Catalog="Sandbox", CustomerCompanyName=[name])["OpportunitySummaries"] == []


def test_catalogs_are_apart(desk, live):
    name = desk.fresh_name()
    desk.create({"Customer.Account.CompanyName": name})
    assert live.client.list_opportunities(Catalog="AWS", CustomerCompanyName=[name])["OpportunitySummaries"] == []


def test_reader_may_list(reader, desk):
    identifier = desk.create()
    assert reader.list_opportunities(Catalog="Sandbox", Identifier=[identifier])["OpportunitySummaries"]


def test_quirk_trailing_token(servers):
    """R1.35: the real service sometimes gives a token that leads to an empty page."""
    server = servers.start(configuration(switches={"quirk_trailing_token": True}))
    desk = Desk(selling(server, PARTNER_1))
    desk.create()
    first = desk.client.list_opportunities(Catalog="Sandbox")
    last = desk.client.list_opportunities(Catalog="Sandbox", NextToken=first["NextToken"])
    assert last["OpportunitySummaries"] == [] and "NextToken" not in last
