"""The store of recent portraits: stored, found, removed, restored, pruned."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.library.recent_portraits import RecentPortraitStore

CROPPED = Framing(quarter_turns=1, crop=(0.25, 0.25, 0.75, 0.75))


def picture(path: Path, colour: str = "red") -> Path:
    Image.new("RGB", (64, 48), colour).save(path)
    return path


def test_a_stored_portrait_outlives_its_file_with_its_framing_and_masks(tmp_path: Path) -> None:
    store = RecentPortraitStore(tmp_path / "portraits")
    original = picture(tmp_path / "Äda: the first.png")
    content = original.read_bytes()
    mask = Mask(picture(tmp_path / "mask.png", "white"), "Ada", "#3b82f6")
    gone = Mask(tmp_path / "gone.png", "Bea", "#ffffff")
    store.add(original, CROPPED, (mask, gone), 100.0)
    assert store.find_file(original) == original
    original.unlink()
    (kept,) = RecentPortraitStore(tmp_path / "portraits").read()
    assert (kept.framing, kept.masks, kept.used_at) == (CROPPED, (mask,), 100.0)
    assert kept.path.read_bytes() == content
    assert kept.name == "Äda the first.png"
    assert store.find_file(original) == kept.path
    assert store.find_file(tmp_path / "other.png") == tmp_path / "other.png"


def test_the_same_picture_is_stored_once_and_listed_with_each_of_its_edits(tmp_path: Path) -> None:
    store = RecentPortraitStore(tmp_path / "portraits")
    first, twin = picture(tmp_path / "a.png"), picture(tmp_path / "b.png")
    store.add(first, Framing(), (), 1.0)
    store.add(twin, CROPPED, (), 2.0)
    store.add(store.read()[0].path, Framing(), (), 3.0)
    assert [(kept.framing, kept.used_at) for kept in store.read()] == [(Framing(), 3.0), (CROPPED, 2.0)]
    assert len({kept.path for kept in store.read()}) == 1
    assert store.read()[0].originals == (str(first),), "a copy of ours is nobody's original"


def test_the_oldest_are_deleted_beyond_the_limits_of_number_and_size(tmp_path: Path) -> None:
    folder = tmp_path / "portraits"
    store = RecentPortraitStore(folder, max_portraits=3)
    for number in range(5):
        store.add(picture(tmp_path / f"{number}.png", f"#{number}00000"), Framing(), (), float(number))
    assert [kept.name for kept in store.read()] == ["4.png", "3.png", "2.png"]
    assert len([path for path in folder.iterdir() if path.is_dir()]) == 3
    small = RecentPortraitStore(folder, max_bytes=1)
    small.add(tmp_path / "1.png", Framing(), (), 9.0)
    assert [kept.name for kept in small.read()] == ["1.png"], "the newest stays, however large"


def test_a_removed_portrait_can_be_restored_until_it_is_deleted_after_a_while(tmp_path: Path) -> None:
    folder = tmp_path / "portraits"
    store = RecentPortraitStore(folder)
    store.add(picture(tmp_path / "a.png"), Framing(), (), 1.0)
    (kept,) = store.read()
    store.remove(kept.id)
    assert store.read() == []
    store.restore(kept.id)
    assert store.read() == [kept]
    store.remove(kept.id)
    store.add(picture(tmp_path / "b.png", "blue"), Framing(), (), 2.0)
    assert kept.path.exists(), "it may still be wanted back"
    store.add(picture(tmp_path / "b.png", "blue"), Framing(), (), 4e9)
    assert not kept.path.exists()


def test_an_unreadable_file_costs_only_itself(tmp_path: Path) -> None:
    folder = tmp_path / "portraits"
    store = RecentPortraitStore(folder)
    assert store.read() == []
    store.add(tmp_path / "gone.png", Framing(), (), 1.0)
    store.add(picture(tmp_path / "a.png"), Framing(), (), 1.0)
    for name, text in (("x.json", "{"), ("y.json", "[]"), ("z.json", '{"picture": "../a.png", "used_at": 1}')):
        (folder / name).write_text(text)
    assert [kept.name for kept in store.read()] == ["a.png"]
    blocked = RecentPortraitStore(tmp_path / "a.png" / "portraits")
    blocked.add(tmp_path / "a.png", Framing(), (), 1.0)
    assert blocked.read() == []
