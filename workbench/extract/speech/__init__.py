"""Who said what: source, cue and content of direct, mixed and indirect speech.

Only sentences that hold a cue are taken apart. Each kind of cue is a module with one rule; `findings_of` tells which rule
made an attribution.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from store.model import Attribution
from workbench.extract.clauses import clauses_of
from workbench.extract.speech.according import find_according
from workbench.extract.speech.asserting import asserts
from workbench.extract.speech.chosen import settled
from workbench.extract.speech.clausal import find_clausal
from workbench.extract.speech.colons import find_colons
from workbench.extract.speech.continued import OPENING, carry_over, ends_quoted, run_on, taken_by
from workbench.extract.speech.counts import find_counts
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon, lexicon_for
from workbench.extract.speech.nesting import outermost
from workbench.extract.speech.nouns import find_nouns
from workbench.extract.speech.parse import Stretch, parse_of
from workbench.extract.speech.plain_phrases import PlainPhrases
from workbench.extract.speech.quotations import Quotation, quotations_of
from workbench.extract.speech.seen import find_seen
from workbench.extract.speech.tallies import find_tallies
from workbench.extract.speech.untagged import Untagged
from workbench.extract.speech.verbs import find_verbs
from workbench.extract.text.passages import Passage, Sentence
from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import tokens_of
from workbench.extract.words import Words, words_for

__all__ = ["MOST", "find_attributions", "findings_of", "outermost"]

MOST = 4_000
"""Attributions of one text that are found by marks, and by words alone: five times as many as the longest article has."""

MOST_IN_SENTENCE = 12
"""Attributions of one sentence: a writer has four at most, and each is asked whether it holds the others."""

RULES = (find_according, find_verbs, find_nouns, find_tallies, find_seen, find_colons)
"""Each kind of cue; one rule a module."""


def find_attributions(passage: Passage) -> tuple[Attribution, ...]:
    """Every attribution of a passage, in the order of their cues."""
    words = words_for(passage.language)
    return tuple(_attribution(finding, passage, words) for finding in findings_of(passage)) if words else ()


def _attribution(finding: Finding, passage: Passage, words: Words) -> Attribution:
    """Without the rule."""
    cue = [word for part in finding.cue for word in passage.text[part.start : part.end].lower().split()]
    return Attribution(finding.source, finding.cue, finding.content, asserts(finding.rule, cue, words.saying))


def findings_of(passage: Passage) -> tuple[Finding, ...]:
    """The same, each with the rule that made it."""
    words = words_for(passage.language)
    if words is None or not words.speaks:
        return ()
    lexicon = lexicon_for(passage.language)
    found: list[Finding] = []
    speaking = -1
    for sentences in _paragraphs(passage):
        start, end = sentences[0].span.start, sentences[-1].span.end
        new, quotations = _in_paragraph(passage, sentences, lexicon)
        if speaking >= 0 and passage.text[start] in OPENING:
            quotations = quotations or quotations_of(passage.text, start, end)
            longer = carry_over(passage.text, found[speaking], quotations, taken_by(new, quotations), end)
            if longer is not None:
                found[speaking] = longer
                continue
        speaking = -1
        for finding in new:
            if ends_quoted(passage.text, finding, end):
                speaking = len(found)
            found.append(finding)
        if len(found) >= MOST:
            break
    return tuple(found[:MOST])


def _paragraphs(passage: Passage) -> Iterator[list[Sentence]]:
    paragraph: list[Sentence] = []
    for sentence in passage.sentences:
        if paragraph and sentence.paragraph != paragraph[0].paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(sentence)
    if paragraph:
        yield paragraph


def _in_paragraph(
    passage: Passage, sentences: list[Sentence], lexicon: Lexicon
) -> tuple[list[Finding], tuple[Quotation, ...]]:
    bounds: Stretch = (sentences[0].span.start, sentences[-1].span.end)
    quotations: tuple[Quotation, ...] | None = None
    findings: list[Finding] = []
    for sentence in sentences:
        tokens = tokens_of(passage.text, sentence.span.start, sentence.span.end)
        if lexicon.words.isdisjoint(tokens.words) and lexicon.language.saying.speaking_words.isdisjoint(tokens.words):
            continue
        if quotations is None:
            quotations = quotations_of(passage.text, *bounds)
        tags = tags_of(passage.text, sentence.span.start, sentence.span.end, passage.language)
        parse = parse_of(passage.text, passage.place, tokens, tags, quotations, bounds, lexicon.language)
        if not lexicon.language.grammar:
            last = findings[-1] if findings else None
            plain = Untagged(parse, lexicon.language, PlainPhrases(parse, lexicon.language), last)
            findings.extend(islice(plain.found(), MOST_IN_SENTENCE))
            continue
        clauses = clauses_of(passage.text, sentence.span.start, sentence.span.end, passage.language, passage.place)
        marked = list(islice(chain.from_iterable(rule(parse, lexicon) for rule in RULES), MOST_IN_SENTENCE))
        read = chain(find_clausal(parse, clauses, lexicon), find_counts(parse, clauses, lexicon))
        found = settled(marked, list(islice(read, MOST_IN_SENTENCE)))
        findings.extend(found)
        if len(findings) >= MOST:
            break
    if quotations and findings:
        findings = run_on(passage.text, findings, quotations)
    return findings, quotations or ()
