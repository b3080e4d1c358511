from typing import Any

from jeepney.bus_messages import MatchRule as MatchRule
from jeepney.bus_messages import message_bus as message_bus

class HeaderFields:
    member: int

class DBusAddress:
    def __init__(self, object_path: str, bus_name: str | None = None, interface: str | None = None) -> None: ...

def new_method_call(remote_obj: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any: ...
def new_signal(emitter: DBusAddress, signal: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any: ...
