"""Storages: upload a local file, link to it so that the service can fetch it, delete it. Opened by `open_storage`."""
