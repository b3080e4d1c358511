"""The form of each storage provider, in the provider's own terms and in order."""

from __future__ import annotations

from omnihuman_desktop.domain.storage import StorageKind, StorageLocation
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.formats import noop


@dataclass(frozen=True)
class Entry:
    """A field of a form: the value's name, its label, an example, and whether it is `required`.

    `by_test`: the first test fills it in. `digits`: only digits are accepted. `pick`: what can be chosen on this computer,
    "file" or "folder".
    """

    name: str
    label: str
    example: str = ""
    required: bool = True
    choices: tuple[tuple[str, str], ...] = ()
    by_test: bool = False
    digits: bool = False
    pick: str = ""


@dataclass(frozen=True)
class StorageForm:
    """A provider's form. `fixed` are values that are not asked for. `second` is a second secret, stored on a line below the
    first; a public base URL makes it unnecessary.
    """

    id: str
    title: str
    kind: StorageKind
    entries: tuple[Entry, ...]
    secret: Entry
    fixed: tuple[tuple[str, str], ...] = ()
    key_entry: str = "key_id"
    """The entry that the secret's field stands below."""
    second: Entry | None = None

    def missing(self, setup: StorageLocation, *, secret: bool, second: bool = True, testing: bool = False) -> str:
        """Return the label of the first required field that is empty; "" if there is none.

        `secret` and `second` say whether these are known. While `testing`, fields that the test fills may be empty.
        """
        for entry in self.entries:
            spared = (entry.name == "key_id" and setup.value("profile")) or (entry.by_test and testing)
            if entry.required and not setup.value(entry.name) and not spared:
                return entry.label
        unneeded = not self.secret.required or setup.value("profile") or setup.value("key_file")
        if not secret and not unneeded:
            return self.secret.label
        return self.second.label if self.second and not second and not setup.value("public_url") else ""


_BUCKET = Entry("bucket", noop("Bucket"), "my-videos")
_PREFIX = Entry("prefix", noop("Prefix"), noop("optional, such as omnihuman"), required=False)
_PUBLIC = Entry("public_url", noop("Public base URL"), noop("only if the files are public"), required=False)
_WHERE_PUBLIC = Entry("public_url", noop("Public base URL"), "https://www.example.com/videos")
_KEY = Entry("key_id", noop("Access key ID"))
_SECRET = Entry("secret", noop("Secret access key"))
_ENDPOINT = Entry("endpoint", noop("Endpoint"), "https://minio.example.com:9000")

_CONTAINER = (Entry("account", noop("Storage account name")), Entry("bucket", noop("Container"), "my-videos"))
_AZURE_ENDPOINT = Entry("endpoint", noop("Endpoint"), noop("only if it isn't Azure's own"), required=False)


def _s3(name: str, title: str, *entries: Entry, secret: Entry = _SECRET) -> StorageForm:
    return StorageForm(name, title, StorageKind.S3, (*entries, _PREFIX, _PUBLIC), secret, (("preset", name),))


FORMS = (
    _s3(
        "aws", noop("Amazon S3"), Entry("region", noop("AWS Region"), "eu-central-1"), _BUCKET, _KEY,
        Entry("profile", noop("or AWS profile"), noop("on this computer, instead of a key"), required=False),
    ),
    _s3("r2", noop("Cloudflare R2"), Entry("account", noop("Account ID")), _BUCKET, _KEY),
    _s3(
        "b2", noop("Backblaze B2"), Entry("region", noop("Region"), "us-west-004"), _BUCKET, Entry("key_id", noop("keyID")),
        secret=Entry("secret", noop("applicationKey")),
    ),
    _s3("minio", noop("MinIO"), _ENDPOINT, _BUCKET, Entry("key_id", noop("Access key")),
        secret=Entry("secret", noop("Secret key"))),
    _s3("wasabi", noop("Wasabi"), Entry("region", noop("Region"), "eu-central-1"), _BUCKET, Entry("key_id", noop("Access key")),
        secret=Entry("secret", noop("Secret key"))),
    _s3("spaces", noop("DigitalOcean Spaces"), Entry("region", noop("Region"), "fra1"),
        Entry("bucket", noop("Space name"), "my-videos"), Entry("key_id", noop("Access key")),
        secret=Entry("secret", noop("Secret key"))),
    _s3("oss", noop("Aliyun OSS"), Entry("region", noop("Region"), "cn-hangzhou"), _BUCKET,
        Entry("key_id", noop("AccessKey ID")), secret=Entry("secret", noop("AccessKey Secret"))),
    _s3("cos", noop("Tencent COS"), Entry("region", noop("Region"), "ap-guangzhou"),
        Entry("bucket", noop("Bucket"), "my-videos-1250000000"), Entry("key_id", noop("SecretId")),
        secret=Entry("secret", noop("SecretKey"))),
    _s3("gcs", noop("Google Cloud Storage"), _BUCKET, Entry("key_id", noop("HMAC access key")),
        secret=Entry("secret", noop("HMAC secret"))),
    _s3(
        "other", noop("Other S3 storage"), _ENDPOINT, Entry("region", noop("Region"), "us-east-1", required=False), _BUCKET,
        Entry("addressing", noop("Addresses"), choices=(
            ("path", noop("Path style: endpoint/bucket")), ("host", noop("Virtual host: bucket.endpoint")))),
        _KEY,
    ),
    StorageForm(
        "azure", noop("Azure Blob Storage, by account key"), StorageKind.AZURE,
        (*_CONTAINER, _AZURE_ENDPOINT, _PREFIX, _PUBLIC),
        Entry("secret", noop("Account key")), key_entry="account",
    ),
    StorageForm(
        "azure-sas", noop("Azure Blob Storage, by SAS"), StorageKind.AZURE, (*_CONTAINER, _AZURE_ENDPOINT, _PREFIX, _PUBLIC),
        Entry("secret", noop("SAS to create, write, delete"), noop("the token, or the whole SAS URL")),
        (("login", "sas"),), "bucket",
        Entry("second", noop("SAS to read only"), noop("links are made from it")),
    ),
    StorageForm(
        "webdav", noop("WebDAV"), StorageKind.WEBDAV,
        (Entry("url", noop("Address of the folder"), "https://cloud.example.com/remote.php/dav/files/me/videos"),
         Entry("key_id", noop("User name")), _PREFIX, _WHERE_PUBLIC),
        Entry("secret", noop("Password")),
    ),
    StorageForm(
        "sftp", noop("SFTP"), StorageKind.SFTP,
        (Entry("host", noop("Server"), "sftp.example.com"), Entry("port", noop("Port"), "22", required=False, digits=True),
         Entry("key_id", noop("User name")),
         Entry("key_file", noop("Private key file"), noop("only to log in with a key"), required=False, pick="file"),
         Entry("folder", noop("Folder on the server"), noop("optional, such as public_html"), required=False),
         _WHERE_PUBLIC,
         Entry("host_key", noop("Host key fingerprint"), noop("filled in by the first test"), by_test=True)),
        Entry("secret", noop("Password, or the key's passphrase")), key_entry="key_file",
    ),
    StorageForm(
        "folder", noop("A folder that a web server publishes"), StorageKind.FOLDER,
        (Entry("folder", noop("Folder"), "/srv/www/videos", pick="folder"), _WHERE_PUBLIC),
        Entry("secret", "", required=False), key_entry="",
    ),
)  # fmt: skip


def form_of(setup: StorageLocation) -> StorageForm:
    """Return the form that `setup` was made with."""
    fitting = [
        form for form in FORMS if form.kind == setup.kind and all(setup.value(name) == text for name, text in form.fixed)
    ]
    return max(fitting, key=lambda form: len(form.fixed), default=FORMS[0])
