"""The sandbox under requests that its contract makes up, right ones and wrong ones, by schemathesis: bounded,
and the same each time.

It runs in a process of its own, whose HTTP library is not the program's.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.sandbox_server import Sandbox

CONTRACT = Path(__file__).parents[1] / "openapi.yaml"
CHECKS = (
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
    "negative_data_rejection", "ignored_auth",
)  # fmt: skip
CASES = 200
"""What is tried at least, so that a contract that was not read is no success."""


def test_the_sandbox_keeps_its_contract_whatever_is_asked(tmp_path: Path) -> None:
    with Sandbox(tmp_path / "sandbox", 0.2) as sandbox:
        command = [
            sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()", "run", str(CONTRACT),
            "--url", sandbox.url, "--header", f"Authorization: Bearer {sandbox.key}", "--checks", ",".join(CHECKS),
            "--phases", "coverage,fuzzing", "--max-examples", "15", "--generation-deterministic", "--no-color",
        ]  # fmt: skip
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=150)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    tried = re.search(r"(\d+) generated", done.stdout)
    assert tried is not None, done.stdout[-3000:]
    assert int(tried[1]) >= CASES
    assert "Tested: 5" in done.stdout
