"""Who is in an article: its persons and bodies, found by name and in the order of the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from workbench.extract.entities.entity import Entity
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import KEPT


@dataclass(slots=True)
class EntityTable:
    """The entities of one article, found by name and in the order of the text."""

    entities: list[Entity] = field(default_factory=list)
    by_name: dict[str, Entity] = field(default_factory=dict)

    def named(self, name: str) -> Entity | None:
        """The entity of a name, whichever of its names it is."""
        return self.by_name.get(key_of(name))

    def add(self, entity: Entity, *names: str) -> Entity:
        """Put an entity in, under its names."""
        self.entities.append(entity)
        for name in (entity.name, *names):
            self.by_name.setdefault(key_of(name), entity)
        return entity


@lru_cache(maxsize=KEPT)
def key_of(name: str) -> str:
    """A name as it is looked up."""
    return plain(name.lower().removeprefix("the ").replace("’", "'").removesuffix("'s"))
