"""When and where a thing happened."""
