"""Dispatches requests: logs them, checks the key, applies armed faults and calls the handlers."""

from __future__ import annotations

import base64
import gzip
import hmac
import logging
import time
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.sandbox import file_host, refusals
from omnihuman_desktop.sandbox.http_messages import Request, Response, refusal_response
from omnihuman_desktop.sandbox.refusals import Refusal
from omnihuman_desktop.sandbox.routes import OWN, Route, find_methods, find_route

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.sandbox.faults import Fault, FaultRegistry
    from omnihuman_desktop.sandbox.request_log import RequestLog

TRANSFERS = frozenset({"put", "get", "result", "upload_file", "get_file"})
"""Calls whose transfer a slow fault spreads over its time, instead of delaying the response."""

_PICTURE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
"""A PNG of one pixel, which decoders take for a film of one frame."""
TEXT_MAX = 200
"""How much of a text of a request is logged: anybody on this computer can send requests without a key."""
BOMB_BYTES = 256 * 1024 * 1024
"""The size of a "gzip_bomb" once it is unpacked."""

_PAGE = b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n"


class Dispatcher:
    """Dispatches requests to `calls`, handlers by the call's name. Safe to use from any thread."""

    def __init__(
        self,
        key: str,
        calls: dict[str, Callable[[Request, str], Response]],
        faults: FaultRegistry,
        request_log: RequestLog,
        *,
        extensions: bool,
    ) -> None:
        self._key = key.encode()
        self._calls = calls
        self._faults = faults
        self._request_log = request_log
        self._extensions = extensions

    def serve(self, request: Request, send: Callable[[Response], int]) -> None:
        """Respond to `request` through `send`, which returns how many bytes of the body were sent."""
        route = find_route(request.method, request.path, extensions=self._extensions)
        if route is not None and route.call in OWN:
            send(self._respond(request, route, {}))
            return
        entry = _open_entry(request, route)
        number = self._request_log.begin(entry)
        response = self._respond(request, route, entry)
        entry["task_id"] = response.task_id or entry["task_id"]
        if self._extensions:
            response.headers.append(("x-request-id", f"sandbox-{number}"))
        # Logged before the response is sent: whoever has the response finds its call in the log.
        entry["status"] = None if response.drop else response.status
        entry["sent_bytes"] = 0 if response.drop else response.size_bytes
        self._request_log.end(number, entry)
        sent_bytes = send(response)
        if sent_bytes != entry["sent_bytes"]:
            entry["sent_bytes"] = sent_bytes
            self._request_log.end(number, entry)

    def _respond(self, request: Request, route: Route | None, entry: dict[str, Any]) -> Response:
        try:
            if route is None:
                raise _no_route(request)
            if not route.anonymous and not self._allowed(request.header("Authorization")):
                raise refusals.unauthorized()
            request.fault = self._faults.next_fault(route.call)
            entry["fault"] = request.fault.text if request.fault else ""
            return self._apply_fault(request, route, entry)
        except Refusal as refusal:
            return _refuse(refusal, route)
        except (ConnectionError, TimeoutError, EOFError):
            return Response(drop=True)
        except Exception:
            logging.getLogger(__name__).exception("%s %s could not be answered", request.method, request.path)
            return refusal_response(refusals.internal_error())

    def _apply_fault(self, request: Request, route: Route, entry: dict[str, Any]) -> Response:
        fault = request.fault
        if fault is None:
            return self._handle(request, route, entry)
        if fault.name == "slow" and route.call in TRANSFERS:
            request.pace_s = fault.seconds
        elif fault.name == "slow":
            time.sleep(fault.seconds)
        instead = _replacement_response(fault, route.call)
        if instead is not None:
            return instead
        response = self._handle(request, route, entry)
        if fault.name == "after":
            refused = refusal_response(refusals.refusal_after(fault.detail))
            refused.task_id = response.task_id
            return refused
        return _alter_response(response, fault)

    def _handle(self, request: Request, route: Route, entry: dict[str, Any]) -> Response:
        try:
            response = self._calls[route.call](request, route.argument)
        finally:
            entry["request"] = request.logged_body
        response.pace_s = request.pace_s
        return response

    def _allowed(self, authorization: str) -> bool:
        scheme, _, key = authorization.partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(key.strip().encode(), self._key)


def _open_entry(request: Request, route: Route | None) -> dict[str, Any]:
    return {
        "at": time.time(),
        "call": route.call if route else "",
        "method": request.method,
        "path": request.path[:TEXT_MAX],
        "status": None,
        "task_id": route.argument[:TEXT_MAX] if route and route.call == "task" else "",
        "fault": "",
        "received_bytes": request.length_bytes,
        "sent_bytes": 0,
        "authorization": bool(request.header("Authorization")),
        "user_agent": request.header("User-Agent")[:TEXT_MAX],
        "idempotency_key": request.header("Idempotency-Key")[:TEXT_MAX],
        "request": None,
    }


def _refuse(refusal: Refusal, route: Route | None) -> Response:
    response = refusal_response(refusal)
    return file_host.reshape(response, refusal) if route is not None and route.call in file_host.CALLS else response


def _no_route(request: Request) -> Refusal:
    methods = find_methods(request.path)
    if methods and request.method not in methods:
        return Refusal(405, "Method not allowed", headers=(("Allow", ", ".join(methods)),))
    return refusals.not_found()


def _replacement_response(fault: Fault, call: str) -> Response | None:
    """Return the response that replaces the call under `fault`; None where the call is handled."""
    if fault.name == "drop_before":
        return Response(drop=True)
    if fault.name == "html":
        return Response(502, _PAGE, "text/html")
    if fault.name == "expired" and call == "result":
        return refusal_response(Refusal(403, "Access denied"))
    if fault.name[:3].isdigit():
        raise refusals.documented_refusal(fault.name, call)
    return None


def _alter_response(response: Response, fault: Fault) -> Response:
    if fault.name in ("placeholder", "picture"):
        from omnihuman_desktop.sandbox.render_video import placeholder_film

        body = _PICTURE if fault.name == "picture" else placeholder_film()
        return Response(body=body, content_type="video/mp4", task_id=response.task_id)
    if fault.name == "gzip_bomb":
        body = gzip.compress(bytes(BOMB_BYTES))
        return Response(response.status, body, response.content_type, [("Content-Encoding", "gzip")], task_id=response.task_id)
    response.endless = fault.name == "endless"
    response.pace_s = fault.seconds if fault.name == "drip" else response.pace_s
    response.drop = response.drop or fault.name == "drop_after"
    response.cut = fault.name == "cut"
    if fault.name == "broken_body":
        response.scramble = True
        response.body = response.body[: len(response.body) // 2]
    return response
