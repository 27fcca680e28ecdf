"""The words at which an English sentence comes apart into claims."""

from __future__ import annotations

from workbench.extract.words.seams import Seams
from workbench.extract.words.vocabulary import these

SEAMS = Seams(
    contrast=these("while whereas although though but"),
    reasons=these("as because since"),
    parts=these("including among"),
    articles=these("a an the"),
    owning=these("whose where when"),
    beside=these("with"),
    putting=these("put puts estimated estimates measured measures set sets"),
    tolls=these("toll number figure total count"),
    deeds_of_saying=these(
        "deny denies denied denying reject rejects rejected dismiss dismisses dismissed refute refutes refuted accuse"
        " accuses accused blame blames blamed"
    ),
    nobody=these("no nobody none neither"),
    wishing=these("should must"),
    future=these("will would shall 'll 'd"),
    possible=these("may might could can"),
    done=these("has have 've"),
    ours=these("i we"),
)
