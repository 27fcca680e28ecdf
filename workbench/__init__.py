"""What the desk does: read, extract, match, fetch, review, show, export."""
