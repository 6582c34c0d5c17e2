"""A mail server on this machine, as strict as one on the net: TLS, a log-in, and its own mind about addresses."""

import dataclasses
import email
import email.policy
import ssl
import subprocess

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from server import HOST, eventually

USERNAME, PASSWORD = "cosell", "a-mail-password-of-the-tests"
FROM = "partner-central@cosell.example"


class Certificate:
    """One that only those trust who are told to."""

    def __init__(self, folder):
        self.file, self.key = folder / "mail.pem", folder / "mail.key"
        words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=tests"]
        names = f"subjectAltName=DNS:localhost,IP:{HOST}"
        subprocess.run(
            [*words, "-addext", names, "-out", self.file, "-keyout", self.key], check=True, capture_output=True
        )

    @property
    def context(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key)
        return context


@dataclasses.dataclass
class Received:
    """A mail, and how it came."""

    sender: str
    recipient: str
    is_protected: bool
    user: str | None
    message: email.message.EmailMessage

    @property
    def text(self):
        return self.message.get_content().replace("\r\n", "\n").rstrip("\n")


class MailServer:
    """Takes mails; `answers` are what it says to an address instead, each once, the last one for ever."""

    def __init__(self, port, certificate=None, asks_login=False):
        self.port, self.certificate, self.asks_login = port, certificate, asks_login
        self.received, self.answers, self.failed_logins = [], {}, 0
        self._controller = None

    def start(self):
        options = {}
        if self.certificate:
            options |= {"tls_context": self.certificate.context, "require_starttls": True}
        if self.asks_login:
            options |= {"authenticator": self._judge, "auth_required": True}
            options |= {"auth_require_tls": self.certificate is not None}
        self._controller = Controller(self, hostname=HOST, port=self.port, **options)
        self._controller.start()
        return self

    def stop(self):
        if self._controller:
            self._controller.stop()
            self._controller = None

    def wait_for(self, count, within=20.0):
        def has_come():
            return len(self.received) >= count

        eventually(has_come, within=within)
        return self.received

    @property
    def recipients(self):
        return [mail.recipient for mail in self.received]

    # What aiosmtpd asks

    def _judge(self, server, session, envelope, mechanism, data):
        is_right = (data.login, data.password) == (USERNAME.encode(), PASSWORD.encode())
        self.failed_logins += not is_right
        return AuthResult(success=is_right, handled=False, auth_data=data.login.decode())

    async def handle_RCPT(self, server, session, envelope, address, options):
        answers = self.answers.get(address, [])
        if answers:
            return answers.pop(0) if len(answers) > 1 else answers[0]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        is_protected = session.ssl is not None
        for recipient in envelope.rcpt_tos:
            self.received.append(
                Received(envelope.mail_from, recipient, is_protected, session.auth_data, message)
            )
        return "250 taken"
