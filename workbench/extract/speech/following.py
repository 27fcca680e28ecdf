"""Whether a clause follows a word, by the tags alone."""

from __future__ import annotations

from workbench.extract.speech.adjuncts import LOOKAHEAD
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import long_phrase_end


def clause_follows(parse: Parse, start: int, lexicon: Lexicon) -> bool:
    """Whether a subject and its finite verb follow, as in "said the strike killed ten"; not "found ten, police said"."""
    relatives = 0
    for at in range(start, min(len(parse), start + LOOKAHEAD)):
        tag = parse.tags[at]
        if tag == "W":
            relatives += 1
        elif tag in "VA":
            if not relatives:
                return True
            relatives -= 1
        elif tag in ";:.T" or (tag == "U" and at > start) or (tag in "C," and _verb_or_break(parse, at + 1)):
            return False
        elif tag == "," and not relatives and _says_it(parse, at + 1, lexicon):
            break
    return False


def _says_it(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    """Reads ", police said", ", the mayor told reporters": what stood before is what they said."""
    end = long_phrase_end(parse, at)
    while parse.tag(end) in "RA":
        end += 1
    verb = lexicon.verbs.get(parse.word(end))
    return end > at and verb is not None and parse.tag(end) == "V" and "left" in verb.frames


def some_verb_follows(parse: Parse, start: int) -> bool:
    """Whether a word that may be a verb follows: enough where what is said cannot be a mere thing."""
    for at in range(start + 1, min(len(parse), start + LOOKAHEAD)):
        if parse.tags[at] in ";:.":
            return False
        if parse.tags[at] in "VAEB" and parse.tags[at - 1] not in "DZT":
            return True
    return False


def _verb_or_break(parse: Parse, at: int) -> bool:
    while parse.tag(at) == "R":
        at += 1
    return parse.tag(at) in "VACGU"
