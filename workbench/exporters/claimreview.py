"""ClaimReview (schema.org) for search engines and fact-check feeds: a page of JSON-LD blocks, one a claim.

A page and not a bare file, because that is what the programs read that take ClaimReview in. The blocks are data, not
script: the page runs nothing. A claim that nobody has rated, or whose verdict is pending, has no review to publish.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from store.model import (
    Article,
    Claim,
    Dossier,
    Hop,
    HopKind,
    LinkedTarget,
    Rating,
    Stance,
    TargetKind,
    Verdict,
    shareable,
)
from workbench.config.settings import RatingLabel
from workbench.exporters.definitions import RATINGS, policy_words
from workbench.exporters.html import environment
from workbench.exporters.interface import Export
from workbench.exporters.words import effective, rating_name, short, whole_chain
from workbench.sanitise.html import is_web
from workbench.sanitise.jsontext import dump_for_page

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ClaimReviewExporter:
    """schema.org ClaimReview as JSON-LD in a page."""

    name: str = "claimreview"
    file: str = "claimreview.html"
    what: str = "schema.org ClaimReview, as JSON-LD in a page, for search engines and feeds"
    mark: str = '<meta name="generator" content="claim-workbench claimreview">'

    def holds(self, dossier: Dossier) -> bool:
        """A claim whose verdict is settled."""
        return _settled(dossier) is not None

    def write(self, dossiers: Iterable[Dossier], export: Export) -> Iterator[str]:
        """The head with the rules, then each review in words and as data."""
        from markupsafe import Markup

        pages = environment()
        mark = Markup(self.mark)  # noqa: S704 - our own words
        policy = policy_words(export.policy)
        yield pages.get_template("reviews_head.html").render(export=export, mark=mark, policy=policy, meanings=RATINGS)
        count = 0
        for dossier in dossiers:
            verdict = _settled(dossier)
            if verdict is not None:
                count += 1
                block = Markup(dump_for_page(review(dossier, verdict, export)))  # noqa: S704 - safe for pages by `dump`
                rating = rating_name(verdict.rating, export.scale)
                yield pages.get_template("review.html").render(
                    dossier=dossier, verdict=verdict, rating=rating, chain=whole_chain(dossier), block=block
                )
        yield pages.get_template("reviews_foot.html").render(count=count, selection=export.selection)


def _settled(dossier: Dossier) -> Verdict | None:
    verdict = effective(dossier)
    return None if verdict is None or verdict.rating is Rating.PENDING else verdict


def review(dossier: Dossier, verdict: Verdict, export: Export) -> Node:
    """One claim's verdict as a ClaimReview."""
    desk = _node("Organization", name=export.desk, url=export.address)
    return {"@context": "https://schema.org"} | _node(
        "ClaimReview",
        url=export.record(dossier.claim.key),
        identifier=dossier.claim.key,
        datePublished=verdict.at[:10],
        inLanguage=dossier.article.language,
        author=desk,
        publisher=desk,
        claimReviewed=dossier.claim.text,
        itemReviewed=_claim(dossier),
        reviewRating=_rating(dossier, verdict, export.scale),
        isBasedOn=[_work(each) for each in _standing_links(dossier)],
        abstract=policy_words(export.policy),
    )


def _claim(dossier: Dossier) -> Node:
    """The claim itself: its author is the root of the chain; it first appeared in the earliest document known."""
    places = _appearances(dossier)
    return _node(
        "Claim",
        text=dossier.claim.text,
        datePublished=dossier.article.published[:10],
        author=_author(dossier.claim, dossier.article),
        firstAppearance=places[0],
        appearance=places,
        description=f"Who said it, nearest the event first: {whole_chain(dossier)}",
    )


def _author(claim: Claim, article: Article) -> Node | None:
    """The root of the chain; the outlet where the page names nobody; none where it is unclear who it is."""
    root = next((hop for hop in claim.chain if hop.kind not in {HopKind.NONE, HopKind.DOCUMENT} and hop.told), None)
    if root is None:
        return _node("Organization", name=article.outlet) if article.outlet else None
    if root.kind is HopKind.UNCLEAR:
        return None
    return _speaker(root)


def _speaker(hop: Hop) -> Node:
    kind = "Organization" if hop.kind is HopKind.ORGANISATION else "Person"
    description = {HopKind.UNNAMED: "Unnamed source", HopKind.ROLE: "Named by role only"}.get(hop.kind, "")
    return _node(kind, name=hop.name, description=description)


def _appearances(dossier: Dossier) -> list[Node]:
    """The documents that the claim stands in, the earliest first."""
    document = next((hop for hop in dossier.claim.chain if hop.kind is HopKind.DOCUMENT and hop.name), None)
    quoted = [_node("CreativeWork", name=document.name)] if document is not None else []
    elsewhere = [
        _work(each)
        for each in _standing_links(dossier)
        if each.link.target_kind is TargetKind.CLAIM and each.link.stance is Stance.SUPPORTS
    ]
    printed = sorted([_page(dossier.article), *elsewhere], key=lambda work: str(work.get("datePublished") or "9999"))
    return quoted + printed


def _page(article: Article) -> Node:
    return _node(
        "NewsArticle",
        headline=short(article.title or article.name, 110),
        url=article.url if is_web(article.url) else "",
        datePublished=article.published[:10],
        author=_node("Person", name=article.author) if article.author else None,
        publisher=_node("Organization", name=article.outlet) if article.outlet else None,
        inLanguage=article.language,
    )


def _work(linked: LinkedTarget) -> Node:
    """A page that the desk relied on."""
    return _node(
        "CreativeWork",
        name=linked.title or shareable(linked.url) or linked.link.target,
        url=linked.url if is_web(linked.url) else "",
        datePublished=linked.published[:10],
        publisher=_node("Organization", name=linked.outlet) if linked.outlet else None,
        description=f"{linked.link.stance}: {linked.link.passage}" if linked.link.passage else str(linked.link.stance),
    )


def _rating(dossier: Dossier, verdict: Verdict, scale: Iterable[RatingLabel]) -> Node:
    """The verdict's place on the desk's scale; only words, where it has none."""
    places = {each.rating: each.value for each in scale if each.value is not None}
    value = places.get(verdict.rating)
    name = rating_name(verdict.rating, scale)
    bounds = (
        {}
        if value is None
        else {"ratingValue": value, "bestRating": max(places.values()), "worstRating": min(places.values())}
    )
    explanation = verdict.reason or " ".join(each for each in (RATINGS[verdict.rating], dossier.origins_why) if each)
    return _node("Rating", **bounds, alternateName=name, ratingExplanation=explanation)


def _standing_links(dossier: Dossier) -> list[LinkedTarget]:
    return [each for each in dossier.links if not each.link.withdrawn]


def _node(kind: str, **properties: object) -> Node:
    """A typed node; what is not known is left out, not said to be empty."""
    return {"@type": kind} | {name: value for name, value in properties.items() if value not in (None, "", [])}


CLAIMREVIEW: Final = ClaimReviewExporter()
