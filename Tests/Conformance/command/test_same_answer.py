"""The AWS CLI and `cosell`, side by side on one server with the demo's data: the same words, the same output."""

import csv
import io
import json

import pytest
import yaml

from engagements import token
from official import Official
from operations import READS
from partners import CATALOGS, PARTNER_1, READ_ONLY, selling, service_model
from shell import Shell

SERVICE = "partnercentral-selling"


def words(operation):
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in operation).removeprefix("-")


class House:
    """A server with the demo's data and what it lacks: tasks that AWS worked on, a lead that became a deal."""

    def __init__(self, server, home):
        self.server = server
        self.client = selling(server, PARTNER_1)
        self.cosell = Shell(home, server.endpoint)
        self.aws = Official(self.cosell)
        self._grow()
        self.names = {catalog: self._names(catalog) for catalog in CATALOGS}

    def _grow(self):
        sandbox = {"Catalog": "Sandbox"}
        received = self.client.list_engagement_invitations(**sandbox, ParticipantType="RECEIVER")
        for offer in received["EngagementInvitationSummaries"]:
            if offer["Status"] != "PENDING":
                continue
            named = {**sandbox, "Identifier": offer["Id"]}
            if offer["PayloadType"] == "OpportunityInvitation":
                self.client.start_engagement_by_accepting_invitation_task(**named, ClientToken=token())
            else:
                self.client.accept_engagement_invitation(**named)
                self.lead = {**sandbox, "Identifier": offer["EngagementId"]}
        self.client.start_opportunity_from_engagement_task(**self.lead, ContextIdentifier="1", ClientToken=token())
        self.prospecting = self.client.start_prospecting_from_engagement_task(
            **sandbox, Identifiers=[self.lead["Identifier"]], TaskName="Fall batch", ClientToken=token()
        )["TaskId"]
        opportunity = self.client.list_opportunities(**sandbox)["OpportunitySummaries"][0]
        self.arn = opportunity["Arn"]
        self.client.tag_resource(ResourceArn=self.arn, Tags=[{"Key": "team", "Value": "blue green"}])

    def _names(self, catalog):
        """Options that name what the catalog has, by operation; operations that need none are left out."""
        named = {"Catalog": catalog}
        done = self.client.list_engagement_from_opportunity_tasks(**named, TaskStatus=["COMPLETE"])
        [task, *_] = done["TaskSummaries"]
        hired = {"ResourceSnapshotJobIdentifier": task["ResourceSnapshotJobId"]}
        job = self.client.get_resource_snapshot_job(**named, **hired)
        engagement = ("--identifier", task["EngagementId"])
        snapshot = {
            "--engagement-identifier": task["EngagementId"],
            "--resource-type": job["ResourceType"],
            "--resource-identifier": task["OpportunityId"],
            "--resource-snapshot-template-identifier": job["ResourceSnapshotTemplateName"],
        }
        return {
            "GetAwsOpportunitySummary": ("--related-opportunity-identifier", task["OpportunityId"]),
            "GetEngagement": engagement,
            "GetEngagementInvitation": ("--identifier", task["EngagementInvitationId"]),
            "GetOpportunity": ("--identifier", task["OpportunityId"]),
            "GetProspectingFromEngagementTask": ("--task-identifier", self.prospecting),
            "GetResourceSnapshot": tuple(word for pair in snapshot.items() for word in pair),
            "GetResourceSnapshotJob": ("--resource-snapshot-job-identifier", task["ResourceSnapshotJobId"]),
            "ListEngagementInvitations": ("--participant-type", "SENDER"),
            "ListEngagementMembers": engagement,
            "ListResourceSnapshots": ("--engagement-identifier", task["EngagementId"]),
        }

    def line(self, operation, catalog):
        if operation == "ListTagsForResource":
            return (words(operation), "--resource-arn", self.arn)
        return (words(operation), "--catalog", catalog, *self.names[catalog].get(operation, ()))

    def both(self, *line, **changes):
        """How each of the two ended."""
        return self.aws.run(SERVICE, *line, **changes), self.cosell.run("selling", *line, **changes)


@pytest.fixture(scope="module")
def house(servers, tmp_path_factory):
    server = servers.start(arguments=["--demo"])
    return House(server, tmp_path_factory.mktemp("home"))


def require_same(official, ours):
    assert official.code == 0, official.error
    assert ours.require().error == ""
    assert ours.value == official.value
    return ours.value


class TestJSON:
    @pytest.mark.parametrize("catalog", CATALOGS)
    @pytest.mark.parametrize("operation", READS)
    def test_read(self, house, operation, catalog):
        """Every read operation, operation by operation; where one finds nothing, both say so."""
        line = house.line(operation, catalog)
        official, ours = house.both(*line)
        if official.output != ours.output:
            # AWS's part goes on meanwhile: what it did between the two calls is in the next answer.
            official = house.aws.run(SERVICE, *line)
        if official.code:
            assert operation == "GetProspectingFromEngagementTask" and catalog == "AWS", official.error
            ours.require_block(254, "ResourceNotFoundException")
            return
        value = require_same(official, ours)
        assert value or operation == "GetSellingSystemSettings"

    @pytest.mark.parametrize("operation", ["GetOpportunity", "ListOpportunities"])
    def test_text_of_json(self, house, operation):
        """Indentation, order of members and escapes, byte for byte."""
        official, ours = house.both(*house.line(operation, "AWS"))
        assert ours.output == official.output

    @pytest.mark.parametrize(
        "options",
        [
            ("--life-cycle-stage", "Qualified", "Launched"),
            ("--sort", "SortBy=CustomerCompanyName,SortOrder=ASCENDING"),
            ("--sort", '{"SortBy": "TargetCloseDate", "SortOrder": "DESCENDING"}'),
            ("--life-cycle-review-status", "Approved"),
            ("--created-date", "AfterCreatedDate=2026-01-01T00:00:00Z"),
            ("--cli-input-json", '{"LifeCycleStage": ["Committed"], "MaxResults": 3}'),
        ],
        ids=" ".join,
    )
    def test_filters(self, house, options):
        require_same(*house.both("list-opportunities", "--catalog", "AWS", *options))


LIST = ("list-opportunities", "--catalog", "Sandbox")
SORT = ("--sort", "SortBy=Identifier,SortOrder=ASCENDING")


class TestQuery:
    @pytest.mark.parametrize(
        "query",
        [
            "OpportunitySummaries[].Id",
            "OpportunitySummaries[?LifeCycle.Stage=='Qualified'].{id: Id, who: Customer.Account.CompanyName}",
            "OpportunitySummaries[?LifeCycle.Stage==`Qualified`].Id",
            "length(OpportunitySummaries)",
            "OpportunitySummaries[0].LifeCycle.TargetCloseDate",
            "sort_by(OpportunitySummaries, &Customer.Account.CompanyName)[-3:].Id",
            "OpportunitySummaries[].Project.ExpectedCustomerSpend[0].Amount | [?to_number(@) > `1000`]",
            "Nothing",
        ],
    )
    def test_json(self, house, query):
        official, ours = house.both(*LIST, "--query", query)
        require_same(official, ours)
        assert ours.output == official.output

    @pytest.mark.parametrize("query", ["OpportunitySummaries[].[Id, LifeCycle.Stage]", "OpportunitySummaries[].Id"])
    def test_text(self, house, query):
        official, ours = house.both(*LIST, "--query", query, "--output", "text")
        assert ours.output == official.output

    def test_last_catalog_wins(self, house):
        official, ours = house.both("list-opportunities", "--catalog", "AWS", "--catalog", "Sandbox")
        require_same(official, ours)
        assert ours.output == official.output

    @pytest.mark.parametrize("query", ["OpportunitySummaries[", "foo(@)", "length("])
    def test_broken(self, house, query):
        official, ours = house.both(*LIST, "--query", query)
        assert official.code == 255 or official.code == 252
        ours.require_block(252, "--query")


class TestPages:
    @pytest.mark.parametrize(
        "options",
        [
            ("--no-paginate",),
            ("--page-size", "7"),
            ("--max-items", "3"),
            ("--max-items", "25"),
            ("--max-items", "25", "--page-size", "9"),
            ("--max-items", "1000"),
            ("--max-results", "4", "--no-paginate"),
            ("--max-results", "4"),
            ("--cli-input-json", '{"MaxResults": 4}'),
        ],
        ids=" ".join,
    )
    def test_options(self, house, options):
        official, ours = house.both(*LIST, *SORT, *options)
        rows = require_same_rows(official, ours)
        assert 0 < len(rows) <= 1000

    @pytest.mark.parametrize("size", ["2", "7"])
    def test_going_on(self, house, size):
        """Each goes on where the other stopped."""
        turns = [house.aws, house.cosell]
        names = (SERVICE, *LIST, *SORT, "--max-items", size, "--page-size", "5")
        rows, resume = [], ()
        for number in range(4):
            value = turns[number % 2].succeed(*names, *resume).value
            rows += value["OpportunitySummaries"]
            resume = ("--starting-token", value["NextToken"])
        official = house.aws.succeed(*names[:-4], "--max-items", str(4 * int(size)), "--page-size", "5").value
        assert rows == official["OpportunitySummaries"]

    def test_service_token(self, house):
        first = house.aws.succeed(SERVICE, *LIST, *SORT, "--no-paginate", "--max-results", "4").value
        for option in ("--starting-token", "--next-token"):
            require_same_rows(*house.both(*LIST, *SORT, option, first["NextToken"]))


def require_same_rows(official, ours):
    """The same but for a service's token, which is new each time, and the CLI's own, which holds one."""
    assert official.code == 0, official.error
    ours.require()
    expected, value = official.value, ours.value
    assert ("NextToken" in value) == ("NextToken" in expected)
    expected.pop("NextToken", None)
    value.pop("NextToken", None)
    assert value == expected
    return value["OpportunitySummaries"]


class TestOtherFormats:
    @pytest.mark.parametrize("operation", ["ListOpportunities", "ListSolutions", "GetOpportunity", "ListEngagements"])
    def test_text(self, house, operation):
        """Column for column as the AWS CLI writes text."""
        official, ours = house.both(*house.line(operation, "AWS"), "--output", "text")
        assert rows_of_text(ours) == rows_of_text(official)

    @pytest.mark.parametrize(
        "operation, query", [("ListSolutions", "SolutionSummaries[].[Id, Name]"), ("GetEngagement", "{t: Title, i: Id}")]
    )
    def test_table(self, house, operation, query):
        """Of what a query picks out: the same cells; how they are set is each tool's own."""
        official, ours = house.both(*house.line(operation, "AWS"), "--output", "table", "--query", query)
        assert cells(ours) == cells(official)

    def test_usual_columns(self, house):
        """A table of a list has the columns that people look for first, and fits 80 columns."""
        lines = house.cosell.succeed("selling", *LIST, "--output", "table").output.splitlines()
        expected = house.aws.succeed(SERVICE, *LIST).value["OpportunitySummaries"]
        assert lines[0].split()[:5] == ["Id", "Company", "Stage", "Review", "Closes"]
        assert [line.split()[0] for line in lines[1:]] == [row["Id"] for row in expected]

    def test_sheet(self, house):
        """One record is a sheet: a path, as `--columns` takes it, and a value on each line."""
        line = house.line("GetOpportunity", "AWS")
        value = house.aws.succeed(SERVICE, *line).value
        sheet = house.cosell.succeed("selling", *line, "--output", "table").output
        rows = dict(row.split(None, 1) for row in sheet.splitlines() if not row.startswith(" "))
        assert rows["Id"] == value["Id"] and rows["LifeCycle.Stage"] == value["LifeCycle"]["Stage"]
        assert rows["Customer.Account.CompanyName"] == value["Customer"]["Account"]["CompanyName"]
        assert "+--" not in sheet

    def test_lines(self, house):
        ours = house.cosell.succeed("selling", *LIST, "--output", "jsonl")
        expected = house.aws.succeed(SERVICE, *LIST).value["OpportunitySummaries"]
        assert [json.loads(line) for line in ours.output.splitlines()] == expected

    @pytest.mark.parametrize("operation", ["ListOpportunities", "GetOpportunity", "GetEngagement"])
    def test_yaml(self, house, operation):
        """Version 1 of the AWS CLI has no YAML; what it says in JSON is the measure."""
        official = house.aws.succeed(SERVICE, *house.line(operation, "AWS"))
        ours = house.cosell.succeed("selling", *house.line(operation, "AWS"), "--output", "yaml")
        assert yaml.load(ours.output, yaml.BaseLoader) == texts(official.value)

    def test_chosen_by_the_environment(self, house):
        official, ours = house.both("list-solutions", "--catalog", "AWS", AWS_DEFAULT_OUTPUT="text")
        assert rows_of_text(ours) == rows_of_text(official)

    def test_columns(self, house):
        line = (*LIST, "--columns", "Id,LifeCycle.Stage,Customer.Account.CompanyName", "--output", "text")
        ours = house.cosell.succeed("selling", *line)
        expected = house.aws.succeed(SERVICE, *LIST).value["OpportunitySummaries"]
        rows = list(csv.reader(io.StringIO(ours.output), delimiter="\t", quoting=csv.QUOTE_NONE))
        assert rows == [
            [row["Id"], row["LifeCycle"]["Stage"], row["Customer"]["Account"]["CompanyName"]] for row in expected
        ]


def rows_of_text(ended):
    ended.require()
    return [line.split("\t") for line in ended.output.splitlines()]


def cells(ended):
    """The words in the cells of a table, in no order."""
    ended.require()
    frames = str.maketrans("|+─│┌┐└┘├┤┬┴┼━┃╭╮╰╯", " " * 19)
    found = " ".join(line for line in ended.output.splitlines() if set(line) - set("|+-─ ")).translate(frames)
    return sorted(found.split())


def texts(value):
    """Every scalar as its text, as a YAML reader without a schema sees it."""
    if isinstance(value, dict):
        return {name: texts(one) for name, one in value.items()}
    if isinstance(value, list):
        return [texts(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


class TestRefusals:
    """Version 1 of the AWS CLI ends with 255 whatever the matter is, or 252 to 254; ours are version 2's numbers."""

    CLASSES = (252, 253, 254, 255)

    @pytest.mark.parametrize(
        "line, code",
        [
            (("get-opportunity", "--catalog", "Sandbox", "--identifier", "O1"), 254),
            (("get-engagement", "--catalog", "Sandbox", "--identifier", "eng-00000000000000"), 254),
            (("list-opportunities", "--catalog", "Sandbox", "--next-token", "no-token"), 254),
            (("list-opportunities", "--catalog", "Nowhere"), 254),
            (("list-opportunities", "--catalog", "Sandbox", "--life-cycle-stage", "Won"), 252),
            (("get-opportunity", "--catalog", "Sandbox", "--identifier", "X1"), 252),
            (("get-opportunity", "--catalog", "Sandbox"), 252),
            (("list-opportunities", "--catalog", "Sandbox", "--no-such-option", "1"), 252),
            (("list-opportunities", "--catalog", "Sandbox", "--sort", "SortBy"), 252),
            (("list-opportunities", "--catalog", "Sandbox", "--sort", "{broken"), 252),
            (("list-opportunities", "--catalog", "Sandbox", "--max-results", "many"), 252),
            (("no-such-command",), 252),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
    )
    def test_refused(self, house, line, code):
        official, ours = house.both(*line)
        assert official.code in (2, *self.CLASSES) and official.output == ""
        ours.require_block(code)

    def test_denied(self, house):
        keys = {"AWS_ACCESS_KEY_ID": READ_ONLY.key, "AWS_SECRET_ACCESS_KEY": READ_ONLY.secret}
        line = ("create-opportunity", "--catalog", "Sandbox", "--origin", "Partner Referral")
        official, ours = house.both(*line, **keys)
        assert official.code in self.CLASSES and "AccessDeniedException" in official.error
        ours.require_block(254, "AccessDeniedException", "partnercentral:CreateOpportunity")

    def test_wrong_secret(self, house):
        official, ours = house.both(*LIST, AWS_SECRET_ACCESS_KEY="guess")
        assert official.code in self.CLASSES
        ours.require_block(254, "InvalidSignatureException")

    def test_unknown_key(self, house):
        official, ours = house.both(*LIST, AWS_ACCESS_KEY_ID="AKIANOBODYKNOWS00001")
        assert official.code in self.CLASSES
        ours.require_block(254, "UnrecognizedClientException")


def test_silence(house):
    """K9: what has no output prints nothing."""
    line = ("tag-resource", "--resource-arn", house.arn, "--tags", "Key=team,Value=red", "Key=tier,Value=1")
    for ended in house.both(*line):
        assert ended.require().output == ""
    ours = house.cosell.succeed("selling", "list-tags-for-resource", "--resource-arn", house.arn)
    assert ours.value["Tags"] == [{"Key": "team", "Value": "red"}, {"Key": "tier", "Value": "1"}]
