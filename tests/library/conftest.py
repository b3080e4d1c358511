"""A service on a real sandbox, as the tests of jobs have it."""

from tests.jobs.conftest import bench, request_of, sandbox  # noqa: F401 - fixtures
