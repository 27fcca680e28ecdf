"""The words by which English keeps away from what it tells of an event."""

from __future__ import annotations

from workbench.extract.words.doubts import Doubts
from workbench.extract.words.listing import listed

DOUBTS = Doubts(
    adverbs=listed("probably"),
    preliminary=listed("preliminary initial"),
    findings=listed(
        "conclusion conclusions result results finding findings investigation investigations inquiry inquiries"
    ),
    be=listed("is are was were be been 's"),
    likely=listed("likely"),
    coming=listed("to"),
    possible=listed("possible conceivable"),
    it=listed("it"),
    modals=listed("could might"),
    been=listed("been be exist"),
    guessing=listed("might"),
    reported=listed("reported"),
    fates=listed("dead missing"),
    by=listed("by"),
    counted=listed("case cases infections infection figures results earnings profits crime crimes"),
    reports=listed("reports rumours rumors"),
    there=listed("there"),
    suspects=listed("suspect suspects believe believes"),
    suspected=listed("suspected"),
    that=listed("that those the these he she they it was were"),
    having=listed("of"),
    holding_off=listed(
        """
        claim claims claimed claiming allege alleges alleged alleging estimate estimates estimated estimating believe
        believes believed suspect suspects suspected fear fears feared
        """
    ),
    adjectives=listed("alleged suspected so-called purported supposed apparent"),
    aside=listed("of to about into on over for after before when as while"),
    articles=listed("the a an those these"),
)
