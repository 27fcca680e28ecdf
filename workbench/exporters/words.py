"""Values in the words of a report: ranges, chains, verdicts. Plain text; each format escapes it in its own way."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import Claim, Dossier, Figure, HopKind, Qualifier, Rating, Verdict
from workbench.config.settings import RatingLabel
from workbench.exporters.definitions import KINDS
from workbench.sanitise.number import number_words


def range_words(low: float | None, high: float | None) -> str:
    """Bounds as people read them: equal ends are one number, both open is unknown, never 0."""
    if low is None and high is None:
        return "unknown"
    if low is None or high is None:
        return f"{_number(low)} or more" if high is None else f"up to {_number(high)}"
    return _number(low) if low == high else f"{_number(low)} to {_number(high)}"


def figure_words(figure: Figure) -> str:
    """The bounds of a figure with what its qualifier adds: N itself excluded, or only approximate."""
    bounds = range_words(figure.low, figure.high)
    if figure.qualifier is Qualifier.MORE_THAN and figure.high is None and figure.low is not None:
        return f"more than {_number(figure.low)}"
    if figure.qualifier is Qualifier.LESS_THAN and figure.low is None and figure.high is not None:
        return f"less than {_number(figure.high)}"
    about = figure.qualifier in {Qualifier.ABOUT, Qualifier.NEARLY} and bounds != "unknown"
    return f"{figure.qualifier} {bounds}" if about else bounds


def chain_words(claim: Claim) -> str:
    """Who had it from whom in one line, nearest the event first."""
    return " → ".join(hop.told or "no source named" for hop in claim.chain) or "no source named"


def page_words(dossier: Dossier) -> tuple[str, ...]:
    """The last steps of the chain: the outlet whose page was read, and who put it out again."""
    article = dossier.article
    spoken = {hop.name.casefold() for hop in dossier.claim.chain}
    outlet = (article.outlet,) if article.outlet and article.outlet.casefold() not in spoken else ()
    return (*outlet, f"republished by {article.republished_by}") if article.republished_by else outlet


def whole_chain(dossier: Dossier) -> str:
    """The chain down to the page that was read."""
    hops = [hop.told for hop in dossier.claim.chain if hop.kind is not HopKind.NONE and hop.told]
    return " → ".join((*(hops or ["no source named"]), *page_words(dossier)))


def kind_words(kind: HopKind, *, first_hand: bool | None) -> str:
    """What kind of speaker it is, and how near to the event."""
    near = {True: "first-hand", False: "from others", None: ""}[first_hand]
    return ", ".join(each for each in (KINDS[kind], near) if each)


def effective(dossier: Dossier) -> Verdict | None:
    """The verdict that the claim's rating rests on: the newest that stands and says so."""
    standing = (each for each in reversed(dossier.verdicts) if not each.withdrawn)
    return next((each for each in standing if each.rating is dossier.rating), None)


def dissent(dossier: Dossier) -> tuple[Verdict, ...]:
    """Each person's last standing verdict that says something else."""
    last = {each.by: each for each in dossier.verdicts if not each.withdrawn}
    return tuple(each for each in last.values() if dossier.rating is not None and each.rating is not dossier.rating)


def coded_range(dossier: Dossier) -> tuple[float | None, float | None, str]:
    """Low, high and the policy that coded them, from the effective verdict; no policy where nothing was coded."""
    verdict = effective(dossier)
    if verdict is None or (verdict.low is None and verdict.high is None):
        return None, None, ""
    return verdict.low, verdict.high, verdict.policy


def coded_words(verdict: Verdict) -> str:
    """The range that a person coded, with the policy's name; nothing where none was coded."""
    if verdict.low is None and verdict.high is None:
        return ""
    under = f" (coded by “{verdict.policy}”)" if verdict.policy else ""
    return range_words(verdict.low, verdict.high) + under


def rating_name(rating: Rating | None, scale: Iterable[RatingLabel]) -> str:
    """The desk's own word for a rating, or that there is none yet."""
    if rating is None:
        return "Not rated"
    return next((each.label for each in scale if each.rating is rating), str(rating))


def short(words: str, most: int = 160) -> str:
    """The words, or their beginning where they are long, cut between two words."""
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"


def _number(value: float | None) -> str:
    return "" if value is None else number_words(value)
