"""A source with its name found, and what the article has told about the sources before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.mentions import Form, Mention, body_of
from workbench.extract.entities.roster import plain

NEAR = 90
"""Characters on either side of a name in which the article may say what the person is."""
LOOK_BACK = 12
"""Earlier speakers asked, the latest first."""
SOON = 400
"""Characters after "a spokeswoman said" within which the article gives her name."""
AUTHORS = {HopKind.NAMED, HopKind.ORGANISATION, HopKind.ROLE}
"""Who issues statements."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source with its name found."""

    name: str
    kind: HopKind
    span: Span
    """Where it is mentioned here."""
    words: str
    """As mentioned here."""
    resolved_from: str | None
    """Those words, where they only pointed back."""
    plural: bool = False
    relays: tuple[Speaker, ...] = ()
    """Through whom its words came, where it was introduced."""
    roots: tuple[Speaker, ...] = ()
    """From whom it had it, where it was introduced."""


def as_mentioned(mention: Mention, span: Span, kind: HopKind | None = None) -> Speaker:
    """The source under its own words."""
    return Speaker(mention.name, kind or mention.kind, span, mention.words, None, mention.plural)


def meaning(found: Speaker, mention: Mention, span: Span) -> Speaker:
    """The source under the name of one that the article has told of elsewhere."""
    return replace(found, span=span, words=mention.words, resolved_from=mention.words)


@dataclass(slots=True)
class Heard:
    """Who has spoken so far in one article, and under which names and offices it has them."""

    analysis: ArticleAnalysis
    seen: list[Speaker] = field(default_factory=list)
    later: dict[Span, Speaker] = field(default_factory=dict)
    """Where somebody spoke before the article gave the name: "A spokeswoman said …", and who that was."""
    nations: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    """By kind of body ("army"): where the article names one with its nation, and how."""
    _fullest_of: dict[str, str] = field(default_factory=dict)
    _introductions: dict[str, set[str]] = field(default_factory=dict)

    def before(self, span: Span) -> Iterator[Speaker]:
        """Those who spoke before a place, the latest first."""
        yield from (one for one in reversed(self.seen[-LOOK_BACK:]) if one.span < span)

    def fullest(self, name: str) -> str:
        """The longest form in which this article names a well-known body."""
        known = self._fullest_of.get(name)
        if known is None:
            body = body_of(name, self.analysis.words)
            forms = [form for form in (name, *((body.name, *body.aliases) if body else ())) if self.stands(form)]
            known = self._fullest_of[name] = max(forms, key=len, default=name)
        return known

    def stands(self, name: str) -> bool:
        """The article holds these very words."""
        return name in self.analysis.named.text

    def introduction(self, name: str) -> set[str]:
        """The words near the first full mention of a name, and the office under which its bearer spoke before."""
        known = self._introductions.get(name)
        if known is None:
            text = self.analysis.named.text
            at = text.find(name)
            around = text[max(0, at - NEAR) : at + len(name) + NEAR] if at >= 0 else ""
            known = self._introductions[name] = {plain(word) for word in around.split()}
        return known

    def _bare(self, speaker: Speaker) -> bool:
        """A person's name with no office beside it: the article has told that one before."""
        behind = self.analysis.named.text[speaker.span.end : speaker.span.end + NEAR].split()[:1]
        apposed = not behind or behind[0].startswith(",") or behind[0].lower() in self.analysis.words.determiners
        return speaker.kind is HopKind.NAMED and not apposed

    def meet(self, speaker: Speaker, mention: Mention) -> None:
        """Join a name that stands alone, for the first time, to the office or text that spoke just before."""
        last = self.seen[-1] if self.seen else None
        if last is None or mention.form is not Form.FULL or not 0 < speaker.span.start - last.span.end < SOON:
            return
        if last.span in self.later or self.analysis.named.text.find(speaker.name) < last.span.start:
            return
        if last.kind is HopKind.ROLE and mention.words == speaker.name and self._bare(speaker):
            self.introduction(speaker.name).update(plain(word) for word in last.name.split())
        elif not (speaker.kind is HopKind.ORGANISATION and last.words.lower() == "a report"):
            return
        self.later[last.span] = speaker
