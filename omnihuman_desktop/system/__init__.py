"""The operating system: files, child processes, the keyring, keeping the computer awake. Imports the domain alone."""
