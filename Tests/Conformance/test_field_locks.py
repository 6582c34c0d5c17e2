"""Which field may change in which status: the table of selling 4.2, every row in every column."""

import pytest

from desk import ACTION_REQUIRED, APPROVED, IN_REVIEW, PENDING, REJECTED, SUBMITTED
from payloads import DROP, day, found, lavish, spend, unique
from refusals import BV, NOT_PERMITTED, fails, fields_of, refused

COLUMNS = {
    "PS": (PENDING, "Prospect"),
    "SU": (SUBMITTED, "Prospect"),
    "IR": (IN_REVIEW, "Prospect"),
    "AR": (ACTION_REQUIRED, "Prospect"),
    "AP": (APPROVED, "Prospect"),
    "LA": (APPROVED, "Launched"),
    "RJ": (REJECTED, "Prospect"),
    "CL": (APPROVED, "Closed Lost"),
}
GATED = {"SU", "IR", "RJ"}  # closed as a whole: one refusal on the status, whatever was sent
ACCOUNT = "Customer.Account"
GOVERNMENT = {f"{ACCOUNT}.Industry": "Government"}
NAMED_COMPETITOR = {"Project.CompetitorName": "On-Prem", "Project.OtherCompetitorNames": DROP}
NEIGHBOUR = object()  # as a value: another opportunity of the account


class Row:
    """A field, a change of it that breaks no other rule, and the columns in which it is open."""

    def __init__(self, path, value, columns, given=None, block=None):
        self.path = path
        self.value = value
        self.open = set(columns.split())
        self.given = given or {}  # what the record holds beforehand, beyond `lavish`
        self.block = block  # the list or structure that a refusal may name instead

    @property
    def names(self):
        """What the refusal may call the field."""
        field = ".".join(name[0].lower() + name[1:] for name in self.path.split(".") if not name.isdigit())
        return (field, self.block) if self.block else field


ROWS = [
    Row(f"{ACCOUNT}.CompanyName", "Southwind Traders", "PS"),
    Row(f"{ACCOUNT}.Industry", "Retail", "PS"),
    Row(f"{ACCOUNT}.OtherIndustry", "Beekeeping", "PS"),
    Row(f"{ACCOUNT}.WebsiteUrl", "https://southwind.example.com", "PS AR"),
    Row(f"{ACCOUNT}.AwsAccountId", "210987654321", "PS AP"),
    Row(f"{ACCOUNT}.Duns", "987654321", "PS AP"),
    Row(f"{ACCOUNT}.Address.CountryCode", "DE", "PS AR"),
    Row(f"{ACCOUNT}.Address.PostalCode", "98109", "PS AR"),
    Row(f"{ACCOUNT}.Address.StateOrRegion", "Oregon", "PS AR"),
    Row(f"{ACCOUNT}.Address.City", "Tacoma", "PS AR AP"),
    Row(f"{ACCOUNT}.Address.StreetAddress", "2 Pike Place", "PS AR AP"),
    Row("Customer.Contacts.0.FirstName", "Ben", "PS AP", block="customer.contacts"),
    Row("LifeCycle.NextSteps", "Send the offer", "PS AP"),
    Row("LifeCycle.TargetCloseDate", day(200), "PS AR AP"),
    Row("NationalSecurity", "Yes", "PS", given=GOVERNMENT),
    Row("OpportunityType", "Expansion", "PS AP"),
    Row("Project.RelatedOpportunityIdentifier", NEIGHBOUR, "PS AP"),
    Row("PartnerOpportunityIdentifier", "another-name", "PS AR"),
    Row("PrimaryNeedsFromAws", ["Co-Sell - Pricing Assistance"], "PS AP"),
    Row("Project.Title", "Store analytics, second floor", "PS"),
    Row("Project.CustomerBusinessProblem", "Sales data of 500 stores arrives two days late.", "PS AR"),
    Row("Project.ExpectedCustomerSpend.0.Amount", "13000", "PS AR AP", block="project.expectedCustomerSpend"),
    Row("Project.CustomerUseCase", "Archiving", "PS AP"),
    Row("Project.SalesActivities", ["SOW Signed"], "PS AP"),
    Row("Project.ApnPrograms", ["P3"], "PS AP"),
    Row("Project.CompetitorName", "Akamai", "PS AP", given=NAMED_COMPETITOR),
    Row("Project.OtherCompetitorNames", "Fabrikam", "PS AP"),
    Row("Project.OtherSolutionDescription", "A service of our own", "PS AP"),
    Row("Project.DeliveryModels", ["Resell"], "PS AP LA"),
    Row("Project.AdditionalComments", "Decided in autumn", "PS AP LA"),
    Row("Marketing.CampaignName", "Autumn", "PS AP"),
    Row("Marketing.Channels", ["TV"], "PS AP"),
    Row("Marketing.UseCases", ["Security"], "PS AP"),
    Row("SoftwareRevenue.DeliveryModel", "Subscription", "PS AP", block="softwareRevenue"),
    Row("SoftwareRevenue.Value.Amount", "6000", "PS AP", block="softwareRevenue"),
    Row("SoftwareRevenue.ExpirationDate", day(500), "PS AP", block="softwareRevenue"),
]


def cells(is_open):
    return [
        pytest.param(row, column, id=f"{row.path}-{column}")
        for row in ROWS
        for column in COLUMNS
        if (column in row.open) is is_open
    ]


@pytest.fixture(scope="module")
def neighbour_id(desk):
    return desk.create()


@pytest.fixture(scope="module")
def standing(desk):
    """One record a column and kind of holdings, for the changes that leave it alone."""
    made = {}

    def at(column, given):
        key = (column, repr(sorted(given.items(), key=str)))
        if key not in made:
            identifier = make(desk, column, given)
            made[key] = (identifier, desk.record(identifier))
        return made[key][0]

    yield at
    for identifier, before in made.values():
        assert desk.record(identifier) == before


def make(desk, column, given):
    status, stage = COLUMNS[column]
    return desk.at(status, stage, given, base=lavish)


@pytest.mark.parametrize("row, column", cells(is_open=True))
def test_open(desk, neighbour_id, row, column):
    value = chosen(row, neighbour_id)
    identifier = make(desk, column, row.given)
    desk.update(identifier, {row.path: value})
    record = desk.record(identifier)
    assert found(record, row.path) == value
    assert record["LifeCycle"]["ReviewStatus"] == (SUBMITTED if column == "AR" else COLUMNS[column][0])


@pytest.mark.parametrize("row, column", cells(is_open=False))
def test_locked(desk, standing, neighbour_id, row, column):
    names = "lifeCycle.reviewStatus" if column in GATED else row.names
    with refused(BV, (names, NOT_PERMITTED)):
        desk.update(standing(column, row.given), {row.path: chosen(row, neighbour_id)})


def chosen(row, neighbour_id):
    if row.path == "PartnerOpportunityIdentifier":
        return unique(row.value)
    return neighbour_id if row.value is NEIGHBOUR else row.value


SOVEREIGN = {"Project.AwsPartition": "aws-eusc", "Project.ExpectedCustomerSpend": [spend(currency="EUR")]}


def test_partition_open(desk):
    identifier = make(desk, "PS", {})
    desk.update(identifier, SOVEREIGN)
    assert desk.record(identifier)["Project"]["AwsPartition"] == "aws-eusc"


@pytest.mark.parametrize("column", ["AR", "AP"])
def test_partition_locked(desk, standing, column):
    with refused(BV, ("project.awsPartition", NOT_PERMITTED)):
        desk.update(standing(column, {}), SOVEREIGN)


@pytest.mark.parametrize("column", ["PS", "AR", "AP", "LA", "CL"])
def test_unchanged_echo_passes(desk, column):
    identifier = make(desk, column, {})
    before = desk.record(identifier)
    desk.update(identifier)
    after = desk.record(identifier)
    assert after.pop("LastModifiedDate") > before.pop("LastModifiedDate")
    if column == "AR":
        before["LifeCycle"]["ReviewStatus"] = SUBMITTED
    assert after == before


@pytest.mark.parametrize("column", sorted(GATED))
def test_unchanged_echo_meets_the_gate(desk, column):
    with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
        desk.update(make(desk, column, {}))


@pytest.mark.parametrize(
    "path, same",
    [
        pytest.param("Project.ExpectedCustomerSpend.0.Amount", "12500.00", id="amount with zeros"),
        pytest.param("Project.Title", "Store analytics platform", id="same text"),
    ],
)
def test_equal_after_normalisation_is_unchanged(desk, path, same):
    desk.update(desk.at(APPROVED), {path: same})


@pytest.mark.parametrize("column", ["AR", "LA"])
def test_sets_ignore_order(desk, column):
    """Needs, activities and models are sets: another order is no change, locked or not."""
    two = {
        "PrimaryNeedsFromAws": ["Co-Sell - Deal Support", "Co-Sell - Pricing Assistance"],
        "Project.SalesActivities": ["SOW Signed", "Completed Action Plan"],
        "Project.DeliveryModels": ["Resell", "Other"],
        "Marketing.Channels": ["TV", "Email"],
        "Marketing.UseCases": ["Security", "Analytics"],
    }
    identifier = make(desk, column, two)
    desk.update(identifier, {path: values[::-1] for path, values in two.items()})


def test_omitting_a_locked_value_is_a_change(desk):
    """D5"""
    with refused(BV, ("project.title", NOT_PERMITTED)):
        desk.update(desk.at(APPROVED), {"Project.Title": DROP})


def test_every_changed_locked_field_is_named(desk):
    with refused(
        BV,
        ("project.title", NOT_PERMITTED),
        ("customer.account.companyName", NOT_PERMITTED),
        ("customer.account.websiteUrl", NOT_PERMITTED),
    ):
        desk.update(
            desk.at(APPROVED),
            {
                "Project.Title": "Another",
                f"{ACCOUNT}.CompanyName": "Another Ltd",
                f"{ACCOUNT}.WebsiteUrl": "https://another.example.com",
            },
        )


class TestStage:
    """The rows LifeCycle.Stage and LifeCycle.ClosedLostReason."""

    @pytest.mark.parametrize("column", ["PS", "AR", "LA"])
    def test_locked(self, desk, standing, column):
        with refused(BV, ("lifeCycle.stage", NOT_PERMITTED)):
            desk.update(standing(column, {}), {"LifeCycle.Stage": "Qualified"})

    def test_closed_lost_is_final(self, desk, standing):
        with fails("ValidationException") as caught:
            desk.update(standing("CL", {}), {"LifeCycle.Stage": "Qualified", "LifeCycle.ClosedLostReason": DROP})
        assert "lifeCycle.stage" in fields_of(caught)

    @pytest.mark.parametrize("column", ["PS", "AR", "AP", "LA"])
    def test_reason_needs_closed_lost(self, desk, standing, column):
        with refused(BV, ("lifeCycle.closedLostReason", NOT_PERMITTED)):
            desk.update(standing(column, {}), {"LifeCycle.ClosedLostReason": "Price"})

    def test_reason_is_final(self, desk, standing):
        with refused(BV, ("lifeCycle.closedLostReason", NOT_PERMITTED)):
            desk.update(standing("CL", {}), {"LifeCycle.ClosedLostReason": "Other"})
