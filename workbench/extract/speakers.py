"""Who a source is, asked of the whole article: a pronoun, a role or a description becomes its fullest mention."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from store.model import HopKind, Span
from workbench.extract.mentions import Form, Mention, body_of, read_mention, strip_article
from workbench.extract.roster import Roster, is_name_word, people_in, plain, runs_in
from workbench.extract.survey import Survey
from workbench.extract.words import Words

NEAR = 90
"""Characters on either side of a name in which the article may say what the person is."""
OPENING = 40
"""Characters at the start of a sentence within which its subject begins."""
AUTHORS = {HopKind.NAMED, HopKind.ORGANISATION, HopKind.ROLE}
"""Who issues statements."""
LOOK_BACK = 12
"""Earlier speakers asked, the latest first."""


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


@dataclass(slots=True)
class Speakers:
    """The sources of one article in the order of the text, each resolved with the help of those before it."""

    survey: Survey
    seen: list[Speaker] = field(default_factory=list)
    _fullest_of: dict[str, str] = field(default_factory=dict)
    _introductions: dict[str, set[str]] = field(default_factory=dict)

    def read(self, span: Span) -> Speaker | None:
        """Resolve the source at a span and remember it."""
        speaker = self.resolve(span)
        if speaker is not None:
            self.seen.append(speaker)
        return speaker

    def resolve(self, span: Span) -> Speaker | None:
        """Find who the words at a span mean."""
        mention = read_mention(self.survey.text_of(span), self.survey.words, self.survey.roster)
        if mention is None:
            return None
        if mention.form is Form.PRONOUN:
            return self._pronoun(mention, span)
        if mention.kind is HopKind.NAMED:
            return _as(mention, span)
        if mention.form in {Form.FULL, Form.SHORT}:
            return self._body(mention, span)
        return self._described(mention, span)

    def _pronoun(self, mention: Mention, span: Span) -> Speaker:
        found = next((one for one in self._before(span) if _fits(mention.head, one, self.survey.words)), None)
        if mention.head in {"he", "she", "who"}:
            found = self._person_between(mention.head, found, span) or found
        return _meaning(found, mention, span) if found else _as(mention, span, HopKind.UNNAMED)

    def _before(self, span: Span) -> Iterator[Speaker]:
        yield from (one for one in reversed(self.seen[-LOOK_BACK:]) if one.span < span)

    def _person_between(self, pronoun: str, found: Speaker | None, span: Span) -> Speaker | None:
        """A person who opened a sentence after the last speaker, or was introduced in it: "Lavrov phoned. He said"."""
        since = found.span.start if found else -1
        for sentence in reversed(self.survey.sentences_before(span.start, 4)):
            if sentence.span.end <= since:
                break
            name = "" if self._quoted(sentence.span.start) else self._person_in(sentence.span, since)
            if name and _can_be(pronoun, name, self.survey.words):
                start = sentence.span.start
                return Speaker(name, HopKind.NAMED, Span(start, start + 1, span.place), name, None)
        return None

    def _person_in(self, sentence: Span, since: int) -> str:
        words = self.survey.words
        opening = self.survey.passage.text[sentence.start : sentence.start + 80]
        name = _opening_person(opening, words, self.survey.roster) if sentence.start > since else ""
        return name or _introduced(self.survey.text_of(Span(max(sentence.start, since), sentence.end)), words)

    def _quoted(self, position: int) -> bool:
        """Somebody's own words begin or go on there: whom they name is not who speaks them."""
        near = self.survey.quotes.near(Span(position, position + 1))
        return any(quote.span.start <= position < quote.span.end for quote in near)

    def _body(self, mention: Mention, span: Span) -> Speaker:
        name = self._fullest(mention.name)
        seat = self.survey.words.seats.get(mention.name)
        if seat:
            return replace(_as(mention, span, HopKind.ORGANISATION), name=seat, resolved_from=mention.words)
        shorter = name != mention.name and plain(mention.name.split()[-1]) not in name.lower()
        return replace(_as(mention, span), name=name, resolved_from=mention.words if shorter else None)

    def _fullest(self, name: str) -> str:
        """The longest form in which this article names a well-known body."""
        known = self._fullest_of.get(name)
        if known is None:
            body = body_of(name, self.survey.words)
            text = self.survey.passage.text
            forms = [form for form in (body.name, *body.aliases) if form in text] if body else []
            known = self._fullest_of[name] = max([name, *forms], key=len)
        return known

    def _stands(self, name: str) -> bool:
        """The article holds these very words."""
        return name in self.survey.passage.text

    def _described(self, mention: Mention, span: Span) -> Speaker:
        if mention.kind is HopKind.DOCUMENT and mention.definite and mention.head in self.survey.words.own_texts:
            author = next((one for one in self._before(span) if one.kind in AUTHORS), None)
            return _meaning(author, mention, span) if author else _as(mention, span)
        found = self._earlier_like(mention, span) or self._known_described(mention) or self._named_later(mention)
        if found is None or found.name == mention.name:
            return _as(mention, span)
        return _meaning(found, mention, span)

    def _earlier_like(self, mention: Mention, span: Span) -> Speaker | None:
        if not mention.definite and mention.kind is not HopKind.ORGANISATION:
            return None
        alike = next((one for one in self._before(span) if self._describes(mention, one)), None)
        return alike or self._sources(mention, span)

    def _sources(self, mention: Mention, span: Span) -> Speaker | None:
        """Reads "The sources" can be any people who spoke before without a name."""
        if mention.head not in {"source", "sources"}:
            return None
        crowds = (one for one in self._before(span) if one.kind is HopKind.UNNAMED and one.plural is mention.plural)
        return next(crowds, None)

    def _describes(self, mention: Mention, speaker: Speaker) -> bool:
        """A description fits a speaker whose own words, known descriptions or introduction hold its noun."""
        head = mention.head
        if mention.plural != speaker.plural and speaker.kind is not HopKind.UNNAMED:
            return False
        own = speaker.name.lower()
        if re.search(rf"\b{re.escape(head.removesuffix('s'))}", own):
            return True
        if speaker.kind is HopKind.ORGANISATION:
            body = body_of(speaker.name, self.survey.words)
            return bool(body and any(known.endswith(head) for known in body.described)) or head in {
                "group",
                "organisation",
                "organization",
            }
        if speaker.kind is HopKind.NAMED and (head in self.survey.words.people or head in self.survey.words.roles):
            return head in self._introduction(speaker.name)
        return False

    def _introduction(self, name: str) -> set[str]:
        """The words near the first full mention of a name."""
        known = self._introductions.get(name)
        if known is None:
            text = self.survey.passage.text
            at = text.find(name)
            around = text[max(0, at - NEAR) : at + len(name) + NEAR] if at >= 0 else ""
            known = self._introductions[name] = {plain(word) for word in around.split()}
        return known

    def _known_described(self, mention: Mention) -> Speaker | None:
        """A well-known body that this article names and that goes by such a description."""
        phrase = strip_article(mention.name).lower()
        for body in self.survey.words.bodies:
            if any(phrase == known or phrase.endswith(" " + known) for known in body.described):
                full = self._fullest(body.name)
                if self._stands(full):
                    return Speaker(full, HopKind.ORGANISATION, Span(0, 0), full, None)
        return None

    def _named_later(self, mention: Mention) -> Speaker | None:
        """A body whose name in this article holds the noun: "the ministry" and "Russian Foreign Ministry"."""
        if mention.kind is not HopKind.ORGANISATION or not mention.definite:
            return None
        names = [one for one in self.survey.roster.having(mention.head) if " " in one.words]
        if not names:
            return None
        name = max(names, key=lambda one: len(one.words)).words
        return Speaker(name, HopKind.ORGANISATION, Span(0, 0), name, None)


_TEXT = re.compile(r"\b(?:reports?|media)$", re.IGNORECASE)


def _fits(pronoun: str, speaker: Speaker, words: Words) -> bool:
    if pronoun == "they":
        return speaker.plural or speaker.kind is HopKind.ORGANISATION
    if pronoun == "it":
        return speaker.kind in {HopKind.ORGANISATION, HopKind.DOCUMENT}
    person = speaker.kind in {HopKind.NAMED, HopKind.ROLE, HopKind.UNNAMED}
    return person and not speaker.plural and not _TEXT.search(speaker.name) and _can_be(pronoun, speaker.name, words)


def _can_be(pronoun: str, name: str, words: Words) -> bool:
    """Whether a pronoun can mean somebody of this name or office; who speaks as "who" can be anybody."""
    first = plain(name.split()[0])
    known = words.given.get(first) or ("she" if name.endswith("woman") else "he" if name.endswith("man") else None)
    return known is None or known == pronoun or pronoun not in {"he", "she"}


_INTRODUCED = re.compile(r"(?P<run>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,4}), (?:an? |the )?(?P<office>[\w-]+(?: [\w-]+)?)")


def _introduced(sentence: str, words: Words) -> str:
    """The last person of a sentence who is told what he or she is: "that concerns Henry Crespo, president of"."""
    name = ""
    for match in _INTRODUCED.finditer(sentence):
        if any(plain(word) in words.roles or plain(word) in words.people for word in match["office"].split()):
            name = next((one for one in reversed(list(people_in(match["run"], words))) if " " in one), name)
    return name


def _opening_person(opening: str, words: Words, roster: Roster) -> str:
    for run in runs_in(opening):
        if run.start > OPENING:
            return ""
        people = (roster.person(name) for name in people_in(run.words, words))
        full = next((full for full in people if " " in full), "")
        if full:
            return full
        if run.start == 0 and " " not in run.words and is_name_word(run.words, words):
            return ""  # somebody of whom the article tells no more opens the sentence
    return ""


def _as(mention: Mention, span: Span, kind: HopKind | None = None) -> Speaker:
    return Speaker(mention.name, kind or mention.kind, span, mention.words, None, mention.plural)


def _meaning(found: Speaker, mention: Mention, span: Span) -> Speaker:
    return replace(found, span=span, words=mention.words, resolved_from=mention.words)
