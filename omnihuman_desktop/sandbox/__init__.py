"""The stand-in for the service and for storage: a real HTTP server on the loopback address."""
