"""One step a file, in order; a new one takes the next number and is named after what it changes."""
