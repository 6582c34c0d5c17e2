"""The judge itself: recorded answers pass, and no single thing can be wrong with one unnoticed."""

import io
import json

import pytest
from botocore.awsrequest import AWSResponse

from partners import PARTNER_1, selling, service_model
from payloads import DROP, edited
from refusals import BV
from strictmodel import HEADER_STYLE, PATH_STYLE, Answer, Judge, ModelBreach, matches

RECORD = {
    "Catalog": "Sandbox",
    "Id": "O15000001",
    "Arn": "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O15000001",
    "PartnerOpportunityIdentifier": "CRM-0001",
    "CreatedDate": "2030-01-15T10:00:00Z",
    "LastModifiedDate": "2030-01-15T10:05:31.027Z",
    "OpportunityType": "Net New Business",
    "NationalSecurity": "No",
    "PrimaryNeedsFromAws": ["Co-Sell - Deal Support"],
    "Customer": {
        "Account": {
            "CompanyName": "Northwind Traders",
            "Industry": "Retail",
            "WebsiteUrl": "https://northwind.example.com",
            "Address": {"City": "Seattle", "PostalCode": "98101", "StateOrRegion": "Washington", "CountryCode": "US"},
        },
        "Contacts": [
            {
                "FirstName": "Ana",
                "LastName": "Diaz",
                "Email": "ana.diaz@northwind.example.com",
                "BusinessTitle": "CTO",
                "Phone": "+12065550100",
            }
        ],
    },
    "Project": {
        "Title": "Store analytics platform",
        "CustomerBusinessProblem": "Sales data of 400 stores arrives a day late and cannot be joined.",
        "CustomerUseCase": "AI Machine Learning and Analytics",
        "DeliveryModels": ["SaaS or PaaS"],
        "SalesActivities": ["Conducted POC / Demo"],
        "CompetitorName": "No Competition",
        "ExpectedCustomerSpend": [
            {"Amount": "12500", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
        ],
    },
    "Marketing": {"Source": "None"},
    "LifeCycle": {
        "Stage": "Prospect",
        "TargetCloseDate": "2030-06-30",
        "NextSteps": "Joint call with the buyer",
        "ReviewStatus": "Approved",
    },
    "OpportunityTeam": [
        {
            "BusinessTitle": "OpportunityOwner",
            "Email": "lead@partner.example.com",
            "FirstName": "Alliance",
            "LastName": "Lead",
        }
    ],
    "RelatedEntityIdentifiers": {
        "AwsMarketplaceOffers": [],
        "AwsMarketplaceOfferSets": [],
        "Solutions": ["S-1234567"],
        "AwsProducts": ["AWSLambda"],
    },
}
SUMMARY = {
    "Catalog": "Sandbox",
    "RelatedOpportunityId": "O15000001",
    "Origin": "Partner Referral",
    "InvolvementType": "Co-Sell",
    "Visibility": "Full",
    "LifeCycle": {"NextSteps": "Joint call with the buyer"},
    "OpportunityTeam": [
        {"BusinessTitle": "PDM", "Email": "pdm@example.com", "FirstName": "Pat", "LastName": "Doe"},
    ],
    "Customer": {"Contacts": RECORD["Customer"]["Contacts"]},
    "Project": {
        "ExpectedCustomerSpend": [
            {"Amount": "11800", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
        ]
    },
    "RelatedEntityIds": {"AwsProducts": ["AWSLambda"], "Solutions": ["S-1234567"]},
    "Insights": {
        "NextBestActions": "Plan a technical workshop.",
        "EngagementScore": "High",
        "AwsProductsSpendInsightsBySource": {
            "AWS": {
                "CurrencyCode": "USD",
                "Frequency": "Monthly",
                "TotalAmount": "0",
                "TotalOptimizedAmount": "0",
                "TotalPotentialSavingsAmount": "0",
                "TotalAmountByCategory": {},
                "AwsProducts": [{"ProductCode": "AWSLambda", "Categories": [], "Optimizations": []}],
            }
        },
    },
}
SOLUTIONS = {
    "SolutionSummaries": [
        {
            "Catalog": "Sandbox",
            "Id": "S-1234567",
            "Arn": "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1234567",
            "Name": "Store Analytics",
            "Status": "Active",
            "Category": "Software Product",
            "CreatedDate": "2030-01-15T10:00:00Z",
        }
    ]
}
REFUSAL = {
    "__type": "ValidationException",
    "Message": "lifeCycle.stage is required",
    "Reason": BV,
    "ErrorList": [
        {
            "FieldName": "lifeCycle.stage",
            "Message": "lifeCycle.stage is required",
            "Code": "REQUIRED_FIELD_MISSING",
        }
    ],
}
HEADERS = {
    "x-amzn-requestid": "0b1e6f1e-6f0e-4f53-9d6c-0f6d0c1f7a11",
    "date": "Tue, 15 Jan 2030 10:00:00 GMT",
}


def answer(value, status=200, style=HEADER_STYLE, **headers):
    body = b"" if value is None else json.dumps(value).encode()
    named = {"x-amzn-errortype": f"{value['__type']}:x"} if value and "__type" in value else {}
    around = {**HEADERS, **named, "content-type": style.content_type, "content-length": str(len(body))}
    return Answer(status, {**around, **{name.replace("_", "-"): text for name, text in headers.items()}}, body)


def breaches(operation, given, style=HEADER_STYLE):
    return list(Judge(service_model()).breaches(operation, given, style))


@pytest.mark.parametrize(
    "operation, value",
    [
        pytest.param("GetOpportunity", RECORD, id="E.3"),
        pytest.param("GetAwsOpportunitySummary", SUMMARY, id="E.6"),
        pytest.param("ListSolutions", SOLUTIONS, id="solutions"),
        pytest.param("ListTagsForResource", {"Tags": []}, id="no tags"),
        pytest.param("SubmitOpportunity", None, id="no output"),
        pytest.param("TagResource", {}, id="empty output"),
    ],
)
def test_recorded_answers_pass(operation, value):
    assert breaches(operation, answer(value)) == []


def test_recorded_errors_pass():
    assert breaches("UpdateOpportunity", answer(REFUSAL, 400)) == []
    missing = {"__type": "com.amazon.coral.service#MissingAuthenticationTokenException", "message": "Missing"}
    assert breaches("UpdateOpportunity", answer(missing, 400)) == []


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"Origin": "Partner Referral"}, id="an unknown member"),
        pytest.param({"Customer.Account.Name": "x"}, id="an unknown member inside"),
        pytest.param({"Id": DROP}, id="a required member missing"),
        pytest.param({"Customer.Account.CompanyName": "x" * 121}, id="too long"),
        pytest.param({"Project.CustomerBusinessProblem": "short"}, id="too short"),
        pytest.param({"Customer.Account.Industry": "Technology"}, id="an enum value"),
        pytest.param({"LifeCycle.ClosedLostReason": None}, id="a null"),
        pytest.param({"Project.ExpectedCustomerSpend.0.Amount": 12500}, id="a number for a string"),
        pytest.param({"Project.ExpectedCustomerSpend": {}}, id="a structure for a list"),
        pytest.param({"Customer": []}, id="a list for a structure"),
        pytest.param({"Customer.Contacts.0.Email": "Ana@x.example"}, id="a pattern"),
        pytest.param({"RelatedEntityIdentifiers.Solutions": ["S-x"]}, id="a pattern in a list"),
        pytest.param({"OpportunityTeam": RECORD["OpportunityTeam"] * 11}, id="a list too long"),
        pytest.param({"CreatedDate": 1894701600}, id="epoch seconds"),
        pytest.param({"CreatedDate": "2030-01-15 10:00:00"}, id="another form of time"),
        pytest.param({"LastModifiedDate": "2030-01-15T10:05:31.027+00:00"}, id="an offset"),
    ],
)
def test_breaches_of_the_model(changes):
    assert len(breaches("GetOpportunity", answer(edited(RECORD, changes)))) == 1


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(answer(RECORD, content_type="application/json"), id="content type"),
        pytest.param(answer(RECORD, content_length="7"), id="content length"),
        pytest.param(answer(RECORD, x_amzn_requestid="7"), id="request id"),
        pytest.param(answer(RECORD, date="today"), id="date"),
        pytest.param(answer(RECORD, 201), id="status"),
        pytest.param(answer(None), id="no body"),
        pytest.param(answer(REFUSAL, 422), id="status of an error"),
        pytest.param(answer({**REFUSAL, "__type": "x#ValidationException"}, 400), id="prefix of a declared error"),
        pytest.param(answer(edited(REFUSAL, {"Message": DROP}), 400), id="no message"),
        pytest.param(answer(edited(REFUSAL, {"Reason": DROP}), 400), id="no reason"),
        pytest.param(answer(edited(REFUSAL, {"ErrorList.0.Code": "WRONG"}), 400), id="code"),
        pytest.param(answer({"__type": "ConflictException", "Message": "x"}, 400), id="undeclared error"),
        pytest.param(answer({"__type": "ThrottlingException", "Message": "x"}, 429), id="status of the other style"),
        pytest.param(answer({"Message": "x"}, 400), id="no type"),
        pytest.param(Answer(200, answer(RECORD).headers, b"{"), id="no JSON"),
    ],
)
def test_breaches_around_the_model(given):
    assert breaches("GetOpportunity", given)


def test_path_style():
    nulls = edited(RECORD, {"SoftwareRevenue": None, "LifeCycle.ClosedLostReason": None})
    throttled = {"__type": "ThrottlingException", "Message": "Rate exceeded"}
    assert breaches("GetOpportunity", answer(nulls, style=PATH_STYLE), PATH_STYLE) == []
    assert breaches("GetOpportunity", answer(throttled, 429, PATH_STYLE), PATH_STYLE) == []
    assert breaches("GetOpportunity", answer(edited(nulls, {"Id": None}), style=PATH_STYLE), PATH_STYLE)
    assert breaches("GetOpportunity", answer(throttled, 400, PATH_STYLE), PATH_STYLE)


@pytest.mark.parametrize(
    "changes",
    [
        {"PrimaryNeedsFromAws": ["Do Not Need Support from AWS Sales Rep"]},
        {"Project.ExpectedCustomerSpend.0.Frequency": "None"},
        {"Customer.Account.CompanyName": DROP},
    ],
)
def test_documented_exceptions_pass(changes):
    assert breaches("GetOpportunity", answer(edited(RECORD, changes))) == []


def test_patterns_of_java():
    tag_key = service_model().shape_for("TagKey").metadata["pattern"]
    assert matches(tag_key, "Ключ 1") and not matches(tag_key, "k?") and not matches(tag_key, "")


class Mute:
    """Stands where a server would; nobody ever calls it."""

    endpoint = "http://127.0.0.1:9"


def test_boto3_never_sees_a_wrong_answer():
    """The hook raises before boto3 reads; a right answer goes through."""
    client = selling(Mute, PARTNER_1)
    given = []

    def reply(request, **_):
        status, headers, body = given[0].status, given[0].headers, given[0].body
        response = AWSResponse(request.url, status, headers, io.BytesIO(body))
        response._content = body
        return response

    client.meta.events.register("before-send.partnercentral-selling.*", reply)
    given[:] = [answer(RECORD)]
    assert client.get_opportunity(Catalog="Sandbox", Identifier="O15000001")["Id"] == "O15000001"
    given[:] = [answer({**RECORD, "Origin": "Partner Referral"})]
    with pytest.raises(ModelBreach, match="unknown to GetOpportunityResponse"):
        client.get_opportunity(Catalog="Sandbox", Identifier="O15000001")
