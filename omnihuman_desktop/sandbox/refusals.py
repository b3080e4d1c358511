"""Every error response of the sandbox, with the body that the contract documents for it."""

from __future__ import annotations

from typing import Any

TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "insufficient_quota_error",
    403: "permission_error",
    404: "not_found_error",
    405: "invalid_request_error",
    409: "invalid_request_error",
    411: "invalid_request_error",
    413: "request_too_large_error",
    416: "invalid_request_error",
    429: "rate_limit_error",
    500: "internal_server_error",
    502: "upstream_error",
    503: "service_unavailable_error",
}


class Refusal(Exception):  # noqa: N818 - a response, not a defect
    """An error response, with a body of the documented shape.

    `code` defaults to the status. `headers` are sent with the response.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str = "",
        suggestion: str = "",
        code: str = "",
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(f"{status} {message}")
        self.status = status
        self.message = message
        self.headers = headers
        error: dict[str, Any] = {"code": code or status, "message": message, "type": TYPES[status]}
        if param:
            error["param"] = param
        if suggestion:
            error["fallback_suggestion"] = suggestion
        self.body = {"error": error}


def invalid(param: str, message: str, suggestion: str = "") -> Refusal:
    """A 400 about one field, where the contract shows no example of its own."""
    return Refusal(400, message, param=param, suggestion=suggestion)


def invalid_audio() -> Refusal:
    """The voice is neither MP3 nor WAV, can't be decoded, or is longer than 35 s."""
    return Refusal(
        400,
        "Invalid audio format or duration exceeds 35 seconds",
        param="audio_url",
        suggestion="use MP3 or WAV format, max 35 seconds",
    )


def no_subject() -> Refusal:
    """The subject check finds nobody in the picture."""
    return Refusal(
        400,
        "No human subject detected in image",
        param="image_urls",
        suggestion="provide an image with a clear human figure",
    )


def invalid_prompt() -> Refusal:
    """The prompt is in a language that the contract does not list."""
    return Refusal(
        400,
        "Prompt language is not supported",
        param="prompt",
        suggestion="use Chinese, English, Japanese, Korean, Mexican Spanish or Indonesian",
    )


def unauthorized() -> Refusal:
    """No key, or another one."""
    return Refusal(401, "Invalid or expired token")


def no_quota() -> Refusal:
    """The balance is below what the task would reserve."""
    return Refusal(402, "Insufficient quota", suggestion="https://evolink.ai/dashboard/billing")


def too_large(param: str = "image_urls") -> Refusal:
    """A file, or the request itself, is over its limit."""
    return Refusal(413, "Image or audio file too large", param=param, suggestion="compress file to under 10MB")


def model_not_found() -> Refusal:
    """A model of another name."""
    return Refusal(404, "Specified model not found", param="model", suggestion="omnihuman-1.5")


def task_not_found() -> Refusal:
    """No task has this id (any more)."""
    return Refusal(404, "Task not found or expired", param="task_id")


def invalid_task_id() -> Refusal:
    """The text is not a task id."""
    return Refusal(400, "Invalid task ID format", param="task_id")


def not_found() -> Refusal:
    """No call has this path."""
    return Refusal(404, "Resource not found")


def internal_error() -> Refusal:
    """The sandbox has a defect, or simulates one."""
    return Refusal(500, "Internal server error", suggestion="try again later")


def documented_refusal(name: str, call: str) -> Refusal:
    """Return the documented refusal called `name` ("402", "400:no_subject", "429:5"), as `call` returns it.

    What follows the colon of a 429 or 503 becomes its Retry-After. Raises KeyError for a name that is not documented.
    """
    status, _, detail = name.partition(":")
    if name in _BY_NAME:
        return _BY_NAME[name]()
    if status in ("429", "503"):
        headers = (("Retry-After", detail),) if detail else ()
        if status == "429":
            return Refusal(429, "Rate limit exceeded", suggestion="retry after 60 seconds", headers=headers)
        return Refusal(503, "Service temporarily unavailable", suggestion="retry after 30 seconds", headers=headers)
    if detail:
        raise KeyError(name)
    if call == "create":
        return _of_create(status)
    return _of_tasks(status) if call in ("task", "tasks", "batch", "credits") else _of_storage(status)


def refusal_after(detail: str) -> Refusal:
    """Return the refusal that hides an accepted task: of `detail` "STATUS" or "STATUS:X".

    X is the Retry-After of a 429 or 503, else the `code` of the error. Raises KeyError for a status that is not documented.
    """
    status, _, code = detail.partition(":")
    if status == "409":
        return Refusal(409, "Idempotency-Key was used with another request body", code=code or "idempotency_conflict")
    if status in ("429", "503") or not code:
        return documented_refusal(detail, "create")
    return Refusal(int(status), "Request refused", code=code) if int(status) in TYPES else _of_create(status)


_BY_NAME = {
    "400:invalid_audio": invalid_audio,
    "400:no_subject": no_subject,
    "400:prompt": invalid_prompt,
    "401": unauthorized,
    "402": no_quota,
    "413": too_large,
    "500": internal_error,
}


def _of_create(status: str) -> Refusal:
    return {
        "400": Refusal(400, "Invalid request parameters"),
        "403": Refusal(403, "Access denied for this model", param="model"),
        "404": model_not_found(),
        "502": Refusal(502, "Upstream AI service unavailable", suggestion="try again later"),
    }[status]


def _of_storage(status: str) -> Refusal:
    return {
        "400": Refusal(400, "Invalid request parameters"),
        "403": Refusal(403, "Access denied"),
        "404": not_found(),
        "502": Refusal(502, "Upstream service error", suggestion="try again later"),
    }[status]


def _of_tasks(status: str) -> Refusal:
    return {
        "400": invalid_task_id(),
        "403": Refusal(403, "Access denied"),
        "404": task_not_found(),
        "502": Refusal(502, "Upstream service error", suggestion="try again later"),
    }[status]
