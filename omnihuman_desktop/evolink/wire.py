"""Converts between the API's JSON and plain values, in pure functions. Malformed content never raises an unexpected exception.

Source of the shapes: the API's contract. What it leaves out (a failed task's `error`, credits, lists) is optional here.
"""

from __future__ import annotations

import json
import math
import re
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import Kind, OutcomeUnknown, ServiceError
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.lazy_dataclass import dataclass, field
from omnihuman_desktop.logs import HIDDEN, redact_secrets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from omnihuman_desktop.domain.job import Job

RETRY_DEFAULT_S = {429: 60, 503: 30}
"""How long to wait without a Retry-After header, in seconds: the contract's examples."""


@dataclass(frozen=True)
class Task:
    """A task as the service reports it. Fields that the response left out are None or empty.

    `created` is in seconds since the epoch, `progress` 0..100; `results` are links that expire after 24 hours. `content` is
    the whole response, with its links: show or store it only as `describe_content` returns it.
    """

    id: str
    status: str
    created: float
    model: str
    progress: int | None
    results: tuple[str, ...]
    estimated_s: int | None
    billed_s: int | None
    credits_reserved: float | None
    error_code: str
    error_message: str
    credits_used: float | None = None
    idempotency_key: str = ""
    content: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def is_completed(self) -> bool:
        """Whether the video is ready."""
        return self.status == "completed"

    @property
    def has_failed(self) -> bool:
        """Whether there will be no video. Words that are not known mean that the task is in progress."""
        return self.status in STATUSES_FAILED


STATUSES_FAILED = frozenset({"failed", "cancelled"})
"""The service has been seen to report "cancelled", although the contract does not list it."""


@dataclass(frozen=True)
class Credits:
    """The balance: `remaining` credits, or no limit."""

    remaining: float | None
    unlimited: bool = False


def encode_request(job: Job, portrait_url: str, voice_url: str, mask_urls: Sequence[str] = ()) -> bytes:
    """Return the body of the paid request as JSON: the inputs' URLs, the seed, and only the options that are set."""
    request = job.request
    body: dict[str, Any] = {"model": OMNIHUMAN.name, "audio_url": voice_url, "image_urls": [portrait_url]}
    if request.prompt.strip():
        body["prompt"] = request.prompt.strip()
    if request.fast_mode:
        body["pe_fast_mode"] = True
    if job.seed:
        body["seed"] = job.seed
    if request.subject_check:
        body["subject_check"] = True
    if request.auto_mask:
        body["auto_mask"] = True
    if mask_urls:
        body["mask_url"] = list(mask_urls)
    if request.callback_url:
        body["callback_url"] = request.callback_url
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def decode(content: bytes) -> object:
    """Return the JSON value in `content`, or None where it is not JSON."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


TEXT_MAX = 2000
"""Longer texts of the service are cut to this many characters."""
COUNT_MAX = 10**9
_ID = re.compile(r"[A-Za-z0-9_.:-]{1,128}")
"""Task ids go into sentences, logs and file names: anything else is no id."""


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    try:
        text = str(value)
    except ValueError:  # a number of thousands of digits
        return ""
    # JSON may hold halves of characters, which no file and no database takes.
    return text[:TEXT_MAX].encode("utf-8", "replace").decode().replace("\0", "")


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _count(value: object) -> int | None:
    number = _number(value)
    return None if number is None else int(min(max(0.0, number), COUNT_MAX))


def _links(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(link for link in value if isinstance(link, str) and link.startswith(("http://", "https://")))


_CODE = re.compile(r"[a-z][a-z_.]{0,63}")
QUOTED_MAX_CHARS = 1000
"""How much of a sentence of the service is stored and shown."""


def _quotable(value: object) -> str:
    """Return a text of the service as it may be stored and shown: one line, without the secrets of a link that it repeats."""
    if isinstance(value, str) and _CODE.fullmatch(value):
        return value  # such as key_disabled, which looks like a key to the rules for secrets
    return redact_secrets(" ".join(_text(value)[: 4 * QUOTED_MAX_CHARS].split()))[:QUOTED_MAX_CHARS]


CONTENT_MAX_CHARS = 8000
"""How much of a message is stored and shown."""
_DEPTH_MAX, _ENTRIES_MAX = 12, 100
_LINK = re.compile(r"\b[a-z][a-z0-9+.-]*://([^\s/'\"]+)/…")
"""A link as `redact_secrets` leaves it. What is stored holds nothing that could be followed."""
_SECRET_NAME = re.compile(r"(?i)key|token|secret|signature|authorization|password|credential")


def describe_content(content: object) -> str:
    """Return a decoded message as JSON for people: without secrets, and with the hosts alone of links."""
    text = json.dumps(_without_secrets(content, _DEPTH_MAX), ensure_ascii=False, indent=2)
    # JSON may hold halves of characters, which no database takes.
    return text[:CONTENT_MAX_CHARS].encode("utf-8", "replace").decode()


def _without_secrets(value: object, depth: int) -> object:
    if isinstance(value, str):
        return _LINK.sub(r"[link to \1]", redact_secrets(value[:TEXT_MAX]))
    if not isinstance(value, (dict, list)):
        return value
    if not depth:
        return "…"
    if isinstance(value, list):
        return [_without_secrets(each, depth - 1) for each in value[:_ENTRIES_MAX]]
    return {
        redact_secrets(name): HIDDEN
        if _SECRET_NAME.search(name) and isinstance(each, (str, list))
        else _without_secrets(each, depth - 1)
        for name, each in islice(value.items(), _ENTRIES_MAX)
    }


def read_task(content: object) -> Task | None:
    """Return the task in a decoded response; None where it holds none."""
    fields = _mapping(content)
    task_id = fields.get("id")
    if not isinstance(task_id, str) or not _ID.fullmatch(task_id):
        return None
    info, usage, error = (_mapping(fields.get(name)) for name in ("task_info", "usage", "error"))
    progress = _count(fields.get("progress"))
    return Task(
        id=task_id,
        status=_text(fields.get("status")).strip().lower(),
        created=_number(fields.get("created")) or 0.0,
        model=_text(fields.get("model")),
        progress=None if progress is None else min(progress, 100),
        results=_links(fields.get("results")),
        estimated_s=_count(info.get("estimated_time")),
        billed_s=_count(info.get("video_duration")),
        credits_reserved=_number(usage.get("credits_reserved")),
        error_code=_quotable(error.get("code")),
        error_message=_quotable(error.get("message")),
        credits_used=_number(usage.get("credits_used")),
        idempotency_key=_text(fields.get("idempotency_key")),
        content=fields,
    )


def read_tasks(content: object) -> list[Task]:
    """Return the tasks in a decoded list, under any of the names that public clients know (data, tasks, items)."""
    rows: object = content
    for name in ("data", "tasks", "items"):
        if isinstance(rows, dict) and name in rows:
            rows = rows[name]
    found = [read_task(row) for row in rows] if isinstance(rows, list) else []
    return [task for task in found if task is not None]


def read_credits(content: object) -> Credits | None:
    """Return the balance, the lower of the key's limit and the user's credits; None where the response has neither."""
    data = _mapping(_mapping(content).get("data"))
    token, user = _mapping(data.get("token")), _mapping(data.get("user"))
    of_user, of_token = _number(user.get("remaining_credits")), _number(token.get("remaining_credits"))
    if token.get("unlimited_credits") is True:
        of_token = None
    known: Sequence[float] = [number for number in (of_user, of_token) if number is not None]
    return Credits(min(known)) if known else None


def read_retry_after(header: str | None, now: float) -> int | None:
    """Return the seconds to wait by a Retry-After header, 3600 at most; None where it is absent or invalid.

    `header` holds seconds or an HTTP date; `now` is in seconds since the epoch.
    """
    if not header:
        return None
    seconds = _number(header)
    if seconds is None:
        try:
            seconds = parsedate_to_datetime(header).timestamp() - now
        except (ValueError, TypeError, OverflowError):
            return None
    return int(min(max(0.0, math.ceil(seconds)), 3600.0))


_KINDS = {
    401: Kind.UNAUTHORIZED, 402: Kind.NO_CREDITS, 403: Kind.DENIED, 404: Kind.NOT_FOUND, 413: Kind.TOO_LARGE, 429: Kind.BUSY,
    503: Kind.UNAVAILABLE,
}  # fmt: skip


def read_refusal(status: int, content: object, request_id: str, retry_after_s: int | None) -> ServiceError | None:
    """Return the refusal in a response of the contract's error shape; None for any other response, which proves nothing.

    `retry_after_s` comes from `read_retry_after`.
    """
    error = _mapping(content).get("error")
    if not isinstance(error, dict) or not (_text(error.get("message")) or _text(error.get("type"))):
        return None
    if not (400 <= status < 500 or status == 503):
        return None
    wait = RETRY_DEFAULT_S.get(status, 0) if retry_after_s is None else retry_after_s
    code = _text(error.get("code"))
    return ServiceError(
        _KINDS.get(status, Kind.REFUSED),
        status=status,
        code=_quotable(code if code in UNCHARGED_CODES else _text(error.get("type")) or code),
        message=_quotable(error.get("message")),
        param=_quotable(error.get("param")),
        request_id=_quotable(request_id or error.get("request_id")),
        retry_after_s=wait,
    )


UNCHARGED_CODES = frozenset({
    "insufficient_quota", "insufficient_user_quota", "quota_not_enough", "account_balance_insufficient",
    "insufficient_token_quota", "key_quota_exhausted", "token_daily_quota_exceeded", "key_daily_quota_exhausted",
    "key_disabled", "key_expired", "key_model_not_allowed",
})  # fmt: skip
"""Error codes that prove that a refused request was not charged. Every other refusal may hide an accepted one.

Source: the vendor's public client, which treats all other errors of the paid request as unclear.
"""
UNCLEAR_STATUS = frozenset({408, 409, 425, 499})
"""4xx statuses that leave open whether the request was accepted: timeout, conflict, too early, client closed request."""
UNCLEAR_CODES = frozenset({"paid_outcome_unknown", "idempotency_conflict", "idempotency_in_progress"})
"""Error codes that say that a request with this idempotency key has already arrived (source: public clients)."""


def _is_unclear(status: int, content: object) -> bool:
    error = _mapping(_mapping(content).get("error"))
    return status in UNCLEAR_STATUS or not UNCLEAR_CODES.isdisjoint((_text(error.get("code")), _text(error.get("type"))))


def is_uncharged(refusal: ServiceError) -> bool:
    """Return whether a refusal of the paid request proves by itself that nothing was charged."""
    return refusal.failure.text("code") in UNCHARGED_CODES


def read_created(status: int, content: object, refusal: ServiceError | None) -> Task:
    """Return the task in the response to the paid request.

    `refusal` comes from `read_refusal`. Raises `ServiceError` for a documented refusal (see `is_uncharged`), and
    `OutcomeUnknown` for everything that is neither a task nor a documented refusal.
    """
    if refusal is not None and not _is_unclear(status, content):
        raise refusal
    task = read_task(content) if status == 200 else None
    if task is None:
        raise OutcomeUnknown(Kind.OUTCOME_UNKNOWN, reason="answer", status=status)
    return task
