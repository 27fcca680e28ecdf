"""What a number counts nothing beside: dates, years, clock times, names."""

from __future__ import annotations

from workbench.extract.words.counting import TrapWords
from workbench.extract.words.listing import listed
from workbench.extract.words.spanish.calendar import MONTHS

TRAPS = TrapWords(
    months=frozenset(MONTHS),
    between_days=listed("y al a , - – de del el . hasta"),
    month_in=listed("en durante desde este"),
    year_before=listed(
        "en desde de del hasta durante entre y año años verano invierno otoño primavera finales mediados"
    ),
    before_old_years=listed("en desde año"),
    before_round_counts=listed("unos unas casi otros otras"),
    since=listed("desde en hasta"),
    zones=listed("gmt utc h hrs"),
    clock_before=listed("a las hacia sobre desde hasta"),
    half_days=listed("am pm a.m. p.m. horas"),
    named_by_number=listed(
        """
        artículo artículos resolución ley decreto capítulo sección ruta carretera autopista vuelo canal zona distrito
        comuna página apartado grupo fase nivel etapa número kilómetro calle carrera
        """
    ),
    named_by_digits=listed("km brigada batallón regimiento división estación mundial copa"),
    number_signs=frozenset({"n.º", "nº", "núm", "núm.", "número", "#"}),
    address_before=listed("tel teléfono tfno fax llamar whatsapp"),
    address_after=listed("calle avenida"),
    counters=listed("comentarios comentario lecturas visitas compartidos vistas seguidores"),
    of_pages=listed("comentarios comentario lecturas visitas compartidos vistas seguidores min minutos de lectura más"),
    ones=listed("uno"),
    one_after=listed("de que , . ; : y se más ha fue por en") | frozenset({""}),
    one_before=listed("cada cualquier"),
)
