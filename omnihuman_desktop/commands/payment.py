"""The price of what is to be sent, and the question whether to pay it."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from omnihuman_desktop.commands.arguments import ExitCode
from omnihuman_desktop.commands.refusal import Refusal
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import count, credits_text, plural, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from omnihuman_desktop.commands.terminal import Terminal
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.session import Session

_BALANCE_S = 10.0


@dataclass(frozen=True)
class Payment:
    """Who pays, at what `rate`, and what is `left`: None where the service doesn't report it."""

    account: str
    rate: Rate
    left: float | None


def find_account(data_dir: Path, *, sandbox: bool) -> str:
    """Return the account that a session on `data_dir` would use. Blocking."""
    import os

    from omnihuman_desktop.accounts import evolink_from_environment, evolink_without_key
    from omnihuman_desktop.settings import SettingsFile

    if sandbox:
        return AccountId.SANDBOX
    if evolink_from_environment(os.environ):
        return AccountId.EVOLINK
    settings = SettingsFile(data_dir / "settings.json")
    settings.close()
    connected = settings.values.connected_to == evolink_without_key(os.environ).base_url
    return AccountId.EVOLINK if connected and settings.values.account != AccountId.SANDBOX else AccountId.SANDBOX


async def find_payment(session: Session) -> Payment:
    """Return who pays for a new task. Raises `Refusal` where nobody can: no key, no storage."""
    service, failure = session.service, session.account_connection.status.failure
    for reason in (failure, service.storage_failure):
        if reason is not None:
            raise Refusal(describe_failure(reason), ExitCode.REFUSED)
    return Payment(service.account, service.rate(service.account), await _find_balance(session))


async def _find_balance(session: Session) -> float | None:
    """Return the remaining credits; None where the service doesn't report them in time."""
    found: asyncio.Future[float | None] = asyncio.get_running_loop().create_future()

    def take(balance: object) -> None:
        if not found.done():
            found.set_result(getattr(balance, "remaining", None))

    end = session.service.subscribe_credits(take)
    try:
        session.service.refresh_credits()
        return await asyncio.wait_for(found, _BALANCE_S)
    except TimeoutError:
        return None
    finally:
        end()


async def may_pay(
    requests: Sequence[JobRequest], payment: Payment, options: argparse.Namespace, terminal: Terminal, stop: asyncio.Event
) -> bool:
    """Say the price of all `requests`, and ask. No, once `stop` is set.

    Raises `Refusal` where the price is over the limit or the balance, or where nobody can be asked.
    """
    billed = [billed_seconds(request.end_ms - request.start_ms) for request in requests]
    price = sum(map(payment.rate.price, billed))
    amount = credits_text(price) if payment.rate.confirmed else tr("about {0}").format(credits_text(price))
    terminal.say(tr("{0} s billed · {1} · account: {2}").format(sum(billed), amount, payment.account))
    if options.max_credits is not None and price > options.max_credits:
        text = tr("This is more than the {0} credits allowed.").format(count(options.max_credits))
        raise Refusal(text, ExitCode.TOO_FEW_CREDITS)
    if payment.left is not None and price > payment.left:
        text = plural(
            "The account has %n credit left. Top up, and try again.",
            "The account has %n credits left. Top up, and try again.",
            round(payment.left),
        )
        raise Refusal(text, ExitCode.TOO_FEW_CREDITS)
    if options.yes:
        return not stop.is_set()
    left = payment.left
    question = tr("Send it?")
    if left is not None:
        question = plural("Send it? %n credit will be left.", "Send it? %n credits will be left.", round(left - price))
    return await _ask(question, terminal, stop)


async def _ask(question: str, terminal: Terminal, stop: asyncio.Event) -> bool:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[bool | None] = loop.create_future()

    def ask() -> None:
        found = terminal.ask(question)
        loop.call_soon_threadsafe(take, found)

    def take(found: bool | None) -> None:
        if not answer.done():
            answer.set_result(found)

    # A thread of the loop's own would be waited for at the end, also after Ctrl+C.
    threading.Thread(target=ask, daemon=True).start()
    stopping = asyncio.ensure_future(stop.wait())
    stopping.add_done_callback(lambda _: take(found=False))
    await answer
    stopping.cancel()
    if answer.result() is None and not stop.is_set():
        raise Refusal(tr("Nobody can be asked here. Add --yes to pay without a question."))
    return bool(answer.result())
