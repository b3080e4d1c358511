from collections.abc import Mapping

class AWSRequest:
    url: str
    def __init__(self, method: str, url: str, headers: Mapping[str, str] | None = None) -> None: ...
