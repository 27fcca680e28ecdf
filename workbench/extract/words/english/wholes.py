"""How English tells that a number lies inside another one."""

from __future__ import annotations

from workbench.extract.words.listing import listed
from workbench.extract.words.wholes import Wholes

WHOLES = Wholes(
    of=listed("of"),
    those=listed("them whom those these the"),
    articles=listed("the"),
    among=listed("among amongst"),
    fallen=listed(
        """
        dead victims victim killed slain wounded injured hurt casualties fatalities missing survivors those them bodies
        infected arrested hostages passengers
        """
    ),
    holding=listed("including includes include included"),
    others=listed("other remaining"),
    apart=listed(
        """
        another others more further additional separate separately elsewhere neighbouring neighboring meanwhile too
        later last since ago besides
        """
    ),
    anew=listed(
        """
        earlier previous previously already updating updated revised revising lowered lowering raised raising corrected
        correcting contradicting rose risen climbed jumped fell up then initial initially toll tally
        """
    ),
    changing=listed("from to versus against"),
    makers=listed(
        """
        attacker attackers assailant assailants gunman gunmen bomber bombers militant militants terrorist terrorists insurgent
        insurgents rebel rebels fighter fighters suspect suspects hijacker hijackers extremist extremists
        """
    ),
    stops=listed("; : ( ) “ ”"),
)
