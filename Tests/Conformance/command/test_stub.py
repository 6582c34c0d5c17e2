"""The stub itself: it takes what botocore sends, and nothing that was altered."""

import http.client
import json

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.crt.auth import CrtSigV4AsymAuth
from botocore.session import Session

from samples import SERVICES, full, model
from stub import KEYS, REGION, JSONWire, scope

GOOD = {"Catalog": "AWS", "Identifier": "O1"}


def breaches(stub, operation, body, service="selling", asymmetric=False, keys=KEYS, alter=None):
    """What the stub has against a request, signed by botocore's own signer."""
    target = f"{model(service).metadata['targetPrefix']}.{operation}"
    headers = {"Content-Type": JSONWire.content_type, "X-Amz-Target": target}
    request = AWSRequest("POST", f"{stub.endpoint}/", headers, json.dumps(body).encode())
    name = scope(service).service
    signer = CrtSigV4AsymAuth(keys, name, "*") if asymmetric else SigV4Auth(keys, name, REGION)
    signer.add_auth(request)
    if alter:
        alter(request)
    connection = http.client.HTTPConnection(stub.endpoint.removeprefix("http://"))
    connection.request("POST", "/", request.data, dict(request.headers.items()))
    status = connection.getresponse().status
    connection.close()
    found = " | ".join(stub.last.breaches)
    assert status == (400 if found else 200)
    return found


@pytest.mark.parametrize("service", SERVICES)
def test_takes_what_botocore_sends(stub, service):
    """With botocore's own choice of protocol and signature, and every member once."""
    client = Session().create_client(
        SERVICES[service],
        region_name=REGION,
        endpoint_url=stub.endpoint,
        aws_access_key_id=KEYS.access_key,
        aws_secret_access_key=KEYS.secret_key,
    )
    for operation in sorted(model(service).operation_names)[::4]:
        for document in full(model(service).operation_model(operation).input_shape):
            client._make_api_call(operation, document)
            assert stub.last.document == document


def _new_body(request):
    request.data = json.dumps({**GOOD, "Identifier": "O2"}).encode()


def _other_operation(request):
    request.headers.replace_header("X-Amz-Target", "AWSPartnerCentralSelling.GetEngagement")


@pytest.mark.parametrize(
    "body, options, words",
    [
        pytest.param(GOOD, {}, None, id="good"),
        pytest.param({**GOOD, "Identifier": "X1"}, {}, "does not match", id="pattern"),
        pytest.param({"Catalog": "AWS"}, {}, "Missing required", id="missing"),
        pytest.param({**GOOD, "More": 1}, {}, "Unknown parameter", id="unknown"),
        pytest.param({**GOOD, "Identifier": 1}, {}, "Invalid type", id="type"),
        pytest.param(GOOD, {"alter": _new_body}, "another than botocore's", id="body"),
        pytest.param(GOOD, {"alter": _other_operation}, "another than botocore's", id="operation"),
        pytest.param(GOOD, {"asymmetric": True}, "is none of", id="algorithm"),
        pytest.param(GOOD, {"keys": Credentials(KEYS.access_key, "guess")}, "another than botocore's", id="secret"),
        pytest.param(GOOD, {"keys": Credentials("AKIAOTHER", KEYS.secret_key)}, "the key is", id="key"),
    ],
)
def test_refuses(stub, body, options, words):
    found = breaches(stub, "GetOpportunity", body, **options)
    assert words in found if words else not found


@pytest.mark.parametrize(
    "options, words",
    [
        pytest.param({}, None, id="good"),
        pytest.param({"keys": Credentials(KEYS.access_key, "guess")}, "does not verify", id="secret"),
        pytest.param({"alter": _new_body}, "does not verify", id="body"),
    ],
)
def test_asymmetric(stub, options, words):
    found = breaches(stub, "ListRelationships", {"catalog": "AWS"}, "channel", asymmetric=True, **options)
    assert words in found if words else not found
