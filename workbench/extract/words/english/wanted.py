"""Words that tell a claim that a desk would check from background, opinion, a scene, and what is no part of the story."""

from __future__ import annotations

from workbench.extract.words.vocabulary import phrases

WANTED: dict[str, frozenset[str]] = {
    "opinion": phrases(
        """
        believe, believes, believed, think, thinks, thought, feel, feels, felt, great, terrible, horrible, horrific, tragic,
        tragedy, beautiful, wonderful, amazing, proud, sad, sadly, shocking, shocked, outrageous, important, unacceptable,
        barbaric, heinous, cowardly, brutal, disgrace, shame, frustrating, unfortunately, inevitable, hopefully, seems, seem,
        seemed, appears to, perhaps, best, worst, love, hate, brave, heroic, catastrophe, catastrophic, disaster for, serious
        concern, seriously, concern, concerned, worried, worry, worrying, welcome, welcomed, condemn, condemns, condemned,
        condemning, criticised, criticized, praised, hailed, urged, committed to, dubbed, described as, characterised as,
        characterized as, symbol, dilemma, fear that, fears that, hurt, painful, safer, better, worse, deserve
        """
    ),
    "wish": phrases(
        """
        should, must, hope, hopes, hoped, let us, call on, calls on, called on, calling on, call for, calls for, called for,
        urge, urges, urged, urging, ask, asks, asked, demand, demands, demanded, want, wants, wanted, need to, needs to,
        need for, please, ought to, appeal, appealed, appeals, encourage, encouraged, invite, invited, pledge, pledged,
        pledges, vow, vowed, vows, determined to, ready to, will not be deterred, strive, support, supports, supported, pray,
        prayers, thoughts and prayers, right to
        """
    ),
    "condolence": phrases(
        """
        condolences, condolence, sympathy, sympathies, thoughts are with, our thoughts, hearts, heartbroken, prayers, mourn,
        mourns, mourned, mourning, grief, thank, thanks, thanked, grateful, congratulated, congratulations, tribute, tributes,
        solidarity, farewell, rest in peace
        """
    ),
    "habit": phrases(
        """
        usually, often, always, typically, generally, normally, sometimes, frequently, regularly, every day, every year, each year,
        commonly, tend to, tends to, annual, rarely, widely, many people
        """
    ),
    "standing": phrases(
        """
        has long, have long, had long, for decades, for generations, for centuries, is known for, are known for, best known for,
        is famous for, dates back to, traditionally, as a rule, is home to, are home to
        """
    ),
    "background": phrases(
        """
        for years, years ago, decades ago, in recent years, in recent months, since then,
        over the years, history, historically, founded, established, born, previously, earlier this year, last year, in the
        past, has been a, have been a, home to, part of, backed by, one of the, is a, was a, are a, an ally, allies, civil war,
        conflict, long-running, under the, the region, context, decade, decades, century, originally, formerly, former, once,
        background, remains, remain, remained, continue to, continues to, population, located, situated, lies, borders, capital
        """
    ),
    "scene": phrases(
        """
        smoke, streets, crying, wept, tears, screaming, prayed, candles, flowers, crowd, crowds, sirens, rubble, silence, sky,
        barricades, watched, stood, sat, gathered, wearing, carrying, holding, chanting, hugged, embraced, looked, eyes, voice,
        heard, walking, shovelling, queues, queue, empty, dark, dust, blood, scene, scenes, footage, image, images, photo,
        photos, pictures, video, pictured, seen, shown
        """
    ),
    "furniture": phrases(
        """
        read more, also read, read also, click here, sign up, subscribe, newsletter, download, follow us, share this, share on,
        facebook, twitter, instagram, whatsapp, getty images, file photo, image copyright, photo by, photograph by, afp photo,
        reuters photo, related topics, related articles, all rights reserved, copyright, advertisement, comments, watch the
        video, view more, more on this story, published, updated, editing by, reporting by, contributed to this report,
        additional reporting, credit, caption, cookies, privacy policy, our app, the app, live blog, breaking news, see also
        """
    ),
    "page": phrases(
        """
        read more, also read, read also, click here, sign up, follow us, share this, share on, file photo, image copyright,
        photo by, photograph by, related topics, related articles, all rights reserved, watch the video, view more,
        more on this story, contributed to this report, privacy policy, most read, most viewed, back to top, print this
        """
    ),
    "plan": phrases(
        """
        will, would, plans to, plan to, planned, planning, expected to, is expected, are expected, scheduled, due to, set to,
        intends to, intend to, going to, aims to, aim to, prepare, preparing, promised, tomorrow, next week, next month, next
        year, proposal, proposed, consider, considering, possible, could, may, might
        """
    ),
    "dispute": phrases(
        """
        deny, denies, denied, denying, denial, reject, rejects, rejected, dismiss, dismissed, disowned, refuted, contradicted,
        false, untrue, fabricated, fake, hoax, no evidence, blame, blames, blamed, blaming, accuse, accuses, accused, accusing,
        accusation, accusations, allege, alleges, alleged, allegedly, responsible for, responsibility, behind the, was behind,
        were behind, attributed, disputed, claimed responsibility, covering up, cover up, hiding, misled
        """
    ),
    "harm": phrases(
        """
        kill, kills, killed, killing, die, dies, died, dead, death, deaths, wounded, wounding, wounds, injured, injures,
        injuring, injuries, missing, shot, shooting, stabbed, stabbing, attack, attacks, attacked, bomb, bombs, bombed,
        bombing, bombings, blast, blasts, explosion, explosions, exploded, strike, strikes, struck, raid, raids, raided, fire,
        fires, fired, shelling, shelled, rockets, rocket, missile, missiles, crash, crashes, crashed, collided, sank, capsized,
        derailed, overturned, collapsed, earthquake, quake, flood, floods, flooded, storm, hurricane, tornado, outbreak,
        infected, cases, destroyed, damaged, burned, drowned, hostages, kidnapped, abducted, displaced, fled, rescued,
        evacuated, hospitalised, hospitalized, victims, victim, gunmen, gunman, bodies, hit
        """
    ),
    "law": phrases(
        """
        arrest, arrests, arrested, detained, detain, charged, charges, sentenced, convicted, jailed, imprisoned, court, judge,
        trial, lawsuit, sued, fined, suspect, suspects, suspected, police, prosecutor, prosecutors, investigation,
        investigating, investigators, murder, theft, robbery, stole, stolen, fraud, seized, raid, indicted, pleaded, bail, guilty
        """
    ),
    "decision": phrases(
        """
        announced, approved, adopted, banned, ordered, signed, passed, voted, elected, won, lost, resigned, appointed, agreed,
        declared, launched, imposed, lifted, suspended, withdrew, deployed, released, opened, closed, cancelled, canceled, cut,
        cuts, raised, recalled, halted, stopped, bought, sold, merged, refused, rejected, fired, dismissed, expelled, blocked,
        confirmed, found, discovered, identified, named
        """
    ),
    "change": phrases(
        """
        rose, risen, fell, fallen, dropped, increased, decreased, doubled, tripled, grew, declined, climbed, surged, plunged,
        reached, exceeded, highest, lowest, record, first time, more than, less than, total, toll, rate, percent, million,
        billion, compared with, up from, down from
        """
    ),
    "recent": phrases(
        """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, overnight, this morning, last night,
        this week, earlier, hours, morning, evening, night, afternoon, a.m, p.m
        """
    ),
    "silence": phrases(
        """
        no comment, not comment, declined to, did not respond, not responded, has not responded, could not be reached, did not
        immediately, not immediately, no further details, gave no, refused to, would not say, it is unclear, it was unclear,
        unclear, not clear, not known, unknown, no claim, no group, no organization, unavailable for comment, requests for comment
        """
    ),
}  # fmt: skip
"""A class to its words and phrases, lower case."""

PAST = frozenset(
    """
    was were had did said told went came took gave made found got became left kept held brought began broke brought built
    bought caught chose cut dealt drew drove fell fed fought flew fled grew heard hid hit hurt knew laid led lent let lost
    meant met paid put read rode rose ran sank sat saw sold sent set shot shook shut slid sought spoke spent stole stood
    struck swept swam taught threw thought tore understood woke won wore wrote withdrew withheld overturned blew burnt sped
    spread split sprang stuck swore overtook overran beat bent bled bore bound crept dug drank ate froze forgot forgave hung
    """.split()
)
"""Past forms that no "-ed" marks."""
STATES = frozenset(
    """
    be is are was were been being have has had include includes included contain contains remain remains remained know knows
    live lives lived belong belongs belonged want wants need needs like likes love seem seems appear appears mean means
    consist consists own owns stand stands lie lies sit sits depend depends require requires exist exists represent
    represents hope hopes feel feels think thinks believe believes suffer suffers dwell host hosts tend tends
    """.split()
)
"""Verbs that tell how things are, and nothing that happened."""
