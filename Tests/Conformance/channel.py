"""A partner, the account that manages a program, and a customer at work with Channel: calls with usual values filled in."""

import copy
import datetime
import itertools

from control import Control
from engagements import EventLog
from partners import FULL_ACCESS, PARTNER_1, PARTNER_2, Partner, account, client, configuration, user

SERVICE = "partnercentral-channel"
_numbers = itertools.count(1)

# Accounts that are no partners: they manage a program, or are customers.
MANAGER, OTHER_MANAGER, SEEDED_MANAGER = "333344448888", "333344449999", "333344447777"
CUSTOMER, SECOND_CUSTOMER, THIRD_CUSTOMER, SEEDED_CUSTOMER = (
    "555566661111",
    "555566662222",
    "555566663333",
    "555566669999",
)


def keys(number):
    return Partner(number, f"AKIACOSELLCHAN{number[-6:]}", f"secret-of-{number}")


STRANGERS = {
    number: keys(number)
    for number in (MANAGER, OTHER_MANAGER, SEEDED_MANAGER, CUSTOMER, SECOND_CUSTOMER, THIRD_CUSTOMER, SEEDED_CUSTOMER)
}


def people(*more, **sections):
    """A configuration with two partners and everybody that they deal with."""
    return configuration(
        account(PARTNER_1.account, "Northwind Cloud", user(PARTNER_1, "dana", FULL_ACCESS), *more),
        account(PARTNER_2.account, "Tailspin", user(PARTNER_2, "sam", FULL_ACCESS)),
        *(
            account(number, f"Account {number}", user(one, "kim", FULL_ACCESS), partner=False, solutions=[])
            for number, one in STRANGERS.items()
        ),
        **sections,
    )


PAYLOAD = {
    "legalEntityName": "Litware AG",
    "supportedServices": ["MONITORING", "PATCHING"],
    "legalEntityAddress": {
        "addressLine": "Seestrasse 1",
        "city": "Zuerich",
        "stateOrRegion": "ZH",
        "postalCode": "8001",
        "countryCode": "CH",
    },
    "signatoryName": "Ada Keller",
    "signatoryEmail": "ada@litware.example",
}
ATTESTATION = "payload.managedServicesAttestationPayload"


class ChannelDesk:
    """One account in one catalog of a running server."""

    def __init__(self, server, partner=PARTNER_1, catalog="Sandbox"):
        self.server, self.partner, self.catalog = server, partner, catalog
        self.client = client(SERVICE, server, partner)

    def of(self, partner=None, catalog=None):
        """The same place, seen by another account; one that is no partner is named by its number."""
        partner = STRANGERS.get(partner, partner) or self.partner
        return ChannelDesk(self.server, partner, catalog or self.catalog)

    def call(self, operation, **members):
        return getattr(self.client, operation)(**{"catalog": self.catalog, **members})

    def token(self):
        return f"token-{next(_numbers)}"

    def now(self):
        return datetime.datetime.fromisoformat(Control(self.server).clock()["now"].replace("Z", "+00:00"))

    def arn(self, path):
        return f"arn:aws:partnercentral:us-east-1:{self.partner.account}:catalog/{self.catalog}/{path}"

    # Program management accounts

    def enrol(self, number, program="SOLUTION_PROVIDER", **members):
        members = {"displayName": "Northwind", "clientToken": self.token(), **members}
        answer = self.call("create_program_management_account", program=program, accountId=number, **members)
        return answer["programManagementAccountDetail"]["id"]

    def manager(self, number, program="SOLUTION_PROVIDER", **members):
        """A program management account that is active."""
        made = self.enrol(number, program, **members)
        self.of(number).accept(self.invite(made))
        return made

    def accounts(self, **filters):
        return self.call("list_program_management_accounts", **filters)["items"]

    # Relationships

    def relate(self, parent, number=None, kind="END_CUSTOMER", **members):
        members = {"displayName": "A customer", "sector": "COMMERCIAL", "clientToken": self.token(), **members}
        if number:
            members["associatedAccountId"] = number
        answer = self.call(
            "create_relationship",
            associationType=kind,
            programManagementAccountIdentifier=parent,
            **members,
        )
        return answer["relationshipDetail"]["id"]

    def managed(self, parent="pma-northwindms01", number=SECOND_CUSTOMER, **members):
        """A relationship with managed services, of one customer's whole organization."""
        members = {"accountScope": "ENTIRE_ORGANIZATION", **members}
        return self.relate(parent, number, "MANAGED_SERVICES_END_CUSTOMER", **members)

    def relationship(self, identifier, parent):
        found = self.call("get_relationship", identifier=identifier, programManagementAccountIdentifier=parent)
        return found["relationshipDetail"]

    def separate(self, identifier, parent, **members):
        return self.call(
            "delete_relationship", identifier=identifier, programManagementAccountIdentifier=parent, **members
        )

    # Handshakes

    def invite(self, resource, kind="PROGRAM_MANAGEMENT_ACCOUNT", **members):
        members = {"clientToken": self.token(), **members}
        answer = self.call(
            "create_channel_handshake", handshakeType=kind, associatedResourceIdentifier=resource, **members
        )
        return answer["channelHandshakeDetail"]["id"]

    def start(self, relationship, parent, days="30", kind="MINIMUM_NOTICE_PERIOD", **terms):
        payload = {"programManagementAccountIdentifier": parent, "servicePeriodType": kind, **terms}
        if days:
            payload["minimumNoticeDays"] = days
        return self.invite(relationship, "START_SERVICE_PERIOD", payload={"startServicePeriodPayload": payload})

    def revoke(self, relationship, parent, **terms):
        payload = {"programManagementAccountIdentifier": parent, **terms}
        return self.invite(relationship, "REVOKE_SERVICE_PERIOD", payload={"revokeServicePeriodPayload": payload})

    def accept(self, identifier):
        return self.call("accept_channel_handshake", identifier=identifier)["channelHandshakeDetail"]

    def reject(self, identifier):
        return self.call("reject_channel_handshake", identifier=identifier)["channelHandshakeDetail"]

    def withdraw(self, identifier):
        return self.call("cancel_channel_handshake", identifier=identifier)["channelHandshakeDetail"]

    def handshakes(self, kind="PROGRAM_MANAGEMENT_ACCOUNT", side="SENDER", **filters):
        return self.call("list_channel_handshakes", handshakeType=kind, participantType=side, **filters)["items"]

    # Contracts

    def payload(self, relationship, parent="pma-northwindms01", **changes):
        """`P` of the scenarios, with changes."""
        payload = {
            **copy.deepcopy(PAYLOAD),
            "endDate": self.now() + datetime.timedelta(days=364),
            "relationshipIdentifier": relationship,
            "programManagementAccountIdentifier": parent,
        }
        for name, value in changes.items():
            if name == "city":
                payload["legalEntityAddress"]["city"] = value
            else:
                payload[name] = value
        return payload

    def attest(self, relationship, parent="pma-northwindms01", token=None, tags=None, **changes):
        members = {} if tags is None else {"tags": tags}
        answer = self.call(
            "create_channel_contract",
            contractType="MANAGED_SERVICES_ATTESTATION",
            payload={"managedServicesAttestationPayload": self.payload(relationship, parent, **changes)},
            clientToken=token or self.token(),
            **members,
        )
        return answer["channelContractDetail"]["id"]

    def contract(self, identifier):
        return self.call("get_channel_contract", identifier=identifier)["channelContractDetail"]

    def annul(self, identifier, token=None, **members):
        members = {"clientToken": token or self.token(), **members}
        return self.call("cancel_channel_contract", identifier=identifier, **members)["channelContractDetail"]

    def contracts(self, **filters):
        return self.call("list_channel_contracts", contractType="MANAGED_SERVICES_ATTESTATION", **filters)

    # Events

    def events(self, resource):
        """What this account was told about a resource, oldest first."""
        log = EventLog(self.server, self.partner.account, self.catalog)
        log.after = 0
        return [
            envelope
            for envelope in log.read()
            if envelope["source"] == "aws.partnercentral-channel"
            and envelope["detail"]["associatedResourceIdentifier"] == resource
        ]


def refusal(call):
    """How a call was refused, in the words of the scenarios: V with reason, members and codes; C, Q and N with what they
    are about; A."""
    try:
        call()
    except Exception as error:  # botocore makes its exceptions at run time
        answer = error.response
        name = answer["Error"]["Code"].removesuffix("Exception")
        if name == "Validation":
            reason = {"REQUEST_VALIDATION_FAILED": "RV", "BUSINESS_VALIDATION_FAILED": "BV"}[answer["reason"]]
            return ", ".join([reason, *sorted(f"{fault['name']} {fault['code']}" for fault in answer["fieldList"])])
        about = [answer[member] for member in ("resourceType", "resourceId", "quotaCode") if answer.get(member)]
        return " ".join([name, *about])
    return "ok"
