"""How English denies, accuses, owns up, and tells of one person without a number."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.words.assertions import Assertions
from workbench.extract.words.listing import answers, listed

_KILLED, _INJURED, _ABDUCTED = Casualty.KILLED, Casualty.INJURED, Casualty.ABDUCTED
_BOTH = Casualty.KILLED_AND_INJURED

_PERSONS = """
    man woman boy girl child baby infant toddler teenager civilian soldier officer policeman policewoman fighter rebel militant
    journalist reporter photographer doctor nurse medic paramedic rescuer volunteer worker farmer driver guard pilot priest
    teacher student mother father resident villager protester passer-by bystander commander colonel general person bodyguard
    shepherd lawyer judge mayor peasant sister brother son daughter wife husband
"""

ASSERTIONS = Assertions(
    denying=listed(
        """
        deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismisses dismissed dismissing
        refute refutes refuted refuting disown disowns disowned contradict contradicts contradicted
        """
    ),
    accusing=listed(
        """
        accuse accuses accused accusing accusation accusations blame blames blamed blaming allege alleges alleged alleging
        allegation allegations behind responsible attribute attributes attributed up fabricate fabricates fabricated fabricating
        """
    ),
    accused=(
        r"\b(?:accus(?:es?|ed|ing|ations?)|blam(?:es?|ed|ing)|alleg(?:es?|ed|ing|ations?)"
        r"|(?:was|were|is|are|be) (?:behind|to blame|responsible)|attribut(?:es?|ed)|held (?:\w+ ){1,4}responsible"
        r"|covering up|fabricat(?:es?|ed|ing))\b"
    ),
    violence=(
        r"\b(?:kill|shoot|shot|bomb|shell|attack|strike|struck|hit|fire|launch|target|destroy|abduct|rape|tortur|loot|execut"
        r"|murder|poison|hack|stole|steal)\w*\b"
    ),
    claiming=listed("credit responsibility out behind fired launched struck shot attacked bombed"),
    claimed=(
        r"\b(?:claim(?:s|ed|ing)?|t(?:ook|ake[sn]?|aking)|accept(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:es?|ed)) (?:\w+ )?(?:credit|responsibility)\b"
        r"|\b(?:we|they|it|its (?:\w+ )?(?:forces|fighters|men|troops|jets|planes|pilots))(?: \w+)? "
        r"(?:carried out|were behind|was behind|had (?:fired|launched|carried out|struck|shot)|fired|launched|struck|shot down|attacked|bombed)\b"
    ),
    responsibility=listed("responsibility"),
    persons=(*sorted(listed(_PERSONS)), "aid worker", "truck driver", "police officer", "security guard"),
    one=("a", "an", "one", "another"),
    the=("the",),
    whose=("his", "her", "their"),
    befallen={
        **answers(
            {
                _KILLED: "killed slain murdered executed martyred died dies assassinated beheaded",
                _INJURED: "injured wounded hurt",
                _ABDUCTED: "abducted kidnapped",
            }
        ),
        "shot dead": _KILLED,
        "burned to death": _KILLED,
    },
    done=answers(
        {
            _KILLED: "killing killed kills executed murdered assassinated",
            _INJURED: "injuring wounding injured wounded",
            _ABDUCTED: "abducting abducted kidnapped",
        }
    ),
    being=("was", "is", "were", "has been", "had been", "been"),
    none=("no", "zero", "without", "without any", "not any"),
    harms=answers(
        {
            _BOTH: "casualties casualty victims",
            _KILLED: "deaths death fatalities dead",
            _INJURED: "injuries injured wounded",
        }
    ),
    harmed=answers({_KILLED: "killed died", _INJURED: "hurt injured wounded harmed"}),
    refusing=("deny", "denies", "denied", "denying", "rejected", "dismissed"),
    denied=(
        *("died", "killed", "killing", "deaths", "casualties", "bombing", "bombed", "targeted", "attacked", "attacking"),
        *("struck", "responsibility", "involvement", "using", "used"),
    ),
)  # fmt: skip
