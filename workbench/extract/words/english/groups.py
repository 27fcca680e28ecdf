"""Groups of people that records keep apart: the nouns that name one, and the words that make one of "people" or "workers"."""

from __future__ import annotations

from store.model import Group
from workbench.extract.words.counting.groups import GroupWords
from workbench.extract.words.listing import answers, listed

PAIRS: dict[tuple[str, str], Group] = {
    ("civil", "defence"): Group.RESCUERS, ("civil", "defense"): Group.RESCUERS, ("white", "helmets"): Group.RESCUERS,
    ("red", "cross"): Group.AID_WORKERS, ("red", "crescent"): Group.AID_WORKERS, ("security", "forces"): Group.COMBATANTS,
    ("asylum", "seekers"): Group.MIGRANTS, ("army", "reserve"): Group.COMBATANTS, ("fire", "brigade"): Group.RESCUERS,
    ("armed", "forces"): Group.COMBATANTS,
}  # fmt: skip

GROUPS = GroupWords(
    naming=answers(
        {
            Group.CIVILIANS: "civilian civilians non-combatant non-combatants noncombatant noncombatants",
            Group.COMBATANTS: """
            soldier soldiers troop troops serviceman servicemen servicewoman servicewomen fighter fighters militant
            militants militiaman militiamen rebel rebels insurgent insurgents guerrilla guerrillas terrorist terrorists
            jihadist jihadists gunman gunmen combatant combatants marine marines conscript conscripts reservist
            reservists paratrooper paratroopers infantryman infantrymen airman airmen commando commandos mercenary
            mercenaries sniper snipers guardsman guardsmen trooper troopers recruit recruits cadet cadets forces
            infantry cavalry legionnaire legionnaires separatist separatists mujahideen mujahedeen
        """,
            Group.CHILDREN: """
            child children kid kids boy boys girl girls baby babies infant infants toddler toddlers newborn newborns
            minor minors schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys pupil pupils orphan
            orphans teenager teenagers teen teens juvenile juveniles under-fives grandchildren grandchild
        """,
            Group.WOMEN: """
            woman women mother mothers wife wives grandmother grandmothers widow widows sister sisters
            schoolmistress housewife housewives bride brides
        """,
            Group.MEDICS: """
            medic medics doctor doctors nurse nurses paramedic paramedics surgeon surgeons physician physicians midwife
            midwives orderly orderlies anaesthetist anaesthetists ambulancemen
        """,
            Group.RESCUERS: """
            rescuer rescuers firefighter firefighters fireman firemen lifeguard lifeguards lifeboatman lifeboatmen
        """,
            Group.JOURNALISTS: """
            journalist journalists reporter reporters photographer photographers photojournalist photojournalists
            cameraman cameramen camerawoman correspondent correspondents broadcaster broadcasters newsman newsmen
        """,
            Group.POLICE: """
            police policeman policemen policewoman policewomen cop cops constable constables gendarme gendarmes
            carabinero carabineros carabinieri sheriff sheriffs
        """,
            Group.PRISONERS: "prisoner prisoners inmate inmates detainee detainees convict convicts pows",
            Group.MIGRANTS: """
            migrant migrants refugee refugees immigrant immigrants emigrants deportee deportees asylum-seeker
            asylum-seekers stowaway stowaways
        """,
        }
    ),
    ranks=answers(
        {
            Group.MEN: "man men brothers brother fathers father husbands husband",
            Group.COMBATANTS: """
            commander commanders general generals colonel colonels lieutenant lieutenants sergeant sergeants captain
            captains major majors corporal corporals
        """,
        }
    ),
    open=listed(
        """
    people person persons member members worker workers personnel staff staffer staffers officer officers official
    officials employee employees volunteer volunteers victim victims body bodies corpse corpses death deaths casualty
    casualties fatality fatalities dead wounded injured lives life others guard guards sailor sailors seeker seekers
    operative operatives recruit recruits crew crews driver drivers patrolman patrolmen helmets teams team squad squads
    suspects suspect passengers patients adults
    """
    ),
    describing=answers(
        {
            Group.CIVILIANS: "civilian",
            Group.COMBATANTS: """
            army military militia rebel militant insurgent guerrilla armed navy naval infantry combat revolutionary
            border paramilitary jihadist
        """,
            Group.CHILDREN: "child teenage infant underage",
            Group.WOMEN: "female",
            Group.MEN: "male",
            Group.MEDICS: "medical health healthcare ambulance hospital paramedic nursing",
            Group.RESCUERS: "rescue fire",
            Group.JOURNALISTS: "media press news television",
            Group.AID_WORKERS: "aid relief humanitarian charity ngo",
            Group.POLICE: "police",
            Group.PRISONERS: "imprisoned jailed",
            Group.MIGRANTS: "migrant refugee immigrant asylum",
        }
    ),
    pairs=PAIRS,
    and_=frozenset({"and"}),
    members=frozenset({"members", "member"}),
    the=frozenset({"the"}),
    pointing=listed("of whom them the these those dead killed injured wounded victims"),
    being=listed("were are was is"),
    before_noun=listed("a an also all young local"),
)
