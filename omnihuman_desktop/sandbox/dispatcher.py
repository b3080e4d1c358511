"""The way of a request through the sandbox: written down, key checked, made to misbehave where ordered, answered."""

from __future__ import annotations

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

    from omnihuman_desktop.sandbox.faults import Fault, FaultBook
    from omnihuman_desktop.sandbox.request_log import RequestLog

TRANSFERS = frozenset({"put", "get", "result", "upload_file", "get_file"})
"""Calls that a slow fault spreads out, instead of delaying them."""

_PAGE = b"<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n"


class Dispatcher:
    """Answers requests. Safe to use from any thread."""

    def __init__(
        self,
        key: str,
        calls: dict[str, Callable[[Request, str], Response]],
        faults: FaultBook,
        journal: RequestLog,
        *,
        extensions: bool,
    ) -> None:
        self._key = key.encode()
        self._calls = calls
        self._faults = faults
        self._journal = journal
        self._extensions = extensions

    def serve(self, request: Request, send: Callable[[Response], int]) -> None:
        """Answer `request` through `send`, which returns how many bytes of the body went out."""
        route = find_route(request.method, request.path, extensions=self._extensions)
        if route is not None and route.call in OWN:
            send(self._answer(request, route, {}))
            return
        entry = _open_entry(request, route)
        number = self._journal.begin(entry)
        answer = self._answer(request, route, entry)
        entry["task_id"] = answer.task_id or entry["task_id"]
        if self._extensions:
            answer.headers.append(("x-request-id", f"sandbox-{number}"))
        # What was done is on record before the answer leaves: whoever has the answer finds it there.
        entry["status"] = None if answer.drop else answer.status
        entry["sent_bytes"] = 0 if answer.drop else answer.size_bytes
        self._journal.end(number, entry)
        sent_bytes = send(answer)
        if sent_bytes != entry["sent_bytes"]:
            entry["sent_bytes"] = sent_bytes
            self._journal.end(number, entry)

    def _answer(self, request: Request, route: Route | None, entry: dict[str, Any]) -> Response:
        try:
            if route is None:
                raise _nothing_here(request)
            if not route.anonymous and not self._allowed(request.header("Authorization")):
                raise refusals.unauthorized()
            request.fault = self._faults.take(route.call)
            entry["fault"] = request.fault.text if request.fault else ""
            return self._misbehave(request, route, entry)
        except Refusal as refusal:
            return _refuse(refusal, route)
        except (ConnectionError, TimeoutError, EOFError):
            return Response(drop=True)
        except Exception:
            logging.getLogger(__name__).exception("%s %s could not be answered", request.method, request.path)
            return refusal_response(refusals.internal_error())

    def _misbehave(self, request: Request, route: Route, entry: dict[str, Any]) -> Response:
        fault = request.fault
        if fault is None:
            return self._do(request, route, entry)
        if fault.name == "slow" and route.call in TRANSFERS:
            request.pace_s = fault.seconds
        else:
            time.sleep(fault.seconds)
        instead = _answer_instead(fault, route.call)
        if instead is not None:
            return instead
        return _spoil(self._do(request, route, entry), fault)

    def _do(self, request: Request, route: Route, entry: dict[str, Any]) -> Response:
        try:
            answer = self._calls[route.call](request, route.argument)
        finally:
            entry["request"] = request.noted
        answer.pace_s = request.pace_s
        return answer

    def _allowed(self, authorization: str) -> bool:
        scheme, _, key = authorization.partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(key.strip().encode(), self._key)


def _open_entry(request: Request, route: Route | None) -> dict[str, Any]:
    return {
        "at": time.time(),
        "call": route.call if route else "",
        "method": request.method,
        "path": request.path,
        "status": None,
        "task_id": route.argument if route and route.call == "task" else "",
        "fault": "",
        "received_bytes": request.length_bytes,
        "sent_bytes": 0,
        "authorization": bool(request.header("Authorization")),
        "user_agent": request.header("User-Agent"),
        "idempotency_key": request.header("Idempotency-Key"),
        "request": None,
    }


def _refuse(refusal: Refusal, route: Route | None) -> Response:
    answer = refusal_response(refusal)
    return file_host.reshape(answer, refusal) if route is not None and route.call in file_host.CALLS else answer


def _nothing_here(request: Request) -> Refusal:
    methods = find_methods(request.path)
    if methods and request.method not in methods:
        return Refusal(405, "Method not allowed", headers=(("Allow", ", ".join(methods)),))
    return refusals.not_found()


def _answer_instead(fault: Fault, call: str) -> Response | None:
    """What is said in place of doing the work, if the fault is one of those."""
    if fault.name == "drop_before":
        return Response(drop=True)
    if fault.name == "html":
        return Response(502, _PAGE, "text/html")
    if fault.name == "expired" and call == "result":
        return refusal_response(Refusal(403, "Access denied"))
    if fault.name[:3].isdigit():
        raise refusals.documented(fault.name, call)
    return None


def _spoil(answer: Response, fault: Fault) -> Response:
    answer.drop = answer.drop or fault.name == "drop_after"
    answer.cut = fault.name == "cut"
    if fault.name == "broken_body":
        answer.scramble = True
        answer.body = answer.body[: len(answer.body) // 2]
    return answer
