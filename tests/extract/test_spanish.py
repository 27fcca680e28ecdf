"""Spanish, a small language without parts of speech: what its words alone let the rules read."""

from __future__ import annotations

import pytest

from store.model import Article, Casualty, Extraction, Figure, FlagCode, HopKind, Qualifier
from workbench.extract import extract
from workbench.extract.reanalysis import Reanalysis

KILLED, INJURED, MISSING = Casualty.KILLED, Casualty.INJURED, Casualty.MISSING
DETAINED, DISPLACED, ABDUCTED = Casualty.DETAINED, Casualty.DISPLACED, Casualty.ABDUCTED
LEAD = "Las autoridades de la provincia no han dado más detalles sobre lo que pasó en la zona durante la noche."
"""A sentence that counts nothing, so that a short one has company by which its language is told."""


def _read(text: str) -> Extraction:
    return extract(Article("a", "a.txt"), f"{LEAD} {text}")


def _told(figure: Figure) -> tuple[str, float | None, float | None, str | None, Casualty | None]:
    return figure.words, figure.low, figure.high, figure.unit, figure.casualty


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "El derrumbe de una mina dejó al menos 12 muertos y 30 heridos.",
            [("al menos 12", 12, None, "muertos", KILLED), ("30", 30, 30, "heridos", INJURED)],
        ),
        (
            "Tres personas murieron y otras catorce resultaron heridas al chocar un camión con una casa.",
            [("Tres", 3, 3, "personas", KILLED), ("catorce", 14, 14, "personas", INJURED)],
        ),
        ("Unos 2.400 vecinos fueron evacuados por la crecida.", [("Unos 2.400", 2400, 2400, "vecinos", DISPLACED)]),
        (
            "Hay treinta y cinco desaparecidos tras el naufragio.",
            [("treinta y cinco", 35, 35, "desaparecidos", MISSING)],
        ),
        (
            "Más de mil doscientas familias perdieron su casa en el incendio.",
            [("Más de mil doscientas", 1200, None, "familias", DISPLACED)],
        ),
        (
            "Entre 40 y 50 soldados cayeron en la emboscada, en la que fallecieron dos médicos.",
            [("Entre 40 y 50", 40, 50, "soldados", None), ("dos", 2, 2, "médicos", KILLED)],
        ),
        ("Los asaltantes secuestraron a siete estudiantes de la escuela.", [("siete", 7, 7, "estudiantes", ABDUCTED)]),
        ("La guardia arrestó a cerca de veinte pescadores.", [("cerca de veinte", 20, 20, "pescadores", DETAINED)]),
        ("Decenas de manifestantes fueron detenidos en la plaza.", [("Decenas", 20, None, "manifestantes", DETAINED)]),
        (
            "Murieron tres mujeres y dos niños en la capilla.",
            [("tres", 3, 3, "mujeres", KILLED), ("dos", 2, 2, "niños", KILLED)],
        ),
        (
            "El hospital recibió a 38 heridos, seis de ellos graves.",
            [("38", 38, 38, "heridos", INJURED), ("seis", 6, 6, "people", INJURED)],
        ),
        (
            "La tormenta destruyó 1.250 viviendas y causó pérdidas por 3,5 millones de dólares.",
            [("1.250", 1250, 1250, "viviendas", None), ("3,5 millones de dólares", 3_500_000, 3_500_000, "USD", None)],
        ),
        (
            "Cerca de dos millones y medio de personas necesitan ayuda.",
            [("Cerca de dos millones y medio", 2_500_000, 2_500_000, "personas", None)],
        ),
        ("El 45 por ciento de los pozos está seco.", [("45 por ciento", 45, 45, "percent", None)]),
        (
            "El choque no dejó víctimas, aunque los rescatistas liberaron a cinco niños.",
            [("cinco", 5, 5, "niños", None)],
        ),
    ],
)
def test_figures_have_their_bounds_their_noun_and_what_happened(
    text: str, figures: list[tuple[str, float | None, float | None, str | None, Casualty | None]]
) -> None:
    assert [_told(figure) for figure in _read(text).figures] == figures


@pytest.mark.parametrize(
    "text",
    [
        "El acuerdo se firmó el 3 de mayo de 2019 en la capital.",
        "La ruta 40 y el artículo 12 de la ley de 1994 no han cambiado desde entonces.",
        "El juicio empieza a las 10:30 del lunes y una de las testigos será la primera.",
    ],
)
def test_dates_years_hours_and_names_are_no_figures(text: str) -> None:
    assert _read(text).figures == ()


def test_an_age_is_one_and_a_war_of_so_many_years_is_none() -> None:
    found = _read("Un niño de doce años y Ana Ruiz, de 34 años, huyeron de una guerra de ocho años.")

    assert [figure.kind.value for figure in found.figures] == ["age", "age", "duration"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Presuntamente, los pistoleros mataron a nueve mineros.", "presuntamente"),
        ("Al menos 15 soldados habrían muerto en el combate.", "habrían"),
        ("Al parecer, el virus afectó a 60 alumnos.", "al parecer"),
        ("Se estima que 300 pasajeros iban en el tren.", "se estima que"),
        ("Según algunas versiones, once presos escaparon.", "según algunas versiones"),
        ("Hubo cuatro presuntos sabotajes en la red.", "presuntos"),
    ],
)
def test_words_of_doubt_are_found_on_the_figure(text: str, hedge: str) -> None:
    assert [figure.hedges for figure in _read(text).figures] == [(hedge,)]


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("Nueve personas murieron en el alud, según la policía.", "policía", HopKind.ORGANISATION),
        ("Según fuentes militares, nueve soldados murieron.", "fuentes militares", HopKind.UNNAMED),
        ("De acuerdo con testigos del ataque, hay nueve muertos.", "testigos del ataque", HopKind.UNNAMED),
        ("El alcalde Pedro Salas dijo que hay nueve muertos.", "Pedro Salas", HopKind.NAMED),
        ("Fallecieron nueve obreros, informó el ministro de Trabajo, Carlos Ruiz.", "Carlos Ruiz", HopKind.NAMED),
        ("«Vimos nueve cuerpos en el río», dijo a la prensa Ana Torres.", "Ana Torres", HopKind.NAMED),
        ("Un portavoz del hospital confirmó que murieron nueve niños.", "portavoz del hospital", HopKind.UNNAMED),
        ("Vecinos del barrio aseguraron que hubo nueve muertos.", "Vecinos del barrio", HopKind.UNNAMED),
        ("El Ejército denunció que hubo nueve muertos.", "Ejército", HopKind.ORGANISATION),
        ("Luis Vera denunció: «Hay nueve desaparecidos en el pueblo».", "Luis Vera", HopKind.NAMED),
    ],
)
def test_a_claim_has_the_one_who_says_it(text: str, source: str, kind: HopKind) -> None:
    claim = next(claim for claim in _read(text).claims if claim.figure is not None)

    assert [(hop.name, hop.kind) for hop in claim.chain] == [(source, kind)]


def test_a_speaker_goes_on_in_the_next_sentence() -> None:
    found = _read(
        "Marta León dijo que el puente cedió. Añadió que seis personas siguen desaparecidas. Hay dos graves, dijo."
    )

    told = [claim for claim in found.claims if claim.figure is not None]
    assert [[hop.name for hop in claim.chain] for claim in told] == [["Marta León"]] * 2


def test_an_article_says_what_a_desk_must_look_at() -> None:
    found = _read(
        "Al menos 23 personas murieron por la explosión de un camión en el mercado.\n\n"
        "Vecinos del lugar aseguraron que el conductor habría huido. La agencia contó 23 cuerpos."
    )

    assert found.article.language == "es"
    assert found.problems == ()
    flags = {flag.code for claim in found.claims for flag in claim.flags}
    assert {FlagCode.UNATTRIBUTED_CASUALTY, FlagCode.UNNAMED_SOURCE, FlagCode.HEDGED} <= flags
    assert found.figures[0].qualifier is Qualifier.AT_LEAST


@pytest.mark.parametrize("words", ["al menos 15 muertos", "at least 15 killed"])
def test_a_figure_is_corrected_in_the_language_of_the_article_or_of_the_desk(words: str) -> None:
    text = f"{LEAD} El derrumbe dejó 12 muertos, según la policía."
    span = extract(Article("a", "a.txt"), text).figures[0].span

    figure = Reanalysis(Article("a", "a.txt"), text).figure_of(words, span)

    assert figure is not None
    assert (figure.low, figure.high, figure.casualty) == (15, None, KILLED)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Un soldado murió al pisar una mina en el monte.", ("Un soldado", 1, KILLED)),
        ("La banda mató a un periodista en la puerta de su casa.", ("un periodista", 1, KILLED)),
        ("El temblor no dejó víctimas en la costa norte.", ("no dejó víctimas", 0, Casualty.KILLED_AND_INJURED)),
    ],
)
def test_one_death_and_none_are_told_without_a_number(text: str, told: tuple[str, int, Casualty]) -> None:
    figures = [claim.figure for claim in _read(text).claims if claim.figure is not None]

    assert [(one.words, one.low, one.casualty) for one in figures] == [told]
