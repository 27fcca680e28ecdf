"""Write the noun classes of workbench/extract/words/english/lexicon/ from Princeton WordNet 3.0.

    python docs/make_lexicon.py FOLDER WORDS [WORDS ...]

FOLDER holds data.noun, index.noun, noun.exc and cntlist.rev: on Debian /usr/share/wordnet, of the package wordnet-base.
WORDS are lists of the words of a usual dictionary, one a line: on Debian /usr/share/dict/american-english and
british-english, of wamerican and wbritish. What neither they nor the tagged texts have is left out: a reader of news
meets no "coenobite".

A sense of a noun has the class of the nearest of its hypernyms that is a seed. A noun has the classes of the senses in
which it is used: a sense weighs what it was counted in the sense-tagged texts that come with WordNet, and a little for
its rank, for most were never counted. A class below `LEAST` of that weight is left out: "bear" is no person.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

LEXICON = Path(__file__).parent.parent / "workbench/extract/words/english/lexicon"
LEAST = 0.2
"""Of a noun's weight, the share that makes a class one of its own."""
LONGEST = 3
"""Words of the longest compound: "secretary of state"."""

PERSONS = {
    "SOURCE": "informant.1 whistle_blower.1",
    "OFFICE": """
        administrator.1 administrator.3 executive.1 minister.2 head_of_state.1 mayor.1 governor.1 spokesperson.1 ruler.1
        judge.1 prosecutor.1 commissioner.1 ambassador.1 chairman.1 leader.1 head.4 superior.1 civil_authority.1
        nationalist_leader.1 labor_leader.1 headman.2 envoy.1 attorney_general.1 magistrate.1
    """,
    "OFFICIAL": """
        official.1 bureaucrat.1 civil_servant.1 diplomat.1 aide.2 functionary.1 commissioner.2 delegate.1
        agent.2 adviser.1 negotiator.1
    """,
    "POLITICIAN": "politician.1 politician.2 legislator.1 lawgiver.1 candidate.1 councilman.1",
    "SOLDIER": "serviceman.1 soldier.1 military_officer.1 veteran.2 recruit.1 air_force_officer.1",
    "POLICE": "lawman.1 policeman.1 detective.2 guard.1 inspector.1 bailiff.1 jailer.1",
    "MEDIC": "health_professional.1 medical_practitioner.1 nurse.1 paramedic.1 therapist.1 pathologist.1 coroner.1",
    "RESCUER": "fireman.4 rescuer.2 lifeguard.1",
    "JOURNALIST": """
        journalist.1 reporter.1 broadcaster.1 editor.1 photographer.1 commentator.2 newspaperman.1
        television_reporter.1 cameraman.1
    """,
    "WITNESS": "perceiver.1 survivor.1 survivor.2",
    "RESIDENT": "resident.1 villager.1 townsman.1 neighbor.1 householder.1 settler.1 tenant.1 citizen.1 native.1",
    "KIN": "relative.1 spouse.1 domestic_partner.1 sibling.1 orphan.1 fiance.1 widow.1 widower.1 friend.1",
    "EXPERT": """
        expert.1 scientist.1 scholar.1 professor.1 lecturer.1 analyst.1 engineer.1 specialist.1 psychologist.1
        meteorologist.1 academician.3
    """,
    "ACTIVIST": "reformer.1 dissenter.1 advocate.1 humanitarian.1",
    "LAWYER": "lawyer.1",
    "FIGHTER": "revolutionist.1 terrorist.1 guerrilla.1 combatant.1 warrior.1 insurgent.1",
    "CRIMINAL": "wrongdoer.1 killer.1 criminal.1 suspect.1 defendant.1 prisoner.1 drug_user.1 attacker.1",
    "CLERIC": "spiritual_leader.1 religious.1 religious_leader.1 cleric.1",
    "PEOPLE": """
        person.1 people.1 crowd.1 audience.1 kin.2 age_group.1 ethnic_group.1 class.3 staff.1 work_force.1 profession.1
        population.1 family.1 crew.1 race.3 boxer.1 wrestler.1 peer.1 trainer.1 salesperson.1
        alumnus.1 educator.1 supporter.1 aristocrat.1 hero.1
    """,
}
BODIES = {
    "STATE": """
        government.1 government_department.1 administrative_unit.1 legislature.1 council.1 embassy.2 polity.1
        deputation.1 local_government.1 bureaucracy.1 executive.2 political_unit.1
    """,
    "COURT": "court.1 jury.1 judiciary.1",
    "ARMY": "military_service.1 military.1 military_unit.1 force.4 general_staff.1",
    "ARMED_GROUP": "gang.1 guerrilla_force.1 militia.1 terrorist_organization.1 terrorist_group.1 rabble.1",
    "POLICE_FORCE": "police.1 law_enforcement_agency.1 posse.1",
    "HOSPITAL": "medical_institution.1 hospital.1 medical_building.1",
    "RESCUE_SERVICE": "fire_department.1 fire_brigade.1",
    "MEDIUM": """
        newspaper.1 newspaper.2 press.2 mass_medium.1 print_media.1 magazine.1 broadcasting_station.1 periodical.1
        website.1 broadcasting.2 web_site.1 news_agency.1 publisher.1 television.1
    """,
    "COMPANY": "business.1 enterprise.2 company.1 financial_institution.1 carrier.5",
    "PARTY": "party.1 bloc.1 faction.1 movement.4",
    "UNION": "union.1 guild.1",
    "CHARITY": "nongovernmental_organization.1 charity.5 service_club.1",
    "UNIVERSITY": "educational_institution.1 university.1 university.3 academy.2 institute.1 school.1 college.2 faculty.2",
    "INTERNATIONAL": "world_organization.1",
    "CHURCH": "religion.2 denomination.1 church.1 religious_order.1",
    "GROUP": "organization.1 association.1 institution.1 society.2 body.2 musical_organization.1 team.1 unit.3",
}
DOCUMENTS = {
    "STATEMENT": """
        letter.1 announcement.1 announcement.2 declaration.1 declaration.2 memo.1 address.3
        press_release.1 testimony.1 testimony.2 electronic_mail.1 email.1 notice.1
    """,
    "STUDY": """
        report.1 survey.1 investigation.2 inquiry.3 poll.1 research.1 analysis.1 treatise.1 examination.1 audit.1
         census.1 white_paper.1 scientific_research.1
    """,
    "RECORDS": "record.7 data.1 register.1 register.3 log.2",
    "LEGAL": "legal_document.1 verdict.1 ruling.1 pleading.1 decree.1",
    "RECORDING": "recording.3 photograph.1 footage.1 video.2 film.1 tape.1 recording.1 transcript.1 documentary.1 newsreel.1",
    "HEARSAY": "report.3 rumor.1 gossip.1 gossip.2 report.2 news.1 news.2",
    "DOCUMENT": "document.1 article.1 map.1 book.1 publication.1",
}
MATTERS = {
    "VIOLENCE": """
        attack.1 attack.5 military_action.1 battle.1 war.1 violence.1 killing.2 shooting.2 fight.2 bombing.2 explosion.1
        explosion.2 military_operation.1 terrorism.1 firing.1 homicide.1 coup_d'etat.1 rebellion.2 execution.1 raid.1
        assault.1 invasion.1 occupation.2 campaign.3 fire.2
    """,
    "DISASTER": """
        geological_phenomenon.1 storm.1 windstorm.1 catastrophe.3 calamity.1 earthquake.1 flood.1
        tsunami.1 wildfire.1 drought.1 volcanic_eruption.1 slide.2 avalanche.1 landslide.2 precipitation.3 hot_weather.1 cold_weather.1 famine.2
    """,
    "ACCIDENT": "accident.1 mishap.2 fire.1 collapse.2 crash.2 wreck.2 leakage.1 conflagration.1 shipwreck.3",
    "DISEASE": "disease.1 illness.1 infection.1 epidemic.1 outbreak.1 plague.1 poisoning.1 virus.1",
    "CRIME": """
        crime.1 felony.1 misdemeanor.1 theft.1 fraud.1 robbery.1 arrest.1 trial.4 capture.1 torture.5
        lawsuit.1 corruptness.1 mistreatment.1 imprisonment.1 imprisonment.2 conviction.2
    """,
    "PROTEST": "protest.2 demonstration.3 riot.1 direct_action.1 resistance.1 rally.1 march.4 civil_disobedience.1",
    "POLITICS": """
        election.1 vote.2 political_campaign.1 referendum.1 government.2 negotiation.1 treaty.1 summit.3
        legislation.1 impeachment.1 diplomacy.1 sanction.2 conference.1 inauguration.1 armistice.1
    """,
    "WEAPON": """
        weapon.1 explosive_device.1 explosive.1 gun.1 gun.2 missile.1 ammunition.1 weaponry.1 artillery.1 bomb.1 knife.2
        poison_gas.1 munition.1 chemical_weapon.1 weapon_of_mass_destruction.1
    """,
    "VEHICLE": "vehicle.1 public_transport.1 fleet.1",
}
GONE = """
    animal.1 plant.2 imaginary_being.1 spiritual_being.1 deity.1 simpleton.1 unpleasant_person.1 food.1 body_part.1
    social_event.1 show.1 song.1 music.1 game.1 sport.1 toy.1 thermometer.1 golf_stroke.1 religious_writing.1
    mathematical_statement.1 computer_file.1 code.1 recreation.1 diversion.1 dance.2 ideal.2 contract.1 security.4
    negotiable_instrument.1 plant_disease.1 animal_disease.1 skin_disease.1
    reference_book.1 accounting_entry.1 art_movement.1 comparison.1
"""
"""Seeds of nothing: what stands below them has no class."""
VULGAR = "ethnic_slur.1 obscenity.1 disparagement.1 archaism.1"
"""Senses that are marked as one of these are left out."""
DROPPED = """
    great have khan politico possible anti pro self cast lost independent booster visit read resolve eleven latest divider provincial frame
    scandal orders market visits deal papa defence defences accused adhesive_plaster adult agent air_hole air_pocket ally amount answer appeal apotheosis balefire ban bands banns bastion bat bear
    bear_market bellwether big_dipper big_science bill black_and_white block board body bonfire bottom boy brave breath broken_home buff bug-hunter
    bull bull_market cabinet_wood campfire canary card case cat catch catching chain challenge charm cheesecake chest chicken chow chute-the-chute
    class_act cold command compact_disc_write-once compact_disk concussion connection contents contrast control court_plaster
    crackerjack crosswind crown cut cutout dandy dart date dead_mail decoy demigod deposit derelict despite detecting detective digest
    digit dish doll draft drop earful effort election_day electric element elements elevated elves end enemy exchange exclusive express extra eye face
    fencer figurehead fish flight floor flood_tide fodder folder form fox freak fresh_fish front funicular game gamecock get-go girl girl_friday glossy
    goldbrick grade ground guide hand hardware hawk heaves hell-kite hell-rooster host house humdinger incendiary industry inset instrumentality
    insult intimate inversion irregular issue item jimdandy jimhickey jolly joint judgment junk junky kind king_of_beasts kite kitchen
    knuckles laugh_track leakage level licking light likening limber limited line local loaner lode lot love low machine
    mace management manpower map_maker mark marriage_mart marriage masking_paper master match matter mean medical mildness mind minority model monitor moot
    mouth mug murk musical name nature noun nude number object offence offense office open_shop option order ordinary overcast page
    pair palace paragon part past personal phage picket picture pillar pillory plant point pointillism pool pop power present primary process program programme
    proxy pseudo puff puncture put quiet race rail rain reader reading reason reception repository resource rest result return ripper roller_coaster
    rolling round rowdy rule rust sausage say scanner score scout scrambler scratch scan screen sealer search second second_hand
    sense separate series serial settlement shaft shell shield shot side signal_detection site slug smoking_compartment smudge sore sort spear spearhead spot
    sprinkle sprites square squeeze stage stalwart stand star startup step stick sticking_plaster still stock strings striper sub
    subject system tab table takeover_target talent tap tape taping taking target teacart teasing technical term thaw thermal thing third third_house
    third_party time tip toaster top torpedo total touch tough track trade trial_and_error trick triplet trusty tub tumble turn twin twist type
    tandem underground union_shop use using van version video view visible_speech visitation voice voucher wall warble water way weather
    webbing wedding_picture weekly weight well wheel whiff white_knight white_squire whopper will wilt wind wing winner winter
    wipeout wonder word work working world worry worrying worthy wreck yard year yes zinger
"""
"""Nouns that are no source and no matter to most readers, whatever their tagged senses say."""
MODULES = {"persons": PERSONS, "bodies": BODIES, "documents": DOCUMENTS, "matters": MATTERS}


@dataclass
class WordNet:
    """The nouns of WordNet: what their senses are, how often each was met, and what stands above it."""

    senses: dict[str, list[str]] = field(default_factory=dict)
    counts: Counter[tuple[str, int]] = field(default_factory=Counter)
    above: dict[str, list[str]] = field(default_factory=dict)
    marked: dict[str, list[str]] = field(default_factory=dict)
    """Sense to the words for how it is used: a slur, an obscenity."""
    spelt: dict[str, set[str]] = field(default_factory=dict)
    irregular: list[tuple[str, str]] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path) -> WordNet:
        """From the files of the database."""
        net = cls()
        for line in _lines(folder / "data.noun"):
            parts = line.partition("|")[0].split()
            last = 4 + 2 * int(parts[3], 16)
            pointers = list(zip(parts[last + 1 :: 4], parts[last + 2 :: 4], strict=False))
            net.above[parts[0]] = [to for sign, to in pointers if sign in {"@", "@i"}]
            net.marked[parts[0]] = [to for sign, to in pointers if sign == ";u"]
            net.spelt[parts[0]] = set(parts[4:last:2])
        for line in _lines(folder / "index.noun"):
            parts = line.split()
            net.senses[parts[0]] = parts[-int(parts[2]) :]
        for line in _lines(folder / "cntlist.rev"):
            key, number, count = line.split()
            lemma, _, rest = key.partition("%")
            if rest[0] == "1":
                net.counts[lemma, int(number)] = int(count)
        net.irregular = [(line.split()[0], line.split()[1]) for line in _lines(folder / "noun.exc")]
        return net

    def sense(self, written: str) -> str:
        """The synset of "minister.2"."""
        lemma, _, number = written.rpartition(".")
        try:
            return self.senses[lemma][int(number) - 1]
        except (KeyError, IndexError):
            sys.exit(f"no such sense in this WordNet: {written}")

    def usual(self, lemma: str, words: set[str]) -> bool:
        """Whether a reader may meet it."""
        return words.issuperset(re.split(r"[_-]", lemma)) or any(
            self.counts[lemma, number] for number, _ in enumerate(self.senses[lemma], start=1)
        )

    def weighed(self, lemma: str) -> Iterator[tuple[str, float]]:
        """Each sense of a noun that is no name, and what it weighs."""
        for number, synset in enumerate(self.senses[lemma], start=1):
            yield synset, self.counts[lemma, number] + 1 / number


def _lines(file: Path) -> Iterator[str]:
    return (line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith(" "))


class Classes:
    """The class of each synset, by its nearest seed."""

    def __init__(self, net: WordNet, seeds: dict[str, str]) -> None:
        self._net = net
        self._of = {net.sense(one): name for name, text in seeds.items() for one in text.split()}
        self._vulgar = {net.sense(one) for one in VULGAR.split()}
        self._of |= {net.sense(one): "" for one in GONE.split()}

    def of_synset(self, synset: str) -> str:
        """The class, "" where it has none."""
        waiting, met = deque([synset]), {synset}
        if not self._vulgar.isdisjoint(self._net.marked[synset]):
            return ""
        while waiting:
            here = waiting.popleft()
            if here in self._of:
                return self._of[here]
            waiting += [one for one in self._net.above[here] if one not in met]
            met.update(self._net.above[here])
        return ""

    def of_noun(self, lemma: str) -> list[str]:
        """Its classes, the likeliest first; a sense that is spelt with a capital is a name's and weighs nothing."""
        shares: defaultdict[str, float] = defaultdict(float)
        total = 0.0
        for synset, weight in self._net.weighed(lemma):
            total += weight
            if lemma in self._net.spelt[synset]:
                shares[self.of_synset(synset)] += weight
        shares.pop("", None)
        likeliest = sorted(shares.items(), key=lambda one: -one[1])
        return [name for name, weight in likeliest if weight >= LEAST * total]


def classed(net: WordNet, seeds: dict[str, str], words: set[str]) -> dict[str, list[str]]:
    """Each noun with its classes; a compound only where its last noun does not tell them."""
    classes = Classes(net, seeds)
    dropped = set(DROPPED.split())
    found = {
        lemma: names
        for lemma in net.senses
        if re.fullmatch(r"[a-z][a-z_'-]+[a-z]", lemma) and lemma.count("_") < LONGEST and lemma not in dropped
        if net.usual(lemma, words)
        if (names := classes.of_noun(lemma))
    }
    return {lemma: names for lemma, names in found.items() if not _told(lemma, names, found)}


def _told(lemma: str, names: list[str], found: dict[str, list[str]]) -> bool:
    """Whether the last noun of a compound has its class: "health minister" is a minister."""
    _, joined, last = lemma.rpartition("_")
    return bool(joined) and "_of_" not in lemma and found.get(last, [])[:1] == names[:1]


def module(name: str, seeds: dict[str, str], found: dict[str, list[str]]) -> str:
    """The source text of one module."""
    enum = "Matter" if name == "matters" else "SourceClass"
    head = f'''"""English nouns for {name}, by class: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

from workbench.extract.words.kinds import {enum}
'''
    first = {one: [lemma for lemma, names in found.items() if names[0] == one] for one in seeds}
    also = {one: [lemma for lemma, names in found.items() if one in names[1:]] for one in seeds}
    about = '"""Each class to the nouns that have it before any other; a compound is joined by "_"."""'
    later = '"""Each class to the nouns that have it besides."""'
    return f"{head}\nFIRST: dict[{enum}, str] = {_table(enum, first)}\n{about}\n\nALSO: dict[{enum}, str] = {_table(enum, also)}\n{later}\n"


def _table(enum: str, lists: dict[str, list[str]]) -> str:
    rows = []
    for name, nouns in lists.items():
        if nouns:
            words = textwrap.fill(" ".join(sorted(nouns)), 112, break_long_words=False, break_on_hyphens=False)
            rows.append(f'    {enum}.{name}: """\n{textwrap.indent(words, " " * 8)}\n    """,\n')
    return "{\n" + "".join(rows) + "}"


def irregular(net: WordNet, nouns: Iterable[str]) -> str:
    """The plurals that no rule makes, of the nouns that have a class."""
    known = set(nouns)
    pairs: dict[str, list[str]] = defaultdict(list)
    for plural, singular in net.irregular:
        ruled = plural in {singular + "s", singular + "es", singular[:-1] + "ies", singular} or (
            plural.endswith("men") and singular == plural[:-3] + "man"
        )
        if singular in known and not ruled and plural not in known:
            pairs[singular].append(plural)
    words = [f"{plural}:{singular}" for singular, plurals in sorted(pairs.items()) for plural in plurals]
    wrapped = textwrap.fill(" ".join(words), 116, break_long_words=False, break_on_hyphens=False)
    return f'''"""Plurals that no rule makes: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

IRREGULAR = """
{textwrap.indent(wrapped, "    ")}
"""
"""Plural and singular, with a colon between."""
'''


def main(folder: str, *lists: str) -> None:
    """Write every module."""
    net = WordNet.read(Path(folder))
    words = {word for file in lists for word in _lines(Path(file))}
    nouns: set[str] = set()
    for name, seeds in MODULES.items():
        found = classed(net, seeds, words)
        nouns.update(found)
        (LEXICON / f"{name}.py").write_text(module(name, seeds, found), encoding="utf-8")
    (LEXICON / "irregular.py").write_text(irregular(net, nouns), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
