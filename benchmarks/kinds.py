"""The kinds of gold data: how one is told by its lines, which scorer reads it, and which of its values matter most."""

from __future__ import annotations

from dataclasses import dataclass

GOLD, PREDICTED = "{gold}", "{predicted}"
"""Where the two files stand in a scorer's arguments."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of gold data and all that is needed to measure it."""

    name: str
    task: str
    fields: frozenset[str]
    """What every line of it has; no other kind has them all."""
    scorer: str
    arguments: tuple[str, ...]
    values: tuple[str, ...]
    """The scorer's values that the table shows, by their path in its JSON; more is better."""
    articles: tuple[str, ...] = ()
    """The fields in which a line names its documents, where these are predicted and not the lines themselves."""


def _kind(name: str, task: str, fields: str, scorer: str, arguments: str, values: str, *, articles: str = "") -> Kind:
    words = (tuple(one.split()) for one in (arguments, values, articles))
    return Kind(name, task, frozenset(fields.split()), scorer, *words)


BOTH = f"{GOLD} {PREDICTED}"
NAMED = f"--gold {GOLD} --pred {PREDICTED} --json"
KINDS: tuple[Kind, ...] = (
    _kind(
        "attribution",
        "attribution",
        "text attributions",
        "score_attribution.py",
        f"{BOTH} --json",
        "metrics.full_relation.f1 metrics.speech_relation.f1 metrics.speech_relation.precision"
        " metrics.speech_relation.recall metrics.source_overlap.f1 metrics.content_exact.f1 metrics.sentence_sourced.f1",
    ),
    _kind(
        "figures",
        "figures",
        "text figures",
        "score_figures.py",
        f"{BOTH} --json --boot 0",
        "figure_strict.f1 span_exact.f1 unit_head_acc casualty_acc hedges.f1 attribution.f1 unverified.f1",
    ),
    _kind(
        "casualties",
        "figures",
        "text casualties",
        "score_muc_casualties.py",
        f"{BOTH} --json",
        "recall_number recall_number_effect recall_number_target",
    ),
    _kind(
        "numbers",
        "numbers",
        "text numbers model",
        "score_numbers.py",
        f"{BOTH} --json",
        "ALL.value_f1 ALL.exact_f1 ALL.line_acc",
    ),
    _kind("hedges", "hedges", "text cues", "score_hedges.py", f"{BOTH} --json", "cue.f1 sentence.f1"),
    _kind(
        "chains",
        "chains",
        "doc span text chain",
        "score_chains.py",
        NAMED,
        "chains.root_name.accuracy chains.root_name_strict.accuracy chains.chain_exact.accuracy chains.hops.f1"
        " chains.root_kind.accuracy chains.resolution.accuracy chains.no_source.f1 chains.flags_macro_f1",
    ),
    _kind(
        "headlines",
        "headlines",
        "headline body_text drift",
        "score_chains.py",
        f"--headlines {GOLD} --headlines-pred {PREDICTED} --json",
        "headline-drift.drift.precision headline-drift.drift.recall headline-drift.drift.f1",
    ),
    _kind("worthiness", "worthiness", "text label", "score_worthiness.py", f"{BOTH} --by-doc", "AP MAP P@10 best_F1"),
    _kind(
        "rows",
        "reports",
        "title text claims",
        "score_claims.py",
        NAMED,
        "right_f1 row_p row_r boundary figure root nearest unverified flag_p flag_r order",
    ),
    _kind(
        "events",
        "reports",
        "articles distractors tolls",
        "score_events.py",
        NAMED,
        "toll_found day_p day_r place_p place_r both_r",
        articles="articles distractors",
    ),
)
