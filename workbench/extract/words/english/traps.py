"""Words that show that a number beside them counts nothing: clock times, names, addresses, set phrases."""

from __future__ import annotations

from workbench.extract.words.counting.traps import TrapWords
from workbench.extract.words.listing import listed, phrased

COUNTERS: frozenset[str] = listed(
    """
    share shares comment comments like likes view views read reads reply replies tweet tweets retweet retweets reaction
    reactions follower followers subscriber subscribers upvotes claps bookmarks photo photos image images slide slides
    gallery listen watch page pages posted updated published ago reading shared
    """
)

TRAPS = TrapWords(
    months=listed(
        """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
    """
    ),
    also_words=frozenset({"may", "march", "mar", "dec", "sep", "jan"}),
    month_in=listed(
        """
    in during since last this early late by until through mid -
    """
    ),
    year_before=listed(
        """
    in since by from until till during of before after early late mid year years season spring summer autumn fall
    winter christmas fiscal 's ’s a that this his her their its circa c. through between and the to for election elections class back ap afp reuters cup
    olympics
    """
    ),
    clock_before=listed(
        """
    at around about until till since from between by before after approximately and to updated published posted hour
    hours time
    """
    ),
    zones=listed(
        """
    gmt utc local edt est pst pdt cet bst hrs ist et cst cdt eet
    """
    ),
    named_by_number=listed(
        """
    article articles resolution resolutions section sections chapter chapters clause paragraph amendment law decree
    act bill route highway interstate flight channel area zone room page pages phase type district precinct ward
    gate terminal line platform apollo formula windows version volume vol issue episode figure table appendix
    exhibit case sector grade class level stage lane runway pier block lot unit studio radio apartment apt suite
    psalm verse genesis matthew luke john proposition prop measure title category cat rule question item step part
    mark schedule form model
    """
    ),
    named_by_digits=listed(
        """
    km kilometer kilometre mile voyager boeing airbus fox cadena camp division battalion brigade regiment squadron
    front company station school house building base post day week round super bowl hotel opec iphone galaxy covid
    agenda vision force task operation
    """
    ),
    units_of_army=listed("regiment battalion brigade division squadron point hill season episode"),
    number_signs=frozenset({"no", "no.", "nos", "nr", "nrs", "#", "number", "numbers", "№", "num"}),
    numbering_after=listed(
        "now already dead wounded injured missing killed victims casualties survivors they who may still"
    ),
    address_before=listed(
        """
    tel tel. telephone phone fax url id isbn issn call dial helpline hotline whatsapp p.o. box pp p. ref views hits text
    """
    ),
    address_after=frozenset(
        {
            "street",
            "project",
            "complex",
            "avenue",
            "st",
            "st.",
            "ave",
            "boulevard",
            "blvd",
            "road",
            "rd",
            "lane",
            "drive",
        }
    ),
    counters=COUNTERS,
    of_pages=COUNTERS
    | listed(
        """
    min mins minute minutes hour hours hr hrs day days time times of more all on via facebook twitter whatsapp telegram email print
    save post posts article page pages updated published next previous show hide load total k m
    """
    ),
    contests=listed(
        """
    ruling decision vote votes voted win victory defeat draw tie split loss lead score record record. margin
    majority deadlock court triumph odds ratio
    """
    ),
    idiom_nouns=listed(
        """
    way time times sided handed faced fold on off liner upmanship star track tier edged pronged party dimensional
    ply piece stop size man woman horse hit trick pointer wheel wheeler wheelers seater twenty world something some somes figure step
    term thirds class minute
    """
    ),
    idiom_only_one=listed(
        """
    time times man woman horse liner off hit piece world term class stop size party sided handed on upmanship step
    trick minute
    """
    ),
    one_before=listed(
        """
    no any every each this that the another which such some not everyone only other latest new first last next
    number day good bad better right wrong big bigger great particular single loved little same a his her their my
    our your its former latter previous old real important difficult dangerous
    """
    ),
    sides=listed("camp case corner sense way respect instance incident version hand"),
    one_day_after=listed("after before ago earlier later old prior away long from"),
    one_day_before=listed("in for within than just only least about every nearly almost over under of"),
    one_after=listed(
        """
    of another 's ’s can could should would might must may will cannot is was has had that who whom day night
    evening morning afternoon point thing hand side way time with where for to in on by at as if or and but such
    moment wonders says said thinks needs wants does did he she they it we you i from about than after before which
    when because else just too again more. monday tuesday wednesday thursday friday saturday sunday , . ; : ? ! ) ] ” \"
    """
    ),
    between_days=listed("and to through or , - – — & until of the ."),
    decades=frozenset({"s", "'s", "’s"}),
    before_old_years=listed("in since circa the"),
    before_round_counts=listed("some approximately nearly almost estimated another over"),
    since=listed("since in until"),
    half_days=listed("am pm a.m. p.m. a.m p.m o'clock o’clock"),
    ones=frozenset({"one"}),
    to_votes=phrased("- to - | – to –"),
    numbered=frozenset({"number"}),
    the=frozenset({"the"}),
    also_no=frozenset({"no"}),
    numbered_groups=frozenset({"group", "gang"}),
    going_on=frozenset({"to", "or", "-"}),
    after_names=listed("in on and to was is at"),
    small=listed("a an and as at but by for from in of on or the to with"),
    o=frozenset({"o"}),
    local=frozenset({"local"}),
    time=frozenset({"time"}),
    between_hours=listed("to - – and"),
    hours=listed("hours hrs hour h"),
    expecting=listed("at updated published posted"),
    before_clock=listed("at between from until about around"),
    between_ends=listed("and to - until"),
    opening=listed("from between"),
    nobody=listed("no any every some"),
    determined=listed("this that the a his her their my our your its"),
    out=frozenset({"out"}),
    in_=frozenset({"in"}),
    persons=listed("you he she they it we"),
    was=listed("was is has"),
)
