"""Checks the signature of a request that came in, by computing it again with botocore's signer and awscrt."""

import dataclasses
import functools
import hashlib
import hmac
import re

from awscrt.crypto import EC
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

SYMMETRIC, ASYMMETRIC = "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"
AUTHORIZATION = re.compile(
    r"(?P<algorithm>AWS4-[A-Z0-9-]+) "
    r"Credential=(?P<key>[^/, ]+)/(?P<scope>[^, ]+), ?"
    r"SignedHeaders=(?P<names>[^, ]+), ?Signature=(?P<signature>[0-9a-f]+)"
)
# What no client may leave out of its signature.
ALWAYS_SIGNED = {"host", "x-amz-date", "content-type"}
SIGNED_IF_SENT = {"x-amz-target", "x-amz-security-token", "x-amz-region-set", "x-amz-content-sha256"}


@dataclasses.dataclass(frozen=True)
class Scope:
    """For whom a signature has to be good."""

    service: str
    region: str
    # The algorithms that the service takes, the one that a client should choose first.
    algorithms: tuple


def breaches(request, credentials, scope):
    """What is wrong with the signature of `request`, which has `method`, `url`, `headers` (lower case) and `body`."""
    found = AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    if found is None:
        yield f"authorization is {request.headers.get('authorization')!r}"
        return
    time = request.headers.get("x-amz-date", "")
    names = found["names"].split(";")
    yield from _form(request, found, names, time, credentials, scope)
    signer = _Signer(credentials, scope.service, scope.region)
    signed = {name: request.headers.get(name, "") for name in names}
    draft = AWSRequest(request.method, request.url, {**signed, **_digest(request)}, request.body)
    draft.context["timestamp"] = time
    signer.names = names
    text = signer.string_to_sign(draft, signer.canonical_request(draft))
    if found["algorithm"] == SYMMETRIC:
        if found["signature"] != signer.signature(text, draft):
            yield "the signature is another than botocore's"
    else:
        lines = [ASYMMETRIC, time, found["scope"], text.splitlines()[-1]]
        digest = hashlib.sha256("\n".join(lines).encode()).digest()
        key = public_key(credentials.access_key, credentials.secret_key)
        if not key.verify(digest, bytes.fromhex(found["signature"])):
            yield "the asymmetric signature does not verify"


class _Signer(SigV4Auth):
    """botocore's signer, held to the headers that the client signed."""

    names = ()

    def headers_to_sign(self, request):
        headers = super().headers_to_sign(request)
        for name in {name.lower() for name in headers.keys()} - set(self.names):
            del headers[name]
        return headers


def _digest(request):
    sent = request.headers.get("x-amz-content-sha256")
    return {"X-Amz-Content-SHA256": sent} if sent else {}


def _form(request, found, names, time, credentials, scope):
    """Breaches of what a signature says in the clear."""
    if found["algorithm"] not in scope.algorithms:
        yield f"{found['algorithm']} is none of {scope.algorithms}"
    if found["key"] != credentials.access_key:
        yield f"the key is {found['key']}"
    if not re.fullmatch(r"\d{8}T\d{6}Z", time):
        yield f"x-amz-date is {time!r}"
    place = [scope.region] if found["algorithm"] == SYMMETRIC else []
    if found["scope"] != "/".join([time[:8], *place, scope.service, "aws4_request"]):
        yield f"the scope is {found['scope']}"
    if found["algorithm"] == ASYMMETRIC and not request.headers.get("x-amz-region-set"):
        yield "x-amz-region-set is missing"
    if request.headers.get("x-amz-security-token") != credentials.token:
        yield "x-amz-security-token is not the session's"
    digest = request.headers.get("x-amz-content-sha256")
    if digest not in (None, hashlib.sha256(request.body).hexdigest()):
        yield "x-amz-content-sha256 is not the body's"
    if names != sorted(names):
        yield f"the signed headers are not sorted: {names}"
    needed = ALWAYS_SIGNED | SIGNED_IF_SENT & request.headers.keys()
    for name in sorted(needed - set(names)):
        yield f"{name} is not signed"


# The curve P-256: its field, its order, its base point.
_FIELD = 2**256 - 2**224 + 2**192 + 2**96 - 1
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_BASE = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)
# What stands before the point in a public key by RFC 5480.
_KEY_HEAD = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004")


@functools.cache
def public_key(access_key, secret):
    """The public half of the key pair that SigV4a derives from an access key."""
    point = _multiplied(_BASE, _private_key(access_key, secret))
    return EC.new_key_from_der_data(_KEY_HEAD + b"".join(part.to_bytes(32, "big") for part in point))


def _private_key(access_key, secret):
    for counter in range(1, 255):
        head = (1).to_bytes(4, "big") + ASYMMETRIC.encode() + b"\0"
        message = head + access_key.encode() + bytes([counter]) + (256).to_bytes(4, "big")
        candidate = int.from_bytes(hmac.digest(b"AWS4A" + secret.encode(), message, "sha256"), "big")
        if candidate <= _ORDER - 2:
            return candidate + 1
    raise AssertionError("no counter leads to a key")


def _multiplied(point, number):
    result = None
    for bit in bin(number)[2:]:
        result = _sum(result, result)
        if bit == "1":
            result = _sum(result, point)
    return result


def _sum(one, other):
    if one is None or other is None:
        return one or other
    (x1, y1), (x2, y2) = one, other
    if one == other:
        slope = (3 * x1 * x1 - 3) * pow(2 * y1, -1, _FIELD)
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, _FIELD)
    x = (slope * slope - x1 - x2) % _FIELD
    return x, (slope * (x1 - x) - y1) % _FIELD
