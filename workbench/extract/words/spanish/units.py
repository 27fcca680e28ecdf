"""Units of measure, money and age."""

from __future__ import annotations

from store.model import FigureKind
from workbench.extract.words.counting import UnitWords
from workbench.extract.words.listing import answers, listed

UNITS = UnitWords(
    measures=answers(
        {
            FigureKind.DISTANCE: "km kilómetro kilómetros kilometros metro metros cm centímetros centímetro mm milla millas pie pies",
            FigureKind.DURATION: """
                segundo segundos minuto minutos hora horas día dia días dias noche noches semana semanas mes meses año
                años década décadas siglo siglos
            """,
            FigureKind.MEASURE: """
                kg kilo kilos kilogramo kilogramos gramo gramos tonelada toneladas litro litros hectárea hectáreas
                hectareas barril barriles megavatio megavatios grado grados nudos
            """,
        }
    ),
    letters={"m": FigureKind.DISTANCE, "h": FigureKind.DURATION, "t": FigureKind.MEASURE, "l": FigureKind.MEASURE},
    before_unit=listed("cuadrados"),
    time_units=listed("segundos minutos hora horas día días semana semanas mes meses año años"),
    age_before=listed("edad"),
    age_between=listed("de entre y a , o"),
    percent=frozenset({"%", "porcentaje"}),
    percent_signs=frozenset({"%"}),
    percent_phrases=frozenset({("por", "ciento"), ("por", "cien")}),
    of_age=frozenset({("de", "edad")}),
    age_links=listed("de"),
    points=listed("punto puntos"),
    currencies=answers(
        {
            "USD": "dólar dólares dolares",
            "EUR": "euro euros",
            "peso": "peso pesos",
            "sol": "soles",
            "bolívar": "bolívar bolívares bolivares",
            "boliviano": "bolivianos",
            "quetzal": "quetzales",
            "lempira": "lempiras",
            "colón": "colones",
            "guaraní": "guaraníes",
            "peseta": "pesetas",
        }
    ),
    cents=listed("centavo centavos céntimo céntimos"),
    money_links=listed("de"),
    in_base={
        "km": ("length", 1000.0),
        "kilómetros": ("length", 1000.0),
        "metros": ("length", 1.0),
        "millas": ("length", 1609.344),
        "kilos": ("weight", 1.0),
        "toneladas": ("weight", 1000.0),
    },
)
