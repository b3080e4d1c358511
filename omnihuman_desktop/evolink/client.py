"""The service's calls: one method a call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, NetworkError, OutcomeUnknown, ServiceError
from omnihuman_desktop.evolink import wire

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    from omnihuman_desktop.domain.account import Account

CREATE_READ_S = 180.0
"""How long the answer to the paid request may take: subject check and auto mask make it slow (the contract)."""


class Client:
    """The service as one account sees it. Reads share connections; the paid request takes a fresh one."""

    def __init__(self, account: Account, context: ssl.SSLContext) -> None:
        self._account = account
        self._context = context
        self._http = transport.open_client(context)
        self._headers = {"Authorization": f"Bearer {account.key}"}

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def create(self, body: bytes, idempotency_key: str) -> wire.Task:
        """The paid request: `body` as `wire.encode_request` made it, sent once, on a fresh connection.

        Raises `NetworkError` (not_reached) where it surely never arrived, `ServiceError` where it was surely refused, and
        `OutcomeUnknown` in every other case.
        """
        headers = self._headers | {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency_key,
            "Connection": "close",
        }
        try:
            async with transport.open_client(self._context, CREATE_READ_S) as http:
                answer = await http.post(f"{self._account.base_url}/v1/videos/generations", content=body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            meaning = transport.translate(error, self._account.host)
            if meaning.kind is Kind.NOT_REACHED:
                raise meaning from error
            raise OutcomeUnknown(Kind.OUTCOME_UNKNOWN, reason=str(meaning.kind), status=0) from error
        content = wire.decode(answer.content)
        return wire.read_created(answer.status_code, content, self._refusal(answer, content))

    async def task(self, task_id: str) -> wire.Task:
        """A task's present state. Raises `ServiceError`, `NetworkError`."""
        task = wire.read_task(await self._get(f"/v1/tasks/{quote(task_id, safe='')}"))
        if task is None:
            raise NetworkError(Kind.CONNECTION_LOST, host=self._account.host)
        return task

    async def tasks(self, task_ids: Sequence[str]) -> list[wire.Task]:
        """The states of up to 50 tasks, as far as the service knows them, where it offers that; else as `recent_tasks`."""
        return wire.read_tasks(await self._call("POST", "/v1/tasks/batch", {"task_ids": list(task_ids)}))

    async def recent_tasks(self) -> list[wire.Task]:
        """The newest tasks, where the service offers a list; else `ServiceError` (not_found). Raises `NetworkError`."""
        return wire.read_tasks(await self._get("/v1/tasks?page=1&page_size=50"))

    async def credits(self) -> wire.Credits | None:
        """What is left to spend; None where the service does not tell. Raises `ServiceError`, `NetworkError`."""
        return wire.read_credits(await self._get("/v1/credits"))

    async def _get(self, path: str) -> object:
        return await self._call("GET", path)

    async def _call(self, method: str, path: str, body: object = None) -> object:
        """The decoded answer to a call that costs nothing."""
        try:
            answer = await self._http.request(method, self._account.base_url + path, headers=self._headers, json=body)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise transport.translate(error, self._account.host) from error
        content = wire.decode(answer.content)
        if answer.status_code == 200 and content is not None:
            return content
        refusal = self._refusal(answer, content)
        if refusal is not None:
            raise refusal
        if answer.status_code in (404, 405):
            raise ServiceError(Kind.NOT_FOUND, status=answer.status_code, message="", request_id="")
        raise NetworkError(Kind.CONNECTION_LOST, host=self._account.host)

    @staticmethod
    def _refusal(answer: httpx.Response, content: object) -> ServiceError | None:
        request_id = answer.headers.get("x-request-id") or answer.headers.get("x-oneapi-request-id") or ""
        wait = wire.read_retry_after(answer.headers.get("retry-after"), time.time())
        return wire.read_refusal(answer.status_code, content, request_id, wait)
