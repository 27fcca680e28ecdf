"""One claim's record as lines of text, for `workbench show`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from store.model import Dossier, Figure, FlagCode, Hop, HopKind, Place
from store.telling import about
from workbench.sanitise.number import number_words

_AROUND: Final = 100


def record(dossier: Dossier) -> Iterator[str]:
    """All there is on one claim, in the order in which a reviewer asks for it."""
    yield from _head(dossier)
    yield from _section("figure", _figures(dossier))
    yield from _section("about", [f"{label}: {words}" for label, words in about(dossier)])
    yield from _section("chain, nearest the event first", [_hop(hop) for hop in dossier.claim.chain])
    yield from _section("flags", _flags(dossier))
    origins = f"{dossier.origins} independent origin{'' if dossier.origins == 1 else 's'}"
    yield from _section(f"links · {origins}: {dossier.origins_why}", _links(dossier))
    yield from _section("verdicts", _verdicts(dossier))
    yield from _section("corrections", _corrections(dossier))
    yield from _section("notes", [f"{each.text} ({each.by}, {_when(each.at)})" for each in dossier.notes])
    history = [f"{act.seq}  {_when(act.at)}  {act.by}  {act.summary}" for act in dossier.acts]
    yield from _section("history", history)


def _section(head: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield head
        yield from (f"  {line}" for line in lines)


def _head(dossier: Dossier) -> Iterator[str]:
    claim, article = dossier.claim, dossier.article
    yield f"claim {claim.key}"
    yield f"  “{_flat(claim.text)}”"
    yield f"  {_where(dossier)}"
    rating = f", rated {dossier.rating}" if dossier.rating else ""
    verified = ", verified" if dossier.verified else ""
    aside = "" if dossier.row else f" · kept out of the queue: {claim.aside_why or 'no row of its own'}"
    lost = "" if dossier.still_found else " · no longer found in the newest version of the article"
    yield f"  {dossier.status}{rating}{verified}{aside}{lost}. {dossier.standing_why}".rstrip()
    yield f"article {article.key}"
    published = ", ".join(part for part in (article.outlet, article.author, article.published) if part)
    republished = f" (republished by {article.republished_by})" if article.republished_by else ""
    yield f"  {_flat(article.title or article.name)}"
    yield f"  {published or 'no outlet or date known'}{republished}"
    if article.url:
        yield f"  {article.url}"


def _where(dossier: Dossier) -> str:
    span = dossier.claim.span
    text = dossier.version.title if span.place is Place.TITLE else dossier.version.text
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    # whole words only, where the text goes on beyond them
    before = "… " + before.partition(" ")[2] if span.start > _AROUND else before
    after = after.rpartition(" ")[0] + " …" if span.end + _AROUND < len(text) else after
    words = f"{_flat(before)} [{_flat(text[span.start : span.end])}] {_flat(after)}"
    return f"{span.place} {span.start}:{span.end}: {words.strip()}"


def _figures(dossier: Dossier) -> list[str]:
    claim = dossier.claim
    rest = [each for each in claim.figures if each != claim.figure]
    return [_figure(each, claim.doubt(each)) for each in ([claim.figure] if claim.figure else []) + rest]


def _figure(figure: Figure, doubt: str) -> str:
    counted = " ".join(part for part in (figure.unit, figure.casualty) if part)
    told = f"unverified: {doubt}" if doubt else figure.why
    number = f"“{_flat(figure.words)}” = {bounds(figure.low, figure.high)}"
    return f"{number}{' ' + counted if counted else ''}; {told or 'no reason given'}"


def bounds(low: float | None, high: float | None) -> str:
    """A range as people read it: equal ends are one number, both open is unknown."""
    if low is None and high is None:
        return "unknown"
    if low == high:
        return _number(low)
    return f"{_number(low)}–{_number(high)}"


def _number(bound: float | None) -> str:
    return "…" if bound is None else number_words(bound)


def _hop(hop: Hop) -> str:
    if hop.kind is HopKind.NONE:
        return "no source is named"
    hands = {True: ", first-hand", False: ", second-hand", None: ""}[hop.first_hand]
    resolved = f", standing for “{hop.resolved_from}”" if hop.resolved_from else ""
    cue = f", “{_flat(hop.cue)}”" if hop.cue else ""
    return f"{_flat(hop.told)} ({hop.kind}{hands}{cue}{resolved})"


def _flags(dossier: Dossier) -> list[str]:
    cleared = {each.code: each for each in dossier.clearings if not each.withdrawn}
    lines = []
    for flag in dossier.claim.flags:
        lines.append(f"{'✓' if flag.code in cleared else '⚑'} {flag.code}: {flag.why}")
        if flag.code in cleared:
            lines.append(_cleared(dossier, flag.code))
    return lines


def _cleared(dossier: Dossier, code: FlagCode) -> str:
    each = next(each for each in dossier.clearings if each.code is code and not each.withdrawn)
    since = dossier.corrected_since(each)
    after = f" (since then the {' and '.join(since)} was corrected)" if since else ""
    return f"    cleared by {each.by}, {_when(each.at)}: {each.note}{after}"


def _links(dossier: Dossier) -> list[str]:
    lines = []
    for each in dossier.links:
        link = each.link
        withdrawn = " (withdrawn)" if link.withdrawn else ""
        place = ", ".join(part for part in (each.title, each.outlet, each.published, each.url) if part)
        lines.append(
            f"{link.key[:10]}  {link.stance}{withdrawn}: {link.target_kind} {link.target[:10]}, {_flat(place)}"
        )
        if each.claim is not None:
            lines.append(f"    “{_flat(each.claim.text)}”")
        if link.passage:
            lines.append(f"    passage: “{_flat(link.passage)}”")
        lines.append(f"    {link.note + ' ' if link.note else ''}({link.by}, {_when(link.at)})")
    return lines


def _verdicts(dossier: Dossier) -> list[str]:
    lines = []
    for each in dossier.verdicts:
        coded = f" {bounds(each.low, each.high)} by {each.policy}" if each.policy else ""
        settles = f"; would settle it: {each.settles}" if each.settles else ""
        again = f"; look again on {each.again}" if each.again else ""
        withdrawn = " (withdrawn)" if each.withdrawn else ""
        reason = f": {each.reason}" if each.reason else ""
        lines.append(f"{each.rating}{coded}{withdrawn} by {each.by}, {_when(each.at)}{reason}{settles}{again}")
    return lines


def _corrections(dossier: Dossier) -> list[str]:
    lines = []
    for each in dossier.corrections:
        change = f"“{_flat(each.said)}” → “{_flat(each.now)}”" if each.said or each.now else ""
        lines.append(f"{each.what}: {change} ({each.by}, {_when(each.at)}) {each.note}".rstrip())
    return lines


def _when(moment: str) -> str:
    return moment[:16].replace("T", " ")


def _flat(text: str) -> str:
    return " ".join(text.split())
