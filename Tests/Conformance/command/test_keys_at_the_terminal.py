"""Keys that need a person or another program: codes of devices, Ctrl-C, sessions that outlive a command."""

import datetime
import http.server
import os
import pathlib
import threading
import time
import urllib.parse

import pytest

from screen import PATIENCE_SECONDS, at_screen

CALL = ("selling", "list-opportunities", "--catalog", "AWS", "--profile", "sales")
ROLE = """
[profile sales]
role_arn = arn:aws:iam::111122223333:role/Sales
source_profile = base
mfa_serial = arn:aws:iam::111122223333:mfa/dana
duration_seconds = 900
[profile base]
aws_access_key_id = AKIACOSELLPARTNER001
aws_secret_access_key = cosell-demo-secret-partner-1
"""
ANSWER = """<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIACOSELLPARTNER001</AccessKeyId>
<SecretAccessKey>cosell-demo-secret-partner-1</SecretAccessKey><SessionToken>T</SessionToken>
<Expiration>{end}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"""


def configure(shell, text):
    folder = pathlib.Path(shell.home) / ".aws"
    folder.mkdir(exist_ok=True)
    (folder / "config").write_text(text)


@pytest.fixture
def tokens():
    """AWS's service for temporary credentials; it remembers what it was asked."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked.append(dict(urllib.parse.parse_qsl(body)))
            end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=900)
            answer = ANSWER.format(end=end.strftime("%Y-%m-%dT%H:%M:%SZ")).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


class TestDevice:
    def test_code_is_asked_once(self, shell, stub, tokens):
        """The code is typed unseen; the session of a quarter of an hour serves the next command as well."""
        address, asked = tokens
        configure(shell, ROLE)
        changes = {"AWS_ENDPOINT_URL_STS": address, "AWS_PAGER": ""}
        session = at_screen(shell, *CALL, **changes).wait_for("mfa/dana: ")
        assert not session.echoes()
        session.type("12345\x7f56\r").end()
        assert "123456" not in session.text
        assert [one["TokenCode"] for one in asked] == ["123456"]
        [kept] = (pathlib.Path(shell.home) / ".cache/cosell/roles").iterdir()
        assert kept.stat().st_mode & 0o777 == 0o600
        at_screen(shell, *CALL, **changes).end()
        assert len(asked) == 1

    def test_interrupt_gives_the_echo_back(self, shell, stub, tokens):
        address, asked = tokens
        configure(shell, ROLE)
        session = at_screen(shell, *CALL, AWS_ENDPOINT_URL_STS=address).wait_for("mfa/dana: ").type("12\x03").end()
        assert session.code == 130
        assert not asked


class TestProgram:
    def test_interrupt_ends_it(self, shell, stub, tmp_path):
        """Ctrl-C ends the program that was asked for keys, not the command alone."""
        number = tmp_path / "number"
        program = tmp_path / "keys"
        program.write_text(f"#!/bin/sh\necho $$ > {number}.new\nmv {number}.new {number}\necho ready >&2\nexec sleep 600\n")
        program.chmod(0o700)
        configure(shell, f"[profile sales]\ncredential_process = {program}\n")
        session = at_screen(shell, *CALL).wait_for("ready").type("\x03").end()
        assert session.code in (130, -2)
        process = int(number.read_text())
        end = time.monotonic() + PATIENCE_SECONDS
        while pathlib.Path(f"/proc/{process}/stat").exists() and " Z " not in pathlib.Path(f"/proc/{process}/stat").read_text():
            assert time.monotonic() < end, "the program is still there"
            os.sched_yield()

    def test_ended_keys_are_refused(self, shell, stub, tmp_path):
        keys = '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","Expiration":"2020-01-01T00:00:00Z"}'
        (tmp_path / "keys").write_text(keys)
        configure(shell, f"[profile sales]\ncredential_process = cat {tmp_path / 'keys'}\n")
        shell.run(*CALL).require_block(253, "ended at 2020-01-01")
        assert not stub.received


def test_missing_services_section(shell, stub):
    """A profile that names a section that is not there calls nobody, not AWS either."""
    configure(shell, "[profile sales]\nservices = gone\n")
    shell.run(*CALL, AWS_ENDPOINT_URL=None).require_block(255, "[services gone]")
    assert not stub.received
