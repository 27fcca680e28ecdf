"""What happens to people: death, injury, captivity and flight."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.words.counting import CasualtyWords
from workbench.extract.words.listing import answers, listed

_FATES = {
    Casualty.KILLED: """
        muerto muertos muerta muertas fallecido fallecidos fallecida fallecidas asesinado asesinados asesinada
        asesinadas abatido abatidos ejecutado ejecutados ahogado ahogados calcinado calcinados
    """,
    Casualty.INJURED: "herido heridos herida heridas lesionado lesionados lesionada lesionadas hospitalizado hospitalizados",
    Casualty.MISSING: "desaparecido desaparecidos desaparecida desaparecidas atrapado atrapados atrapadas sepultados",
    Casualty.ABDUCTED: "secuestrado secuestrados secuestrada secuestradas plagiados",
    Casualty.DETAINED: """
        detenido detenidos detenida detenidas arrestado arrestados arrestada arrestadas capturado capturados
        encarcelado encarcelados apresados
    """,
    Casualty.DISPLACED: "desplazado desplazados desplazada desplazadas evacuado evacuados evacuada evacuadas",
}

CASUALTIES = CasualtyWords(
    nouns=answers(
        {
            Casualty.KILLED: "muerto muertos muerte muertes fallecido fallecidos cuerpo cuerpos cadáver cadáveres asesinatos homicidios",
            Casualty.INJURED: "herido heridos lesionado lesionados",
            Casualty.MISSING: "desaparecido desaparecidos",
            Casualty.ABDUCTED: "rehén rehenes secuestrado secuestrados",
            Casualty.DETAINED: "detenido detenidos arrestado arrestados capturados detenciones",
            Casualty.DISPLACED: "desplazado desplazados evacuados damnificados",
        }
    ),
    being=answers(_FATES),
    fallen=answers({Casualty.KILLED: "mortal mortales"}),
    done=answers(_FATES),
    doing=answers(
        {
            Casualty.KILLED: """
                matar asesinar ejecutar murieron murió mueren muere fallecieron falleció fallecen perecieron mató mataron mata matan matando
                asesinó asesinaron asesinan asesinando abatió abatieron ejecutaron ejecutó
            """,
            Casualty.INJURED: "herir hirió hirieron hiere hieren hiriendo lesionó lesionaron",
            Casualty.MISSING: "desaparecieron desapareció atrapó atraparon",
            Casualty.ABDUCTED: "secuestrar secuestró secuestraron secuestran secuestrando",
            Casualty.DETAINED: "detener detuvo detuvieron arrestó arrestaron capturó capturaron apresó",
            Casualty.DISPLACED: "desplazó desplazaron evacuó evacuaron huyeron",
        }
    )
    | answers(_FATES),
    falling=answers(
        {
            Casualty.KILLED: """
                murieron murió mueren muere morían fallecieron falleció fallecen perecieron pereció
            """,
            Casualty.MISSING: "desaparecieron desapareció",
            Casualty.DISPLACED: "huyeron huyó",
        }
    ),
    of_nouns=answers(
        {
            Casualty.KILLED: "muerte muertes asesinato asesinatos masacre ejecución fallecimiento matanza",
            Casualty.ABDUCTED: "secuestro secuestros",
            Casualty.DETAINED: "detención detenciones arresto arrestos captura",
            Casualty.MISSING: "desaparición",
            Casualty.DISPLACED: "desplazamiento evacuación",
        }
    ),
    losing=listed("perdieron perdió pierden pierde"),
    lost=answers({Casualty.KILLED: "vida vidas", Casualty.DISPLACED: "casa casas hogar hogares vivienda viviendas"}),
    saving=listed(
        """
        rescató rescataron rescatados rescatadas rescatado liberó liberaron liberados liberadas liberado sobrevivieron
        sobrevivió escaparon escapó salvó salvaron ilesos ilesas
        """
    ),
    them=listed("ellos ellas"),
    parts=listed("ellos ellas incluidos incluidas incluyendo incluido"),
    negations=listed("no ni ningún ninguna nunca"),
    person=listed("hombre mujer niño niña joven soldado policía periodista agente"),
    sickness=listed("epidemia pandemia virus coronavirus covid covid-19 dengue cólera sarampión gripe malaria"),
    beside=listed("muertos heridos desaparecidos detenidos desplazados"),
)
