"""What one test has: accounts, clients, AWS's side, time and events."""

import dataclasses
import json
import time
import urllib.error
import urllib.parse
import urllib.request


@dataclasses.dataclass(frozen=True)
class Account:
    """An account and a key of it."""

    id: str
    access_key_id: str
    secret_access_key: str = dataclasses.field(repr=False)
    session_token: str = dataclasses.field(default=None, repr=False)


class Refused(Exception):
    """The control plane did not do what it was asked: its status, and its error."""

    def __init__(self, status, error):
        super().__init__(f"{status}: {error.get('message')}. {error.get('fix', '')}")
        self.status, self.error = status, error


class World:
    """A state of Partner Central that no other test sees."""

    def __init__(self, server, accounts, name=None):
        self.server, self.accounts, self.name = server, accounts, name
        self.endpoint = server.endpoint
        #: The number of the first account.
        self.account = accounts[0].id if accounts else None

    def client(self, service, account=None, **options):
        """A boto3 client.

        `account` is a number, or which of the accounts; the first when it is not said. All other words are those of
        boto3's own `client`.
        """
        who = self._account(account)
        return boto_client(
            service, self.server, who.access_key_id, who.secret_access_key, who.session_token, options
        )

    def _account(self, wanted):
        if wanted is None or isinstance(wanted, int):
            return self.accounts[wanted or 0]
        found = [account for account in self.accounts if account.id == str(wanted)]
        if not found:
            raise KeyError(f"there is no account {wanted}; there are {', '.join(one.id for one in self.accounts)}")
        return found[0]

    def control(self, method, path, body=None, **parameters):
        """Anything below `/_cosell/`; the answer's JSON."""
        question = f"?{urllib.parse.urlencode(parameters)}" if parameters else ""
        headers = {"Content-Type": "application/json"}
        if self.name:
            headers["X-Cosell-World"] = self.name
        if self.server.token:
            headers["Authorization"] = f"Bearer {self.server.token}"
        request = urllib.request.Request(
            f"{self.endpoint}/_cosell/{path}{question}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers=headers,
        )
        try:
            with urllib.request.urlopen(request, timeout=600) as answer:
                text = answer.read()
                if answer.headers.get_content_type() == "application/x-ndjson":
                    return [json.loads(line) for line in text.splitlines()]
                return json.loads(text)
        except urllib.error.HTTPError as error:
            text = error.read()
            try:
                refusal = json.loads(text)["error"]
            except (ValueError, KeyError, TypeError):
                refusal = {"message": text.decode(errors="replace")}
            raise Refused(error.code, refusal) from None

    def act(self, act, /, **parameters):
        """Does what AWS would do, `referral.send`: the act, the record that changed, and the events of it."""
        return self.control("POST", f"acts/{act}", parameters)

    def advance(self, duration):
        """Lets time pass, `16d` or `PT1H`; what falls due on the way is done."""
        return self.control("POST", "clock", {"advance": duration})

    def events(self, detail_type=None, account=None, catalog=None, wait=0):
        """The events that AWS would have sent, oldest first.

        `wait`: seconds in which one has to come; without one, AssertionError.
        """
        end = time.monotonic() + wait
        while True:
            found = self._events(account, catalog)
            wanted = [event for event in found if detail_type in (None, event["detail-type"])]
            if wanted or not wait:
                return wanted
            types = sorted({event["detail-type"] for event in found})
            assert time.monotonic() < end, f"no {detail_type or 'event'} within {wait} s; there are {types}"
            time.sleep(0.02)

    def _events(self, account, catalog):
        filters = {name: value for name, value in (("account", account), ("catalog", catalog)) if value}
        return self.control("GET", "events", limit=10_000, **filters)


def boto_client(service, server, key, secret, token, options):
    try:
        import boto3
    except ImportError as error:
        raise ImportError("clients need boto3: pip install boto3") from error
    settings = {
        "region_name": server.env.get("AWS_REGION", "us-east-1"),
        "endpoint_url": server.endpoint,
        "aws_access_key_id": key,
        "aws_secret_access_key": secret,
        "aws_session_token": token,
    }
    return boto3.session.Session().client(service, **{**settings, **options})
