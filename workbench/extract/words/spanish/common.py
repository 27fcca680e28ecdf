"""The most frequent words, and those that open a sentence or stand before a noun."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

COMMON = these(
    """
    de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha sin sobre este ya
    entre cuando todo esta ser son dos también fue había muy años hasta desde está durante según tras dijo
    """
)

PRONOUNS = {"él": "he", "ella": "she", "ellos": "they", "ellas": "they", "esta": "she", "este": "he"}

DETERMINERS = these(
    """
    el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus algunos algunas varios
    varias muchos muchas otro otra otros otras dos tres cuatro cinco ambos ambas
    """
)

POSTMODIFIERS = these(
    """
    de del en a al con por para que quien quienes cuyo cuya sobre tras desde hasta entre sin según ante bajo contra
    durante mediante hacia citado citada citados citadas consultado consultada consultados consultadas
    """
)
"""Where the head of a noun phrase ends."""

OPENERS = these(
    """
    el la los las un una unos unas este esta estos estas ese esa esos esas su sus en de del a al con por para según
    tras desde hasta entre sin sobre durante mientras cuando aunque pero y o ni como si no también además asimismo sin
    embargo por así ayer hoy mañana al menos unos más cerca lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    """
)
"""Words whose capital only tells that a sentence or a date begins."""
