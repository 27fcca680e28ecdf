"""Words that show that a number beside them counts nothing: clock times, names, addresses, set phrases."""

from __future__ import annotations

from workbench.extract.words.listing import listed

MONTHS: frozenset[str] = listed(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
    """
)
"""Months, full and cut short."""
ALSO_WORDS: frozenset[str] = frozenset({"may", "march", "mar", "dec", "sep", "jan"})
"""Months that mean something else without a capital."""
MONTH_IN: frozenset[str] = listed(
    """
    in during since last this early late by until through mid -
    """
)
"""Before a month: the number after the month may begin something else."""
YEAR_BEFORE: frozenset[str] = listed(
    """
    in since by from until till during of before after early late mid year years season spring summer autumn fall
    winter christmas fiscal 's ’s a that this his her their its circa c. through between and the to for election elections class back ap afp reuters cup
    olympics
    """
)
"""Words after which four digits are a year."""
CLOCK_BEFORE: frozenset[str] = listed(
    """
    at around about until till since from between by before after approximately and to updated published posted hour
    hours time
    """
)
ZONES: frozenset[str] = listed(
    """
    gmt utc local edt est pst pdt cet bst hrs ist et cst cdt eet
    """
)

NAMED_BY_NUMBER: frozenset[str] = listed(
    """
    article articles resolution resolutions section sections chapter chapters clause paragraph amendment law decree
    act bill route highway interstate flight channel area zone room page pages phase type district precinct ward
    gate terminal line platform apollo formula windows version volume vol issue episode figure table appendix
    exhibit case sector grade class level stage lane runway pier block lot unit studio radio apartment apt suite
    psalm verse genesis matthew luke john proposition prop measure title category cat rule question item step part
    mark schedule form model
    """
)
"""Nouns that a number after them names: "Article 5", "Highway 66"."""
NAMED_BY_DIGITS: frozenset[str] = listed(
    """
    km kilometer kilometre mile voyager boeing airbus fox cadena camp division battalion brigade regiment squadron
    front company station school house building base post day week round super bowl hotel opec iphone galaxy covid
    agenda vision force task operation
    """
)
"""Nouns that a numeral without anything counted after it names: "Day 3", "Brigade 104"."""
UNITS_OF_ARMY: frozenset[str] = listed("regiment battalion brigade division squadron point hill season episode")
"""Nouns that a numeral names without a capital too: "regiment 137"."""
NUMBER_SIGNS: frozenset[str] = frozenset({"no", "no.", "nos", "nr", "nrs", "#", "number", "numbers", "№", "num"})
ADDRESS_BEFORE: frozenset[str] = listed(
    """
    tel tel. telephone phone fax url id isbn issn call dial helpline hotline whatsapp p.o. box pp p. ref views hits text
    """
)
ADDRESS_AFTER: frozenset[str] = frozenset(
    {"street", "project", "complex", "avenue", "st", "st.", "ave", "boulevard", "blvd", "road", "rd", "lane", "drive"}
)
COUNTERS: frozenset[str] = listed(
    """
    share shares comment comments like likes view views read reads reply replies tweet tweets retweet retweets reaction
    reactions follower followers subscriber subscribers upvotes claps bookmarks photo photos image images slide slides
    gallery listen watch page pages posted updated published ago reading shared
    """
)
"""What a page counts of itself; one of them stands in each such line."""
OF_PAGES: frozenset[str] = COUNTERS | listed(
    """
    min mins minute minutes hour hours hr hrs day days time times of more all on via facebook twitter whatsapp telegram email print
    save post posts article page pages updated published next previous show hide load total k m
    """
)
"""What else can stand in it."""
LINE_ENDS: frozenset[str] = frozenset({".", "|", "·", "•", "!", ";", "/", "—", "–", "…", "»", ""})
"""What parts such lines where they have run together."""
CONTESTS: frozenset[str] = listed(
    """
    ruling decision vote votes voted win victory defeat draw tie split loss lead score record record. margin
    majority deadlock court triumph odds ratio
    """
)
"""Nouns of a contest whose result stands before them: "a 4-4 ruling"."""
IDIOM_NOUNS: frozenset[str] = listed(
    """
    way time times sided handed faced fold on off liner upmanship star track tier edged pronged party dimensional
    ply piece stop size man woman horse hit trick pointer wheel wheeler wheelers seater twenty world something some somes figure step
    term thirds class minute
    """
)
"""What makes a set phrase with a number word before a hyphen: "two-way race", "one-time aide"."""
IDIOM_ONLY_ONE: frozenset[str] = listed(
    """
    time times man woman horse liner off hit piece world term class stop size party sided handed on upmanship step
    trick minute
    """
)
"""Of those, the ones that are a set phrase after "one" alone, or nearly so."""

ONE_BEFORE: frozenset[str] = listed(
    """
    no any every each this that the another which such some not everyone only other latest new first last next
    number day good bad better right wrong big bigger great particular single loved little same a his her their my
    our your its former latter previous old real important difficult dangerous
    """
)
"""Words before "one" that make it a pronoun."""
SIDES: frozenset[str] = listed("camp case corner sense way respect instance incident version hand")
"""After "in one": one of several, and no count of them, "in one camp are those who doubt it"."""
ONE_DAY_AFTER: frozenset[str] = listed("after before ago earlier later old prior away long from")
ONE_DAY_BEFORE: frozenset[str] = listed("in for within than just only least about every nearly almost over under of")
"""Beside "one day" and its like: then it is a stretch of time, not some day or other."""
ONE_AFTER: frozenset[str] = listed(
    """
    of another 's ’s can could should would might must may will cannot is was has had that who whom day night
    evening morning afternoon point thing hand side way time with where for to in on by at as if or and but such
    moment wonders says said thinks needs wants does did he she they it we you i from about than after before which
    when because else just too again more. monday tuesday wednesday thursday friday saturday sunday , . ; : ? ! ) ] ” \"
    """
)
"""Words after "one" that make it a pronoun, an adverb of time or a set phrase."""
YEARS = frozenset(range(1000, 2101))  # a number may be a float, and a range would be walked for it
"""What four digits can be a year."""
