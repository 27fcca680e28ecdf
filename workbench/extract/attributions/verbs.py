"""Verbs that report: "said that …", "“…,” said X", "urged X to …", "is expected to …"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from store.model import Span
from workbench.extract.attributions.clauses import clause_end, phrase_content_end, sentence_end
from workbench.extract.attributions.finding import Finding
from workbench.extract.attributions.lexicon import Lexicon, Verb
from workbench.extract.attributions.parse import Parse, Stretch
from workbench.extract.attributions.phrases import long_phrase_end, phrase_end, subject_before

_BE = frozenset("is are was were be been being am 's 're get got".split())
_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later morning afternoon evening"
    " night week month year last this late early".split()
)
_ADJUNCT = frozenset("in on at during through by after before from to via over".split())


@dataclass(frozen=True, slots=True)
class Right:
    """What follows a verb: which frame it makes, how far the cue goes, what is said."""

    frame: str
    cue_end: int
    content: tuple[Span, ...]
    whom: Stretch | None = None


def find_verbs(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Every reporting verb of a sentence with its source and content."""
    last: Finding | None = None
    for at, word in enumerate(parse.tokens.words):
        verb = lexicon.verbs.get(word)
        if verb is None or parse.tags[at] not in "VBGEN" or parse.spoken(at):
            continue
        if parse.tags[at] == "N" and not _verb_after_all(parse, at):
            continue
        finding = _read(parse, at, verb, lexicon, last)
        if finding is not None:
            yield finding
            last = finding


def _verb_after_all(parse: Parse, at: int) -> bool:
    """A word tagged a noun that must be a verb: after a pronoun or a name, before "that" or a quotation mark."""
    return parse.tag(at - 1) in "OWP" and parse.tag(at + 1) in 'UO"D'


def _read(parse: Parse, at: int, verb: Verb, lexicon: Lexicon, last: Finding | None) -> Finding | None:
    first = group_start(parse, at)
    if parse.tags[at] == "E" and _passive(parse, first, at):
        return _passive_reading(parse, first, at, verb, lexicon)
    inverted = _inverted(parse, first, at, verb)
    if inverted is not None:
        return inverted
    right = read_right(parse, at, lexicon)
    if right.frame not in verb.frames:
        return None
    source = _source(parse, first, at, last)
    if right.frame == "left":
        content = _left_content(parse, source, first, at)
        if not content:
            return None
        right = Right("left", right.cue_end, content)
    if not right.content:
        return None
    return Finding(
        source=(parse.span(source),)
        if isinstance(source, tuple)
        else (last.source if source == "carried" and last else ()),
        cue=(parse.span((first, right.cue_end)),) if right.whom is None else (parse.span((first, at + 1)),),
        content=right.content,
        rule=f"{verb.lemma}: {right.frame}",
    )


def group_start(parse: Parse, at: int) -> int:
    """The first word of the verb with its auxiliaries and adverbs: "has repeatedly said"."""
    first = at
    while first > 0:
        tag = parse.tags[first - 1]
        if tag in "AR" or (tag in "BEG" and parse.word(first - 1) in ("be", "been", "being", "have", "having")):
            first -= 1
        elif tag == "T" and first > 1 and parse.tags[first - 2] in "VAEBGJR":
            first -= 2
        else:
            break
    while first < at and parse.tags[first] == "R" and parse.tag(first - 1) not in "NPOW":
        first += 1
    return first


def _passive(parse: Parse, first: int, at: int) -> bool:
    return any(parse.word(number) in _BE for number in range(first, at))


def read_right(parse: Parse, at: int, lexicon: Lexicon) -> Right:
    """Which frame follows a verb, and what its content is."""
    cue_end = at + 1
    while parse.tag(cue_end) == "R" and parse.tag(cue_end + 1) not in "JM":
        cue_end += 1
    start = cue_end
    for _ in range(4):
        right = _read_frame(parse, start, cue_end, lexicon)
        if right.frame not in ("when", "adjunct"):
            break
        start = right.cue_end
        if right.frame == "adjunct" and parse.tag(start) in ".,":
            return Right("left", cue_end, ())
    if right.whom is None and start != cue_end and right.frame in ("object", "nothing"):
        return Right("left", cue_end, ())
    return right


def _read_frame(parse: Parse, start: int, cue_end: int, lexicon: Lexicon) -> Right:
    tag, word = parse.tag(start), parse.word(start)
    if tag == "," and parse.tag(start + 1) == '"':
        return Right("quote", cue_end, quoted_from(parse, start + 1))
    if tag == ":":
        return Right("colon", cue_end, after_colon(parse, start))
    if tag in ".,;-)":
        return Right("left", cue_end, ())
    if tag == '"' and _opens(parse, start):
        return Right("quote", cue_end, clause_from(parse, start, lexicon))
    if tag in "U" or (word == "that" and tag != "D"):
        frame = word if word in ("that", "if", "whether") else "adjunct-clause"
        return Right(frame, cue_end, clause_from(parse, start, lexicon))
    if tag == "W":
        return Right("question", cue_end, clause_from(parse, start, lexicon))
    if tag == "T":
        return Right("to", cue_end, clause_from(parse, start, lexicon))
    if tag == "G":
        return Right("ing", cue_end, clause_from(parse, start, lexicon))
    if tag == "I":
        return _after_preposition(parse, start, cue_end, lexicon)
    return _after_phrase(parse, start, cue_end, lexicon)


def _opens(parse: Parse, at: int) -> bool:
    quotation = parse.inside[at]
    return quotation >= 0 and parse.quotations[quotation].start == parse.tokens.starts[at]


def _after_preposition(parse: Parse, start: int, cue_end: int, lexicon: Lexicon) -> Right:
    word = parse.word(start)
    end = long_phrase_end(parse, start + 1)
    if end > start + 1 and word in _ADJUNCT:
        after = end + 1 if parse.tag(end) == "," else end
        if parse.tag(after) in 'U":' or parse.word(after) == "that" or parse.tag(end) in ".,":
            return Right(
                "adjunct",
                end
                if parse.tag(end) == "," and parse.tag(end + 1) == '"'
                else min(after, len(parse))
                if parse.tag(after) in 'U":' or parse.word(after) == "that"
                else end,
                (),
            )
    if word == "as" or end == start + 1 and parse.tag(start + 1) == "G":
        return Right(word, start + 1, _span(parse, start + 1, phrase_content_end(parse, start + 1)))
    return Right(word, start + 1, _span(parse, start + 1, phrase_content_end(parse, start + 1)))


def _after_phrase(parse: Parse, start: int, cue_end: int, lexicon: Lexicon) -> Right:
    if parse.word(start) in _WHEN and parse.tag(start) in "PNJDR":
        end = start
        while parse.word(end) in _WHEN:
            end += 1
        if end > start and not (parse.tag(end) in "NP" and parse.word(start) in ("last", "this", "late", "early")):
            return Right("when", end, ())
    end = phrase_end(parse, start)
    if end == start:
        return Right("nothing", cue_end, ())
    if _clause_follows(parse, start):
        return Right("clause", cue_end, clause_from(parse, start, lexicon))
    whom = _after_whom(parse, start, end, cue_end, lexicon)
    if whom is not None:
        return whom
    return Right("object", cue_end, _span(parse, start, phrase_content_end(parse, start)))


def _clause_follows(parse: Parse, start: int) -> bool:
    """Whether a subject and its finite verb follow, as in "said the strike killed ten"."""
    relatives = 0
    for at in range(start, min(len(parse), start + 30)):
        tag = parse.tags[at]
        if tag == "W":
            relatives += 1
        elif tag in "VA":
            if not relatives:
                return True
            relatives -= 1
        elif tag in ";:.T" or (tag in "U" and at > start) or (tag == "," and parse.tag(at + 1) in "CGU"):
            return False
    return False


def _after_whom(parse: Parse, start: int, end: int, cue_end: int, lexicon: Lexicon) -> Right | None:
    long_end = long_phrase_end(parse, start)
    for stop in (end, long_end):
        tag, word = parse.tag(stop), parse.word(stop)
        after = stop
        while tag == "R" or word in _WHEN or (word in ("on", "in") and parse.word(after + 1) in _WHEN):
            after += 1
            tag, word = parse.tag(after), parse.word(after)
        if tag == "," and parse.tag(after + 1) == '"':
            return Right("whom-quote", cue_end, quoted_from(parse, after + 1), (start, stop))
        if tag == ":":
            return Right("whom-colon", cue_end, after_colon(parse, after), (start, stop))
        if (
            word == "that"
            or tag == "T"
            or tag == "W"
            or (tag == '"' and _opens(parse, after))
            or word in ("if", "whether")
        ):
            kind = {"T": "to", "W": "question", '"': "quote"}.get(tag, word)
            if word == "that":
                kind = "that"
            return Right(f"whom-{kind}", cue_end, clause_from(parse, after, lexicon), (start, stop))
        if tag == "I" and word not in ("of",) and stop == end:
            object_end = phrase_content_end(parse, stop + 1) if parse.tag(stop + 1) != "." else stop + 1
            if word == "as":
                return Right("object-as", cue_end, _span(parse, start, phrase_content_end(parse, start)), None)
            continue
    if end == start + 1 and parse.tag(start) == "O" and _clause_follows(parse, end):
        return Right("whom-clause", cue_end, clause_from(parse, end, lexicon), (start, end))
    return None


def _span(parse: Parse, start: int, end: int) -> tuple[Span, ...]:
    return (parse.span((start, end)),) if end > start else ()


def clause_from(parse: Parse, start: int, lexicon: Lexicon) -> tuple[Span, ...]:
    """The reported clause that begins at a word, to the end of a quotation that it ends inside."""
    if start >= len(parse):
        return ()
    end = clause_end(parse, start, lexicon.participles)
    if end <= start:
        return ()
    span = parse.span((start, end))
    quotation = parse.inside[end - 1]
    if quotation >= 0 and end >= sentence_end(parse):
        span = Span(span.start, max(span.end, parse.quotations[quotation].end), parse.place)
    return (span,)


def quoted_from(parse: Parse, start: int) -> tuple[Span, ...]:
    """The quotation that opens at a mark, and what is quoted after it in the same sentence."""
    quotation = parse.inside[start]
    if quotation < 0:
        return ()
    found = parse.quotations[quotation]
    return (Span(found.start, found.end, parse.place),)


def after_colon(parse: Parse, colon: int) -> tuple[Span, ...]:
    """What follows a colon: a quotation, the rest of the sentence, or the next paragraph where it ends the line."""
    if colon + 1 < len(parse):
        if parse.tag(colon + 1) == '"' and parse.inside[colon + 1] >= 0:
            return quoted_from(parse, colon + 1)
        return _span(parse, colon + 1, len(parse))
    return ()


def _inverted(parse: Parse, first: int, at: int, verb: Verb) -> Finding | None:
    """ "“…,” said X": the verb stands before its subject, what is said before both."""
    if "inverted" not in verb.frames or parse.tags[at] not in "VN" or first != at:
        return None
    before = at - 1
    while parse.tag(before) == "R":
        before -= 1
    if parse.tag(before) not in '",.-':
        return None
    end = phrase_end(parse, at + 1)
    if end == at + 1 or parse.tags[at + 1] == '"' or parse.word(at + 1) in _WHEN or parse.word(at + 1) == "that":
        return None
    if not _ends_quotation(parse, before) and (_clause_follows(parse, at + 1) or _over_comma(parse, before)):
        return None
    end = _source_end(parse, at + 1)
    content = left_of(parse, at)
    if not content:
        return None
    return Finding((parse.span((at + 1, end)),), (parse.span((at, at + 1)),), content, f"{verb.lemma}: inverted")


def _ends_quotation(parse: Parse, at: int) -> bool:
    """Whether a quotation closes at a mark, or just before it."""
    for number in (at, at - 1):
        quotation = parse.inside[number] if number >= 0 else -1
        if quotation >= 0 and parse.quotations[quotation].end == parse.tokens.ends[number]:
            return True
    return at < 0


def _over_comma(parse: Parse, at: int) -> bool:
    """Whether the mark before a verb closes an apposition to its subject."""
    return parse.tag(at) in ",-" and subject_before(parse, at + 1) is not None


def _source_end(parse: Parse, start: int) -> int:
    """A subject after its verb, with apposition: "said X, a doctor in Y,"."""
    end = long_phrase_end(parse, start)
    while parse.tag(end) == "," and parse.tag(end + 1) in "DNPJMRZ" and end - start < 30:
        first = end + 1
        while parse.tag(first) == "R":
            first += 1
        further = long_phrase_end(parse, first)
        if further == first or parse.tag(further) in "VA":
            break
        end = further
    if parse.tag(end) == "," and parse.word(end + 1) == "who":
        end = clause_end(parse, end + 1, frozenset())
    return end


def _left_content(parse: Parse, source: Stretch | str | None, first: int, at: int) -> tuple[Span, ...]:
    if not isinstance(source, tuple):
        return left_of(parse, first) if parse.tag(first - 1) == '"' else ()
    content = left_of(parse, source[0])
    if not content:
        return ()
    after = at + 1
    while parse.tag(after) == "R":
        after += 1
    last = sentence_end(parse)
    after = parse.tags.find(",", after, last)
    if after < 0 or after + 1 >= last:
        return content
    quotation = parse.inside[after + 1]
    if quotation >= 0 and _opens(parse, after + 1):
        return (*content, *quoted_from(parse, after + 1))
    quoted = any(number >= 0 for number in parse.inside[after + 1 : last])
    if parse.tag(after + 1) not in "GW" and (quoted or parse.tag(source[0] - 2) != '"'):
        return (*content, *_span(parse, after + 1, last))
    return content


def left_of(parse: Parse, end: int) -> tuple[Span, ...]:
    """What is said before a source or an inverted verb: a quotation that ends there, else the clause."""
    at = end - 1
    while at >= 0 and parse.tags[at] in ",-." and parse.inside[at] < 0:
        at -= 1
    if at < 0:
        return _sentence_before(parse)
    quotation = parse.inside[at]
    if quotation >= 0 and parse.quotations[quotation].end == parse.tokens.ends[at]:
        found = parse.quotations[quotation]
        if found.start < parse.start or not _partial(parse, found.start, at):
            return (Span(found.start, found.end, parse.place),)
    start = 0
    while start < at and parse.tags[start] in ",-C":
        start += 1
    return _span(parse, start, at + 1)


def _partial(parse: Parse, opened: int, at: int) -> bool:
    """Whether a quotation is a piece of the writer's own clause, and not a whole utterance."""
    first = next(number for number, start in enumerate(parse.tokens.starts) if start >= opened)
    return first > 0 and parse.tags[first - 1] not in ",:.-"


def _sentence_before(parse: Parse) -> tuple[Span, ...]:
    """A quotation that ended with the sentence before: "“Go!” he said" cut after the mark."""
    at = bisect_right(parse.quotations, parse.start, key=attrgetter("end")) - 1
    if at < 0 or parse.text[parse.quotations[at].end : parse.start].strip():
        return ()
    return (Span(parse.quotations[at].start, parse.quotations[at].end, parse.place),)


def _source(parse: Parse, first: int, at: int, last: Finding | None) -> Stretch | str | None:
    if parse.tags[at] == "G" and first == at:
        found = subject_before(parse, first) if parse.tag(at - 1) in "NPO" else None
        return found if found is not None else "carried" if last else _main_subject(parse, first)
    found = subject_before(parse, first)
    if found is not None:
        return found
    before = first - 1
    while parse.tag(before) in "R,":
        before -= 1
    if parse.tag(before) in "CGNPO" or parse.tags[at] in "GB":
        return "carried" if last else _main_subject(parse, first)
    return None


def _main_subject(parse: Parse, end: int) -> Stretch | None:
    """The subject of the sentence's first finite verb outside a subordinate clause, before a word."""
    for at in range(end):
        if parse.tags[at] in "VA" and parse.inside[at] < 0:
            found = subject_before(parse, group_start(parse, at))
            if found is not None and parse.tag(found[0] - 1) not in "UW" and parse.tags[found[0]] != "W":
                return found
    return None


def _passive_reading(parse: Parse, first: int, at: int, verb: Verb, lexicon: Lexicon) -> Finding | None:
    right = read_right(parse, at, lexicon)
    subject = subject_before(parse, first)
    frame = f"passive-{right.frame}"
    if right.frame == "by":
        end = long_phrase_end(parse, at + 2)
        if "passive-by" not in verb.frames or end == at + 2 or subject is None:
            return None
        return Finding(
            (parse.span((at + 2, end)),),
            (parse.span((first, at + 2)),),
            (parse.span(subject),),
            f"{verb.lemma}: {frame}",
        )
    if frame not in verb.frames:
        return None
    content = right.content
    if subject is not None and parse.word(subject[0]) not in ("it", "there"):
        content = (parse.span(subject), *content)
    if not content:
        return None
    return Finding((), (parse.span((first, right.cue_end)),), content, f"{verb.lemma}: {frame}")
