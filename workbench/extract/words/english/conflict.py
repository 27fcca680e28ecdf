"""Words by which an article shows that sides fight, or that people stand against those who govern or employ them."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

WAR = these(
    """
    army armies military troops soldier soldiers airstrike airstrikes air-strike air-strikes strike strikes shelling
    shelled missile missiles rocket rockets warplane warplanes jets drones militia militias rebel rebels insurgent
    insurgents militant militants ceasefire truce offensive frontline artillery mortar mortars coalition occupation siege
    combat battlefield conflict invasion war airspace guerrilla guerrillas fighters convoy bombardment airbase raid raids gunmen
    taliban isis isil hamas hezbollah houthi houthis al-shabab al-shabaab al-qaeda
    """
)
"""Words of war: arms that states and armed groups have, and those who bear them."""

PROTEST = these(
    """
    protest protests protester protesters protestor protestors protesting demonstration demonstrations demonstrator
    demonstrators rally rallies riot riots crackdown sit-in strikers picket unrest detained batons rubber tear-gas
    """
)
"""Words of protest, and of what is done against it."""
