"""Engagements: created, read, their members and resources (selling 2.7, 3.3, 10; additions 8)."""

import datetime

import pytest

from engagements import (
    AWS,
    NOWHERE,
    OURS,
    THEIRS,
    Room,
    as_text,
    bare,
    interaction,
    lead,
    person,
    project,
    to_a_deal,
    token,
)
from partners import FULL_ACCESS, Partner, account, configuration, selling, user
from payloads import DROP, edited
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_MANY, VALUE, fails, refused

CONFLICT = "Conflicting client token submitted for a new request body."
MILLISECOND = datetime.timedelta(milliseconds=1)


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


class TestCreation:
    def test_answer(self, ours):
        answer = bare(
            ours.client.create_engagement(Catalog="Sandbox", Title="Mills", Description="", ClientToken=token())
        )
        assert answer.keys() == {"Id", "Arn", "ModifiedAt"}
        assert answer["Arn"] == f"arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/{answer['Id']}"

    def test_record(self, ours):
        record = ours.engagement(ours.engage(lead(), project()))
        assert (record["Title"], record["Description"]) == ("Joint work", "What we do together")
        assert record["CreatedBy"] == record["ModifiedBy"] == OURS
        assert record["CreatedAt"] == record["ModifiedAt"]
        assert record["MemberCount"] == 1
        assert [(one["Id"], one["Type"]) for one in record["Contexts"]] == [("1", "Lead"), ("2", "CustomerProject")]

    def test_both_catalogs(self, partner):
        for catalog in ("AWS", "Sandbox"):
            room = Room(partner, catalog)
            assert f"::catalog/{catalog}/engagement/" in room.engagement(room.engage(project()))["Arn"]

    @pytest.mark.parametrize(
        "context",
        [
            pytest.param(project(), id="R2.10 whole project"),
            pytest.param(project({"Project": DROP}), id="R2.10 customer only"),
            pytest.param(project({"Customer": DROP}), id="R2.10 project only"),
            pytest.param(lead({"Interactions.0.InteractionDate": "2026-02-03T04:05:06Z"}), id="R2.11 lead"),
            pytest.param(
                lead(
                    {
                        "Interactions": [
                            interaction(number, InteractionDate="2026-01-01T00:00:00Z") for number in range(10)
                        ]
                    }
                ),
                id="R2.11 ten interactions",
            ),
        ],
    )
    def test_context_comes_back(self, ours, context):
        [kind] = context["Payload"]
        stored = ours.context(ours.engage(context))
        assert as_text(stored) == context["Payload"][kind]

    def test_r2_9_sent_ids_are_ignored(self, ours):
        assert ours.contexts(ours.engage({"Id": "7", **lead()}, {"Id": "7", **lead()})) == [
            ("1", "Lead"),
            ("2", "Lead"),
        ]

    def test_r2_12_interaction_date_is_now(self, ours):
        record = ours.engagement(ours.engage(lead()))
        [dated] = record["Contexts"][0]["Payload"]["Lead"]["Interactions"]
        assert dated["InteractionDate"] == record["CreatedAt"]

    def test_ad39_insights_are_not_taken(self, ours):
        """Additions 4.5: the score belongs to AWS."""
        stored = ours.context(ours.engage(lead({"Insights": {"LeadReadinessScore": "High"}})))
        assert "Insights" not in stored


class TestLooserForm:
    """Additions 8."""

    @pytest.mark.parametrize(
        "members",
        [
            pytest.param({"Title": "", "Description": ""}, id="empty"),
            pytest.param({"Title": "é" * 40, "Description": "x" * 255}, id="longest"),
        ],
    )
    def test_title_and_description(self, ours, members):
        record = ours.engagement(ours.engage(**members))
        assert (record["Title"], record["Description"]) == (members["Title"], members["Description"])

    def test_ad38_absent_ones_stay_absent(self, ours):
        identifier = ours.client.create_engagement(Catalog="Sandbox", ClientToken=token())["Id"]
        assert not ours.engagement(identifier).keys() & {"Title", "Description"}
        [row] = ours.engagements(EngagementIdentifier=[identifier])
        assert "Title" not in row

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"QualificationStatus": "in the fridge"}, id="R2.13 any status"),
            pytest.param({"QualificationStatus": DROP}, id="no status"),
            pytest.param({"Customer": {"CompanyName": "A"}}, id="only a name"),
            pytest.param({"Customer.Industry": "Saw mills", "Customer.MarketSegment": "Tiny"}, id="free words"),
            pytest.param({"Customer.Industry": "", "Customer.WebsiteUrl": "", "Customer.AwsMaturity": ""}, id="empty"),
            pytest.param({"Customer.WebsiteUrl": "to be built"}, id="website"),
            pytest.param({"Customer.AwsMaturity": "x" * 255}, id="long maturity"),
            pytest.param({"Customer.Address": {}}, id="empty address"),
            pytest.param({"Customer.Address": {"CountryCode": "Norway", "City": "", "PostalCode": "?"}}, id="address"),
            pytest.param({"Interactions": [{"Contact": person()}]}, id="only a contact"),
            pytest.param({"Interactions.0.BusinessProblem": "short"}, id="short problem"),
            pytest.param({"Interactions.0.SourceType": "", "Interactions.0.Usecase": ""}, id="empty source"),
            pytest.param({"Interactions.0.Contact.Email": "ask at the desk"}, id="no mail address"),
            pytest.param({"Interactions.0.Contact.Phone": "ext. 7"}, id="phone"),
            pytest.param({"Interactions.0.Contact.BusinessTitle": "T" * 255}, id="long job title"),
            pytest.param({"Interactions.0.Contact.FirstName": "", "Interactions.0.Contact.LastName": ""}, id="no name"),
        ],
    )
    def test_lead(self, ours, changes):
        context = lead(changes)
        stored = as_text(ours.context(ours.engage(context)))
        for one in stored["Interactions"]:
            del one["InteractionDate"]
        assert stored == context["Payload"]["Lead"]


@pytest.mark.parametrize(
    "changes, entry",
    [
        pytest.param({"Contexts": [lead()] * 6}, ("contexts", TOO_MANY), id="six contexts"),
        pytest.param({"Title": "x" * 41}, ("title", FORMAT), id="title of 41"),
        pytest.param({"Description": "x" * 256}, ("description", FORMAT), id="description of 256"),
        pytest.param({"ClientToken": "x" * 65}, ("clientToken", FORMAT), id="R1.38 token of 65"),
        pytest.param({"ClientToken": ""}, ("clientToken", FORMAT), id="empty token"),
        pytest.param({"Contexts.0.Type": "Document"}, ("contexts.type", NO_ENUM), id="R2.8 type"),
        pytest.param({"Contexts.0.Type": DROP}, ("contexts.type", REQUIRED), id="no type"),
        pytest.param({"Contexts.0.Payload": {}}, ("contexts.payload", VALUE), id="empty union"),
        pytest.param({"Contexts.0.Payload.CustomerProject": {}}, ("contexts.payload", VALUE), id="union of two"),
        pytest.param(
            {"Contexts.0.Payload": project()["Payload"]},
            (("contexts.payload", "contexts.type"), VALUE),
            id="R2.8 other payload",
        ),
    ],
)
def test_refused(ours, changes, entry):
    request = {"Catalog": "Sandbox", "Title": "x", "Description": "", "ClientToken": token(), "Contexts": [lead()]}
    with refused(RV, entry):
        ours.client.create_engagement(**edited(request, changes))


class TestTokens:
    def test_same_request(self, ours):
        request = {"ClientToken": token(), "Title": ours.fresh_name()}
        assert ours.engage(lead(), **request) == ours.engage(lead(), **request)

    def test_other_request(self, ours):
        request = {"ClientToken": token()}
        ours.engage(lead(), **request)
        with fails("ConflictException", CONFLICT):
            ours.engage(project(), **request)

    def test_context_is_added_once(self, ours):
        engagement, request = ours.engage(), {"ClientToken": token()}
        assert ours.add(engagement, lead(), **request) == ours.add(engagement, lead(), **request)
        assert ours.contexts(engagement) == [("1", "Lead")]
        with fails("ConflictException", CONFLICT):
            ours.add(engagement, project(), **request)


class TestReading:
    def test_by_arn(self, ours):
        record = ours.engagement(ours.engage(lead()))
        assert ours.engagement(record["Arn"]) == record
        assert ours.members(record["Arn"]) == ours.members(record["Id"])

    @pytest.mark.parametrize(
        "name", [NOWHERE, f"arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/{NOWHERE}"]
    )
    def test_unknown(self, ours, name):
        with fails("ResourceNotFoundException"):
            ours.engagement(name)

    def test_of_another_account(self, ours, theirs):
        with fails("ResourceNotFoundException"):
            theirs.engagement(ours.engage())

    def test_of_the_other_catalog(self, ours, partner):
        with fails("ResourceNotFoundException"):
            Room(partner, "AWS").engagement(ours.engage())

    @pytest.mark.parametrize("name", ["eng-1", "O1", "engi-0000000000000", "eng-ABCDEFGHIJKLMN"])
    def test_form(self, ours, name):
        with refused(RV, ("identifier", FORMAT)):
            ours.engagement(name)


class TestMembers:
    def test_creator(self, ours):
        [member] = ours.members(ours.engage())
        assert member == {
            "AccountId": OURS,
            "CompanyName": "Northwind Cloud Partners",
            "WebsiteUrl": "https://northwind-cloud.example.com",
        }

    def test_order_of_joining(self, ours, theirs):
        engagement = ours.share(theirs)
        assert [one["AccountId"] for one in theirs.members(engagement)] == [OURS, THEIRS]
        record = theirs.engagement(engagement)
        assert (record["MemberCount"], record["CreatedBy"], record["ModifiedBy"]) == (2, OURS, THEIRS)
        assert record["ModifiedAt"] > record["CreatedAt"]

    def test_of_another_account(self, ours, theirs):
        with fails("ResourceNotFoundException"):
            theirs.members(ours.engage())

    def test_aws(self, ours):
        """R2.14, and its approval brings it in (selling 7.1)."""
        task = ours.submitted()
        assert len(ours.members(task["EngagementId"])) == 1
        ours.review(task["OpportunityId"], "Approved")
        [_, aws] = ours.members(task["EngagementId"])
        assert aws == {"AccountId": "aws", "CompanyName": "AWS", "WebsiteUrl": "www.aws.com"}
        assert ours.engagement(task["EngagementId"])["MemberCount"] == 2

    @pytest.mark.parametrize("size", [0, 11])
    def test_page_size(self, ours, size):
        with refused(RV, ("maxResults", RANGE)):
            ours.client.list_engagement_members(Catalog="Sandbox", Identifier=ours.engage(), MaxResults=size)


class TestCrowd:
    """Up to ten members, counted with those who were asked and have not answered (selling 2.3, 3.4)."""

    CROWD = [Partner(f"2000000000{n:02d}", f"AKIACOSELLCROWD{n:05d}", f"crowd-secret-{n}") for n in range(11)]

    @pytest.fixture(scope="class")
    @classmethod
    def rooms(cls, servers):
        accounts = [
            account(one.account, f"Crowd {number}", user(one, "kim", FULL_ACCESS))
            for number, one in enumerate(cls.CROWD)
        ]
        del accounts[0]["website"]
        pairs = [[cls.CROWD[0].account, one.account] for one in cls.CROWD[1:]]
        server = servers.start(configuration(*accounts, connections=pairs))
        return [Room(selling(server, one)) for one in cls.CROWD]

    def test_ten_members(self, rooms):
        host, *guests = rooms
        engagement = host.engage(project())
        invitations = [host.invite(engagement, to_a_deal(one.account)) for one in self.CROWD[1:10]]
        with fails("ServiceQuotaExceededException"):
            host.invite(engagement, to_a_deal(self.CROWD[10].account))
        for guest, invitation in zip(guests, invitations, strict=False):
            guest.accept(invitation)
        with fails("ServiceQuotaExceededException"):
            host.invite(engagement, to_a_deal(self.CROWD[10].account))
        self._pages(host, engagement)

    def _pages(self, host, engagement):
        joined = [one.account for one in self.CROWD[:10]]
        assert [one["AccountId"] for one in host.members(engagement)] == joined
        first = host.client.list_engagement_members(Catalog="Sandbox", Identifier=engagement)
        assert [one["AccountId"] for one in first["EngagementMemberList"]] == joined[:5]
        paginator = host.client.get_paginator("list_engagement_members")
        for size in (1, 3, 10):
            pages = paginator.paginate(Catalog="Sandbox", Identifier=engagement, PaginationConfig={"PageSize": size})
            assert [one["AccountId"] for page in pages for one in page["EngagementMemberList"]] == joined

    def test_an_answer_of_no_makes_room(self, rooms):
        host, *guests = rooms
        engagement = host.engage(project())
        invitations = [host.invite(engagement, to_a_deal(one.account)) for one in self.CROWD[1:10]]
        guests[0].reject(invitations[0])
        assert host.invite(engagement, to_a_deal(self.CROWD[10].account))

    def test_no_room_for_aws(self, rooms):
        """AWS is a member like others (selling 2.9: a snapshot tells ten at most), so the task ends at step 5."""
        host, *_ = rooms
        engagement, opportunity = host.carried()
        for one in self.CROWD[1:10]:
            host.invite(engagement, to_a_deal(one.account))
        with fails("ServiceQuotaExceededException"):
            host.invite(engagement, to_a_deal(AWS))
        task = host.start_submission(opportunity)
        assert (task["TaskStatus"], task["ReasonCode"]) == ("FAILED", "ServiceQuotaExceeded")
        assert task["EngagementId"] == engagement and "ResourceSnapshotJobId" in task
        assert host.status(opportunity) == "Pending Submission"

    def test_r2_14_no_website(self, rooms):
        """A partner that gave none shows what its profile shows until then: the domain of its lead's address."""
        [member] = rooms[0].members(rooms[0].engage())
        assert member["WebsiteUrl"] == "https://partner.example.com"


class TestAssociations:
    def test_none_without_a_snapshot(self, ours):
        assert ours.associations(EngagementIdentifier=ours.engage(project())) == []

    def test_one_row_however_many_snapshots(self, ours):
        engagement, opportunity = ours.carried()
        ours.snap(engagement, opportunity)
        row = {
            "Catalog": "Sandbox",
            "EngagementId": engagement,
            "ResourceType": "Opportunity",
            "ResourceId": opportunity,
            "CreatedBy": OURS,
        }
        assert ours.associations(EngagementIdentifier=engagement) == [row]
        assert ours.associations(ResourceIdentifier=opportunity, ResourceType="Opportunity") == [row]
        assert row in ours.associations(MaxResults=1000)

    def test_one_opportunity_in_two_engagements(self, ours):
        engagement, opportunity = ours.carried()
        other = ours.engage(project())
        ours.snap(other, opportunity)
        rows = ours.associations(ResourceIdentifier=opportunity)
        assert {row["EngagementId"] for row in rows} == {engagement, other}

    @pytest.mark.parametrize("creator, count", [(OURS, 1), (THEIRS, 0), ("aws", 0)])
    def test_creator(self, ours, creator, count):
        engagement, _ = ours.carried()
        assert len(ours.associations(EngagementIdentifier=engagement, CreatedBy=creator)) == count

    def test_submission_by_task(self, ours):
        """The way to find the engagement of an opportunity."""
        task = ours.submitted()
        [row] = ours.associations(ResourceIdentifier=task["OpportunityId"])
        assert row["EngagementId"] == task["EngagementId"]

    def test_strangers_see_nothing(self, ours, theirs):
        engagement, opportunity = ours.carried()
        assert engagement not in {row["EngagementId"] for row in theirs.associations(MaxResults=1000)}

    def test_pages(self, ours):
        engagement = ours.engage(project())
        carried = {ours.ready() for _ in range(3)}
        for opportunity in carried:
            ours.snap(engagement, opportunity)
        paginator = ours.client.get_paginator("list_engagement_resource_associations")
        pages = paginator.paginate(Catalog="Sandbox", EngagementIdentifier=engagement, PaginationConfig={"PageSize": 1})
        rows = [row["ResourceId"] for page in pages for row in page["EngagementResourceAssociationSummaries"]]
        assert len(rows) == 3 and set(rows) == carried

    @pytest.mark.parametrize(
        "filters, entry",
        [
            ({"ResourceType": "Solution"}, ("resourceType", NO_ENUM)),
            ({"ResourceIdentifier": "S-1"}, ("resourceIdentifier", FORMAT)),
            ({"EngagementIdentifier": f"arn:aws:x/{NOWHERE}"}, ("engagementIdentifier", FORMAT)),
            ({"MaxResults": 1001}, ("maxResults", RANGE)),
            ({"NextToken": "x"}, ("nextToken", VALUE)),
        ],
    )
    def test_refused(self, ours, filters, entry):
        with refused(RV, entry):
            ours.associations(**filters)
