from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from omnihuman_desktop.accounts import (
    PUBLIC_BASE_URL,
    PUBLIC_FILES_URL,
    Accounts,
    evolink_from_environment,
    evolink_without_key,
)
from omnihuman_desktop.domain.errors import Kind, ServiceError

PLACE = evolink_without_key({})


def test_the_environment_gives_an_account_for_the_session() -> None:
    assert evolink_from_environment({}) is None
    assert evolink_from_environment({"EVOLINK_API_KEY": "  "}) is None
    account = evolink_from_environment({"EVOLINK_API_KEY": " k-1 "})
    assert account is not None
    assert (account.base_url, account.files_url, account.key) == (PUBLIC_BASE_URL, PUBLIC_FILES_URL, "k-1")
    assert "k-1" not in repr(account)


@pytest.mark.parametrize(
    ("environment", "files_url"),
    [
        ({"EVOLINK_BASE_URL": "http://h"}, ""),
        ({"EVOLINK_BASE_URL": PUBLIC_BASE_URL + "/"}, PUBLIC_FILES_URL),
        ({"EVOLINK_BASE_URL": "http://h", "EVOLINK_FILES_URL": "http://f/"}, "http://f"),
        ({"EVOLINK_FILES_URL": "http://f"}, "http://f"),
    ],
)
def test_with_another_base_url_the_public_file_host_is_not_used(environment: dict[str, str], files_url: str) -> None:
    assert evolink_without_key(environment).files_url == files_url


async def test_a_job_waits_for_the_key_from_the_keyring() -> None:
    accounts = Accounts(None, "evolink", PLACE)
    assert accounts.ids == ("sandbox", "evolink")
    assert accounts.current == "evolink"
    waiting = asyncio.ensure_future(accounts.get("evolink"))
    await asyncio.sleep(0)
    assert not waiting.done()
    accounts.set_evolink(replace(PLACE, key="k"))
    assert (await waiting).key == "k"


async def test_without_its_key_an_account_is_not_used_and_new_jobs_go_to_the_sandbox() -> None:
    accounts = Accounts(replace(PLACE, key="k"), "evolink")
    accounts.set_evolink(None)
    assert (accounts.current, accounts.ids) == ("sandbox", ("sandbox",))
    with pytest.raises(ServiceError) as caught:
        await accounts.get("evolink")
    assert caught.value.kind is Kind.UNAUTHORIZED


@pytest.mark.parametrize("key", ["", "two words", "with\nbreak", "ключ"])
async def test_a_key_that_is_not_valid_in_a_header_is_never_sent(key: str) -> None:
    with pytest.raises(ServiceError):
        await Accounts(replace(PLACE, key=key), "evolink").get("evolink")
