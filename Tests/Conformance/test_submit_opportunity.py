"""SubmitOpportunity: prerequisites S1 to S11, postal codes, effects (selling 3.1, 4.3, appendix B)."""

import pytest

from desk import ACTION_REQUIRED, APPROVED, IN_REVIEW, PENDING, REJECTED, SUBMITTED, Desk
from partners import PARTNER_1, configuration, selling
from payloads import DROP, ESTIMATE, LITERAL, spend
from refusals import BV, NO_ENUM, NOT_PERMITTED, REQUIRED, RV, STATE, VALUE, fails, refused

ACCOUNT = "Customer.Account"
ADDRESS = "Customer.Account.Address"
OTHER = {"Project.OtherSolutionDescription": "An appliance of our own"}
SECRET = {"NationalSecurity": "Yes", f"{ACCOUNT}.Industry": "Government"}
POSTAL = "customer.account.address.postalCode"
WRONG_STATUS = "Only Pending Submission or action required opportunities can be submitted"


@pytest.mark.parametrize(
    "changes, fields",
    [
        pytest.param({f"{ACCOUNT}.WebsiteUrl": DROP}, ["customer.account.websiteUrl"], id="S2 website"),
        pytest.param({f"{ACCOUNT}.Industry": DROP}, ["customer.account.industry"], id="S2 industry"),
        pytest.param({f"{ADDRESS}.StateOrRegion": DROP}, ["customer.account.address.stateOrRegion"], id="S2 O10 state"),
        pytest.param({f"{ADDRESS}.PostalCode": DROP}, [POSTAL], id="S2 O11 postal code"),
        pytest.param({"Project.CustomerBusinessProblem": DROP}, ["project.customerBusinessProblem"], id="S3 problem"),
        pytest.param({"Project.CustomerUseCase": DROP}, ["project.customerUseCase"], id="S3 use case"),
        pytest.param({"Project.DeliveryModels": DROP}, ["project.deliveryModels"], id="S3 no delivery models"),
        pytest.param({"Project.DeliveryModels": []}, ["project.deliveryModels"], id="S3 empty delivery models"),
        pytest.param({"Project.ExpectedCustomerSpend": DROP}, ["project.expectedCustomerSpend"], id="S4 no spend"),
        pytest.param({"Project.ExpectedCustomerSpend": []}, ["project.expectedCustomerSpend"], id="S4 empty spend"),
        pytest.param({"PrimaryNeedsFromAws": DROP}, ["primaryNeedsFromAws"], id="S7 no needs"),
        pytest.param({"PrimaryNeedsFromAws": []}, ["primaryNeedsFromAws"], id="S7 empty needs"),
        pytest.param({"Marketing": DROP}, ["marketing.source"], id="S8 no marketing"),
        pytest.param({"Marketing": {"CampaignName": "Spring"}}, ["marketing.source"], id="S8 no source"),
        pytest.param(
            {"Marketing": DROP, "PrimaryNeedsFromAws": DROP, "Project.CustomerUseCase": DROP},
            ["marketing.source", "primaryNeedsFromAws", "project.customerUseCase"],
            id="R1.26 all at once",
        ),
    ],
)
def test_missing(either, changes, fields):
    identifier = either.create({**OTHER, **changes})
    with refused(BV, *[(field, REQUIRED) for field in fields]):
        either.submit(identifier)
    assert either.status(identifier) == PENDING


def test_s1_without_solution(either):
    with refused(BV, ("relatedEntityIdentifiers.solutions", REQUIRED)):
        either.submit(either.create())


@pytest.mark.parametrize("models", [DROP, []])
def test_s5_without_sales_activities(either, models):
    identifier = either.create({**OTHER, "Project.SalesActivities": models})
    with refused(BV, ("project.salesActivities", REQUIRED, "project.salesActivities is required")):
        either.submit(identifier)


def test_s11_visibility_only_is_no_way_for_national_security(desk):
    identifier = desk.create({**OTHER, **SECRET})
    with refused(BV, ("involvementType", VALUE)):
        desk.submit(identifier, "For Visibility Only")


@pytest.mark.parametrize(
    "changes, involvement",
    [
        pytest.param(OTHER, "Co-Sell", id="S1 other solution"),
        pytest.param(
            {
                **OTHER,
                **SECRET,
                f"{ACCOUNT}.WebsiteUrl": DROP,
                f"{ADDRESS}.StateOrRegion": DROP,
                f"{ADDRESS}.PostalCode": DROP,
            },
            "Co-Sell",
            id="S2 national security",
        ),
        pytest.param(
            {**OTHER, "Project.ExpectedCustomerSpend": [spend(None, EstimationUrl=ESTIMATE)]}, "Co-Sell", id="S4 link"
        ),
        pytest.param({**OTHER, "PrimaryNeedsFromAws": DROP}, "For Visibility Only", id="S7 visibility only"),
        pytest.param(
            {**OTHER, f"{ADDRESS}.CountryCode": "DE", f"{ADDRESS}.StateOrRegion": DROP}, "Co-Sell", id="S2 no state"
        ),
    ],
)
def test_enough(either, changes, involvement):
    identifier = either.create(changes)
    either.submit(identifier, involvement)
    assert either.status(identifier) == SUBMITTED


def test_s1_with_a_solution(either):
    assert either.status(either.at(SUBMITTED)) == SUBMITTED


@pytest.mark.parametrize(
    "country, code",
    [
        ("US", "98101-1234"),
        ("BR", "01310-100"),
        ("IN", "110 001"),
        ("IE", "D02AF30"),
        ("IE", "D02 AF30"),
        ("IL", "9999999"),
        ("JM", "12"),
        ("JP", "100-0001"),
        ("BN", "KB2333"),
        ("LT", "LT-01100"),
        ("BH", "317"),
        ("BE", "B-1000"),
        ("BM", "HM 12"),
        ("BM", "HM AX"),
        ("CZ", "110 00"),
        ("CA", "K1A 0B1"),
        ("MT", "VLT 1117"),
        ("NL", "1011 AB"),
        ("PL", "00-950"),
        ("PT", "1000-205"),
        ("SA", "11564-1234"),
        ("SE", "SE-11455"),
        ("GB", "SW1A 1AA"),
        ("GB", "M11AE"),
        ("MC", "98000"),
        ("VC", "VC0110"),
        ("BL", "97133"),
        ("FR", "75001"),
        ("AU", "2000"),
        ("CN", "100000"),
        ("IS", "101"),
        ("HK", DROP),
        ("AE", "anything"),
        ("AD", "no check"),
    ],
)
def test_s10_postal_code_fits(desk, country, code):
    identifier = desk.create({**OTHER, **address(country, code)})
    desk.submit(identifier)
    assert desk.status(identifier) == SUBMITTED


@pytest.mark.parametrize(
    "country, code",
    [
        ("US", "9810"),
        ("US", "98101-12"),
        ("BR", "123"),
        ("IN", "11000"),
        ("JP", "1000-001"),
        ("BE", "B1000"),
        ("CZ", "1100 0"),
        ("CA", "K1A0B"),
        ("NL", "AB 1011"),
        ("PL", "00950"),
        ("PT", "1000-20"),
        ("SA", "11564"),
        ("SE", "S114-55"),
        ("GB", "12345"),
        ("MC", "97000"),
        ("BL", "97134"),
        ("FR", "7500"),
        ("AU", "20000"),
        ("CN", "10000"),
        ("IS", "1010"),
        ("DE", "1011A"),
    ],
)
def test_s10_postal_code_is_wrong(desk, country, code):
    identifier = desk.create({**OTHER, **address(country, code)})
    with refused(BV, (POSTAL, VALUE)):
        desk.submit(identifier)


def test_s10_message(desk):
    identifier = desk.create({**OTHER, **address("BR", "123")})
    message = "The postal code is invalid for country Brazil, Brazil postal code must be in 99999 OR 99999-999 format."
    with refused(BV, (POSTAL, VALUE, message)):
        desk.submit(identifier)


def address(country, code):
    state = {} if country == "US" else {f"{ADDRESS}.StateOrRegion": DROP}
    return {f"{ADDRESS}.CountryCode": country, f"{ADDRESS}.PostalCode": code, **state}


class TestStatus:
    @pytest.mark.parametrize("status", [SUBMITTED, IN_REVIEW, APPROVED, REJECTED])
    def test_refused(self, desk, status):
        identifier = desk.at(status)
        with refused(BV, (("lifeCycle.reviewStatus", "identifier"), NOT_PERMITTED, WRONG_STATUS)):
            desk.submit(identifier)

    def test_action_required_may_be_submitted(self, desk):
        """D22"""
        identifier = desk.at(ACTION_REQUIRED)
        desk.submit(identifier)
        assert desk.status(identifier) == SUBMITTED


class TestRequest:
    @pytest.mark.parametrize(
        "changes, entry",
        [
            ({"InvolvementType": "Cosell"}, ("involvementType", NO_ENUM)),
            ({"Visibility": "Half"}, ("visibility", NO_ENUM)),
            ({"InvolvementType": DROP}, ("involvementType", REQUIRED)),
            ({"Identifier": DROP}, ("identifier", REQUIRED)),
        ],
    )
    def test_refused(self, desk, changes, entry):
        request = {"Catalog": "Sandbox", "Identifier": "O1", "InvolvementType": "Co-Sell", **changes}
        with refused(RV, entry):
            desk.client.submit_opportunity(**{name: value for name, value in request.items() if value is not DROP})

    def test_unknown(self, either):
        with fails("ResourceNotFoundException"):
            either.submit("O1")

    def test_of_another_account(self, desk, neighbour):
        with fails("ResourceNotFoundException"):
            Desk(neighbour).submit(desk.at(PENDING))

    def test_by_a_reader(self, desk, reader):
        with fails("AccessDeniedException"):
            Desk(reader).submit(desk.at(PENDING))


class TestEffects:
    def test_modified_date_moves(self, desk):
        """R1.46, R1.47"""
        identifier = desk.at(PENDING)
        before = desk.record(identifier)["LastModifiedDate"]
        desk.submit(identifier)
        assert desk.record(identifier)["LastModifiedDate"] > before

    def test_visibility_only_leaves_its_mark(self, either):
        """I2"""
        identifier = either.at(SUBMITTED, involvement="For Visibility Only")
        assert either.record(identifier)["PrimaryNeedsFromAws"] == [LITERAL]

    def test_nothing_else_changes(self, desk):
        identifier = desk.at(PENDING)
        before = desk.record(identifier)
        desk.submit(identifier)
        after = desk.record(identifier)
        assert after.pop("LastModifiedDate") > before.pop("LastModifiedDate")
        before["LifeCycle"]["ReviewStatus"] = SUBMITTED
        assert after == before


def test_switch_submit_engagement_require(servers):
    """Without the engagement that the service demands, when the switch asks for it."""
    server = servers.start(configuration(switches={"submit_engagement": "require"}))
    desk = Desk(selling(server, PARTNER_1))
    with refused(BV, ("identifier", STATE)):
        desk.submit(desk.at(PENDING))
