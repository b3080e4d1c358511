"""OmniHuman Desktop: make a portrait speak."""

__version__ = "0.1.0"
