"""The words at which an English sentence comes apart into claims."""

from __future__ import annotations

from workbench.extract.words.seams import Seams
from workbench.extract.words.vocabulary import phrases, these

SEAMS = Seams(
    contrast=these("while whereas although though but"),
    reasons=these("as because since"),
    parts=these("including among"),
    comparing=frozenset(
        {
            ("compared", "to"),
            ("compared", "with"),
            ("up", "from"),
            ("down", "from"),
            ("as", "against"),
            ("instead", "of"),
        }
    ),
    articles=these("a an the"),
    owning=these("whose where when"),
    beside=these("with"),
    putting=these("put puts estimated estimates measured measures set sets"),
    tolls=these("toll number figure total count"),
    deeds_of_saying=these(
        "deny denies denied denying reject rejects rejected dismiss dismisses dismissed refute refutes refuted accuse"
        " accuses accused blame blames blamed"
    ),
    framing=these(
        """
        deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes
        refuted refuting put puts give gives gave giving set sets revise revises revised raise raises raised lower lowers
        lowered accuse accuses accused accusing blame blames blamed blaming call calls called calling
        """
    ),
    deeds=these(
        """
        confirm confirms confirmed report reports reported record records recorded deny denies denied reject rejects rejected
        dismiss dismisses dismissed refute refutes refuted blame blames blamed
        """
    ),
    finding=these(
        "find finds found discover discovers discovered document documents documented recover recovers recovered"
    ),
    telling=these(
        """
        report reports reported count counts counted register registers registered record records recorded announce announces
        announced identify identifies identified detect detects detected tally tallies tallied
        """
    ),
    opening=these("that"),
    adding=these("and"),
    going_on=these("and but"),
    standing_for=these("what"),
    hearing=these("told informed"),
    describing=these("who whose which"),
    citing=these("citing quoting according"),
    nobody=these("no nobody none neither"),
    binding=these("as after since when before until because"),
    joining=these(
        "and but while as adding with which who that after including amid because when where until although"
        " whereas unless if or"
    ),
    lingering=these("later then also even"),
    leading=phrases("that, and, but, adding that, although, though, whereas, while"),
    amounts=these("at"),
    past_endings=("ed",),
    speaking=these("i we my our us me"),
    addressed=these("you your"),
    wishing=these("should must"),
    future=these("will would shall 'll 'd"),
    possible=these("may might could can"),
    done=these("has have 've"),
    ours=these("i we"),
)
