"""A webhook receiver on this machine, with whatever temper a test gives it."""

import http.server
import json
import random
import threading
import time

from server import HOST, free_port


class Receiver:
    """Takes events at an address of its own.

    `temper` is asked before each answer: a number is the status of it, a callable is given the handler and answers itself.
    """

    def __init__(self, temper=lambda: 200, port=None):
        self.temper = temper
        self.taken = []
        self.headers = []
        self.tries = 0
        self.lock = threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                with outer.lock:
                    outer.tries += 1
                    answer = outer.temper()
                    if answer in (200, 204):
                        outer.taken.append(json.loads(body))
                        outer.headers.append((dict(self.headers), body))
                if callable(answer):
                    answer(self)
                    return
                self.send_response(answer)
                for name, value in outer.more(answer):
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer((HOST, port or free_port()), Handler)
        self.server.daemon_threads = True
        self.url = f"http://{HOST}:{self.server.server_address[1]}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @staticmethod
    def more(status):
        if status == 429:
            return [("Retry-After", "1")]
        return [("Location", f"http://{HOST}:1/elsewhere")] if status in (301, 302, 307) else []

    @property
    def ids(self):
        """The identifiers of the events that were taken, each where it came first."""
        return list(dict.fromkeys(event["id"] for event in self.taken))

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def moody(share, seed=7):
    """Takes some, and answers others 500, 503 or 429, or closes, by chance."""
    dice = random.Random(seed)

    def temper():
        if dice.random() >= share:
            return 200
        return dice.choice([500, 503, hang_up, 404])

    return temper


def hang_up(handler):
    handler.close_connection = True
    handler.connection.close()


def hang(handler):
    """Says nothing for longer than anybody waits."""
    time.sleep(60)


def garbage(handler):
    """Ten megabytes of nothing, without an end in sight."""
    handler.wfile.write(b"HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n")
    block = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    try:
        for _ in range(160):
            handler.wfile.write(block)
    except OSError:
        pass
    handler.close_connection = True
