"""The main window: layout, shortcuts, top bar, dialogs, help, notifications. The only room that knows all others."""
