"""The same, a part, a contradiction, a copy: pure comparisons of claims, figures and texts."""
