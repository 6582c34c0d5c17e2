"""Nothing that a client sends may pass a constraint of the model, or bring a 5xx about (generated; see hostile.py)."""

import copy
import json
import random

import pytest

from bases import bases
from engagements import couple
from hostile import SERIALIZATION, attacks, unions, unset
from operations import OPERATIONS
from partners import PARTNER_1
from payloads import found
from refusals import RV, check_refusal
from wire import Wire

SEED = 20220726
JUNK = [None, True, 0, -1, 2**63, 1.5, "", "x", "\u0000", "x" * 1000, [], [None], [[]], {}, {"a": None}, [{}]]
BASES = [base for name in OPERATIONS for base in bases(name)]


@pytest.fixture(scope="module")
def wire(servers):
    """Raw requests of a user who may do everything, to a server that nobody else uses."""
    wire = Wire(servers.start(couple()), PARTNER_1)
    yield wire
    wire.close()


@pytest.mark.parametrize("attack", [attack for name in OPERATIONS for attack in attacks(name)], ids=str)
def test_constraint(wire, attack):
    answer = wire.call(attack.operation, attack.request)
    if attack.code is None:
        assert (answer.status, answer.error) == (400, SERIALIZATION)
    else:
        assert answer.error == "ValidationException"
        check_refusal(answer.value, RV, (attack.field, attack.code))


@pytest.mark.parametrize("base", BASES, ids=str)
def test_whole_request_is_within_the_model(wire, base):
    """What the attacks start from breaks no constraint: whatever is refused, it is not for its form."""
    answer = wire.call(base.operation, base.request)
    assert answer.error != SERIALIZATION
    assert answer.value.get("Reason") != RV, answer.value


@pytest.mark.parametrize("base", BASES, ids=str)
def test_whole_request_is_whole(base):
    """So that each member of each input is attacked, and spoiled, once at least."""
    assert unset(base) == []


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_member_of_a_union_has_its_request(operation):
    for path, members in unions(operation):
        met = {name for base in bases(operation) for name in found(base.request, path)}
        assert met == members


@pytest.mark.parametrize("operation", OPERATIONS)
def test_junk_at_random_places(wire, operation):
    """A hundred requests an operation, from a fixed seed, each with junk in one to three places."""
    chance = random.Random(f"{SEED}-{operation}")
    for _ in range(100):
        request = chance.choice(bases(operation)).request
        for _ in range(chance.randint(1, 3)):
            _spoil(request, chance)
        answer = wire.call(operation, json.dumps(request).encode())
        assert answer.status < 500


def _spoil(value, chance):
    """Puts junk somewhere below `value`, which is changed in place."""
    while True:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        if not keys:
            return
        key = chance.choice(keys)
        child = value[key]
        if not isinstance(child, (dict, list)) or not child or chance.random() < 0.3:
            value[key] = copy.deepcopy(chance.choice(JUNK))
            return
        value = child


def test_server_is_alive(wire):
    """Runs last in this file: after all of the above the server still answers."""
    assert wire.call("ListSolutions", {"Catalog": "Sandbox"}).status == 200
