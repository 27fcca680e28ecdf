"""Names of days and months."""

from __future__ import annotations

WEEKDAYS = {
    day: number
    for number, names in enumerate(
        ("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo")
    )
    for day in names.split()
}
MONTHS = {
    month: number
    for number, names in enumerate(
        (
            "enero ene",
            "febrero feb",
            "marzo",
            "abril abr",
            "mayo",
            "junio jun",
            "julio jul",
            "agosto ago",
            "septiembre setiembre sept",
            "octubre oct",
            "noviembre nov",
            "diciembre dic",
        ),
        1,
    )
    for month in names.split()
}
