"""Words that mark what is stated as not established, grouped by how they stand in a sentence."""

from __future__ import annotations

from workbench.extract.words.listing import listed

ADVERBS: frozenset[str] = listed(
    "reportedly allegedly purportedly supposedly apparently presumably seemingly ostensibly"
)
"""They doubt the clause that they stand in."""
ABOUT_MANNER: frozenset[str] = listed("by as in because after from for with due through at on over out")
"""After such an adverb: it doubts who did it, how and why, "killed apparently by mistake"; the deed stands."""
CAUSES: frozenset[str] = listed(
    """
    caused triggered sparked started carried committed perpetrated launched fired planted ordered orchestrated planned
    responsible due behind involved because set staged organised organized
    """
)
"""After an adverb or "likely": the doer or the cause is in doubt, "the blast was probably caused by gas"."""
PERHAPS: frozenset[str] = frozenset({"possibly", "perhaps", "maybe"})
"""They doubt a number or a fate right after them."""
EMERGING: frozenset[str] = listed("emerged emerge surfaced surface circulated circulate spread came")
"""What reports without an author do: "after reports emerged that"."""
WHERE_SAID: frozenset[str] = listed("on in via at through during to")
"""After "claimed" at the end of its sentence: the place where it was said, "claimed in a post"."""
ENDING_PLACE: frozenset[str] = listed(". , ; ” that to and but how") | {"", '"'}
"""Where that place ends."""
ADJECTIVES: frozenset[str] = listed(
    """
    alleged suspected purported supposed unconfirmed unverified rumored rumoured uncorroborated unsubstantiated
    unproven reputed presumed putative
    """
)
"""They doubt the noun that follows."""
CLAIMS: frozenset[str] = listed(
    "claim claims claimed claiming allege alleges alleging alleged purport purports purporting purported"
)
"""Verbs and nouns that pass a statement on without vouching for it; they doubt what follows."""
CLAIMED_THINGS: frozenset[str] = listed(
    """
    responsibility life lives credit victory victories asylum ownership compensation damages title titles
    championship championships insurance benefits benefit refund sovereignty independence leadership jurisdiction
    martyrs martyr victims victim nomination vindication mantle land territory seat seats benefits success
    advantage lead majority majorities win wins delegates prize crown place spot rights control
    """
)
"""What one can claim without doubting anything: "claimed responsibility", "claimed six lives"."""
BELIEVED: frozenset[str] = listed(
    """
    believed thought suspected feared presumed said reported rumored rumoured understood alleged assumed estimated
    considered purported reputed deemed
    """
)
"""Passive verbs of belief; doubtful with "to" after them, the fates below, or "that" after "it is"."""
ONLY_TO: frozenset[str] = listed("said understood considered deemed thought assumed")
"""Of those, the ones that doubt with "to" alone."""
FEARED: frozenset[str] = listed("feared presumed believed thought suspected")
"""Of those, the ones that doubt a fate without "were" before them, too: "60 feared dead"."""
FATES: frozenset[str] = listed(
    """
    dead killed injured wounded missing kidnapped abducted hurt captured arrested trapped drowned lost destroyed
    hit buried seen detained displaced murdered executed
    """
)
BE: frozenset[str] = listed("is are was were be been being 's 're")
SEEMING: frozenset[str] = listed("appear appears appeared appearing seem seems seemed seeming")
MODALS: frozenset[str] = listed("may might")
"""With "have" or "be" after them."""
REPORTS: frozenset[str] = listed("report reports rumor rumors rumour rumours")
DOUBTFUL_REPORTS: frozenset[str] = listed(
    """
    unconfirmed unverified conflicting uncorroborated unsubstantiated initial preliminary early media press some
    contradictory local several
    """
)
COUNTED_REPORTS: frozenset[str] = listed(
    "report reports estimate estimates count counts information figures tally data"
)
CONFIRMING: frozenset[str] = listed(
    """
    confirm confirmed verify verified corroborate corroborated authenticate authenticated confirming verifying
    substantiate substantiated verifiable
    """
)
REFUSING: frozenset[str] = listed(
    "not cannot n't couldn't can't unable yet impossible never wasn't weren't hasn't haven't isn't"
)
BETWEEN_REFUSAL: frozenset[str] = listed(
    "be been to independently immediately yet it they being have officially fully able"
)
"""What may stand between "not" and "confirmed"."""
POINTING: frozenset[str] = listed(
    """
    this it that these those they which figure figures claim claims toll tolls number numbers count counts report
    reports account accounts
    """
)
"""Subjects of "could not be verified" that stand for what was said before."""
CONFIRMATION: frozenset[str] = listed("confirmation verification corroboration")
ESTIMATES: frozenset[str] = listed("estimated estimates estimate estimating")
LIKELY_AFTER: frozenset[str] = listed(
    """
    was were been carried killed caused came used made fired committed launched responsible due because
    a the died hit struck involved behind dead taken
    """
)
"""After "likely" where it speaks of what has happened."""
NOT_LIKELY: frozenset[str] = listed("how not too more less most very so as least equally n't")
LOOKING: frozenset[str] = listed("looked looks sounded")
SUBORDINATORS: frozenset[str] = listed(
    """
    while although though whereas but because since after before when which who whom whose unless until if so
    adding where
    """
)
"""Words at which the reach of a doubt ends."""
FINITE: frozenset[str] = listed(
    "killed kills left leaves is are was were has have had injured wounded hit struck destroyed"
)
"""Verbs that end a reduced clause: "strikes believed to be Russian | killed 13"."""
