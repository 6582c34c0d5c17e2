"""Every command line of the users' guides runs, and says on the error stream what its official form is."""

import copy
import shlex

import pytest

import forms
from forms_elsewhere import ACCOUNT_FORMS, BENEFITS_FORMS, CHANNEL_FORMS, REVENUE_FORMS
from samples import MOMENT
from server import HOST
from stub import RawServer, Refusal

ALL = [*forms.GUIDE, *forms.FURTHER, *ACCOUNT_FORMS, *BENEFITS_FORMS, *CHANNEL_FORMS, *REVENUE_FORMS]


@pytest.fixture
def guide(shell, stub):
    """A shell as the guides presume it: no default catalog, and a server that knows what the command looks up."""
    shell.variables.pop("COSELL_CATALOG")
    stub.answers = copy.deepcopy(forms.LOOKUPS)
    shell.file("details.yaml", "Plan:\n  Weeks: 12\n")
    return shell


@pytest.mark.parametrize("form", ALL, ids=str)
def test_form(guide, stub, form):
    ended = guide.run(*shlex.split(form.written)).require()
    received = [one for one in stub.received if one.operation == form.operation]
    assert received, [one.operation for one in stub.received]
    assert not any(one.breaches for one in stub.received)
    first = received[0].document
    tokens = {name for name in first if name.lower() == "clienttoken"} - form.document.keys()
    assert {name: value for name, value in first.items() if name not in tokens} == form.document
    assert len(received) == form.pages
    for words in form.notes:
        assert [note for note in ended.notes if words in note], f"no note says {words!r}:\n{ended.error}"
    if not form.notes:
        assert ended.error == ""
    assert len(ended.error.splitlines()) == len(ended.notes), "a note is one line"


@pytest.mark.parametrize("written, words", forms.HINTED, ids=[one[0][:70] for one in forms.HINTED])
def test_hint(guide, stub, written, words):
    """What no server takes is told before the call, with its place and what is wanted there."""
    guide.run(*shlex.split(written)).require_block(252, *words)
    assert not stub.received


class TestSolution:
    """`get-solution`, a list with one identifier (selling 11.2)."""

    def test_not_found(self, guide, stub):
        stub.answers["ListSolutions"] = {"SolutionSummaries": []}
        ended = guide.run("partnercentral-selling", "get-solution", "--catalog", "AWS", "--identifier", "S-9")
        ended.require_block(254, "ResourceNotFound")

    def test_written_id(self, guide):
        """The guide's own identifier is no solution's, nor a solution's name."""
        words = ["partnercentral-selling", "get-solution", "--catalog", "AWS", "--identifier", "sol-456mno789pqr"]
        guide.run(*words).require_block(254, "sol-456mno789pqr")


class TestPayload:
    """The payload that the guide prints for `create-opportunity` (selling 11.3)."""

    WRITTEN = {
        "ClientToken": "unique-idempotency-token",
        "Customer": {"CompanyName": "Acme Mills", "CountryCode": "US", "Industry": "Technology"},
        "LifeCycle": {"Stage": "Prospect", "TargetCloseDate": "2036-06-30"},
        "PrimaryNeedsFromAws": ["Co-Sell - Architectural Validation"],
        "Project": {
            "Title": "Looms",
            "ExpectedCustomerSpend": [
                {"Amount": "5000", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
            ],
        },
    }

    def test_converted(self, guide, stub):
        file = guide.file("opportunity.json", self.WRITTEN)
        ended = guide.succeed("selling", "create-opportunity", "--catalog", "AWS", "--cli-input-json", file)
        account = {
            "CompanyName": "Acme Mills",
            "Industry": "Software and Internet",
            "Address": {"CountryCode": "US"},
        }
        assert stub.last.document == {**self.WRITTEN, "Catalog": "AWS", "Customer": {"Account": account}}
        text = "\n".join(ended.notes)
        for words in ("Customer.Account.CompanyName", "Customer.Account.Address.CountryCode", "Software and Internet"):
            assert words in text

    def test_partial_update(self, guide, stub):
        """A raw update says what was written, and no more; the model requires none of what is left out."""
        payload = {"LifeCycle": {"Stage": "Qualified"}, "LastModifiedDate": MOMENT}
        file = guide.file("update.json", payload)
        words = ("--catalog", "AWS", "--identifier", "O1", "--cli-input-json", file)
        guide.succeed("selling", "update-opportunity", *words)
        assert stub.last.document == {"Catalog": "AWS", "Identifier": "O1", **payload}

    def test_own_token_twice(self, guide, stub):
        """A token in a template is the caller's own: it is sent as it is."""
        file = guide.file("opportunity.json", {"ClientToken": "one", "Catalog": "AWS"})
        guide.succeed("selling", "create-opportunity", "--cli-input-json", file)
        assert stub.last.document["ClientToken"] == "one"


class TestOwnPartner:
    """`get-partner` without arguments (account 7)."""

    def test_none(self, guide, stub):
        stub.answers["ListPartners"] = {"PartnerSummaryList": []}
        guide.run("account", "get-partner").require_block(254, "partner")

    def test_several(self, guide, stub):
        both = [forms.partner(forms.PARTNER), forms.partner("partner-Other12345678")]
        stub.answers["ListPartners"] = {"PartnerSummaryList": both}
        guide.run("account", "get-partner").require_block(254, "--identifier")
        assert [one.operation for one in stub.received] == ["ListPartners"]


class TestReceiver:
    """`--receiver-account-id` (account 7): a profile that nobody knows is no reason to guess."""

    WRITTEN = ("account", "create-connection-invitation", "--receiver-account-id", "210987654321", "--message", "Hello")

    def test_unknown(self, guide, stub):
        guide.run(*self.WRITTEN).require_block(254, "210987654321")
        assert "CreateConnectionInvitation" not in {one.operation for one in stub.received}


class TestDefaultCatalog:
    def test_from_the_environment(self, guide, stub):
        ended = guide.succeed("selling", "list-solutions", COSELL_CATALOG="Sandbox")
        assert stub.last.document["Catalog"] == "Sandbox" and ended.error == ""


class TestOtherServices:
    """`sts` and `iam`, which the guides use to look around; AWS answers these in XML."""

    IDENTITY = """<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
        <Arn>arn:aws:iam::111122223333:user/ida</Arn><UserId>AIDA1</UserId><Account>111122223333</Account>
        </GetCallerIdentityResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>
        </GetCallerIdentityResponse>"""
    POLICIES = """<ListAttachedUserPoliciesResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
        <ListAttachedUserPoliciesResult><AttachedPolicies><member><PolicyName>PartnerCentralOpportunityManagement
        </PolicyName><PolicyArn>arn:aws:iam::aws:policy/PartnerCentralOpportunityManagement</PolicyArn></member>
        </AttachedPolicies><IsTruncated>false</IsTruncated></ListAttachedUserPoliciesResult>
        </ListAttachedUserPoliciesResponse>"""

    @staticmethod
    def said(text):
        body = " ".join(text.split()).replace("> <", "><").replace(" </", "</").encode()
        return b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    def test_identity(self, guide):
        with RawServer(self.said(self.IDENTITY)) as server:
            ended = guide.succeed("sts", "get-caller-identity", AWS_ENDPOINT_URL=server.endpoint)
        arn = "arn:aws:iam::111122223333:user/ida"
        assert ended.value == {"UserId": "AIDA1", "Account": "111122223333", "Arn": arn}

    def test_policies(self, guide):
        with RawServer(self.said(self.POLICIES)) as server:
            words = ["iam", "list-attached-user-policies", "--user-name", "ida"]
            ended = guide.succeed(*words, AWS_ENDPOINT_URL=server.endpoint)
        [policy] = ended.value["AttachedPolicies"]
        assert policy["PolicyArn"].endswith(":policy/PartnerCentralOpportunityManagement")

    def test_nobody(self, guide):
        guide.run("sts", "get-caller-identity", AWS_ENDPOINT_URL=f"http://{HOST}:9").require_block(255)


def test_refusal_by_the_service(guide, stub):
    """What the guides call an access problem carries AWS's own name and words."""
    stub.answers["ListSolutions"] = Refusal("AccessDeniedException", "not authorized to perform: partnercentral:List")
    words = ["selling", "list-solutions", "--catalog", "AWS"]
    guide.run(*words).require_block(254, "AccessDeniedException", "partnercentral:List")
