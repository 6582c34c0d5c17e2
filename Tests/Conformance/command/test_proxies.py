"""Credentials come through a proxy where one is named: STS and SSO at AWS's own addresses, behind `HTTPS_PROXY`."""

import contextlib
import hashlib
import http.server
import json
import ssl
import subprocess
import threading

import pytest
from botocore.credentials import Credentials

from server import HOST
from shell import Shell
from stub import KEYS

LIST = ("selling", "list-opportunities", "--catalog", "AWS")
STS, SSO = "sts.us-east-1.amazonaws.com", "portal.sso.us-east-1.amazonaws.com"
# What both give out.
GIVEN = Credentials("ASIACOSELLTEMPORARY1", "temporary-secret", "token/of+the=session")
UNTIL = "2099-01-01T00:00:00Z"
START_URL = "https://partners.awsapps.com/start"

ASSUMED = f"""<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
<AccessKeyId>{GIVEN.access_key}</AccessKeyId><SecretAccessKey>{GIVEN.secret_key}</SecretAccessKey>
<SessionToken>{GIVEN.token}</SessionToken><Expiration>{UNTIL}</Expiration></Credentials>
<AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/a/b</Arn><AssumedRoleId>AROA:b</AssumedRoleId></AssumedRoleUser>
</AssumeRoleResult></AssumeRoleResponse>"""
LOGGED_IN = json.dumps(
    {
        "roleCredentials": {
            "accessKeyId": GIVEN.access_key,
            "secretAccessKey": GIVEN.secret_key,
            "sessionToken": GIVEN.token,
            "expiration": 4070908800000,
        }
    }
)


class Proxy:
    """Opens tunnels, and is itself what stands at their end: AWS, with a certificate of the tests."""

    def __init__(self, folder):
        self.certificate, key = folder / "aws.pem", folder / "aws.key"
        names = ",".join(f"DNS:{name}" for name in (STS, SSO))
        words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=tests"]
        files = ["-keyout", key, "-out", self.certificate]
        subprocess.run([*words, *files, "-addext", f"subjectAltName={names}"], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self.tunnels, self.asked = [], []
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_CONNECT(self):
                proxy.tunnels.append(self.path)
                self.send_response(200)
                self.end_headers()
                self.wfile.flush()
                with contextlib.suppress(OSError):
                    self.connection = self.request = context.wrap_socket(self.connection, server_side=True)
                    self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
                    self.handle_one_request()
                    self.wfile.flush()
                self.close_connection = True

            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
                proxy.asked.append((self.path, body, dict(self.headers)))
                said = (ASSUMED if self.command == "POST" else LOGGED_IN).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/xml" if self.command == "POST" else "application/json")
                self.send_header("Content-Length", str(len(said)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(said)

            do_GET = do_POST = answer

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer((HOST, 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def endpoint(self):
        return f"http://{HOST}:{self._server.server_address[1]}"

    def close(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def proxy(tmp_path):
    (tmp_path / "tls").mkdir()
    one = Proxy(tmp_path / "tls")
    yield one
    one.close()


@pytest.fixture
def person(tmp_path, stub, proxy):
    """Somebody without keys in the environment, behind the proxy; only the stub is on this side of it."""
    shell = Shell(tmp_path, keys=None)
    shell.variables |= {
        "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING": stub.endpoint,
        "HTTPS_PROXY": proxy.endpoint,
        "AWS_CA_BUNDLE": str(proxy.certificate),
    }
    stub.keys = GIVEN
    return shell


ROLE = "[default]\nrole_arn = arn:aws:iam::111122223333:role/a\nsource_profile = keys\n[profile keys]\n"
ROLE += f"aws_access_key_id = {KEYS.access_key}\naws_secret_access_key = {KEYS.secret_key}\n"


def test_role(person, proxy, stub):
    person.file(".aws/config", ROLE)
    person.succeed(*LIST)
    assert proxy.tunnels == [f"{STS}:443"]
    [(_, body, _)] = proxy.asked
    assert "Action=AssumeRole" in body and "role%2Fa" in body
    assert not stub.last.breaches


def test_login(person, proxy, stub):
    role = "sso_account_id = 111122223333\nsso_role_name = a\n"
    person.file(".aws/config", f"[default]\nsso_start_url = {START_URL}\nsso_region = us-east-1\n{role}")
    token = {"startUrl": START_URL, "region": "us-east-1", "accessToken": "logged-in", "expiresAt": UNTIL}
    person.file(f".aws/sso/cache/{hashlib.sha1(START_URL.encode()).hexdigest()}.json", token)
    person.succeed(*LIST)
    assert proxy.tunnels == [f"{SSO}:443"]
    [(path, _, headers)] = proxy.asked
    assert path.startswith("/federation/credentials?role_name=a&account_id=111122223333")
    assert headers["x-amz-sso_bearer_token"] == "logged-in"
    assert not stub.last.breaches


@pytest.mark.parametrize("bypassed, asks", [("example.com", True), (".invalid", False), ("sts.invalid", False), ("*", False)])
def test_hosts_without_a_proxy(person, proxy, bypassed, asks):
    """`NO_PROXY` leaves hosts out: nobody is asked for a tunnel to them."""
    person.file(".aws/config", ROLE)
    person.run(*LIST, NO_PROXY=bypassed, AWS_ENDPOINT_URL_STS="https://sts.invalid")
    assert bool(proxy.tunnels) == asks
