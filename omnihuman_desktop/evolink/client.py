"""The client of EvoLink's API: one method for each call."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, NetworkError, OutcomeUnknown, ServiceError
from omnihuman_desktop.evolink import wire
from omnihuman_desktop.logs import HIDDEN, MASKED_MIN_CHARS

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.account import Account

CREATE_READ_S = 180.0
"""How long the response to the paid request may take, in seconds: subject check and auto mask make it slow (API contract)."""
CREATE_TOTAL_S = 195.0
"""How long the whole paid request may take, in seconds: a response that drips in byte by byte would otherwise never end."""


class Client:
    """The API for one account. Free calls share connections; the paid request opens a fresh one.

    `context` holds the trusted certificates (`transport.create_context`). Call `aclose` when done.
    """

    def __init__(self, account: Account, context: ssl.SSLContext) -> None:
        self._account = account
        self._context = context
        self._http = transport.open_client(context)
        self._headers = {"Authorization": f"Bearer {account.key}"}

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def create(self, body: bytes, idempotency_key: str, heard: Callable[[str], None] = lambda _reply: None) -> wire.Task:
        """Send the paid request once, on a fresh connection, and return the new task.

        `body` comes from `wire.encode_request`; `idempotency_key` stays the same for the same request. `heard` is called with
        whatever reply arrives, without its secrets. Raises
        `NetworkError` (not_reached) where the request certainly never arrived, `ServiceError` where it was refused in the
        documented form, which proves nothing of its cost by itself, and `OutcomeUnknown` in every other case.
        """
        headers = self._headers | {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency_key,
            "Connection": "close",
        }
        try:
            async with asyncio.timeout(CREATE_TOTAL_S), transport.open_client(self._context, CREATE_READ_S) as http:
                response = await http.post(f"{self._account.base_url}/v1/videos/generations", content=body, headers=headers)
        except TimeoutError as error:
            raise OutcomeUnknown(Kind.OUTCOME_UNKNOWN, reason=str(Kind.TOO_SLOW), status=0) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            meaning = transport.translate(error, self._account.host)
            if meaning.kind is Kind.NOT_REACHED:
                raise meaning from error
            raise OutcomeUnknown(Kind.OUTCOME_UNKNOWN, reason=str(meaning.kind), status=0) from error
        content = self._decode(response)
        heard(f"HTTP {response.status_code}\n{wire.describe_content(content)}")
        return wire.read_created(response.status_code, content, self._refusal(response, content))

    async def task(self, task_id: str) -> wire.Task:
        """Return the current state of a task. Raises `ServiceError`, `NetworkError`."""
        task = wire.read_task(await self._get(f"/v1/tasks/{quote(task_id, safe='')}"))
        if task is None:
            raise NetworkError(Kind.CONNECTION_LOST, host=self._account.host)
        return task

    async def tasks(self, task_ids: Sequence[str]) -> list[wire.Task]:
        """Return the states of up to 50 tasks; unknown ids are left out.

        Raises `ServiceError` (not_found where the service does not offer this call, which is not in the contract),
        `NetworkError`.
        """
        return wire.read_tasks(await self._call("POST", "/v1/tasks/batch", {"task_ids": list(task_ids)}))

    async def recent_tasks(self) -> list[wire.Task]:
        """Return the 50 newest tasks. Raises as `tasks` does."""
        return wire.read_tasks(await self._get("/v1/tasks?page=1&page_size=50"))

    async def credits(self) -> wire.Credits | None:
        """Return the balance; None where the response does not hold it. Raises `ServiceError`, `NetworkError`."""
        return wire.read_credits(await self._get("/v1/credits"))

    async def _get(self, path: str) -> object:
        return await self._call("GET", path)

    async def _call(self, method: str, path: str, body: object = None) -> object:
        """Send a free call and return its decoded response."""
        try:
            response = await self._http.request(method, self._account.base_url + path, headers=self._headers, json=body)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._account.host) from error
        content = self._decode(response)
        if response.status_code == 200 and content is not None:
            return content
        refusal = self._refusal(response, content)
        if refusal is not None:
            raise refusal
        if response.status_code in (404, 405):
            raise ServiceError(Kind.NOT_FOUND, status=response.status_code, message="", request_id="")
        raise NetworkError(Kind.CONNECTION_LOST, host=self._account.host)

    def _decode(self, response: httpx.Response) -> object:
        """Decode `response`, without the account's key if the service repeats it: its texts are stored and shown."""
        key = self._account.key.encode()
        body = response.content
        return wire.decode(body.replace(key, HIDDEN.encode()) if len(key) >= MASKED_MIN_CHARS else body)

    @staticmethod
    def _refusal(response: httpx.Response, content: object) -> ServiceError | None:
        request_id = response.headers.get("x-request-id") or response.headers.get("x-oneapi-request-id") or ""
        wait = wire.read_retry_after(response.headers.get("retry-after"), time.time())
        return wire.read_refusal(response.status_code, content, request_id, wait)
