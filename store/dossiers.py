"""The dossier: all there is on one claim, in one value for the screen and for every exporter."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from store import reading
from store.errors import NotFound
from store.fitting import fitted
from store.model import Claim, Dossier, Link, LinkedTarget, TargetKind, Version
from store.origins import count_origins
from store.reading import State


def dossier(connection: sqlite3.Connection, key: str) -> Dossier:
    """Read everything about one claim; the text is the one that its spans point into."""
    for state in reading.states(connection, [key]):
        found = alone(connection, state)
        others = (_of_text(connection, found.version, key, aside=aside) for aside in (False, True))
        return replace(found, siblings=next(others), folded=next(others))
    raise NotFound(f"No claim has the key {key}.")


def alone(connection: sqlite3.Connection, state: State) -> Dossier:
    """The same without the other claims of its text, which a set of all of them would read again for each."""
    claim = state.claim
    if claim is None:
        raise NotFound(f"No claim has the key {state.key}.")
    stands = state.standing(reading.policy(connection))
    origins, why = count_origins(state.reports)
    version = reading.version(connection, state.article.key, state.edit_version if state.edit else state.version)
    # a correction may stand on an older text than the one that the machine read last
    found = state.machine and (state.machine if version.sha256 == state.version else fitted(state.machine, version))
    return Dossier(
        claim=claim,
        found=found,
        still_found=state.found,
        article=state.article,
        version=version,
        status=stands.status,
        rating=stands.rating,
        verified=stands.verified,
        links=tuple(_target(connection, link) for link in state.links),
        verdicts=tuple(signed.verdict for signed in state.verdicts),
        clearings=state.clearings,
        corrections=state.corrections,
        notes=state.notes,
        acts=tuple(reversed(reading.acts(connection, state.key))),
        origins=origins,
        origins_why=why,
        standing_why=stands.why,
        cleared=state.cleared,
        row=state.row,
    )


def folded(connection: sqlite3.Connection, article: str) -> tuple[Claim, ...]:
    """What was found in the newest text of an article and is kept out of the queue."""
    return _of_text(connection, reading.version(connection, article), aside=True)


def _of_text(connection: sqlite3.Connection, version: Version, but: str = "", *, aside: bool) -> tuple[Claim, ...]:
    """The claims of a text but one, in its order: those of the queue, or those kept out of it."""
    sql = """SELECT line.key FROM line JOIN claim USING (key) WHERE line.article = ? AND claim.version = ?
        AND line.key <> ? AND line.status <> 'dismissed' AND line.aside = ?"""
    found = reading.rows(connection, sql, version.article, version.sha256, but, int(aside))
    keys = [row["key"] for row in found]
    return tuple(sorted(reading.claims_as_they_stand(connection, keys).values(), key=lambda claim: claim.span))


def _target(connection: sqlite3.Connection, link: Link) -> LinkedTarget:
    """What a link points at, whole; its text as it was when the link was made, where the store has it."""
    try:
        if link.target_kind is TargetKind.EVIDENCE:
            page = reading.evidence(connection, link.target)
            return LinkedTarget(
                link=link,
                title=page.title,
                outlet=page.outlet,
                published=page.published,
                url=page.url,
                text=page.text,
                captured=page.captured,
                raw_sha256=page.sha256,
                evidence=page,
            )
        claim = None
        if link.target_kind is TargetKind.CLAIM:
            claim = reading.claims_as_they_stand(connection, [link.target]).get(link.target)
            if claim is None:
                return LinkedTarget(link, "", "", "", "", link.passage)
        article = reading.article(connection, claim.article if claim else link.target)
    except NotFound:
        return LinkedTarget(link, "", "", "", "", link.passage)
    known = reading.has_version(connection, article.key, link.sha256)
    version = reading.version(connection, article.key, link.sha256 if known else "")
    return LinkedTarget(
        link=link,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        url=article.url,
        text=claim.text if claim else version.text,
        captured=version.retrieved,
        raw_sha256=version.raw_sha256,
        claim=claim,
        article=article,
        version=version,
    )
