"""What a test expects instead of an answer."""

import contextlib

import botocore.exceptions
import pytest

RV = "REQUEST_VALIDATION_FAILED"
BV = "BUSINESS_VALIDATION_FAILED"

REQUIRED = "REQUIRED_FIELD_MISSING"
NO_ENUM = "INVALID_ENUM_VALUE"
FORMAT = "INVALID_STRING_FORMAT"
VALUE = "INVALID_VALUE"
TOO_FEW = "NOT_ENOUGH_VALUES"
TOO_MANY = "TOO_MANY_VALUES"
STATE = "INVALID_RESOURCE_STATE"
DUPLICATE = "DUPLICATE_KEY_VALUE"
RANGE = "VALUE_OUT_OF_RANGE"
NOT_PERMITTED = "ACTION_NOT_PERMITTED"


@contextlib.contextmanager
def fails(error, message=None):
    """The block must end in `error`; the message, when given, must be exactly that one."""
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        yield caught
    response = caught.value.response
    assert response["Error"]["Code"] == error, response["Error"]
    if message is not None:
        assert response["Error"]["Message"] == message


@contextlib.contextmanager
def refused(reason, *entries):
    """The block must end in a ValidationException with `reason` and exactly `entries`, in any order.

    An entry is `(field, code)` or `(field, code, message)`; `field` may be a tuple of the names that will do.
    """
    with fails("ValidationException") as caught:
        yield caught
    check_refusal(caught.value.response, reason, *entries)


def check_refusal(answer, reason, *entries):
    """The same judgement over an answer that is already at hand."""
    found = [(one.get("FieldName"), one["Code"], one["Message"]) for one in answer.get("ErrorList", [])]
    unexpected = [one for one in found if not any(_meets(one, entry) for entry in entries)]
    missing = [entry for entry in entries if not any(_meets(one, entry) for one in found)]
    assert answer.get("Reason") == reason and not unexpected and not missing, (
        f"expected {reason} {entries}\n  got {answer.get('Reason')} {found}"
    )


def fields_of(caught):
    """The fields that a caught refusal names."""
    return {one.get("FieldName") for one in caught.value.response["ErrorList"]}


def _meets(found, entry):
    field, code, *message = entry
    fields = field if isinstance(field, tuple) else (field,)
    return found[0] in fields and found[1] == code and (not message or found[2] == message[0])
