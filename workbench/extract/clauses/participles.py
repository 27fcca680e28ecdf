"""Past forms that could be participles, and participles that are the finite verb of their clause."""

from __future__ import annotations

from dataclasses import replace

from workbench.extract.phrases import Chunk, Chunked


def settled(line: Chunked) -> Chunked:
    """Participles that are the finite verb of their clause, and finite forms that are participles.

    "police deployed 26 teams" has its object behind it; "the 20 people stabbed on Sunday have died" has another verb.
    """
    kinds = list(line.kinds)
    for at, chunk in enumerate(line.chunks):
        group = chunk.group
        if group is None or (group.last - chunk.first > 1 and group.raised < 0):
            continue
        if chunk.kind in "ve" and _before_counted(line, kinds, at):
            kinds[at] = "e" if _each_its_own(line, kinds, at) else "v"
        elif chunk.kind == "v" and _aside(line, kinds, at):
            kinds[at] = "e"
        elif chunk.kind == "e" and _finite(line, kinds, at):
            kinds[at] = "v"
        elif group.raised < 0 and chunk.kind == "v" and line.tags[chunk.first] == "V" and _reduced(line, kinds, at):
            kinds[at] = "e"
    if "".join(kinds) == line.kinds:
        return line
    chunks = tuple(
        chunk if chunk.kind == kind else _turned(chunk, kind) for chunk, kind in zip(line.chunks, kinds, strict=True)
    )
    return replace(line, chunks=chunks, kinds="".join(kinds))


def _finite(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "police deployed 26 teams", "the ministry confirmed that": a past form that the tags take for a participle."""
    if not at or kinds[at - 1] not in 'nRWC,")':
        return False
    if line.word(line.chunks[at].head) in line.syntax.intransitive:
        return True
    if _has_verb(kinds, at):
        return False
    following = kinds[at + 1 : at + 2]
    if following == ["n"] and line.word(line.chunks[at + 1].head) not in line.syntax.times:
        return True
    end = at + 1
    while kinds[end : end + 2] == ["I", "n"]:
        end += 2
    return bool(kinds[end : end + 1]) and line.word(line.chunks[end].head) in line.syntax.complementizers


def _before_counted(line: Chunked, kinds: list[str], at: int) -> bool:
    """Whether a past form stands between a phrase and a number of others: "killed two injured eight"."""
    return (
        line.tags[line.chunks[at].first] in "VE"
        and kinds[at - 1 : at] == ["n"]
        and kinds[at + 1 : at + 2] == ["n"]
        and _numbered(line, at + 1)
        and line.word(line.chunks[at + 1].head) not in line.syntax.times
    )


def _each_its_own(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "8 persons killed 58 others injured": two numbers, and behind each what happened to it."""
    last = line.word(line.chunks[at + 1].last - 1)
    return _numbered(line, at - 1) and (
        kinds[at + 2 : at + 3] in (["e"], ["J"]) or last.endswith(line.syntax.past_endings)
    )


def _numbered(line: Chunked, at: int) -> bool:
    if line.word(line.chunks[at].first) in line.syntax.quantities:
        return True
    return "M" in line.tags[line.chunks[at].first : line.chunks[at].last]


def _turned(chunk: Chunk, kind: str) -> Chunk:
    group = chunk.group
    return chunk._replace(kind=kind, group=group and group._replace(kind=kind, passive=kind == "e"))


_EDGES = frozenset(',:;.-"UWC')


def _has_verb(kinds: list[str], at: int) -> bool:
    """Whether the stretch around a chunk, between two marks, has a finite verb already."""
    first = at
    while first > 0 and kinds[first - 1] not in _EDGES:
        first -= 1
    last = at + 1
    while last < len(kinds) and kinds[last] not in _EDGES:
        last += 1
    return "v" in kinds[first:at] or "v" in kinds[at + 1 : last]


def _aside(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "three of the men, believed to be guards, were hurt": a past form between two commas, and then the verb."""
    first = line.chunks[at].first
    if (
        kinds[at - 2 : at] != ["n", ","]
        or line.tags[first] != "V"
        or not line.word(first).endswith(line.syntax.participle_endings)
    ):
        return False
    end = at + 1
    while end < len(kinds) and kinds[end] in "nIRJ":
        end += 1
    return kinds[end : end + 2] == [",", "v"] and "v" not in kinds[max(0, at - 3) : at]


def _reduced(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "the 20 people stabbed on Sunday have died": a past form with no object, and then the verb of the phrase.

    What stands right before that second verb hangs on a preposition, so it is no subject.
    """
    if not line.word(line.chunks[at].first).endswith(line.syntax.participle_endings) or not at or kinds[at - 1] != "n":
        return False
    if line.word(line.chunks[at].head) in line.syntax.intransitive | line.syntax.finite:
        return False
    if _second(line, kinds, at):
        return True
    end = at + 1
    while end < len(kinds) and kinds[end] in "RJ":
        end += 1
    phrases = end
    if kinds[end : end + 1] == ["n"] and line.word(line.chunks[end].head) in line.syntax.times:
        end += 1  # "released this week"
    while kinds[end : end + 2] == ["I", "n"] and line.word(line.chunks[end].head) not in line.syntax.subordinators:
        end += 2
    while end < len(kinds) and kinds[end] == "R":
        end += 1
    return end > phrases and kinds[end : end + 1] == ["v"] and "v" not in kinds[max(0, at - 2) : at]


def _second(line: Chunked, kinds: list[str], at: int) -> bool:
    """Reads "received treatment for injuries received in the crush": a second past form, without object or "that"."""
    end = at + 1
    while kinds[end : end + 1] == ["R"]:
        end += 1
    if kinds[end : end + 1] != ["I"]:
        return False
    before = at - 1
    while before > 0 and kinds[before] in "nI" and line.word(line.chunks[before].head) not in line.syntax.holding:
        before -= 1
    word = line.word(line.chunks[before].head)
    if line.word(line.chunks[at].head) in line.syntax.intransitive:
        return False
    return word in line.syntax.holding or (kinds[before] in "vg" and word not in line.syntax.opening_content)
