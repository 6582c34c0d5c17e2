"""A partner at work with benefits: the operations under short names, with usual values filled in."""

import copy
import uuid

from engagements import EventLog
from partners import client, selling
from payloads import complete
from server import eventually

SERVICE = "partnercentral-benefits"

# An application for each kind of benefit that passes a submission (benefits 7).
AMOUNT = {"Amount": "5000", "CurrencyCode": "USD"}
CUSTOMER = {"CompanyName": "Contoso Retail", "CountryCode": "US", "AwsAccountId": "222233334444"}
CREDITS = {"AwsAccountIdForCredits": "222233334444"}
CASH = {"PaymentCurrency": "USD"}
DETAILS = {
    "innovsand": {
        "SolutionName": "Shelf Vision",
        "UseCase": "Prototype of an image model",
        "RequestedAmount": AMOUNT,
        "CreditDisbursementDetails": CREDITS,
    },
    "pocredits": {
        "CustomerDetails": CUSTOMER,
        "PocPlan": {"Objective": "Stock levels", "SuccessCriteria": "Two seconds", "DurationDays": 45},
        "RequestedAmount": AMOUNT,
        "CreditDisbursementDetails": CREDITS,
    },
    "mapassess": {
        "CustomerDetails": CUSTOMER,
        "AssessmentPlan": {"StartDate": "2026-03-02", "EndDate": "2026-04-17", "EstimatedServers": 180},
        "RequestedAmount": AMOUNT,
        "CashDisbursementDetails": CASH,
    },
    "mapwallet": {
        "FiscalYear": "2026",
        "PlannedProjects": 12,
        "RequestedAmount": {"Amount": "6000", "CurrencyCode": "USD"},
        "CashDisbursementDetails": CASH,
    },
    "pifinitia": {
        "InitiativeTitle": "Generative AI practice",
        "Milestones": [{"Title": "Ten engineers", "DueDate": "2026-06-30", "Amount": AMOUNT}],
        "RequestedAmount": AMOUNT,
        "CashDisbursementDetails": CASH,
    },
    "techtools": {"ToolName": "MIGRATION_ASSESSOR", "SeatCount": 5},
}
TYPES = {"mapassess": ["CASH"]}
NEEDS_OPPORTUNITY = {"pocredits", "mapassess"}
NEEDS_FILE = {"mapassess", "pifinitia"}


def details(code, **changes):
    """The example of a benefit, with other members; None takes one away."""
    merged = {**copy.deepcopy(DETAILS[code]), **changes}
    return {name: value for name, value in merged.items() if value is not None}


class BenefitsDesk:
    """One account in one catalog of a running server."""

    def __init__(self, server, partner, catalog="Sandbox"):
        self.server, self.partner, self.catalog = server, partner, catalog
        self.client = client(SERVICE, server, partner)

    def of(self, partner=None, catalog=None):
        return BenefitsDesk(self.server, partner or self.partner, catalog or self.catalog)

    def call(self, operation, **members):
        return getattr(self.client, operation)(**{"Catalog": self.catalog, **members})

    def benefit(self, code):
        return f"ben-{code}01{'aws' if self.catalog == 'AWS' else 'sbx'}"

    def arn(self, kind, identifier):
        return f"arn:aws:partnercentral:us-east-1:{self.partner.account}:catalog/{self.catalog}/{kind}/{identifier}"

    def file(self, name="plan.pdf"):
        bucket = "aws-partner-central-marketplace-ephemeral-writeonly-files"
        return {"FileURI": f"s3://{bucket}/{self.partner.account}/{name}", "BusinessUseCase": "Plan"}

    def opportunity(self):
        """The ARN of a new opportunity."""
        deal = selling(self.server, self.partner).create_opportunity(**{**complete(), "Catalog": self.catalog})
        return self.arn("opportunity", deal["Id"])

    # Applications

    def create(self, code="innovsand", **members):
        members = {"ClientToken": str(uuid.uuid4()), "BenefitIdentifier": self.benefit(code), **members}
        return self.call("create_benefit_application", **members)

    def draft(self, code="innovsand", outcome=None, **members):
        """The id of an application that can be submitted; `outcome` is what AWS will decide by itself."""
        own = {"BenefitApplicationDetails": details(code)}
        if code in TYPES:
            own["FulfillmentTypes"] = TYPES[code]
        if code in NEEDS_OPPORTUNITY:
            own["AssociatedResources"] = [self.opportunity()]
        if code in NEEDS_FILE:
            own["FileDetails"] = [self.file()]
        if outcome:
            own["Tags"] = [{"Key": "review-outcome", "Value": outcome}]
        identifier = self.create(code, **{**own, **members})["Id"]

        def looked_at():
            files = self.get(identifier).get("FileDetails", [])
            return all(file["FileStatus"] != "PENDING" for file in files)

        eventually(looked_at)
        return identifier

    def get(self, identifier):
        return self.call("get_benefit_application", Identifier=identifier)

    def submit(self, identifier):
        return self.call("submit_benefit_application", Identifier=identifier)

    def submitted(self, code="innovsand", outcome=None, **members):
        identifier = self.draft(code, outcome, **members)
        self.submit(identifier)
        return identifier

    def decided(self, code="innovsand", outcome="approve", **members):
        """An application that AWS has decided as `outcome` says."""
        identifier = self.submitted(code, outcome, **members)
        self.reach(identifier, {"approve": "APPROVED", "reject": "REJECTED", "action-required": "ACTION_REQUIRED"}[outcome])
        return identifier

    def reach(self, identifier, status):
        def reached():
            return self.get(identifier)["Status"] == status

        eventually(reached)

    def update(self, identifier, **members):
        members = {"ClientToken": str(uuid.uuid4()), "Revision": self.get(identifier)["Revision"], **members}
        return self.call("update_benefit_application", Identifier=identifier, **members)

    def amend(self, identifier, amendments, **members):
        members = {"ClientToken": str(uuid.uuid4()), "Revision": self.get(identifier)["Revision"], **members}
        return self.call(
            "amend_benefit_application",
            Identifier=identifier,
            AmendmentReason="Corrected",
            Amendments=[{"FieldPath": path, "NewValue": value} for path, value in amendments.items()],
            **members,
        )

    def recall(self, identifier, **members):
        return self.call("recall_benefit_application", **{"Identifier": identifier, "Reason": "Early", **members})

    def cancel(self, identifier, **members):
        members = {"ClientToken": str(uuid.uuid4()), **members}
        return self.call("cancel_benefit_application", Identifier=identifier, **members)

    def associate(self, identifier, arn):
        return self.call(
            "associate_benefit_application_resource", BenefitApplicationIdentifier=identifier, ResourceArn=arn
        )

    def disassociate(self, identifier, arn):
        return self.call(
            "disassociate_benefit_application_resource", BenefitApplicationIdentifier=identifier, ResourceArn=arn
        )

    # Allocations

    def granted(self, application):
        """The allocations that an application yielded, in full."""
        listed = self.call("list_benefit_allocations", BenefitApplicationIdentifiers=[application])
        return [
            self.call("get_benefit_allocation", Identifier=one["Id"]) for one in listed["BenefitAllocationSummaries"]
        ]

    # Events

    def events(self, application):
        """What was told of an application and its allocations, oldest first, as types without their common word."""
        log = EventLog(self.server, self.partner.account, self.catalog)
        log.after = 0
        return [
            event["detail-type"].removeprefix("Benefit ")
            for event in log.read()
            if event["source"] == "aws.partnercentral-benefits"
            and event["detail"].get("benefitApplication", {}).get("id") == application
        ]


def refusal(call):
    """How a call was refused: its exception, and for a validation the reason and the codes with the names of members."""
    try:
        call()
    except Exception as error:  # botocore makes its exceptions at run time
        answer = error.response
        name = answer["Error"]["Code"]
        if name != "ValidationException":
            return name
        faults = sorted(f"{fault['Code']} {fault['Name']}" for fault in answer["FieldList"])
        return f"{answer['Reason']}: {', '.join(faults)}"
    return "ok"
