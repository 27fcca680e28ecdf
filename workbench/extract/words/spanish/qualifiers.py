"""What bounds a number: "al menos", "más de", "entre 12 y 15"."""

from __future__ import annotations

from store.model import Qualifier
from workbench.extract.words.counting import QualifierWords
from workbench.extract.words.listing import listed, phrased


def _said(phrases: dict[Qualifier, str]) -> dict[str, Qualifier]:
    return {" ".join(one.split()): meaning for meaning, text in phrases.items() for one in text.split("|")}


QUALIFIERS = QualifierWords(
    before=_said(
        {
            Qualifier.AT_LEAST: """
                al menos | por lo menos | como mínimo | cuando menos | un mínimo de | al menos unos | al menos unas
            """,
            Qualifier.MORE_THAN: "más de | mas de | superior a | superiores a | por encima de | poco más de",
            Qualifier.LESS_THAN: "menos de | inferior a | por debajo de",
            Qualifier.UP_TO: "hasta | como máximo | un máximo de | no más de",
            Qualifier.ABOUT: """
                unos | unas | cerca de | alrededor de | aproximadamente | en torno a | algo más de | un promedio de
            """,
            Qualifier.NEARLY: "casi | próximo a | próximos a",
        }
    ),
    after=_said(
        {
            Qualifier.AT_LEAST: "o más | + | como mínimo | por lo menos",
            Qualifier.UP_TO: "o menos | como máximo",
            Qualifier.ABOUT: "aproximadamente",
        }
    ),
    verbs=_said({Qualifier.MORE_THAN: "supera | superan | superó | superaron"}),
    to=phrased("a | hasta | a unos"),
    from_=listed("de"),
    between=listed("entre"),
    between_ends=phrased("y"),
    either=phrased("o"),
    opening=listed("entre de"),
    listing=phrased("y | , | o"),
    comparing=phrased("y | , | pero"),
    passed=listed("los las"),
    stressing=listed("muy sólo solo"),
    changes=listed("subió aumentó pasó creció bajó cayó ascendió descendió disminuyó elevó"),
)
