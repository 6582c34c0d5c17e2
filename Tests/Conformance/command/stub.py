"""A server on this machine that takes nothing on trust: each request is held against botocore's own model and signer.

It answers every operation with an output in which each member stands once, and keeps what it received. A request with
a breach is refused with all of its breaches in the message.
"""

import dataclasses
import datetime
import email.utils
import http.server
import json
import re
import socketserver
import threading
import uuid

from botocore.credentials import Credentials
from botocore.parsers import RpcV2CBORParser
from botocore.serialize import RpcV2CBORSerializer
from botocore.validate import ParamValidator

import signing
from samples import SERVICES, full, model
from server import HOST
from strictmodel import ShapeCheck

REGION = "us-east-1"
KEYS = Credentials("AKIACOSELLPARTNER001", "cosell-demo-secret-partner-1")
# AWS takes signatures whose time is no further away.
TOLERANCE_SECONDS = 300
CBOR_PATH = re.compile(r"/service/(?P<target>\w+)/operation/(?P<operation>\w+)")


@dataclasses.dataclass
class Received:
    """One request, as it came and as it was understood."""

    method: str
    url: str
    headers: dict
    body: bytes
    service: str = None
    operation: str = None
    document: dict = None
    breaches: list = dataclasses.field(default_factory=list)

    @property
    def algorithm(self):
        return self.headers.get("authorization", "").partition(" ")[0]


class InputCheck(ShapeCheck):
    """What requests may hold beyond what answers do."""

    def breaches(self, shape, value, path):
        if getattr(shape, "is_document_type", False):
            return
        yield from super().breaches(shape, value, path)

    _long = staticmethod(ShapeCheck._integer)


class JSONWire:
    """AWS JSON 1.0."""

    content_type = "application/x-amz-json-1.0"

    @staticmethod
    def read(body):
        return json.loads(body, object_pairs_hook=_unique, parse_constant=_no_number)

    @staticmethod
    def write(shape, value):
        return b"" if shape is None else json.dumps(value).encode()

    @staticmethod
    def envelope(received):
        yield from _different(received, {"content-type": JSONWire.content_type})
        if not received.url.endswith("/"):
            yield f"the path of {received.url} is not /"


class CBORWire:
    """RPC v2 CBOR, read and written by botocore."""

    content_type = "application/cbor"

    @staticmethod
    def read(body):
        parser = RpcV2CBORParser()
        return _with_texts_for_times(parser.parse_data_item(parser.get_peekable_stream_from_bytes(body)))

    @staticmethod
    def write(shape, value):
        body = bytearray()
        if shape is not None:
            RpcV2CBORSerializer()._serialize_data_item(body, value, shape)
        return bytes(body)

    @staticmethod
    def error(value):
        """A map of texts; errors of this suite hold nothing else."""
        body = bytearray([0xA0 + len(value)])
        for name, text in value.items():
            RpcV2CBORSerializer()._serialize_type_string(body, name, None, None)
            RpcV2CBORSerializer()._serialize_type_string(body, text, None, None)
        return bytes(body)

    @staticmethod
    def envelope(received):
        wanted = {"content-type": "application/cbor", "accept": "application/cbor", "smithy-protocol": "rpc-v2-cbor"}
        yield from _different(received, wanted)
        if "x-amz-target" in received.headers:
            yield "x-amz-target is sent"


def _unique(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        raise ValueError(f"a member stands twice: {names}")
    return dict(pairs)


def _no_number(text):
    raise ValueError(f"{text} is no JSON")


def _different(received, wanted):
    for name, value in wanted.items():
        if received.headers.get(name) != value:
            yield f"{name} is {received.headers.get(name)!r}"


def _with_texts_for_times(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, dict):
        return {name: _with_texts_for_times(one) for name, one in value.items()}
    return [_with_texts_for_times(one) for one in value] if isinstance(value, list) else value


def _wire(service):
    return CBORWire if "cbor" in model(service).metadata["protocol"] else JSONWire


def scope(service):
    """For whom requests of the service are signed, by the service's own model."""
    metadata = model(service).metadata
    algorithms = {"aws.auth#sigv4": signing.SYMMETRIC, "aws.auth#sigv4a": signing.ASYMMETRIC}
    return signing.Scope(
        service=metadata.get("signingName", metadata["endpointPrefix"]),
        region=REGION,
        algorithms=tuple(algorithms[name] for name in metadata["auth"]),
    )


class Stub:
    """The server; what it received is in `received`."""

    def __init__(self, keys=KEYS, signed=True):
        self.keys = keys
        self.signed = signed
        self.received = []
        # Answers to give in place of the model's samples, by operation: a value, or an exception's name and message.
        self.answers = {}
        # How far this server's clock is ahead of the machine's.
        self.ahead = datetime.timedelta()
        self._http = http.server.ThreadingHTTPServer((HOST, 0), self._handler())
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def endpoint(self):
        return f"http://{HOST}:{self._http.server_port}"

    @property
    def last(self):
        return self.received[-1]

    def reset(self):
        self.received, self.answers, self.ahead = [], {}, datetime.timedelta()
        self.keys, self.signed = KEYS, True

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    # What it says

    def take(self, received):
        """Judges a request and answers it: status, headers, body."""
        self.received.append(received)
        received.service, received.operation = self._named(received)
        if received.operation is None:
            received.breaches.append(f"nobody answers {received.url}")
            return self._refusal(JSONWire, "UnknownOperationException", received.breaches[0])
        wire = _wire(received.service)
        now = datetime.datetime.now(datetime.timezone.utc) + self.ahead
        if self._is_late(received, now):
            message = f"Signature expired: {received.headers['x-amz-date']}"
            return self._refusal(wire, "InvalidSignatureException", message)
        received.breaches += self._breaches(received, wire)
        if received.breaches:
            return self._refusal(wire, "StubRefusedException", "; ".join(received.breaches))
        answer = self.answers.get(received.operation)
        if callable(answer):
            answer = answer(received.document)
        if isinstance(answer, Refusal):
            return self._refusal(wire, answer.code, answer.message, answer.status, answer.more)
        shape, value = self.output(received, answer)
        received.breaches += [f"the test's own answer: {breach}" for breach in self._untrue(shape, value)]
        return 200, self._headers(wire), wire.write(shape, value)

    @staticmethod
    def _untrue(shape, value):
        """Breaches of an answer that a test makes up."""
        return InputCheck().breaches(shape, value, "$") if shape else ()

    def output(self, received, answer=None):
        """The shape of the answer and its value."""
        shape = model(received.service).operation_model(received.operation).output_shape
        if answer is None and shape is not None:
            answer = full(shape)[0]
            # The second page is the last one.
            asked = received.document.get("NextToken") or received.document.get("nextToken")
            if asked:
                answer = {name: value for name, value in answer.items() if name.lower() != "nexttoken"}
        return shape, answer

    def _headers(self, wire):
        more = {"smithy-protocol": "rpc-v2-cbor"} if wire is CBORWire else {}
        return {"Content-Type": wire.content_type, **more}

    def _refusal(self, wire, code, message, status=400, more=None):
        value = {"__type": code, "message": message, **(more or {})}
        body = CBORWire.error(value) if wire is CBORWire else json.dumps(value).encode()
        return status, self._headers(wire), body

    @staticmethod
    def _named(received):
        path = CBOR_PATH.search(received.url)
        target, _, operation = received.headers.get("x-amz-target", "").partition(".")
        if path:
            target, operation = path["target"], path["operation"]
        for service in SERVICES:
            known = model(service)
            if known.metadata["targetPrefix"] == target and operation in known.operation_names:
                return service, operation
        return None, None

    def _is_late(self, received, now):
        try:
            time = datetime.datetime.strptime(received.headers.get("x-amz-date", ""), "%Y%m%dT%H%M%S%z")
        except ValueError:
            return False
        return abs((now - time).total_seconds()) > TOLERANCE_SECONDS

    def _breaches(self, received, wire):
        if received.method != "POST":
            yield f"the method is {received.method}"
        yield from wire.envelope(received)
        if self.signed:
            yield from signing.breaches(received, self.keys, scope(received.service))
        elif "authorization" in received.headers:
            yield "a signature, where none was asked for"
        try:
            received.document = wire.read(received.body)
        except Exception as fault:  # whatever a broken body makes a parser say
            yield f"the body cannot be read: {fault}"
            return
        shape = model(received.service).operation_model(received.operation).input_shape
        report = ParamValidator().validate(received.document, shape)
        if report.has_errors():
            yield report.generate_report()
        yield from InputCheck().breaches(shape, received.document, "$")

    def _handler(self):
        stub = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self):
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = self.rfile.read(int(headers.get("content-length", 0)))
                url = f"http://{headers.get('host')}{self.path}"
                status, fields, content = stub.take(Received(self.command, url, headers, body))
                time = datetime.datetime.now(datetime.timezone.utc) + stub.ahead
                self.send_response_only(status)
                own = {"x-amzn-RequestId": str(uuid.uuid4()), "Date": email.utils.format_datetime(time, usegmt=True)}
                for name, value in {**own, **fields, "Content-Length": str(len(content))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = answer

            def log_message(self, *_):
                pass

        return Handler


@dataclasses.dataclass(frozen=True)
class Refusal:
    """An answer of `Stub.answers` that is an error."""

    code: str
    message: str
    status: int = 400
    # Further members, for services that speak JSON.
    more: dict = dataclasses.field(default_factory=dict)


class RawServer:
    """Says the same bytes to everyone who connects, whatever they are; None lets them wait."""

    def __init__(self, said):
        self.asked, self.ended = threading.Event(), threading.Event()
        server = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                self.connection.recv(1 << 16)
                server.asked.set()
                if said is None:
                    server.ended.wait()
                else:
                    self.wfile.write(said)

        self._server = socketserver.ThreadingTCPServer((HOST, 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def endpoint(self):
        return f"http://{HOST}:{self._server.server_address[1]}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()
