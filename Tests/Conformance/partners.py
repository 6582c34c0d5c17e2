"""Who calls: the accounts that exist without a configuration, those of the tests' own, and their clients."""

import dataclasses
import functools

import botocore.config
import botocore.session

import proven
from strictmodel import strict

SERVICE = "partnercentral-selling"
REGION = "us-east-1"
CATALOGS = ("AWS", "Sandbox")
# The suites of single opportunities submit them directly; a test of the engagement behind it says `require`.
SUBMITTING = {"submit_engagement": "open"}


@dataclasses.dataclass(frozen=True)
class Partner:
    """An access key and the account that it belongs to; a temporary one has a token, and may have an end."""

    account: str
    key: str
    secret: str
    token: str | None = None
    ends: str | None = None


PARTNER_1 = Partner("111122223333", "AKIACOSELLPARTNER001", "cosell-demo-secret-partner-1")
READ_ONLY = Partner("111122223333", "AKIACOSELLREADONLY01", "cosell-demo-secret-readonly-1")
PARTNER_2 = Partner("444455556666", "AKIACOSELLPARTNER002", "cosell-demo-secret-partner-2")
PARTNER_3 = Partner("555566667777", "AKIACOSELLPARTNER003", "cosell-demo-secret-partner-3")
# No partner yet.
PLAIN = Partner("777788889999", "AKIACOSELLPLAIN00001", "cosell-demo-secret-plain-1")
# Never one: it manages a program of the first, or is a customer.
PROGRAM = Partner("333344446666", "AKIACOSELLPROGRAM001", "cosell-demo-secret-program-1")
CUSTOMER = Partner("555566668888", "AKIACOSELLCUSTOMER01", "cosell-demo-secret-customer-1")

FULL_ACCESS = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "partnercentral:*", "Resource": "*"}],
}


@functools.cache
def _session():
    return botocore.session.Session()


@functools.cache
def service_model(service=SERVICE):
    return _session().get_service_model(service)


def selling(server, partner, **options):
    """A strict client of Selling; see `client`."""
    return client(SERVICE, server, partner, **options)


def client(service, server, partner, **options):
    """A strict boto3-grade client that leaves every judgement about the request to the server, and never retries."""
    settings = {"parameter_validation": False, "retries": {"total_max_attempts": 1}, **options}
    made = _session().create_client(
        service,
        region_name=REGION,
        endpoint_url=server.endpoint,
        aws_access_key_id=partner.key,
        aws_secret_access_key=partner.secret,
        aws_session_token=partner.token,
        config=botocore.config.Config(max_pool_connections=32, **settings),
    )
    return strict(made, proven.by(server, service))


def policy(*statements):
    """A policy document of `statements`, each allowing on every resource unless it says otherwise."""
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*", **one} for one in statements]}


def user(partner, name, *documents, managed=()):
    """A user of the configuration with one access key."""
    key = {"id": partner.key, "secret": partner.secret}
    if partner.token:
        key["session_token"] = partner.token
    if partner.ends:
        key["expires_at"] = partner.ends
    return {"name": name, "access_keys": [key], "managed_policies": list(managed), "policies": list(documents)}


def solutions(active=3):
    """Solutions for both catalogs: `active` Active ones, then one Inactive and one Draft."""
    statuses = ["Active"] * active + ["Inactive", "Draft"]
    return [
        {
            "catalog": catalog,
            "id": f"S-{1234567 + position:07d}",
            "name": f"Solution {'CAEBD'[position % 5]}{position}",
            "status": status,
            "category": ("Software Product", "Consulting Service", "Training Service")[position % 3],
        }
        for catalog in CATALOGS
        for position, status in enumerate(statuses)
    ]


def account(identifier, name, *users, **settings):
    """An account of the configuration, with solutions of its own in both catalogs unless it brings some."""
    return {
        "id": identifier,
        "name": name,
        "website": f"https://{name.lower().replace(' ', '-')}.example.com",
        "users": list(users),
        "solutions": solutions(),
        **settings,
    }


def configuration(*accounts, **sections):
    """A configuration document; without `accounts` the one account is that of `PARTNER_1`, with full access."""
    default = account(PARTNER_1.account, "Example Partner", user(PARTNER_1, "dana", FULL_ACCESS))
    switches = {**SUBMITTING, **sections.pop("switches", {})}
    return {"accounts": list(accounts) or [default], "switches": switches, **sections}
