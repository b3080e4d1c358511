"""Signs links to finished videos on request; they are stored nowhere."""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import parse_qs


class ResultLinks:
    """Signs and verifies result links with a key derived from the sandbox's own."""

    def __init__(self, key: str) -> None:
        self._key = hmac.digest(key.encode(), b"results", "sha256")

    def sign(self, task_id: str, expires: int) -> str:
        """Return the path and query of a link to the task's video, valid until `expires` (seconds since the epoch)."""
        return f"/results/{task_id}.mp4?expires={expires}&signature={self._signature(task_id, expires)}"

    def allows(self, task_id: str, query: str, now: float) -> bool:
        """Return whether `query` holds a valid signature for this task that has not expired at `now`."""
        fields = parse_qs(query)
        try:
            (expires,), (signature,) = fields["expires"], fields["signature"]
            until = int(expires)
        except (KeyError, ValueError):
            return False
        genuine = hmac.compare_digest(self._signature(task_id, until).encode(), signature.encode())
        return genuine and now < until

    def _signature(self, task_id: str, expires: int) -> str:
        return hmac.new(self._key, f"{task_id}\n{expires}".encode(), hashlib.sha256).hexdigest()
