from typing import Any

message_bus: Any

class MatchRule:
    def __init__(self, *, type: str, interface: str, path: str) -> None: ...
