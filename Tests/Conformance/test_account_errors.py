"""Every operation of Account succeeds, and answers every error that it declares and that can arise (account 3)."""

import itertools
import uuid

import botocore
import pytest

from account import SERVICE, AccountDesk, contact, details
from control import Control
from partners import FULL_ACCESS, Partner, account, configuration, service_model, user
from server import eventually

MODEL = service_model(SERVICE)
OPERATIONS = sorted(MODEL.operation_names)
# The first two partners are for calls that change nothing.
NUMBERS = itertools.count(2)
PLAIN_NUMBERS = itertools.count()
POOL = [Partner(f"{800000000000 + one}", f"AKIACOSELLERRORS{one:04d}", f"secret-of-errors-{one}") for one in range(1, 141)]
PARTNERS, PLAIN = POOL[:120], POOL[120:139]
NOBODY = POOL[139]

PARTNER = "partner-0000000000000"
PROFILE = "pprofile-0000000000000"
INVITATION = "pacinv-0000000000000"
CONNECTION = "pac-0000000000000"
COLLABORATION = "OPPORTUNITY_COLLABORATION"
TAG = [{"Key": "team", "Value": "blue"}]


def declared(operation):
    return [shape.name for shape in MODEL.operation_model(operation).error_shapes]


def token():
    return str(uuid.uuid4())


def arn(partner=PARTNER, number=PARTNERS[0].account):
    return f"arn:aws:partnercentral:us-east-1:{number}:catalog/Sandbox/partner/{partner}"


def about(partner, number=PARTNERS[0].account, catalog="Sandbox"):
    """A well-formed request of each operation about a partner; what else it names is nothing."""
    own = {"Catalog": catalog, "Identifier": partner}
    invitation = {"Catalog": catalog, "Identifier": INVITATION, "ClientToken": token()}
    proven = {"Email": "kim@x.example", "EmailVerificationCode": "123456"}
    return {
        "AcceptConnectionInvitation": invitation,
        "AssociateAwsTrainingCertificationEmailDomain": {**own, **proven},
        "CancelConnection": {
            "Catalog": catalog,
            "Identifier": CONNECTION,
            "ConnectionType": COLLABORATION,
            "Reason": "",
            "ClientToken": token(),
        },
        "CancelConnectionInvitation": invitation,
        "CancelProfileUpdateTask": {**own, "TaskId": "pprofiletask-0000000000000"},
        "CreateConnectionInvitation": {
            "Catalog": catalog,
            "ClientToken": token(),
            "ConnectionType": COLLABORATION,
            "Email": "kim@x.example",
            "Name": "Kim",
            "Message": "Shall we?",
            "ReceiverIdentifier": PROFILE,
        },
        "CreatePartner": {
            "Catalog": catalog,
            "LegalName": f"Company {token()}",
            "PrimarySolutionType": "SOFTWARE_PRODUCTS",
            "AllianceLeadContact": contact(),
            "EmailVerificationCode": "123456",
        },
        "DisassociateAwsTrainingCertificationEmailDomain": {**own, "DomainName": "x.example"},
        "GetConnection": {"Catalog": catalog, "Identifier": CONNECTION},
        "GetConnectionInvitation": {"Catalog": catalog, "Identifier": INVITATION},
        "GetConnectionPreferences": {"Catalog": catalog},
        "GetVerification": {"VerificationType": "BUSINESS_VERIFICATION"},
        "ListConnectionInvitations": {"Catalog": catalog},
        "ListConnections": {"Catalog": catalog},
        "ListPartners": {"Catalog": catalog},
        "ListTagsForResource": {"ResourceArn": arn(partner, number)},
        "PutAllianceLeadContact": {**own, "AllianceLeadContact": contact()},
        "PutProfileVisibility": {**own, "Visibility": "PUBLIC"},
        "RejectConnectionInvitation": invitation,
        "SendEmailVerificationCode": {"Catalog": catalog, "Email": "kim@x.example"},
        "StartProfileUpdateTask": {**own, "TaskDetails": details(f"Name {token()}")},
        "StartQualificationsAssociationTask": {**own, "PrimaryPartner": {"AccountId": PARTNERS[0].account}},
        "StartQualificationsDisassociationTask": {**own, "AssociatedPartner": {"AccountId": PARTNERS[0].account}},
        "StartVerification": {"VerificationDetails": {"RegistrantVerificationDetails": {}}},
        "TagResource": {"ResourceArn": arn(partner, number), "Tags": TAG},
        "UntagResource": {"ResourceArn": arn(partner, number), "TagKeys": ["team"]},
        "UpdateConnectionPreferences": {"Catalog": catalog, "Revision": 1, "AccessType": "ALLOW_ALL"},
    } | {name: own for name in OPERATIONS if name.startswith(("GetPartner", "GetAlliance", "GetProfile", "GetQualif"))}


def settings(**sections):
    return configuration(
        *(
            account(one.account, f"Company {one.account}", user(one, "dana", FULL_ACCESS), solutions=[])
            for one in PARTNERS
        ),
        *(
            account(one.account, f"Nobody {one.account}", user(one, "kim", FULL_ACCESS), partner=False, solutions=[])
            for one in PLAIN
        ),
        account(NOBODY.account, "Powerless", user(NOBODY, "kit"), solutions=[]),
        **sections,
    )


@pytest.fixture(scope="module")
def house(servers):
    return servers.start(settings(switches={"verification_delay": 60, "profile_task_delay": 60}))


class Desk(AccountDesk):
    """An account that makes any operation, by its name in the model."""

    def make(self, operation, **members):
        return getattr(self.client, botocore.xform_name(operation))(**members)

    def usual(self, operation, partner=None, **members):
        """The usual request about the own partner, with some members otherwise."""
        request = about(partner or self.own, self.partner.account, self.catalog)[operation]
        return self.make(operation, **{**request, **members})

    def error(self, operation, **members):
        """By which exception the call is refused."""
        try:
            self.usual(operation, **members)
        except botocore.exceptions.ClientError as failure:
            return failure.response["Error"]["Code"]
        return None


@pytest.fixture
def someone(house):
    """Makes desks of partners that no other test has."""
    return lambda catalog="Sandbox": Desk(house, PARTNERS[next(NUMBERS)], catalog)


@pytest.fixture
def nobody(house):
    """Makes desks of accounts that are no partners."""
    return lambda catalog="Sandbox": Desk(house, PLAIN[next(PLAIN_NUMBERS)], catalog)


# Errors that every operation can meet


@pytest.mark.parametrize("operation", OPERATIONS)
def test_validation(house, operation):
    desk = Desk(house, PARTNERS[0])
    with pytest.raises(botocore.exceptions.ClientError) as failure:
        desk.make(operation)
    answer = failure.value.response
    assert answer["Error"]["Code"] == "ValidationException" and answer["Reason"] == "REQUEST_VALIDATION_FAILED"
    shape = MODEL.operation_model(operation).input_shape
    # Clients fill tokens themselves.
    required = [name for name in shape.required_members if name != "ClientToken"] or ["VerificationDetails"]
    found = [one["FieldValidationError"] for one in answer["ErrorDetails"]]
    assert [one["Name"].lower() for one in found] == [name.lower() for name in required]
    assert {one["Code"] for one in found} == {"REQUIRED_FIELD_MISSING"}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_access_denied(house, operation):
    desk = Desk(house, NOBODY)
    with pytest.raises(botocore.exceptions.ClientError) as failure:
        desk.usual(operation, partner=PARTNER)
    answer = failure.value.response
    assert (answer["Error"]["Code"], answer["Reason"]) == ("AccessDeniedException", "ACCESS_DENIED")
    assert f"is not authorized to perform: partnercentral:{operation} on resource: " in answer["Error"]["Message"]


@pytest.fixture(scope="module")
def busy(servers):
    return servers.start(settings(switches={"throttling": True}))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_throttling(busy, operation):
    desk = Desk(busy, PARTNERS[0])
    errors = [desk.error(operation, partner=PARTNER) for _ in range(30)]
    assert errors[0] != "ThrottlingException" and "ThrottlingException" in errors


@pytest.fixture(scope="module")
def faulty(servers):
    error = "InternalServerException"
    faults = [
        {"operation": f"account/{operation}", "error": error} for operation in OPERATIONS if error in declared(operation)
    ]
    return servers.start(settings(faults=faults))


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if "InternalServerException" in declared(one)])
def test_internal_server(faulty, operation):
    assert Desk(faulty, PARTNERS[0]).error(operation, partner=PARTNER) == "InternalServerException"


# Errors of those that name something

BEYOND = {"CreateConnectionInvitation", "GetVerification"}


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if "ResourceNotFoundException" in declared(one)])
def test_not_found(house, nobody, operation):
    """What there is not, and what is somebody else's, is answered alike."""
    desk = nobody() if operation == "GetVerification" else Desk(house, PARTNERS[0])
    assert desk.error(operation, partner=PARTNER) == "ResourceNotFoundException"
    if operation not in BEYOND and "Identifier" in about(PARTNER)[operation]:
        assert desk.error(operation, partner=Desk(house, PARTNERS[1]).own) == "ResourceNotFoundException"


# Conflicts and quotas: each operation in its own way


def twice(operation, **changed):
    """The same token for two requests that differ."""

    def provoke(desk, *_):
        same = token()
        desk.usual(operation, ClientToken=same)
        return desk.error(operation, ClientToken=same, **changed)

    return provoke


def after(end, operation):
    """An invitation that has ended."""

    def provoke(desk, other):
        identifier = desk.invite(other.profile)["Id"]
        (desk if end == "cancel" else other).answer(end, identifier)
        side = desk if operation == "CancelConnectionInvitation" else other
        return side.error(operation, Identifier=identifier)

    return provoke


def parted(desk, other):
    connection = other.answer("accept", desk.invite(other.profile)["Id"])["Connection"]["Id"]
    desk.disconnect(connection)
    return other.error("CancelConnection", Identifier=connection)


def canceled(desk, *_):
    task = desk.usual("StartProfileUpdateTask")["TaskId"]
    desk.usual("CancelProfileUpdateTask", TaskId=task)
    return desk.error("CancelProfileUpdateTask", TaskId=task)


def crossing(desk, other):
    desk.invite(other.profile)
    return other.error("CreateConnectionInvitation", ReceiverIdentifier=desk.profile)


def running(desk, *_):
    desk.usual("StartProfileUpdateTask")
    return desk.error("StartProfileUpdateTask")


def joining(desk, other):
    other.answer("accept", desk.invite(other.partner.account, "SUBSIDIARY")["Id"])
    reference = {"AccountId": desk.partner.account}
    other.usual("StartQualificationsAssociationTask", PrimaryPartner=reference)
    return other.error("StartQualificationsAssociationTask", PrimaryPartner=reference)


def leaving(desk, other):
    joining(desk, other)
    return other.error("StartQualificationsDisassociationTask", AssociatedPartner={"AccountId": desk.partner.account})


def unconnected_domain(desk, *_):
    same = token()
    desk.usual("AssociateAwsTrainingCertificationEmailDomain", Email=f"kim@{desk.own}.example")
    desk.usual("DisassociateAwsTrainingCertificationEmailDomain", DomainName=f"{desk.own}.example", ClientToken=same)
    return desk.error("DisassociateAwsTrainingCertificationEmailDomain", ClientToken=same)


def domain_twice(desk, *_):
    return twice("AssociateAwsTrainingCertificationEmailDomain", Email=f"lou@{token()}.example")(
        _DomainDesk(desk), desk
    )


class _DomainDesk:
    """A domain belongs to one partner: each takes its own."""

    def __init__(self, desk):
        self.desk = desk

    def usual(self, operation, **members):
        return self.desk.usual(operation, **{"Email": f"kim@{self.desk.own}.example", **members})

    def error(self, operation, **members):
        return self.desk.error(operation, **members)


CONFLICTS = {
    "AcceptConnectionInvitation": after("reject", "AcceptConnectionInvitation"),
    "AssociateAwsTrainingCertificationEmailDomain": domain_twice,
    "CancelConnection": parted,
    "CancelConnectionInvitation": after("reject", "CancelConnectionInvitation"),
    "CancelProfileUpdateTask": canceled,
    "CreateConnectionInvitation": crossing,
    "CreatePartner": lambda desk, _: desk.error("CreatePartner"),
    "DisassociateAwsTrainingCertificationEmailDomain": unconnected_domain,
    "RejectConnectionInvitation": after("cancel", "RejectConnectionInvitation"),
    "StartProfileUpdateTask": running,
    "StartQualificationsAssociationTask": joining,
    "StartQualificationsDisassociationTask": leaving,
    "StartVerification": lambda desk, _: desk.error("StartVerification"),
    "UpdateConnectionPreferences": lambda desk, _: desk.error("UpdateConnectionPreferences", Revision=7),
}


def often(times, operation, **members):
    """Once more than a day allows."""

    def provoke(desk, *_):
        errors = [desk.error(operation, **members) for _ in range(times + 1)]
        assert errors[:-1] == [None] * times
        return errors[-1]

    return provoke


def updates(desk, *_):
    for _ in range(10):
        desk.usual("CancelProfileUpdateTask", TaskId=desk.usual("StartProfileUpdateTask")["TaskId"])
    return desk.error("StartProfileUpdateTask")


def codes(desk, *_):
    desk.catalog = "AWS"
    return often(5, "SendEmailVerificationCode")(desk)


def domains(desk, *_):
    name = "AssociateAwsTrainingCertificationEmailDomain"
    for number in range(50):
        desk.usual(name, Email=f"kim@d{number}.{desk.own}.example")
    return desk.error(name, Email=f"kim@d50.{desk.own}.example")


def invitations(desk, *_):
    for number in range(50):
        desk.invite(f"{400000000000 + number}", "SUBSIDIARY")
    return desk.error("CreateConnectionInvitation", ConnectionType="SUBSIDIARY", ReceiverIdentifier="499999999999")


def connections(desk, other):
    """The thousandth connection is the last, also of one who was invited."""
    control = Control(desk.server)
    for number in range(1000):
        accounts = [desk.partner.account, f"{500000000000 + number}"]
        control.act("connection.put", accounts=accounts, type="SUBSIDIARY", catalog=desk.catalog)
    return desk.error("AcceptConnectionInvitation", Identifier=other.invite(desk.profile)["Id"])


QUOTAS = {
    "AcceptConnectionInvitation": connections,
    "AssociateAwsTrainingCertificationEmailDomain": domains,
    "CreateConnectionInvitation": invitations,
    "PutProfileVisibility": often(5, "PutProfileVisibility"),
    "SendEmailVerificationCode": codes,
    "StartProfileUpdateTask": updates,
}
# What the model declares and the service has no cause for (account 3.4, 3.7).
NEVER = {
    ("StartVerification", "ServiceQuotaExceededException"),
    ("TagResource", "ConflictException"),
    ("UntagResource", "ConflictException"),
}


@pytest.mark.parametrize("operation", CONFLICTS)
def test_conflict(someone, operation):
    assert CONFLICTS[operation](someone(), someone()) == "ConflictException"


@pytest.mark.parametrize("operation", QUOTAS)
def test_quota(someone, operation):
    assert QUOTAS[operation](someone(), someone()) == "ServiceQuotaExceededException"


def test_no_declared_error_is_left_out():
    tables = {"ConflictException": CONFLICTS, "ServiceQuotaExceededException": QUOTAS}
    for operation in OPERATIONS:
        for error, table in tables.items():
            is_known = operation in table or (operation, error) in NEVER
            assert (error in declared(operation)) == is_known, (operation, error)


# Success


def answered(desk, other, deed):
    identifier = desk.invite(other.profile)["Id"]
    side = desk if deed == "CancelConnectionInvitation" else other
    return side.usual(deed, Identifier=identifier)


def connected(desk, other, deed):
    connection = other.answer("accept", desk.invite(other.profile)["Id"])["Connection"]["Id"]
    return desk.usual(deed, Identifier=connection)


def in_task(desk, _, deed):
    task = desk.usual("StartProfileUpdateTask")["TaskId"]
    return desk.usual(deed, **({"TaskId": task} if deed.startswith("Cancel") else {}))


def with_domain(desk, _, deed):
    desk.usual("AssociateAwsTrainingCertificationEmailDomain", Email=f"kim@{desk.own}.example")
    return desk.usual(deed, DomainName=f"{desk.own}.example")


def as_subsidiary(desk, other, deed):
    other.answer("accept", desk.invite(other.partner.account, "SUBSIDIARY")["Id"])
    reference = {"ProfileId": desk.profile, "AccountId": desk.partner.account}
    started = other.usual("StartQualificationsAssociationTask", PrimaryPartner=reference)
    return started if deed.startswith("Start") else other.usual(deed)


SUCCESSES = {
    "AcceptConnectionInvitation": answered,
    "AssociateAwsTrainingCertificationEmailDomain": lambda desk, _, deed: desk.usual(deed, Email=f"k@{desk.own}.example"),
    "CancelConnection": connected,
    "CancelConnectionInvitation": answered,
    "CancelProfileUpdateTask": in_task,
    "CreateConnectionInvitation": lambda desk, other, deed: desk.usual(deed, ReceiverIdentifier=other.profile),
    "DisassociateAwsTrainingCertificationEmailDomain": with_domain,
    "GetConnection": connected,
    "GetConnectionInvitation": answered,
    "GetProfileUpdateTask": in_task,
    "GetQualificationsAssociationTask": as_subsidiary,
    "RejectConnectionInvitation": answered,
    "StartQualificationsAssociationTask": as_subsidiary,
}
# Its own, so that no code is asked for.
SUCCESSES["PutAllianceLeadContact"] = lambda desk, _, deed: desk.usual(
    deed, AllianceLeadContact=desk.usual("GetAllianceLeadContact")["AllianceLeadContact"]
)
OF_THE_PLAIN = {"CreatePartner", "StartVerification"}
# An association takes its time: QualificationsTests lets it pass.
LATER = {"GetQualificationsDisassociationTask", "StartQualificationsDisassociationTask"}


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if one not in LATER])
def test_success(someone, nobody, operation):
    """The strict client passes the answer."""
    if operation in OF_THE_PLAIN:
        assert nobody().usual(operation, partner=PARTNER)
    elif operation in SUCCESSES:
        assert SUCCESSES[operation](someone(), someone(), operation)["ResponseMetadata"]["HTTPStatusCode"] == 200
    else:
        assert someone().usual(operation)["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_a_subsidiary_leaves(servers):
    """The two operations that follow on an association which has come about."""
    house = servers.start(settings())
    desk, other = Desk(house, PARTNERS[0]), Desk(house, PARTNERS[1])
    as_subsidiary(desk, other, "Start")

    def is_joined():
        return other.usual("GetQualificationsAssociationDetails")["Status"] == "ASSOCIATED"

    eventually(is_joined, within=10)
    left = other.usual("StartQualificationsDisassociationTask", AssociatedPartner={"ProfileId": desk.profile})
    assert other.usual("GetQualificationsDisassociationTask")["TaskId"] == left["TaskId"]
