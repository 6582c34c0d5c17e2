"""Clients of STS, IAM and Organizations that take nothing on trust, as `strictmodel` does for Partner Central."""

import functools
import json
import xml.etree.ElementTree

import botocore.config
import botocore.exceptions
import botocore.session

from partners import REGION

QUERY = {"sts", "iam"}


class Unknown(AssertionError):
    """An answer with members that the service's model does not have, or without those that it requires."""


@functools.cache
def _session():
    return botocore.session.Session()


def checker(server, service, partner):
    """A client of one of the three, whose answers are held against its model."""
    client = _session().create_client(
        service,
        region_name=REGION,
        endpoint_url=server.endpoint,
        aws_access_key_id=partner.key,
        aws_secret_access_key=partner.secret,
        aws_session_token=partner.token,
        config=botocore.config.Config(retries={"total_max_attempts": 1}, parameter_validation=False),
    )
    client.meta.events.register(f"before-parse.{service}", _judge)
    return client


def _judge(operation_model, response_dict, **_):
    if response_dict["status_code"] != 200 or operation_model.output_shape is None:
        return
    shape, body = operation_model.output_shape, response_dict["body"]
    if operation_model.service_model.signing_name in QUERY:
        root = xml.etree.ElementTree.fromstring(body)
        result = next(child for child in root if _name(child).endswith("Result"))
        _judge_element(result, shape, operation_model.name)
    else:
        _judge_value(json.loads(body), shape, operation_model.name)


def _name(element):
    return element.tag.rpartition("}")[2]


def _judge_members(names, shape, path):
    unknown = set(names) - set(shape.members)
    missing = set(shape.required_members) - set(names)
    if unknown or missing:
        raise Unknown(f"{path}: unknown {sorted(unknown)}, missing {sorted(missing)}")


def _judge_element(element, shape, path):
    if shape.type_name == "structure":
        _judge_members([_name(child) for child in element], shape, path)
        for child in element:
            _judge_element(child, shape.members[_name(child)], f"{path}.{_name(child)}")
    elif shape.type_name == "list":
        for child in element:
            assert _name(child) == "member", f"{path}: {_name(child)}"
            _judge_element(child, shape.member, path)


def _judge_value(value, shape, path):
    if shape.type_name == "structure":
        _judge_members(value, shape, path)
        for name, member in value.items():
            _judge_value(member, shape.members[name], f"{path}.{name}")
    elif shape.type_name == "list":
        for member in value:
            _judge_value(member, shape.member, path)


def refused(call, *arguments, **parameters):
    """The code and the status that the call ends with, and the message."""
    try:
        call(*arguments, **parameters)
    except botocore.exceptions.ClientError as error:
        answer = error.response
        return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Message"]
    raise AssertionError("the call was answered")
