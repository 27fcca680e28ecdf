"""Words that mark what is stated as not established, grouped by how they stand in a sentence."""

from __future__ import annotations

from workbench.extract.words.counting.hedges import HedgeWords
from workbench.extract.words.listing import listed

HEDGES = HedgeWords(
    adverbs=listed("reportedly allegedly purportedly supposedly apparently presumably seemingly ostensibly"),
    about_manner=listed("by as in because after from for with due through at on over out"),
    causes=listed(
        """
    caused triggered sparked started carried committed perpetrated launched fired planted ordered orchestrated planned
    responsible due behind involved because set staged organised organized
    """
    ),
    perhaps=frozenset({"possibly", "perhaps", "maybe"}),
    before_number=listed("a an even"),
    emerging=listed("emerged emerge surfaced surface circulated circulate spread came"),
    where_said=listed("on in via at through during to"),
    ending_place=listed(". , ; ” that to and but how") | {"", '"'},
    adjectives=listed(
        """
    alleged suspected purported supposed unconfirmed unverified rumored rumoured uncorroborated unsubstantiated
    unproven reputed presumed putative
    """
    ),
    claims=listed(
        "claim claims claimed claiming allege alleges alleging alleged purport purports purporting purported"
    ),
    claimed_things=listed(
        """
    responsibility life lives credit victory victories asylum ownership compensation damages title titles
    championship championships insurance benefits benefit refund sovereignty independence leadership jurisdiction
    martyrs martyr victims victim nomination vindication mantle land territory seat seats benefits success
    advantage lead majority majorities win wins delegates prize crown place spot rights control
    """
    ),
    believed=listed(
        """
    believed thought suspected feared presumed said reported rumored rumoured understood alleged assumed estimated
    considered purported reputed deemed
    """
    ),
    only_to=listed("said understood considered deemed thought assumed"),
    feared=listed("feared presumed believed thought suspected"),
    fates=listed(
        """
    dead killed injured wounded missing kidnapped abducted hurt captured arrested trapped drowned lost destroyed
    hit buried seen detained displaced murdered executed
    """
    ),
    be=listed("is are was were be been being 's 're"),
    seeming=listed("appear appears appeared appearing seem seems seemed seeming"),
    modals=listed("may might"),
    reports=listed("report reports rumor rumors rumour rumours"),
    doubtful_reports=listed(
        """
    unconfirmed unverified conflicting uncorroborated unsubstantiated initial preliminary early media press some
    contradictory local several
    """
    ),
    counted_reports=listed("report reports estimate estimates count counts information figures tally data"),
    confirming=listed(
        """
    confirm confirmed verify verified corroborate corroborated authenticate authenticated confirming verifying
    substantiate substantiated verifiable
    """
    ),
    refusing=listed("not cannot n't couldn't can't unable yet impossible never wasn't weren't hasn't haven't isn't"),
    between_refusal=listed("be been to independently immediately yet it they being have officially fully able"),
    pointing=listed(
        """
    this it that these those they which figure figures claim claims toll tolls number numbers count counts report
    reports account accounts
    """
    ),
    confirmation=listed("confirmation verification corroboration"),
    estimates=listed("estimated estimates estimate estimating"),
    likely_after=listed(
        """
    was were been carried killed caused came used made fired committed launched responsible due because
    a the died hit struck involved behind dead taken
    """
    ),
    not_likely=listed("how not too more less most very so as least equally n't"),
    looking=listed("looked looks sounded"),
    subordinators=listed(
        """
    while although though whereas but because since after before when which who whom whose unless until if so
    adding where
    """
    ),
    others=listed("according conflicting initial preliminary early likely probably"),
    finite=listed("killed kills left leaves is are was were has have had injured wounded hit struck destroyed"),
)
