"""Whatever goes wrong ends with the documented exit code and one readable block; nothing is sent in vain."""

import datetime
import hashlib
import json
import shlex
import signal
import socket
import subprocess
import time

import pytest

from samples import full, least, model
from server import BINARY, HOST, STOPS_WITHIN_SECONDS
from shell import Shell
from stub import RawServer, Refusal

USAGE, CONFIGURATION, REFUSED, FAILURE = 252, 253, 254, 255
LIST = ("selling", "list-opportunities", "--catalog", "AWS")
SECRET = "a-secret-nobody-may-see"


def html(status, text="<html><body>Welcome to the proxy</body></html>"):
    return http(status, text, "text/html")


def http(status, text, kind="application/x-amz-json-1.0", length=None):
    body = text.encode() if isinstance(text, str) else text
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length or len(body)}\r\n\r\n"
    return head.encode() + body


class TestConfiguration:
    """Settings that cannot be used end with 253 before anything is sent."""

    @pytest.fixture
    def bare(self, shell):
        """A shell without keys in its environment."""
        del shell.variables["AWS_ACCESS_KEY_ID"], shell.variables["AWS_SECRET_ACCESS_KEY"]
        return shell

    @pytest.mark.parametrize(
        "text, words",
        [
            ("[profile work\nregion = us-east-1\n", ["config"]),
            ("region us-east-1\n[profile work]\n", ["config"]),
            ("[profile work]\nthis line says nothing\n", ["config"]),
            ("[profile work]\nsource_profile = work2\nrole_arn = arn:aws:iam::111122223333:role/a\n", ["work2"]),
            (
                "[profile work]\nsource_profile = other\nrole_arn = arn:aws:iam::111122223333:role/a\n"
                "[profile other]\nsource_profile = work\nrole_arn = arn:aws:iam::111122223333:role/b\n",
                ["work", "other"],
            ),
            ("[profile work]\nrole_arn = arn:aws:iam::111122223333:role/a\n", ["work"]),
            (f"[profile work]\naws_access_key_id = {SECRET}\n", ["aws_secret_access_key"]),
            ("[profile work]\ncredential_process = /bin/false\n", ["work"]),
            ("[profile work]\ncredential_process = /bin/echo no json\n", ["work"]),
            ("[profile work]\ncredential_process = /no/such/program\n", ["work"]),
            ("[profile work]\nsso_session = home\nsso_account_id = 111122223333\nsso_role_name = a\n", ["home"]),
            ("[profile work]\nsso_start_url = https://x.example.com\nsso_region = us-east-1\n", ["sso_account_id"]),
        ],
        ids=lambda value: value.replace("\n", " ")[:60] if isinstance(value, str) else "",
    )
    def test_broken_profile(self, bare, stub, text, words):
        bare.file(".aws/config", text)
        ended = bare.run(*LIST, "--profile", "work")
        ended.require_block(CONFIGURATION, "to do: ", *words)
        assert SECRET not in ended.error
        assert not stub.received

    def test_unknown_profile(self, shell):
        shell.file(".aws/config", "[profile work]\nregion = us-east-1\n")
        shell.run(*LIST, "--profile", "wrok").require_block(CONFIGURATION, "wrok", "work")
        shell.run(*LIST, AWS_PROFILE="wrok").require_block(CONFIGURATION, "wrok")

    def test_no_text(self, shell):
        path = shell.home / ".aws/config"
        path.parent.mkdir()
        path.write_bytes(b"[profile work]\nregion = \xff\xfe\n")
        shell.run(*LIST).require_block(CONFIGURATION, "UTF-8", str(path))

    def test_folder_for_a_file(self, shell):
        (shell.home / ".aws/config").mkdir(parents=True)
        shell.run(*LIST).require_block(CONFIGURATION, ".aws/config")

    def test_no_credentials(self, bare, stub):
        bare.run(*LIST).require_block(CONFIGURATION, "AWS_ACCESS_KEY_ID", "aws configure")
        assert not stub.received

    @pytest.mark.parametrize("missing", ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
    def test_half_a_key(self, shell, missing):
        shell.run(*LIST, **{missing: None}).require_block(CONFIGURATION, missing)

    def test_no_region(self, shell, stub):
        """No fault: these services are at home in one region."""
        shell.succeed(*LIST, AWS_REGION=None)
        assert not stub.last.breaches

    def test_output_format_of_the_official_command(self, shell):
        """`yaml-stream` is known to the AWS CLI, and its values are YAML."""
        for words in ((), ("--output", "yaml-stream")):
            assert shell.succeed(*LIST, *words, AWS_DEFAULT_OUTPUT="yaml-stream").output.startswith("OpportunitySummaries:")

    def test_no_output_format(self, shell):
        shell.run(*LIST, AWS_DEFAULT_OUTPUT="paper").require_block(CONFIGURATION, "paper", "AWS_DEFAULT_OUTPUT")

    @pytest.mark.parametrize("address", ["localhost:8080", "ftp://example.com", "http://", "not an address"])
    def test_no_address(self, shell, address):
        ended = shell.run(*LIST, "--endpoint-url", address)
        ended.require_block(ended.code, "to do: ")
        assert ended.code in (USAGE, CONFIGURATION)


class TestLogin:
    """`aws sso login`: its token lies in a file."""

    URL = "https://partners.awsapps.com/start"

    def shell(self, tmp_path, stub, token=None):
        shell = Shell(tmp_path, stub.endpoint, keys=None)
        role = "sso_account_id = 111122223333\nsso_role_name = a\n"
        text = f"[default]\nsso_start_url = {self.URL}\nsso_region = us-east-1\n{role}"
        shell.file(".aws/config", text)
        if token is not None:
            shell.file(f".aws/sso/cache/{hashlib.sha1(self.URL.encode()).hexdigest()}.json", token)
        return shell

    def test_expired(self, tmp_path, stub):
        token = {"startUrl": self.URL, "region": "us-east-1", "accessToken": SECRET}
        token["expiresAt"] = "2020-01-01T00:00:00Z"
        ended = self.shell(tmp_path, stub, token).run(*LIST)
        ended.require_block(CONFIGURATION, "2020-01-01", "aws sso login")
        assert SECRET not in ended.error and not stub.received

    def test_never_logged_in(self, tmp_path, stub):
        self.shell(tmp_path, stub).run(*LIST).require_block(CONFIGURATION, "aws sso login")

    @pytest.mark.parametrize("token", ["", "{half", "[]", '{"accessToken": 1}', '{"expiresAt": "soon"}'])
    def test_broken_token(self, tmp_path, stub, token):
        self.shell(tmp_path, stub, token).run(*LIST).require_block(CONFIGURATION, "aws sso login")


class TestNetwork:
    def test_refused(self, shell):
        with RawServer(b"") as server:
            gone = server.endpoint
        ended = shell.run(*LIST, AWS_ENDPOINT_URL=gone)
        ended.require_block(FAILURE, gone.removeprefix("http://"), "to do: Check that the server runs")

    def test_unknown_host(self, shell):
        ended = shell.run(*LIST, AWS_ENDPOINT_URL="http://partners.invalid")
        ended.require_block(FAILURE, "partners.invalid", "to do: Check the region")

    def test_plain_text_on_a_safe_port(self, shell, stub):
        address = stub.endpoint.replace("http:", "https:")
        ended = shell.run(*LIST, AWS_ENDPOINT_URL=address).require_block(FAILURE, HOST, "to do: ")
        assert "SSL routines" not in ended.error

    def test_no_answer_in_time(self, shell):
        with RawServer(None) as server:
            ended = shell.run(*LIST, "--cli-read-timeout", "1", AWS_ENDPOINT_URL=server.endpoint)
        ended.require_block(FAILURE, "in time", "to do: ")

    def test_no_connection_in_time(self, shell):
        """A host that lets connections wait: `--cli-connect-timeout` is how long that may take."""
        with socket.socket() as deaf:
            deaf.bind((HOST, 0))
            deaf.listen(0)
            address = deaf.getsockname()
            crowd = [socket.socket() for _ in range(4)]
            for one in crowd:
                one.setblocking(False)
                one.connect_ex(address)
            start = time.monotonic()
            endpoint = f"http://{HOST}:{address[1]}"
            ended = shell.run(*LIST, "--cli-connect-timeout", "1", AWS_ENDPOINT_URL=endpoint)
            for one in crowd:
                one.close()
        ended.require_block(FAILURE, "Could not connect", "to do: ")
        assert time.monotonic() - start < 8

    def test_interrupted_by_a_person(self, shell):
        with RawServer(None) as server:
            pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
            variables = shell.environment({"AWS_ENDPOINT_URL": server.endpoint})

            def heed():
                """A shell's background jobs are started deaf to the signal, and their children with them."""
                signal.signal(signal.SIGINT, signal.SIG_DFL)

            process = subprocess.Popen([str(BINARY), *LIST], env=variables, preexec_fn=heed, **pipes)
            assert server.asked.wait(STOPS_WITHIN_SECONDS)
            process.send_signal(signal.SIGINT)
            output, error = process.communicate(timeout=STOPS_WITHIN_SECONDS)
        # Ended by the signal itself, which shells call 130, or by the command in good order.
        assert process.returncode in (-signal.SIGINT, 130)
        assert output == b"" and b"Fatal" not in error


class TestGarbage:
    """A server that answers, but not as a service does."""

    @pytest.mark.parametrize(
        "said, code",
        [
            pytest.param(html("200 OK"), FAILURE, id="HTML"),
            pytest.param(html("403 Forbidden"), FAILURE, id="HTML and 403"),
            pytest.param(html("302 Found"), FAILURE, id="HTML and 302"),
            pytest.param(html("502 Bad Gateway"), FAILURE, id="HTML and 502"),
            pytest.param(html("503 Service Unavailable", ""), FAILURE, id="nothing and 503"),
            pytest.param(http("200 OK", '{"OpportunitySummaries": [{"Id": "O1'), FAILURE, id="half JSON"),
            pytest.param(http("200 OK", '{"OpportunitySummaries"', length=100), FAILURE, id="half an answer"),
            pytest.param(http("200 OK", "[]"), FAILURE, id="a list"),
            pytest.param(http("200 OK", '"text"'), FAILURE, id="a text"),
            pytest.param(http("200 OK", '{"OpportunitySummaries": "none"}'), FAILURE, id="another type"),
            pytest.param(http("200 OK", ""), FAILURE, id="no body"),
            pytest.param(http("200 OK", b'{"NextToken": "\xff"}'), FAILURE, id="no text"),
            pytest.param(http("400 Bad Request", "{}"), FAILURE, id="an error without a name"),
            pytest.param(http("400 Bad Request", '{"__type": 7}'), FAILURE, id="an error with another type"),
            pytest.param(http("200 OK", "[" * 100_000), FAILURE, id="a deep answer"),
            pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", FAILURE, id="no HTTP"),
            pytest.param(b"\x00\xff\x00\xff" * 100, FAILURE, id="bytes"),
            pytest.param(b"HTTP/1.1 abc\r\n\r\n", FAILURE, id="no status"),
            pytest.param(b"", FAILURE, id="nothing"),
        ],
    )
    def test_said(self, shell, said, code):
        with RawServer(said) as server:
            ended = shell.run(*LIST, AWS_ENDPOINT_URL=server.endpoint)
        ended.require_block(code)
        assert len(ended.error) < 1000, "the block repeats what was said"

    def test_gateway_says_what_came(self, shell):
        """No request id can tell AWS of an answer that was not AWS's."""
        with RawServer(html("502 Bad Gateway", "<html><h1>Squid: no route</h1></html>")) as server:
            ended = shell.run(*LIST, AWS_ENDPOINT_URL=server.endpoint)
        ended.require_block(FAILURE, "502", "Squid: no route")
        assert "request id" not in ended.error

    def test_cbor(self, shell):
        with RawServer(http("200 OK", "{}", "application/json")) as server:
            words = ["revenue", "list-revenue-attributions", "--catalog", "AWS"]
            shell.run(*words, AWS_ENDPOINT_URL=server.endpoint).require_block(FAILURE)


class TestClock:
    """A clock that is off: AWS refuses the signature, and its answer tells the time."""

    @pytest.mark.parametrize("hours", [-30, -1, 1, 30])
    def test_corrected(self, shell, stub, hours):
        """The second try carries the time that the server takes."""
        stub.ahead = datetime.timedelta(hours=hours)
        shell.run(*LIST, "--no-paginate", AWS_MAX_ATTEMPTS=None).require(0)
        assert len(stub.received) == 2 and not stub.last.breaches

    def test_hopeless(self, shell, stub):
        """What is refused although the clocks agree is told with what to look at."""
        stub.answers["ListOpportunities"] = Refusal("InvalidSignatureException", "Signature expired: 20200101T000000Z")
        shell.run(*LIST).require_block(REFUSED, "Signature expired", "clock")


WRONG = [
    (f"{' '.join(LIST)} --life-cycle-stag Qualified", ["--life-cycle-stag", "--life-cycle-stage?"]),
    (f"{' '.join(LIST)} --life-cycle-stage Qualifid", ["--life-cycle-stage", "Qualified?"]),
    (f"{' '.join(LIST)} --max-results 1000", ["--max-results is 1000", "1 to 100"]),
    (f"{' '.join(LIST)} --max-results many", ["--max-results", "many"]),
    (f"{' '.join(LIST)} --identifier {' '.join(f'O{number}' for number in range(30))}", ["--identifier has ", "30", "20"]),
    (f"{' '.join(LIST)} --sort SortBy=Id,SortOrder=ASCENDING", ["--sort SortBy", "Identifier"]),
    (f"{' '.join(LIST)} --sort SortBy=CreatedDate", ["--sort SortOrder is missing", "ASCENDING"]),
    (f"{' '.join(LIST)} --sort By=CreatedDate,SortOrder=ASCENDING", ["--sort By", "SortBy"]),
    (f"{' '.join(LIST)} --sort SortBy", ["--sort"]),
    (f"{' '.join(LIST)} --sort '{{\"SortBy\": '", ["--sort", "JSON"]),
    (f"{' '.join(LIST)} --target-close-date AfterTargetCloseDate=31.12.2026", ["--target-close-date AfterTargetCloseDate"]),
    (f"{' '.join(LIST)} --created-date AfterCreatedDate=yesterday", ["--created-date AfterCreatedDate", "T08:00:00Z"]),
    (f"{' '.join(LIST)} --output jsno", ["--output", "json"]),
    (f"{' '.join(LIST)} --query 'a['", ["--query"]),
    (f"{' '.join(LIST)} --max-items none", ["--max-items"]),
    (f"{' '.join(LIST)} --max-items 0", ["--max-items"]),
    (f"{' '.join(LIST)} more", ["--catalog"]),
    (f"{' '.join(LIST)} --catalog", ["--catalog"]),
    (f"{' '.join(LIST)} --cli-input-json file://missing.json", ["--cli-input-json", "missing.json"]),
    (f"{' '.join(LIST)} --cli-input-json '[1]'", ["--cli-input-json"]),
    (f"{' '.join(LIST)} --cli-input-json '{{\"Idntifier\": [\"O1\"]}}'", ["Idntifier", "Identifier?"]),
    (f"{' '.join(LIST)} --cli-input-yaml ': : :'", ["--cli-input-yaml"]),
    ("selling get-opportunity --catalog AWS", ["--identifier is missing", "O123456"]),
    ("selling get-opportunity --catalog AWS --identifier O1 O2", ["--identifier"]),
    (f"{' '.join(LIST)} --columns Id,Custmer", ["--columns", "Customer?"]),
    (f"{' '.join(LIST)} --columns Id --output yaml", ["--columns", "tables and text"]),
    (f"{' '.join(LIST)} --query 'sum(OpportunitySummaries[].Id)'", ["--query", "'sum'"]),
    (f"{' '.join(LIST)} --wait", ["--wait", "start-engagement-from-opportunity-task"]),
    ("selling get-oportunity --catalog AWS --identifier O1", ["get-oportunity", "get-opportunity?"]),
    ("seling get-opportunity", ["seling"]),
    ("selling assign-opportunity --identifier O1 --assignee Email=a", ["--assignee FirstName", "--assignee Email"]),
    ("channel get-relationship --catalog AWS --pma pma-1 --identifier rs-0123456789abc", ["pma-"]),
    (
        "selling create-engagement --catalog AWS --title x --description x --contexts "
        "'[{\"Type\": \"Lead\", \"Payload\": {\"Lead\": {}, \"CustomerProject\": {}}}]'",
        ["--contexts [0].Payload", "one"],
    ),
]


@pytest.mark.parametrize("written, words", WRONG, ids=[one[0][:80] for one in WRONG])
def test_wrong_words(shell, stub, written, words):
    """Told before the call: where, and what was likely meant."""
    shell.run(*shlex.split(written)).require_block(USAGE, *words)
    assert not stub.received


def test_all_at_once(shell):
    """Every breach of one input, each with its path."""
    words = ("--max-results", "0", "--life-cycle-stage", "Won", "--identifier", "X1", "--sort", "SortBy=Id")
    paths = ("--max-results", "--life-cycle-stage", "--identifier", "--sort SortBy", "--sort SortOrder")
    ended = shell.run(*LIST, *words).require_block(USAGE, *paths)
    assert ended.error.count("error: ") >= 5


class TestRefusals:
    """What the service says arrives whole."""

    def test_every_field(self, shell, stub):
        entries = [
            {"Message": "is in the past", "FieldName": "LifeCycle.TargetCloseDate", "Code": "INVALID_VALUE"},
            {"Message": "is needed", "FieldName": "Customer.Account.CompanyName", "Code": "REQUIRED_FIELD_MISSING"},
        ]
        more = {"Reason": "BUSINESS_VALIDATION_FAILED", "ErrorList": entries}
        stub.answers["SubmitOpportunity"] = Refusal("ValidationException", "Two things are wrong", more=more)
        words = ["selling", "submit-opportunity", "--identifier", "O7", "--involvement-type", "Co-Sell"]
        named = [entry["FieldName"] for entry in entries]
        shell.run(*words).require_block(REFUSED, "ValidationException", "SubmitOpportunity", *named)

    @pytest.mark.parametrize(
        "code, status",
        [
            ("ResourceNotFoundException", 400),
            ("ConflictException", 400),
            ("ThrottlingException", 400),
            ("ServiceQuotaExceededException", 400),
            ("InternalServerException", 500),
            ("SomethingNewException", 400),
        ],
    )
    def test_code(self, shell, stub, code, status):
        stub.answers["ListOpportunities"] = Refusal(code, "No, because.", status)
        shell.run(*LIST).require_block(REFUSED, code, "No, because.", "ListOpportunities")

    def test_over_cbor(self, shell, stub):
        stub.answers["ListRevenueAttributions"] = Refusal("AccessDeniedException", "No, because.")
        shell.run("revenue", "list-revenue-attributions", "--catalog", "AWS").require_block(
            REFUSED, "AccessDeniedException", "No, because."
        )

    def test_on_a_later_page(self, shell, stub):
        first = full(model("selling").operation_model("ListOpportunities").output_shape)[0]
        stub.answers["ListOpportunities"] = lambda asked: (
            Refusal("ThrottlingException", "Slower.") if "NextToken" in asked else first
        )
        ended = shell.run(*LIST).require(REFUSED)
        assert "ThrottlingException" in ended.error and ended.output == ""


class TestJSONErrors:
    """`--output json`: errors are for machines too, on the error stream."""

    @staticmethod
    def errors(ended, code):
        assert ended.require(code).output == ""
        found = json.loads(ended.error)
        assert found["ExitCode"] == code
        assert all(error["What"] for error in found["Errors"])
        return found["Errors"]

    def test_usage(self, shell):
        [error] = self.errors(shell.run(*LIST, "--life-cycle-stage", "Qualifid", "--output", "json"), USAGE)
        assert error["Where"] == "--life-cycle-stage" and "Qualified" in error["ToDo"]

    def test_unknown_option(self, shell):
        [error] = self.errors(shell.run(*LIST, "--life-cycle-stag", "Qualified", "--output=json"), USAGE)
        assert "--life-cycle-stag" in error["Where"]

    def test_configuration(self, shell):
        self.errors(shell.run(*LIST, "--output", "json", AWS_PROFILE="nobody"), CONFIGURATION)

    def test_refusal(self, shell, stub):
        stub.answers["ListOpportunities"] = Refusal("ConflictException", "No.")
        [error] = self.errors(shell.run(*LIST, "--output", "json"), REFUSED)
        assert "ConflictException" in error["What"]

    def test_refusal_by_members(self, shell, stub):
        """What a program switches over stands in members of its own."""
        entries = [{"Message": "is needed", "FieldName": "Project.Title", "Code": "REQUIRED_FIELD_MISSING"}]
        more = {"Reason": "BUSINESS_VALIDATION_FAILED", "ErrorList": entries}
        stub.answers["ListOpportunities"] = Refusal("ValidationException", "No.", more=more)
        told = json.loads(shell.run(*LIST, "--output", "json").require(REFUSED).error)
        assert (told["Code"], told["Message"], told["Operation"]) == ("ValidationException", "No.", "ListOpportunities")
        assert (told["Status"], told["Reason"], told["ErrorList"]) == (400, "BUSINESS_VALIDATION_FAILED", entries)
        assert told["RequestId"]

    def test_network(self, shell):
        with RawServer(b"") as server:
            self.errors(shell.run(*LIST, "--output", "json", AWS_ENDPOINT_URL=server.endpoint), FAILURE)


class TestPipes:
    """A reader that has enough, and a disk that is full."""

    @pytest.fixture
    def long(self, stub):
        shape = model("selling").operation_model("ListOpportunities").output_shape
        [row] = full(shape)[0]["OpportunitySummaries"]
        stub.answers["ListOpportunities"] = {"OpportunitySummaries": [row] * 500}

    @staticmethod
    def bash(shell, script):
        words = ["bash", "-c", script]
        return subprocess.run(words, env=shell.environment({}), cwd=shell.home, capture_output=True, timeout=60)

    @pytest.mark.parametrize("output", ["json", "text", "table", "yaml"])
    def test_head(self, shell, long, output):
        script = f"'{BINARY}' {' '.join(LIST)} --output {output} | head -1; exit ${{PIPESTATUS[0]}}"
        done = self.bash(shell, script)
        assert done.returncode in (0, 128 + signal.SIGPIPE), done.stderr
        assert done.stderr == b"" and done.stdout.count(b"\n") == 1

    def test_full_disk(self, shell, long):
        """What could not be written is no success."""
        done = self.bash(shell, f"'{BINARY}' {' '.join(LIST)} > /dev/full")
        assert done.returncode == FAILURE
        assert done.stderr.startswith(b"error: ")


class TestDebug:
    """`--debug` shows what is sent and received, but no secret and nothing that the model calls sensitive."""

    def test_masked(self, shell, stub):
        shape = model("selling").operation_model("AssignOpportunity").input_shape
        contact = {"Email": "nobody.sees@example.com", "FirstName": "Hidden1", "LastName": "Hidden2"}
        document = {**least(shape), "Assignee": {**contact, "BusinessTitle": "OpportunityOwner"}}
        ended = shell.run("selling", "assign-opportunity", "--cli-input-json", json.dumps(document), "--debug")
        assert "AssignOpportunity" in ended.error
        assert stub.keys.secret_key not in ended.error
        assignee = shape.members["Assignee"]
        for name, value in contact.items():
            member = assignee.members[name]
            if member.metadata.get("sensitive") or assignee.metadata.get("sensitive"):
                assert value not in ended.error, name

    def test_token(self, shell, stub):
        ended = shell.run(*LIST, "--debug", AWS_SESSION_TOKEN=SECRET)
        assert SECRET not in ended.error and "ListOpportunities" in ended.error


def test_exit_codes_are_documented(shell):
    page = shell.succeed("help", "exit-codes").output
    for code in (0, 1, 130, USAGE, CONFIGURATION, REFUSED, FAILURE):
        assert str(code) in page
