"""Which claims to write out, in which format, and where."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.tui.screens.form import Answers, Form, Question

VERIFIED, SHOWN = "verified", "shown"


def export_form(formats: Sequence[str], filter_in_words: str, before: Answers, trouble: str = "") -> Form:
    """The form for an export, with what was answered before; verified claims unless told otherwise."""
    shown = f"all in the list now ({filter_in_words})" if filter_in_words else "all in the list now"
    questions = [
        Question("format", "Format", before.get("format", ""), options=[(name, name) for name in formats]),
        Question("what", "Claims", before.get("what", ""), options=[(VERIFIED, "verified ones"), (SHOWN, shown)]),
        Question("path", "To", before["path"], "a file; a folder for the format all", required=True),
    ]
    return Form(
        "Export", questions, "A claim is verified once it is supported under the desk's policy.", _check, trouble
    )


def _check(answers: Answers) -> str:
    return "That is no file name." if "\x00" in answers["path"] or not answers["path"].strip() else ""
