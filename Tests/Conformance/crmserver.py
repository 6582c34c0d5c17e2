"""What the two CRMs on this machine have in common: a thread that listens, faults that a test asks for, and a list of what came."""

import http.server
import json
import threading
import urllib.parse
from datetime import datetime, timezone

from server import HOST, free_port


def now():
    return datetime.now(timezone.utc)


def stamp(moment):
    """2026-01-12T20:00:00.000Z"""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


class Refused(Exception):
    """An answer that is none of success."""

    def __init__(self, status, body, headers=None):
        super().__init__(status)
        self.status = status
        self.body = body
        self.headers = headers or {}


class Request:
    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        parts = urllib.parse.urlsplit(target)
        self.path = parts.path
        self.query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)


class CRMServer:
    """A server with an `answer(request) -> (status, headers, bytes)`, which runs under a lock.

    A fault is put upon the requests that contain its text, in the order in which faults were asked for:
    `503` and other statuses answer that; `before` closes the connection and does nothing, `after` does it all and then
    closes: the answer is lost; `expire` ends all sessions. Tests call `fault`, or post the same as JSON to /control/fault.
    """

    def __init__(self):
        self.lock = threading.RLock()
        self.requests = []
        self.faults = []
        # Asked with the number of each request, before it is carried out and after: a test may end a program there.
        self.watcher = None
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # An answer in one piece: of two, the second waits 40 ms until the client has acknowledged the first.
            wbufsize = -1

            def handle_any(self):
                length = int(self.headers.get("Content-Length") or 0)
                request = Request(self.command, self.path, self.headers, self.rfile.read(length))
                try:
                    outer._serve(self, request)
                except OSError:
                    self.close_connection = True

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer((HOST, free_port()), Handler)
        self.server.daemon_threads = True
        self.url = f"http://{HOST}:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    # What tests ask for.

    def fault(self, text, kind, times=1, skip=0):
        with self.lock:
            self.faults.append({"text": text, "kind": str(kind), "times": times, "skip": skip})

    def count(self, text="", method=None):
        """How many requests came whose address contains the text."""
        return sum(1 for verb, target in self.requests if text in target and method in (None, verb))

    # What happens with a request.

    def _serve(self, handler, request):
        if request.path == "/control/fault":
            self.fault(**request.json)
            return self._send(handler, 204, {}, b"")
        with self.lock:
            self.requests.append((request.method, request.target))
            number = len(self.requests)
            fault = self._due(request)
            watcher = self.watcher
        if watcher:
            watcher(number, "before")
        if fault == "before":
            handler.close_connection = True
            handler.connection.close()
            return None
        if fault and fault.isdigit():
            # It may be asked again at once, where a server may say so.
            return self._send(handler, int(fault), {"Retry-After": "0"}, b'{"message": "asked for by a test"}')
        with self.lock:
            if fault == "expire":
                self.expire()
            try:
                status, headers, body = self.answer(request)
            except Refused as refused:
                status, headers, body = refused.status, refused.headers, refused.body
            except (ValueError, KeyError, TypeError) as broken:
                status, headers, body = 400, {}, self.broken(str(broken))
        if watcher:
            watcher(number, "after")
        if fault == "after":
            handler.close_connection = True
            handler.connection.close()
            return None
        return self._send(handler, status, headers, body)

    def _due(self, request):
        for fault in self.faults:
            if fault["times"] > 0 and fault["text"] in request.target:
                if fault["skip"] > 0:
                    fault["skip"] -= 1
                    continue
                fault["times"] -= 1
                return fault["kind"]
        return None

    @staticmethod
    def _send(handler, status, headers, body):
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            headers = {"Content-Type": "application/json;charset=UTF-8", **headers}
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        if status != 204:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        if status != 204:
            handler.wfile.write(body)

    def answer(self, request):
        raise NotImplementedError

    def expire(self):
        pass

    def broken(self, words):
        return {"message": words}
