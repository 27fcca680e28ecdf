"""Noun phrases, read to the right and to the left of a word, without a parser: tags are enough in news prose."""

from __future__ import annotations

from workbench.extract.speech.parse import Parse, Stretch

LONGEST = 40
"""Words of the longest noun phrase; a longer one is a list or a damaged text."""

WHEN = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later "
        "morning afternoon evening night week month year last past this late early mon tue wed thu fri sat sun"
    ).split()
)
"""Words that tell when something was said."""
_HEADS = frozenset("NPM")
_INNER = frozenset("JMREG")
_ATTACHING = frozenset(
    (
        "of for in at from with on to against near by inside outside about among between over under across "
        "along behind within around"
    ).split()
)
MADE = frozenset(
    (
        "released posted published issued obtained leaked shared broadcast aired uploaded filmed circulated carried "
        "compiled collected gathered prepared"
    ).split()
)
"""Participles that tell by whom a text was made or given out."""
_REDUCING = MADE | frozenset("sitting speaking living working citing quoting using".split())
"""Participles by which a clause hangs on the one who speaks, or on the text that does."""
_LONGEST_CLAUSE = 20
"""Words of such a clause."""
_BE_HAVE = frozenset("is are was were be been being has have had 's 're 've get got".split())


def phrase_end(parse: Parse, first: int) -> int:  # noqa: C901, PLR0912 - one walk, a case a tag
    """Where the plain noun phrase that begins at a word ends; the same word where there is none."""
    tags, at, head = parse.tags, first, False
    if parse.tag(first) == "O":
        return first + 1
    while at < len(tags) and at - first < LONGEST:
        tag = tags[at]
        several = tags[at - 1] == "N" and parse.word(at - 1).endswith("s")
        if tag == "M" and head and (tags[at - 1] == "P" or several) and parse.tag(at + 1) in "NJE":
            break  # "according to MSF two clinics were hit": the next phrase begins
        if tag in _HEADS:
            head = True
        elif tag in "DZ":
            if head or (at > first and tags[at - 1] not in 'DZRJ"'):
                break
        elif tag == "S":
            head = False
        elif tag in _INNER:
            if head and not (parse.tag(at + 1) in _HEADS and tag in "JG" and tags[at - 1] != "N"):
                break
        elif tag == '"':
            if parse.tag(at + 1) not in "NPJMGE" and not (at > first and parse.tag(at - 1) in _HEADS):
                break
            if head and parse.tag(at + 1) not in "NPJMGE":
                return at + 1 if _closes(parse, at) else at
        elif (tag == "-" and _in_number(parse, at)) or (
            tag == "," and not head and parse.tag(at - 1) == "J" and parse.tag(at + 1) == "J"
        ):
            pass
        else:
            break
        at += 1
    while at > first and tags[at - 1] in _INNER and tags[at - 1] != "M":
        at -= 1
    if _nominal(parse, at) and at - first < LONGEST:
        return at + 1
    return at if head or (at > first and tags[at - 1] in _HEADS) or _stands_alone(parse, first, at) else first


def _nominal(parse: Parse, at: int) -> bool:
    """Reads "a police official": an adjective that heads its phrase."""
    told = parse.tag(at) == "J" and parse.word(at) in parse.syntax.nominal
    return told and parse.tag(at - 1) in "NPDJ" and parse.tag(at + 1) not in "NPJ"


def _in_number(parse: Parse, at: int) -> bool:
    """The mark of "23-year-old": nothing but it between a number and a word."""
    return at > 0 and parse.tags[at - 1] == "M" and glued(parse, at)


def glued(parse: Parse, at: int) -> bool:
    """Whether a mark stands between two words without a blank: a hyphen, and no dash."""
    starts, ends = parse.tokens.starts, parse.tokens.ends
    return 0 < at < len(parse) - 1 and ends[at - 1] == starts[at] and ends[at] == starts[at + 1]


def _closes(parse: Parse, at: int) -> bool:
    quotation = parse.inside[at]
    return quotation >= 0 and parse.quotations[quotation].end == parse.tokens.ends[at]


def _stands_alone(parse: Parse, first: int, at: int) -> bool:
    """Reads "some", "many", "this": a determiner or amount that is a phrase of its own."""
    return at > first and parse.tags[first] in "DM"


def long_phrase_end(parse: Parse, first: int) -> int:
    """The same with what hangs on it: "of …", "in …", a bracket, "and" with another noun phrase."""
    at = phrase_end(parse, first)
    if at == first:
        return first
    while at < len(parse) and at - first < LONGEST:
        tag = parse.tags[at]
        if tag == "(":
            at = _past_bracket(parse, at)
            continue
        joined = tag == "I" and (parse.word(at) in _ATTACHING or _in_name(parse, at))
        # "the ministry over 345 people were killed": a number with its "over" begins what is said
        joined = joined and parse.word(at + 1) not in ("least", "most") and not _more_than(parse, at)
        joined = joined or (tag == "C" and parse.word(at) in ("and", "or") and parse.tag(at - 1) in _HEADS)
        if not joined:
            break
        further = phrase_end(parse, at + 1)
        if further == at + 1 or (tag == "C" and parse.tag(further) in "VA"):
            break
        at = further
    return at


def _more_than(parse: Parse, at: int) -> bool:
    return parse.word(at) in ("over", "about", "around", "near", "between") and parse.tag(at + 1) == "M"


def _in_name(parse: Parse, at: int) -> bool:
    """Reads "Reporters Without Borders": a preposition with a capital between two others."""
    return at > 0 and all(parse.tokens.surfaces[near][0].isupper() for near in range(at - 1, min(at + 2, len(parse))))


def _past_bracket(parse: Parse, at: int) -> int:
    close = parse.tags.find(")", at)
    return close + 1 if 0 <= close <= at + 12 else at + 1


def phrase_start(parse: Parse, end: int) -> int:
    """Where the noun phrase that ends before a word begins; the same word where there is none."""
    at = _plain_start(parse, end)
    while 0 < at < end and end - at < LONGEST:
        before = parse.tags[at - 1]
        host = _host(parse, at, before)
        if host == at:
            break
        at = host
    return at


def _host(parse: Parse, at: int, before: str) -> int:
    """The start of the phrase that "of …" or "and …" hangs on, else the same word."""
    if before == "I" and (parse.word(at - 1) in _ATTACHING or _in_name(parse, at - 1)):
        # "a poll released in late August": past the participle, too
        end = at - 2 if at > 2 and parse.tags[at - 2] == "E" else at - 1
        start = _plain_start(parse, end)
        return start if start < end and parse.tags[at - 2] != "O" else at
    if before == "C" and parse.word(at - 1) in ("and", "or", "&"):
        start = _plain_start(parse, at - 1)
        if start < at - 1 and (start == 0 or parse.tags[start - 1] in ',;:.-(UCW"'):
            return start
    return at


def _plain_start(parse: Parse, end: int) -> int:  # noqa: C901, PLR0912 - one walk, a case a tag
    tags, at = parse.tags, end - 1
    if at >= 0 and tags[at] == ")":
        at = _before_bracket(parse, at) - 1
    if at < 0 or tags[at] not in 'NPMOJDGE"':
        return end
    if tags[at] == "O":
        return at
    if tags[at] in "JGE" and not (at > 0 and tags[at - 1] in "DZ"):
        return end
    determined = False
    while at >= 0 and end - at < LONGEST:
        tag = tags[at]
        if tag in "DZ":
            determined = True
        elif determined and tag != "S":
            break
        elif tag == "S":
            determined = False
        elif (
            (tag in "GE" and (at == end - 1 or _verbal(parse, at)))
            or (
                tag == "R" and not ((at > 0 and tags[at - 1] in "DZJ") or (parse.word(at + 1) and tags[at + 1] in "JM"))
            )
            or (tag == '"' and at < end - 1 and parse.inside[at] != parse.inside[at + 1])
        ):
            break
        elif tag == ")":
            opened = _before_bracket(parse, at)
            if opened == 0 or tags[opened - 1] not in "NPM":
                break  # "[TEXT] Colonel Ponce": a tag of the wire, and no part of a name
            at = opened
        elif tag not in 'NPMJGER"' or _others(parse, at, end):
            break
        at -= 1
    at += 1
    while at < end and tags[at] in 'R"SGE' and tags[at] != '"':
        at += 1
    return at


def _others(parse: Parse, at: int, end: int) -> bool:
    """Reads "wounded 40 others state news agency said": those counted end one phrase, the speaker is the next."""
    return at < end - 1 and at > 0 and parse.tags[at - 1] == "M" and parse.word(at) in ("others", "people")


def _before_bracket(parse: Parse, at: int) -> int:
    opened = parse.tags.rfind("(", max(0, at - 12), at)
    return opened if opened >= 0 else at


def _verbal(parse: Parse, at: int) -> bool:
    """Whether a participle is part of a verb ("were killed") and not of a noun phrase ("killed residents")."""
    before = at - 1
    while before >= 0 and parse.tags[before] == "R":
        before -= 1
    return before >= 0 and parse.word(before) in _BE_HAVE


def subject_before(parse: Parse, end: int) -> Stretch | None:
    """The subject that stands before a verb, with its appositions and relative clauses, or None."""
    at = before_when(parse, end) - 1
    while at >= 0 and parse.tags[at] == "R":
        at -= 1
    if at < 0:
        return None
    tag = parse.tags[at]
    if tag == "W":
        return _some_of(parse, at)
    if tag in ",-":
        return _over_apposition(parse, at)
    start = phrase_start(parse, at + 1)
    if start > at:
        return None
    if parse.word(start) in ("a", "an", "the"):
        start = _named_before(parse, start)
    relative = _over_relative(parse, start)
    if relative is None:
        relative = _over_reduced(parse, start)
    return (relative if relative is not None else start, at + 1)


def before_when(parse: Parse, end: int) -> int:
    """Where a subject ends before the words that tell when it spoke: "The governor late on Sunday said"."""
    at = end
    while at > 0 and parse.tags[at - 1] == "R":
        at -= 1
    first = at
    while first > 0 and parse.word(first - 1) in WHEN:
        first -= 1
    if first == at:
        return end
    if parse.tag(first - 1) == "I" and parse.word(first - 1) in ("on", "in", "at"):
        first -= 1
    while first > 0 and (parse.word(first - 1) in WHEN or parse.tags[first - 1] == "R"):
        first -= 1
    return first if parse.tag(first - 1) in "NPMO),WCU" else end


def _some_of(parse: Parse, at: int) -> Stretch | None:
    """Reads "who", "which"; and "one of whom", "many of which": those of the phrase before who speak."""
    if parse.word(at) in ("who", "which", "that"):
        return at, at + 1
    if parse.word(at) != "whom" or parse.tag(at - 1) != "I":
        return None
    start = _plain_start(parse, at - 1) if parse.tag(at - 2) in "NM" else at - 2
    return (start, at + 1) if 0 <= start < at - 1 else None


def _named_before(parse: Parse, start: int) -> int:
    """Reads "Ali Hassan an activist in the area": a person's name before, where the comma is lost."""
    first = start
    while first > 0 and parse.tags[first - 1] == "P":
        first -= 1
    alone = first == 0 or parse.tags[first - 1] in '.,"UWC'
    return first if start - first > 1 and alone else start


def _over_relative(parse: Parse, start: int) -> int | None:
    """Reads "people who live in the area said": the phrase before "who", where the one found is in its clause."""
    at = start - 1
    while at >= 0 and start - at < 12 and parse.tags[at] in "VABERIT":
        at -= 1
    if at == start - 1 or at < 1 or parse.word(at) not in ("who", "which", "that") or parse.tags[at] != "W":
        return None
    host = phrase_start(parse, at)
    return host if host < at else None


def _over_reduced(parse: Parse, start: int) -> int | None:
    """Reads "a video released by the army shows", "a man sitting in the room said": past the participle."""
    for at in range(start - 1, max(0, start - _LONGEST_CLAUSE), -1):
        word, tag = parse.word(at), parse.tags[at]
        if word in _REDUCING and (tag in "EG" or (tag == "V" and parse.tag(at + 1) in "IG")):
            host = phrase_start(parse, at)
            return host if host < at else None
        if tag in "VAUWTO,;:":
            return None
    return None


def _over_apposition(parse: Parse, mark: int) -> Stretch | None:
    """Reads "Lionel Sosa, a media consultant, said": from the name to the mark before the verb."""
    tags, end = parse.tags, mark
    sign = tags[mark]
    while end > 0 and mark - end < LONGEST:
        before = tags.rfind(sign, max(0, end - LONGEST), end)
        if before <= 0:
            return None
        start = phrase_start(parse, before)
        if start < before and _can_host(parse, start, before):
            described = _describes(parse, before + 1) and parse.word(before + 1) not in ("who", "which", "whose")
            return (start, mark if described else before)
        end = before
    return None


def _can_host(parse: Parse, start: int, end: int) -> bool:
    """A name or described person at the head of its clause, not a bare number or a day."""
    if set(parse.tags[start:end]) <= {"M"}:
        return False
    before = parse.word(start - 1)
    if start == 0 or parse.tags[start - 1] in 'UWCR"-:;.(' or before in WHEN or before in parse.syntax.subordinators:
        return True
    if parse.tags[start - 1] == ",":
        earlier = phrase_start(parse, start - 1)
        return not (parse.tags[start] in "DM" and earlier < start - 1 and parse.tags[start - 2] == "P")
    return False


def _describes(parse: Parse, first: int) -> bool:
    """Whether what stands between commas tells who somebody is, and not when or how."""
    return parse.tag(first) in "DNPWJZM" or parse.word(first) in ("of", "from", "in")
