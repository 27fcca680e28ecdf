"""The most frequent words: which language a text is in, and what a capital at the start of a sentence hides."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

COMMON = these(
    """
    the of and to in a is that for on was with as by at from it be are this have has had were said not but an they
    his their which or after who been its he she we you i will would more there over when where while about into
    than also one other some no if so what between before during against
    """,
)

PRONOUNS = {
    "he": "he",
    "she": "she",
    "they": "they",
    "it": "it",
    "who": "who",
    "which": "who",
    "that": "who",
}

DETERMINERS = these(
    """
    a an the this that these those some any all both each many several other another one two three four five his her
    their its our my such numerous certain most few multiple more various no
    """,
)

POSTMODIFIERS = these(
    """
    of in at on from with near for to by about who whom whose which that inside outside within across around along
    named called known speaking familiar close based monitoring living working affiliated linked loyal allied under
    between against among via through after before during citing quoting including as is was has have had were are
    where when while without behind amid aboard over and or but released published posted carried issued obtained
    leaked seen cited quoted said told
    """,
)
"""Where the head of a noun phrase ends."""

OPENERS = these(
    """
    a an the this that these those in on at by for from to with of and or but so as if when while after before since
    until during although though because however meanwhile elsewhere earlier later also then now here there it he
    she they we i you his her their its our my your who which what where why how no not only even both all some many
    most several other another each every such more less than two three four five six seven eight nine ten monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec according speaking citing quoting
    noting adding read tags published posted last updated date update image photo file source editing reporting
    writing get yes
    """,
)
"""Words whose capital only tells that a sentence, a headline or a date begins."""

ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers")
"""What common words can end with whose plain form alone is listed."""
