"""Units that state the same in different sizes: what is measured, and how much of the base unit one of them is."""

from __future__ import annotations

_SIZES: dict[tuple[str, float], str] = {
    ("length", 1.0): "m meter meters metre metres",
    ("length", 1000.0): "km kms kilometer kilometers kilometre kilometres",
    ("length", 0.01): "cm centimeter centimeters centimetre centimetres",
    ("length", 0.001): "mm millimeter millimeters millimetre millimetres",
    ("length", 1609.344): "mile miles",
    ("length", 1852.0): "nm",
    ("length", 0.3048): "foot feet ft",
    ("length", 0.0254): "inch inches",
    ("length", 0.9144): "yard yards yd",
    ("weight", 1.0): "kg kgs kilo kilos kilogram kilograms",
    ("weight", 0.001): "g gram grams",
    ("weight", 0.45359237): "lb lbs pound pounds",
    ("weight", 0.028349523): "oz ounce ounces",
    ("weight", 1000.0): "tonne tonnes",
    ("volume", 1.0): "l liter liters litre litres",
    ("volume", 3.785412): "gallon gallons",
    ("area", 1.0): "hectare hectares ha",
    ("area", 0.40468564): "acre acres",
}
IN_BASE: dict[str, tuple[str, float]] = {name: size for size, names in _SIZES.items() for name in names.split()}
_SQUARED = {
    "square km": 100.0, "square kilometers": 100.0, "square kilometres": 100.0, "sq km": 100.0,
    "square miles": 258.9988, "square mile": 258.9988, "sq miles": 258.9988,
}  # fmt: skip
IN_BASE |= {name: ("area", size) for name, size in _SQUARED.items()}
