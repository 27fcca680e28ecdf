"""The JSON shapes that other programs rely on: values to shapes, and a dossier's shape back to its value."""

from workbench.shapes.parse import ShapeError, dossier_from
from workbench.shapes.values import Shape, dossier_shape, extraction_shape, line_shape

__all__ = ["Shape", "ShapeError", "dossier_from", "dossier_shape", "extraction_shape", "line_shape"]
