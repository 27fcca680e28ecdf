"""Noun phrases and verb groups: the level between words and clauses, made once a sentence and shared by every rule."""

from __future__ import annotations

from workbench.extract.phrases.chunks import Chunk, Chunked, chunks_of

__all__ = ["Chunk", "Chunked", "chunks_of"]
