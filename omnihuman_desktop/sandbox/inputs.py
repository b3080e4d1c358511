"""Fetches the inputs of a create request over HTTP and validates them by their content."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import InputError, Kind
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.refusals import invalid

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from urllib.request import OpenerDirector

    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.sandbox.contract import CreateRequest

READ_TIMEOUT_S = 10.0
"""How long a server may send nothing."""

FETCH_TIMEOUT_S = 60.0
"""How long one file may take altogether."""

FLAT_SPREAD = 4.0
"""A picture whose brightest and darkest tones (0..255, small details set aside) are closer together shows nobody."""

VOICE, PICTURE = "voice", "picture"
"""The names of the two inputs in a task's folder."""

_CHUNK = 256 * 1024


def fetch_inputs(request: CreateRequest, folder: Path) -> float:
    """Fetch the voice, the picture and the masks into `folder` and validate them; return the voice's length in milliseconds.

    Raises `Refusal`.
    """
    voice, picture = folder / VOICE, folder / PICTURE
    _fetch(request.audio_url, voice, OMNIHUMAN.voice_max_bytes, "audio_url")
    _fetch(request.image_url, picture, OMNIHUMAN.picture_max_bytes, "image_urls")
    length_ms = _judge_voice(voice)
    info = _judge_picture(picture, "image_urls")
    for number, url in enumerate(request.mask_urls):
        mask = folder / f"mask{number}"
        _fetch(url, mask, OMNIHUMAN.picture_max_bytes, "mask_url")
        size = _judge_picture(mask, "mask_url")
        if (size.width, size.height) != (info.width, info.height):
            raise invalid("mask_url", "Mask dimensions do not match the reference image")
    if request.subject_check and _is_flat(picture):
        raise refusals.no_subject()
    return length_ms


def _judge_voice(path: Path) -> float:
    from omnihuman_desktop.media.audio.excerpt import measure_voice

    try:
        info = measure_voice(path)
    except InputError:
        raise refusals.invalid_audio() from None
    if info.codec not in OMNIHUMAN.voice_formats or not 0 < info.length_ms <= OMNIHUMAN.voice_max_ms:
        raise refusals.invalid_audio()
    return info.length_ms


def _judge_picture(path: Path, param: str) -> PictureInfo:
    from omnihuman_desktop.media.picture.read import check_sendable, probe_picture

    wrong = invalid(param, "Invalid image format", "use JPG, PNG or WebP format, max 10MB")
    try:
        info = probe_picture(path)
        check_sendable(info)
    except InputError as error:
        if error.kind is Kind.PICTURE_TOO_BIG:
            raise refusals.too_large(param) from None
        raise wrong from None
    if info.format not in OMNIHUMAN.picture_formats:
        raise wrong
    return info


def _is_flat(path: Path) -> bool:
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").resize((32, 32), Image.Resampling.BOX)
    extrema = small.getextrema()
    return all(high - low < FLAT_SPREAD for low, high in extrema)  # type: ignore[misc]  # one pair for each band


def _fetch(url: str, target: Path, limit_bytes: int, param: str) -> None:
    from http.client import HTTPException
    from urllib.request import Request

    from omnihuman_desktop import __version__

    request = Request(url, headers={"User-Agent": f"OmniHumanSandbox/{__version__}"})  # noqa: S310 - validated by the contract
    try:
        with _opener(request.host).open(request, timeout=READ_TIMEOUT_S) as response, target.open("wb") as stream:
            _copy(response.read, stream.write, limit_bytes, param)
    except (OSError, HTTPException, ValueError):
        # The reason is left out: the texts of such errors hold URLs.
        raise invalid(param, f"{param} is not accessible", "provide a URL that can be read without a login") from None


def _copy(read: Callable[[int], bytes], write: Callable[[bytes], object], limit_bytes: int, param: str) -> None:
    until = time.monotonic() + FETCH_TIMEOUT_S
    size_bytes = 0
    while chunk := read(_CHUNK):
        size_bytes += len(chunk)
        if size_bytes > limit_bytes:
            raise refusals.too_large(param)
        if time.monotonic() > until:
            raise TimeoutError
        write(chunk)


def _opener(host: str) -> OpenerDirector:
    """Return an opener for http and https only, no local files. Loopback addresses bypass any proxy."""
    from urllib import request

    proxies: dict[str, str] | None = {} if _is_loopback(host) else None
    opener = request.OpenerDirector()
    handlers = [
        request.ProxyHandler(proxies),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPRedirectHandler(),
        request.HTTPErrorProcessor(),
    ]
    for handler in handlers:
        opener.add_handler(handler)
    return opener


def _is_loopback(host: str) -> bool:
    from urllib.parse import urlsplit

    name = urlsplit(f"//{host}").hostname or ""
    return name in ("localhost", "::1") or name.startswith("127.")
