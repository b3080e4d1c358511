"""Takes and gives back the memory of large pictures without making other threads wait.

Pillow does both with the interpreter's lock held. 48 megapixels take 192 MB: to fill blocks of the heap with zeros takes 40 to
80 ms, and to give all of them back to the system at once takes 20 ms.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

_BLOCK_BYTES = 36 * 1024 * 1024
"""Above 32 MB, glibc takes a block from the system, which is zero already, and never from its own heap."""
_BLOCKS_MAX = 24
_PAUSE_S = 0.001
"""The pause after each block, in seconds: long enough for a thread that waits for the lock."""


def use_large_blocks() -> None:
    """Let Pillow take memory in blocks that need no filling."""
    from PIL import Image

    Image.core.set_block_size(_BLOCK_BYTES)  # type: ignore[attr-defined]  # documented, but not typed


def create_picture(mode: str, size: tuple[int, int]) -> Image:
    """Return a new picture of undefined content."""
    from PIL import Image

    # Blocks that are kept would be enlarged and filled.
    Image.core.clear_cache()  # type: ignore[attr-defined]  # documented, but not typed
    return Image.new(mode, size, None)


@contextmanager
def free_in_steps() -> Iterator[None]:
    """Keep the memory of pictures that end within the block, and give it back at its end, block by block. Blocking."""
    from PIL import Image

    allocator = Image.core  # type: ignore[attr-defined]  # documented, but not typed
    allocator.set_blocks_max(_BLOCKS_MAX)
    try:
        yield
    finally:
        for left in reversed(range(allocator.get_stats()["blocks_cached"])):
            allocator.clear_cache(left)
            time.sleep(_PAUSE_S)
        allocator.set_blocks_max(0)
