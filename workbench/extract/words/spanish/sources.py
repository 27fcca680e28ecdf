"""Who speaks: roles, unnamed people, bodies, texts, and the verbs with which they are quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workbench.extract.words.cues import Cues
from workbench.extract.words.kinds import Matter, SourceClass
from workbench.extract.words.lexicon import Lexicon, table_of
from workbench.extract.words.listing import listed
from workbench.extract.words.sayings import Sayings
from workbench.extract.words.sources import Sources
from workbench.extract.words.speech import Stance

UNNAMED = listed(
    """
    fuente fuentes testigo testigos vecino vecinos vecina residente residentes habitante habitantes funcionario
    funcionarios familiar familiares activista activistas rescatista rescatistas médico médicos analista analistas
    experto expertos manifestante manifestantes sobreviviente sobrevivientes versión versiones reporte reportes medios
    autoridades persona personas gente policías soldados militares pobladores lugareños
    """
)
ROLES = listed(
    """
    portavoz vocero vocera ministro ministra presidente presidenta gobernador gobernadora alcalde alcaldesa director
    directora jefe jefa secretario secretaria comandante general coronel fiscal embajador embajadora rector rectora
    canciller comisario comisaria
    """
)
ORGANISATIONS = listed(
    """
    ministerio policía ejército gobierno fiscalía hospital cruz roja agencia alcaldía gobernación presidencia
    defensoría observatorio comisión consejo partido sindicato universidad instituto guardia armada bomberos
    organización onu oea unicef secretaría comité congreso senado tribunal
    """
)
DOCUMENTS = listed(
    "comunicado informe video vídeo imágenes documento carta nota texto registro estudio encuesta boletín"
)
OWN_TEXTS = listed("comunicado informe nota carta boletín mensaje declaración")
QUALITIES = listed("militares policiales locales oficiales médicas hospitalarias judiciales anónimas diplomáticas")

_SOURCES: Mapping[SourceClass, str] = {
    SourceClass.SOURCE: "fuente informante",
    SourceClass.OFFICE: """
        portavoz vocero vocera ministro ministra presidente presidenta gobernador gobernadora alcalde alcaldesa fiscal
        secretario secretaria director directora canciller embajador embajadora comisario rector jefe jefa
    """,
    SourceClass.OFFICIAL: "funcionario funcionaria autoridad",
    SourceClass.POLITICIAN: "diputado diputada senador senadora candidato candidata congresista",
    SourceClass.SOLDIER: "soldado militar general coronel comandante capitán",
    SourceClass.POLICE: "policía agente",
    SourceClass.MEDIC: "médico médica enfermera enfermero paramédico",
    SourceClass.RESCUER: "rescatista bombero socorrista",
    SourceClass.JOURNALIST: "periodista reportero corresponsal",
    SourceClass.WITNESS: "testigo sobreviviente superviviente",
    SourceClass.RESIDENT: "vecino vecina residente habitante poblador lugareño",
    SourceClass.KIN: "familiar madre padre hermano hermana hijo hija viuda",
    SourceClass.EXPERT: "experto experta analista investigador",
    SourceClass.ACTIVIST: "activista",
    SourceClass.LAWYER: "abogado abogada",
    SourceClass.FIGHTER: "guerrillero rebelde combatiente miliciano",
    SourceClass.STATE: "ministerio gobierno fiscalía alcaldía gobernación presidencia secretaría defensoría cancillería",
    SourceClass.COURT: "tribunal juzgado corte",
    SourceClass.ARMY: "ejército armada",
    SourceClass.HOSPITAL: "hospital clínica",
    SourceClass.MEDIUM: "agencia diario periódico cadena canal",
    SourceClass.PARTY: "partido",
    SourceClass.UNION: "sindicato",
    SourceClass.CHARITY: "ong",
    SourceClass.WATCHDOG: "observatorio",
    SourceClass.UNIVERSITY: "universidad",
    SourceClass.STATEMENT: "comunicado declaración nota boletín",
    SourceClass.STUDY: "informe estudio",
    SourceClass.RECORDS: "cifra dato registro",
    SourceClass.RECORDING: "video vídeo imagen grabación",
    SourceClass.HEARSAY: "versión rumor reporte",
}
_MATTERS: Mapping[Matter, str] = {
    Matter.VIOLENCE: "ataque bombardeo atentado enfrentamiento combate tiroteo emboscada guerra explosión",
    Matter.DISASTER: "terremoto sismo inundación huracán alud deslizamiento sequía tormenta erupción",
    Matter.ACCIDENT: "accidente choque incendio derrumbe naufragio descarrilamiento",
    Matter.DISEASE: "epidemia pandemia brote virus",
    Matter.CRIME: "asesinato homicidio secuestro robo masacre",
    Matter.PROTEST: "protesta manifestación huelga marcha",
    Matter.POLITICS: "elección votación referéndum",
}


def _singulars(noun: str) -> Iterator[str]:
    """What a noun can be the plural of: "fuentes", "autoridades", "portavoces"."""
    if noun.endswith("ces"):
        yield f"{noun[:-3]}z"
    if noun.endswith("ones"):
        yield f"{noun[:-4]}ón"
    if noun.endswith("es"):
        yield noun[:-2]
    if noun.endswith("s"):
        yield noun[:-1]


LEXICON = Lexicon(lambda: table_of((_SOURCES,)), lambda: table_of((_MATTERS,)), _singulars, head_first=True)

_VERBS = {
    Stance.ASSERTS: """
        decir declarar afirmar asegurar señalar indicar informar anunciar explicar añadir agregar sostener advertir
        relatar contar precisar reportar detallar manifestar expresar comentar subrayar reiterar insistir: speech
        publicar: that
    """,
    Stance.CONFIRMS: "confirmar: speech",
    Stance.ADMITS: "reconocer admitir: speech",
    Stance.DENIES: "negar desmentir: that",
    Stance.ACCUSES: "denunciar acusar: speech",
    Stance.COUNTS: "estimar calcular: that",
}
_FORMS = {
    "decir": "dijo dijeron dice dicen diciendo dicho",
    "sostener": "sostuvo sostuvieron sostiene sostienen",
    "reconocer": "reconoció reconocieron reconoce reconocen",
    "advertir": "advirtió advirtieron advierte advierten",
    "negar": "negó negaron niega niegan",
    "contar": "contó contaron cuenta cuentan",
    "manifestar": "manifestó manifestaron manifiesta manifiestan",
}
"""Forms that no rule makes."""


def forms_of(verb: str) -> Iterator[str]:
    """The forms in which a verb is told of a third person: past, present, participle and gerund."""
    yield verb
    stem, ending = verb[:-2], verb[-2:]
    if verb in _FORMS:
        yield from _FORMS[verb].split()
    elif ending == "ar":
        yield from (f"{stem}{one}" for one in ("ó", "aron", "a", "an", "ado", "ando", "aba", "aban"))
    else:
        yield from (f"{stem}{one}" for one in ("ió", "ieron", "e", "en", "ido", "iendo", "ía", "ían"))


SAYINGS = Sayings(_VERBS, forms_of=forms_of)
CUES = Cues(
    according=frozenset({"según", "de acuerdo con", "de acuerdo a", "en palabras de", "conforme a"}),
    that=listed("que"),
    to=listed("a al ante en este esta durante mediante tras sobre"),
    ends=listed(
        """
        quien quienes cuyo cuya donde cuando mientras pero y e o ni aunque porque si por para tras ante desde hasta sin
        sobre contra durante mediante entre a al en con hay hubo se murieron fallecieron dejó han fueron
        """
    ),
    binding=listed("de del"),
    before_verbs=listed("también además ya ha han había habían luego después así le les lo nos no ayer hoy"),
    impersonal=listed("se"),
    and_=listed("y e"),
)

SOURCES = Sources(
    of=listed("de del"),
    articles=listed("un una unos unas otro otra"),
    pointing=listed("el la los las este esta estos estas ese esa su sus"),
    indefinite=listed("un una"),
    naming=listed("llamado llamada"),
    joining=listed("y e"),
    small=listed("de del la las los el y"),
    nobody=listed("nadie ninguno ninguna que si cuando como"),
    plural=re.compile(r"s$"),
    leads=re.compile(
        r"^(?:[\s,;:\"“”«»'(\[–—-]+|(?:que|pero|también|además|según|por su parte|en tanto|mientras tanto)\b)+",
        re.IGNORECASE,
    ),
    trails=re.compile(
        r"(?:\s+(?:este|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|\s+(?:ayer|hoy))?[\s,;:.\"“”«»)\]–—-]*$"
    ),
    article=re.compile(r"^(?:el|la|los|las|un|una)\s+", re.IGNORECASE),
)
"""How a source is told of: its articles, and what stands beside it and is no part of it."""
