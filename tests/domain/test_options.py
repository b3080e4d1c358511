"""The options that the draft and the request share."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.settings import Draft

OPTIONS = VideoOptions(
    prompt="warm", fast_mode=True, seed=7, subject_check=True, auto_mask=True, callback_url="https://example.com/"
)


def test_a_request_and_a_draft_give_back_the_options_that_they_were_made_with() -> None:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000, **OPTIONS.option_values())
    draft = Draft(portrait="p.png", voice="v.wav", **request.option_values())
    assert VideoOptions(**request.option_values()) == OPTIONS
    assert VideoOptions(**draft.option_values()) == OPTIONS


def test_the_settings_file_keeps_the_keys_of_a_draft() -> None:
    assert set(asdict(Draft())) == {
        "portrait", "voice", "start_ms", "end_ms", "prompt", "fast_mode", "seed", "subject_check", "auto_mask", "callback_url",
        "edits", "framing", "masks", "film_cuts", "film_options", "film_portraits",
    }  # fmt: skip
    assert Draft().seed == 0, "the file says 0 for a seed that the program draws"
