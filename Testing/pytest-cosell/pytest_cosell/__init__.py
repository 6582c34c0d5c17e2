"""AWS Partner Central for tests: see the README of this folder."""

from .server import CosellError, Server
from .world import Account, Refused, World

__all__ = ["Account", "CosellError", "Refused", "Server", "World"]
