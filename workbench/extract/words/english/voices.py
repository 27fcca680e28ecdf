"""English words that tell of a speaker that it was there, speaks for itself, or says nothing."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these
from workbench.extract.words.voices import Voices

VOICES = Voices(
    asides=these("citing quoting"),
    silent=these(
        "decline declined declines declining refuse refused refuses refusing comment commented comments respond responded"
    ),
    comparing=these("than"),
    nobody=these(
        "as so such first second third one two three four five six seven eight nine ten dozens hundreds thousands"
        " yesterday today"
    ),
    shows=these("show shows showed shown showing"),
    owning=("'s ", "’s "),
    issuing=these(
        "issue issues issued issuing release releases released releasing publish publishes published publishing post posts"
        " posted posting write writes wrote written writing send sends sent sending give gives gave given giving make makes"
        " made making put puts putting"
    ),
    possessives=these("its his her their our"),
    own=these("own team teams staff office test tests clinic clinics doctors figures records data count investigation"),
    first_person=these("we We our Our us my My I me"),
    no_speech=these("by"),
    lived=these("saw heard was were found lost ran have had did will are am want need killed took"),
    deeds=these(
        "deny denies denied vow vows vowed pledge pledges pledged promise promises promised announce announces announced"
        " admit admits admitted acknowledge acknowledges acknowledged apologise apologises apologised apologize apologizes"
        " apologized declare declares declared urge urges urged demand demands demanded refuse refuses refused threaten"
        " threatens threatened"
    ),
    claiming=("claimed responsibility", "called for", "called on", "calls for", "calls on", "call for", "call on"),
)
