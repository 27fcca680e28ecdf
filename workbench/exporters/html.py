"""A dossier for people as one page: no script, nothing fetched, good on paper, in the light and in the dark."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from store.model import Dossier
from workbench.exporters.definitions import RATINGS, policy_words
from workbench.exporters.interface import Export
from workbench.exporters.report import moment
from workbench.exporters.spool import Spool, told
from workbench.exporters.words import short
from workbench.sanitise.html import address, anchor
from workbench.sanitise.terminal import show_lines

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

TEMPLATES: Final = Path(__file__).with_name("templates")


@dataclass(frozen=True, slots=True)
class HtmlExporter:
    """One self-contained HTML page."""

    name: str = "html"
    file: str = "claims.html"
    what: str = "a dossier for people, as one page for screen and paper"
    mark: str = '<meta name="generator" content="claim-workbench dossier">'

    def holds(self, _: Dossier) -> bool:
        """Every claim."""
        return True

    def write(self, dossiers: Iterable[Dossier], export: Export) -> Iterator[str]:
        """The head with its contents, a section a claim, the foot."""
        from markupsafe import Markup

        pages = environment()
        section = pages.get_template("claim.html")
        with Spool() as spool:
            for number, report in told(dossiers, export):
                spool.add(report, section.render(told=report, number=number, record=export.record(report.key)))
            head = {"export": export, "contents": spool.contents, "count": len(spool.contents), "meanings": RATINGS}
            style = {"style": Markup(stylesheet()), "style_hash": _hash(stylesheet())}  # noqa: S704 - our own file
            mark = Markup(self.mark)  # noqa: S704 - our own words
            yield pages.get_template("head.html").render(head, **style, mark=mark, policy=policy_words(export.policy))
            yield from spool.pieces()
            yield pages.get_template("foot.html").render(count=len(spool.contents))


@functools.cache
def environment() -> Environment:
    """The templates: every value is escaped, and what harms or hides in it is shown, without asking for it."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    pages = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    pages.filters |= {"moment": moment, "anchor": anchor, "short": short}
    pages.globals["link"] = _link
    return pages


def stylesheet() -> str:
    """The style of every page."""
    return (TEMPLATES / "dossier.css").read_text(encoding="utf-8")


def _shown(value: object) -> object:
    return show_lines(value) if type(value) is str else value


def _link(url: str) -> Markup:
    """An address that can be followed where it is one of the web, and plain words where it is not."""
    from markupsafe import Markup

    href = address(url)
    shown = show_lines(url)
    if href is None:
        return Markup("<bdi>{}</bdi>").format(shown)
    return Markup('<a href="{}" rel="noopener noreferrer external">{}</a>').format(href, shown)


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


HTML: Final = HtmlExporter()
