"""Models/ holds the wire facts of the botocore that is installed here: whoever pins another one runs `make models`."""

import json
import pathlib

import botocore
import pytest
from botocore.session import Session

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Models"
MODELS = sorted(FOLDER.glob("*.json"))
TRAITS = {"min": "min", "max": "max", "pattern": "pattern"}


def test_version():
    assert (FOLDER / "botocore.version").read_text(encoding="utf-8").strip() == botocore.__version__


def test_every_service_is_here():
    known = {name for name in Session().get_available_services() if name.startswith("partnercentral-")}
    assert {f"partnercentral-{path.stem}" for path in MODELS} == known


@pytest.mark.parametrize("path", MODELS, ids=[path.stem for path in MODELS])
def test_same_facts(path):
    ours = json.loads(path.read_text(encoding="utf-8"))
    theirs = Session().get_service_model(f"partnercentral-{path.stem}")
    assert ours["version"] == theirs.api_version
    assert [each["name"] for each in ours["operations"]] == list(theirs.operation_names)
    assert [each["name"] for each in ours["shapes"]] == list(theirs.shape_names)
    for operation in ours["operations"]:
        model = theirs.operation_model(operation["name"])
        assert operation["input"] == model.input_shape.name
        assert operation.get("output") == (model.output_shape and model.output_shape.name)
        assert operation["errors"] == [shape.name for shape in model.error_shapes]
    for shape in ours["shapes"]:
        assert facts(shape) == botocore_facts(theirs.shape_for(shape["name"])), shape["name"]


def facts(shape):
    members = shape.get("members", [])
    return {
        "members": {each["name"]: each["shape"] for each in members},
        "required": {each["name"] for each in members if each.get("required")},
        "enum": shape.get("values", []),
        "sensitive": shape.get("sensitive", False),
        **{trait: shape.get(name) for trait, name in TRAITS.items()},
    }


def botocore_facts(shape):
    return {
        "members": {name: member.name for name, member in getattr(shape, "members", {}).items()},
        "required": set(shape.metadata.get("required", [])),
        "enum": list(shape.metadata.get("enum", [])),
        "sensitive": shape.metadata.get("sensitive", False),
        **{trait: shape.metadata.get(trait) for trait in TRAITS},
    }
