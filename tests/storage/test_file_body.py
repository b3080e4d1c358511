"""The blocks in which a file is sent."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from omnihuman_desktop.storage import file_body
from omnihuman_desktop.storage.file_body import BLOCK_BYTES, FAST_BLOCK_BYTES, read_blocks


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "voice.wav"
    path.write_bytes(os.urandom(3_000_001))
    return path


async def send(path: Path, monkeypatch: pytest.MonkeyPatch, bytes_per_s: list[int]) -> list[int]:
    """The sizes of the blocks on a line of such speeds, of which the last one stays."""
    now, sizes, reported, content = 0.0, list[int](), list[int](), bytearray()
    monkeypatch.setattr(file_body, "time", SimpleNamespace(monotonic=lambda: now))
    async for block in read_blocks(path, reported.append):
        now += len(block) / bytes_per_s[min(len(sizes), len(bytes_per_s) - 1)]
        sizes.append(len(block))
        content += block
    assert bytes(content) == path.read_bytes()
    assert reported == [sum(sizes[: 1 + at]) for at in range(len(sizes))]
    return sizes


async def test_a_slow_line_gets_small_blocks_whatever_its_buffers_take_first(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = await send(path, monkeypatch, [10**9, 10**9, 10**9, 2_000_000])
    assert max(sizes) == BLOCK_BYTES


async def test_a_fast_line_gets_large_blocks_until_it_is_slow(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert FAST_BLOCK_BYTES in await send(path, monkeypatch, [20_000_000])
    sizes = await send(path, monkeypatch, [20_000_000] * 6 + [100_000])
    assert sizes[5] == FAST_BLOCK_BYTES
    assert max(sizes[7:]) == BLOCK_BYTES
