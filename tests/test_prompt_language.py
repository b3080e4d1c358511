"""The language of a prompt is guessed."""

from __future__ import annotations

import pytest

from omnihuman_desktop.prompt_language import find_unsupported_language


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("Sie spricht in die Kamera und lächelt am Ende.", "de"),
        ("Une femme parle à la caméra, elle sourit doucement.", "fr"),
        ("Hij praat tegen de camera en lacht", "nl"),
    ],
)
def test_a_language_that_the_service_does_not_speak_is_named(prompt: str, language: str) -> None:
    assert find_unsupported_language(prompt) == language


@pytest.mark.parametrize(
    "prompt",
    [
        "Close-up, warm and calm. She is talking to the camera, smiles at the end.",
        "Wide shot, slow zoom", "soft smile nod", "a man sings", "camera pan left, gentle smile, teacher",
        "Una mujer habla a la cámara y sonríe", "Dia berbicara ke kamera dengan tenang", "彼女は笑う", "그녀는 웃는다",
        "她对着镜头微笑，声音温暖", "",
    ],
)  # fmt: skip
def test_nothing_is_said_of_a_language_it_speaks_or_of_a_few_words(prompt: str) -> None:
    assert find_unsupported_language(prompt) == ""
