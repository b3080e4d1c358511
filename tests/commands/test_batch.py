"""Batches from a table: each row is paid once, whatever stops the command."""

from __future__ import annotations

import contextlib
import csv
import json
import re
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from tests.commands.conftest import Shell, by_a_signal, wait_for
from tests.sandbox_server import Sandbox


@pytest.fixture
def table(tmp_path: Path, portrait: Path, voice: Path) -> Path:
    path = tmp_path / "greetings.csv"
    rows = [f"{portrait},{voice},0,{2 + number % 2},Anna {number},{number}" for number in range(1, 6)]
    path.write_text("\n".join(["portrait,voice,start,end,name,seed", *rows]))
    return path


def lines(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_row_becomes_a_video_beside_a_table_of_results(shell: Shell, table: Path, tmp_path: Path) -> None:
    films = tmp_path / "films"
    films.mkdir()
    code, out, err = shell.run("batch", table, "--yes", "--json", "-o", films)
    assert code == 0, err
    made = lines(out)
    assert [(row["row"], row["name"], row["state"], row["seed"]) for row in made] == [
        (number, f"Anna {number}", "done", number) for number in range(1, 6)
    ]
    assert "13 s billed · about 156 credits" in err
    assert sorted(path.name for path in films.glob("*.mp4")) == [f"00{number} Anna {number}.mp4" for number in range(1, 6)]
    with (films / "results.csv").open(encoding="utf-8-sig", newline="") as file:
        results = list(csv.DictReader(file))
    assert [Path(row["video"]).name for row in results] == [f"00{number} Anna {number}.mp4" for number in range(1, 6)]
    assert sum(float(row["credits"]) for row in results) == 156
    code, out, err = shell.run("batch", table, "--yes", "--json", "-o", films)
    assert (code, len(lines(out))) == (0, 5), err
    assert "5 of 5 were sent before, and are not sent again." in err
    assert len(shell.sandbox.tasks()) == 5


def test_a_table_with_a_bad_row_sends_nothing(shell: Shell, table: Path) -> None:
    with table.open("a") as file:
        file.write("\nmissing.png,,0,2,Nobody,1\nmissing.png,missing.wav,0,2,Nobody,1")
    code, out, err = shell.run("batch", table, "--yes")
    assert (code, out) == (2, "")
    assert "Row 6: voice: It is empty." in err
    assert "Row 7: “missing.png”" in err
    assert "Nothing was sent. Correct the table, and try again." in err
    assert shell.sandbox.calls("create") == []


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [(("--max-credits", "155", "--yes"), 4, "more than the 155 credits allowed"), ((), 2, "Add --yes")],
)
def test_the_whole_is_paid_or_nothing(shell: Shell, table: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    found, _out, err = shell.run("batch", table, *arguments)
    assert (found, words in err) == (code, True), err
    assert shell.sandbox.calls("create") == []


def test_rows_that_ask_for_the_same_video_are_sent_once(shell: Shell, tmp_path: Path, portrait: Path, voice: Path) -> None:
    table = tmp_path / "twice.csv"
    table.write_text("portrait,voice,end\n" + f"{portrait},{voice},2\n" * 3)
    code, out, err = shell.run("batch", table, "--yes", "--json")
    assert (code, len({row["id"] for row in lines(out)}), len(lines(out))) == (0, 1, 3), err
    assert "sent once" in err
    assert len(shell.sandbox.tasks()) == 1


def test_one_that_fails_leaves_the_others(shell: Shell, table: Path) -> None:
    shell.sandbox.fault("create", "failed:content_policy_violation")
    code, out, err = shell.run("batch", table, "--yes", "--json")
    assert code == 3, err
    assert sorted(str(row["state"]) for row in lines(out)) == ["done"] * 4 + ["failed"]
    assert "1 without a video" in err
    code, out, _err = shell.run("batch", table, "--yes", "--json")
    assert (code, [row["state"] for row in lines(out)]) == (0, ["done"] * 5), "the same command tries the failed one again"
    assert len(shell.sandbox.tasks()) == 6


@pytest.mark.parametrize("after_s", [0.2, 0.9, 1.6, 2.4])
def test_a_batch_that_was_killed_pays_each_row_once(shell: Shell, table: Path, after_s: float) -> None:
    shell.sandbox.close()
    with Sandbox(shell.data.parent / "service", 2.0) as sandbox:
        shell.sandbox = sandbox
        process = shell.start("batch", table, "--yes")
        wait_for((shell.data / "jobs.sqlite3").exists, "it has begun")
        time.sleep(after_s)
        process.kill()
        process.communicate(timeout=60)
        code, out, err = shell.run("batch", table, "--yes", "--json")
        states = [row["state"] for row in lines(out)]
        assert len(sandbox.tasks()) <= 5, "no row is paid twice"
        # A request that was cut off while it was out may stay unclear: the creator decides.
        assert set(states) <= {"done", "unknown"}, err
        assert code == (0 if set(states) == {"done"} else 5)


def test_rows_that_a_kill_has_left_unpaid_are_not_called_sent(shell: Shell, table: Path) -> None:
    shell.sandbox.fault("upload_file", "slow:60")
    process = shell.start("batch", table, "--yes")

    def is_uploading() -> bool:
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(shell.data / "jobs.sqlite3")) as database:
            return database.execute("SELECT count(*) FROM jobs WHERE state = 'uploading'").fetchone() == (1,)
        return False

    wait_for(is_uploading, "the first row is uploaded")
    process.kill()
    process.communicate(timeout=60)
    code, out, err = shell.run("batch", table, "--yes", "--json")
    assert (code, [row["state"] for row in lines(out)]) == (0, ["done"] * 5), err
    assert "were sent before" not in err
    assert "1 of 5 is on the way already, without being paid yet, and goes on." in err
    assert len(shell.sandbox.tasks()) == 5


@by_a_signal
def test_a_batch_that_is_stopped_goes_on_with_what_is_paid(shell: Shell, table: Path) -> None:
    shell.sandbox.close()
    with Sandbox(shell.data.parent / "service", 5.0) as sandbox:
        shell.sandbox = sandbox
        process = shell.start("batch", table, "--yes")
        wait_for(lambda: len(sandbox.tasks()) >= 2, "two tasks are accepted")
        process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=90)
        assert process.returncode == 130
        assert re.search("(is|are) paid and go(es)? on at the service", err), err
        code, out, err = shell.run("batch", table, "--yes", "--json")
        assert (code, [row["state"] for row in lines(out)]) == (0, ["done"] * 5), err
        assert len(sandbox.tasks()) == 5


def test_a_table_that_was_tried_on_the_sandbox_is_sent_to_the_service(shell: Shell, table: Path) -> None:
    assert shell.run("batch", table, "--yes", "--sandbox")[0] == 0
    code, out, err = shell.run("batch", table, "--yes", "--json")
    assert (code, {row["account"] for row in lines(out)}) == (0, {"evolink"}), err
    assert len(shell.sandbox.tasks()) == 5


def test_a_row_that_failed_after_it_was_paid_is_fetched_and_not_sent_again(shell: Shell, table: Path, tmp_path: Path) -> None:
    assert shell.run("batch", table, "--yes")[0] == 0
    broken = json.dumps({"kind": "video_broken", "params": {"task_id": "t"}})
    with contextlib.closing(sqlite3.connect(shell.data / "jobs.sqlite3")) as database, database:
        database.execute("UPDATE jobs SET state = 'failed', video = NULL, failure = ? WHERE seed = 1", (broken,))
    code, out, err = shell.run("batch", table, "--yes", "--json")
    assert (code, [row["state"] for row in lines(out)]) == (0, ["done"] * 5), err
    assert len(shell.sandbox.tasks()) == 5


def test_a_video_that_is_gone_is_fetched_again_or_named(shell: Shell, table: Path, tmp_path: Path) -> None:
    films = tmp_path / "films"
    films.mkdir()
    made = lines(shell.run("batch", table, "--yes", "--json")[1])
    for row in made[1:3]:
        Path(str(row["video"])).unlink()
    with contextlib.closing(sqlite3.connect(shell.data / "jobs.sqlite3")) as database, database:
        database.execute("UPDATE jobs SET ready_at = 1 WHERE seed = 3")
    code, out, err = shell.run("batch", table, "--yes", "--json", "-o", films)
    assert (code, [row["failure"] for row in lines(out)]) == (3, [None, None, "file_missing", None, None]), err
    assert len(list(films.glob("*.mp4"))) == 4
    assert (films / "results.csv").exists()
    assert len(shell.sandbox.tasks()) == 5


def test_a_row_that_was_changed_leaves_the_earlier_video(shell: Shell, tmp_path: Path, portrait: Path, voice: Path) -> None:
    films, table = tmp_path / "films", tmp_path / "one.csv"
    films.mkdir()
    found = []
    for end in (2, 3, 3):
        table.write_text(f"portrait,voice,end,name\n{portrait},{voice},{end},Anna\n")
        code, out, err = shell.run("batch", table, "--yes", "--json", "-o", films)
        assert code == 0, err
        found.append(Path(str(lines(out)[0]["video"])))
    assert [path.name for path in found] == ["001 Anna.mp4", "001 Anna (2).mp4", "001 Anna (2).mp4"]
    assert found[0].read_bytes() != found[1].read_bytes()
    assert len(shell.sandbox.tasks()) == 2


def test_a_row_whose_reply_was_lost_is_looked_up(shell: Shell, tmp_path: Path, portrait: Path, voice: Path) -> None:
    table = tmp_path / "one.csv"
    table.write_text(f"portrait,voice,end\n{portrait},{voice},2\n")
    shell.sandbox.fault("create", "drop_after")
    code, out, err = shell.run("batch", table, "--yes", "--json")
    assert (code, [row["state"] for row in lines(out)]) == (0, ["done"]), err
    assert len(shell.sandbox.tasks()) == 1


def test_a_file_that_was_changed_since_is_named(shell: Shell, table: Path, tmp_path: Path, voice: Path) -> None:
    own = tmp_path / "own voice.wav"
    own.write_bytes(voice.read_bytes())
    table.write_text(table.read_text().replace(str(voice), str(own), 1))
    assert shell.run("batch", table, "--yes")[0] == 0
    own.write_bytes(own.read_bytes())
    code, _out, err = shell.run("batch", table, "--yes")
    assert code == 0, err
    assert err.count("has changed since it was sent") == 1
    assert "Row 1: “own voice.wav” has changed" in err
    assert len(shell.sandbox.tasks()) == 5
