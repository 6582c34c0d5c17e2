"""Nothing that a client sends may pass a constraint of the model, or bring a 5xx about (generated; see hostile.py)."""

import copy
import json
import random

import pytest

from hostile import SERIALIZATION, attacks, base
from operations import BUILT
from refusals import RV, check_refusal

SEED = 20220726
JUNK = [None, True, 0, -1, 2**63, 1.5, "", "x", "\u0000", "x" * 1000, [], [None], [[]], {}, {"a": None}, [{}]]


@pytest.mark.parametrize("attack", [attack for name in BUILT for attack in attacks(name)], ids=str)
def test_constraint(wire, attack):
    answer = wire.call(attack.operation, attack.request)
    if attack.code is None:
        assert (answer.status, answer.error) == (400, SERIALIZATION)
    else:
        assert answer.error == "ValidationException"
        check_refusal(answer.value, RV, (attack.field, attack.code))


@pytest.mark.parametrize("operation", BUILT)
def test_whole_request_is_within_the_model(wire, operation):
    """What the attacks start from breaks no constraint: whatever is refused, it is not for its form."""
    answer = wire.call(operation, base(operation))
    assert answer.error != SERIALIZATION
    assert answer.value.get("Reason") != RV, answer.value


@pytest.mark.parametrize("operation", BUILT)
def test_junk_at_random_places(wire, operation):
    """A hundred requests an operation, from a fixed seed, each with junk in one to three places."""
    chance = random.Random(f"{SEED}-{operation}")
    for _ in range(100):
        request = base(operation)
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
