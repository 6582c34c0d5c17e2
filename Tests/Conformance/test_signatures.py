"""Signatures: SigV4 and SigV4a, checked by default, and what is said about a bad one (access 8 to 10)."""

import datetime
import email.utils
import hashlib
import re

import pytest
from botocore.credentials import Credentials
from botocore.crt.auth import CrtSigV4AsymAuth

from partners import FULL_ACCESS, PARTNER_1, PARTNER_2, SERVICE, Partner, account, configuration, selling, user
from refusals import fails
from wire import Wire

LIST = {"Catalog": "Sandbox"}
# What a client may be told when its authorization cannot be taken at all.
REFUSALS = {
    "AccessDeniedException",
    "IncompleteSignatureException",
    "InvalidSignatureException",
    "MissingAuthenticationTokenException",
}


def stamp(minutes):
    """The time `minutes` from now, as a signature tells it."""
    moment = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes)
    return moment.strftime("%Y%m%dT%H%M%SZ")


def tell(wire, request):
    answer = wire.send(request)
    wire.judge.require("ListSolutions", answer)
    return answer


def signed(wire, auth=None, **headers):
    return wire.sign(wire.plain("ListSolutions", LIST, **headers), auth)


class TestGood:
    def test_now(self, wire):
        assert tell(wire, signed(wire)).status == 200

    @pytest.mark.parametrize("minutes", [-14, 14])
    def test_within_the_skew(self, wire, minutes):
        assert tell(wire, signed(wire, wire.auth(stamp(minutes)))).status == 200

    def test_commas_without_blanks(self, wire):
        request = signed(wire)
        request.headers["Authorization"] = request.headers["Authorization"].replace(", ", ",")
        assert tell(wire, request).status == 200

    def test_date_header_instead(self, wire):
        """access 8.2, in the form of HTTP"""

        class ByDate(type(wire.auth())):
            def _set_necessary_date_headers(self, request):
                request.headers["Date"] = email.utils.formatdate(usegmt=True)

        request = signed(wire, ByDate(wire.credentials, wire.service, wire.region))
        assert "X-Amz-Date" not in request.headers
        assert tell(wire, request).status == 200

    def test_folded_blanks_in_a_signed_header(self, wire):
        assert tell(wire, signed(wire, X_Amz_Meta="  a   b  ")).status == 200

    def test_unsigned_headers_of_the_sdk(self, wire):
        request = signed(wire)
        request.headers |= {"User-Agent": "x", "amz-sdk-invocation-id": "1", "amz-sdk-request": "attempt=1; max=3"}
        assert tell(wire, request).status == 200

    def test_payload_digest_in_a_header(self, wire):
        request = wire.plain("ListSolutions", LIST)
        request.headers["X-Amz-Content-SHA256"] = hashlib.sha256(request.body).hexdigest()
        assert tell(wire, wire.sign(request)).status == 200

    def test_any_region(self, server):
        """access 8.9: locally every region will do."""
        wire = Wire(server, PARTNER_1, region="eu-central-1")
        assert tell(wire, signed(wire)).status == 200
        wire.close()


class TestWrong:
    def other(self, server, **changes):
        """The answer to a signature made with other credentials, service or region."""
        partner = Partner(PARTNER_1.account, changes.pop("key", PARTNER_1.key), changes.pop("secret", PARTNER_1.secret))
        wire = Wire(server, partner, **changes)
        answer = tell(wire, signed(wire))
        wire.close()
        return answer

    def test_secret(self, server):
        assert self.other(server, secret="guess").error == "InvalidSignatureException"

    def test_secret_of_another(self, server):
        assert self.other(server, secret=PARTNER_2.secret).error == "InvalidSignatureException"

    def test_key(self, server):
        assert self.other(server, key="AKIANOBODYKNOWS00001").error == "UnrecognizedClientException"

    def test_key_in_lower_case(self, server):
        assert self.other(server, key=PARTNER_1.key.lower()).error == "UnrecognizedClientException"

    @pytest.mark.parametrize("service", ["partnercentral-account", "s3", "partnercentral"])
    def test_service(self, server, service):
        assert self.other(server, service=service).error == "InvalidSignatureException"

    def test_boto3_sees_it(self, server):
        with fails("InvalidSignatureException"):
            selling(server, Partner(PARTNER_1.account, PARTNER_1.key, "guess")).list_solutions(Catalog="AWS")

    @pytest.mark.parametrize(
        "alter",
        [
            pytest.param(lambda request: setattr(request, "body", b'{"Catalog": "AWS"}'), id="body"),
            pytest.param(lambda request: setattr(request, "path", "/?x=1"), id="query"),
            pytest.param(
                lambda request: request.headers.update({"X-Amz-Target": "AWSPartnerCentralSelling.ListOpportunities"}),
                id="target",
            ),
            pytest.param(lambda request: request.headers.update({"Content-Type": "text/plain"}), id="signed header"),
            pytest.param(lambda request: request.headers.update({"X-Amz-Date": stamp(1)}), id="date"),
            pytest.param(lambda request: request.headers.update({"Host": "partner.example.com"}), id="host"),
        ],
    )
    def test_altered_after_signing(self, wire, alter):
        request = signed(wire)
        alter(request)
        assert tell(wire, request).error == "InvalidSignatureException"

    @pytest.mark.parametrize(
        "spoil",
        [
            pytest.param(lambda digits: digits[:-1] + ("0" if digits[-1] != "0" else "1"), id="last digit"),
            pytest.param(lambda digits: ("0" if digits[0] != "0" else "1") + digits[1:], id="first digit"),
            pytest.param(lambda digits: "0" * 64, id="zeros"),
        ],
    )
    def test_signature(self, wire, spoil):
        request = signed(wire)
        start, _, digits = request.headers["Authorization"].rpartition("=")
        request.headers["Authorization"] = f"{start}={spoil(digits)}"
        assert tell(wire, request).error == "InvalidSignatureException"

    @pytest.mark.parametrize("minutes, words", [(-16, "Signature expired"), (16, "Signature not yet current")])
    def test_skew(self, wire, minutes, words):
        answer = tell(wire, signed(wire, wire.auth(stamp(minutes))))
        assert answer.error == "InvalidSignatureException"
        assert answer.message.startswith(words)
        assert answer.headers["date"]  # by which the SDKs set their clock right

    def test_day_of_the_scope(self, wire):
        answer = tell(wire, signed(wire, wire.auth(scope_day="20200101")))
        assert answer.error == "InvalidSignatureException"

    @pytest.mark.parametrize("name", ["host", "x-amz-target", "x-amz-date"])
    def test_header_that_must_be_signed(self, wire, name):
        """access 8.6"""

        class Forgetful(type(wire.auth())):
            def headers_to_sign(self, request):
                headers = super().headers_to_sign(request)
                del headers[name]
                return headers

        auth = Forgetful(wire.credentials, wire.service, wire.region)
        assert tell(wire, signed(wire, auth)).error in REFUSALS

    def test_amz_header_added_after_signing(self, wire):
        request = signed(wire)
        request.headers["X-Amz-Security-Policy"] = "x"
        assert tell(wire, request).error in REFUSALS


class TestRegion:
    """access 8.9, 9: a server that insists on us-east-1."""

    @pytest.fixture(scope="class")
    @classmethod
    def strict(cls, servers):
        return servers.start(configuration(region="us-east-1"))

    @pytest.mark.parametrize("region, error", [("us-east-1", None), ("eu-west-1", "InvalidSignatureException")])
    def test_scope(self, strict, region, error):
        wire = Wire(strict, PARTNER_1, region=region)
        assert tell(wire, signed(wire)).error == error
        wire.close()

    @pytest.mark.parametrize(
        "regions, error", [("*", None), ("eu-west-1,us-east-1", None), ("eu-west-1", "InvalidSignatureException")]
    )
    def test_region_set(self, strict, regions, error):
        assert TestAsymmetric.answer(strict, region=regions).error == error


class TestExplanation:
    """A refused signature says what the server signed, as AWS does."""

    def test_canonical_request_and_string_to_sign(self, server):
        wire = Wire(server, Partner(PARTNER_1.account, PARTNER_1.key, "guess"))
        seen = []

        class Telling(type(wire.auth())):
            def canonical_request(self, request):
                seen.append(super().canonical_request(request))
                return seen[-1]

            def string_to_sign(self, request, canonical_request):
                seen.append(super().string_to_sign(request, canonical_request))
                return seen[-1]

        auth = Telling(wire.credentials, wire.service, wire.region)
        message = tell(wire, signed(wire, auth)).message
        wire.close()
        assert message.startswith("The request signature we calculated does not match the signature you provided.")
        assert "Canonical String" in message and "String-to-Sign" in message
        assert all(text in message for text in seen)

    def test_secrets_stay_out(self, server):
        wire = Wire(server, Partner(PARTNER_1.account, PARTNER_1.key, "guess"))
        assert PARTNER_1.secret not in tell(wire, signed(wire)).message
        wire.close()


class TestMalformed:
    def test_none(self, wire):
        answer = tell(wire, wire.plain("ListSolutions", LIST))
        assert answer.error == "MissingAuthenticationTokenException"

    @pytest.mark.parametrize(
        "alter",
        [
            pytest.param(lambda text: "AWS4-HMAC-SHA256", id="algorithm alone"),
            pytest.param(lambda text: re.sub(r", Signature=\w+", "", text), id="no signature"),
            pytest.param(lambda text: re.sub(r"SignedHeaders=[^,]+, ", "", text), id="no signed headers"),
            pytest.param(lambda text: re.sub(r"Credential=[^,]+, ", "", text), id="no credential"),
            pytest.param(lambda text: text.replace("/aws4_request", ""), id="no terminator"),
            pytest.param(lambda text: text.replace("/aws4_request", "/aws5_request"), id="another terminator"),
            pytest.param(
                lambda text: re.sub(r"Credential=[^,]+", "Credential=AKIACOSELLPARTNER001", text), id="no scope"
            ),
            pytest.param(lambda text: re.sub(r"Signature=\w+", "Signature=xyz", text), id="no hex"),
            pytest.param(lambda text: text + ", Signature=" + "0" * 64, id="two signatures"),
            pytest.param(lambda text: text.replace("SHA256", "SHA1"), id="another algorithm"),
            pytest.param(lambda text: "Basic QUtJQTpzZWNyZXQ=", id="basic"),
            pytest.param(lambda text: "Bearer token", id="bearer"),
            pytest.param(lambda text: "", id="empty"),
            pytest.param(lambda text: "x" * 7000, id="long"),
            pytest.param(lambda text: text.replace("Credential=", "Credential=\xe9"), id="not ASCII"),
        ],
    )
    def test_authorization(self, wire, alter):
        request = signed(wire)
        request.headers["Authorization"] = alter(request.headers["Authorization"])
        assert tell(wire, request).error in REFUSALS | {"UnrecognizedClientException"}

    @pytest.mark.parametrize("date", ["", "yesterday", "20260112", "20261301T000000Z", "99999999T999999Z"])
    def test_date(self, wire, date):
        request = signed(wire)
        request.headers["X-Amz-Date"] = date
        assert tell(wire, request).error in REFUSALS

    def test_no_date(self, wire):
        request = signed(wire)
        del request.headers["X-Amz-Date"]
        assert tell(wire, request).error in REFUSALS


class TestOtherForms:
    def test_presigned(self, wire):
        request = wire.sign(wire.plain("ListSolutions", LIST), wire.presigning())
        assert "X-Amz-Signature" in request.path
        assert tell(wire, request).error in REFUSALS

    @pytest.mark.parametrize(
        "digest",
        [
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            "UNSIGNED-PAYLOAD",
            "0" * 64,
        ],
    )
    def test_payload_that_is_not_the_body(self, wire, digest):
        assert tell(wire, signed(wire, X_Amz_Content_SHA256=digest)).error in REFUSALS


class TestSessionTokens:
    TEMPORARY = Partner("111122223333", "ASIACOSELLSESSION001", "secret-of-a-session", "token-of-a-session")
    ENDING = Partner("111122223333", "ASIACOSELLSESSION002", "secret-2", "token-2", "9999-12-31T23:59:59Z")
    ENDED = Partner("111122223333", "ASIACOSELLSESSION003", "secret-3", "token-3", "2020-01-01T00:00:00Z")

    @pytest.fixture(scope="class")
    @classmethod
    def temporary(cls, servers):
        holders = [PARTNER_1, cls.TEMPORARY, cls.ENDING, cls.ENDED]
        users = [user(holder, f"user-{number}", FULL_ACCESS) for number, holder in enumerate(holders)]
        return servers.start(configuration(account(PARTNER_1.account, "Example Partner", *users)))

    @staticmethod
    def answer(server, partner, token):
        wire = Wire(server, Partner(partner.account, partner.key, partner.secret, token))
        answer = tell(wire, signed(wire))
        wire.close()
        return answer

    def test_with_its_token(self, temporary):
        assert self.answer(temporary, self.TEMPORARY, self.TEMPORARY.token).status == 200

    @pytest.mark.parametrize("token", [None, "another-token"])
    def test_without_its_token(self, temporary, token):
        assert self.answer(temporary, self.TEMPORARY, token).error == "UnrecognizedClientException"

    def test_before_its_end(self, temporary):
        assert self.answer(temporary, self.ENDING, self.ENDING.token).status == 200

    def test_after_its_end(self, temporary):
        assert self.answer(temporary, self.ENDED, self.ENDED.token).error == "ExpiredTokenException"

    def test_token_of_another(self, temporary):
        assert self.answer(temporary, PARTNER_1, self.TEMPORARY.token).error == "UnrecognizedClientException"


class TestAsymmetric:
    """SigV4a, as newer SDKs sign with awscrt (access 9)."""

    @staticmethod
    def answer(server, partner=PARTNER_1, region="*", service=SERVICE, alter=None):
        wire = Wire(server, partner)
        auth = CrtSigV4AsymAuth(Credentials(partner.key, partner.secret, partner.token), service, region)
        request = wire.sign(wire.plain("ListSolutions", LIST), auth)
        assert request.headers["Authorization"].startswith("AWS4-ECDSA-P256-SHA256")
        if alter:
            alter(request)
        answer = tell(wire, request)
        wire.close()
        return answer

    @pytest.mark.parametrize("region", ["*", "us-east-1", "eu-west-1,us-east-1", "us-*"])
    def test_good(self, server, region):
        assert self.answer(server, region=region).status == 200

    def test_many_times(self, server):
        """Each signature differs, in length too."""
        assert {self.answer(server).status for _ in range(20)} == {200}

    def test_wrong_secret(self, server):
        wrong = Partner(PARTNER_1.account, PARTNER_1.key, "guess")
        assert self.answer(server, wrong).error == "InvalidSignatureException"

    def test_unknown_key(self, server):
        nobody = Partner(PARTNER_1.account, "AKIANOBODYKNOWS00001", "guess")
        assert self.answer(server, nobody).error == "UnrecognizedClientException"

    def test_wrong_service(self, server):
        assert self.answer(server, service="partnercentral-channel").error == "InvalidSignatureException"

    @pytest.mark.parametrize(
        "alter",
        [
            pytest.param(lambda request: setattr(request, "body", b"{}"), id="body"),
            pytest.param(lambda request: request.headers.update({"X-Amz-Region-Set": "us-east-1"}), id="region set"),
            pytest.param(
                lambda request: request.headers.update(
                    {
                        "Authorization": re.sub(
                            r"Signature=\w+", "Signature=3006020101020101", request.headers["Authorization"]
                        )
                    }
                ),
                id="another signature",
            ),
            pytest.param(
                lambda request: request.headers.update(
                    {"Authorization": re.sub(r"Signature=\w+", "Signature=30", request.headers["Authorization"])}
                ),
                id="no DER",
            ),
        ],
    )
    def test_altered(self, server, alter):
        assert self.answer(server, alter=alter).error in REFUSALS


class TestRelaxed:
    """`--auth relaxed`: any well-formed signature."""

    @pytest.fixture(scope="class")
    @classmethod
    def relaxed(cls, servers):
        return servers.start(arguments=["--auth", "relaxed"])

    @pytest.mark.parametrize(
        "partner, number",
        [
            pytest.param(Partner("", PARTNER_2.key, "guess"), PARTNER_2.account, id="wrong secret"),
            pytest.param(Partner("", "AKIANOBODYKNOWS00001", "guess"), PARTNER_1.account, id="unknown key"),
            pytest.param(Partner("", "444455556666", "guess"), PARTNER_2.account, id="account as the key"),
        ],
    )
    def test_accepted(self, relaxed, partner, number):
        [row, *_] = selling(relaxed, partner).list_solutions(Catalog="Sandbox")["SolutionSummaries"]
        assert f":{number}:" in row["Arn"]

    def test_still_needs_a_signature(self, relaxed):
        wire = Wire(relaxed, PARTNER_1)
        assert tell(wire, wire.plain("ListSolutions", LIST)).error == "MissingAuthenticationTokenException"
        request = signed(wire)
        request.headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=x"
        assert tell(wire, request).error == "IncompleteSignatureException"
        wire.close()
