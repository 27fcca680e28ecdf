"""How Spanish tells of one person without a number, and that nobody was harmed."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.words.assertions import Assertions
from workbench.extract.words.listing import answers

_KILLED, _INJURED = Casualty.KILLED, Casualty.INJURED

ASSERTIONS = Assertions(
    persons=(
        *"hombre mujer niño niña joven bebé anciano anciana adolescente soldado policía agente militar guardia".split(),
        *"periodista maestro maestra médico médica enfermera obrero minero pescador campesino activista turista".split(),
        *"conductor pasajero vecino vecina bombero rescatista estudiante líder alcalde juez fiscal preso migrante".split(),
    ),
    one=("un", "una", "otro", "otra"),
    the=("el", "la"),
    befallen=answers(
        {
            _KILLED: "murió falleció muere pereció asesinado asesinada muerto muerta abatido",
            _INJURED: "herido herida lesionado lesionada",
            Casualty.ABDUCTED: "secuestrado secuestrada",
        }
    ),
    done={
        **dict.fromkeys(("mató a", "mataron a", "asesinó a", "asesinaron a", "murió", "falleció"), _KILLED),
        **dict.fromkeys(("hirió a", "hirieron a"), _INJURED),
        **dict.fromkeys(("secuestró a", "secuestraron a"), Casualty.ABDUCTED),
    },
    being=("fue", "resultó", "ha sido", "había sido", "era"),
    none=("ningún", "ninguna", "sin", "no hubo", "no hay", "no dejó", "no causó"),
    harms=answers(
        {
            Casualty.KILLED_AND_INJURED: "víctimas víctima",
            _KILLED: "muertos muerto muertes fallecidos",
            _INJURED: "heridos herido lesionados",
        }
    ),
)
