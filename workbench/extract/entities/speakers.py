"""Who a source is, asked of the whole article: a pronoun, a role or a description becomes its fullest mention."""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities import descriptions, pronouns
from workbench.extract.entities.mentions import Form, Mention, read_mention
from workbench.extract.entities.roster import plain
from workbench.extract.entities.speaker import Heard, Speaker, as_mentioned, meaning

__all__ = ["Speaker", "Speakers"]


@dataclass(frozen=True, slots=True)
class Speakers:
    """The sources of one article in the order of the text, each resolved with the help of those before it."""

    heard: Heard

    @property
    def analysis(self) -> ArticleAnalysis:
        """The article that they speak in."""
        return self.heard.analysis

    def resolve(self, span: Span) -> Speaker | None:
        """Find who the words at a span mean; None where they mean nobody."""
        analysis = self.analysis
        mention = read_mention(analysis.name_of(span), analysis.words, analysis.roster)
        if mention is None:
            return None
        if mention.form is Form.PRONOUN:
            found = pronouns.meant_by(mention.head, span, self.heard)
            return meaning(found, mention, span) if found else as_mentioned(mention, span, HopKind.UNNAMED)
        if mention.kind is HopKind.NAMED or mention.form in {Form.FULL, Form.SHORT}:
            speaker = as_mentioned(mention, span) if mention.kind is HopKind.NAMED else self._body(mention, span)
            self.heard.meet(speaker, mention)
            return speaker
        found = descriptions.meant_by(mention, span, self.heard)
        return meaning(self._as_introduced(found), mention, span) if found else as_mentioned(mention, span)

    def _as_introduced(self, found: Speaker) -> Speaker:
        """With the roots that it had when it first spoke, and not those of one later statement."""
        first = next((one for one in self.heard.seen if one.name == found.name), found)
        return replace(found, roots=first.roots)

    def remember(self, *speakers: Speaker) -> None:
        """Have somebody speak, so that a later pronoun or description can mean them."""
        self.heard.seen.extend(speakers)

    def _body(self, mention: Mention, span: Span) -> Speaker:
        name = self.heard.fullest(mention.name)
        seat = self.analysis.words.seats.get(mention.name)
        if seat:
            return replace(as_mentioned(mention, span, HopKind.ORGANISATION), name=seat, resolved_from=mention.words)
        shorter = name != mention.name and plain(mention.name.split()[-1]) not in name.lower()
        return replace(as_mentioned(mention, span), name=name, resolved_from=mention.words if shorter else None)
