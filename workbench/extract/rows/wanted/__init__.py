"""Which claims a desk would check: each is weighed by what can be seen of it, by weights learned from marked reports."""
