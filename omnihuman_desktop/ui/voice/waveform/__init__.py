"""The waveform on the screen: drawing it at any zoom, the pointer, the keys, the minimap."""
