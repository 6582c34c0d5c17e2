"""Prospecting tasks at work: servers with and without delay, and what a task leaves behind."""

import hashlib

from engagements import Room
from partners import PARTNER_1, PARTNER_2, selling
from server import eventually

LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
AT_ONCE = {"prospecting_pickup": 0, "prospecting_step": 0}
NEVER = {"prospecting_pickup": 3_600_000, "prospecting_step": 1000}


def rooms(server):
    return Room(selling(server, PARTNER_1)), Room(selling(server, PARTNER_2))


def ended(room, task):
    """A prospecting task once all of it has ended."""

    def found():
        record = room.prospecting(task["TaskId"])
        return record if "EndTime" in record else None

    return eventually(found)


def prospected(room, *engagements, **members):
    return ended(room, room.prospect(*engagements, **members))


def result(room, engagement):
    """What prospecting wrote into an engagement."""
    [found] = [one for one in room.engagement(engagement)["Contexts"] if one["Type"] == "ProspectingResult"]
    return found["Payload"]["ProspectingResult"]["Aws"]


def long_name(engagement):
    """AD19"""
    digest = hashlib.sha256(f"context:{engagement}".encode()).digest()
    return "ctx-" + "".join(LETTERS[byte % 36] for byte in digest[:14])
