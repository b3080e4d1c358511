"""The voice panel. Rooms of its own: waveform, selection, playback and sound."""
