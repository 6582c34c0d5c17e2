"""A partner at work in one catalog: the moves of a pipeline, one call each."""

import functools

from payloads import complete, edited, unique

PENDING, SUBMITTED, IN_REVIEW = "Pending Submission", "Submitted", "In review"
ACTION_REQUIRED, APPROVED, REJECTED = "Action Required", "Approved", "Rejected"
STATUSES = (PENDING, SUBMITTED, IN_REVIEW, ACTION_REQUIRED, APPROVED, REJECTED)

# What Get shows and Update does not take.
SYSTEM_SET = ("Id", "Arn", "CreatedDate", "OpportunityTeam", "RelatedEntityIdentifiers", "ResponseMetadata")


class Desk:
    """The operations under short names, with a catalog filled in and records made to measure."""

    def __init__(self, client, catalog="Sandbox"):
        self.client = client
        self.catalog = catalog

    def create(self, changes=None, base=complete):
        """The id of a new opportunity: `base` with `changes` by dotted path."""
        return self.client.create_opportunity(**self.draft(changes, base))["Id"]

    def draft(self, changes=None, base=complete):
        return edited({"Catalog": self.catalog, **base()}, changes or {})

    def record(self, identifier):
        record = self.client.get_opportunity(Catalog=self.catalog, Identifier=identifier)
        del record["ResponseMetadata"]
        return record

    def status(self, identifier):
        return self.record(identifier)["LifeCycle"]["ReviewStatus"]

    def echo(self, identifier, changes=None):
        """The update that repeats the stored record, with `changes` by dotted path."""
        record = self.record(identifier)
        kept = {name: value for name, value in record.items() if name not in SYSTEM_SET}
        return edited({"Identifier": identifier, **kept}, changes or {})

    def update(self, identifier, changes=None):
        return self.client.update_opportunity(**self.echo(identifier, changes))

    def associate(self, identifier, entity=None, kind="Solutions"):
        return self.client.associate_opportunity(**self._related(identifier, entity or self.solution, kind))

    def disassociate(self, identifier, entity=None, kind="Solutions"):
        return self.client.disassociate_opportunity(**self._related(identifier, entity or self.solution, kind))

    def _related(self, identifier, entity, kind):
        return {
            "Catalog": self.catalog,
            "OpportunityIdentifier": identifier,
            "RelatedEntityType": kind,
            "RelatedEntityIdentifier": entity,
        }

    def submit(self, identifier, involvement="Co-Sell", **more):
        return self.client.submit_opportunity(
            Catalog=self.catalog, Identifier=identifier, InvolvementType=involvement, **more
        )

    def review(self, identifier, status, changes=None):
        """What AWS would decide, said by the tester (Sandbox only, selling 5.2)."""
        return self.update(identifier, {"LifeCycle.ReviewStatus": status, **(changes or {})})

    def summary(self, identifier):
        return self.client.get_aws_opportunity_summary(Catalog=self.catalog, RelatedOpportunityIdentifier=identifier)

    def at(self, status, stage="Prospect", changes=None, base=complete, involvement="Co-Sell"):
        """The id of a new opportunity that has come as far as `status` and, once approved, `stage`."""
        identifier = self.create(changes, base)
        self.associate(identifier)
        if status != PENDING:
            self.submit(identifier, involvement)
        if status not in (PENDING, SUBMITTED):
            self.review(identifier, status)
        if stage != "Prospect":
            self.move(identifier, stage)
        return identifier

    def move(self, identifier, stage):
        reason = {"LifeCycle.ClosedLostReason": "Price"} if stage == "Closed Lost" else {}
        return self.update(identifier, {"LifeCycle.Stage": stage, **reason})

    def solutions(self, status="Active"):
        """The ids of the account's solutions in one status."""
        listed = self.client.list_solutions(Catalog=self.catalog, Status=[status], MaxResults=100)
        return [one["Id"] for one in listed["SolutionSummaries"]]

    @functools.cached_property
    def solution(self):
        """An Active solution to put on opportunities."""
        return min(self.solutions())

    def arn(self, identifier):
        return self.record(identifier)["Arn"]

    def fresh_name(self):
        return unique("Deal")
