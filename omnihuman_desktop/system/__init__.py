"""What differs by operating system: the keyring, keeping the computer awake. Below every other room; imports none of them."""
