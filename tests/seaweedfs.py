"""A real S3 server for tests: SeaweedFS, which rejects what a real one rejects."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

import httpx

from omnihuman_desktop.domain.storage import StorageLocation

KEY, SECRET, BUCKET = "creator", "creators-own-secret", "films"
READER, READERS_SECRET = "reader", "readers-secret"


def free_port() -> int:
    """A port that is free, as is the one 10,000 above it, which SeaweedFS takes too."""
    while True:
        with socket.socket() as probe, socket.socket() as other:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
            if port + 10_000 < 65_536:
                try:
                    other.bind(("127.0.0.1", port + 10_000))
                except OSError:
                    continue
                return port


class Seaweed:
    """The server in a process of its own, with one bucket."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        people = [
            {"name": "creator", "credentials": [{"accessKey": KEY, "secretKey": SECRET}],
             "actions": ["Admin", "Read", "Write", "List"]},
            {"name": "reader", "credentials": [{"accessKey": READER, "secretKey": READERS_SECRET}], "actions": ["Read"]},
        ]  # fmt: skip
        (folder / "s3.json").write_text(json.dumps({"identities": people}))
        port = free_port()
        program = Path(sys.executable).with_name("weed")
        command = [
            str(program if program.exists() else shutil.which("weed")), "server", f"-dir={folder}", "-ip=127.0.0.1",
            "-ip.bind=127.0.0.1", "-s3", f"-s3.port={port}", f"-s3.config={folder / 's3.json'}", "-s3.iam=false",
            "-s3.autoCreateBucket=false", "-s3.port.iceberg=0", "-s3.port.lance=0",
            f"-master.port={free_port()}", f"-volume.port={free_port()}",
            f"-filer.port={free_port()}", "-volume.max=100", "-master.volumeSizeLimitMB=256", "-master.telemetry=false",
            "-volume.preStopSeconds=0",
        ]  # fmt: skip
        self._log = (folder / "log").open("wb")
        self._process = subprocess.Popen(command, stdout=self._log, stderr=subprocess.STDOUT, cwd=folder)
        self.url = f"http://127.0.0.1:{port}"
        self._make_bucket()

    def setup(self, **values: str) -> StorageLocation:
        """The server's bucket as a creator would set it up."""
        form = {"preset": "minio", "endpoint": self.url, "bucket": BUCKET, "key_id": KEY}
        return StorageLocation("place-1", "s3", "Seaweed", form | values)

    def listing(self) -> list[str]:
        """What lies in the bucket."""
        answer = self._client().list_objects_v2(Bucket=BUCKET)
        return sorted(item["Key"] for item in answer.get("Contents", []))

    def allow_all_to_read(self) -> None:
        policy = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{BUCKET}/*"}]}  # fmt: skip
        self._client().put_bucket_policy(Bucket=BUCKET, Policy=json.dumps(policy))

    def _client(self):  # type: ignore[no-untyped-def]
        import botocore.session

        session = botocore.session.Session()
        return session.create_client(
            "s3", endpoint_url=self.url, region_name="us-east-1", aws_access_key_id=KEY, aws_secret_access_key=SECRET
        )

    def _make_bucket(self) -> None:
        from botocore.exceptions import BotoCoreError, ClientError

        until = time.monotonic() + 60
        while True:
            try:
                httpx.get(self.url, trust_env=False)
                client = self._client()
                if BUCKET not in [bucket["Name"] for bucket in client.list_buckets()["Buckets"]]:
                    client.create_bucket(Bucket=BUCKET)
                client.put_object(Bucket=BUCKET, Key="ready", Body=b"x")
                client.delete_object(Bucket=BUCKET, Key="ready")
            except (httpx.HTTPError, BotoCoreError, ClientError):
                assert time.monotonic() < until, "SeaweedFS did not start"
                assert self._process.poll() is None, "SeaweedFS ended"
                time.sleep(0.2)
            else:
                return

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._log.close()

    def __enter__(self) -> Seaweed:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
