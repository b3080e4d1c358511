"""What the program keeps of past work, without Qt. For `ui` and the command line; `library` itself knows `jobs` and below."""
