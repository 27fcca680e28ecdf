"""Who speaks: the subject of a verb before it, after it, or shared with a verb before."""

from __future__ import annotations

from store.model import Span
from workbench.extract.speech.clauses import Edge, sentence_end, subject_and_verb
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrase_starts import phrase_start
from workbench.extract.speech.phrases import long_phrase_end, phrase_end
from workbench.extract.speech.subjects import subject_before

_LONGEST_GROUP = 10


def can_speak(parse: Parse, source: Stretch, verb: Verb, lexicon: Lexicon) -> bool:
    """Whether somebody, some body or a text is meant, and no event or thing: "Fighting was continuing", "the road allows".

    A noun that nothing is known of may speak, but not with a verb that mostly tells other things.
    """
    start, end = source
    if source[0] >= len(parse) or parse.tag(start) in "OWPM":
        return True
    head = max(start, phrase_end(parse, start) - 1)
    if head >= end or parse.tags[head] not in "NJG":
        return True
    noun, nouns = parse.word(head), lexicon.language.lexicon
    if noun in lexicon.nothing:
        return False
    if nouns.kind_of(noun) is not None:
        return True
    said = lexicon.language.saying.saying(verb.lemma)
    return nouns.matter_of(noun) is None and not (said is not None and said.ambiguous)


def without_relative(parse: Parse, source: Stretch) -> Stretch:
    """Reads "Rami Adel who heads the relief fund said" as Rami Adel: a name is whole, and what tells more of it is no part of it."""
    for at in range(source[0] + 1, source[1]):
        if (
            parse.tags[at] == "W"
            and parse.word(at) in parse.syntax.bare_relatives
            and set(parse.tags[source[0] : at]) == {"P"}
        ):
            return source[0], at
    return source


def group_start(parse: Parse, at: int) -> int:
    """The first word of a verb with its auxiliaries and adverbs: "has repeatedly said", "went on to say"."""
    first = at
    while first > 0 and at - first < _LONGEST_GROUP:
        tag = parse.tags[first - 1]
        if tag in "AR" or (tag in "BEG" and parse.word(first - 1) in parse.syntax.be | parse.syntax.have):
            first -= 1
        elif tag == "T" and first > 1 and parse.tags[first - 2] in "VAEBGJR":
            first -= 2
        else:
            break
    while first < at and parse.tags[first] == "R" and parse.tag(first - 1) not in "NPOW":
        first += 1
    return first


def subject_of(parse: Parse, first: int, at: int) -> Stretch | None:
    """The words that name who speaks, where they stand in this sentence before the verb, or for a participle after."""
    participle = parse.tags[at] == "G" and first == at
    if participle:
        return _of_participle(parse, at)
    found = subject_before(parse, first)
    if found is not None:
        return found
    before = first - 1
    while parse.tag(before) in "R,":
        before -= 1
    shares = parse.tag(before) in "CGNPOE" or parse.tags[at] in "GB"
    return main_subject(parse, first) if shares else None


def _of_participle(parse: Parse, at: int) -> Stretch | None:
    before = at - 1
    if parse.word(before) in parse.framing.role:
        verb = phrase_start(parse, before) - 1
        if parse.tag(verb) in "EV":
            return subject_before(parse, group_start(parse, verb))
    if parse.tag(before) in "NPO":
        found = _with_one(parse, at) or subject_before(parse, at)
        if found is not None and parse.tag(found[0] - 1) not in "VEBG":
            return found
    if before < 0 or (before == 0 and parse.tags[0] in "UIR"):
        return _subject_after(parse, at)
    if parse.tag(before) == "," and not any(tag in "VA" for tag in parse.tags[:before]):
        start = phrase_start(parse, before)  # "The mayor, noting the risk, said"
        return (start, before) if start < before else None
    if parse.tag(before) in "UI" and not any(tag in "VA" for tag in parse.tags[:before]):
        return _subject_after(parse, at)
    return main_subject(parse, at, nearest=True)


def _with_one(parse: Parse, at: int) -> Stretch | None:
    """Reads "with the monitor saying": the one who speaks is brought in by "with"."""
    opener = next((n for n in range(at - 1, max(-1, at - 8), -1) if parse.tags[n] not in "NPJDZSO"), -1)
    return (opener + 1, at) if opener >= 0 and parse.word(opener) in parse.framing.holding and opener + 1 < at else None


def _subject_after(parse: Parse, at: int) -> Stretch | None:
    """Reads "Noting the risk, the ministry said": the subject of the main clause after a participle in front."""
    for comma in range(at + 1, len(parse)):
        if parse.tags[comma] != "," or parse.inside[comma] >= 0:
            continue
        start = comma + 1
        while parse.tag(start) == "R":
            start += 1
        end = phrase_end(parse, start)
        if subject_and_verb(parse, start) or (end > start and _told_of(parse, end)):
            return start, end
    return None


def _told_of(parse: Parse, comma: int) -> bool:
    """Reads ", who was there, said" behind a name: what is told between commas, and then its verb."""
    if parse.tag(comma) != "," or parse.tag(comma + 1) != "W":
        return False
    close = parse.tags.find(",", comma + 1)
    return close > 0 and parse.tag(close + 1) in "VA"


def main_subject(parse: Parse, end: int, *, nearest: bool = False) -> Stretch | None:
    """The subject of the first, or the nearest, finite verb before a word that is in no subordinate clause or quotation."""
    for at in reversed(range(end)) if nearest else range(end):
        if parse.tags[at] in "VA" and parse.inside[at] < 0:
            found = subject_before(parse, group_start(parse, at))
            if found is not None and parse.tag(found[0] - 1) not in "UW" and parse.tags[found[0]] != "W":
                return found
    return None


def shares_subject(parse: Parse, first: int, at: int, last: Finding | None) -> tuple[Span, ...] | None:
    """The source of the verb of reporting before, where this one only runs on from it: ", adding that", "and said"."""
    if last is None or not last.source:
        return None
    before = first - 1
    while parse.tag(before) in "R,":
        before -= 1
    if parse.tags[at] == "G" and first == at:
        runs_on = parse.tag(first - 1) in ",RC" and before >= 0
    else:
        runs_on = parse.tag(before) == "C"
    return last.source if runs_on else None


def edge_of(parse: Parse, source: Stretch | None, at: int) -> Edge:
    """What can end the clause that a verb reports."""
    if source is None:
        opens = at == 0 or (parse.tags[at] == "G" and parse.tag(at - 1) in "UI")
        return Edge.UNDER if opens and parse.tags[at] in "EG" else Edge.MAIN
    if parse.tags[source[0]] == "W":
        return Edge.RELATIVE
    if source[0] > at or (parse.tag(source[0] - 1) == "U" and parse.word(source[0] - 1) in parse.framing.under):
        return Edge.UNDER
    return Edge.MAIN


def source_end(parse: Parse, start: int) -> int:
    """A source named after its cue, with its apposition: "said X, a doctor in Y"."""
    end = long_phrase_end(parse, start)
    while parse.tag(end) == "," and parse.tag(end + 1) in "DNPJMRZ" and end - start < 30:
        first = end + 1
        while parse.tag(first) == "R":
            first += 1
        further = long_phrase_end(parse, first)
        if further == first or parse.tag(further) in "VA":
            break
        end = further
    return _past_relative(parse, start, end)


def _past_relative(parse: Parse, start: int, end: int) -> int:
    """Reads "said X, a ferryman who was on the bank" to its end, where nothing follows in the sentence."""
    last = sentence_end(parse)
    further = (
        parse.word(end) in parse.framing.person and end - start < 30 and not set(',;:"') & set(parse.tags[end:last])
    )
    return last if further else end
