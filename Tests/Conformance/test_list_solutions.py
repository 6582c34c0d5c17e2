"""ListSolutions: filters and sorts against an oracle, the account's seed (selling 2.6, 3.2)."""

import itertools
import re

import pytest

from partners import CATALOGS, FULL_ACCESS, PARTNER_1, account, configuration, selling, user
from refusals import FORMAT, NO_ENUM, REQUIRED, RANGE, RV, TOO_MANY, refused

CATEGORIES = ["Software Product", "Consulting Service", "Managed Service", "Training Service"]
STATUSES = ["Active", "Inactive", "Draft"]


def catalogue():
    """Twenty-four solutions a catalog, in no order, with names, statuses and categories that repeat."""
    numbers = [(7 * position) % 24 for position in range(24)]
    return [
        {
            "catalog": catalog,
            "id": f"S-{5200 + number:07d}",
            "name": f"Product {'BDAC'[number % 4]}",
            "status": STATUSES[number % 3],
            "category": CATEGORIES[number % 4],
        }
        for catalog in CATALOGS
        for number in numbers
    ]


@pytest.fixture(scope="module")
def shop(servers):
    person = user(PARTNER_1, "dana", FULL_ACCESS)
    server = servers.start(configuration(account(PARTNER_1.account, "Example Partner", person, solutions=catalogue())))
    return selling(server, PARTNER_1)


@pytest.fixture(scope="module")
def everything(shop):
    return listed(shop)


def listed(client, catalog="Sandbox", **request):
    pages = client.get_paginator("list_solutions").paginate(Catalog=catalog, **request)
    return [one for page in pages for one in page["SolutionSummaries"]]


def ids(rows):
    return [row["Id"] for row in rows]


class TestDefaultSeed:
    """What each account has without a configuration."""

    @pytest.mark.parametrize("catalog", CATALOGS)
    @pytest.mark.parametrize("key", ["partner", "neighbour"])
    def test_statuses(self, request, key, catalog):
        rows = listed(request.getfixturevalue(key), catalog)
        counts = {status: len([row for row in rows if row["Status"] == status]) for status in STATUSES}
        assert counts["Active"] >= 3 and counts["Inactive"] >= 1 and counts["Draft"] >= 1

    def test_default_solution_of_the_sandbox(self, partner):
        [row] = listed(partner, Identifier=["S-1234567"])
        assert row["Status"] == "Active"

    def test_arn(self, partner):
        """Selling 2.2: an ARN, although the model's pattern says otherwise."""
        [row] = listed(partner, Identifier=["S-1234567"])
        assert row["Arn"] == "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1234567"

    def test_link_to_the_marketplace(self, partner):
        """Additions 6: the default solution is linked to a Marketplace solution, and can be found by it."""
        [row] = listed(partner, Identifier=["S-1234567"])
        assert listed(partner, AwsMarketplaceSolutionArn=[row["AwsMarketplaceSolutionArn"]]) == [row]

    def test_reader_may_list(self, reader):
        assert listed(reader)


class TestRows:
    def test_members_come_from_the_configuration(self, everything):
        wanted = [one for one in catalogue() if one["catalog"] == "Sandbox"]
        rows = {row["Id"]: row for row in everything}
        for one in wanted:
            row = rows[one["id"]]
            assert (row["Name"], row["Status"], row["Category"]) == (one["name"], one["status"], one["category"])
            assert row["Catalog"] == "Sandbox"

    def test_default_order(self, everything):
        """Identifier, descending, as recorded."""
        assert ids(everything) == sorted(ids(everything), reverse=True)

    def test_catalogs_are_apart(self, shop):
        assert all("catalog/AWS/" in row["Arn"] for row in listed(shop, "AWS"))


@pytest.mark.parametrize(
    "filters, keeps",
    [
        pytest.param({"Status": ["Active"]}, lambda row: row["Status"] == "Active", id="status"),
        pytest.param({"Status": ["Draft", "Inactive"]}, lambda row: row["Status"] != "Active", id="two statuses"),
        pytest.param({"Status": []}, lambda row: True, id="empty list"),
        pytest.param(
            {"Category": ["Managed Service"]}, lambda row: row["Category"] == "Managed Service", id="category"
        ),
        pytest.param({"Category": ["managed service"]}, lambda row: False, id="category, other case"),
        pytest.param({"Category": ["Managed"]}, lambda row: False, id="part of a category"),
        pytest.param(
            {"Identifier": ["S-0005203", "S-0005210"]}, lambda row: row["Id"] in ("S-0005203", "S-0005210"), id="ids"
        ),
        pytest.param(
            {"Identifier": ["S-0005203", "S-9999999"]}, lambda row: row["Id"] == "S-0005203", id="unknown id left out"
        ),
        pytest.param(
            {"Status": ["Active"], "Category": ["Software Product", "Training Service"]},
            lambda row: row["Status"] == "Active" and row["Category"] in ("Software Product", "Training Service"),
            id="and between, or within",
        ),
        pytest.param(
            {"AwsMarketplaceSolutionArn": ["arn:aws:aws-marketplace:us-east-1:1:x"]},
            lambda row: False,
            id="nobody's ARN",
        ),
    ],
)
def test_filters(shop, everything, filters, keeps):
    assert ids(listed(shop, **filters)) == ids(filter(keeps, everything))


@pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
@pytest.mark.parametrize("key", ["Identifier", "Name", "Status", "Category", "CreatedDate"])
@pytest.mark.parametrize("size", [5, 100])
def test_sorts_and_pages(shop, everything, key, order, size):
    """Ties by id in the same direction."""
    member = "Id" if key == "Identifier" else key
    expected = sorted(everything, key=lambda row: (row[member], row["Id"]), reverse=order == "DESCENDING")
    request = {"Sort": {"SortBy": key, "SortOrder": order}, "PaginationConfig": {"PageSize": size}}
    assert ids(listed(shop, **request)) == ids(expected)


def test_default_page(shop):
    page = shop.list_solutions(Catalog="Sandbox")
    assert len(page["SolutionSummaries"]) == 20 and page["NextToken"]


@pytest.mark.parametrize(
    "request_, entry",
    [
        pytest.param({"Status": ["active"]}, ("status", NO_ENUM), id="status"),
        pytest.param({"Identifier": ["sol-1"]}, ("identifier", FORMAT), id="identifier"),
        pytest.param({"Identifier": ["S-1"] * 21}, ("identifier", TOO_MANY), id="21 identifiers"),
        pytest.param({"Category": ["x"] * 11}, ("category", TOO_MANY), id="11 categories"),
        pytest.param({"MaxResults": 0}, ("maxResults", RANGE), id="0 results"),
        pytest.param({"MaxResults": 101}, ("maxResults", RANGE), id="101 results"),
        pytest.param({"Sort": {"SortBy": "Price", "SortOrder": "ASCENDING"}}, ("sort.sortBy", NO_ENUM), id="sort key"),
        pytest.param({"Sort": {"SortBy": "Name", "SortOrder": "asc"}}, ("sort.sortOrder", NO_ENUM), id="order"),
        pytest.param({"Sort": {"SortBy": "Name"}}, ("sort.sortOrder", REQUIRED), id="no order"),
    ],
)
def test_refused(shop, request_, entry):
    with refused(RV, entry):
        shop.list_solutions(Catalog="Sandbox", **request_)


def test_accounts_are_apart(partner, neighbour):
    for client, number in ((partner, "111122223333"), (neighbour, "444455556666")):
        arns = itertools.chain(listed(client), listed(client, "AWS"))
        assert all(re.search(f":{number}:catalog/", row["Arn"]) for row in arns)
