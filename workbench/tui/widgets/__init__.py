"""The parts of the screen, one a file; each paints values and sends messages, and none knows the desk."""
