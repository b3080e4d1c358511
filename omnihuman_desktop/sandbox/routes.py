"""Maps methods and paths to the sandbox's calls."""

from __future__ import annotations

from typing import NamedTuple


class Route(NamedTuple):
    """A call, the rest of its path, and whether it needs no key."""

    call: str
    argument: str = ""
    anonymous: bool = False


_FIXED = {
    ("POST", "/v1/videos/generations"): Route("create"),
    ("POST", "/v1/tasks/batch"): Route("batch"),
    ("GET", "/v1/tasks"): Route("tasks"),
    ("GET", "/v1/credits"): Route("credits"),
    ("POST", "/api/v1/files/upload/stream"): Route("upload_file"),
    ("GET", "/api/v1/files/quota"): Route("quota"),
    ("POST", "/sandbox/faults"): Route("arm_faults"),
    ("GET", "/sandbox/faults"): Route("list_faults"),
    ("GET", "/sandbox/calls"): Route("list_calls"),
    ("GET", "/"): Route("help", anonymous=True),
}
_PREFIXED = (
    ("GET", "/v1/tasks/", "task", False),
    ("PUT", "/objects/", "put", False),
    ("DELETE", "/objects/", "delete", False),
    ("GET", "/objects/", "get", True),
    ("HEAD", "/objects/", "get", True),
    ("DELETE", "/api/v1/files/", "delete_file", False),
    ("GET", "/files/", "get_file", True),
    ("HEAD", "/files/", "get_file", True),
    ("GET", "/results/", "result", True),
    ("HEAD", "/results/", "result", True),
)
EXTENSIONS = frozenset({"tasks", "batch", "credits", "upload_file", "get_file", "delete_file", "quota"})
"""Calls that the contract does not have."""

OWN = frozenset({"arm_faults", "list_faults", "list_calls", "help"})
"""The sandbox's own calls: not logged, and no fault applies to them."""


def find_route(method: str, path: str, *, extensions: bool) -> Route | None:
    """Return the call at `path` (percent-decoded, without the query), or None."""
    route = _FIXED.get((method, path)) or _find_prefixed(method, path)
    if route and route.call in EXTENSIONS and not extensions:
        return None
    return route


def find_methods(path: str) -> list[str]:
    """Return the methods that have a call at `path`."""
    fixed = {method for method, known in _FIXED if known == path}
    return sorted(fixed | {method for method, prefix, _, _ in _PREFIXED if path.startswith(prefix)})


def _find_prefixed(method: str, path: str) -> Route | None:
    for known, prefix, call, anonymous in _PREFIXED:
        if known == method and path.startswith(prefix):
            return Route(call, path[len(prefix) :], anonymous)
    return None
