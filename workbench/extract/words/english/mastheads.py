"""The lines that English copy has around a story: bylines, dates, who had it first and who has it again."""

from __future__ import annotations

from workbench.extract.words.mastheads import DASH, NAME, OUTLET, Mastheads

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"

MASTHEADS = Mastheads(
    byline=rf"(?m)^[ \t]*(?:By|BY)[ ](?P<author>{NAME}(?:(?:,[ ]|[ ]and[ ]){NAME})*)(?={DASH}|[ \t]*[,|\n(]|[ ]in[ ]|$)",
    posted=rf"\b(?:Posted|Published)\b[^\n]{{0,40}}?[ ]by[ ](?P<author>{NAME})",
    byline_line=r"(?m)^[ \t]*(?:By|BY)[ ][A-Z][^\n]{0,100}(?<![.!?])$",
    dated_line=(
        r"(?m)^[ \t]*(?:[A-Z][\w.&'’ -]{1,40}[,|–—-]?[ ]+)?(?:\w+day,?[ ])?"
        r"(?:\d{1,2}[ ]\w{3,9}|\w{3,9}[ ]\d{1,2},)[ ]\d{4}[ \t]*$"
    ),
    dated_start=(
        r"\A\s*(?:(?:Date of publication|Published|Posted|(?:Last )?[Uu]pdated?(?: at)?)[ :]*)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,?[ ])?"
        rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|\d{{1,2}}[ ]{_MONTH},?[ ]\d{{4}}|{_MONTH}[ ]\d{{1,2}},?[ ]?\d{{4}})"
        r"(?:[ ]\d{2}:?\d{2}(?::?\d{2})?)?(?:[ ]*\(updated[^)\n]{0,40}\))?[ ]*(?:Get short URL(?:[ ]\d+)*)?[ ,|–—-]+(?=[\"“A-Z0-9])"
    ),
    first_published=(
        r"(?i:(?:this (?:article|story|report|piece)[^.\n]{0,40}?)?\b(?:first|originally) (?:published|appeared)"
        rf"(?: (?:by|in|on|at|with))+)[ ](?:the[ ])?(?P<outlet>{OUTLET})"
    ),
    republished=(
        r"(?i:\b(?:republished|reposted|reprinted|reproduced)(?: here)?(?: (?:by|on|at|in))+)[ ](?:the[ ])?"
        rf"(?P<by>(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,6}}|{OUTLET})"
    ),
    source=r"\(?\bSource:[ ](?P<outlet>[A-Z][\w.'’& -]{1,40}?)\)?(?=[ \t]*(?:$|\n|Twitter|Facebook))",
    desk=(
        r"(?m)(?:^[ \t]*|(?<=[.!?\"”] ))\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled)[ ]by[ ][^\n]{1,200}$"
    ),
)
