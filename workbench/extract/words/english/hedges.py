"""Words that mark what is stated as not established, grouped by how they stand in a sentence."""

from __future__ import annotations

from workbench.extract.words.counting.hedges import HedgeWords
from workbench.extract.words.listing import listed, phrased

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
    by=frozenset({"by"}),
    before_adverbs=listed("and have has had"),
    of_beliefs=listed("to that of"),
    likely=listed("likely probably"),
    articles=listed("the a"),
    between_be=listed("widely also still now generally once"),
    to=frozenset({"to"}),
    what=frozenset({"what"}),
    only_passive=listed("said reported understood considered"),
    reported=frozenset({"reported"}),
    that=frozenset({"that"}),
    that_as=listed("that as"),
    that_the=listed("that the"),
    it=frozenset({"it"}),
    estimated=frozenset({"estimated"}),
    estimate=frozenset({"estimate"}),
    persons=listed("we they"),
    before_estimated=listed("an the some"),
    like=frozenset({"like"}),
    before_may=listed("in on since early late"),
    have=frozenset({"have"}),
    well=listed("well also"),
    to_be=frozenset({"be"}),
    wishing=listed("able the"),
    claim=listed("claim claims"),
    bare_claim=frozenset({"claim"}),
    before_bare=listed("to can could would will may might"),
    the=frozenset({"the"}),
    which=frozenset({"which"}),
    claimed_states=listed("have be represent"),
    that_of=listed("that of"),
    before_nouns=listed(
        "the a his her their its these those any no this such that 's ’s insurance legal false of for jobless"
    ),
    according_to=phrased("according to"),
    single_report=frozenset({"report"}),
    neutral_reports=listed("report reports"),
    early=listed("unconfirmed unverified conflicting initial preliminary early"),
    bare_reports=frozenset({"reports"}),
    of_reports=listed("of from that by"),
    before_reports=listed("amid were are some media press local received") | {""},
    after_reports=listed("that of said say suggest"),
    without=listed("no without independent"),
    auxiliaries=listed("could can did does has have had was were is are"),
    been=listed("be been"),
)
