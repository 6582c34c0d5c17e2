"""HTTP/1.1 on the socket (RFC 9110 and 9112): offers, expectations, closing, malformed requests, slow and many clients."""

import contextlib
import json
import os
import pathlib
import resource
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

import boto3
import pytest

from partners import PARTNER_1
from server import BINARY, HOST, Server, eventually
from wire import Wire

LIST = {"Catalog": "Sandbox"}
HEALTH = b"GET /health HTTP/1.1\r\nHost: cosell\r\n\r\n"


class Socket:
    """A connection that sends bytes as they are and reads answers one at a time."""

    def __init__(self, port, timeout=10):
        self.socket = socket.create_connection((HOST, port), timeout=timeout)
        self.buffer = b""

    def send(self, data):
        self.socket.sendall(data)
        return self

    def _more(self):
        try:
            chunk = self.socket.recv(65536)
        except ConnectionResetError:
            chunk = b""
        self.buffer += chunk
        return bool(chunk)

    def head(self):
        """The head of the next answer: status, headers in small letters."""
        while b"\r\n\r\n" not in self.buffer:
            assert self._more(), f"the connection ended after {self.buffer!r}"
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        lines = head.decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
        return int(lines[0].split()[1]), headers

    def answer(self, bodiless=False):
        """The next answer: status, headers in small letters, body; one without a length ends with the connection."""
        status, headers = self.head()
        if bodiless or status < 200:
            return status, headers, b""
        assert "transfer-encoding" not in headers, "read a stream by its head"
        if "content-length" not in headers:
            while headers.get("connection") == "close" and self._more():
                pass
        length = int(headers.get("content-length", len(self.buffer)))
        while len(self.buffer) < length:
            assert self._more(), f"the body ended after {len(self.buffer)} of {length} bytes"
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return status, headers, body

    def is_closed(self):
        """Whether the server ends the connection, with nothing more to say."""
        while self._more():
            pass
        return self.buffer == b""

    def close(self):
        self.socket.close()


@pytest.fixture
def connect(server):
    with contextlib.ExitStack() as stack:

        def open_one(port=None):
            one = Socket(port or server.port)
            stack.callback(one.close)
            return one

        yield open_one


def signed(wire, operation="ListSolutions", body=LIST, extra=b"", version="1.1"):
    """The bytes of a signed call; `extra` are header lines that are not signed."""
    request = wire.sign(wire.plain(operation, body))
    data = request.body if isinstance(request.body, bytes) else request.body.encode()
    request.headers.setdefault("Host", wire.server.endpoint.removeprefix("http://"))
    fields = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items() if name.lower() != "content-length")
    head = f"POST / HTTP/{version}\r\n{fields}Content-Length: {len(data)}\r\n".encode() + extra + b"\r\n"
    return head, data


class TestOffers:
    """A client that offers another protocol is answered in this one, call after call."""

    @pytest.mark.parametrize(
        "offer",
        [
            b"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n",
            b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n",
            b"Upgrade: TLS/1.2\r\nConnection: upgrade\r\n",
            b"Upgrade: h2c\r\n",
        ],
        ids=["h2c", "websocket", "tls", "unconnected"],
    )
    def test_is_declined(self, connect, wire, offer):
        one = connect()
        for _ in range(3):
            head, body = signed(wire, extra=offer)
            status, headers, answer = one.send(head + body).answer()
            assert status == 200 and "upgrade" not in headers
            assert "SolutionSummaries" in json.loads(answer)

    def test_what_was_sent_behind_it_is_not_lost(self, connect, wire):
        head, body = signed(wire, extra=b"Upgrade: h2c\r\nConnection: Upgrade\r\n")
        one = connect().send(head + body + HEALTH + head + body)
        assert [one.answer()[0] for _ in range(3)] == [200, 200, 200]

    def test_connect_is_no_way_through(self, connect):
        one = connect().send(b"CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n")
        assert one.answer()[0] == 501
        assert one.is_closed()


QUEUES = (
    b"AWS4-HMAC-SHA256 Credential=AKIA0/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=" + b"0" * 64
)


class TestExpectations:
    def test_continue(self, connect, wire):
        head, body = signed(wire, extra=b"Expect: 100-continue\r\n")
        one = connect().send(head)
        assert one.answer()[0] == 100
        assert one.send(body).answer()[0] == 200

    @pytest.mark.parametrize(
        "fields, status",
        [(b"Expect: 200-ok\r\nContent-Length: 2\r\n", 417), (b"Expect: 100-continue\r\nContent-Length: 1048577\r\n", 413)],
    )
    def test_final_refusal_of_a_head(self, connect, fields, status):
        one = connect().send(b"POST / HTTP/1.1\r\nHost: cosell\r\n" + fields + b"\r\n")
        assert one.answer()[0] == status
        assert one.is_closed()


    @pytest.mark.parametrize(
        "line, fields, status",
        [
            (b"POST /a/b", b"", 404),
            (b"PUT /", b"", 405),
            (b"DELETE /nowhere", b"", 404),
            (b"POST /", b"Content-Type: application/x-www-form-urlencoded\r\nAuthorization: " + QUEUES + b"\r\n", None),
        ],
        ids=["path", "method", "method and path", "service"],
    )
    def test_final_refusal_of_a_call(self, connect, line, fields, status):
        """Nobody is told to send a body that nobody will read."""
        request = line + b" HTTP/1.1\r\nHost: cosell\r\nExpect: 100-continue\r\nContent-Length: 10\r\n" + fields
        one = connect().send(request + b"\r\n")
        answered, headers, _ = one.answer()
        assert answered == status if status else answered >= 400
        assert headers["connection"] == "close"
        assert one.is_closed()

    def test_behind_another_call(self, connect, wire):
        head, body = signed(wire, extra=b"Expect: 100-continue\r\n")
        one = connect().send(HEALTH + head)
        assert [one.answer()[0] for _ in range(2)] == [200, 100]
        assert one.send(body).answer()[0] == 200


class TestClosing:
    def test_stays_open(self, connect):
        one = connect()
        assert [one.send(HEALTH).answer()[0] for _ in range(3)] == [200, 200, 200]

    @pytest.mark.parametrize(
        "request_",
        [
            b"GET /health HTTP/1.1\r\nHost: cosell\r\nConnection: close\r\n\r\n",
            b"GET /health HTTP/1.1\r\nHost: cosell\r\nConnection: Close, x\r\n\r\n",
            b"GET /health HTTP/1.0\r\n\r\n",
        ],
    )
    def test_closes(self, connect, request_):
        one = connect().send(request_)
        status, headers, _ = one.answer()
        assert (status, headers["connection"]) == (200, "close")
        assert one.is_closed()

    def test_old_client_that_stays(self, connect):
        one = connect()
        for _ in range(2):
            status, headers, _ = one.send(b"GET /health HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").answer()
            assert status == 200 and headers.get("connection") != "close"

    def test_signed_call_that_closes(self, connect, wire):
        head, body = signed(wire, extra=b"Connection: close\r\n")
        one = connect().send(head + body)
        assert (one.answer()[1])["connection"] == "close"
        assert one.is_closed()

    def test_old_client_reads_a_feed_without_chunks(self, connect):
        one = connect().send(b"GET /_cosell/events?limit=1 HTTP/1.0\r\n\r\n")
        status, headers, body = one.answer()
        assert status == 200 and "content-length" not in headers
        assert len(body.splitlines()) <= 1
        assert one.is_closed()

    @pytest.mark.parametrize("path", [b"/health", b"/metrics", b"/nowhere"])
    def test_head_has_no_body(self, connect, path):
        one = connect().send(b"HEAD " + path + b" HTTP/1.1\r\nHost: cosell\r\n\r\n")
        status, headers, _ = one.answer(bodiless=True)
        assert int(headers["content-length"]) > 0
        assert one.send(HEALTH).answer()[0] == 200


MALFORMED = {
    "no HTTP": (b"Hello\r\n\r\n", 400),
    "no version": (b"GET /health\r\n\r\n", 505),
    "another version": (b"GET /health HTTP/3.0\r\nHost: a\r\n\r\n", 505),
    "a space before the colon": (b"GET /health HTTP/1.1\r\nHost : a\r\n\r\n", 400),
    "no host": (b"GET /health HTTP/1.1\r\n\r\n", 400),
    "two hosts": (b"GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
    "length in words": (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ten\r\n\r\n", 400),
    "a negative length": (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
    "two lengths": (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
    "length and chunks": (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
    "a bad chunk": (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", 400),
    "an unknown coding": (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    "an unknown coding, chunked": (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501),
    "a long target": (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
    "a very long target": (b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
    "a long field": (b"GET /health HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 40_000 + b"\r\n\r\n", 431),
    "many fields": (b"GET /health HTTP/1.1\r\nHost: a\r\n" + b"X: a\r\n" * 300 + b"\r\n", 431),
    "an announced length that is too large": (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n", 413),
    "chunks that are too large": (
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n110000\r\n" + b"a" * 0x110000 + b"\r\n0\r\n\r\n",
        413,
    ),
}


class TestTurns:
    """Requests that are sent at once are answered one after the other, whatever kind each is."""

    CHUNKED = b"Transfer-Encoding: chunked\r\n"

    def kinds(self, wire):
        """A request of each way that one can go, and the status and words of its answer."""
        head, body = signed(wire)
        chunked = head.replace(f"Content-Length: {len(body)}\r\n".encode(), self.CHUNKED)
        chunks = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
        other, unknown = signed(wire, "NoSuchOperation")
        return [
            (head + body, 200, b"SolutionSummaries"),
            (HEALTH, 200, b"alive"),
            (chunked + chunks, 200, b"SolutionSummaries"),
            (other + unknown, 404, b"UnknownOperation"),
        ]

    def test_every_kind_behind_every_kind(self, connect, wire):
        rows = [row for first in self.kinds(wire) for second in self.kinds(wire) for row in (first, second)]
        one = connect().send(b"".join(request for request, _, _ in rows))
        for _, status, words in rows:
            answer = one.answer()
            assert answer[0] == status and words in answer[2]

    def test_more_at_once_than_wait(self, connect, wire):
        head, body = signed(wire)
        one = connect()
        sender = threading.Thread(target=one.send, args=((head + body) * 500 + HEALTH,))
        sender.start()
        for _ in range(500):
            assert one.answer()[0] == 200
        assert one.answer()[0] == 200
        sender.join()

    @pytest.mark.parametrize("count", [1, 3])
    def test_a_client_that_says_no_more_is_answered(self, connect, wire, count):
        head, body = signed(wire)
        one = connect().send((head + body) * count)
        one.socket.shutdown(socket.SHUT_WR)
        for _ in range(count):
            assert one.answer()[0] == 200
        assert one.is_closed()

    def test_a_body_in_pieces(self, connect, wire):
        head, body = signed(wire, "GetOpportunity", {"Catalog": "Sandbox", "Identifier": "O1", "More": "x" * 200_000})
        one = connect().send(head)
        for start in range(0, len(body), 10_000):
            one.send(body[start : start + 10_000])
        assert one.answer()[0] == 400
        assert one.send(HEALTH).answer()[0] == 200


class TestMalformed:
    @pytest.mark.parametrize("request_, status", MALFORMED.values(), ids=MALFORMED.keys())
    def test_is_answered_and_closed(self, server, connect, request_, status):
        one = connect()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            one.send(request_)
        assert one.answer()[0] == status
        assert one.is_closed()
        assert server.get("/health").status == 200

    def test_trailers_and_chunks_are_read(self, connect, wire):
        head, body = signed(wire)
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
        chunked = b"\r\n".join(lines[:-2]) + b"\r\nTransfer-Encoding: chunked\r\n\r\n"
        half = len(body) // 2
        parts = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:]))
        one = connect().send(chunked + parts + b"0\r\nX-Checksum: 1\r\n\r\n")
        assert one.answer()[0] == 200
        assert one.send(HEALTH).answer()[0] == 200

    def test_more_body_than_said_is_the_next_request(self, connect, wire):
        head, body = signed(wire)
        one = connect().send(head + body + b"xyz\r\n\r\n")
        assert one.answer()[0] == 200
        assert one.answer()[0] == 400
        assert one.is_closed()

    def test_a_client_that_leaves_in_the_middle(self, server, connect, wire):
        head, body = signed(wire)
        for cut in (10, len(head) - 3, len(head), len(head) + 4):
            connect().send((head + body)[:cut]).close()
        assert server.get("/health").status == 200


LIMITS = ["--head-timeout", "0.4", "--body-timeout", "0.4", "--idle-timeout", "0.8"]


@pytest.fixture(scope="module")
def hurried(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("hurried"), arguments=LIMITS).start()
    yield server
    server.stop()


EARLY = {
    "POST, length": (b"POST /a/b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n", [b"abc"]),
    "GET, length": (b"GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n", [b"a", b"bc"]),
    "POST, chunks": (b"POST /a/b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", [b"1\r\na\r\n", b"0\r\n\r\n"]),
    "OPTIONS, the end alone": (b"OPTIONS / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", [b"0\r\n\r\n"]),
}


class TestEarlyAnswers:
    """An answer that needs no body comes before it; what still arrives harms nobody."""

    @pytest.mark.parametrize("head, rest", EARLY.values(), ids=EARLY.keys())
    def test_the_rest_is_not_read(self, server, connect, head, rest):
        one = connect().send(head)
        status, headers, _ = one.answer()
        assert headers["connection"] == "close"
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for part in rest:
                one.send(part)
        assert one.is_closed()
        assert server.is_alive and server.get("/health").status == 200


class TestPatience:
    """Each step of a request has its time, and there is room for so many."""

    @pytest.mark.parametrize(
        "start, status",
        [
            (b"GET /hea", 408),
            (b"GET /health HTTP/1.1\r\nHost: a\r\nX: 1", 408),
            (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc", 408),
            (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", 408),
        ],
        ids=["request line", "head", "body", "chunk"],
    )
    def test_half_a_request(self, hurried, connect, start, status):
        one = connect(hurried.port).send(start)
        assert one.answer()[0] == status
        assert one.is_closed()

    def test_idle(self, hurried, connect):
        assert connect(hurried.port).is_closed()
        one = connect(hurried.port)
        assert one.send(HEALTH).answer()[0] == 200
        assert one.is_closed()

    def test_nobody_is_kept_out_by_idle_ones(self, servers, connect):
        server = servers.start(arguments=["--max-connections", "20"])
        idle = [connect(server.port) for _ in range(60)]

        def answered():
            return connect(server.port).send(HEALTH).answer()[0] == 200

        eventually(answered)
        assert idle[0].is_closed()

    def test_busy_ones_have_a_bound(self, servers, connect):
        server = servers.start(arguments=["--max-connections", "5"])
        busy = [connect(server.port).send(b"GET /hea") for _ in range(5)]

        def refused():
            busy.append(connect(server.port).send(b"GET /hea"))
            one = connect(server.port).send(HEALTH)
            status = one.answer()[0]
            one.close()
            return status == 503

        eventually(refused)
        for one in busy:
            one.close()

        def answered():
            return connect(server.port).send(HEALTH).answer()[0] == 200

        eventually(answered)

    def test_bodies_have_a_bound_together(self, servers, connect):
        server = servers.start(arguments=["--max-held-mib", "2"])
        start = b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n" + b"a" * 1_000_000
        held = [connect(server.port).send(start) for _ in range(4)]

        def refused():
            readable = []
            for one in held:
                one.socket.settimeout(0.01)
                with contextlib.suppress(TimeoutError):
                    readable.append(one.socket.recv(12, socket.MSG_PEEK))
            return b"HTTP/1.1 503" in readable

        eventually(refused)
        for one in held:
            one.close()
        assert connect(server.port).send(HEALTH).answer()[0] == 200


    def test_idle_ones_beyond_the_descriptors(self, servers, connect):
        """More idle connections than the process may have descriptors: another client is answered."""
        server = servers.prepare()
        server.limits = {resource.RLIMIT_NOFILE: (1024, 1024)}
        server.start()
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        if most < 2048:
            pytest.skip("this user may not open as many connections itself")
        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(before[0], 2048), most))
        try:
            idle = [connect(server.port) for _ in range(1100)]

            def answered():
                one = connect(server.port).send(HEALTH)
                with contextlib.suppress(AssertionError):
                    return one.answer()[0] == 200

            eventually(answered, within=10)
            assert server.is_alive and len(idle) == 1100
        finally:
            for one in idle:
                one.close()
            resource.setrlimit(resource.RLIMIT_NOFILE, before)


FOLLOW = b"GET /_cosell/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
PLACES = 100


class TestFollowers:
    """Who follows the feed has a place as long as he is there."""

    def test_a_place_is_free_again_after_a_hang_up(self, servers, connect):
        server = servers.start()
        followers = [connect(server.port).send(FOLLOW) for _ in range(PLACES)]
        assert {one.head()[0] for one in followers} == {200}
        assert connect(server.port).send(FOLLOW).answer()[0] == 503
        followers[0].close()

        def taken():
            return connect(server.port).send(FOLLOW).head()[0] == 200

        eventually(taken, within=10)

    def test_one_that_stops_reading_holds_nobody(self, servers, connect):
        """Far more events than sockets hold: memory stays, calls and other followers go on."""
        server = servers.start(arguments=["--demo"])
        deaf = [connect(server.port).send(FOLLOW) for _ in range(20)]
        wire = Wire(server, PARTNER_1)
        before = memory(server)
        for _ in range(200):
            assert wire.call("ListSolutions", LIST).status == 200
        good = connect(server.port).send(FOLLOW)
        assert good.head()[0] == 200
        assert good.buffer or good._more()
        assert memory(server) - before < 64 << 20
        assert len(deaf) == 20
        wire.close()


def memory(server):
    """Resident bytes of a server."""
    pages = int(pathlib.Path(f"/proc/{server.process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


class TestStopping:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
    def test_idle_clients_and_feeds_end_at_once(self, servers, connect, number):
        server = servers.start(arguments=["--grace", "15"])
        idle = connect(server.port)
        assert idle.send(HEALTH).answer()[0] == 200
        feed = connect(server.port).send(
            b"GET /_cosell/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
        )
        assert feed.head()[0] == 200
        half = connect(server.port).send(b"GET /hea")
        started = time.monotonic()
        assert server.stop(number) == 0
        assert time.monotonic() - started < 10
        assert idle.is_closed() and half.is_closed()

    def test_half_a_body_is_cut_after_the_grace(self, servers, connect):
        server = servers.start(arguments=["--grace", "0.5"])
        connect(server.port).send(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
        assert server.stop() == 0

    def test_an_accepted_call_finishes(self, servers, connect):
        server = servers.start(arguments=["--grace", "15"])
        wire = Wire(server, PARTNER_1)
        head, body = signed(wire)
        one = connect(server.port).send(head + body[:5])
        eventually(lambda: connect(server.port).send(HEALTH).answer()[0] == 200)
        server.process.send_signal(signal.SIGTERM)

        def deaf():
            with contextlib.suppress(OSError):
                connect(server.port).close()
                return False
            return True

        eventually(deaf)
        status, headers, _ = one.send(body[5:]).answer()
        assert (status, headers["connection"]) == (200, "close")
        assert server.process.wait(15) == 0


@pytest.fixture
def run_serve(tmp_path):
    """Runs `cosell serve` where it cannot start: its exit code, and what it says."""

    def run(*arguments):
        command = [str(BINARY), "serve", "--port", "0", "--data", str(tmp_path / "data"), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
        return done.returncode, done.stdout + done.stderr

    return run


class TestListening:
    def test_beyond_loopback_metrics_and_events_ask_for_the_token_of_the_data_folder(self, servers):
        server = servers.prepare(arguments=["--host", "0.0.0.0"])
        server.start()
        file = server.folder / "data" / "control-token"
        assert file.stat().st_mode & 0o777 == 0o600
        token = file.read_text().strip()
        for path in ("/metrics", "/_cosell/events"):
            with pytest.raises(urllib.error.HTTPError) as refused:
                server.get(path)
            assert refused.value.code == 401
            asked = urllib.request.Request(server.endpoint + path, headers={"Authorization": f"Bearer {token}"})
            assert urllib.request.urlopen(asked, timeout=5).status == 200
        assert str(file) in server.log and token not in server.log
        server.stop()

    def test_ipv6(self, servers, tmp_path):
        if not socket.has_ipv6 or not pathlib.Path("/proc/net/if_inet6").read_text().strip():
            pytest.skip("this machine has no IPv6")
        for host in ("::1", "[::1]"):
            server = servers.prepare(arguments=["--host", host])
            server.host = "[::1]"
            server.start()
            assert f"http://[::1]:{server.port}" in server.log
            server.stop()

    @pytest.mark.parametrize(
        "arguments, words",
        [
            (["--host", "192.0.2.1"], "192.0.2.1 is no address of this machine"),
            (["--host", "no such host"], "no such host is no address that can be listened on"),
        ],
    )
    def test_bad_address(self, run_serve, arguments, words):
        code, text = run_serve(*arguments)
        assert code != 0
        assert words in text and "bind(" not in text

    def test_taken_port(self, server, run_serve):
        code, text = run_serve("--port", str(server.port))
        assert code != 0
        assert f"Port {server.port} of {HOST} is taken" in text


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("secure"), arguments=["--tls", "self-signed", "--tls-port", "0"]).start()
    [line] = [line for line in server.log.splitlines() if line.startswith("With TLS at ")]
    server.secure_endpoint, server.authority = line.split("With TLS at ")[1].split("; clients trust it by AWS_CA_BUNDLE=")
    yield server
    server.stop()


class TestSecurely:
    def test_boto3(self, secure):
        client = boto3.client(
            "partnercentral-selling",
            endpoint_url=secure.secure_endpoint,
            region_name="us-east-1",
            aws_access_key_id=PARTNER_1.key,
            aws_secret_access_key=PARTNER_1.secret,
            verify=secure.authority,
        )
        assert client.list_solutions(Catalog="Sandbox")["SolutionSummaries"] is not None

    def test_curl(self, secure):
        command = ["curl", "-sS", "--cacert", secure.authority, secure.secure_endpoint + "/health"]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "alive\n"

    def test_aws_cli(self, secure, tmp_path):
        variables = {
            "HOME": str(tmp_path),
            "PATH": os.environ["PATH"],
            "AWS_CA_BUNDLE": secure.authority,
            "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING": secure.secure_endpoint,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": PARTNER_1.key,
            "AWS_SECRET_ACCESS_KEY": PARTNER_1.secret,
        }
        command = [sys.executable, "-m", "awscli", "partnercentral-selling", "list-solutions", "--catalog", "Sandbox"]
        done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["SolutionSummaries"]

    def test_another_address_under_the_same_authority(self, servers):
        """What clients trust stays when the server moves."""
        server = servers.start(arguments=["--tls", "self-signed", "--tls-port", "0"])
        folder = pathlib.Path(server.folder) / "data"
        trusted = (folder / "tls-authority.pem").read_bytes()
        first = (folder / "tls-certificate.pem").read_bytes()
        server.stop()
        server.arguments += ["--host", "127.0.0.2"]
        server.host = "127.0.0.2"
        server.start()
        assert (folder / "tls-authority.pem").read_bytes() == trusted
        assert (folder / "tls-certificate.pem").read_bytes() != first
        [line] = [line for line in server.log.splitlines() if line.startswith("With TLS at https://127.0.0.2")]
        endpoint = line.split("With TLS at ")[1].split(";")[0]
        command = ["curl", "-sS", "--cacert", str(folder / "tls-authority.pem"), endpoint + "/health"]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "alive\n"

    def test_plain_beside_it(self, secure):
        assert secure.get("/health").status == 200

    def test_a_stranger_is_not_trusted(self, secure):
        with pytest.raises(ssl.SSLError):
            context = ssl.create_default_context()
            port = int(secure.secure_endpoint.rsplit(":", 1)[1])
            with socket.create_connection((HOST, port)) as plain, context.wrap_socket(plain, server_hostname="localhost"):
                pass

    def test_kept_for_the_owner(self, secure):
        folder = pathlib.Path(secure.authority).parent
        assert {oct(path.stat().st_mode & 0o777) for path in folder.glob("tls-*.pem")} == {"0o600"}

    def test_files_of_ones_own(self, secure, servers):
        folder = pathlib.Path(secure.authority).parent
        own = ["--tls-cert", str(folder / "tls-certificate.pem"), "--tls-key", str(folder / "tls-key.pem"), "--tls-port", "0"]
        assert "With TLS at https://" in servers.start(arguments=own).log

    def test_bad_files(self, run_serve, tmp_path):
        (tmp_path / "bad.pem").write_text("nothing")
        code, text = run_serve("--tls-cert", str(tmp_path / "bad.pem"), "--tls-key", str(tmp_path / "bad.pem"))
        assert code != 0 and "Give a PEM chain and its PEM key" in text


JAVA = """
import java.net.URI;
import java.net.http.*;

public class TwoCalls {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 3; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(args[0] + "/health")).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            System.out.println(answer.statusCode() + " " + answer.version());
        }
    }
}
"""

NODE = """
const http = require("http");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const call = (left) => left && http.get(process.argv[1] + "/health", { agent }, (answer) => {
  answer.resume().on("end", () => { console.log(answer.statusCode); call(left - 1); });
});
call(3);
"""


def program(name):
    """The path of a program; skips where it is missing, but never in CI."""
    path = shutil.which(name)
    if path is None:
        assert not os.environ.get("CI"), f"{name} must be there in CI"
        pytest.skip(f"{name} is not installed")
    return path


class TestClients:
    """Programs that people use, with their defaults."""

    def test_curl_waits_for_no_continue(self, server, tmp_path):
        (tmp_path / "body").write_bytes(b"{}" + b" " * 1_000_000)
        command = [program("curl"), "-s", "-o", "/dev/null", "-w", "%{http_code} %{time_total}", "-H", "Expect: 100-continue"]
        command += ["--expect100-timeout", "30", "--data-binary", f"@{tmp_path}/body", server.endpoint + "/"]
        code, seconds = subprocess.run(command, capture_output=True, text=True, check=True, timeout=25).stdout.split()
        assert code == "400"

    def test_curl_offers_http2(self, server):
        command = [program("curl"), "-s", "--http2", server.endpoint + "/health", server.endpoint + "/health"]
        assert subprocess.run(command, capture_output=True, text=True, check=True, timeout=25).stdout == "alive\n" * 2

    def test_java(self, server, tmp_path):
        (tmp_path / "TwoCalls.java").write_text(JAVA)
        command = [program("java"), str(tmp_path / "TwoCalls.java"), server.endpoint]
        answer = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert answer.stdout.split("\n")[:3] == ["200 HTTP_1_1"] * 3, answer.stderr

    def test_node(self, server):
        command = [program("node"), "-e", NODE, server.endpoint]
        answer = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert answer.stdout.split() == ["200"] * 3, answer.stderr
