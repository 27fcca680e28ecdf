"""English: the words by which attributions are read by marks, and by what may follow a verb."""

from __future__ import annotations

from workbench.extract.words.cues import Cues, counting_rows, rows
from workbench.extract.words.english.conjugation import forms_of
from workbench.extract.words.english.saying import plural_of
from workbench.extract.words.english.verbs import VERBS
from workbench.extract.words.listing import listed

CUES = Cues(
    verbs=rows(VERBS),
    nouns=rows(
        """
        accusation: of that
        admission: of that
        allegation: of that
        announcement: that
        argument: that
        assertion: that
        assessment: that
        assurance: that
        belief: that
        claim: about of that
        complaint: about that
        concern: about that
        conclusion: that
        contention: that
        criticism: of that
        critique: of
        declaration: that
        denial: of that
        doubt: about that
        estimate: that
        fear: of that
        hope: that
        insistence: that
        notion: that
        pledge: that
        prediction: that
        promise: that
        report: of that
        rumor: of that
        rumour: of that
        speculation: about that
        statement: that
        suggestion: that
        suspicion: that
        testimony: that
        threat: that
        vow: that
        warning: of that
        worry: about that
        """
    ),
    forms_of=forms_of,
    plural_of=plural_of,
    participles=("ing",),
    according=frozenset(
        {
            "according to",
            "in the words of",
            "by the account of",
            "by the count of",
            "by the reckoning of",
            "in the view of",
            "in the opinion of",
            "in the eyes of",
            "as reported by",
            "as told by",
            "as quoted by",
            "as cited by",
            "as shown by",
            "on the authority of",
        }
    ),
    reckonings=listed("account count tally estimate estimates reckoning"),
    light=listed(
        "express voice raise make issue give repeat release publish offer share bring file lodge air spark fuel cite"
    ),
    speakers=listed(
        """
        activist activists agency aide aides analyst analysts army authorities centre center charity chief coalition commander
        court doctor doctors envoy expert experts general governor government group groups hospital kremlin lawyer lawyers mayor
        media medic medics military minister ministry monitor monitors ngo observatory officer officers official officials
        opposition paper pentagon pm police poll president prosecutor prosecutors rebels report reports rescuers residents sdf
        source sources spokesman spokesperson spokeswoman study survey survivor survivors un union watchdog white-house witness
        witnesses
        """
    ),
    counting=counting_rows(
        """
        put place set raise revise lower update estimate calculate keep peg: count-at
        put place estimate peg: thing-at
        give: count-at harm
        count record document register tally log measure: number
        list confirm verify report recognise recognize acknowledge show name mention have: harm
        reckon estimate calculate: harm
        speak talk: of
        arrive: at
        """
    ),
    counts=listed(
        """
        toll tolls number figure count total dead crowd turnout losses loss casualties injured wounded hurt missing killed
        drowned
        """
    ),
    given=listed("toll tally count figure estimate"),
    nothing=listed("nothing everything something anything"),
    count_pronouns=listed("it"),
    at_number=listed("at to as"),
    of_number=listed("of"),
    harm=listed(
        """
        dead killed injured hurt wounded missing drowned slain deaths death fatalities casualties casualty victims bodies
        lost unaccounted toll tolls
        """
    ),
    seeing=listed("saw witnessed counted filmed photographed"),
    eyes=listed(
        """
        journalist journalists reporter reporters correspondent correspondents photographer photographers cameraman witness witnesses
        eyewitness eyewitnesses
        """
    ),
)
