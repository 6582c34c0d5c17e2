"""Opportunity payloads: a complete one, a lavish one, and edits by dotted path."""

import copy
import datetime
import itertools
import uuid

from partners import service_model

DROP = object()  # as the value of an edit: remove the member
LITERAL = "Do Not Need Support from AWS Sales Rep"
PROBLEM = "Sales data of 400 stores arrives a day late and cannot be joined."
ESTIMATE = "https://calculator.aws/#/estimate?id=0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"
RELATED = {"RelatedEntityType": "AwsProducts", "RelatedEntityIdentifier": "AWSLambda"}
ASSIGNEE = {
    "FirstName": "Ida",
    "LastName": "Orr",
    "Email": "ida@partner.example.com",
    "Phone": "+12065550100",
    "BusinessTitle": "OpportunityOwner",
}

_numbers = itertools.count(1)


def unique(prefix):
    """A text that no other call of this run got."""
    return f"{prefix}-{uuid.uuid4().hex[:8]}-{next(_numbers)}"


def day(offset):
    """The calendar day `offset` days from today, in UTC, as the API writes it."""
    return (datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=offset)).isoformat()


def spend(amount="12500", currency="USD", frequency="Monthly", company="AWS", **more):
    """One ExpectedCustomerSpend entry; `amount=None` leaves the amount out."""
    entry = {"CurrencyCode": currency, "Frequency": frequency, "TargetCompany": company, **more}
    return entry if amount is None else {"Amount": amount, **entry}


def contact(name="ana", **more):
    return {
        "FirstName": name.title(),
        "LastName": "Diaz",
        "Email": f"{name}@northwind.example.com",
        "BusinessTitle": "CTO",
        "Phone": "+12065550100",
        **more,
    }


def complete():
    """Everything a submission needs but the solution (selling appendix E.1)."""
    return {
        "ClientToken": str(uuid.uuid4()),
        "Origin": "Partner Referral",
        "PartnerOpportunityIdentifier": unique("CRM"),
        "OpportunityType": "Net New Business",
        "NationalSecurity": "No",
        "PrimaryNeedsFromAws": ["Co-Sell - Deal Support"],
        "Customer": {
            "Account": {
                "CompanyName": "Northwind Traders",
                "Industry": "Retail",
                "WebsiteUrl": "https://northwind.example.com",
                "Address": {
                    "CountryCode": "US",
                    "StateOrRegion": "Washington",
                    "PostalCode": "98101",
                    "City": "Seattle",
                },
            },
            "Contacts": [contact()],
        },
        "Project": {
            "Title": "Store analytics platform",
            "CustomerBusinessProblem": PROBLEM,
            "CustomerUseCase": "AI Machine Learning and Analytics",
            "DeliveryModels": ["SaaS or PaaS"],
            "SalesActivities": ["Conducted POC / Demo"],
            "CompetitorName": "No Competition",
            "ExpectedCustomerSpend": [spend()],
        },
        "LifeCycle": {"Stage": "Prospect", "TargetCloseDate": day(180), "NextSteps": "Joint call with the buyer"},
        "Marketing": {"Source": "None"},
        "OpportunityTeam": [
            {
                "FirstName": "Sam",
                "LastName": "Lee",
                "Email": "sam.lee@partner.example.com",
                "BusinessTitle": "PartnerAccountManager",
            }
        ],
    }


def lavish():
    """The complete payload with every optional member set as well, so that each can be changed."""
    return edited(
        complete(),
        {
            "Customer.Account.Industry": "Other",
            "Customer.Account.OtherIndustry": "Falconry",
            "Customer.Account.AwsAccountId": "123456789012",
            "Customer.Account.Duns": "123456789",
            "Customer.Account.Address.StreetAddress": "1 Pike Place",
            "Project.ApnPrograms": ["Windows"],
            "Project.CompetitorName": "*Other",
            "Project.OtherCompetitorNames": "Contoso",
            "Project.OtherSolutionDescription": "An appliance of our own",
            "Project.AdditionalComments": "Decided in spring",
            "Marketing": {
                "Source": "Marketing Activity",
                "AwsFundingUsed": "Yes",
                "CampaignName": "Spring",
                "Channels": ["Email"],
                "UseCases": ["Analytics"],
            },
            "SoftwareRevenue": {
                "DeliveryModel": "Contract",
                "Value": {"Amount": "5000", "CurrencyCode": "USD"},
                "EffectiveDate": day(30),
                "ExpirationDate": day(395),
            },
        },
    )


def updated():
    """An update of everything that an update may hold, for a record that is not there."""
    members = service_model().operation_model("UpdateOpportunity").input_shape.members
    whole = {name: value for name, value in lavish().items() if name in members}
    return {"Catalog": "Sandbox", "Identifier": "O1", "LastModifiedDate": "2026-01-01T00:00:00Z", **whole}


def edited(payload, changes):
    """A copy of `payload` with each dotted path of `changes` set, or removed where the value is `DROP`."""
    result = copy.deepcopy(payload)
    for path, value in changes.items():
        *parents, last = [int(name) if name.isdigit() else name for name in path.split(".")]
        holder = result
        for name in parents:
            holder = holder[name] if isinstance(holder, list) else holder.setdefault(name, {})
        if value is DROP:
            holder.pop(last, None)
        else:
            holder[last] = copy.deepcopy(value)
    return result


def found(payload, path):
    """What stands at a dotted path of `payload`, or None."""
    for name in path.split("."):
        if isinstance(payload, list):
            payload = payload[int(name)] if int(name) < len(payload) else None
        else:
            payload = (payload or {}).get(name)
    return payload
