"""Number words: "treinta y cinco", "mil doscientos", "dos millones y medio", "decenas de miles"."""

from __future__ import annotations

from workbench.extract.words.counting import NumberWords
from workbench.extract.words.listing import listed

_HUNDREDS = {
    f"{stem}ient{ending}": hundred
    for stem, hundred in (("dosc", 200), ("tresc", 300), ("cuatroc", 400), ("qu", 500), ("seisc", 600), ("setec", 700), ("ochoc", 800), ("novec", 900))
    for ending in ("os", "as")
} | {"quinientos": 500, "quinientas": 500, "cien": 100, "ciento": 100}  # fmt: skip

NUMBERS = NumberWords(
    units={
        "cero": 0,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
    },
    units_behind={"un": 1, "una": 1, "ún": 1},
    teens={
        word: number
        for number, words in enumerate(
            (
                "diez",
                "once",
                "doce",
                "trece",
                "catorce",
                "quince",
                "dieciséis dieciseis",
                "diecisiete",
                "dieciocho",
                "diecinueve",
                "",
                "veintiuno veintiún veintiun veintiuna",
                "veintidós veintidos",
                "veintitrés veintitres",
                "veinticuatro",
                "veinticinco",
                "veintiséis veintiseis",
                "veintisiete",
                "veintiocho",
                "veintinueve",
            ),
            10,
        )
        for word in words.split()
    },
    tens={
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
    hundreds=_HUNDREDS,
    unit_joiners=listed("y"),
    joiners=listed("y"),
    multipliers={"mil": 1e3, "millón": 1e6, "millon": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12},
    bare_sizes=listed("mil"),
    dots_part_thousands=True,
    dozens={"docena": 12, "decena": 10, "veintena": 20, "treintena": 30, "centenar": 100, "millar": 1000},
    articles=listed("un una"),
    singles=listed("medio media"),
    halves={"medio": 0.5, "media": 0.5},
    bare_parts={"medio": 2, "media": 2},
    plurals={"decenas": 20, "docenas": 24, "cientos": 200, "centenares": 200, "miles": 2000, "millones": 2_000_000},
    plural_sizes={"miles": 1000, "millones": 1_000_000},
    few={"varios": 3, "varias": 3, "numerosos": 3, "numerosas": 3},
    few_alone=listed("varios varias numerosos numerosas"),
    plural_joiners=listed("y o"),
    ordinals={
        f"{stem}{ending}": rank
        for rank, stem in enumerate("primer segund tercer cuart quint sext séptim octav noven décim".split(), 1)
        for ending in ("o", "a", "os", "as", "")
        if ending or stem in {"primer", "tercer"}
    },
    denominators={"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5, "mitad": 2},
    plural_parts=("s",),
)
