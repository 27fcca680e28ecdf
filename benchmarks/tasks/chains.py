"""Chains: who said a claim, down to its root, and the claim's flags."""

from __future__ import annotations

from benchmarks.tasks.interface import Documents, Row, Task
from benchmarks.tasks.reading import read_document
from store.model import Claim, Span
from workbench.extract.rows.cases import cases_of
from workbench.flags import flags_of


def predict(row: Row, documents: Documents) -> Row:
    """The chain and the flags of the claim at a line's span."""
    provenance = read_document(row["doc"], documents)
    analysis = provenance.analysis
    span = Span(*row["span"])
    chain = provenance.chain(span)
    figure = next((one for one in analysis.figures_in(span) if one.casualty), None)
    claim = provenance.judged(Claim(row["id"], row["doc"], span, analysis.text_of(span), figure, chain=chain))
    flags = [flag.code.value for case in cases_of([claim], provenance) for flag in flags_of(case)]
    hops = [{"name": hop.name, "kind": hop.kind.value, "first_hand": hop.first_hand} for hop in chain]
    return {"id": row["id"], "chain": hops, "flags": sorted(set(flags))}


TASK = Task("chains", predict, asks=("doc", "span", "text"), documents=True)
