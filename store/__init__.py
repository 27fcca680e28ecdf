"""What the desk knows: the vocabulary and the one SQLite file."""
