"""Groups of people that records keep apart."""

from __future__ import annotations

from store.model import Group
from workbench.extract.words.counting import GroupWords
from workbench.extract.words.listing import answers, listed

GROUPS = GroupWords(
    naming=answers(
        {
            Group.CIVILIANS: "civil civiles",
            Group.COMBATANTS: """
                soldado soldados militar militares combatiente combatientes guerrillero guerrilleros rebelde rebeldes
                miliciano milicianos terrorista terroristas paramilitares sicario sicarios pistolero pistoleros
            """,
            Group.CHILDREN: "niño niños niña niñas menor menores bebé bebés adolescente adolescentes alumno alumnos",
            Group.WOMEN: "mujer mujeres madre madres",
            Group.MEDICS: "médico médicos médica médicas enfermera enfermeras enfermero enfermeros",
            Group.RESCUERS: "rescatista rescatistas bombero bomberos socorrista socorristas",
            Group.JOURNALISTS: "periodista periodistas reportero reporteros camarógrafo camarógrafos",
            Group.POLICE: "policía policías",
            Group.PRISONERS: "preso presos reo reos recluso reclusos interno internos",
            Group.MIGRANTS: "migrante migrantes refugiado refugiados",
        }
    ),
    ranks=answers({Group.MEN: "hombre hombres padre padres"}),
    and_=listed("y e"),
    being=listed("eran son fueron era"),
    before_noun=listed("un una también"),
    pointing=listed("de ellos ellas los las muertos fallecidos heridos víctimas"),
    open=listed("personas persona víctimas víctima muertos heridos fallecidos desaparecidos detenidos otros más"),
)
