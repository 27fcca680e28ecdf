"""What decides whether a figure can be printed from its sentence alone: deeds that sides dispute, sources that carry weight."""

from __future__ import annotations

from workbench.extract.words.listing import listed
from workbench.extract.words.standing import Standing

DISPUTED: frozenset[str] = listed(
    """
    attack attacks airstrike airstrikes air-strike air-strikes strike strikes raid raids bombing bombings bombardment
    bombardments explosion explosions blast blasts clash clashes ambush ambushes sortie sorties shell shells rocket
    rockets missile missiles bomb bombs mortar mortars grenade grenades mine mines gun guns rifle rifles pistol pistols
    weapon weapons machineguns machine-guns machinegun tank tanks vehicle vehicles car cars truck trucks bus buses
    convoy convoys plane planes jet jets warplane warplanes aircraft helicopter helicopters drone drones ship ships
    boat boats motorcycle motorcycles pickup pickups suv suvs cartridge cartridges round rounds revolver revolvers
    radio radios explosive explosives munition munitions barrel barrels cannon cannons launcher launchers artillery
    batteries battery depot depots warehouse warehouses headquarters house houses home homes building buildings shop
    shops school schools hospital hospitals clinic clinics mosque mosques church churches bridge bridges tower towers
    pylon pylons store stores target targets position positions checkpoint checkpoints base bases camp camps site sites
    facility facilities fireball fireballs crime crimes murder murders killing killings massacre massacres violation
    violations breach breaches kidnapping kidnappings arrest arrests incident incidents operation operations
    hideout hideouts tunnel tunnels fortification fortifications oil-tankers tanker tankers well wells apartment
    apartments residence residences windows car-bombs ied ieds device devices casualties battery bulldozer bulldozers
    wounds hectares-burned ambulance ambulances arms ammunition nest nests emplacement emplacements carriers carrier
    """
)
"""Nouns of deeds, damage and seizures: numbers of them are claims about an incident."""
BACKGROUND: frozenset[str] = listed(
    """
    part parts location locations place places area areas province provinces region regions country countries state
    states city cities town towns village villages district districts neighborhood neighborhoods day days side sides
    stage stages phase phases reason reasons way ways point points step steps member-states floor floors storey storeys
    seat seats vote votes time times question questions page pages party parties factor factors zone zones branch
    branches transit room rooms direction directions front fronts kind kinds type types occasion occasions meeting
    meetings round candidates candidate judge judges delegate delegates voter voters issue issues
    """
)
"""Nouns whose numbers nobody contests, whoever gives them."""

REPORTS: frozenset[str] = listed("reports report media press rumors rumours outlets newspapers news accounts")
"""Sources that are other people's reports, where no name stands with them."""
PRONOUNS: frozenset[str] = listed("he she they it who i we")
HARM: frozenset[str] = listed(
    """
    kill kills killed killing slain died dies die dead death deaths casualty casualties injured injures injuring injuries
    wounded wounding wounds massacre massacred executed martyred murdered abducted kidnapped missing displaced flee fled
    destroying victims crushed drowned burnt beaten stabbed hurt
    """
)
"""Words that tell of people killed, hurt or driven out."""

STANDING = Standing(disputed=DISPUTED, background=BACKGROUND, reports=REPORTS, harm=HARM, pronouns=PRONOUNS)
