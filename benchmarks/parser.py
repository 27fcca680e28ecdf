"""spaCy's small pipeline, the usual way to take a sentence apart, to compare the product's speed with."""

from __future__ import annotations

from importlib import import_module

from benchmarks.stages import Prepared, Stage

MODEL = "en_core_web_sm"


class NoParser(Exception):
    """spaCy or its model is not installed: says which."""


def parser_stage(model: str) -> Stage:
    """The whole pipeline of a spaCy model as a stage."""
    try:
        spacy = import_module("spacy")
    except ImportError:
        raise NoParser("spaCy is not installed: nothing to compare with (pip install spacy)") from None
    try:
        pipeline = spacy.load(model)
    except OSError:
        raise NoParser(f"spaCy has no model {model}: nothing to compare with (--model names another one)") from None

    def run(one: Prepared) -> object:
        return pipeline(one.text)

    return Stage(f"spaCy {spacy.__version__} {model} {pipeline.meta['version']}", run)
