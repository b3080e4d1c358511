"""Two takes compared: side by side, as a wipe or blinking, with one transport for both. `host` opens it over the stage."""
