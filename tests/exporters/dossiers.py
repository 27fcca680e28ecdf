"""Dossiers that hold every value that is hard to write: what each format must show, and never run or lose."""

from __future__ import annotations

import hashlib

from store.model import (
    Article,
    Claim,
    Dossier,
    Figure,
    FigureKind,
    Flag,
    FlagCode,
    Hop,
    HopKind,
    Link,
    LinkedTarget,
    Note,
    Place,
    Policy,
    Qualifier,
    Rating,
    Span,
    Stance,
    Status,
    TargetKind,
    Verdict,
    Version,
)
from workbench.exporters import Export

EXPORT = Export(
    desk="Euphrates Desk",
    address="https://desk.example/checks",
    policy=Policy(name="two eyes", reason_required=True),
    when="2017-06-12T10:00:00.000000Z",
    head="ab" * 32,
    tool="claim-workbench test",
)

TEXT = (
    "Raids on the old town\n\nFormer residents in touch with relatives in the town said at least 50 people, mostly "
    "civilians, had been killed in one day. A baker said his street was gone.\n\nThe coalition said it was looking "
    "into the reports."
)
WORDS = "at least 50 people, mostly civilians, had been killed in one day"
HOSTILE = (
    '=HYPERLINK("http://evil.example","x") <script>alert(1)</script> </script> ]]> --> & " \' ` [a](javascript:b) '
    "| # * _ \x1b[2J \x9b31m \x00 \u202ekcab\u202c \u2066 \ufeff \U000e0041 \u2028 👩\u200d👧 قُتل خمسون ﷽ "
    ";=cmd|x\tend\n=2+2\n\n# not a heading\n```\n- not a list\n"
    "<b>not bold</b> http://auto.example www.auto.example a@b.example"
)


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def version(text: str, title: str = "", article: str = "article-1") -> Version:
    return Version(sha(text), article, text, title, "cd" * 32, "2017-06-11T08:30:00.000000Z", "text 1")


def span_of(words: str, text: str = TEXT, place: Place = Place.TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), place)


def nothing_but_hostile_words() -> Dossier:
    """The same words as claim, title, source, note and reason: everything that tries to be more than text."""
    article = Article(
        "article-2",
        "h.txt",
        HOSTILE,
        HOSTILE,
        HOSTILE,
        "=1+1",
        'https://x.example/"onmouseover=alert(1)',
        HOSTILE,
        '"><x',
    )
    figure = Figure(Span(0, 5), "=10-14", None, None, HOSTILE, FigureKind.COUNT, Qualifier.VAGUE, (HOSTILE,))
    claim = Claim(
        "claim-0002",
        "article-2",
        Span(0, len(HOSTILE)),
        HOSTILE,
        figure,
        (figure,),
        (Hop(HOSTILE, HopKind.NAMED, HOSTILE, Span(0, 4), None, HOSTILE),),
        (Flag(FlagCode.HEDGED, Span(0, 4), HOSTILE),),
    )
    link = Link(
        "link-3",
        claim.key,
        TargetKind.ARTICLE,
        "article-8",
        Stance.CONTEXT,
        HOSTILE,
        0,
        3,
        "0" * 64,
        HOSTILE,
        HOSTILE,
        "not a time",
    )
    return Dossier(
        claim=claim,
        found=None,
        still_found=False,
        article=article,
        version=version(HOSTILE, HOSTILE, "article-2"),
        status=Status.DECIDED,
        rating=Rating.CONTRADICTED,
        verified=False,
        links=(LinkedTarget(link, HOSTILE, HOSTILE, HOSTILE, "data:text/html,<script>alert(1)</script>", HOSTILE),),
        verdicts=(Verdict("verdict-3", claim.key, Rating.CONTRADICTED, HOSTILE, HOSTILE, "2017-06-12"),),
        notes=(Note("note-2", claim.key, HOSTILE, HOSTILE, HOSTILE),),
    )


def in_the_headline() -> Dossier:
    """A claim of the headline, a negative number, no source, nothing decided, no address."""
    article = Article("article-3", "t.txt", "50+ civilians killed in raids", "", published="2017-06-11T22:15:00+03:00")
    words = "50+ civilians killed"
    figure = Figure(
        span_of("50+ civilians", article.title, Place.TITLE),
        "50+ civilians",
        -5.5,
        1e15,
        "civilians",
        FigureKind.COUNT,
        Qualifier.RANGE,
    )
    claim = Claim(
        "claim-0003",
        "article-3",
        span_of(words, article.title, Place.TITLE),
        words,
        figure,
        (figure,),
        (Hop("", HopKind.NONE),),
        (
            Flag(
                FlagCode.HEADLINE_DRIFT,
                span_of("civilians", article.title, Place.TITLE),
                "The body has people, mostly civilians.",
            ),
        ),
    )
    return Dossier(
        claim=claim,
        found=claim,
        still_found=True,
        article=article,
        version=version(TEXT, article.title, "article-3"),
        status=Status.OPEN,
        rating=None,
        verified=False,
    )


def ten_thousand_characters() -> Dossier:
    """Ten thousand characters in one claim, pending."""
    words = "The list goes on and on. " * 420
    claim = Claim("claim-0004", "article-4", Span(0, len(words)), words)
    verdict = Verdict(
        "verdict-4",
        claim.key,
        Rating.PENDING,
        "",
        "amal",
        "2017-06-12T09:20:00.000000Z",
        settles="The full list",
        again="2017-07-01",
    )
    return Dossier(
        claim=claim,
        found=claim,
        still_found=True,
        article=Article("article-4", "l.txt", "A list"),
        version=version(words, "A list", "article-4"),
        status=Status.PENDING,
        rating=Rating.PENDING,
        verified=False,
        verdicts=(verdict,),
    )
