"""A local file becomes a URL that the service can fetch, and goes away afterwards."""
