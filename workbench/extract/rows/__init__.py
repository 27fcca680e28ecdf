"""What of an article a desk would check: the rows of the queue, each with its own boundary."""
