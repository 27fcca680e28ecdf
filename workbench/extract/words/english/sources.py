"""The English words by which persons and bodies are told apart and found again."""

from __future__ import annotations

import re

from workbench.extract.words.sources import Sources
from workbench.extract.words.vocabulary import these

SOURCES = Sources(
    generic=these("group organisation organization body agency institution outfit entity"),
    panels=these("panel commission committee board bureau office department authority directorate inquiry regulator"),
    sovereign=these(
        "government ministry parliament senate state regime administration court police army navy palace municipality"
    ),
    owning={"its": "it", "his": "he", "her": "she", "their": "they"},
    human=these("who whom"),
    bodily=these("which"),
    complementizers=these("that"),
    running=these(
        """
        shut recalled employed employs employ hired hires acquired launched merged outsourced manufactured manufactures
        makes insured insures funds funded operates operated owns owned sponsors sponsored laid cut cancelled canceled
        sells supplies supplied serves treats fined listed bought
        """
    ),
    impersonal=these(
        """
        seem seems seemed appear appears appeared take takes took taken rain rains rained snow snowed happen happened become
        became becomes cost costs look looks looked depend depends mean means meant matter matters mattered turned got get
        """
    ),
    becoming=these("became become becomes elected appointed named re-elected reelected chosen sworn made remains"),
    being=these("as"),
    leading=these("leads led heads headed runs ran chairs chaired directs directed commands commanded"),
    leaders=these("leader head"),
    staff=these(
        "executive ceo chairman chairwoman founder co-founder spokesman spokeswoman spokesperson owner employee employees"
        " workers shareholder shareholders subsidiary customers passengers members"
    ),
    assets=these(
        """
        jet plane airliner aircraft flight ferry vessel tanker freighter plant factory mine refinery smelter mill shop
        store branch branches stores shops trains buses shares stock workers employees staff customers spokesman
        spokeswoman spokesperson executive warehouse subsidiary pipeline platform rig depot network services
        """
    ),
    short_titles={
        "dr": "doctor",
        "prof": "professor",
        "gen": "general",
        "col": "colonel",
        "lt": "lieutenant",
        "capt": "captain",
        "sgt": "sergeant",
        "sen": "senator",
        "rep": "representative",
        "gov": "governor",
        "insp": "inspector",
        "rev": "reverend",
        "fr": "priest",
        "maj": "major",
        "cpl": "corporal",
        "supt": "superintendent",
    },
    fighting=these("front movement resistance brotherhood"),
    gendered={"woman": "she", "man": "he"},
    joined=re.compile(r"-(?:based|run|backed|led)$"),
    some_of=re.compile(
        r"(?:one|some|several|many|two|three|a number|most|all) of (?=(?:the|these|those)\b)", re.IGNORECASE
    ),
    aged=re.compile(r"\d+-year-old$"),
    of=these("of for at with from"),
    articles=these("a an another one some any no"),
    pointing=these("the this that these those its their his her"),
    indefinite=these("a an"),
    naming=these("named called"),
    joining=these("and"),
    inside=these("of for"),
    sites=these(
        """
        airport base district province city street road river bridge mosque stadium square park island valley sea lake
        coast border region county avenue station port harbour harbor camp beach mountain
        """
    ),
    small=these("the of for and in on our a without to with de la des du sans del el los las y et der die und von al"),
    nobody=these(
        """
        have has had is are was were be been nobody none neither that no-one if when while i we you me us as for of in on
        by and or but because since there so
        """
    ),
    press=these("media"),
    titled_texts=these("survey post review record dispatch"),
    either=these("operator builder regulator"),
    commanding=these("commander operator"),
    by_post=these("reporter commander journalist"),
    posts=these(
        "inspector coroner abbot abbess sheriff captain master harbourmaster coach teacher physician surgeon engineer"
    ),
    heads=these("chief head commander leader boss"),
    led=these("force service brigade agency department unit squad corps team body"),
    heading=these(
        "chief head harbour harbor station rail ship club's ship's county district city national state port mine"
    ),
    alone=these("inspector coroner abbot abbess sheriff captain harbourmaster"),
    crews=these("firefighters firemen"),
    nameless=these("authorities"),
    plurals=these("people men women media"),
    plural=re.compile(r"(?<!s)(?<!u)s$(?<!news)"),
    leads=re.compile(
        r"^(?:[\s,;:\"“”'’‘(\[–—-]+"
        r"|(?:that|meanwhile|elsewhere|earlier|later|also|but|and|while|when|as|then|however|moreover|yet|so|still|though|although"
        r"|according to|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"|in a statement|for (?:his|her|their|its) part|in turn|citing|quoting)\b(?!-))+",
        re.IGNORECASE,
    ),
    trails=re.compile(
        r"(?:\s+(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this) (?:week|month|year|night|morning|weekend)"
        r"|yesterday|today|later|meanwhile|however|also|earlier|separately|himself|herself|itself|themselves))?[\s,;:.\"“”'’‘)\]–—-]*$"
    ),
    asides=re.compile(r"(?<=\w)(?:,\s+(?:who|which|whose)|,?\s+(?:citing|quoting))\b.*$", re.IGNORECASE),
    name_asides=re.compile(
        r"(?<=[\w)])(?:\s+(?:who|which|whose|that is|speaking|one of|an?|\w+ing (?:the|that))|,\s+(?:an?|the|one of))\s.*$"
    ),
    body_asides=re.compile(r"\s+(?:which|that)\s+(?:has|have|is|are|was|relies|tracks|monitors|documents)\b.*$"),
    loose=re.compile(
        r"^(?P<article>the\s+)?(?:so-called\s+|(?:[A-Z][\w.]*\s+){0,2}[\w.-]+-(?:based|run|leaning|backed|owned|controlled)\s+)+(?=[A-Z])",
        re.IGNORECASE,
    ),
    seated=re.compile(
        r"^(?P<article>(?:[Tt]he|[Aa]n?)\s+)?(?:[A-Z][\w.]*\s+){0,2}[\w.-]+-(?:based|headquartered)\s+(?=[a-z])"
    ),
    described=re.compile(r",? (?:an?|the|speaking|head of|director of|leader of)\b"),
    authored=re.compile(
        r"^(?:an?|the|its|their|his|her|this|new|latest|preliminary|[\w-]+ed)?\s*(?:[\w-]+\s+){0,2}?(?P<text>[\w-]+)\s+"
        r"(?:(?:published|issued|released|posted|carried out|compiled|prepared|gathered|provided)\s+)?(?:of|by|from)\s+(?=\w)",
        re.IGNORECASE,
    ),
    office_of=re.compile(
        r"(?:the )?(?:[A-Z][\w.'’-]*\s+)*?(?:Minister|Secretary|Director|Head|Chief|Commissioner|Chairman|Under-Secretary)\s+(?:of|for)\s+(?:the\s+)?"
        r"(?:[A-Z][\w-]*\s+(?:and\s+)?)+?(?P<name>[A-Z][\w'’-]+\s+(?:[a-z]{2,3}[ -])?[A-Z][\w'’-]+)$"
    ),
    sort_of_body=re.compile(r" (?:news agency|group|agency|militant group)$"),
    article=re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE),
    of_state=re.compile(r"state|official|government|regime|pro-"),
    superlative=re.compile(r"\b(?:\w{2,}est|most|second|third|leading|main|only|top)\b"),
)
