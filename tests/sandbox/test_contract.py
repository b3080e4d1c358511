"""The create request's fields, one by one, without a network."""

from __future__ import annotations

from typing import Any

import pytest

from omnihuman_desktop.sandbox.contract import fingerprint, read_create, read_json, without_secrets
from omnihuman_desktop.sandbox.refusals import Refusal

LEAST = {"model": "omnihuman-1.5", "audio_url": "https://h.example/v.mp3", "image_urls": ["https://h.example/p.jpg"]}


def refused(**fields: Any) -> dict[str, Any]:
    with pytest.raises(Refusal) as caught:
        read_create({**LEAST, **fields})
    error = caught.value.body["error"]
    assert isinstance(error, dict)
    return {"status": caught.value.status, **error}


def test_least_request_takes_the_documented_defaults() -> None:
    request = read_create(LEAST)
    assert (request.pe_fast_mode, request.subject_check, request.auto_mask) == (False, False, False)
    assert (request.prompt, request.seed, request.mask_urls, request.callback_url) == ("", None, (), "")


def test_every_field_is_taken() -> None:
    request = read_create({
        **LEAST, "prompt": "She smiles", "pe_fast_mode": True, "mask_url": ["https://h.example/m.png"], "seed": 7.0,
        "subject_check": True, "auto_mask": True, "callback_url": "https://my.example.com/hook", "unknown": 1,
    })  # fmt: skip
    assert request.prompt == "She smiles"
    assert request.seed == 7
    assert isinstance(request.seed, int)
    assert request.mask_urls == ("https://h.example/m.png",)
    assert (request.pe_fast_mode, request.subject_check, request.auto_mask) == (True, True, True)


@pytest.mark.parametrize("name", ["model", "audio_url", "image_urls"])
def test_required_fields(name: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_create({key: value for key, value in LEAST.items() if key != name})
    assert caught.value.status == 400
    assert caught.value.body["error"]["param"] == name
    assert caught.value.body["error"]["type"] == "invalid_request_error"


def test_another_model_gets_the_documented_404() -> None:
    with pytest.raises(Refusal) as caught:
        read_create({**LEAST, "model": "omnihuman-2"})
    assert caught.value.status == 404
    assert caught.value.body == {
        "error": {
            "code": 404,
            "message": "Specified model not found",
            "type": "not_found_error",
            "param": "model",
            "fallback_suggestion": "omnihuman-1.5",
        }
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("model", 1), ("model", ""), ("model", None),
        ("audio_url", ["https://h.example/a"]), ("audio_url", "voice.mp3"), ("audio_url", "file:///etc/passwd"),
        ("audio_url", "https://"), ("audio_url", "https://h.example/a b"), ("audio_url", "http://h:99999/"),
        ("image_urls", "https://h.example/p.jpg"), ("image_urls", []), ("image_urls", [1]), ("image_urls", None),
        ("image_urls", ["https://h.example/1", "https://h.example/2"]), ("image_urls", ["ftp://h.example/1"]),
        ("prompt", 5), ("prompt", None), ("pe_fast_mode", "true"), ("pe_fast_mode", 1), ("subject_check", None),
        ("auto_mask", 0), ("seed", "5"), ("seed", True), ("seed", 1.5), ("seed", None),
        ("mask_url", "https://h.example/m.png"), ("mask_url", ["m.png"]), ("mask_url", None),
        ("callback_url", 1), ("callback_url", ""),
    ],
)  # fmt: skip
def test_wrong_types_and_forms_name_the_field(name: str, value: Any) -> None:
    error = refused(**{name: value})
    assert error["status"] == error["code"] == 400
    assert error["param"] == name


@pytest.mark.parametrize(
    "url",
    [
        "http://my.example.com/hook", "https://127.0.0.1/", "https://10.1.2.3/", "https://172.16.0.1/", "https://172.31.255.255/",
        "https://192.168.1.1/hook", "https://localhost/", "https://[::1]/", "https://[fd00::1]/", "https://169.254.169.254/",
        "https://127.1/", "https://2130706433/", "https://printer/", "https://nas.local/", "https://0x7f.0.0.1/",
        "https://my.example.com/" + "a" * 2048,
    ],
)  # fmt: skip
def test_callback_that_is_internal_long_or_plain_is_refused(url: str) -> None:
    assert refused(callback_url=url)["param"] == "callback_url"


def test_callback_of_exactly_the_longest_length_and_of_a_public_address() -> None:
    url = "https://my.example.com/"
    longest = url + "a" * (2048 - len(url))
    for allowed in (longest, "https://172.32.0.1/"):
        assert read_create({**LEAST, "callback_url": allowed}).callback_url == allowed


@pytest.mark.parametrize(
    "prompt",
    ["", "😀 …", "Close-up, ¿qué tal?", "她微笑着说话", "笑顔で話す", "자연스럽게 말한다", "Ein „é“", "She says привет to us"],
)
def test_prompts_in_listed_languages(prompt: str) -> None:
    assert read_create({**LEAST, "prompt": prompt}).prompt == prompt


@pytest.mark.parametrize("prompt", ["Она говорит спокойно", "تتحدث بهدوء", "Μιλάει ήρεμα", "वह बोलती है"])
def test_prompts_in_other_scripts(prompt: str) -> None:
    assert refused(prompt=prompt)["param"] == "prompt"


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b'{"a": NaN}', b"[" * 100_000])
def test_broken_json(data: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        read_json(data)
    assert caught.value.status == 400


def test_a_body_that_is_no_object_is_refused() -> None:
    with pytest.raises(Refusal):
        read_create([LEAST])


def test_fingerprint_knows_content_from_form() -> None:
    assert fingerprint({"a": 1, "b": [2]}) == fingerprint({"b": [2], "a": 1})
    assert fingerprint({"a": 1}) != fingerprint({"a": 2})


def test_logged_addresses_hold_no_signature() -> None:
    told = without_secrets({"u": ["https://user:pass@h.example/p.jpg?X-Signature=abc#f"], "prompt": "Hi: there", "n": 1})
    assert told == {"u": ["https://h.example/p.jpg"], "prompt": "Hi: there", "n": 1}
