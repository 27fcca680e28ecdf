"""English: the small words around a verb of saying."""

from __future__ import annotations

from workbench.extract.words.framing import Framing
from workbench.extract.words.listing import listed

_MADE = listed(
    """
    released posted published issued obtained leaked shared broadcast aired uploaded filmed circulated carried
    compiled collected gathered prepared
    """
)

FRAMING = Framing(
    that=listed("that"),
    asked=listed("that if whether"),
    told=listed("that whether if how why"),
    when=listed(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later
        morning afternoon evening night week month year last past this late early mon tue wed thu fri sat sun
        """
    ),
    when_before=listed("last this late early"),
    ago=listed("before earlier later ago"),
    on_day=listed("on in at"),
    placing=listed("in at by on during via through from over"),
    adjuncts=listed("in on at during through by after before from to via over with of about"),
    attaching=listed(
        """
        of for in at from with on to against near by inside outside about among between over under across
        along behind within around
        """
    ),
    about=listed("over about around near between"),
    bounds=listed("least most"),
    joining=listed("and or &"),
    others=listed("others people"),
    articles=listed("a an the"),
    made=_MADE,
    reducing=_MADE | listed("sitting speaking living working citing quoting using"),
    person=listed("who"),
    was=listed("was were been is are"),
    describing=listed("of from in"),
    under=listed("while although though as when if after before because since whereas until unless once"),
    contrast=listed("although though while whereas"),
    new_matter=listed("after before while because when although though"),
    going_on=listed("and but"),
    dummies=listed("it that there"),
    hearsay=listed("amid amidst"),
    from_whom=listed("by from"),
    role=listed("as"),
    holding=listed("with"),
    whole=listed("of"),
    taking=listed("claim"),
    claimed=listed("claimed"),
    taken_things=listed("responsibility the lives at"),
    taken=listed("credit lives life"),
    counted_dead=listed("deaths dead casualties fatalities kills"),
    reported=listed("reported"),
    fates=listed("dead killed missing wounded injured detained safe"),
    reports=listed("reports"),
    plainest=listed("said"),
    opening_clause=listed("that at the a an there it they he she"),
)
