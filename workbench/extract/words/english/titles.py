"""Words that stand before a person's name, and the adjectives that stand before those."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

TITLES = these(
    """
    mr mrs ms miss dr sir dame lord lady sheikh shaikh imam ayatollah mullah rev reverend father sister brother pope
    cardinal archbishop bishop archimandrite patriarch mufti prof professor president vice-president premier prime
    minister ministers deputy vice foreign defense defence interior information finance health secretary
    secretary-general under-secretary-general undersecretary state general lieutenant colonel major brigadier brig
    gen lt col maj capt captain sergeant sgt corporal private admiral commander marshal chief head leader director
    chairman chairwoman chair spokesman spokeswoman spokesperson ambassador envoy representative senator sen
    congressman congresswoman rep governor gov mayor judge justice king queen prince princess emir sultan chancellor
    commissioner coordinator speaker member opposition activist analyst expert correspondent reporter journalist
    photographer editor coach attorney lawyer doctor former ex retired acting interim senior top leading veteran
    special presidential high republican democrat democratic gop nominee candidate local nominee officer inspector
    detective sheriff manager adviser advisor aide strategist economist historian author billionaire businessman
    officials official mogul moderator host pollster resident monsignor fr minister-president hopeful presidential
    figure pastor vicar rabbi nurse constable superintendent coroner magistrate surgeon paramedic trooper ranger warden
    skipper referee deacon firefighter council operations chef executive ceo founder co-founder owner engineer secretary-general
    colonel-general lieutenant-general major-general brigadier-general vice-admiral rear-admiral lieutenant-colonel
    """,
)

ORIGINS = these(
    """
    syrian syrias iraqi russian russias turkish turkeys american us u.s. u.s british uk french german iranian irans
    israeli lebanese jordanian saudi qatari egyptian kurdish arab arabic sunni shiite shia alawite christian muslim
    islamist islamic jewish druze yazidi turkmen assyrian armenian palestinian yemeni libyan kuwaiti emirati
    bahraini omani afghan pakistani indian chinese japanese korean ukrainian polish italian spanish swiss swedish
    danish dutch norwegian greek canadian australian mexican colombian salvadoran peruvian cuban bolivian brazilian
    chilean argentine nicaraguan guatemalan honduran panamanian venezuelan european african asian western eastern
    northern southern un u.n. u.n eu nato soviet international global regional republican democratic
    """,
)
