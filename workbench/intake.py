"""The one way in: source, reader, masthead, key, extraction, store, in that order and for every kind of source.

A source is a file, a folder, "-" for standard input, or a web address; a reader makes articles of it. What an article
does not say of itself in fields is read from its text before it is keyed, since its key tells where it was published,
and the keys of its claims are made from its own.
"""

from __future__ import annotations

import re
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from store.errors import StoreError
from store.keys import article_key, claim_key, text_hash
from store.model import Extraction, Taken, Version
from workbench import readers
from workbench.fetch import Fetcher, FetchError
from workbench.fetch.errors import shown
from workbench.readers import files
from workbench.readers.interface import Content, Reading, ReadingError, Skipped, damage, shortened

if TYPE_CHECKING:
    from store.database import Store

WEB = re.compile(r"https?:", re.IGNORECASE)
OTHER_SCHEME = re.compile(
    r"[a-z][a-z0-9+.-]{1,20}://|(?:about|blob|data|feed|file|ftp|javascript|mailto|view-source):", re.IGNORECASE
)

SECONDS = 1.0
MOST_AT_ONCE = 1_000_000
"""What is read in so short a time, up to so many characters, is written to the store at once."""

Extracted = tuple[Reading, Extraction]
Progress = Callable[[str, int, int], None]
"""Told what is being read, how many sources are done, and of how many; a folder is as many as it has files."""


def readings(
    sources: Iterable[str], fetcher: Fetcher | None = None, on_progress: Progress | None = None
) -> Iterator[Reading | Skipped]:
    """Each article of the sources, keyed; what cannot be read is named, and the rest goes on."""
    wanted = list(_spread(sources))
    for done, source in enumerate(wanted):
        if isinstance(source, Skipped):
            yield source
            continue
        if on_progress is not None:
            on_progress(shortened(source), done, len(wanted))
        yield from _readings_of(source, fetcher)
    if on_progress is not None:
        on_progress("", len(wanted), len(wanted))


def extractions(
    sources: Iterable[str], fetcher: Fetcher | None = None, on_progress: Progress | None = None
) -> Iterator[Extracted | Skipped]:
    """Each article with what was found in it, its key and those of its claims made from all that is known of it."""
    from workbench.extract import extract

    for found in readings(sources, fetcher, on_progress):
        if isinstance(found, Skipped):
            yield found
        else:
            yield found, _keyed_whole(extract(found.article, found.text), found.place)


def take_in(
    sources: Iterable[str],
    store: Store,
    *,
    fetcher: Fetcher,
    now: Callable[[], str],
    on_progress: Progress | None = None,
) -> Iterator[Taken | Skipped]:
    """Each article into the store, what is read within a second at once; the same one again changes nothing."""
    from store.taking import Found

    stand = 0
    for batch in _batches(extractions(sources, fetcher, on_progress)):
        whole = [each for each in batch if not isinstance(each, Skipped)]
        try:
            taken = iter(store.take(Found(_version(*each, now()), each[0].raw, each[1]) for each in whole))
        except StoreError as error:
            raise _with_those_that_stand(error, stand) from error
        stand += len(whole)
        for each in batch:
            yield each if isinstance(each, Skipped) else _told(next(taken), *each)


def _with_those_that_stand(error: StoreError, count: int) -> StoreError:
    """Why the rest could not be taken in, and that the articles before it are in the store all the same."""
    if not count:
        return error
    those = "The article read before it is" if count == 1 else f"The {count:,} articles read before it are"
    return type(error)(f"{error}\n{those} in the store; the same once more takes in the others.")


def _batches(found: Iterable[Extracted | Skipped]) -> Iterator[list[Extracted | Skipped]]:
    """What is found, in order and in batches: a transaction for each small article would take longer than reading it."""
    batch: list[Extracted | Skipped] = []
    characters, since = 0, time.monotonic()
    for each in found:
        batch.append(each)
        characters += 0 if isinstance(each, Skipped) else len(each[0].text)
        if characters > MOST_AT_ONCE or time.monotonic() > since + SECONDS:
            yield batch
            batch, characters, since = [], 0, time.monotonic()
    if batch:
        yield batch


def _version(reading: Reading, extraction: Extraction, at: str) -> Version:
    return Version(
        sha256=text_hash(extraction.text),
        article=extraction.article.key,
        text=extraction.text,
        title=extraction.article.title,
        raw_sha256=sha256(reading.raw).hexdigest(),
        retrieved=at,
        reader=reading.reader,
    )


def _told(taken: Taken, reading: Reading, extraction: Extraction) -> Taken:
    # what stands over the whole text, such as a language that there are no words for
    whole = (each.what for each in extraction.problems if each.span.end - each.span.start == len(extraction.text))
    return replace(taken, problems=reading.problems, notes=(*reading.notes, *whole))


def content_of(source: str, fetcher: Fetcher | None = None) -> Content:
    """The bytes behind one file, "-" or web address; DeskError where there are none to be had."""
    if source == "-":
        return files.from_stdin()
    if is_address(source):
        return _fetched(source, fetcher)
    return files.from_file(source)


def is_address(source: str) -> bool:
    """Whether a source is meant as a web address, well formed or not, and is no file's name."""
    return WEB.match(source) is not None or (OTHER_SCHEME.match(source) is not None and not files.exists(source))


def keyed(reading: Reading) -> Reading:
    """The reading with its article's key, from what is known of where it was published."""
    article = reading.article
    key = article_key(article.url, article.outlet, article.title, article.published, reading.place)
    return replace(reading, article=replace(article, key=key))


def _keyed_whole(extraction: Extraction, place: str) -> Extraction:
    """The extraction under the key that the completed article has: its masthead may say where it was published."""
    article = extraction.article
    key = article_key(article.url, article.outlet, article.title, article.published, place)
    if key == article.key:
        return extraction
    met: Counter[str] = Counter()
    claims = []
    for claim in extraction.claims:
        claims.append(replace(claim, article=key, key=claim_key(key, claim.text, met[claim.text])))
        met[claim.text] += 1
    return replace(extraction, article=replace(article, key=key), claims=tuple(claims))


def _spread(sources: Iterable[str]) -> Iterator[str | Skipped]:
    for source in sources:
        if source != "-" and not is_address(source) and files.is_folder(source):
            yield from files.walked(source)
        else:
            yield source


def _readings_of(source: str, fetcher: Fetcher | None) -> Iterator[Reading | Skipped]:
    try:
        for found in readers.read(content_of(source, fetcher)):
            yield keyed(found) if isinstance(found, Reading) else found
    except FetchError as error:
        yield Skipped(shown(source), error.why)
    except (ReadingError, zlib.error) as error:
        yield Skipped(shortened(source), damage(error))
    except OSError as error:
        yield Skipped(shortened(source), files.reason(error))


def _fetched(source: str, fetcher: Fetcher | None) -> Content:
    page = (fetcher or Fetcher()).get(source)
    return Content.of_bytes(source, page.data, media_type=page.media_type, charset=page.charset, url=page.final_url)


__all__ = ["Progress", "Reading", "Skipped", "Taken", "content_of", "extractions", "keyed", "readings", "take_in"]
