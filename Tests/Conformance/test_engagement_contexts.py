"""Contexts of an engagement, added and updated (selling 2.7, 3.3, 1.7; additions 4.1, 8)."""

import datetime

import pytest

from engagements import NOWHERE, THEIRS, Room, interaction, lead, lead_customer, project, to_a_lead
from payloads import DROP
from refusals import BV, FORMAT, NO_ENUM, NOT_PERMITTED, REQUIRED, RV, TOO_FEW, TOO_MANY, VALUE, fails, refused

MILLISECOND = datetime.timedelta(milliseconds=1)


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


LEAD = "contexts.payload.lead"
PROJECT = "contexts.payload.customerProject"


@pytest.mark.parametrize(
    "context, entry",
    [
        pytest.param(lead({"Interactions": []}), (f"{LEAD}.interactions", TOO_FEW), id="no interaction"),
        pytest.param(lead({"Interactions": [interaction()] * 11}), (f"{LEAD}.interactions", TOO_MANY), id="eleven"),
        pytest.param(lead({"Interactions": DROP}), (f"{LEAD}.interactions", REQUIRED), id="interactions"),
        pytest.param(lead({"Customer": DROP}), (f"{LEAD}.customer", REQUIRED), id="customer"),
        pytest.param(lead({"Customer.CompanyName": DROP}), (f"{LEAD}.customer.companyName", REQUIRED), id="company"),
        pytest.param(
            lead({"Customer.CompanyName": ""}), (f"{LEAD}.customer.companyName", FORMAT), id="no company name"
        ),
        pytest.param(
            lead({"Customer.CompanyName": "x" * 121}), (f"{LEAD}.customer.companyName", FORMAT), id="long name"
        ),
        pytest.param(lead({"QualificationStatus": ""}), (f"{LEAD}.qualificationStatus", FORMAT), id="empty status"),
        pytest.param(
            lead({"Interactions.0.Contact": DROP}), (f"{LEAD}.interactions.contact", REQUIRED), id="no contact"
        ),
        pytest.param(
            lead({"Interactions.0.Contact.Email": ""}), (f"{LEAD}.interactions.contact.email", FORMAT), id="empty mail"
        ),
        pytest.param(
            lead({"Interactions.0.Contact.LastName": DROP}),
            (f"{LEAD}.interactions.contact.lastName", REQUIRED),
            id="no last name",
        ),
        pytest.param(
            lead({"Interactions.0.BusinessProblem": "x" * 2001}),
            (f"{LEAD}.interactions.businessProblem", FORMAT),
            id="problem of 2001",
        ),
        pytest.param(project({"Customer.Industry": DROP}), (f"{PROJECT}.customer.industry", REQUIRED), id="industry"),
        pytest.param(
            project({"Customer.Industry": "Saws"}), (f"{PROJECT}.customer.industry", NO_ENUM), id="no industry"
        ),
        pytest.param(
            project({"Customer.CountryCode": "XX"}), (f"{PROJECT}.customer.countryCode", NO_ENUM), id="country"
        ),
        pytest.param(
            project({"Project.BusinessProblem": "x" * 19}), (f"{PROJECT}.project.businessProblem", FORMAT), id="problem"
        ),
        pytest.param(project({"Project.Title": ""}), (f"{PROJECT}.project.title", FORMAT), id="no title"),
        pytest.param(
            project({"Project.TargetCompletionDate": "2030-13-01"}),
            (f"{PROJECT}.project.targetCompletionDate", FORMAT),
            id="date",
        ),
    ],
)
def test_context_is_refused(ours, context, entry):
    """The same at creation and afterwards."""
    with refused(RV, entry):
        ours.engage(context)
    field, code = entry
    with refused(RV, (field.removeprefix("contexts."), code)):
        ours.add(ours.engage(), context)


def test_prospecting_results_are_made_by_aws(ours):
    """Additions 4.1."""
    context = {"Type": "ProspectingResult", "Payload": {"ProspectingResult": {}}}
    with refused(BV, ("contexts.type", NOT_PERMITTED)):
        ours.engage(context)
    with refused(BV, ("type", NOT_PERMITTED)):
        ours.add(ours.engage(), context)


class TestAddingContexts:
    def test_answer(self, ours):
        engagement = ours.engage(lead())
        before = ours.engagement(engagement)
        answer = ours.add(engagement, project())
        after = ours.engagement(engagement)
        assert answer == {
            "EngagementId": engagement,
            "EngagementArn": before["Arn"],
            "EngagementLastModifiedAt": after["ModifiedAt"],
            "ContextId": "2",
        }
        assert after["ModifiedAt"] - before["ModifiedAt"] >= MILLISECOND
        assert ours.context(engagement, "2") == project()["Payload"]["CustomerProject"]

    def test_sixth(self, ours):
        engagement = ours.engage(*[lead()] * 3)
        assert [ours.add(engagement, project())["ContextId"] for _ in range(2)] == ["4", "5"]
        with fails("ServiceQuotaExceededException"):
            ours.add(engagement, project())

    def test_by_a_guest_and_by_arn(self, ours, theirs):
        engagement = ours.share(theirs)
        theirs.add(ours.engagement(engagement)["Arn"], lead())
        record = ours.engagement(engagement)
        assert record["ModifiedBy"] == THEIRS and len(record["Contexts"]) == 2

    def test_by_a_stranger(self, ours, theirs):
        with fails("ResourceNotFoundException"):
            theirs.add(ours.engage(), lead())

    def test_unknown_engagement(self, ours):
        with fails("ResourceNotFoundException"):
            ours.add(NOWHERE, lead())

    @pytest.mark.parametrize(
        "changes, entry",
        [
            pytest.param({"ClientToken": "x" * 65}, ("clientToken", FORMAT), id="R1.38"),
            pytest.param({"Type": "Document"}, ("type", NO_ENUM), id="type"),
            pytest.param({"Payload": {}}, ("payload", VALUE), id="empty union"),
            pytest.param({"Type": "CustomerProject"}, (("payload", "type"), VALUE), id="R2.8 other type"),
        ],
    )
    def test_refused(self, ours, changes, entry):
        with refused(RV, entry):
            ours.add(ours.engage(), {**lead(), **changes})


class TestUpdatingContexts:
    NEW = {"CompanyName": "Birch Mills", "Address": {"CountryCode": "SE"}}

    def test_answer(self, ours):
        engagement = ours.engage(lead(), lead())
        before = ours.engagement(engagement)
        answer = ours.change(engagement, {"Lead": {"Customer": self.NEW}}, "2")
        after = ours.engagement(engagement)
        assert answer == {
            "EngagementId": engagement,
            "EngagementArn": before["Arn"],
            "EngagementLastModifiedAt": after["ModifiedAt"],
            "ContextId": "2",
        }
        assert after["ModifiedAt"] - before["ModifiedAt"] >= MILLISECOND
        assert after["Contexts"][0] == before["Contexts"][0]

    def test_customer_is_replaced(self, ours):
        engagement = ours.engage(lead())
        ours.change(engagement, {"Lead": {"Customer": self.NEW}})
        stored = ours.context(engagement)
        assert stored["Customer"] == self.NEW
        assert stored["QualificationStatus"] == "Unqualified" and len(stored["Interactions"]) == 1

    def test_status_is_replaced_when_given(self, ours):
        engagement = ours.engage(lead())
        ours.change(engagement, {"Lead": {"Customer": self.NEW, "QualificationStatus": "Qualified"}})
        assert ours.context(engagement)["QualificationStatus"] == "Qualified"

    def test_interaction_is_appended(self, ours):
        engagement = ours.engage(lead())
        answer = ours.change(engagement, {"Lead": {"Customer": lead_customer(), "Interaction": interaction(2)}})
        first, second = ours.context(engagement)["Interactions"]
        assert (first["SourceId"], second["SourceId"]) == ("EXPO-1", "EXPO-2")
        assert second["InteractionDate"] == answer["EngagementLastModifiedAt"]

    def test_eleventh_interaction(self, ours):
        engagement = ours.engage(lead({"Interactions": [interaction(number) for number in range(10)]}))
        with fails("ServiceQuotaExceededException"):
            ours.change(engagement, {"Lead": {"Customer": lead_customer(), "Interaction": interaction()}})
        ours.change(engagement, {"Lead": {"Customer": self.NEW}})
        assert len(ours.context(engagement)["Interactions"]) == 10

    def test_project_is_replaced(self, ours):
        engagement = ours.engage(project())
        changed = project({"Project.Title": "Another", "Customer": DROP})["Payload"]
        ours.change(engagement, changed)
        assert ours.context(engagement) == changed["CustomerProject"]

    def test_insights_are_not_taken(self, ours):
        """Additions 4.5: accepted and ignored."""
        engagement = ours.engage(lead())
        ours.change(engagement, {"Lead": {"Customer": self.NEW, "Insights": {"LeadReadinessScore": "High"}}})
        assert "Insights" not in ours.context(engagement)

    def test_by_a_guest(self, ours, theirs):
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        theirs.change(ours.engagement(engagement)["Arn"], {"Lead": {"Customer": self.NEW}})
        assert ours.engagement(engagement)["ModifiedBy"] == THEIRS

    def test_by_a_stranger(self, ours, theirs):
        engagement = ours.engage(lead())
        date = ours.engagement(engagement)["ModifiedAt"]
        with fails("ResourceNotFoundException"):
            theirs.change(engagement, {"Lead": {"Customer": self.NEW}}, EngagementLastModifiedAt=date)

    @pytest.mark.parametrize("number", ["2", "999"])
    def test_unknown_context(self, ours, number):
        with fails("ResourceNotFoundException"):
            ours.change(ours.engage(lead()), {"Lead": {"Customer": self.NEW}}, number)

    def test_other_type_than_stored(self, ours):
        with refused(BV, ("type", VALUE)):
            ours.change(ours.engage(lead()), project()["Payload"])

    @pytest.mark.parametrize(
        "changes, entry",
        [
            pytest.param({"Type": "CustomerProject"}, (("payload", "type"), VALUE), id="R2.8 other payload"),
            pytest.param({"Payload": {}}, ("payload", VALUE), id="empty union"),
            pytest.param({"Payload": {"Lead": {}}}, ("payload.lead.customer", REQUIRED), id="no customer"),
            pytest.param({"ContextIdentifier": "ctx-6fk1jtn6iydxsp"}, ("contextIdentifier", FORMAT), id="AD20"),
            pytest.param({"ContextIdentifier": ""}, ("contextIdentifier", FORMAT), id="empty context id"),
        ],
    )
    def test_refused(self, ours, changes, entry):
        with refused(RV, entry):
            ours.change(ours.engage(lead()), {"Lead": {"Customer": self.NEW}}, **changes)

    def test_prospecting_results_are_made_by_aws(self, ours):
        with refused(BV, ("type", NOT_PERMITTED)):
            ours.change(ours.engage(lead()), {"ProspectingResult": {}})


class TestLock:
    """R1.45, D20: the date of the engagement, to the millisecond."""

    CHANGE = {"Lead": {"Customer": lead_customer()}}

    @pytest.mark.parametrize("shift", [-MILLISECOND, MILLISECOND, datetime.timedelta(days=-1)])
    def test_another_date(self, ours, shift):
        engagement = ours.engage(lead())
        date = ours.engagement(engagement)["ModifiedAt"]
        with fails("ConflictException"):
            ours.change(engagement, self.CHANGE, EngagementLastModifiedAt=date + shift)

    def test_to_the_millisecond(self, ours):
        engagement = ours.engage(lead())
        date = ours.engagement(engagement)["ModifiedAt"]
        rounded = date.replace(microsecond=date.microsecond // 1000 * 1000)
        assert ours.change(engagement, self.CHANGE, EngagementLastModifiedAt=rounded)

    def test_date_of_the_last_change(self, ours):
        engagement = ours.engage(lead())
        first = ours.engagement(engagement)["ModifiedAt"]
        second = ours.change(engagement, self.CHANGE)["EngagementLastModifiedAt"]
        with fails("ConflictException"):
            ours.change(engagement, self.CHANGE, EngagementLastModifiedAt=first)
        assert ours.change(engagement, self.CHANGE, EngagementLastModifiedAt=second)

    def test_every_change_counts(self, ours):
        engagement = ours.engage(lead())
        first = ours.engagement(engagement)["ModifiedAt"]
        ours.add(engagement, project())
        with fails("ConflictException"):
            ours.change(engagement, self.CHANGE, EngagementLastModifiedAt=first)
