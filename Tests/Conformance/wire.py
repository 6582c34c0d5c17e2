"""Requests below the SDK: signed by botocore's signer, altered at will, sent as bytes."""

import dataclasses
import http.client
import json

from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

import proven
from partners import REGION, SERVICE, service_model
from server import HOST
from strictmodel import HEADER_STYLE, PATH_STYLE, Answer, Judge

TARGET = "AWSPartnerCentralSelling"


@dataclasses.dataclass
class Request:
    """What goes over the socket; free to be altered after it was signed."""

    method: str = "POST"
    path: str = "/"
    headers: dict = dataclasses.field(default_factory=dict)
    body: bytes = b""


def _time(value):
    """A time as boto3 read it, in the form of R1.14."""
    return value.isoformat()


class TimedAuth(SigV4Auth):
    """SigV4 at a chosen time instead of now, with a scope that may tell another day."""

    timestamp = None
    scope_day = None

    def _modify_request_before_signing(self, request):
        if self.timestamp:
            request.context["timestamp"] = self.timestamp
        super()._modify_request_before_signing(request)

    def scope(self, request):
        return self._of_scope_day(super().scope(request), request)

    def credential_scope(self, request):
        return self._of_scope_day(super().credential_scope(request), request)

    def _of_scope_day(self, scope, request):
        return scope.replace(request.context["timestamp"][:8], self.scope_day) if self.scope_day else scope


class Wire:
    """A partner's keep-alive connection to one server."""

    def __init__(self, server, partner, service=SERVICE, region=REGION, model=None):
        model = model or service_model()
        self.server = server
        self.credentials = Credentials(partner.key, partner.secret, partner.token)
        self.service = service
        self.region = region
        self.target = model.metadata["targetPrefix"]
        self.judge = Judge(model, proven.by(server, service))
        self._connection = None

    def call(self, operation, body, style=HEADER_STYLE, **headers):
        """Signs and sends `body` (a value or bytes) and judges the answer by the model."""
        answer = self.send(self.signed(operation, body, style=style, **headers))
        self.judge.require(operation, answer, style)
        return answer

    def plain(self, operation, body, style=HEADER_STYLE, **headers):
        """The request as a client would make it, without a signature."""
        content = body if isinstance(body, bytes) else json.dumps(body, default=_time).encode()
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        if style is PATH_STYLE:
            return Request(path=f"/{operation}", headers={"Content-Type": "application/json", **given}, body=content)
        names = {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"{self.target}.{operation}"}
        return Request(headers={**names, **given}, body=content)

    def signed(self, operation, body, style=HEADER_STYLE, **headers):
        return self.sign(self.plain(operation, body, style=style, **headers))

    def sign(self, request, auth=None):
        """The same request with a signature by `auth`, SigV4 of now unless another is given."""
        auth = auth or self.auth()
        draft = AWSRequest(request.method, self.server.endpoint + request.path, dict(request.headers), request.body)
        auth.add_auth(draft)
        path = draft.url.removeprefix(self.server.endpoint)
        return dataclasses.replace(request, path=path, headers=dict(draft.headers.items()))

    def auth(self, timestamp=None, scope_day=None):
        auth = TimedAuth(self.credentials, self.service, self.region)
        auth.timestamp, auth.scope_day = timestamp, scope_day
        return auth

    def presigning(self):
        return SigV4QueryAuth(self.credentials, self.service, self.region)

    def send(self, request):
        """Sends `request` as it stands, on a new connection if the kept one was closed meanwhile."""
        is_kept = self._connection is not None
        try:
            return self.attempt(request)
        except (http.client.RemoteDisconnected, ConnectionError):
            self.close()
            if not is_kept:
                raise
            return self.attempt(request)

    def attempt(self, request):
        """Sends `request` once, on the kept connection or a new one."""
        if self._connection is None:
            self._connection = http.client.HTTPConnection(HOST, self.server.port, timeout=15)
        self._connection.request(request.method, request.path, request.body or None, request.headers)
        response = self._connection.getresponse()
        headers = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, headers, response.read())

    def close(self):
        if self._connection is not None:
            self._connection.close()
            self._connection = None
