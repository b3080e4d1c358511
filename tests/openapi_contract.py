"""tests/openapi.yaml as a judge of requests and answers."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

FILE = Path(__file__).with_name("openapi.yaml")


@cache
def document() -> dict[str, Any]:
    return dict(yaml.safe_load(FILE.read_text(encoding="utf-8")))


def operations() -> dict[str, dict[str, Any]]:
    """Each call by its name."""
    return {call["operationId"]: call for path in document()["paths"].values() for call in path.values()}


def documented(call: str) -> list[int]:
    """The statuses other than 200 that the contract documents for `call`."""
    return [int(status) for status in operations()[call]["responses"] if status.isdigit() and status != "200"]


def judge(value: object, pointer: str) -> list[str]:
    """What is wrong with `value` by the schema at `pointer`, which begins with a #."""
    schema = {"$ref": pointer, "components": document()["components"]}
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


def judge_request(call: str, value: object) -> list[str]:
    schema = operations()[call]["requestBody"]["content"]["application/json"]["schema"]
    return [
        error.message for error in Draft202012Validator(schema | {"components": document()["components"]}).iter_errors(value)
    ]


def judge_answer(call: str, status: int, value: object) -> list[str]:
    answers = operations()[call]["responses"]
    answer = answers.get(str(status), answers.get("default"))
    if answer is None:
        return [f"{status} is not documented for {call}"]
    while "$ref" in answer:
        answer = document()["components"]["responses"][answer["$ref"].rpartition("/")[2]]
    schema = answer["content"]["application/json"]["schema"]
    return [
        error.message for error in Draft202012Validator(schema | {"components": document()["components"]}).iter_errors(value)
    ]
