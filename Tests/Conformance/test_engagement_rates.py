"""Rates of the operations around engagements, with the switch `throttling` (selling 10, additions 2)."""

import pytest

from engagements import couple
from operations import AROUND_ENGAGEMENTS, REQUESTS
from partners import PARTNER_1
from wire import Wire

PUBLISHED = {
    "CreateEngagement": 15,
    "GetProspectingFromEngagementTask": 100,
    "ListProspectingFromEngagementTasks": 50,
    "StartProspectingFromEngagementTask": 2,
}
RATES = {name: PUBLISHED.get(name, 10 if name.startswith(("Get", "List")) else 1) for name in AROUND_ENGAGEMENTS}


@pytest.fixture(scope="module")
def busy(servers):
    wire = Wire(servers.start(couple(switches={"throttling": True})), PARTNER_1)
    yield wire
    wire.close()


@pytest.mark.parametrize("operation, rate", RATES.items())
def test_rate(busy, operation, rate):
    """A bucket of one second's calls: those pass, and of many more some do not (Q1, Q2)."""
    answers = [busy.call(operation, REQUESTS[operation]()) for _ in range(rate)]
    assert "ThrottlingException" not in {answer.error for answer in answers}
    if rate <= 15:
        more = [busy.call(operation, REQUESTS[operation]()) for _ in range(3 * rate + 5)]
        [message] = {answer.message for answer in more if answer.error == "ThrottlingException"}
        assert message == "Rate exceeded"
