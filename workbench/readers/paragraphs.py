"""Any HTML to its words, a paragraph a line: for feed entries and for pages in which no article stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.readers.charsets import clean

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS = frozenset({
    *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "dt"),
    *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"),
    *("legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
})  # fmt: skip
SILENT = frozenset({
    *("embed", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template"),
    *("textarea", "title"),
})  # fmt: skip
"""Elements whose content is no prose."""


def paragraphs(markup: str) -> str:
    """The words of the markup, blanks collapsed as a browser would, each block on a line of its own."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return ""
    pieces: list[str] = []
    _gather(root, pieces)
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    text, _ = clean("\n".join(line for line in lines if line))
    return text


def _gather(root: _Element, pieces: list[str]) -> None:
    """Text in document order without recursion: a page may nest deeper than Python's stack."""
    from lxml import etree

    silent: _Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if silent is None and element.tag in SILENT:
                silent = element
            if silent is None:
                pieces.append(("\n" if element.tag in BLOCKS else "") + _flat(element.text))
        else:
            if silent is element:
                silent = None
            if silent is None:
                pieces.append(("\n" if element.tag in BLOCKS else "") + _flat(element.tail))


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")
