"""Every task of the gold data that the product can answer: one file a task, one line here."""

from __future__ import annotations

from benchmarks.tasks import attribution, chains, figures, headlines, hedges, numbers, reports, worthiness
from benchmarks.tasks.interface import Task

TASKS: tuple[Task, ...] = (
    attribution.TASK,
    chains.TASK,
    figures.TASK,
    headlines.TASK,
    hedges.TASK,
    numbers.TASK,
    reports.TASK,
    worthiness.TASK,
)
