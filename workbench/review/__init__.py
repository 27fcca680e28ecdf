"""What a reviewer can do: look, open, link, decide, correct, take back. No screen, no printing."""

from workbench.review.candidates import Candidate
from workbench.review.desk import Desk, Done

__all__ = ["Candidate", "Desk", "Done"]
