"""What can be counted, and where a noun phrase after its number ends."""

from __future__ import annotations

from workbench.extract.words.counting import NounWords
from workbench.extract.words.listing import listed, phrased

NOUNS = NounWords(
    people=listed(
        """
        persona personas civil civiles hombre hombres mujer mujeres niño niños niña niñas menor menores bebé bebés
        adolescente adolescentes joven jóvenes anciano ancianos adulto adultos ciudadano ciudadanos habitante
        habitantes vecino vecinos residente residentes soldado soldados militar militares oficial oficiales agente
        agentes policía policías guardia guardias combatiente combatientes rebelde rebeldes guerrillero guerrilleros
        miliciano milicianos terrorista terroristas sicario sicarios pistolero pistoleros atacante atacantes
        manifestante manifestantes estudiante estudiantes alumno alumnos maestro maestros profesor profesores médico
        médicos enfermera enfermeras paciente pacientes rescatista rescatistas bombero bomberos voluntario voluntarios
        periodista periodistas activista activistas obrero obreros trabajador trabajadores empleado empleados minero
        mineros campesino campesinos pescador pescadores pasajero pasajeros conductor conductores tripulante
        tripulantes turista turistas peregrino peregrinos preso presos reo reos detenido detenidos rehén rehenes
        migrante migrantes refugiado refugiados desplazado desplazados damnificado damnificados víctima víctimas muerto
        muertos fallecido fallecidos herido heridos lesionado lesionados desaparecido desaparecidos sobreviviente
        sobrevivientes cadáver cadáveres cuerpo cuerpos familia familias miembro miembros integrante integrantes
        sospechoso sospechosos funcionario funcionarios juez jueces alcalde alcaldes líder líderes extranjero
        extranjeros indígena indígenas hermano hermanos hijo hijos madre madres padre padres
        """
    ),
    things=listed(
        """
        ataque ataques bombardeo bombardeos explosión explosiones atentado atentados enfrentamiento enfrentamientos
        misil misiles cohete cohetes dron drones bomba bombas disparo disparos arma armas fusil fusiles vehículo
        vehículos coche coches carro carros camión camiones autobús autobuses bus buses avión aviones helicóptero
        helicópteros barco barcos lancha lanchas tren trenes casa casas vivienda viviendas edificio edificios escuela
        escuelas hospital hospitales iglesia iglesias tienda tiendas pueblo pueblos aldea aldeas ciudad ciudades
        municipio municipios provincia provincias país países calle calles carretera carreteras puente puentes día días
        semana semanas mes meses año años hora horas minuto minutos vez veces caso casos dosis prueba pruebas réplica
        réplicas sismo sismos incendio incendios voto votos escaño escaños punto puntos empresa empresas millones miles
        allanamiento allanamientos operativo operativos orden órdenes familia
        """
    )
    - {"familia"},
    plural_endings=("s",),
    singular_endings=("ís",),
    singular_with_s=listed("más menos crisis país autobús tras entonces además después antes lejos virus mes dos tres"),
    attributive=listed(
        "presuntos presuntas supuestos supuestas nuevos nuevas grandes pequeños pequeñas jóvenes distintos distintas diversos diversas diferentes"
    ),
    stops=listed(
        """
        a al de del en con por para y e o u que quien quienes cuyos sobre tras desde hasta entre sin según ante bajo
        ellos ellas graves leves contra durante mientras cuando donde como pero aunque si no se fue fueron ha han había habían es son está están
        era eran el la los las un una lo le les su sus más menos ya
        """
    ),
    of=listed("de"),
    of_them=phrased("de ellos | de ellas | de los cuales | de las cuales"),
    of_those=phrased("de ellos | de ellas | de estos | de estas"),
    within=listed("incluidos incluidas incluyendo incluido ellos ellas"),
    including=listed("incluidos incluidas incluyendo"),
    and_=listed("y e"),
    joining=listed("y e o u"),
    other=listed("otros otras"),
    others=listed("otros otras"),
    elided_before=listed("más otros otras"),
    skipped=listed("otros otras más"),
    skipped_after_of=listed("los las estos estas esos esas sus"),
    placing=listed("en"),
    past=listed("fue fueron dijo ha han hubo"),
    past_endings=("aron", "ieron", "eron", "ió"),
    before_names=listed("el la los las un una"),
)
