"""What another desk's machine read, put beside what this store holds: articles, their texts, their claims.

Nothing that the store holds is rewritten; where it holds another version, that is said. The bytes that a text was read
from do not travel: the version keeps their hash, and `check` expects none for a text that an import brought.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sqlalchemy import insert, update

from store.acts import Ledger
from store.anchoring import Quote, like
from store.codec import clean_text, from_json, to_json, to_row
from store.engine import driver
from store.errors import StoreError
from store.fitting import fitted
from store.keys import text_hash
from store.model import Article, Claim, Dossier, LinkedTarget, Version
from store.reading import Columns, claims_as_they_stand, has_version, rows, value
from store.reading import version as read_version
from store.statements import replacing, table_of
from store.tables import ArticleRow, ClaimRow, VersionRow
from store.taking import SEARCH_TEXT

OUTDATED = """SELECT here.retrieved >= theirs.retrieved AND here.id <> theirs.id
    FROM article JOIN version AS here ON here.article = article.key AND here.sha256 = article.version
    JOIN version AS theirs ON theirs.article = article.key WHERE article.key = ? AND theirs.sha256 = ?"""
"""Whether a newer text of an article has been read here."""


@dataclass(slots=True)
class Incoming:
    """One import's articles and claims, as they are written."""

    ledger: Ledger
    kept: dict[str, None]
    articles: dict[str, tuple[bool, str]] = field(default_factory=dict)
    """Those new here, each with how well its newest text is known to be that."""
    claims: set[str] = field(default_factory=set)
    """Those new or completed here."""
    borrowed: set[str] = field(default_factory=set)
    """Of these, those known only from a link, until their own dossier comes."""

    def text(self, article: Article, version: Version, *, current: bool) -> str:
        """Keep an article and one text of it; the name of the text. `current`: it is the one read last."""
        if version.article != article.key:
            raise StoreError(
                f"The file puts a text of the article {version.article} under the article {article.key}; nothing was "
                "changed.\nAsk for the set anew: workbench export jsonl."
            )
        connection, text = self.ledger.connection, clean_text(version.text)
        fit = replace(version, text=text, sha256=text_hash(text))
        self._article(article, fit, (current, version.retrieved))
        if not has_version(driver(connection), article.key, fit.sha256):
            connection.execute(insert(table_of(VersionRow)), to_row(fit) | {"seq": self.ledger.seq})
            driver(connection).execute(SEARCH_TEXT, (article.key, fit.sha256))
        return fit.sha256

    def _article(self, article: Article, version: Version, rank: tuple[bool, str]) -> None:
        connection, table = self.ledger.connection, table_of(ArticleRow)
        row = to_row(article) | {"version": version.sha256}
        here = rows(driver(connection), "SELECT * FROM article WHERE key = ?", article.key)
        if not here:
            connection.execute(insert(table), row)
            self.articles[article.key] = rank
            return
        if here[0] | {"version": version.sha256} != row:
            self.kept[f"the article {article.key}, {here[0]['title']!r}: the file describes it otherwise"] = None
        if article.key in self.articles and rank > self.articles[article.key]:
            connection.execute(update(table).where(table.c.key == article.key).values(version=version.sha256))
            self.articles[article.key] = rank

    def claim(self, dossier: Dossier, version: str) -> bool:
        """Keep a claim as the machine found it; False where its key means another claim here."""
        found = fitted(dossier.found, dossier.version) if dossier.found else None
        row = self._row(dossier.claim.key, dossier.article.key, version, found, found_still=dossier.still_found)
        here = self._known(dossier.claim.key)
        if here is None or dossier.claim.key in self.borrowed:
            self._write(row)
            self.borrowed.discard(dossier.claim.key)
        elif here["article"] != row["article"] or self._is_another(here, found, dossier.version):
            self.kept[f"the claim {dossier.claim.key}, with all that belongs to it: it has other words here"] = None
            return False
        elif here["machine"] is None and found is not None:
            self._write(row)
        elif found is not None and here["version"] == version and here["machine"] != row["machine"]:
            self.kept[f"the claim {dossier.claim.key}, as it was read here: the file's reading differs"] = None
        return True

    def target(self, linked: LinkedTarget) -> None:
        """Keep what a link points at, where it is an article or a claim of one.

        A claim that is known from the link alone comes in as it stood at the other desk: the file does not tell the
        machine's reading of it from a person's.
        """
        if linked.article is None or linked.version is None:
            return
        claim = linked.claim if linked.claim and linked.claim.key == linked.link.target else None
        if claim is None and linked.article.key != linked.link.target:
            return
        version = self.text(linked.article, linked.version, current=False)
        if claim is not None:
            self._target_claim(fitted(claim, linked.version), linked.article.key, version, claim)

    def _target_claim(self, fit: Claim, article: str, version: str, told: Claim) -> None:
        if self._known(fit.key) is None:
            self._write(self._row(fit.key, article, version, fit, found_still=fit == told))
            self.borrowed.add(fit.key)
            return
        here = claims_as_they_stand(driver(self.ledger.connection), [fit.key]).get(fit.key)
        if here is not None and here.text != fit.text:
            self.kept[f"the linked claim {fit.key}: it has other words here"] = None

    def _is_another(self, here: Columns, found: Claim | None, version: Version) -> bool:
        """The key means a claim of other words here; a newer reading on one of the two sides may cut it otherwise."""
        if found is None or here["machine"] is None:
            return False
        ours = from_json(Claim, here["machine"])
        if ours.text == found.text:
            return False
        text = read_version(driver(self.ledger.connection), here["article"], here["version"])
        return like(Quote(ours, text), Quote(found, version)) is None

    def _known(self, key: str) -> Columns | None:
        found = rows(driver(self.ledger.connection), "SELECT * FROM claim WHERE key = ?", key)
        return found[0] if found else None

    def _row(self, key: str, article: str, version: str, found: Claim | None, *, found_still: bool) -> Columns:
        newest = article in self.articles or not value(driver(self.ledger.connection), OUTDATED, article, version)
        machine = to_json(found) if found is not None else None
        return {
            "key": key,
            "article": article,
            "version": version,
            "machine": machine,
            "found": int(found_still and newest),
        }

    def _write(self, row: Columns) -> None:
        self.ledger.connection.execute(replacing(ClaimRow), row)
        self.claims.add(row["key"])
