"""Words of doubt: "presuntamente", "al parecer", "habrían muerto", "según algunas versiones"."""

from __future__ import annotations

from workbench.extract.words.counting import HedgeWords
from workbench.extract.words.listing import listed, phrased

HEDGES = HedgeWords(
    adverbs=listed("presuntamente supuestamente aparentemente presumiblemente"),
    about_manner=listed("por a en como tras desde"),
    adjectives=listed("presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas"),
    perhaps=listed("posiblemente quizá quizás probablemente"),
    fates=listed("muertos heridos muerto herido asesinado asesinados"),
    phrases=phrased(
        """
        al parecer | se cree que | se cree | se teme que | se presume que | se estima que | se estima | se habla de |
        habría | habrían | podría haber | podrían haber | podría ser | podrían ser | según algunas versiones |
        según versiones | según versiones preliminares | según reportes | según informes preliminares |
        versiones no confirmadas | sin confirmar | no confirmado | no confirmados | no confirmada | no confirmadas |
        no ha sido confirmado | no se ha confirmado | no se ha podido verificar | no han sido confirmados |
        de manera extraoficial | extraoficialmente | datos preliminares | cifra preliminar | balance preliminar |
        balance provisional | cifras preliminares
        """
    ),
    subordinators=listed("mientras aunque pero porque después antes cuando que quien quienes donde si"),
)
