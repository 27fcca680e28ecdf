"""Frames with somebody between the verb and what is said: "told reporters that", "urged Iran to", "described it as"."""

from __future__ import annotations

from workbench.extract.speech.adjuncts import beyond_time
from workbench.extract.speech.clauses import Edge
from workbench.extract.speech.contents import after_colon, clause_from, opens, quotation_at, thing_from
from workbench.extract.speech.following import clause_follows
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import long_phrase_end
from workbench.extract.speech.right import Right


def with_listener(
    parse: Parse, start: int, end: int, cue_end: int, verb: Verb, lexicon: Lexicon, edge: Edge
) -> Right | None:
    """Frames with a noun phrase first: "told reporters that", "urged Iran to", "described it as"."""
    for stop in dict.fromkeys((end, long_phrase_end(parse, start))):
        after = beyond_time(parse, stop)
        tag, word = parse.tag(after), parse.word(after)
        if "predicate" in verb.frames and tag == '"' and after == stop:
            return Right("predicate", cue_end, thing_from(parse, start))
        spoken = _whom_spoken(parse, start, after, cue_end)
        if spoken is not None:
            return spoken
        if (
            word in parse.framing.that
            and parse.word(end - 1) in lexicon.nouns
            and parse.word(end) in parse.framing.from_whom
        ):
            return Right("object", cue_end, clause_from(parse, start, lexicon, edge))
        kind = word if word in parse.framing.asked else {"T": "to", "W": "question"}.get(tag)
        if kind:
            return Right(f"whom-{kind}", cue_end, clause_from(parse, after, lexicon, edge))
        if "predicate" in verb.frames and tag in 'D"J' and after == stop:
            return Right("predicate", cue_end, thing_from(parse, start))
        if word in parse.framing.role and after == stop:
            return Right("object-as", cue_end, thing_from(parse, start))
    if clause_follows(parse, end, lexicon) and parse.tag(end) in "OPDZNJ":
        return Right("whom-clause", cue_end, clause_from(parse, end, lexicon, edge))
    return None


def _whom_spoken(parse: Parse, start: int, after: int, cue_end: int) -> Right | None:
    """Words between marks, or behind a colon, after the one spoken to or of."""
    if parse.tag(after) == "," and opens(parse, after + 1):
        return Right("whom-quote", cue_end, quotation_at(parse, after + 1))
    if parse.tag(after) == ":":
        return Right("whom-colon", cue_end, after_colon(parse, after))
    if parse.tag(after) != '"' or not opens(parse, after):
        return None
    if parse.whole(parse.inside[after]):
        return Right("whom-quote", cue_end, quotation_at(parse, after))
    return Right("object-quote", cue_end, thing_from(parse, start))
