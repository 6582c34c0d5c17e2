"""AssociateOpportunity and DisassociateOpportunity (selling 3.1)."""

import itertools

import pytest

from desk import ACTION_REQUIRED, APPROVED, IN_REVIEW, PENDING, REJECTED, SUBMITTED, Desk
from partners import FULL_ACCESS, PARTNER_1, account, configuration, selling, solutions, user
from refusals import (
    BV,
    DUPLICATE,
    FORMAT,
    NO_ENUM,
    NOT_PERMITTED,
    REQUIRED,
    RV,
    TOO_FEW,
    TOO_MANY,
    VALUE,
    fails,
    refused,
)

ENTITY = "relatedEntityIdentifier"
STATUS = ("lifeCycle.reviewStatus", "opportunityIdentifier")
PRODUCTS = """\
AWSLambda AmazonAPIGateway AmazonAppFlow AmazonAppStream20 AmazonAthena AmazonAuroraDSQL AmazonBedrock \
AmazonBedrockGuardrails AmazonBioDiscovery AmazonBraket AmazonChimeSDK AmazonCloudFront AmazonCloudSearch \
AmazonCloudWatch AmazonCloudWatchRUM AmazonCodeCatalyst AmazonCognito AmazonComprehend AmazonComprehendMedical \
AmazonConnectCases AmazonConnectChat""".split()


def offer(number):
    return f"arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/Offer/offer-{number:013d}"


def offer_set(number):
    return f"arn:aws:aws-marketplace:us-east-1:123456789012:AWSMarketplace/OfferSet/offerset-{number:013d}"


NUMBERS = itertools.count(1)  # one private offer belongs to one opportunity, so each test takes a new one


@pytest.fixture(scope="module")
def rich(servers):
    """An account with twelve Active solutions in each catalog."""
    person = user(PARTNER_1, "dana", FULL_ACCESS)
    plenty = account(PARTNER_1.account, "Example Partner", person, solutions=solutions(active=12))
    return Desk(selling(servers.start(configuration(plenty)), PARTNER_1))


def related(desk, identifier):
    return {name: list_ for name, list_ in desk.record(identifier)["RelatedEntityIdentifiers"].items() if list_}


class TestAssociate:
    def test_solution_and_product(self, either):
        identifier = either.create()
        either.associate(identifier)
        either.associate(identifier, "AWSLambda", "AwsProducts")
        assert related(either, identifier) == {"Solutions": [either.solution], "AwsProducts": ["AWSLambda"]}

    @pytest.mark.parametrize(
        "kind, make", [("AwsMarketplaceOffers", offer), ("AwsMarketplaceOfferSets", offer_set)], ids=["offer", "set"]
    )
    def test_offers(self, either, kind, make):
        identifier, entity = either.create(), make(next(NUMBERS))
        either.associate(identifier, entity, kind)
        assert related(either, identifier) == {kind: [entity]}

    def test_order_of_insertion_is_kept(self, desk):
        identifier = desk.create()
        chosen = sorted(desk.solutions())[:3][::-1]
        for entity in chosen:
            desk.associate(identifier, entity)
        assert related(desk, identifier) == {"Solutions": chosen}

    def test_again_changes_nothing(self, desk):
        """D9"""
        identifier = desk.create()
        for _ in range(2):
            desk.associate(identifier)
        assert related(desk, identifier) == {"Solutions": [desk.solution]}

    def test_modified_date_stays(self, desk):
        """R1.47: and an old date still passes the lock."""
        identifier = desk.create()
        update = desk.echo(identifier)
        desk.associate(identifier)
        assert desk.record(identifier)["LastModifiedDate"] == update["LastModifiedDate"]
        desk.client.update_opportunity(**update)

    @pytest.mark.parametrize("status", [PENDING, ACTION_REQUIRED, APPROVED])
    def test_open_statuses(self, desk, status):
        desk.associate(desk.at(status), "AWSLambda", "AwsProducts")

    def test_open_after_launch(self, desk):
        desk.associate(desk.at(APPROVED, "Launched"), "AWSLambda", "AwsProducts")

    @pytest.mark.parametrize("status", [SUBMITTED, IN_REVIEW, REJECTED])
    def test_closed_statuses(self, desk, status):
        identifier = desk.at(status)
        with refused(BV, (STATUS, NOT_PERMITTED)):
            desk.associate(identifier, "AWSLambda", "AwsProducts")
        with refused(BV, (STATUS, NOT_PERMITTED)):
            desk.disassociate(identifier)


class TestIdentifiers:
    @pytest.mark.parametrize(
        "kind, entity, reason, code",
        [
            ("Solutions", "sol-1", RV, FORMAT),
            ("Solutions", "S-", RV, FORMAT),
            ("Solutions", "S-" + "1" * 20, RV, FORMAT),
            ("Solutions", "AWSLambda", RV, FORMAT),
            ("AwsProducts", "NoSuchProduct", BV, VALUE),
            ("AwsProducts", "awslambda", BV, VALUE),
            ("AwsMarketplaceOffers", "offer-123", RV, FORMAT),
            ("AwsMarketplaceOffers", "arn:aws:s3:::bucket", RV, FORMAT),
            ("AwsMarketplaceOfferSets", offer(1), RV, FORMAT),
        ],
    )
    def test_refused(self, desk, kind, entity, reason, code):
        with refused(reason, (ENTITY, code)):
            desk.associate(desk.create(), entity, kind)

    @pytest.mark.parametrize("entity", ["", "x" * 256])
    def test_length(self, desk, entity):
        identifier = desk.create()
        with refused(RV, (ENTITY, FORMAT)):
            desk.client.associate_opportunity(
                Catalog="Sandbox",
                OpportunityIdentifier=identifier,
                RelatedEntityType="AwsProducts",
                RelatedEntityIdentifier=entity,
            )

    def test_unknown_kind(self, desk):
        with refused(RV, ("relatedEntityType", NO_ENUM)):
            desk.associate(desk.create(), "x", "AwsSolutions")

    @pytest.mark.parametrize(
        "name", ["Catalog", "OpportunityIdentifier", "RelatedEntityType", "RelatedEntityIdentifier"]
    )
    @pytest.mark.parametrize("operation", ["associate_opportunity", "disassociate_opportunity"])
    def test_required(self, desk, operation, name):
        request = {
            "Catalog": "Sandbox",
            "OpportunityIdentifier": "O1",
            "RelatedEntityType": "Solutions",
            "RelatedEntityIdentifier": "S-1",
        }
        del request[name]
        with refused(RV, (name[0].lower() + name[1:], REQUIRED)):
            getattr(desk.client, operation)(**request)

    @pytest.mark.parametrize("status", ["Inactive", "Draft"])
    def test_only_active_solutions(self, either, status):
        [entity, *_] = either.solutions(status)
        with refused(BV, (ENTITY, VALUE)):
            either.associate(either.create(), entity)

    def test_unknown_solution(self, either):
        with fails("ResourceNotFoundException"):
            either.associate(either.create(), "S-9999999")

    def test_solution_of_another_account(self, live, neighbour):
        foreign = set(Desk(neighbour, "AWS").solutions()) - set(live.solutions())
        with fails("ResourceNotFoundException"):
            live.associate(live.create(), min(foreign))

    def test_solution_of_the_other_catalog(self, desk, live):
        foreign = set(live.solutions()) - set(desk.solutions())
        with fails("ResourceNotFoundException"):
            desk.associate(desk.create(), min(foreign))

    @pytest.mark.parametrize("move", ["associate", "disassociate"])
    def test_unknown_opportunity(self, either, move):
        with fails("ResourceNotFoundException"):
            getattr(either, move)("O1")

    @pytest.mark.parametrize("move", ["associate", "disassociate"])
    def test_opportunity_of_another_account(self, desk, neighbour, move):
        with fails("ResourceNotFoundException"):
            getattr(Desk(neighbour), move)(desk.create())

    @pytest.mark.parametrize("move", ["associate", "disassociate"])
    def test_by_a_reader(self, desk, reader, move):
        with fails("AccessDeniedException"):
            getattr(Desk(reader), move)(desk.create(), "S-1234567")


class TestMarketplace:
    """AD26 to AD28: solutions and products of the AWS Marketplace, named by their own account's ARN."""

    ARN = "arn:aws:aws-marketplace:us-east-1:{}:AWSMarketplace/{}"
    LISTINGS = {
        "AwsMarketplaceSolutions": ARN.format(PARTNER_1.account, "Solution/soln-9tbai9mlreyqn"),
        "AwsMarketplaceProducts": ARN.format(PARTNER_1.account, "SaaSProduct/prod-1ydqszo3o2x13"),
    }

    @pytest.mark.parametrize("kind, entity", LISTINGS.items())
    def test_comes_and_goes(self, either, kind, entity):
        identifier = either.create()
        for _ in range(2):
            either.associate(identifier, entity, kind)
        assert related(either, identifier) == {kind: [entity]}
        either.disassociate(identifier, entity, kind)
        assert related(either, identifier) == {}

    @pytest.mark.parametrize("kind, entity", LISTINGS.items())
    def test_counts_as_a_solution(self, desk, kind, entity):
        """AD28: for submission and from Committed on."""
        identifier = desk.create()
        desk.associate(identifier, entity, kind)
        desk.submit(identifier)
        desk.review(identifier, APPROVED)
        desk.move(identifier, "Committed")
        assert desk.summary(identifier)["RelatedEntityIds"][kind] == [entity]

    @pytest.mark.parametrize(
        "kind, entity",
        [
            ("AwsMarketplaceSolutions", "soln-9tbai9mlreyqn"),
            ("AwsMarketplaceSolutions", LISTINGS["AwsMarketplaceProducts"]),
            ("AwsMarketplaceSolutions", LISTINGS["AwsMarketplaceSolutions"] + "x"),
            ("AwsMarketplaceSolutions", LISTINGS["AwsMarketplaceSolutions"].upper()),
            ("AwsMarketplaceProducts", LISTINGS["AwsMarketplaceSolutions"]),
            ("AwsMarketplaceProducts", LISTINGS["AwsMarketplaceProducts"].replace("SaaSProduct", "SaaS")),
            ("AwsMarketplaceProducts", LISTINGS["AwsMarketplaceProducts"].replace(PARTNER_1.account, "1")),
        ],
    )
    def test_form(self, desk, kind, entity):
        with refused(RV, (ENTITY, FORMAT)):
            desk.associate(desk.create(), entity, kind)

    @pytest.mark.parametrize("kind, entity", LISTINGS.items())
    def test_of_a_stranger(self, desk, kind, entity):
        with fails("ResourceNotFoundException"):
            desk.associate(desk.create(), entity.replace(PARTNER_1.account, "555566667777"), kind)


class TestLimits:
    def test_ten_solutions(self, rich):
        identifier = rich.create()
        *ten, eleventh, _ = sorted(rich.solutions())
        for entity in ten[:10]:
            rich.associate(identifier, entity)
        with refused(BV, (("relatedEntityIdentifiers.solutions", ENTITY), TOO_MANY)):
            rich.associate(identifier, eleventh)
        rich.associate(identifier, ten[0])  # again, without effect, even when full

    def test_twenty_products(self, desk):
        identifier = desk.create()
        for entity in PRODUCTS[:20]:
            desk.associate(identifier, entity, "AwsProducts")
        with refused(BV, (("relatedEntityIdentifiers.awsProducts", ENTITY), TOO_MANY)):
            desk.associate(identifier, PRODUCTS[20], "AwsProducts")
        assert related(desk, identifier) == {"AwsProducts": PRODUCTS[:20]}

    @pytest.mark.parametrize(
        "kind, make", [("AwsMarketplaceOffers", offer), ("AwsMarketplaceOfferSets", offer_set)], ids=["offer", "set"]
    )
    def test_one_offer(self, desk, kind, make):
        identifier = desk.create()
        desk.associate(identifier, make(next(NUMBERS)), kind)
        with refused(BV, ((f"relatedEntityIdentifiers.{kind[0].lower()}{kind[1:]}", ENTITY), TOO_MANY)):
            desk.associate(identifier, make(next(NUMBERS)), kind)

    @pytest.mark.parametrize(
        "first, second",
        [
            (("AwsMarketplaceOffers", offer), ("AwsMarketplaceOfferSets", offer_set)),
            (("AwsMarketplaceOfferSets", offer_set), ("AwsMarketplaceOffers", offer)),
        ],
        ids=["offer first", "set first"],
    )
    def test_offer_and_offer_set_exclude_each_other(self, desk, first, second):
        identifier = desk.create()
        desk.associate(identifier, first[1](next(NUMBERS)), first[0])
        with fails("ValidationException") as caught:
            desk.associate(identifier, second[1](next(NUMBERS)), second[0])
        assert [one["Code"] for one in caught.value.response["ErrorList"]] == [NOT_PERMITTED]

    def test_one_opportunity_an_offer(self, desk):
        entity = offer(next(NUMBERS))
        desk.associate(desk.create(), entity, "AwsMarketplaceOffers")
        with refused(BV, (ENTITY, DUPLICATE)):
            desk.associate(desk.create(), entity, "AwsMarketplaceOffers")

    def test_released_offer_is_free_again(self, desk):
        first, entity = desk.create(), offer(next(NUMBERS))
        desk.associate(first, entity, "AwsMarketplaceOffers")
        desk.disassociate(first, entity, "AwsMarketplaceOffers")
        desk.associate(desk.create(), entity, "AwsMarketplaceOffers")


class TestDisassociate:
    def test_takes_one_away(self, either):
        identifier = either.create()
        first, second = sorted(either.solutions())[:2]
        for entity in (first, second):
            either.associate(identifier, entity)
        either.disassociate(identifier, first)
        assert related(either, identifier) == {"Solutions": [second]}

    @pytest.mark.parametrize(
        "kind, entity",
        [("Solutions", "S-1234567"), ("AwsProducts", "AWSLambda"), ("AwsMarketplaceOffers", offer(999999))],
    )
    def test_not_associated(self, desk, kind, entity):
        with fails("ResourceNotFoundException"):
            desk.disassociate(desk.create(), entity, kind)

    def test_last_solution_of_a_draft(self, desk):
        identifier = desk.at(PENDING)
        desk.disassociate(identifier)
        assert related(desk, identifier) == {}

    @pytest.mark.parametrize(
        "status, stage", [(ACTION_REQUIRED, "Prospect"), (APPROVED, "Prospect"), (APPROVED, "Committed")]
    )
    def test_last_solution_must_stay(self, desk, status, stage):
        identifier = desk.at(status, stage)
        with refused(BV, ("relatedEntityIdentifiers.solutions", TOO_FEW)):
            desk.disassociate(identifier)

    @pytest.mark.parametrize("stage", ["Committed", "Launched"])
    def test_a_description_is_not_enough_from_committed_on(self, desk, stage):
        identifier = desk.at(APPROVED, stage, {"Project.OtherSolutionDescription": "An appliance"})
        with refused(BV, ("relatedEntityIdentifiers.solutions", TOO_FEW)):
            desk.disassociate(identifier)

    def test_a_description_stands_in_before(self, desk):
        desk.disassociate(desk.at(APPROVED, changes={"Project.OtherSolutionDescription": "An appliance"}))

    def test_new_one_first_then_the_old(self, desk):
        identifier = desk.at(APPROVED, "Committed")
        _, other, *_ = sorted(desk.solutions())
        desk.associate(identifier, other)
        desk.disassociate(identifier)
        assert related(desk, identifier) == {"Solutions": [other]}

    def test_modified_date_stays(self, desk):
        """R1.47"""
        identifier = desk.at(PENDING)
        before = desk.record(identifier)["LastModifiedDate"]
        desk.disassociate(identifier)
        assert desk.record(identifier)["LastModifiedDate"] == before
