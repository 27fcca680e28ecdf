"""What a verb does to its object: "killed 13", "lost 35 men", "left 26 people dead", "took 12 people hostage"."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.clauses import Clause
from workbench.extract.figures.casualties.scene import Scene
from workbench.extract.figures.casualties.states import as_said, captive, complement, ill, object_heads, state
from workbench.extract.words.kinds import Matter, SourceClass


def of_object(scene: Scene, number: int, clause: Clause) -> Casualty | None:
    """What happened to the object of a clause."""
    if clause.group.passive and (clause.group.kind != "e" or _counted_subject(scene, clause)):
        return captive(scene, clause)
    return (
        complement(scene, clause, scene.at(number))
        or as_said(scene, clause)
        or _late(scene, clause)
        or _made_to_flee(scene, clause)
        or captive(scene, clause)
        or _harmed(scene, number, clause)
        or _inverted(scene, clause)
        or state(scene, clause)
    )


def _counted_subject(scene: Scene, clause: Clause) -> bool:
    """Reads "8 persons killed 58 others injured": what stands before a participle suffers it, and not what follows."""
    line = scene.read.line
    if clause.subject is None:
        return False
    chunk = line.chunks[line.chunk_at(clause.subject.first)]
    return "M" in line.tags[chunk.first : chunk.last]


def _late(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "left 35 people, including 22 children, dead": said behind the parts."""
    following = scene.read.clauses[clause.number + 1 : clause.number + 2]
    line = scene.read.line
    if (
        line.word(clause.main) not in scene.words.leaving
        or not following
        or line.word(following[0].main) not in scene.words.parts
    ):
        return None
    if following[0].complement or not following[0].objects:
        return complement(scene, following[0])
    at = following[0].objects[-1].last
    return scene.words.being.get(line.word(at + (line.tags[at : at + 1] == ",")))


def _made_to_flee(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "forced thousands to flee", "forced 900 farmers to leave their homes"."""
    line = scene.read.line
    following = scene.read.clauses[clause.number + 1 : clause.number + 2]
    if line.word(clause.main) not in scene.words.causing or not following or following[0].group.kind != "t":
        return None
    homes = (scene.words.lost.get(head) for head in object_heads(scene, following[0]))
    fled = scene.words.falling.get(line.word(following[0].main))
    return fled or (Casualty.DISPLACED if Casualty.DISPLACED in homes else None)


def _harmed(scene: Scene, number: int, clause: Clause) -> Casualty | None:
    line = scene.read.line
    word, figure = line.word(clause.main), scene.figures[number]
    if word in scene.words.driving and line.word(scene.past(number)) in scene.words.out and scene.people(number):
        return Casualty.DISPLACED  # "forced 300 out of their homes"
    if word in scene.words.taking_lives and scene.figures[number].counted.head in scene.words.lives:
        return Casualty.KILLED
    effect = (
        scene.words.phrasal.get((word, line.word(clause.group.last)))
        or scene.words.doing.get(word)
        or scene.words.done.get(word)
    )
    if word in scene.words.burying and scene.people(number) and _cause(scene, clause):
        return Casualty.MISSING
    if word in scene.words.things_too and not scene.people(number):
        return None
    if effect and not (
        word in scene.words.shooting and line.word(clause.group.last) in scene.words.down and not figure.are_people
    ):
        return _both(scene, clause, None if ill(scene, word) else effect)
    if word in scene.words.to_people and (scene.surely_people if word in scene.words.own_loss else scene.people)(
        number
    ):
        return _to_people(scene, number, clause, word)
    return None


def _to_people(scene: Scene, number: int, clause: Clause, word: str) -> Casualty | None:
    head = scene.figures[number].counted.head
    line, first = scene.read.line, clause.objects[0]
    listed = line.chunk_at(first.first) != scene.chunk(number) and line.word(first.head) not in scene.terms.nouns.people
    if listed and scene.figure_in(line.chunk_at(first.first)) is None:
        return None  # "churches holding services and three at hotels"
    if (
        word in scene.words.costing
        and len(clause.objects) > 1
        and line.word(clause.objects[1].head) not in scene.words.lives
    ):
        return None  # "cost 1,000 people their jobs"
    if word in scene.words.claiming and head not in scene.words.claimed and not _cause(scene, clause):
        return None
    seized = word in scene.words.seizing and (word not in scene.words.taking or _captors(scene, clause))
    if head in scene.words.leaving_by_themselves and not seized:
        return None
    if word in scene.words.treating and (head in scene.words.patients or _at_a_rate(scene, number)):
        return None
    if ill(scene, word):
        return None
    return Casualty.ABDUCTED if word in scene.words.seizing and _captors(scene, clause) else scene.words.to_people[word]


def _at_a_rate(scene: Scene, number: int) -> bool:
    """Reads "treated about 90 people a day": what a clinic does, and no toll."""
    line, past = scene.read.line, scene.past(number)
    return line.word(past) in scene.words.each and line.word(past + 1) in line.syntax.times


def _captors(scene: Scene, clause: Clause) -> bool:
    """Whether those who seize people are no state's: "gunmen seized 14 aid workers", not "police"."""
    if clause.subject is None:
        return False
    return scene.terms.language.lexicon.kind_of(scene.read.line.word(clause.subject.head)) in _CAPTORS


_CAPTORS = frozenset({SourceClass.FIGHTER, SourceClass.CRIMINAL, SourceClass.ARMED_GROUP})


def _cause(scene: Scene, clause: Clause) -> bool:
    """Whether what claims people is a disaster or an attack: "the flood claimed nine villagers"."""
    if clause.subject is None:
        return False
    noun = scene.read.line.word(clause.subject.head)
    return noun in scene.words.causes or scene.terms.language.lexicon.matter_of(noun) in _HARMFUL


_HARMFUL = frozenset({Matter.VIOLENCE, Matter.DISASTER, Matter.ACCIDENT, Matter.DISEASE})


def _both(scene: Scene, clause: Clause, effect: Casualty | None) -> Casualty | None:
    """Reads "killed and injured five": two deeds, one figure."""
    if not clause.number or effect is None:
        return effect
    other = scene.read.clauses[clause.number - 1]
    beside = clause.verb - other.group.last == 1 and scene.read.line.tags[other.group.last] in "C,"
    word = scene.read.line.word(other.main)
    first = (scene.words.done.get(word) or scene.words.doing.get(word)) if beside and not other.objects else None
    if first and {first, effect} == {Casualty.KILLED, Casualty.INJURED}:
        return Casualty.KILLED_AND_INJURED
    return effect


def _inverted(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "also killed were six Canadians", "among the dead were four children", "the dead include two women"."""
    line = scene.read.line
    word = line.word(clause.main)
    if word not in line.syntax.be and word not in scene.words.including:
        return None
    if clause.subject is not None and line.tags[clause.subject.head] in "JEGN":
        group = scene.words.fallen.get(line.word(clause.subject.head))
        if group and line.tags[clause.subject.first] in "DZI":
            return group
    before = line.word(clause.verb - 1)
    return (
        scene.words.done.get(before)
        or scene.words.being.get(before)
        or scene.words.fallen.get(before)
        or _among_before(scene, clause)
    )


def _among_before(scene: Scene, clause: Clause) -> Casualty | None:
    """Reads "among the killed civilians there are four children"."""
    line = scene.read.line
    at = line.chunk_at(clause.verb) - 1
    while at > 0 and (line.kinds[at] in "R," or line.word(line.chunks[at].head) in scene.words.there):
        at -= 1
    if at < 1 or line.kinds[at] != "n" or line.word(line.chunks[at - 1].head) not in scene.words.among:
        return None
    inside = (line.word(word) for word in range(line.chunks[at].first, line.chunks[at].last))
    return next((scene.words.fallen[word] for word in inside if word in scene.words.fallen), None)
