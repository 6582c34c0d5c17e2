"""Faults, quotas and the call record of the control plane, with boto3's own retries."""

import http.client
import json
import time

import botocore.exceptions
import pytest

from control import Control, Refused
from engagements import OURS
from partners import PARTNER_1, PARTNER_2, selling


CATALOG = {"Catalog": "Sandbox"}


@pytest.fixture(scope="module")
def plane(servers):
    return Control(servers.start())


@pytest.fixture(autouse=True)
def clean(plane):
    yield
    plane.send("DELETE", "faults")
    plane.send("PUT", "quotas", {"mode": "off"})


def retrying(plane, attempts=3, mode="standard", partner=PARTNER_1):
    """boto3 as its documentation says: so many attempts in all."""
    return selling(plane.server, partner, retries={"total_max_attempts": attempts, "mode": mode}, read_timeout=20)


def want(plane, *rules):
    return plane.send("PUT", "faults", list(rules))


def calls(plane, operation):
    return plane.get(f"calls?operation={operation}&limit=1000")


class TestRetries:
    """boto3's own retry logic, driven to success and to exhaustion."""

    @pytest.mark.parametrize("mode", ["standard", "adaptive", "legacy"])
    @pytest.mark.parametrize(
        "answer", [{"error": "ThrottlingException"}, {"status": 503}, {"status": 500}, {"drop": "before"}]
    )
    def test_success(self, plane, mode, answer):
        want(plane, {"match": {"operation": "ListSolutions"}, "answer": answer, "times": 2})
        answered = retrying(plane, 3, mode).list_solutions(**CATALOG)
        assert answered["ResponseMetadata"]["RetryAttempts"] == 2

    @pytest.mark.parametrize("mode", ["standard", "legacy"])
    def test_exhaustion(self, plane, mode):
        want(plane, {"match": {"operation": "ListSolutions"}, "answer": {"error": "ThrottlingException"}})
        plane.send("DELETE", "calls")
        with pytest.raises(botocore.exceptions.ClientError) as failed:
            retrying(plane, 3, mode).list_solutions(**CATALOG)
        assert failed.value.response["Error"]["Code"] == "ThrottlingException"
        assert failed.value.response["ResponseMetadata"]["MaxAttemptsReached"]
        assert len(calls(plane, "ListSolutions")) == 3

    def test_dropped_for_good(self, plane):
        want(plane, {"match": {"operation": "ListSolutions"}, "answer": {"drop": "before"}})
        with pytest.raises(
            (botocore.exceptions.ConnectionClosedError, botocore.exceptions.EndpointConnectionError)
        ):
            retrying(plane, 2).list_solutions(**CATALOG)

    def test_what_took_effect_is_replayed(self, plane):
        """`after`: the call took effect and its answer is lost; the client token brings it again, and no second deal."""
        want(plane, {"match": {"operation": "CreateEngagement"}, "answer": {"drop": "after"}, "times": 1})
        client = retrying(plane, 3)
        made = client.create_engagement(**CATALOG, Title="Once", Description="Only once")
        assert made["ResponseMetadata"]["RetryAttempts"] == 1
        rows = client.list_engagements(**CATALOG)["EngagementSummaryList"]
        assert [row["Title"] for row in rows].count("Once") == 1


class TestRules:
    def test_the_first_that_matches_and_is_not_used_up(self, plane):
        listed = want(
            plane,
            {"match": {"operation": "List*"}, "answer": {"error": "InternalServerException"}, "times": 1},
            {"match": {"service": "selling"}, "answer": {"error": "ThrottlingException"}, "every": 2},
        )
        assert [row["answered"] for row in listed] == [0, 0]
        client = selling(plane.server, PARTNER_1)
        ends = []
        for _ in range(4):
            try:
                client.list_solutions(**CATALOG)
                ends.append("ok")
            except botocore.exceptions.ClientError as error:
                ends.append(error.response["Error"]["Code"])
        assert ends == ["InternalServerException", "ThrottlingException", "ok", "ThrottlingException"]
        assert [row["answered"] for row in plane.get("faults")] == [1, 2]

    def test_one_account_alone(self, plane):
        want(plane, {"match": {"account": OURS, "catalog": "AWS"}, "answer": {"error": "ThrottlingException"}})
        selling(plane.server, PARTNER_2).list_solutions(Catalog="AWS")
        selling(plane.server, PARTNER_1).list_solutions(**CATALOG)
        with pytest.raises(botocore.exceptions.ClientError):
            selling(plane.server, PARTNER_1).list_solutions(Catalog="AWS")

    def test_delay(self, plane):
        want(plane, {"match": {"operation": "ListSolutions"}, "answer": {"delay": "300ms"}})
        begun = time.monotonic()
        selling(plane.server, PARTNER_1).list_solutions(**CATALOG)
        assert time.monotonic() - begun >= 0.3

    def test_chance_comes_of_the_seed(self, plane):
        def ends():
            want(plane, {"answer": {"error": "ThrottlingException"}, "probability": 0.5, "seed": 7})
            client = selling(plane.server, PARTNER_1)
            found = []
            for _ in range(16):
                try:
                    client.list_solutions(**CATALOG)
                    found.append(True)
                except botocore.exceptions.ClientError:
                    found.append(False)
            return found

        first = ends()
        assert ends() == first and len(set(first)) == 2

    @pytest.mark.parametrize(
        "body, field",
        [
            ([{"answer": {"error": "TeapotException"}}], "[0].answer.error"),
            (
                [{"match": {"operation": "GetOpportunity"}, "answer": {"error": "ConflictException"}}],
                "[0].answer.error",
            ),
            ([{"answer": {"status": 404}}], "[0].answer.status"),
            ([{"answer": {"status": 500}}, {"answer": {}}], "[1].answer"),
            ([{"match": {"operation": "GetOportunity"}, "answer": {"status": 500}}], "[0].match.operation"),
            ([{"answer": {"status": 500}, "probability": 2}], "[0].probability"),
            ([{"answer": {"drop": "during"}}], "[0].answer.drop"),
            ([{"answers": {}}], "[0].answers"),
        ],
    )
    def test_refusals_change_nothing(self, plane, body, field):
        """An error must be one that the operation declares, or of the protocol (CP41)."""
        want(plane, {"answer": {"status": 500}, "times": 9})
        before = plane.get("faults")
        with pytest.raises(Refused) as refused:
            plane.send("PUT", "faults", body)
        assert (refused.value.status, refused.value.error["field"]) == (400, field)
        assert plane.get("faults") == before


class TestQuotas:
    def throttled(self, plane, count):
        client = selling(plane.server, PARTNER_1)
        found = 0
        for _ in range(count):
            try:
                client.list_solutions(**CATALOG)
            except botocore.exceptions.ClientError as error:
                assert error.response["Error"] == {"Code": "ThrottlingException", "Message": "Rate exceeded"}
                assert "retry-after" not in error.response["ResponseMetadata"]["HTTPHeaders"]
                found += 1
        return found

    def test_off_aws_and_rules(self, plane):
        assert plane.get("quotas") == {"mode": "off"}
        assert self.throttled(plane, 30) == 0
        assert plane.send("PUT", "quotas", {"mode": "aws"}) == {"mode": "aws"}
        assert self.throttled(plane, 60) > 0
        rules = [{"match": {"operation": "ListSolutions"}, "perSecond": 1000, "perDay": 5}]
        plane.send("PUT", "quotas", {"rules": rules})
        assert self.throttled(plane, 8) == 3
        plane.clock(advance="P1D")
        assert self.throttled(plane, 8) == 3

    def test_options(self, servers, tmp_path):
        assert Control(servers.start(arguments=["--quotas", "aws"])).get("quotas") == {"mode": "aws"}
        path = tmp_path / "quotas.json"
        path.write_text(json.dumps({"rules": [{"perSecond": 2}]}))
        plane = Control(servers.start(arguments=["--quotas", str(path)]))
        assert plane.get("quotas")["rules"][0]["perSecond"] == 2

    @pytest.mark.parametrize("body", [{}, {"mode": "on"}, {"rules": [{}]}, {"rules": [{"perSecond": 0}]}])
    def test_refusals(self, plane, body):
        with pytest.raises(Refused) as refused:
            plane.send("PUT", "quotas", body)
        assert refused.value.status == 400


class TestCalls:
    def test_what_was_asked_and_answered(self, plane):
        """Sensitive members are `***`; acts are calls of the service `act` (CP13, CP60)."""
        plane.send("DELETE", "calls")
        client = selling(plane.server, PARTNER_1)
        made = client.create_engagement(**CATALOG, Title="Watched", Description="A description")
        with pytest.raises(botocore.exceptions.ClientError):
            client.get_engagement(**CATALOG, Identifier="eng-00000000000000")
        plane.act("referral.send", account=OURS)
        first, second, third = plane.get("calls")
        assert (first["operation"], first["outcome"], first["account"]) == ("CreateEngagement", "ok", OURS)
        assert first["requestId"] == made["ResponseMetadata"]["RequestId"]
        assert first["answer"]["Id"] == made["Id"] and first["request"]["Catalog"] == "Sandbox"
        assert (second["outcome"], "Message" in second["error"]) == ("ResourceNotFoundException", True)
        assert (third["service"], third["operation"]) == ("act", "referral.send")
        assert plane.get(f"calls?after={first['sequence']}&operation=Get*") == [second]
        assert plane.get("calls?outcome=ok&account=" + OURS)[0] == first

    def test_secrets_stay(self, plane):
        client = selling(plane.server, PARTNER_1)
        lead = {
            "QualificationStatus": "Unqualified",
            "Customer": {"CompanyName": "Secret Freight", "Address": {"CountryCode": "US"}},
            "Interactions": [],
        }
        with pytest.raises(botocore.exceptions.ClientError):
            client.create_engagement(
                **CATALOG, Title="x", Description="y", Contexts=[{"Type": "Lead", "Payload": {"Lead": lead}}]
            )
        text = json.dumps(calls(plane, "CreateEngagement")[-1]["request"])
        assert "***" in text and "Secret Freight" not in text

    def test_stream(self, plane):
        connection = http.client.HTTPConnection(plane.server.host, plane.server.port, timeout=10)
        connection.request("GET", "/_cosell/calls?operation=ListSolutions", headers={"Accept": "text/event-stream"})
        answer = connection.getresponse()
        try:
            assert answer.headers.get_content_type() == "text/event-stream"
            assert answer.readline() == b": open\n"
            selling(plane.server, PARTNER_1).list_solutions(**CATALOG)
            lines = iter(lambda: answer.readline().decode().strip(), None)
            data = next(line for line in lines if line.startswith("data: "))
        finally:
            connection.close()
        assert json.loads(data[6:])["operation"] == "ListSolutions"

    def test_command(self, plane):
        selling(plane.server, PARTNER_1).list_solutions(**CATALOG)
        code, shown, said = plane.command("calls", "--operation", "ListSolutions", "--limit", "1")
        assert code == 0 and "selling/ListSolutions" in shown, said
        code, shown, _ = plane.command("calls", "--limit", "2", "--output", "json")
        assert code == 0 and len(json.loads(shown)) == 2
