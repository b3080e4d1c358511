"""Validates create requests by the published contract. What the contract leaves open:

- A missing or malformed field is a 400 with the field's name in `param`; a model of another name is the documented 404.
- Fields that the contract does not name are ignored, as a service that grows has to. `null` is no value of any field.
- An address is absolute, http or https, with a host. An empty `mask_url` list means no mask.
- A prompt is refused when most of its letters are of a script that none of the listed languages uses.
- `callback_url` is validated by its text alone; no name is resolved, and no callback is ever sent.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any
from urllib.parse import urlsplit

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.request_rules import CallbackProblem, check_callback_url, is_supported_script
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.refusals import Refusal, invalid

MASKS_MAX = 16


@dataclass(frozen=True)
class CreateRequest:
    """A valid create request."""

    model: str
    audio_url: str
    image_url: str
    mask_urls: tuple[str, ...]
    prompt: str
    seed: int | None
    pe_fast_mode: bool
    subject_check: bool
    auto_mask: bool
    callback_url: str


def read_json(data: bytes) -> Any:
    """Return the JSON value in `data`. Raises `Refusal`."""
    try:
        return json.loads(data, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Refusal(400, "Invalid request parameters") from None


def read_create(body: object) -> CreateRequest:
    """Return the request in `body`, parsed JSON. Raises `Refusal` for the first invalid field."""
    if not isinstance(body, dict):
        raise Refusal(400, "Invalid request parameters")
    model = _text(body, "model", required=True)
    if model != OMNIHUMAN.name:
        raise refusals.model_not_found()
    audio_url = _address(_text(body, "audio_url", required=True), "audio_url")
    images = _addresses(body, "image_urls", required=True)
    if len(images) != 1:
        raise invalid("image_urls", "Exactly 1 image is required per request", "provide exactly one image URL")
    masks = _addresses(body, "mask_url", required=False)
    if len(masks) > MASKS_MAX:
        raise invalid("mask_url", f"No more than {MASKS_MAX} masks are supported")
    prompt = _text(body, "prompt")
    if not is_supported_script(prompt):
        raise refusals.invalid_prompt()
    callback = _text(body, "callback_url")
    if "callback_url" in body:
        check_callback(callback)
    return CreateRequest(
        model=model,
        audio_url=audio_url,
        image_url=images[0],
        mask_urls=masks,
        prompt=prompt,
        seed=_whole(body, "seed"),
        pe_fast_mode=_flag(body, "pe_fast_mode"),
        subject_check=_flag(body, "subject_check"),
        auto_mask=_flag(body, "auto_mask"),
        callback_url=callback,
    )


def fingerprint(body: object) -> str:
    """Return a hash of `body` that does not depend on the spacing or order of its JSON."""
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def without_secrets(body: object) -> object:
    """Return `body` fit for the log: URLs lose their query, which holds signatures, and their user part."""
    if isinstance(body, dict):
        return {name: without_secrets(value) for name, value in body.items()}
    if isinstance(body, list):
        return [without_secrets(value) for value in body]
    if isinstance(body, str) and "://" in body:
        return _bare(body)
    return body


_CALLBACK_FAULTS = {
    CallbackProblem.UNREADABLE: "callback_url must be a valid URL",
    CallbackProblem.TOO_LONG: f"Callback URL must not exceed {OMNIHUMAN.callback_max_chars} characters",
    CallbackProblem.NOT_HTTPS: "Only HTTPS callback URLs are supported",
    CallbackProblem.INTERNAL: "Callback to internal addresses is prohibited",
}


def check_callback(url: str) -> None:
    """Raise `Refusal` unless `url` is HTTPS, at most 2048 characters long, and not of an internal address."""
    fault = check_callback_url(url)
    if fault is not None:
        raise invalid("callback_url", _CALLBACK_FAULTS[fault])


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _bare(url: str) -> str:
    try:
        parts = urlsplit(url)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    except ValueError:
        return "(no address)"


def _text(body: dict[str, Any], name: str, *, required: bool = False) -> str:
    if name not in body:
        if required:
            raise invalid(name, f"{name} is required")
        return ""
    value = body[name]
    if not isinstance(value, str) or (required and not value):
        raise invalid(name, f"{name} must be a {'non-empty ' if required else ''}string")
    return value


def _flag(body: dict[str, Any], name: str) -> bool:
    value = body.get(name, False)
    if not isinstance(value, bool):
        raise invalid(name, f"{name} must be a boolean")
    return value


def _whole(body: dict[str, Any], name: str) -> int | None:
    if name not in body:
        return None
    value = body[name]
    # JSON knows one kind of number: 7.0 is an integer, true is none.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise invalid(name, f"{name} must be an integer")
    return value


def _addresses(body: dict[str, Any], name: str, *, required: bool) -> tuple[str, ...]:
    if name not in body and not required:
        return ()
    value = body.get(name)
    if value is None and name not in body:
        raise invalid(name, f"{name} is required")
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise invalid(name, f"{name} must be an array of URLs")
    return tuple(_address(item, name) for item in value)


def _address(url: str, param: str) -> str:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise invalid(param, f"{param} must be a valid URL") from None
    blank = any(sign.isspace() or ord(sign) < 0x20 for sign in url)
    if blank or parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise invalid(param, f"{param} must be a valid URL")
    return url
