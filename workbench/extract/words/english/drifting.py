"""The words by which an English headline says more than its story."""

from __future__ import annotations

from workbench.extract.words.drifting import Drifting
from workbench.extract.words.listing import listed

DRIFTING = Drifting(
    civilians=listed("civilian civilians non-combatant non-combatants"),
    people=listed("people person persons residents resident men dead victims"),
    mostly=listed("mostly most majority mainly many including among"),
    doubts=listed(
        """
        reportedly allegedly alleged purported purportedly suspected believed thought feared presumed apparent apparently
        claim claims claimed claiming reported said unconfirmed unverified may might could possible possibly likely supposed
        supposedly rumored rumoured appear appears appeared seem seems seemed report reports accuse accuses accused say says
        deny denies denied over
        """
    ),
    marks=listed("? \" “ ‘ '"),
    saying=listed(
        "say says said deny denies denied claim claims report reports blame blames accuse accuses tell tells"
    ),
    deeds=listed(
        """
        airstrike airstrikes air strike strikes raid raids bomb bombs bombing bombings bombed shell shells shelling shelled attack
        attacks warplane warplanes jet jets forces fire kill kills killed
        """
    ),
    by=listed("by in from"),
    actors={
        "United States": listed("us u.s u.s. american americans washington pentagon us-led coalition"),
        "Russia": listed("russia russian russians moscow"),
        "Syria": listed("syrian assad assads regime government"),
        "Islamic State": listed("isis isil is daesh"),
        "the rebels": listed(
            "rebel rebels insurgent insurgents opposition militants gunmen terrorists terrorist nusra qaeda jihadists"
        ),
        "Saudi Arabia": listed("saudi saudi-led"),
        "the Kurds": listed("kurdish kurds sdf ypg pkk"),
    },
)
