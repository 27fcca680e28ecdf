"""Where the words of a source begin: copy without commas runs the sentence before into them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import Attribution, Span
from workbench.extract.mentions import body_of
from workbench.extract.roster import plain, runs_in
from workbench.extract.survey import Survey

LONGEST = 8
"""Words of a source that needs no second look."""
_LINKS = frozenset("of from at for with in to by".split())
READ = 300
"""Characters of a source that are read."""

_OFFICE = re.compile(r"\s+(?:\(\s?[A-Z]\w*\s?\)|reporter|correspondent|journalist|photographer)$")
"""What may stand behind a body's name: its letters, or who of it speaks."""
_LAST_ARTICLE = re.compile(
    r"(?:^|\s)((?:an?|the|one|another|its|his)\s(?:[\w.'’/-]+\s){0,4}?[\w.'’/-]+)$", re.IGNORECASE
)


def source_span(attribution: Attribution, at: Span, survey: Survey) -> Iterator[Span]:
    """The stretches to be read as the source, the likeliest first."""
    if not attribution.source:
        return
    if survey.name_of(attribution.source[0]).lower() in {"who", "which", "that"}:
        sentence = survey.sentence_at(attribution.source[0])
        before = Span(max(sentence.start, attribution.source[0].start - READ), attribution.source[0].start, at.place)
        shorter = _last_phrase(survey.name_of(before).rstrip(" ,"), survey)
        yield Span(before.start + (shorter or 0), before.end, at.place)
        return
    first = attribution.source[0]
    whole = Span(first.start, min(attribution.source[-1].end, first.start + READ), first.place)
    words = survey.name_of(whole)
    if whole.end <= at.start and not words.isupper():
        shorter = _last_phrase(words, survey)
        if shorter is not None:
            yield Span(whole.start + shorter, whole.end, whole.place)
            return
    yield whole


def _last_phrase(words: str, survey: Survey) -> int | None:
    """Where the last noun phrase of a source that ran on begins; None where the source stands as it is."""
    tokens = words.split()
    if len(tokens) < 3 or "," in words:
        return None
    runs = list(runs_in(_OFFICE.sub("", words)))
    last = runs[-1] if runs and runs[-1].end == len(_OFFICE.sub("", words)) else None
    if last is not None and last.start > 0:
        body = _body_at_end(last.words, survey)
        if body or (body == 0 and not _hangs(words[: last.start], survey)):
            return last.start + body
    article = _LAST_ARTICLE.search(words)
    if len(tokens) > LONGEST and article and not _hangs(words[: article.start(1)], survey):
        return article.start(1)
    return None


def _hangs(before: str, survey: Survey) -> bool:
    """What stands before ends in a preposition or an adjective of the name: the name goes on with it."""
    last = [plain(token) for token in before.split()[-3:]]
    word = last[-1] if last else ""
    if word in survey.words.organisations or word in survey.words.unnamed:
        return False
    return (
        any(token in _LINKS for token in last)
        or word in survey.words.postmodifiers
        or word in survey.words.determiners
        or word.endswith(("-run", "-led", "-based"))
    )


def _body_at_end(run: str, survey: Survey) -> int | None:
    """Where a well-known body at the end of a run begins."""
    tokens = run.split(" ")
    for number in range(len(tokens)):
        if body_of(" ".join(tokens[number:]), survey.words) is not None:
            return len(" ".join(tokens[:number])) + (1 if number else 0)
        if number and tokens[number - 1].lower() in survey.words.place_words and _heads_body(tokens[number:], survey):
            return len(" ".join(tokens[:number])) + 1
    return None


def _heads_body(tokens: list[str], survey: Survey) -> bool:
    """Reads "… of Aleppo Syria Live Network": a place ends one phrase, and a body's name is the next."""
    whose = plain(tokens[0]) in survey.words.origins or plain(tokens[0]) in survey.words.place_words
    return whose and len(tokens) > 1 and plain(tokens[-1]) in survey.words.organisations
