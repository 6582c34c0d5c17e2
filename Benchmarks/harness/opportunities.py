"""The opportunities that the benchmark stores: alike in size, spread over stages, companies and close dates."""

import json
import random
from datetime import date, timedelta

#: Common stages and how many of each twenty opportunities have them.
STAGES = ["Prospect"] * 8 + ["Qualified"] * 7 + ["Technical Validation"] * 3 + ["Business Validation"] * 2
RARE_STAGE = "Committed"
RARE_COMPANY = "Wingtip Rare Toys 000"
#: How many opportunities of a store have the rare stage, and how many belong to the rare company.
RARE_COUNT = 100
DAYS = 800

PROBLEM = (
    "Sales figures of four hundred stores arrive a day late, in nine formats, and cannot be joined with stock levels. "
    "Planners export sheets by hand, buyers order from last week's numbers, and perishable goods are written off. "
    "The customer wants one place for sales, stock and weather data, forecasts per store and article by six in the "
    "morning, and a budget that follows use. Two regions go first, the others within three quarters. The team knows "
    "SQL, has no one on call at night, and wants managed services."
)


def document(number, token, stage, company, close_date, prefix):
    """One CreateOpportunity request."""
    return {
        "Catalog": "Sandbox",
        "ClientToken": token,
        "Origin": "Partner Referral",
        "PartnerOpportunityIdentifier": f"{prefix}-{number:09d}",
        "OpportunityType": "Net New Business",
        "NationalSecurity": "No",
        "PrimaryNeedsFromAws": ["Co-Sell - Deal Support", "Co-Sell - Technical Consultation"],
        "Customer": {
            "Account": {
                "CompanyName": company,
                "Industry": "Retail",
                "WebsiteUrl": "https://stores.example.com",
                "Address": {
                    "CountryCode": "US",
                    "StateOrRegion": "Washington",
                    "PostalCode": "98101",
                    "City": "Seattle",
                    "StreetAddress": "410 Terrace Avenue North",
                },
            },
            "Contacts": [
                {
                    "FirstName": "Mira",
                    "LastName": "Holm",
                    "Email": "mira.holm@stores.example.com",
                    "BusinessTitle": "Head of Data",
                    "Phone": "+12065550142",
                }
            ],
        },
        "Project": {
            "Title": "Store forecasts by six",
            "CustomerBusinessProblem": PROBLEM,
            "CustomerUseCase": "AI Machine Learning and Analytics",
            "DeliveryModels": ["SaaS or PaaS", "Professional Services"],
            "SalesActivities": ["Conducted POC / Demo", "Customer has shown interest in solution"],
            "CompetitorName": "No Competition",
            "AdditionalComments": "Budget is approved for the first two regions; a reference visit is planned.",
            "ExpectedCustomerSpend": [
                {"Amount": "12500.00", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
            ],
        },
        "LifeCycle": {
            "Stage": stage,
            "TargetCloseDate": close_date,
            "NextSteps": "Workshop with the planners of the first region, then a cost estimate",
        },
        "Marketing": {"Source": "None"},
        "OpportunityTeam": [
            {
                "FirstName": "Jonas",
                "LastName": "Berg",
                "Email": "jonas.berg@partner.example.com",
                "BusinessTitle": "PartnerAccountManager",
            }
        ],
    }


def bodies(count):
    """CreateOpportunity requests, none of which was ever sent before."""
    prefix = f"CRM-{random.getrandbits(32):08x}"
    first_day = date.today() + timedelta(days=30)
    dates = [str(first_day + timedelta(days=day)) for day in range(DAYS)]
    rare_every = max(1, count // RARE_COUNT)
    # Filling a template is ten times as fast as building and printing a document, and the count is large.
    template = json.dumps(document(0, "@token", "@stage", "@company", "@close", prefix)).replace("%", "%%")
    template = template.replace(f"{0:09d}", "%(number)09d")
    for word in ("token", "stage", "company", "close"):
        template = template.replace(f"@{word}", f"%({word})s")
    for number in range(count):
        place = number % rare_every
        values = {
            "number": number,
            # As random as what SDKs send, which is what an index over them has to bear.
            "token": f"{random.getrandbits(128):032x}",
            "stage": RARE_STAGE if place == 1 else STAGES[number % len(STAGES)],
            "company": RARE_COMPANY if place == 2 else f"Fabrikam Retail {number * 31 % 5000:05d}",
            "close": dates[number * 7919 % DAYS],
        }
        yield (template % values).encode()
