"""One claim in words: what it says, who said it, why it needs a look, what was linked, concluded and corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from store.model import (
    Act,
    Clearing,
    Correction,
    Dossier,
    Figure,
    Flag,
    FlagCode,
    Hop,
    HopKind,
    LinkedTarget,
    Verdict,
)
from store.telling import about
from workbench.tui import signs
from workbench.tui.pieces import Piece, Role, Row, split, wrap

LABEL = 9
LABELS = {"who is counted": "counted", "said again": "again"}
"""What is called otherwise where there is less room for it."""
RECENT_ACTS = 5
ROOMY = 81

Keys = Callable[[str], str]
"""The key in force for an act, by the act's name; hints stay true when keys are remapped."""


def entry_rows(dossier: Dossier, width: int, key: Keys) -> list[Row]:
    """The whole entry, laid out for a width."""
    sections = (
        ("", _standing(dossier, key)),
        ("figure", _figures(dossier)),
        ("chain", _chain(dossier, key)),
        ("origins", _origins(dossier)),
        ("flags", _flags(dossier, key)),
        ("links", _links(dossier, key)),
        ("verdicts", _verdicts(dossier, key)),
        *((LABELS.get(label, label), ((Piece(words),),)) for label, words in about(dossier)),
        ("notes", _notes(dossier)),
        ("machine", _machine(dossier)),
        ("article", _article(dossier)),
        ("journal", _acts(dossier.acts)),
    )
    rows: list[Row] = []
    for label, lines in sections:
        section = list(_section(label, lines, width))
        if section:
            # on a small screen the labels alone keep the sections apart
            rows += [*section, ()] if width >= ROOMY else section
    return rows


def _section(label: str, lines: Iterable[Row], width: int) -> Iterator[Row]:
    head = Piece(label.ljust(LABEL), Role.HEAD)
    for line in lines:
        hang = LABEL + (2 if line and line[0].text.endswith(" ") and len(line[0].text) == 2 else 0)
        yield from wrap((head, *line), width, hang)
        head = Piece(" " * LABEL)


def _standing(dossier: Dossier, key: Keys) -> Iterator[Row]:
    if not dossier.row:
        why = f"{signs.ASIDE_SIGN} kept aside: {dossier.claim.aside_why or 'no row of its own'}; "
        yield (Piece(why), Piece(key("make-row"), Role.KEY), Piece(" puts it into the queue", Role.QUIET))
    state = signs.standing(dossier.status, dossier.rating)
    verified = (Piece("  ✓ verified", Role.GOOD),) if dossier.verified else ()
    gone = () if dossier.still_found else (Piece("  ∅ no longer in the newest reading", Role.FLAG),)
    yield (state, *verified, *gone)
    figure = dossier.claim.figure
    yield split(_one_line(dossier.claim.text), _one_line(figure.words) if figure else "", Role.FIGURE)


def _one_line(words: str) -> str:
    """Words that run over the end of a line or paragraph of the text, without the gap."""
    return " ".join(words.split())


def _figures(dossier: Dossier) -> Iterator[Row]:
    principal = dossier.claim.figure
    if principal is not None:
        yield from _figure(principal, dossier)
    for figure in dossier.claim.figures:
        if figure != principal:
            yield (Piece("also ", Role.QUIET), *_figure_line(figure))


def _figure_line(figure: Figure) -> Row:
    return (
        Piece(figure.words, Role.STRONG),
        Piece(" → ", Role.QUIET),
        Piece(signs.bounds(figure.low, figure.high), Role.STRONG),
        Piece(f" {signs.counted(figure)}"),
        Piece(f" ({figure.qualifier})", Role.QUIET),
    )


def _figure(figure: Figure, dossier: Dossier) -> Iterator[Row]:
    yield _figure_line(figure)
    if figure.hedges:
        yield (Piece("hedged by ", Role.QUIET), Piece(", ".join(f"“{word}”" for word in figure.hedges)))
    yield (Piece("said by ", Role.QUIET), Piece(figure.attributed_to or "nobody in its sentence"))
    if doubt := dossier.claim.doubt(figure):
        if FlagCode.UNVERIFIED_FIGURE in dossier.cleared:
            yield (Piece("✓ ", Role.GOOD), Piece("doubt cleared: ", Role.GOOD), Piece(doubt, Role.QUIET))
        else:
            yield (Piece("⚑ ", Role.FLAG), Piece("unverified: ", Role.FLAG), Piece(doubt))
    elif figure.why:
        yield (Piece("✓ ", Role.GOOD), Piece(figure.why))


def _chain(dossier: Dossier, key: Keys) -> Iterator[Row]:
    hops = dossier.claim.chain
    arrow = "  "
    if all(hop.kind is HopKind.NONE for hop in hops):
        yield (Piece("— ", Role.QUIET), Piece("no source is named", Role.FLAG))
        arrow = "→ "
    for hop in hops:
        if hop.kind is not HopKind.NONE:
            yield (Piece(arrow, Role.QUIET), *(_unclear(hop, key) if hop.kind is HopKind.UNCLEAR else _hop(hop)))
            arrow = "→ "
    for name, what in _publishers(dossier):
        yield (Piece(arrow, Role.QUIET), Piece(name), Piece(f"  {what}", Role.QUIET))
        arrow = "→ "


def _publishers(dossier: Dossier) -> Iterator[tuple[str, str]]:
    named = {hop.name.casefold() for hop in dossier.claim.chain}
    article = dossier.article
    for name, what in ((article.outlet, "outlet"), (article.republished_by, "republished it")):
        if name and name.casefold() not in named:
            yield name, what


def _hop(hop: Hop) -> Iterator[Piece]:
    yield Piece(hop.name, Role.STRONG)
    words = [signs.HOP_WORDS[hop.kind]]
    if hop.first_hand is not None:
        words.append("first-hand" if hop.first_hand else "has it from others")
    if hop.cue:
        words.append(f"cue “{hop.cue}”")
    yield Piece(f"  {', '.join(words)}", Role.QUIET)
    if hop.resolved_from:
        yield Piece(f"  ↩ stands for “{hop.resolved_from}”", Role.FLAG)


def _unclear(hop: Hop, key: Keys) -> Iterator[Piece]:
    yield Piece(hop.told, Role.FLAG)
    yield Piece(f"  cue “{hop.cue}”" if hop.cue else "", Role.QUIET)
    yield Piece(f"  {key('settle-source')}", Role.KEY)
    yield Piece(" says who it is", Role.QUIET)


def _origins(dossier: Dossier) -> Iterator[Row]:
    noun = "independent origin" if dossier.origins == 1 else "independent origins"
    reason = f": {dossier.origins_why}" if dossier.origins_why else ""
    yield (Piece(f"{dossier.origins} {noun}", Role.STRONG), Piece(reason))


def _flags(dossier: Dossier, key: Keys) -> Iterator[Row]:
    cleared = {clearing.code: clearing for clearing in dossier.clearings if not clearing.withdrawn}
    for flag in dossier.claim.flags:
        yield from _cleared(flag, cleared[flag.code], dossier) if flag.code in cleared else _raised(flag)
    if not dossier.claim.flags:
        yield (Piece("none", Role.QUIET),)
    elif any(flag.code not in cleared for flag in dossier.claim.flags):
        yield (Piece(f"{key('clear-flag')} clears one with a note", Role.QUIET),)


def _raised(flag: Flag) -> Iterator[Row]:
    yield (Piece("⚑ ", Role.FLAG), Piece(flag.code.replace("-", " "), Role.FLAG), Piece(f": {flag.why}"))


def _cleared(flag: Flag, clearing: Clearing, dossier: Dossier) -> Iterator[Row]:
    since = dossier.corrected_since(clearing)
    yield (
        Piece("✓ ", Role.GOOD),
        Piece(flag.code.replace("-", " "), Role.QUIET),
        Piece(f": {flag.why}", Role.QUIET),
        Piece(f" Cleared by {clearing.by}, {clearing.at[:10]}: ", Role.GOOD),
        Piece(f"“{clearing.note}”"),
        *((Piece(f" Since then the {' and '.join(since)} was corrected.", Role.FLAG),) if since else ()),
    )


def _links(dossier: Dossier, key: Keys) -> Iterator[Row]:
    live = [linked for linked in dossier.links if not linked.link.withdrawn]
    for linked in live:
        yield from _link(linked)
    if not live:
        hint = f"{key('link-supports')} supports, {key('link-contradicts')} contradicts, {key('link-context')} context"
        yield (Piece("none yet: ", Role.QUIET), Piece(hint, Role.QUIET))
    gone = len(dossier.links) - len(live)
    if gone:
        yield (Piece(f"{gone} withdrawn, shown under {key('link-list')}", Role.QUIET),)


def _link(linked: LinkedTarget) -> Iterator[Row]:
    sign, role = signs.STANCE_SIGNS[linked.link.stance]
    where = " · ".join(part for part in (linked.outlet, linked.published[:10], linked.url) if part)
    yield (
        Piece(f"{sign} ", role),
        Piece(signs.STANCE_WORDS[linked.link.stance], role),
        Piece(f": “{linked.link.passage or linked.title}”"),
        Piece(f" {where or linked.title}", Role.QUIET),
        *((Piece(f" — {linked.link.note}"),) if linked.link.note else ()),
        Piece(f" ({linked.link.by}, {linked.link.at[:10]})", Role.QUIET),
    )


def _verdicts(dossier: Dossier, key: Keys) -> Iterator[Row]:
    live = [verdict for verdict in dossier.verdicts if not verdict.withdrawn]
    for verdict in live:
        yield tuple(_verdict(verdict))
    if not live:
        yield (Piece(f"none yet: {key('decide-supported')}-{key('decide-not-checkable')} decides", Role.QUIET),)


def _verdict(verdict: Verdict) -> Iterator[Piece]:
    piece = signs.rating_piece(verdict.rating)
    yield Piece(piece.text[:2], piece.role)
    yield Piece(piece.text[2:], piece.role)
    yield Piece(f" by {verdict.by}, {verdict.at[:10]}", Role.QUIET)
    if verdict.policy:
        yield Piece(f", coded {signs.bounds(verdict.low, verdict.high)} ({verdict.policy})")
    if verdict.reason:
        yield Piece(f": {verdict.reason}")
    if verdict.settles:
        yield Piece(f" Would settle it: {verdict.settles}.")
    if verdict.again:
        yield Piece(f" Look again {verdict.again}.")


def _notes(dossier: Dossier) -> Iterator[Row]:
    for note in dossier.notes:
        if not note.withdrawn:
            yield (Piece("· ", Role.QUIET), Piece(note.text), Piece(f" ({note.by}, {note.at[:10]})", Role.QUIET))


def _machine(dossier: Dossier) -> Iterator[Row]:
    for correction in dossier.corrections:
        if not correction.withdrawn:
            yield tuple(_added(correction) if correction.what == "missed" else _correction(correction))


def _added(correction: Correction) -> Iterator[Piece]:
    yield Piece("did not find it; added by hand")
    yield from _signed(correction)


def _correction(correction: Correction) -> Iterator[Piece]:
    yield Piece("✎ ", Role.FLAG)
    yield Piece(correction.what, Role.STRONG)
    yield Piece(f": said {_quoted(correction.said)} → now {_quoted(correction.now)}")
    yield from _signed(correction)


def _quoted(words: str) -> str:
    return f"“{_one_line(words)}”" if words else "nothing"


def _signed(correction: Correction) -> Iterator[Piece]:
    yield Piece(f" ({correction.by}, {correction.at[:10]})", Role.QUIET)
    if correction.note:
        yield Piece(f": {correction.note}")


def _article(dossier: Dossier) -> Iterator[Row]:
    article = dossier.article
    yield (Piece(article.title or article.name, Role.STRONG),)
    parts = (article.author, article.outlet, article.published[:10], article.url or article.name)
    yield (Piece(" · ".join(part for part in parts if part), Role.QUIET),)
    if article.republished_by:
        yield (Piece(f"republished by {article.republished_by}", Role.QUIET),)


def _acts(acts: tuple[Act, ...]) -> Iterator[Row]:
    for act in sorted(acts, key=lambda act: act.seq, reverse=True)[:RECENT_ACTS]:
        yield (Piece(f"{act.at[:16].replace('T', ' ')} {act.by}: ", Role.QUIET), Piece(act.summary))
