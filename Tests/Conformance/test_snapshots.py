"""Resource snapshots: taken, read, listed, and who sees which (selling 2.9, 3.5)."""

import pytest

from engagements import AWS, FULL_VIEW, NOWHERE, OURS, THEIRS, VIEW, Room, bare, project, to_a_deal, token
from payloads import lavish
from refusals import BV, FORMAT, NO_ENUM, RANGE, REQUIRED, RV, VALUE, fails, refused

TEMPLATE = "resourceSnapshotTemplateIdentifier"
CONFLICT = "Conflicting client token submitted for a new request body."
SNAPSHOT_ARN = (
    "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/{}/resource/Opportunity/{}/template/{}/snapshot/{}"
)


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


@pytest.fixture
def pair(ours):
    """A fresh engagement and a fresh opportunity that nothing joins yet."""
    return ours.engage(project()), ours.ready()


@pytest.fixture
def carried(ours):
    """An engagement and the opportunity that it carries, at revision 1."""
    return ours.carried()


class TestTaking:
    def test_answer(self, ours, pair):
        engagement, opportunity = pair
        answer = bare(
            ours.client.create_resource_snapshot(
                Catalog="Sandbox",
                EngagementIdentifier=engagement,
                ResourceType="Opportunity",
                ResourceIdentifier=opportunity,
                ResourceSnapshotTemplateIdentifier=VIEW,
                ClientToken=token(),
            )
        )
        assert answer == {"Arn": SNAPSHOT_ARN.format(engagement, opportunity, VIEW, 1), "Revision": 1}

    def test_d19_unchanged_counts_too(self, ours, carried):
        assert [ours.snap(*carried), ours.snap(*carried)] == [2, 3]

    def test_revisions_are_counted_per_engagement(self, ours, carried):
        _, opportunity = carried
        assert ours.snap(ours.engage(project()), opportunity) == 1

    def test_token(self, ours, pair):
        again = {"ClientToken": token()}
        assert ours.snap(*pair, **again) == ours.snap(*pair, **again) == 1
        assert ours.revisions(*pair) == [1]
        with fails("ConflictException", CONFLICT):
            ours.snap(pair[0], ours.ready(), **again)

    def test_engagement_needs_no_context(self, ours):
        assert ours.snap(ours.engage(), ours.ready()) == 1

    @pytest.mark.parametrize("template", ["SomethingElse", FULL_VIEW])
    def test_template(self, ours, pair, template):
        with refused(BV, (TEMPLATE, VALUE)):
            ours.snap(*pair, template)
        with refused(BV, (TEMPLATE, VALUE)):
            ours.hire(*pair, template)

    @pytest.mark.parametrize("call", ["snap", "hire"])
    @pytest.mark.parametrize(
        "changes, entry",
        [
            pytest.param({"ResourceSnapshotTemplateIdentifier": "a b"}, (TEMPLATE, FORMAT), id="template"),
            pytest.param({"ResourceType": "Solution"}, ("resourceType", NO_ENUM), id="type"),
            pytest.param({"ResourceIdentifier": "S-1"}, ("resourceIdentifier", FORMAT), id="resource"),
            pytest.param({"EngagementIdentifier": "eng-1"}, ("engagementIdentifier", FORMAT), id="engagement"),
            pytest.param({"ClientToken": "x" * 65}, ("clientToken", FORMAT), id="R1.38"),
        ],
    )
    def test_refused(self, ours, pair, call, changes, entry):
        with refused(RV, entry):
            getattr(ours, call)(*pair, **changes)

    @pytest.mark.parametrize("call", ["snap", "hire"])
    def test_not_found(self, ours, theirs, call):
        engagement, opportunity = ours.engage(project()), ours.ready()
        for room, place, resource in (
            (ours, NOWHERE, opportunity),
            (ours, engagement, "O1"),
            (theirs, engagement, theirs.ready()),
            (ours, theirs.engage(), opportunity),
            (theirs, theirs.engage(), opportunity),
        ):
            with fails("ResourceNotFoundException"):
                getattr(room, call)(place, resource)

    def test_a_guest_does_not_take_what_is_ours(self, ours, theirs):
        engagement = ours.share(theirs)
        opportunity = ours.ready()
        ours.snap(engagement, opportunity)
        with fails("ResourceNotFoundException"):
            theirs.snap(engagement, opportunity)
        assert theirs.snap(engagement, theirs.ready()) == 1


class TestContent:
    """Selling 2.9: what the view copies, and what it leaves out."""

    @pytest.fixture(scope="class")
    @classmethod
    def taken(cls, ours):
        """An opportunity with every member set, a snapshot of it, and both ids."""
        engagement = ours.engage(project())
        opportunity = ours.create(base=lavish)
        ours.associate(opportunity)
        ours.snap(engagement, opportunity)
        return ours.record(opportunity), ours.snapshot(engagement, opportunity), engagement

    def test_frame(self, taken):
        record, snapshot, engagement = taken
        frame = {name: value for name, value in snapshot.items() if name not in ("Payload", "CreatedAt")}
        assert frame == {
            "Catalog": "Sandbox",
            "Arn": SNAPSHOT_ARN.format(engagement, record["Id"], VIEW, 1),
            "CreatedBy": OURS,
            "EngagementId": engagement,
            "ResourceType": "Opportunity",
            "ResourceId": record["Id"],
            "ResourceSnapshotTemplateName": VIEW,
            "Revision": 1,
            "TargetMemberAccounts": [OURS],
        }
        assert snapshot["CreatedAt"] >= record["LastModifiedDate"]

    def test_view(self, taken):
        record, snapshot, _ = taken
        assert snapshot["Payload"].keys() == {"OpportunitySummary"}
        view = snapshot["Payload"]["OpportunitySummary"]
        lifecycle = ("TargetCloseDate", "ReviewStatus", "Stage", "NextSteps")
        copied = (
            "DeliveryModels",
            "ExpectedCustomerSpend",
            "ExpectedContractDuration",
            "CustomerUseCase",
            "SalesActivities",
            "OtherSolutionDescription",
        )
        assert view == {
            "OpportunityType": record["OpportunityType"],
            "Lifecycle": {name: record["LifeCycle"][name] for name in lifecycle},
            "OpportunityTeam": record["OpportunityTeam"],
            "PrimaryNeedsFromAws": record["PrimaryNeedsFromAws"],
            "Customer": record["Customer"],
            "Project": {name: record["Project"][name] for name in copied if name in record["Project"]},
            "RelatedEntityIdentifiers": record["RelatedEntityIdentifiers"],
        }

    def test_snapshots_do_not_change(self, ours, carried):
        first = ours.snapshot(*carried)
        ours.update(carried[1], {"LifeCycle.NextSteps": "Sign"})
        ours.snap(*carried)
        assert ours.snapshot(*carried, Revision=1) == first
        latest = ours.snapshot(*carried)
        assert latest["Revision"] == 2
        assert latest["Payload"]["OpportunitySummary"]["Lifecycle"]["NextSteps"] == "Sign"

    def test_older_name_of_the_template(self, ours, pair):
        """Selling 2.9: accepted as an alias, for reading and for writing."""
        assert [ours.snap(*pair), ours.snap(*pair, "Opportunity")] == [1, 2]
        assert ours.snapshot(*pair, "Opportunity") == ours.snapshot(*pair)


class TestReading:
    @pytest.mark.parametrize("revision", [2, 1000])
    def test_unknown_revision(self, ours, carried, revision):
        with fails("ResourceNotFoundException"):
            ours.snapshot(*carried, Revision=revision)

    def test_revision_zero(self, ours, carried):
        with refused(RV, ("revision", RANGE)):
            ours.snapshot(*carried, Revision=0)

    @pytest.mark.parametrize("template", [FULL_VIEW, "SomethingElse"])
    def test_unknown_template(self, ours, carried, template):
        with fails("ResourceNotFoundException"):
            ours.snapshot(*carried, template)

    def test_without_a_snapshot(self, ours, pair):
        with fails("ResourceNotFoundException"):
            ours.snapshot(*pair)
        assert ours.snapshots(pair[0]) == []

    def test_strangers(self, ours, theirs, carried):
        with fails("ResourceNotFoundException"):
            theirs.snapshot(*carried)
        with fails("ResourceNotFoundException"):
            theirs.snapshots(carried[0])

    def test_guests(self, ours, theirs):
        """Selling 2.3: the summary, not the record behind it."""
        engagement = ours.share(theirs)
        opportunity = ours.ready()
        ours.snap(engagement, opportunity)
        snapshot = theirs.snapshot(engagement, opportunity)
        assert snapshot == ours.snapshot(engagement, opportunity)
        assert snapshot["TargetMemberAccounts"] == [OURS, THEIRS]
        assert theirs.revisions(engagement, opportunity) == [1]
        with fails("ResourceNotFoundException"):
            theirs.record(opportunity)


class TestFullView:
    """Selling 2.9: written by AWS on approval, for AWS and the owner."""

    @pytest.fixture(scope="class")
    @classmethod
    def approved(cls, ours, theirs):
        """An approved opportunity in an engagement that a second partner has joined."""
        task = ours.submitted()
        engagement, opportunity = task["EngagementId"], task["OpportunityId"]
        theirs.accept(ours.invite(engagement, to_a_deal()))
        ours.review(opportunity, "Approved")
        return engagement, opportunity

    def test_owner(self, ours, approved):
        snapshot = ours.snapshot(*approved, FULL_VIEW)
        assert snapshot["CreatedBy"] == AWS
        assert snapshot["TargetMemberAccounts"] == [OURS, AWS]
        payload = snapshot["Payload"]
        assert payload.keys() == {"AwsOpportunitySummaryFullView"}
        summary = bare(ours.summary(approved[1]))
        del summary["Catalog"]
        assert payload["AwsOpportunitySummaryFullView"] == summary

    def test_other_members(self, theirs, approved):
        with fails("ResourceNotFoundException"):
            theirs.snapshot(*approved, FULL_VIEW)
        rows = theirs.snapshots(approved[0])
        assert {row["ResourceSnapshotTemplateName"] for row in rows} == {VIEW}

    def test_listed_for_the_owner(self, ours, approved):
        rows = ours.snapshots(approved[0], CreatedBy=AWS)
        assert {row["ResourceSnapshotTemplateName"] for row in rows} == {FULL_VIEW}
        assert {row["CreatedBy"] for row in rows} == {AWS}

    def test_not_before(self, ours):
        task = ours.submitted()
        with fails("ResourceNotFoundException"):
            ours.snapshot(task["EngagementId"], task["OpportunityId"], FULL_VIEW)


class TestListing:
    @pytest.fixture(scope="class")
    @classmethod
    def shared(cls, ours, theirs):
        """An engagement with two opportunities of ours, at revisions 3 and 1, and one of theirs."""
        engagement = ours.share(theirs)
        first, second, other = ours.ready(), ours.ready(), theirs.ready()
        for opportunity in (first, second, first, first):
            ours.snap(engagement, opportunity)
        theirs.snap(engagement, other)
        return engagement, first, second, other

    def test_rows(self, ours, shared):
        engagement, first, *_ = shared
        rows = ours.snapshots(engagement, ResourceIdentifier=first)
        assert rows == [
            {
                "Arn": SNAPSHOT_ARN.format(engagement, first, VIEW, revision),
                "Revision": revision,
                "ResourceType": "Opportunity",
                "ResourceId": first,
                "ResourceSnapshotTemplateName": VIEW,
                "CreatedBy": OURS,
            }
            for revision in (3, 2, 1)
        ]

    def test_everything(self, ours, theirs, shared):
        engagement, first, second, other = shared
        rows = [(row["ResourceId"], row["Revision"]) for row in ours.snapshots(engagement)]
        assert sorted(rows) == sorted([(first, 3), (first, 2), (first, 1), (second, 1), (other, 1)])
        assert theirs.snapshots(engagement) == ours.snapshots(engagement)

    @pytest.mark.parametrize(
        "filters, count",
        [
            ({"ResourceType": "Opportunity"}, 5),
            ({"ResourceSnapshotTemplateIdentifier": VIEW}, 5),
            ({"ResourceSnapshotTemplateIdentifier": FULL_VIEW}, 0),
            ({"CreatedBy": OURS}, 4),
            ({"CreatedBy": THEIRS}, 1),
            ({"CreatedBy": AWS}, 0),
            ({"ResourceIdentifier": "O1"}, 0),
        ],
    )
    def test_filters(self, ours, shared, filters, count):
        assert len(ours.snapshots(shared[0], **filters)) == count

    @pytest.mark.parametrize("size", [1, 2, 1000])
    def test_pages(self, ours, shared, size):
        paginator = ours.client.get_paginator("list_resource_snapshots")
        pages = list(
            paginator.paginate(Catalog="Sandbox", EngagementIdentifier=shared[0], PaginationConfig={"PageSize": size})
        )
        assert [row for page in pages for row in page["ResourceSnapshotSummaries"]] == ours.snapshots(shared[0])
        assert "NextToken" not in pages[-1]

    @pytest.mark.parametrize(
        "filters, entry",
        [
            ({"EngagementIdentifier": None}, ("engagementIdentifier", REQUIRED)),
            ({"ResourceType": "Solution"}, ("resourceType", NO_ENUM)),
            ({"MaxResults": 1001}, ("maxResults", RANGE)),
            ({"NextToken": "x"}, ("nextToken", VALUE)),
        ],
    )
    def test_refused(self, ours, shared, filters, entry):
        with refused(RV, entry):
            ours.client.list_resource_snapshots(**{"Catalog": "Sandbox", "EngagementIdentifier": shared[0], **filters})

    def test_unknown_engagement(self, ours):
        with fails("ResourceNotFoundException"):
            ours.snapshots(NOWHERE)
