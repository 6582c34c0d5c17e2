"""TagResource, UntagResource, ListTagsForResource (selling 2.11, 3.7)."""

import pytest

from desk import Desk
from refusals import DUPLICATE, FORMAT, REQUIRED, RV, TOO_FEW, TOO_MANY, VALUE, fails, refused

ARN = "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/{}/{}"


def pairs(**tags):
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def many(count, start=0):
    return [{"Key": f"key-{number:03d}", "Value": str(number)} for number in range(start, start + count)]


@pytest.fixture
def arn(desk):
    return desk.arn(desk.create())


def tags(client, arn):
    return {one["Key"]: one["Value"] for one in client.list_tags_for_resource(ResourceArn=arn)["Tags"]}


class TestTagging:
    def test_in_both_catalogs(self, either):
        arn = either.arn(either.create())
        either.client.tag_resource(ResourceArn=arn, Tags=pairs(team="blue"))
        assert tags(either.client, arn) == {"team": "blue"}
        either.client.untag_resource(ResourceArn=arn, TagKeys=["team"])
        assert tags(either.client, arn) == {}

    def test_merges_and_overwrites(self, partner, arn):
        partner.tag_resource(ResourceArn=arn, Tags=pairs(team="blue", tier="1"))
        partner.tag_resource(ResourceArn=arn, Tags=pairs(team="red", region="emea"))
        assert tags(partner, arn) == {"team": "red", "tier": "1", "region": "emea"}

    def test_lists_by_key(self, partner, arn):
        partner.tag_resource(ResourceArn=arn, Tags=pairs(c="1", a="2", b="3"))
        listed = partner.list_tags_for_resource(ResourceArn=arn)["Tags"]
        assert [one["Key"] for one in listed] == ["a", "b", "c"]

    @pytest.mark.parametrize(
        "key, value",
        [
            ("k", ""),
            ("k" * 128, "v" * 256),
            ("Ключ 1", "значение"),
            ("_.:/=+-@", "_.:/=+-@"),
            ("a b", " "),
        ],
    )
    def test_characters(self, partner, arn, key, value):
        partner.tag_resource(ResourceArn=arn, Tags=[{"Key": key, "Value": value}])
        assert tags(partner, arn) == {key: value}

    def test_keys_tell_case(self, partner, arn):
        partner.tag_resource(ResourceArn=arn, Tags=pairs(team="1", Team="2"))
        assert tags(partner, arn) == {"team": "1", "Team": "2"}

    def test_two_hundred(self, partner, arn):
        partner.tag_resource(ResourceArn=arn, Tags=many(200))
        assert len(tags(partner, arn)) == 200

    def test_modified_date_stays(self, desk):
        identifier = desk.create()
        before = desk.record(identifier)
        desk.client.tag_resource(ResourceArn=before["Arn"], Tags=pairs(team="blue"))
        desk.client.untag_resource(ResourceArn=before["Arn"], TagKeys=["team"])
        assert desk.record(identifier) == before

    @pytest.mark.parametrize("status", ["Submitted", "Rejected"])
    def test_any_status(self, desk, status):
        desk.client.tag_resource(ResourceArn=desk.arn(desk.at(status)), Tags=pairs(team="blue"))


class TestUntagging:
    def test_unknown_keys_are_ignored(self, partner, arn):
        partner.tag_resource(ResourceArn=arn, Tags=pairs(team="blue"))
        partner.untag_resource(ResourceArn=arn, TagKeys=["tier", "region"])
        assert tags(partner, arn) == {"team": "blue"}

    def test_fifty_keys(self, partner, arn):
        partner.tag_resource(ResourceArn=arn, Tags=many(60))
        partner.untag_resource(ResourceArn=arn, TagKeys=[one["Key"] for one in many(50)])
        assert len(tags(partner, arn)) == 10

    def test_answers_are_empty_objects(self, wire, arn):
        """R1.9"""
        for operation, request in (
            ("TagResource", {"Tags": pairs(team="blue")}),
            ("UntagResource", {"TagKeys": ["team"]}),
        ):
            assert wire.call(operation, {"ResourceArn": arn, **request}).body == b"{}"


@pytest.mark.parametrize(
    "given, entry",
    [
        pytest.param([], ("tags", TOO_FEW), id="none"),
        pytest.param(many(201), ("tags", TOO_MANY), id="201"),
        pytest.param(pairs(team="blue") * 2, ("tags", DUPLICATE), id="a key twice"),
        pytest.param([{"Key": "aws:team", "Value": ""}], (("tags", "tags.key"), VALUE), id="AWS's own"),
        pytest.param([{"Key": "", "Value": ""}], ("tags.key", FORMAT), id="empty key"),
        pytest.param([{"Key": "k" * 129, "Value": ""}], ("tags.key", FORMAT), id="key of 129"),
        pytest.param([{"Key": "k", "Value": "v" * 257}], ("tags.value", FORMAT), id="value of 257"),
        pytest.param([{"Key": "k?", "Value": ""}], ("tags.key", FORMAT), id="key with a question mark"),
        pytest.param([{"Key": "k", "Value": "<v>"}], ("tags.value", FORMAT), id="value in brackets"),
        pytest.param([{"Value": "v"}], ("tags.key", REQUIRED), id="no key"),
        pytest.param([{"Key": "k"}], ("tags.value", REQUIRED), id="no value"),
    ],
)
@pytest.mark.parametrize("call", ["TagResource", "CreateOpportunity"])
def test_refused(desk, arn, call, given, entry):
    with refused(RV, entry):
        if call == "TagResource":
            desk.client.tag_resource(ResourceArn=arn, Tags=given)
        else:
            desk.create({"Tags": given})


@pytest.mark.parametrize(
    "keys, entry",
    [
        pytest.param([], ("tagKeys", TOO_FEW), id="none"),
        pytest.param([f"k{number}" for number in range(51)], ("tagKeys", TOO_MANY), id="51"),
        pytest.param(["k?"], ("tagKeys", FORMAT), id="characters"),
    ],
)
def test_untag_refused(partner, arn, keys, entry):
    with refused(RV, entry):
        partner.untag_resource(ResourceArn=arn, TagKeys=keys)


def test_two_hundred_in_all(partner, arn):
    partner.tag_resource(ResourceArn=arn, Tags=many(200))
    partner.tag_resource(ResourceArn=arn, Tags=many(1))  # known keys may be overwritten
    with refused(RV, ("tags", TOO_MANY)):
        partner.tag_resource(ResourceArn=arn, Tags=many(1, start=200))


CALLS = {
    "list": lambda client, arn: client.list_tags_for_resource(ResourceArn=arn),
    "tag": lambda client, arn: client.tag_resource(ResourceArn=arn, Tags=pairs(team="blue")),
    "untag": lambda client, arn: client.untag_resource(ResourceArn=arn, TagKeys=["team"]),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
class TestResource:
    @pytest.mark.parametrize(
        "arn",
        [
            pytest.param(ARN.format("opportunity", "O1"), id="unknown opportunity"),
            pytest.param(ARN.format("solution", "S-1234567"), id="solutions are not taggable"),
            pytest.param(ARN.format("resource-snapshot-job", "job-0000000000000"), id="unknown job"),
            pytest.param(ARN.format("thing", "x"), id="unknown kind"),
        ],
    )
    def test_not_found(self, partner, call, arn):
        with fails("ResourceNotFoundException"):
            call(partner, arn)

    @pytest.mark.parametrize(
        "arn",
        [
            pytest.param("O123", id="an id"),
            pytest.param("arn:aws:s3:us-east-1:111122223333:catalog/Sandbox/opportunity/O1", id="another service"),
            pytest.param("arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/eng-1", id="no account"),
            pytest.param("arn:aws:partnercentral:us-east-1:1:catalog/Sandbox/opportunity/O1", id="a short account"),
            pytest.param(ARN.format("opportunity", "O" * 1000), id="too long"),
        ],
    )
    def test_form(self, partner, call, arn):
        with refused(RV, ("resourceArn", FORMAT)):
            call(partner, arn)

    def test_of_the_other_catalog(self, desk, call):
        with fails("ResourceNotFoundException"):
            call(desk.client, desk.arn(desk.create()).replace("catalog/Sandbox", "catalog/AWS"))

    def test_of_another_account(self, desk, neighbour, call):
        with fails("ResourceNotFoundException"):
            call(neighbour, desk.arn(desk.create()))

    def test_under_a_foreign_name(self, desk, neighbour, call):
        """The account in the ARN must be the owner's, not only the caller's."""
        with fails("ResourceNotFoundException"):
            call(neighbour, desk.arn(desk.create()).replace("111122223333", "444455556666"))


def test_readers_may_list_and_no_more(desk, reader, arn):
    assert tags(reader, arn) == {}
    for call in (CALLS["tag"], CALLS["untag"]):
        with fails("AccessDeniedException"):
            call(reader, arn)


def test_tags_are_per_record(desk):
    first, second = (Desk(desk.client).arn(desk.create()) for _ in range(2))
    desk.client.tag_resource(ResourceArn=first, Tags=pairs(team="blue"))
    assert tags(desk.client, second) == {}
