"""A storage location is set up, tested and used in the real window, on a real S3 server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.ui.settings.dialog import SettingsDialog
from omnihuman_desktop.ui.settings.storage_dialog import StorageDialog
from omnihuman_desktop.ui.settings.storage_forms import FORMS, form_of
from omnihuman_desktop.ui.settings.storage_page import StoragePage
from tests.running_program import fill, jobs, run_window, until
from tests.seaweedfs import BUCKET, KEY, SECRET, Seaweed
from tests.storage.published_servers import PASSWORD, USER, publishing, redirecting, webdav
from tests.storage.sshd import sshd


@pytest.fixture(scope="module")
def seaweed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seaweed]:
    with Seaweed(tmp_path_factory.mktemp("seaweed")) as seaweed:
        yield seaweed


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_page(program: Program) -> StoragePage:
    program.window.open_settings()
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.pages.setCurrentWidget(dialog.storage)
    return dialog.storage


def close_page(page: StoragePage) -> None:
    page.window().close()


def open_form(page: StoragePage, provider: str) -> StorageDialog:
    click(page.add_button)
    (form,) = page.findChildren(StorageDialog)
    form.provider.setCurrentIndex(form.provider.findData(provider))
    return form


def enter(form: StorageDialog, **values: str) -> None:
    for name, text in values.items():
        field = form.secret if name == "secret" else form.field(name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, text)


def test_the_main_job_with_a_place_that_was_set_up_in_the_settings(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path, seaweed: Seaweed
) -> None:
    async def scenario(program: Program) -> None:
        page = open_page(program)
        form = open_form(page, "minio")
        enter(form, endpoint=seaweed.url, bucket=BUCKET, key_id=KEY, secret="wrong")
        click(form.test_view.button)
        await until(lambda: "secret doesn't match" in form.test_view.result.text())
        assert form.test_view.steps["put"].text().startswith("✗")
        enter(form, secret=SECRET)
        click(form.test_view.button)
        await until(lambda: form.test_view.result.text().startswith(("This storage works", "The test worked")))
        assert all(step.text().startswith("✓") for step in form.test_view.steps.values())
        assert "inside your own network" in form.test_view.result.text()
        assert seaweed.listing() == []
        click(form.buttons.button(QDialogButtonBox.StandardButton.Save))
        await until(lambda: page.list.count() == 1)
        assert page.default.currentText() == BUCKET
        assert "no keyring" in page.note.text()
        close_page(page)
        await fill(program.window, portrait, voice)
        click(program.window.composer.generate)
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.WAITING)
        assert len(seaweed.listing()) == 2
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        await until(lambda: seaweed.listing() == [])
        assert jobs(program)[0].place == program.settings.values.default_place

    run_window(qapp, tmp_path / "data", scenario)
    text = (tmp_path / "data" / "settings.json").read_text()
    assert SECRET not in text
    assert BUCKET in text
    assert SECRET.encode() not in (tmp_path / "data" / "jobs.sqlite3").read_bytes()


def test_the_main_job_with_a_published_folder(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()

    async def scenario(program: Program) -> None:
        page = open_page(program)
        form = open_form(page, "folder")
        assert form.secret is None
        enter(form, folder=str(site), public_url=url)
        click(form.test_view.button)
        await until(lambda: form.test_view.result.text().startswith(("This storage works", "The test worked")))
        click(form.buttons.button(QDialogButtonBox.StandardButton.Save))
        await until(lambda: page.list.count() == 1)
        assert "keyring" not in page.note.text()
        close_page(page)
        await fill(program.window, portrait, voice)
        click(program.window.composer.generate)
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.DONE)
        await until(lambda: not any(path.is_file() for path in site.rglob("*")))
        assert jobs(program)[0].place == program.settings.values.default_place

    with publishing(site) as url:
        run_window(qapp, tmp_path / "data", scenario)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:wsgidav")
def test_a_moved_server_s_new_address_is_taken_by_a_button(qapp: QApplication, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()

    async def scenario(program: Program) -> None:
        page = open_page(program)
        form = open_form(page, "webdav")
        view = form.test_view
        enter(form, url=old, key_id=USER, public_url=public, secret=PASSWORD)
        click(view.button)
        await until(view.accept.isVisible)
        assert view.result.text().startswith(f"127.0.0.1 has moved to {new}.")
        assert view.accept.text() == "Use this address"
        click(view.accept)
        await until(lambda: view.result.text().startswith(("This storage works", "The test worked")))
        assert view.accept.isHidden()
        address = form.field("url")
        assert isinstance(address, QLineEdit)
        assert address.text() == new
        close_page(page)

    with publishing(site) as public, webdav(site, frozenset({"digest"})) as new, redirecting(new) as old:
        run_window(qapp, tmp_path / "data", scenario)


def test_the_main_job_by_sftp_with_a_host_key_that_was_trusted_in_the_form(
    qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    site = tmp_path / "site"
    site.mkdir()

    async def scenario(program: Program) -> None:
        page = open_page(program)
        form = open_form(page, "sftp")
        view = form.test_view
        enter(form, host="127.0.0.1", port=str(server.port), key_id=USER, public_url=url, secret=PASSWORD)
        click(form.buttons.button(QDialogButtonBox.StandardButton.Save))
        assert "Press Test: the first test fills it in" in view.result.text()
        assert view.accept.isHidden()
        click(view.button)
        await until(lambda: server.fingerprint in view.result.text())
        assert server.logins == []
        assert view.accept.isVisible()
        click(view.accept)
        await until(lambda: view.result.text().startswith(("This storage works", "The test worked")))
        assert view.accept.isHidden()
        key = form.field("host_key")
        assert isinstance(key, QLineEdit)
        assert key.text() == server.fingerprint
        enter(form, host_key="SHA256:another")
        click(view.button)
        await until(lambda: "has changed to" in view.result.text())
        assert view.accept.isHidden()
        enter(form, port=str(server.port))
        assert key.text() == ""
        click(view.button)
        await until(view.accept.isVisible)
        click(view.accept)
        await until(lambda: view.result.text().startswith(("This storage works", "The test worked")))
        click(form.buttons.button(QDialogButtonBox.StandardButton.Save))
        await until(lambda: page.list.count() == 1)
        close_page(page)
        await fill(program.window, portrait, voice)
        click(program.window.composer.generate)
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.WAITING)
        assert len([path for path in site.rglob("*") if path.is_file()]) == 2
        await until(lambda: jobs(program)[0].state is JobState.DONE)
        await until(lambda: not any(path.is_file() for path in site.rglob("*")))
        assert jobs(program)[0].place == program.settings.values.default_place

    with publishing(site) as url, sshd(site) as server:
        run_window(qapp, tmp_path / "data", scenario)
    assert PASSWORD not in (tmp_path / "data" / "settings.json").read_text()


def test_a_form_says_what_is_missing_and_keeps_what_providers_share(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        form = open_form(open_page(program), "aws")
        enter(form, bucket="films")
        click(form.test_view.button)
        assert "AWS Region" in form.test_view.result.text()
        form.provider.setCurrentIndex(form.provider.findData("r2"))
        bucket = form.field("bucket")
        assert isinstance(bucket, QLineEdit)
        assert bucket.text() == "films"
        assert form.test_view.result.text() == ""
        form.provider.setCurrentIndex(form.provider.findData("other"))
        assert isinstance(form.field("addressing"), QComboBox)
        form.close()

    run_window(qapp, tmp_path / "data", scenario, task_seconds=None)


def test_a_sas_url_fills_the_form_and_links_need_one_of_their_own(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(program: Program) -> None:
        page = open_page(program)
        form = open_form(page, "azure-sas")
        assert form.secret is not None
        assert form.second is not None
        form.secret.setText("https://studio.blob.core.windows.net/films?sp=cwd&sig=writes")
        assert {name: form.field(name).text() for name in ("account", "bucket")} == {"account": "studio", "bucket": "films"}
        save = form.buttons.button(QDialogButtonBox.StandardButton.Save)
        click(save)
        assert "SAS to read" in form.test_view.result.text()
        form.second.setText("sp=rw&sig=reads")
        click(save)
        await until(lambda: page.list.count() == 1)
        (place,) = page._choice.locations
        assert program.service.storage_locations.read_secret(place).endswith("sig=writes\nsp=rw&sig=reads")
        assert form_of(place).id == "azure-sas"
        assert "sig=" not in json.dumps(program.settings.values.places)
        page.edit()
        (again,) = [dialog for dialog in page.findChildren(StorageDialog) if dialog.isVisible()]
        assert again.second is not None
        assert again._describe_missing(again._read(), testing=False) == ""
        again.second.setText("sp=r&sig=other")
        assert "SAS to create" in again._describe_missing(again._read(), testing=False)
        again.close()
        close_page(page)

    run_window(qapp, tmp_path / "data", scenario, task_seconds=None)


def test_a_key_file_and_a_folder_can_be_chosen(qapp: QApplication, tmp_path: Path) -> None:
    key = tmp_path / ".ssh" / "id_ed25519"
    key.parent.mkdir()
    key.write_text("key")

    async def scenario(program: Program) -> None:
        form = open_form(open_page(program), "sftp")
        for provider, name, path in (("sftp", "key_file", key), ("folder", "folder", key.parent)):
            form.provider.setCurrentIndex(form.provider.findData(provider))
            field = form.field(name)
            assert isinstance(field, QLineEdit)
            (choose,) = field.actions()
            choose.trigger()
            dialog = next(found for found in form.findChildren(QFileDialog) if found.isVisible())
            dialog.fileSelected.emit(str(path))
            assert field.text() == str(path)
            dialog.reject()
        form.close()

    run_window(qapp, tmp_path / "data", scenario, task_seconds=None)


def test_what_speaks_to_places_is_imported_when_one_is_used() -> None:
    heavy = "asyncssh", "botocore", "azure.storage.blob", "cryptography"
    rooms = "app", "jobs.steps", "jobs.connections", "jobs.storage_check", "storage.sftp", "storage.s3", "storage.azure"
    program = (
        f"import sys, {', '.join(f'omnihuman_desktop.{room}' for room in rooms)}; print(set({heavy}) & sys.modules.keys())"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout.strip() == "set()"


def test_a_removed_place_comes_back_by_undo(qapp: QApplication, tmp_path: Path) -> None:
    row = StorageLocation(
        "p1", "s3", "Films", {"preset": "aws", "region": "eu-west-1", "bucket": "films", "key_id": "k"}
    ).to_row()
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"places": [row], "default_place": "p1"}))

    async def scenario(program: Program) -> None:
        page = open_page(program)
        assert not page.remove_button.isEnabled()
        page.list.setCurrentRow(0)
        click(page.remove_button)
        assert program.settings.values.places == []
        assert program.settings.values.default_place == ""
        click(page.undo)
        assert program.settings.values.places == [row]
        assert program.settings.values.default_place == "p1"
        page.retention.setCurrentIndex(page.retention.findData("day"))
        page.retention.activated.emit(page.retention.currentIndex())
        assert program.settings.values.keep_uploads == "day"
        # The sandbox sends nothing out of this computer, whatever the default is.
        assert program.service.storage_locations.location_for("sandbox") == "sandbox"
        close_page(page)

    run_window(qapp, data, scenario)


def test_places_travel_in_a_file_without_their_secrets(qapp: QApplication, tmp_path: Path) -> None:
    row = StorageLocation(
        "p1", "s3", "Films", {"preset": "aws", "region": "eu-west-1", "bucket": "films", "key_id": "k"}
    ).to_row()
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"places": [row]}))
    file, other = tmp_path / "places.json", tmp_path / "other.json"
    other.write_text("{}")

    async def scenario(program: Program) -> None:
        page = open_page(program)
        place = page._choice.locations[0]
        program.service.storage_locations.save_secret(place, "very-secret", None)
        page.export(file)
        await until(file.exists)
        assert "very-secret" not in file.read_text()
        page.list.setCurrentRow(0)
        click(page.remove_button)
        page.import_file(file)
        await until(lambda: page.list.count() == 1)
        assert program.settings.values.places == [row]
        page.import_file(other)
        await until(lambda: "no exported storage locations" in page.note.text())
        assert program.settings.values.places == [row]
        program.service.storage_locations.failed_removals = 2
        page._say("")
        assert "not removed yet: 2" in page.note.text()
        close_page(page)

    run_window(qapp, data, scenario)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_each_form_finds_itself_again(form: object) -> None:
    from omnihuman_desktop.ui.settings.storage_forms import StorageForm

    assert isinstance(form, StorageForm)
    setup = StorageLocation("i", form.kind, "n", dict(form.fixed))
    assert form_of(setup) is form
    assert form.missing(setup, secret=True) == next(entry.label for entry in form.entries if entry.required)
