"""The handlers of the calls: the service's, the object store's and the sandbox's own."""

from __future__ import annotations

import math
import re
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from omnihuman_desktop import sandbox
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.contract import read_json, without_secrets
from omnihuman_desktop.sandbox.http_messages import Request, Response, file_response, json_response, text_response
from omnihuman_desktop.sandbox.refusals import Refusal, invalid
from omnihuman_desktop.sandbox.tasks import MESSAGES, Task, TaskStatus, is_task_id, task_status

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.sandbox.create_task import TaskCreator
    from omnihuman_desktop.sandbox.faults import FaultRegistry
    from omnihuman_desktop.sandbox.objects import ObjectStore
    from omnihuman_desktop.sandbox.request_log import RequestLog
    from omnihuman_desktop.sandbox.result_links import ResultLinks
    from omnihuman_desktop.sandbox.tasks import TaskStore

BODY_MAX_BYTES = 1024 * 1024
BATCH_MAX = 50
PAGE_SIZE = 20
PAGE_SIZE_MAX = 100
_RESULT = re.compile(r"([A-Za-z0-9-]+)\.mp4")


class ServiceApi:
    """The service's calls. `base_url` is what result links begin with."""

    def __init__(
        self, base_url: str, tasks: TaskStore, creator: TaskCreator, links: ResultLinks, results: Path, *, extensions: bool
    ) -> None:
        self._base_url = base_url
        self._tasks = tasks
        self._creator = creator
        self._links = links
        self._results = results
        self._extensions = extensions

    def calls(self) -> dict[str, Callable[[Request, str], Response]]:
        """Return each call's handler by the call's name."""
        return {
            "create": self.create,
            "task": self.task,
            "tasks": self.tasks,
            "batch": self.batch,
            "credits": self.credits,
            "result": self.result,
        }

    def create(self, request: Request, _: str) -> Response:
        """Accept a task. Raises `Refusal`."""
        if request.header("Content-Type").partition(";")[0].strip().lower() != "application/json":
            raise Refusal(400, "Invalid request parameters: application/json is expected")
        body = read_json(request.read_all(BODY_MAX_BYTES))
        request.logged_body = without_secrets(body)
        key = request.header("Idempotency-Key") if self._extensions else ""
        failing = request.fault.detail if request.fault and request.fault.name == "failed" else ""
        task, replayed = self._creator.create(body, key, failing)
        content = self._created_to_json(task)
        if request.fault and request.fault.name == "hostile_id":
            content["id"] = '<img src="file:///etc/hostname">'
        if request.fault and request.fault.name == "same_id":
            content["id"] = self._tasks.recent()[-1].id
        response = json_response(content, task_id=task.id)
        if replayed:
            response.headers.append(("idempotency-replayed", "true"))
        return response

    def task(self, request: Request, task_id: str) -> Response:
        """Return a task's status."""
        if not is_task_id(task_id):
            raise refusals.invalid_task_id()
        task = self._tasks.find(task_id)
        if task is None:
            raise refusals.task_not_found()
        content = self._to_json(task, expired=request.fault is not None and request.fault.name == "expired")
        if request.fault and request.fault.name == "status":
            content["status"] = request.fault.detail
        return json_response(content, task_id=task_id)

    def tasks(self, request: Request, _: str) -> Response:
        """Return the recent tasks, newest first, without their results."""
        fields = {name: values[-1] for name, values in parse_qs(request.query).items()}
        page, size = _number(fields, "page", 1, 10**6), _number(fields, "page_size", PAGE_SIZE, PAGE_SIZE_MAX)
        found = [
            {**self._to_json(task, results=False), "idempotency_key": task.idempotency_key} for task in self._tasks.recent()
        ]
        for name in ("status", "type", "model"):
            found = [task for task in found if name not in fields or task[name] == fields[name]]
        shown = found[(page - 1) * size : page * size]
        return json_response({"object": "list", "data": shown, "page": page, "page_size": size, "total": len(found)})

    def batch(self, request: Request, _: str) -> Response:
        """Return the status of several tasks; unknown ids are left out."""
        body = read_json(request.read_all(BODY_MAX_BYTES))
        ids = body.get("task_ids") if isinstance(body, dict) and len(body) == 1 else None
        if (
            not isinstance(ids, list)
            or not all(isinstance(item, str) and item for item in ids)
            or not 0 < len(ids) <= BATCH_MAX
        ):
            raise invalid("task_ids", f"task_ids must be an array of 1 to {BATCH_MAX} task IDs")
        found = [task for task in map(self._tasks.find, dict.fromkeys(ids)) if task is not None]
        return json_response({"object": "list", "data": [self._to_json(task) for task in found]})

    def credits(self, _request: Request, _: str) -> Response:
        """Return the balance."""
        remaining, used = self._tasks.remaining_credits(), self._tasks.used_credits()
        user = {"remaining_credits": remaining, "used_credits": used}
        return json_response(
            {"data": {"token": {**user, "unlimited_credits": False}, "user": user}, "message": "", "success": True}
        )

    def result(self, request: Request, name: str) -> Response:
        """Return a finished video to whoever has a valid link. Raises `Refusal`."""
        match = _RESULT.fullmatch(name)
        task_id = match[1] if match else ""
        if not self._links.allows(task_id, request.query, time.time()):
            raise Refusal(403, "Access denied")
        try:
            path = self._results / f"{task_id}.mp4"
            response = file_response(path, f"{path.stat().st_mtime_ns:x}", "video/mp4", request)
        except FileNotFoundError:
            raise refusals.not_found() from None
        response.task_id = task_id
        return response

    def _created_to_json(self, task: Task) -> dict[str, Any]:
        state = task_status(task, time.time())
        return {
            **_describe(task, state),
            "task_info": {
                "can_cancel": False,
                "estimated_time": math.ceil(task.seconds),
                "video_duration": task.billed_s,
            },
            "usage": {"billing_rule": "per_second", "credits_reserved": task.credits, "user_group": "default"},
        }

    def _to_json(self, task: Task, *, results: bool = True, expired: bool = False) -> dict[str, Any]:
        now = time.time()
        state = task_status(task, now)
        content = {**_describe(task, state), "task_info": {"can_cancel": False}}
        if state.status == "completed" and results:
            until = now - 1 if expired else state.ended_at + OMNIHUMAN.link_lifetime_s
            content["results"] = [self._base_url + self._links.sign(task.id, int(until))]
        if state.status == "failed" and self._extensions:
            message = MESSAGES.get(task.failing, "The service could not generate the video")
            content["error"] = {"code": task.failing, "message": message}
        return content


class StorageApi:
    """The object store's calls."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    def calls(self) -> dict[str, Callable[[Request, str], Response]]:
        """Return each call's handler by the call's name."""
        return {"put": self.put, "get": self.get, "delete": self.delete}

    def put(self, request: Request, key: str) -> Response:
        """Store the body as the object `key`."""
        stored = self._store.put(key, request.header("Content-Type"), request.length_bytes, request.read)
        response = json_response({"key": key, "size_bytes": stored.size_bytes})
        response.headers.append(("ETag", f'"{stored.etag}"'))
        return response

    def get(self, request: Request, key: str) -> Response:
        """Return the object `key`, or a range of it."""
        # Twice, because the object may be replaced before its file is opened.
        for _ in range(2):
            stored = self._store.find(key)
            if stored is None:
                break
            try:
                return file_response(self._store.path(stored), stored.etag, stored.content_type, request)
            except FileNotFoundError:
                continue
        raise refusals.not_found()

    def delete(self, _request: Request, key: str) -> Response:
        """Delete the object `key`; a missing one is no error."""
        self._store.delete(key)
        return Response(status=204)


class OwnApi:
    """The sandbox's own calls."""

    def __init__(self, faults: FaultRegistry, request_log: RequestLog) -> None:
        self._faults = faults
        self._request_log = request_log

    def calls(self) -> dict[str, Callable[[Request, str], Response]]:
        """Return each call's handler by the call's name."""
        return {
            "help": self.help,
            "arm_faults": self.arm_faults,
            "list_faults": self.list_faults,
            "list_calls": self.list_calls,
        }

    def help(self, _request: Request, _: str) -> Response:
        """Return the package's documentation."""
        return text_response(f"OmniHuman sandbox\n\n{sandbox.__doc__}")

    def arm_faults(self, request: Request, _: str) -> Response:
        """Arm the faults in the body."""
        self._faults.arm(read_json(request.read_all(BODY_MAX_BYTES)))
        return json_response(self._faults.list_armed())

    def list_faults(self, _request: Request, _: str) -> Response:
        """Return the faults that are still armed."""
        return json_response(self._faults.list_armed())

    def list_calls(self, request: Request, _: str) -> Response:
        """Return the logged calls."""
        return json_response(self._request_log.read(parse_qs(request.query).get("call", [""])[-1]))


def _describe(task: Task, state: TaskStatus) -> dict[str, Any]:
    return {
        "created": int(task.created_at),
        "id": task.id,
        "model": task.model,
        "object": "video.generation.task",
        "progress": state.progress,
        "status": state.status,
        "type": "video",
    }


def _number(fields: dict[str, str], name: str, default: int, most: int) -> int:
    text = fields.get(name, str(default))
    if not re.fullmatch("[0-9]{1,9}", text) or not 1 <= int(text) <= most:
        raise invalid(name, f"{name} must be a whole number from 1 to {most}")
    return int(text)
