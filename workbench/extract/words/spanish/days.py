"""How Spanish tells days and dates: "el martes", "hace dos semanas", "4 de agosto de 2013", "la semana pasada"."""

from __future__ import annotations

from workbench.extract.words.days import Days
from workbench.extract.words.patterns import NEVER, any_of
from workbench.extract.words.spanish.calendar import MONTHS, WEEKDAYS
from workbench.extract.words.vocabulary import these

_NUMBERS = {
    "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
}  # fmt: skip
_COUNT = rf"(?P<n>\d{{1,3}}|{any_of(_NUMBERS)})"
_UNITS = {
    "hora": "hour", "horas": "hour", "día": "day", "días": "day", "semana": "week", "semanas": "week", "mes": "month",
    "meses": "month", "año": "year", "años": "year",
}  # fmt: skip
_UNIT = rf"(?P<unit>{any_of(_UNITS)})"
_LONG_DAYS = any_of(day for day in WEEKDAYS if len(day) > 4)

DAYS = Days(
    of="del?",
    month=(
        rf"\b(?:(?P<day>\d{{1,2}})[ ]de[ ](?P<m>{any_of(MONTHS)})\b|(?P<day2>{NEVER})|(?P<part>{NEVER})"
        rf"|(?:en|desde|hasta)[ ](?P<m2>{any_of(MONTHS)})\b(?:[ ]del?[ ](?P<year>\d{{4}}))?)"
    ),
    months=("m", "m2"),
    year=r"\b(?:en|desde|durante)[ ](?P<year>(?:19|20)\d{2})\b(?!\s*[-–]\d)",
    weekday=rf"\b(?:(?:el|del)[ ](?:pasado[ ])?)?(?P<day>{_LONG_DAYS})\b",
    last=rf"\b(?:en|durante)[ ](?:las?|los?)[ ]últim[oa]s?[ ](?:{_COUNT}[ ])?{_UNIT}\b",
    ago=rf"\bhace[ ]{_COUNT}[ ](?P<unit>{any_of(unit for unit in _UNITS if not unit.startswith('hora'))})\b",
    near=(
        r"\b(?:(?P<today>hoy|esta (?:mañana|tarde|noche))|(?P<yesterday>ayer)|(?P<night>anoche)"
        r"|(?:el|este)[ ](?P<ended>fin de semana)|(?:el|la)[ ](?P<unit>semana|mes|año)[ ](?P<which>pasad[oa]|próxim[oa]))\b"
    ),
    numbers=_NUMBERS,
    units=_UNITS,
    steps={"pasado": -1, "pasada": -1, "próximo": 1, "próxima": 1},
    gates={
        "last": these("último última últimos últimas"),
        "ago": these("hace"),
        "near": these("hoy esta ayer anoche fin pasado pasada próximo próxima"),
    },
    since=("desde",),
)
