"""Bytes on the socket: methods, paths, bodies, JSON, headers, browsers (selling 1.1, 1.2, access 10)."""

import contextlib
import json
import socket
import uuid

import pytest

from partners import PARTNER_1
from refusals import REQUIRED, RV, check_refusal
from server import HOST
from strictmodel import PATH_STYLE
from wire import Request, Wire

MEBIBYTE = 1024 * 1024
GET = {"Catalog": "Sandbox", "Identifier": "O1"}
LIST = {"Catalog": "Sandbox"}


def padded(size):
    """A valid ListSolutions body of exactly `size` bytes; the padding is a member nobody knows."""
    head, tail = b'{"Catalog": "Sandbox", "Padding": "', b'"}'
    return head + b"x" * (size - len(head) - len(tail)) + tail


def nested(depth):
    """A body whose unknown member nests `depth` levels of arrays under the root object."""
    return b'{"Catalog": "Sandbox", "Deep": ' + b"[" * depth + b"]" * depth + b"}"


class TestRoutes:
    @pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
    def test_other_methods(self, wire, method):
        assert wire.send(Request(method)).status == 405

    @pytest.mark.parametrize("path", ["/a/b", "/health/x"])
    def test_other_paths(self, wire, path):
        assert wire.send(Request("GET", path)).status == 404

    def test_head(self, wire):
        assert wire.send(Request("HEAD")).status in (404, 405)

    def test_health(self, wire):
        assert wire.send(Request("GET", "/health")).status == 200

    def test_unsigned_never_learns_what_exists(self, wire):
        """A request without a valid signature is not told whether its operation exists."""
        answers = [wire.send(wire.plain(name, GET)) for name in ("GetOpportunity", "NoSuchOperation")]
        assert {answer.error for answer in answers} == {"MissingAuthenticationTokenException"}

    @pytest.mark.parametrize(
        "target",
        [
            "GetOpportunity",
            "AWSPartnerCentralSelling",
            "AWSPartnerCentralSelling.GetOpportunity.x",
            "awspartnercentralselling.GetOpportunity",
            "PartnerCentralChannel.ListRelationship",
            "DynamoDB_20120810.GetItem",
        ],
    )
    def test_strange_targets(self, wire, target):
        request = wire.plain("GetOpportunity", GET)
        request.headers["X-Amz-Target"] = target
        answer = wire.send(wire.sign(request))
        assert (answer.status, answer.error) == (404, "UnknownOperationException")

    def test_no_target(self, wire):
        request = wire.plain("GetOpportunity", GET)
        del request.headers["X-Amz-Target"]
        answer = wire.send(wire.sign(request))
        assert (answer.status, answer.error) == (404, "UnknownOperationException")

    @pytest.mark.parametrize("kind", ["application/x-amz-json-1.1", "application/json", "text/plain", None])
    def test_other_content_types(self, wire, kind):
        """access 10: the target decides."""
        request = wire.plain("ListSolutions", LIST)
        del request.headers["Content-Type"]
        if kind:
            request.headers["Content-Type"] = kind
        assert wire.send(wire.sign(request)).status == 200


class TestPathStyle:
    """R1.4"""

    def test_success(self, wire, desk):
        identifier = desk.create()
        answer = wire.call("GetOpportunity", {"Catalog": "Sandbox", "Identifier": identifier}, PATH_STYLE)
        assert answer.value["Id"] == identifier

    def test_nulls_are_written(self, wire, desk):
        """R1.11"""
        identifier = desk.create()
        record = wire.call("GetOpportunity", {"Catalog": "Sandbox", "Identifier": identifier}, PATH_STYLE).value
        assert "SoftwareRevenue" in record and record["SoftwareRevenue"] is None
        assert "ClosedLostReason" in record["LifeCycle"] and record["LifeCycle"]["ClosedLostReason"] is None
        assert "Duns" in record["Customer"]["Account"] and record["Customer"]["Account"]["Duns"] is None

    def test_no_body_where_there_is_no_output(self, wire, desk):
        request = {
            "Catalog": "Sandbox",
            "OpportunityIdentifier": desk.create(),
            "RelatedEntityType": "AwsProducts",
            "RelatedEntityIdentifier": "AWSLambda",
        }
        assert wire.call("AssociateOpportunity", request, PATH_STYLE).body == b""

    def test_creation(self, wire, desk):
        assert wire.call("CreateOpportunity", desk.draft(), PATH_STYLE).value["Id"]

    def test_header_wins(self, wire):
        request = wire.plain("ListSolutions", LIST)
        request.path = "/GetOpportunity"
        assert "SolutionSummaries" in wire.send(wire.sign(request)).value

    def test_unknown_operation(self, wire):
        answer = wire.send(wire.signed("NoSuchOperation", LIST, PATH_STYLE))
        assert (answer.status, answer.error) == (404, "UnknownOperationException")


class TestHeaders:
    """R1.8, R1.10"""

    def test_of_a_success(self, wire):
        headers = wire.call("ListSolutions", LIST).headers
        assert headers["content-type"] == "application/x-amz-json-1.0"
        assert headers.get("connection", "keep-alive") == "keep-alive"

    def test_of_an_empty_answer(self, wire, desk):
        request = {
            "Catalog": "Sandbox",
            "OpportunityIdentifier": desk.create(),
            "RelatedEntityType": "AwsProducts",
            "RelatedEntityIdentifier": "AWSLambda",
        }
        answer = wire.call("AssociateOpportunity", request)
        assert (answer.status, answer.body, answer.headers["content-length"]) == (200, b"", "0")

    def test_request_ids_differ(self, wire):
        ids = [wire.call("ListSolutions", LIST).headers["x-amzn-requestid"] for _ in range(20)]
        assert len({uuid.UUID(one) for one in ids}) == 20

    def test_user_agent_of_integrators(self, wire):
        """R1.5: no effect, signed or not."""
        agent = "Example|Sync|CRM|1.0"
        assert wire.call("ListSolutions", LIST, X_Amzn_User_Agent=agent).status == 200
        request = wire.signed("ListSolutions", LIST)
        request.headers["X-Amzn-User-Agent"] = agent
        assert wire.send(request).status == 200

    def test_connection_is_kept_through_errors(self, server):
        wire = Wire(server, PARTNER_1)
        wire.send(Request("GET", "/health"))
        kept = wire._connection.sock
        for body in (b"{", b"[]", b'{"Catalog": "Moon"}'):
            wire.send(wire.signed("ListSolutions", body))
        wire.send(wire.plain("ListSolutions", LIST))
        assert wire._connection.sock is kept is not None
        wire.close()


class TestJson:
    def test_empty_body_is_an_empty_object(self, wire):
        """R1.1"""
        answers = [wire.call("GetOpportunity", body).value for body in (b"", b"{}")]
        for answer in answers:
            check_refusal(answer, RV, ("catalog", REQUIRED), ("identifier", REQUIRED))

    def test_unknown_members_are_ignored(self, wire):
        """R1.2"""
        body = {**LIST, "PartnerId": "1", "Insights": {"a": [1, 2.5, -3e2, True, None, {"b": "c"}]}}
        assert wire.call("ListSolutions", body).status == 200

    def test_null_is_absent(self, wire, desk):
        """R1.3"""
        answer = wire.call("GetOpportunity", {**GET, "Identifier": None}).value
        check_refusal(answer, RV, ("identifier", REQUIRED))
        draft = {**desk.draft(), "SoftwareRevenue": None, "OpportunityType": None, "Tags": None}
        assert wire.call("CreateOpportunity", draft).value["Id"]

    @pytest.mark.parametrize(
        "body",
        [
            pytest.param(b'  \r\n\t{ "Catalog" : "Sandbox" } \n', id="white space"),
            pytest.param(b'{"Catalog": "\\u0053andbox"}', id="escaped"),
            pytest.param(b'{"Catalog": "Sandbox", "Text": "\\ud83d\\ude00 \\"\\\\\\/\\b\\f\\n\\r\\t"}', id="pairs"),
            pytest.param('{"Catalog": "Sandbox", "Text": "Grüße 😀"}'.encode(), id="UTF-8"),
            pytest.param(b'{"Catalog": "Sandbox", "N": [0, -0, 1e5, 1E-5, 0.5, 1234567890]}', id="numbers"),
            pytest.param(nested(50), id="50 levels"),
        ],
    )
    def test_readable(self, wire, body):
        assert wire.call("ListSolutions", body).status == 200

    @pytest.mark.parametrize(
        "body",
        [
            pytest.param(b"{", id="open object"),
            pytest.param(b'{"Catalog": "Sandbox"', id="cut"),
            pytest.param(b'{"Catalog": "Sand', id="cut in a string"),
            pytest.param(b'{"Catalog": "Sandbox"}}', id="a brace more"),
            pytest.param(b'{"Catalog": "Sandbox"} x', id="trailing garbage"),
            pytest.param(b'{"Catalog": "Sandbox"}{}', id="a second value"),
            pytest.param(b'{"Catalog": "Sandbox"}\x00', id="trailing zero byte"),
            pytest.param(b'{"Catalog": "Sandbox",}', id="trailing comma"),
            pytest.param(b'{"Catalog" "Sandbox"}', id="no colon"),
            pytest.param(b"{'Catalog': 'Sandbox'}", id="single quotes"),
            pytest.param(b'{Catalog: "Sandbox"}', id="bare name"),
            pytest.param(b'{"Catalog": "Sandbox" /* x */}', id="comment"),
            pytest.param(b"[]", id="array"),
            pytest.param(b'"Sandbox"', id="string"),
            pytest.param(b"null", id="null"),
            pytest.param(b"7", id="number"),
            pytest.param(b'{"Catalog": "Sandbox", "Catalog": "Sandbox"}', id="duplicate key"),
            pytest.param(b'{"Catalog": "Sandbox", "Catal\\u006fg": "AWS"}', id="duplicate key, escaped"),
            pytest.param(b'{"Catalog": "Sandbox", "X": {"a": 1, "a": 2}}', id="duplicate key in the unknown"),
            pytest.param(b'{"Catalog": "\\ud800"}', id="lone high surrogate"),
            pytest.param(b'{"Catalog": "\\udc00"}', id="lone low surrogate"),
            pytest.param(b'{"Catalog": "\\ud800\\u0041"}', id="half a pair"),
            pytest.param(b'{"Catalog": "Sandbox", "X": "\\ud800"}', id="lone surrogate in the unknown"),
            pytest.param(b'{"Catalog": "\xff"}', id="bad UTF-8"),
            pytest.param(b'{"Catalog": "\xc0\xaf"}', id="overlong UTF-8"),
            pytest.param(b'{"Catalog": "\xed\xa0\x80"}', id="surrogate in UTF-8"),
            pytest.param(b'{"Catalog": "Sand\nbox"}', id="raw line feed"),
            pytest.param(b'{"Catalog": "Sand\\xbox"}', id="bad escape"),
            pytest.param(b'{"Catalog": "\\u00g0"}', id="bad hex"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": NaN}', id="NaN"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": Infinity}', id="Infinity"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": 05}', id="leading zero"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": +5}', id="plus"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": .5}', id="bare fraction"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": 5.}', id="no fraction"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": 1e}', id="no exponent"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": 99999999999999999999}', id="beyond 64 bits"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": 1e400}', id="beyond a double"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": 1.5}', id="half a result"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": "5"}', id="number as a string"),
            pytest.param(b'{"Catalog": "Sandbox", "MaxResults": true}', id="truth as a number"),
            pytest.param(b'{"Catalog": 7}', id="string as a number"),
            pytest.param(b'{"Catalog": ["Sandbox"]}', id="string as a list"),
            pytest.param(b'{"Catalog": "Sandbox", "Status": "Active"}', id="list as a string"),
            pytest.param(b'{"Catalog": "Sandbox", "Sort": []}', id="structure as a list"),
            pytest.param(nested(70), id="70 levels"),
            pytest.param(nested(100_000), id="100,000 levels"),
            pytest.param(b'{"a":' * 10_000, id="10,000 open objects"),
            pytest.param("\ufeff{}".encode(), id="byte order mark"),
            pytest.param(b"\x00\x01\x02", id="bytes"),
            pytest.param('{"Catalog": "Sandbox"}'.encode("utf-16"), id="UTF-16"),
        ],
    )
    def test_unreadable(self, wire, body):
        """R1.6"""
        answer = wire.call("ListSolutions", body)
        assert (answer.status, answer.error) == (400, "SerializationException")

    def test_unreadable_in_path_style(self, wire):
        assert wire.call("ListSolutions", b"{", PATH_STYLE).error == "SerializationException"


class TestSize:
    def test_one_mebibyte(self, wire):
        assert wire.call("ListSolutions", padded(MEBIBYTE)).status == 200

    @pytest.mark.parametrize("size", [MEBIBYTE + 1, 8 * MEBIBYTE])
    def test_more(self, server, size):
        answer = exchange(server, head(server, f"Content-Length: {size}") + padded(size))
        assert b" 413 " in answer.partition(b"\r\n")[0]
        assert b"RequestEntityTooLargeException" in answer

    def test_more_in_chunks(self, server):
        chunk = b"%x\r\n%s\r\n" % (MEBIBYTE // 4, b"x" * (MEBIBYTE // 4))
        answer = exchange(server, head(server, "Transfer-Encoding: chunked") + chunk * 6 + b"0\r\n\r\n")
        assert b" 413 " in answer.partition(b"\r\n")[0]

    def test_size_comes_before_the_signature(self, server):
        """access 10: an unsigned giant is too large, not unsigned."""
        answer = exchange(server, head(server, f"Content-Length: {2 * MEBIBYTE}") + padded(2 * MEBIBYTE))
        assert b"MissingAuthenticationToken" not in answer

    def test_server_goes_on(self, wire):
        assert wire.call("ListSolutions", LIST).status == 200


def head(server, length):
    return (
        f"POST / HTTP/1.1\r\nHost: {HOST}:{server.port}\r\nContent-Type: application/x-amz-json-1.0\r\n"
        f"X-Amz-Target: AWSPartnerCentralSelling.ListSolutions\r\n{length}\r\n\r\n"
    ).encode()


def exchange(server, request):
    """Sends bytes and returns what comes back until the other side closes or one answer is complete."""
    with socket.create_connection((HOST, server.port), timeout=10) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(request)  # the server need not read to the end what it refuses
        answer = b""
        with contextlib.suppress(ConnectionResetError):
            while not is_complete(answer) and (received := connection.recv(65536)):
                answer += received
        return answer


def is_complete(answer):
    start, blank, body = answer.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in start.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return bool(blank) and bool(lengths) and len(body) >= int(lengths[0])


class TestBadHttp:
    @pytest.mark.parametrize(
        "request_",
        [
            b"nonsense\r\n\r\n",
            b"POST / HTTP/9.9\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
            b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
            b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET / HTTP/1.1\r\n" + b"X-Filler: y\r\n" * 10_000 + b"\r\n",
        ],
        ids=["words", "version", "negative length", "two lengths", "bad chunk", "TLS", "long path", "many headers"],
    )
    def test_is_refused_and_forgotten(self, server, wire, request_):
        answer = exchange(server, request_)
        assert not answer or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.1 505"))
        assert wire.call("ListSolutions", LIST).status == 200

    def test_half_a_request(self, server, wire):
        """Who goes away in the middle of a body leaves nothing behind."""
        for _ in range(20):
            with socket.create_connection((HOST, server.port), timeout=10) as connection:
                connection.sendall(head(server, "Content-Length: 500") + b'{"Catalog"')
        assert wire.call("ListSolutions", LIST).status == 200


class TestBrowsers:
    """Clients of AWS's SDK in a browser ask first."""

    ORIGIN = "http://localhost:3000"
    WANTED = "authorization,content-type,x-amz-date,x-amz-target,x-amz-user-agent,amz-sdk-invocation-id,amz-sdk-request"

    @pytest.mark.parametrize("path", ["/", "/GetOpportunity"])
    def test_preflight(self, wire, path):
        headers = {
            "Origin": self.ORIGIN,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": self.WANTED,
        }
        answer = wire.send(Request("OPTIONS", path, headers))
        assert answer.status in (200, 204)
        assert answer.headers["access-control-allow-origin"] in ("*", self.ORIGIN)
        assert "POST" in answer.headers["access-control-allow-methods"]
        allowed = {name.strip() for name in answer.headers["access-control-allow-headers"].lower().split(",")}
        assert "*" in allowed or allowed >= set(self.WANTED.split(","))

    @pytest.mark.parametrize("body", [LIST, {}])
    def test_answers_may_be_read(self, wire, body):
        answer = wire.call("ListSolutions", body, Origin=self.ORIGIN)
        assert answer.headers["access-control-allow-origin"] in ("*", self.ORIGIN)
        exposed = answer.headers["access-control-expose-headers"].lower()
        assert "*" in exposed or "x-amzn-requestid" in exposed


def test_text_survives_the_journey(wire, desk):
    """What JSON can hold and a title may be."""
    for title in ('"quotes" \\ and /slashes/', "tabs\tand\nlines", "\u0000\u001f\u007f", "😀 Grüße 日本 \u2028"):
        draft = {**desk.draft(), "Project": {"Title": title}}
        identifier = wire.call("CreateOpportunity", json.dumps(draft).encode()).value["Id"]
        record = wire.call("GetOpportunity", {"Catalog": "Sandbox", "Identifier": identifier}).value
        assert record["Project"]["Title"] == title
