"""What a reviewer can do: look, open, link, decide, correct, take back. No screen, no printing."""

from workbench.providers.interface import Candidate
from workbench.review.desk import Desk, Done

__all__ = ["Candidate", "Desk", "Done"]
