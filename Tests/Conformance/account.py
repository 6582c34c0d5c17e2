"""An account at work in Partner Central Account: the operations under short names, with usual values filled in."""

import json
import urllib.parse
import urllib.request
import uuid

from partners import client
from server import eventually

SERVICE = "partnercentral-account"
LEAD = "dana@northwind.example"


def contact(email=LEAD, first="Dana"):
    return {"FirstName": first, "LastName": "Kim", "Email": email, "BusinessTitle": "Alliance Lead"}


def details(name="Northwind", **changes):
    return {
        "DisplayName": name,
        "Description": "We move workloads.",
        "WebsiteUrl": "https://northwind.example",
        "LogoUrl": "https://northwind.example/logo.png",
        "PrimarySolutionType": "SOFTWARE_PRODUCTS",
        "IndustrySegments": ["RETAIL"],
        "TranslationSourceLocale": "en-US",
        **changes,
    }


class AccountDesk:
    """One account in one catalog of a running server."""

    def __init__(self, server, partner, catalog="Sandbox"):
        self.server, self.partner, self.catalog = server, partner, catalog
        self.client = client(SERVICE, server, partner)

    def call(self, operation, **members):
        return getattr(self.client, operation)(Catalog=self.catalog, **members)

    # Registration

    def register(self, name, code="123456", email=LEAD, **members):
        return self.call(
            "create_partner",
            LegalName=name,
            PrimarySolutionType="SOFTWARE_PRODUCTS",
            AllianceLeadContact=contact(email),
            EmailVerificationCode=code,
            **{"ClientToken": str(uuid.uuid4()), **members},
        )

    @property
    def own(self):
        """The identifier of the account's partner."""
        return self.call("list_partners")["PartnerSummaryList"][0]["Id"]

    def get(self):
        return self.call("get_partner", Identifier=self.own)

    @property
    def profile(self):
        return self.get()["Profile"]["ProfileId"]

    def update(self, **changes):
        """Starts an update of the profile and waits for its end."""
        started = self.call("start_profile_update_task", Identifier=self.own, TaskDetails=details(**changes))

        def ended():
            task = self.call("get_profile_update_task", Identifier=self.own)
            return task if task["Status"] != "IN_PROGRESS" else None

        return started, eventually(ended)

    # Mail and links

    def mails(self, to):
        question = urllib.parse.urlencode({"to": to})
        with urllib.request.urlopen(f"{self.server.endpoint}/_cosell/mail?{question}", timeout=5) as answer:
            return json.load(answer)

    def code(self, email=LEAD):
        self.call("send_email_verification_code", Email=email)
        return self.mails(email)[-1]["fields"]["code"]

    def verify(self, name):
        """Both verifications, to their ends."""
        self.client.start_verification(
            VerificationDetails={
                "BusinessVerificationDetails": {"LegalName": name, "RegistrationId": "HRB 1", "CountryCode": "DE"}
            }
        )
        started = self.client.start_verification(VerificationDetails={"RegistrantVerificationDetails": {}})
        link = started["VerificationResponseDetails"]["RegistrantVerificationResponse"]["CompletionUrl"]
        with urllib.request.urlopen(link, timeout=5) as page:
            assert b"SUCCEEDED" in page.read()
        for kind in ("BUSINESS_VERIFICATION", "REGISTRANT_VERIFICATION"):

            def succeeded(kind=kind):
                return self.client.get_verification(VerificationType=kind)["VerificationStatus"] == "SUCCEEDED"

            eventually(succeeded)

    # Connections

    def invite(self, receiver, kind="OPPORTUNITY_COLLABORATION", **members):
        return self.call(
            "create_connection_invitation",
            ConnectionType=kind,
            Email=LEAD,
            Name="Dana Kim",
            ReceiverIdentifier=receiver,
            **{"Message": "Shall we?", "ClientToken": str(uuid.uuid4()), **members},
        )

    def answer(self, verb, identifier, **members):
        """accept, reject or cancel an invitation."""
        return self.call(
            f"{verb}_connection_invitation", Identifier=identifier, ClientToken=str(uuid.uuid4()), **members
        )

    def disconnect(self, identifier, kind="OPPORTUNITY_COLLABORATION"):
        return self.call(
            "cancel_connection",
            Identifier=identifier,
            ConnectionType=kind,
            Reason="",
            ClientToken=str(uuid.uuid4()),
        )


def refusal(call):
    """How a call was refused: its exception and reason, and for a validation the codes with the names of members."""
    try:
        call()
    except Exception as error:  # botocore makes its exceptions at run time
        answer = error.response
        name, reason = answer["Error"]["Code"], answer.get("Reason")
        if name != "ValidationException":
            return f"{name} {reason}"
        return ", ".join(_fault(detail) for detail in answer["ErrorDetails"])
    return "ok"


def _fault(detail):
    if "FieldValidationError" in detail:
        fault = detail["FieldValidationError"]
        return f"{fault['Code']} {fault['Name']}"
    return detail["BusinessValidationError"]["Code"]
