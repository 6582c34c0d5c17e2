"""Marketing: M1 to M3 at creation and in an update (selling 4.6)."""

import pytest

from refusals import BV, NO_ENUM, NOT_PERMITTED, REQUIRED, RV, refused

NONE = {"Source": "None"}
ACTIVITY = {"Source": "Marketing Activity", "AwsFundingUsed": "Yes"}
UNFUNDED = {"Source": "Marketing Activity", "AwsFundingUsed": "No"}


@pytest.mark.parametrize("call", ["C", "U"])
@pytest.mark.parametrize(
    "marketing, reason, refusals",
    [
        pytest.param({**NONE, "CampaignName": "Spring"}, BV, ["campaignName"], id="M1 campaign"),
        pytest.param({**NONE, "Channels": ["Email"]}, BV, ["channels"], id="M1 channels"),
        pytest.param({**NONE, "UseCases": ["Analytics"]}, BV, ["useCases"], id="M1 use cases"),
        pytest.param({**NONE, "AwsFundingUsed": "Yes"}, BV, ["awsFundingUsed"], id="M1 funding"),
        pytest.param(
            {
                **NONE,
                "CampaignName": "Spring",
                "Channels": ["Email"],
                "UseCases": ["Analytics"],
                "AwsFundingUsed": "Yes",
            },
            BV,
            ["campaignName", "channels", "useCases", "awsFundingUsed"],
            id="M1 all companions",
        ),
        pytest.param({**UNFUNDED, "UseCases": ["Analytics"]}, BV, ["useCases"], id="M3"),
    ],
)
def test_must_be_absent(desk, call, marketing, reason, refusals):
    with refused(reason, *[(f"marketing.{name}", NOT_PERMITTED) for name in refusals]):
        write(desk, call, marketing)


@pytest.mark.parametrize("call", ["C", "U"])
@pytest.mark.parametrize(
    "marketing, reason, entry",
    [
        pytest.param({"Source": "Marketing Activity"}, BV, ("marketing.awsFundingUsed", REQUIRED), id="M2"),
        pytest.param({"Source": "Friends"}, RV, ("marketing.source", NO_ENUM), id="source"),
        pytest.param({**ACTIVITY, "AwsFundingUsed": "Maybe"}, RV, ("marketing.awsFundingUsed", NO_ENUM), id="funding"),
    ],
)
def test_refused(desk, call, marketing, reason, entry):
    with refused(reason, entry):
        write(desk, call, marketing)


@pytest.mark.parametrize("call", ["C", "U"])
@pytest.mark.parametrize(
    "marketing",
    [
        pytest.param(NONE, id="none"),
        pytest.param({**NONE, "AwsFundingUsed": "No"}, id="none, and no funding"),
        pytest.param(UNFUNDED, id="M3 unfunded without use cases"),
        pytest.param({**UNFUNDED, "CampaignName": "Spring", "Channels": ["Email", "TV"]}, id="unfunded campaign"),
        pytest.param(
            {**ACTIVITY, "CampaignName": "Spring", "Channels": ["Out Of Home (OOH)"], "UseCases": ["VR & AR"]},
            id="funded campaign",
        ),
    ],
)
def test_accepted(desk, call, marketing):
    assert desk.record(write(desk, call, marketing))["Marketing"] == marketing


def write(desk, call, marketing):
    if call == "C":
        return desk.create({"Marketing": marketing})
    identifier = desk.create()
    desk.update(identifier, {"Marketing": marketing})
    return identifier
