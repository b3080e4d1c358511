"""Sound: probing, decoding, the waveform and its cache, pauses, edits, loudness, encoding, recordings."""
