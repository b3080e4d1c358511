"""Recording a voice from a microphone."""
