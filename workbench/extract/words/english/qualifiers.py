"""Words that bound a number: before it, after it, and between two."""

from __future__ import annotations

from store.model import Qualifier
from workbench.extract.words.counting.qualifiers import QualifierWords
from workbench.extract.words.listing import listed, phrased

AT_LEAST, MORE_THAN, UP_TO = Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.UP_TO
EXACTLY, LESS_THAN, ABOUT, NEARLY = Qualifier.EXACTLY, Qualifier.LESS_THAN, Qualifier.ABOUT, Qualifier.NEARLY


def _said(lists: dict[Qualifier, str]) -> dict[str, Qualifier]:
    """Each phrase to what it says; bars set the phrases apart."""
    return {" ".join(phrase.split()): meaning for meaning, text in lists.items() for phrase in text.split("|")}


BEFORE: dict[str, Qualifier] = _said(
    {
        AT_LEAST: """
            at least | atleast | no fewer than | no less than | not less than | not fewer than | not lower than |
            no lower than | a minimum of | minimum | minimum of | at the very least | greater than or equal to |
            more than or equal to | higher than or equal to | larger than or equal to | bigger than or equal to |
            equal to or more than | higher or equal than | greater or equal than | greater or equal to |
            equal to or greater than | equal or greater than | equal or more than | equal to or larger than |
            equal to or higher than | no smaller than | larger or equal than | more or equal than | as few as |
            > = | ≥
        """,
        MORE_THAN: """
            more than | over | well over | just over | in excess of | upwards of | upward of | above | well above |
            just above | exceeding | greater than | larger than | bigger than | higher than |
            surpassing | past | well past | past the | well more than | far more than | slightly more than | slightly over | a little over |
            a little more than | much more than | way more than | just more than | considerably more than |
            well in excess of | north of | better than | not just | > | older than
        """,
        UP_TO: """
            up to | as many as | as much as | no more than | not more than | no greater than | no larger than |
            no higher than | not over | no bigger than | at most | at the most | a maximum of | maximum |
            maximum of | as high as | as long as | as far as | as often as | upto | less than or equal to |
            lower than or equal to | smaller than or equal to | fewer than or equal to | equal to or less than |
            equal or less than | lower or equal than | less or equal than | smaller or equal than |
            equal to or smaller than | equal to or lower than | less or equal to | < = | ≤
        """,
        LESS_THAN: """
            less than | fewer than | under | just under | well under | below | just below | well below |
            lower than | smaller than | slightly less than | slightly under | a little less than | just less than |
            just short of | short of | just shy of | shy of | far fewer than | far less than | much less than |
            younger than | south of | within | <
        """,
        ABOUT: """
            little more than | about | around | some | roughly | approximately | approx | approx . |
            approximately some | an estimated | estimated | estimated at | circa | ca . | in the region of |
            on the order of | in the order of | of the order of | in the neighborhood of | in the neighbourhood of |
            somewhere around | an approximate | more or less | just about | ~ | ≈ | an average of
        """,
        NEARLY: """
            barely | nearly | almost | close to | approaching | nearing | very nearly | very close to |
            practically | virtually
        """,
        EXACTLY: "equal to | equals | equals to | =",
    }
)
BEFORE |= {
    f"{phrase.removesuffix('than')}{misprint}": meaning
    for phrase, meaning in BEFORE.items()
    if phrase.endswith(" than")
    for misprint in ("that", "then")
}
"""What bounds the number that follows it; the longest that fits wins. "More that 600" and "less then 5" are misprints."""

CHANGES: frozenset[str] = frozenset({
    "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "grew", "grow", "grown",
    "growing", "increased", "increase", "increases", "increasing", "dropped", "drop", "drops", "dropping", "decreased",
    "decrease", "declined", "decline", "declining", "went", "gone", "go", "goes", "going", "jumped", "jump", "climbed",
    "climb", "climbing", "raised", "raise", "raising", "raises", "lowered", "lower", "cut", "cuts", "cutting", "reduced",
    "reduce", "reducing", "changed", "change", "shrank", "shrunk", "doubled", "tripled", "up", "down", "soared", "surged",
    "plunged", "slid", "slipped", "expanded", "expand", "moved", "narrowed", "widened", "improved", "plummeted", "swelled",
    "shifted", "advanced", "slashed", "boosted", "upped", "revised", "ballooned",
})  # fmt: skip
SPEAKING_OF: frozenset[str] = frozenset({
    "talk", "talks", "talked", "talking", "speak", "speaks", "spoke", "speaking", "think", "thinking", "thought", "know",
    "knew", "knows", "worry", "worried", "concerned", "concern", "concerns", "hear", "heard", "information", "question",
    "questions", "asked", "ask", "wrote", "write", "book", "story", "stories", "complained", "learn", "learned", "what",
    "care", "cares", "cared", "caring", "how", "said", "report", "reports", "details", "tell", "told", "mad", "angry", "debate", "argument", "joke",
    "key", "quiet", "silent", "vocal", "open", "honest", "candid", "clear", "happy", "upset", "furious", "cautious", "coy",
    "lipped", "optimistic", "pessimistic", "excited", "nervous", "anxious", "curious", "enthusiastic", "serious", "wary",
    "skeptical", "sceptical", "doubtful", "evasive", "vague",
})  # fmt: skip

QUALIFIERS = QualifierWords(
    before=BEFORE,
    verbs=_said(
        {
            MORE_THAN: "exceed | exceeds | exceeded | surpass | surpassed | surpasses | tops | topped | topping | clears | cleared | pass | passes | passed",
        }
    ),
    after=_said(
        {
            AT_LEAST: """
            + | plus | - plus | or more | or greater | or higher | or above | or over | or older | or larger |
            and above | and over | and older | and up | at least | or up | and higher | and more | or longer |
            and counting | or more than | or equal to | or better | upwards
        """,
            UP_TO: """
            or less | or fewer | or lower | or below | or under | or younger | or smaller | and under | and below |
            and younger | at most | at the most | or less than | tops | maximum
        """,
            ABOUT: "or so | or thereabouts | - odd | odd | - ish",
        }
    ),
    changes=CHANGES,
    counts=frozenset("toll tolls count number total dead deaths dead killed injured wounded".split()),
    getting=frozenset(
        "went gone go goes going got get gets toll well climbed climbs climb rose rises risen soared grew grown pushed jumped swelled".split()
    ),
    speaking_of=SPEAKING_OF,
    to=phrased("to | through | - to | till | - to - | up to | to about | to as many as | to nearly"),
    from_=frozenset({"from"}),
    anywhere=frozenset({"anywhere"}),
    between=frozenset({"between"}),
    somewhere=frozenset({"somewhere", "anywhere"}),
    between_ends=phrased("and | and about | and the"),
    either=phrased("or | - or | or even | or perhaps | or possibly | or maybe"),
    opening=frozenset({"between", "from"}),
    listing=phrased("and | , | or | , and | , or | - and"),
    comparing=phrased("and | , | but | , but | , and | and is | and also"),
    passed=listed("a another an"),
    stressing=listed("just well slightly very even"),
    limits=phrased("minimum | maximum"),
    before_limits=frozenset({"the"}),
    of_distances=phrased("within"),
    of_durations=phrased("over"),
    lasting=listed("for of in after lasted lasting spent took just well a is was to aged age nearly served than at")
    | {""},
    of_subjects=phrased("about"),
    spoken_to=listed("us me him her them you"),
    of_places=phrased("under | above | below | around"),
    short_of=phrased("short of"),
    stopping=listed("stop stopped stops fell fall"),
    not_before_numerals=phrased("+ | plus | tops | odd | maximum"),
    climbing=phrased("up to"),
    past=phrased("past | well past | past the"),
)
