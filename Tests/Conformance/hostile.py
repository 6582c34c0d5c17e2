"""Requests with one thing wrong, made from the service model: every constraint of every member, in turn."""

import dataclasses
import re

from bases import Base, bases
from partners import service_model
from payloads import DROP, edited, found
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, TOO_FEW, TOO_MANY, VALUE
from strictmodel import matches

MANY = 20_000
SERIALIZATION = "SerializationException"
# Texts that some pattern of the model refuses.
STRANGE_TEXTS = [
    "",
    "!",
    "A B",
    "\n",
    "ÄÖ",
    "x" * 10,
    "1",
    "0",
    "-1",
    "<>",
    "a@b",
    "\U0001f600",
    "arn:aws:x",
    "2030-13-01",
]
# Constraints that the specification judges by another rule than the model's.
JUDGED_ELSEWHERE = {
    "EstimationUrl",  # E6: beside an amount a bad link is never an error
}
# A pattern that is a length in disguise.
LENGTH_PATTERN = re.compile(r"\(\?s\)\.\{(\d+),(\d+)\}|\.\{(\d+),(\d+)\}")


@dataclasses.dataclass(frozen=True)
class Attack:
    """A change at one path, and the code it must be refused with; no code means a SerializationException."""

    base: Base
    what: str
    path: str
    value: object
    code: str | None

    @property
    def operation(self):
        return self.base.operation

    @property
    def request(self):
        return edited(self.base.request, {self.path: self.value})

    @property
    def field(self):
        """R1.25: lower camel case, without positions."""
        return ".".join(name[0].lower() + name[1:] for name in self.path.split(".") if not name.isdigit())

    def __str__(self):
        return f"{self.operation}-{self.path}-{self.what}"


def attacks(operation, model=None, bases=bases):
    """Every way to break one constraint of the operation's input, each once."""
    shape = (model or service_model()).operation_model(operation).input_shape
    once = {}
    for base in bases(operation):
        for attack in _structure(base, shape, ""):
            once.setdefault(str(attack), attack)
    return list(once.values())


def unset(base, model=None):
    """The members that a base leaves out, and of which nothing below can be attacked; a union needs only one."""
    shape = (model or service_model()).operation_model(base.operation).input_shape
    return [path for path in _absent(shape, base.request, "") if path != "NextToken"]


def _absent(shape, value, path):
    if getattr(shape, "is_document_type", False):
        return
    if shape.type_name == "list":
        if not value:
            yield f"{path}.0"
        for item in value:
            yield from _absent(shape.member, item, f"{path}.0")
    elif shape.type_name == "structure":
        for name, member in shape.members.items():
            place = f"{path}.{name}" if path else name
            if name in value:
                yield from _absent(member, value[name], place)
            elif not _is_union(shape):
                yield place


def unions(operation):
    """The unions of an operation's input: path and names of members."""
    return _unions(service_model().operation_model(operation).input_shape, "")


def _unions(shape, path):
    if shape.type_name == "list":
        yield from _unions(shape.member, f"{path}.0")
    elif shape.type_name == "structure":
        if _is_union(shape):
            yield path, set(shape.members)
        for name, member in shape.members.items():
            yield from _unions(member, f"{path}.{name}" if path else name)


def _is_union(shape):
    return getattr(shape, "is_tagged_union", False)


def _structure(base, shape, path):
    for name, member in shape.members.items():
        place = f"{path}.{name}" if path else name
        if name in shape.required_members and not member.metadata.get("idempotencyToken"):
            yield Attack(base, "missing", place, DROP, REQUIRED)
            yield Attack(base, "null", place, None, REQUIRED)
        yield from _value(base, member, place)


def _union(base, shape, path):
    """Of a union only what the base holds is walked; none and two are attacks."""
    held = found(base.request, path)
    [name] = held
    yield Attack(base, "no member", path, {}, VALUE)
    yield Attack(base, "null members", path, dict.fromkeys(shape.members), VALUE)
    for other in base.siblings:
        second = found(other.request, path)
        if name not in second:
            yield Attack(base, " and ".join(sorted({**held, **second})), path, {**held, **second}, VALUE)
    yield from _value(base, shape.members[name], f"{path}.{name}")


def _value(base, shape, place):
    if getattr(shape, "is_document_type", False):
        return  # any JSON will do
    for what, wrong in _wrong_types(shape):
        yield Attack(base, what, place, wrong, None)
    if _is_union(shape):
        yield from _union(base, shape, place)
    elif shape.type_name == "structure":
        yield from _structure(base, shape, place)
    elif shape.type_name == "list":
        yield from _list(base, shape, place)
    elif shape.type_name == "string":
        yield from _string(base, shape, place)
    elif shape.type_name == "integer":
        low, high = _bounds(shape)
        for what, number in (("below", low - 1), *([("above", high + 1)] if high is not None else [])):
            yield Attack(base, what, place, number, RANGE)


def _bounds(shape):
    return shape.metadata.get("min"), shape.metadata.get("max")


def _wrong_types(shape):
    samples = {"number": 7, "text": "x", "truth": True, "list": [], "object": {}}
    own = {
        "string": {"text"},
        "integer": {"number"},
        "structure": {"object"},
        "list": {"list"},
        "timestamp": {"number", "text"},
        "boolean": {"truth"},
    }[shape.type_name]
    return [(f"a {kind}", value) for kind, value in samples.items() if kind not in own]


def _list(base, shape, place):
    low, high = _bounds(shape)
    if high is not None:
        yield Attack(base, f"{high + 1} items", place, _items(base, place, high + 1), TOO_MANY)
    if low:
        yield Attack(base, "no items", place, [], TOO_FEW)
    yield from _value(base, shape.member, f"{place}.0")


def _items(base, place, count):
    """`count` items like the one that the base request holds; tags get keys of their own."""
    [sample] = found(base.request, place)
    if isinstance(sample, dict) and "Key" in sample:
        return [{**sample, "Key": f"{sample['Key']}{number}"} for number in range(count)]
    return [sample] * count


def _string(base, shape, place):
    if shape.name in JUDGED_ELSEWHERE:
        return
    if shape.name in ("Catalog", "CatalogIdentifier", "CatalogName"):
        for text in ("", "A1", "aws", "Moon", "x" * MANY):
            yield Attack(base, f"{text[:8]!r}", place, text, NO_ENUM)  # R1.28
    elif shape.enum:
        for text in ("", "no such value", shape.enum[0].swapcase(), "x" * MANY):
            yield Attack(base, f"{text[:14]!r}", place, text, NO_ENUM)
    elif shape.metadata.get("pattern"):
        yield from _pattern(base, shape.metadata["pattern"], place)
    else:
        yield from _length(base, *_bounds(shape), place)


def _length(base, low, high, place):
    if low:
        yield Attack(base, f"length {low - 1}", place, "x" * (low - 1), FORMAT)
    if high is not None:
        yield Attack(base, f"length {high + 1}", place, "x" * (high + 1), FORMAT)


def _pattern(base, pattern, place):
    bounds = LENGTH_PATTERN.fullmatch(pattern)
    if bounds:
        low, high = (int(text) for text in bounds.groups() if text)
        texts = ["x" * (low - 1)] * bool(low) + ["x" * (high + 1), "x" * MANY]
    else:
        texts = STRANGE_TEXTS + ["x" * MANY]
    for text in texts:
        if not matches(pattern, text):
            yield Attack(base, f"{text[:8]!r} of {len(text)}", place, text, FORMAT)
