"""Units of measure and of money, with the kind of figure that each makes."""

from __future__ import annotations

from store.model import FigureKind
from workbench.extract.words.listing import listed

_DISTANCE = FigureKind.DISTANCE
_MEASURE = FigureKind.MEASURE
_DURATION = FigureKind.DURATION

_LENGTHS = listed(
    """
    km kms kilometer kilometers kilometre kilometres meter meters metre metres cm cms centimeter centimeters
    centimetre centimetres mm millimeter millimeters millimetre millimetres mile miles foot feet ft inch inches yard
    yards yd yds dm decimeter decimeters decimetre decimetres micrometer micrometers nanometer nanometers nanometre
    nanometres nm nautical-mile league leagues furlong furlongs fathom fathoms picometer picometers picometre micron
    microns parsec parsecs light-year light-years hectometer hectometers
    """
)
_TIMES = listed(
    """
    second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends
    fortnight fortnights month months year years yr yrs decade decades century centuries millennium millennia
    millisecond milliseconds microsecond microseconds nanosecond nanoseconds generation generations semester
    semesters
    """
)
_MEASURES = listed(
    """
    kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes mg milligram milligrams
    microgram micrograms ton tons tonne tonnes lb lbs ounce ounces oz megaton megatons kiloton kilotons stone carat
    carats liter liters litre litres ml milliliter milliliters millilitre millilitres cl centiliter centiliters
    centilitre gallon gallons pint pints quart quarts cup cups tbsp tsp teaspoon teaspoons tablespoon tablespoons
    barrel barrels bushel bushels hectare hectares ha acre acres watt watts kilowatt kilowatts kw megawatt megawatts
    mw gigawatt gigawatts gw kwh mwh gwh megawatt-hour kilowatt-hour volt volts kv kilovolt kilovolts ampere amperes
    amp amps hertz hz khz mhz ghz kilohertz megahertz gigahertz joule joules kilojoule kilojoules calorie calories
    kilocalorie kilocalories byte bytes kb mb gb tb kilobyte kilobytes megabyte megabytes gigabyte gigabytes
    terabyte terabytes bit bits megabit megabits gigabit gigabits kbps mbps gbps mph kph kmh knot knots degree
    degrees celsius fahrenheit kelvin horsepower hp bhp caliber calibre decibel decibels db pascal pascals bar bars
    psi newton newtons ohm ohms lumen lumens lux becquerel sievert sieverts millisieverts ev kev mev gev tev
    magnitude pixels megapixel megapixels rpm mpg mm3 cc ppm ppb quintal quintals turn turns
    """
)
_PLURAL_ONLY = frozenset({"pounds", "pound"})

MEASURES: dict[str, FigureKind] = (
    dict.fromkeys(_MEASURES, _MEASURE)
    | dict.fromkeys(_LENGTHS, _DISTANCE)
    | dict.fromkeys(_TIMES, _DURATION)
    | dict.fromkeys(_PLURAL_ONLY, _MEASURE)
)
"""Word of a unit to the kind of figure that it makes."""

LETTERS: dict[str, FigureKind] = {
    "m": _DISTANCE, "h": _DURATION, "s": _DURATION, "l": _MEASURE, "L": _MEASURE, "g": _MEASURE, "t": _MEASURE,
    "in": _DISTANCE, "pm": _DISTANCE, "A": _MEASURE, "V": _MEASURE, "W": _MEASURE, "J": _MEASURE, "K": _MEASURE,
    "N": _MEASURE, "C": _MEASURE, "F": _MEASURE, "Ga": _DURATION, "Ma": _DURATION, "Gy": _MEASURE, "mGy": _MEASURE,
    "eV": _MEASURE, "TeV": _MEASURE, "GeV": _MEASURE, "MeV": _MEASURE, "keV": _MEASURE, "MWh": _MEASURE,
}  # fmt: skip
"""Units of one or two letters, case and all; only glued to digits or where nothing else can be meant."""

BEFORE_UNIT: frozenset[str] = listed(
    """
    square cubic sq cu metric short long nautical calendar statute light troy fluid deg degrees kilowatt megawatt
    gigawatt board
    """
)
"""Words that stand between the number and its unit and belong to the unit."""
SURFACES: frozenset[str] = frozenset({"square", "cubic", "sq", "cu", "hectare", "hectares", "acre", "acres"})
"""What turns a length into an area or a volume: a measure, not a distance."""
AFTER_MILLIONS: frozenset[str] = listed(
    """
    have were are need live face dead injured wounded missing homeless displaced hungry jobless unemployed infected
    vaccinated stranded unaccounted
    """
)
"""After "3m": what is said of people, never of metres, "some 3m were displaced"."""
MEASURED_THINGS: frozenset[str] = listed(
    """
    waves wave swells surges tsunamis walls fences barriers embankments dams dykes levees flames plumes cliffs trees
    trunks branches logs planks beams poles pylons masts towers chimneys spires statues crosses cranes ladders stairs
    yachts boats ships vessels ferries trawlers barges tankers canoes dinghies ropes cables wires chains pipes pipelines
    tunnels trenches ditches moats holes craters shafts wells sinkholes pits drops falls jumps dives pools lanes strips
    stretches sections gaps peaks mountains summits hills dunes snowdrifts drifts floodwaters icebergs rocks boulders
    asteroids meteors columns banners flags carpets screens sprints hurdles relays races heats finals runners sprinters
    swimmers hurdlers rifles ranges antennas antennae dishes turbines blades telescopes crocodiles sharks whales snakes
    pythons squid zones radius
    """
)
"""Plurals that metres describe: "10m waves" are no ten million of them."""
EXTENTS: frozenset[str] = listed("long high wide deep tall thick")
"""Behind a second hyphen they belong to the unit: "a three-month-long strike", "an 8m-high wall"."""
HYPHENED: frozenset[str] = frozenset({"story", "storey", "storied", "storeyed"})
"""Units behind a hyphen alone: "a five-story building"."""
BLOCKS: frozenset[str] = frozenset({"block", "blocks"})
"""How far one walks in a city: "two blocks from the bank"."""
AWAY: frozenset[str] = listed("from away north south east west off up down")
"""After a distance in blocks."""
RATE_MARKS: frozenset[str] = frozenset({"/", "per", "an", "a"})
RATES: frozenset[str] = listed("h hr hour s sec second min minute day")
"""Between a length and a time that make a speed: "140 km/h", "60 miles an hour"."""
AGE_AFTER: frozenset[str] = frozenset({"old", "olds"})
AGE_BEFORE: frozenset[str] = frozenset({"age", "aged", "ages", "turned", "turning", "turns"})
TURNING_AGE: frozenset[str] = frozenset({"turned", "turning", "turns"})
AGE_BETWEEN: frozenset[str] = listed("of below under over above about around between from at least up to and the , or")
"""Words that may stand between "aged" and its number."""
TIME_UNITS: frozenset[str] = frozenset(_TIMES)

PERCENT: frozenset[str] = frozenset({"%", "percent", "percents", "pct", "percentage", "percentages", "٪", "％"})
TIMES: frozenset[str] = frozenset({"times"})
COMPARED: frozenset[str] = listed(
    """
    the as more higher larger greater bigger faster lower less fewer smaller stronger likelier its their what that
    longer worse deadlier costlier
    """
)
"""After "times": it compares, "three times the rate"; "struck three times" counts."""
POINTS: frozenset[str] = frozenset({"point", "points"})
"""Percentage points where people vote or markets move; bare "points" too."""

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₩": "KRW",
    "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₴": "UAH", "₡": "CRC", "₿": "BTC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT", "₮": "MNT", "₭": "LAK", "₾": "GEL", "₼": "AZN", "¢": "cents", "￥": "JPY", "＄": "USD", "﹩": "USD",
    "₨": "INR", "ரூ": "LKR", "৳": "BDT", "៛": "KHR", "₤": "GBP", "₠": "EUR", "₣": "FRF", "₥": "mill", "元": "CNY", "円": "JPY",
}  # fmt: skip
SIGN_COUNTRIES: frozenset[str] = listed(
    """
    us u.s. usd c ca can cad hk hkd a au aud nz nzd s sg sgd nt twd r mxn mex mx brl jmd ttd bbd xcd ec z b fj arg
    cop clp ars aus
    """
)
"""What stands before a "$" and tells whose dollar it is."""
CURRENCY_CODES: frozenset[str] = listed(
    """
    usd eur gbp jpy chf cad aud nzd hkd sgd cny rmb inr pkr lkr bdt npr rub uah pln czk huf ron bgn hrk rsd sek nok
    dkk isk try ils egp lbp syp jod iqd irr kwd sar qar aed bhd omr yer afn kzt uzs azn gel amd thb idr myr php vnd
    krw twd mnt kes ngn ghs zar zmw etb tzs ugx mad dzd tnd lyd sdg xof xaf mxn brl ars clp cop pen uyu pyg bob ves
    crc gtq hnl nio pab dop cup jmd ttd btc eth dem frf itl esp nlg bef fim ats iep grd pte
    """
)
"""Codes of currencies, lower case; in a text they are written in capitals."""
CURRENCIES: dict[str, str] = {
    name: code
    for code, names in {
        "USD": "dollar dollars buck bucks",
        "EUR": "euro euros",
        "GBP": "sterling quid",
        "JPY": "yen",
        "CNY": "yuan renminbi rmb kuai mao jiao",
        "INR": "rupee rupees rs paise paisa",
        "cents": "cent cents pence penny pennies p dime dimes nickel nickels kopeck kopecks centavo centavos centimes",
        "franc": "franc francs",
        "peso": "peso pesos",
        "ruble": "ruble rubles rouble roubles",
        "mark": "mark marks deutschmark deutschmarks markka markkas markkaa",
        "lira": "lira liras lire",
        "dinar": "dinar dinars",
        "dirham": "dirham dirhams",
        "riyal": "riyal riyals rial rials",
        "shekel": "shekel shekels",
        "shilling": "shilling shillings schilling schillings",
        "rand": "rand rands",
        "real": "reais reals cruzeiro cruzeiros cruzado cruzados",
        "ringgit": "ringgit ringgits",
        "baht": "baht bahts",
        "won": "won",
        "krona": "krona kronor krone kroner kronas krones koruna korunas",
        "forint": "forint forints",
        "zloty": "zloty zlotys zlotych",
        "leu": "leu lei",
        "lev": "lev leva levs",
        "hryvnia": "hryvnia hryvnias",
        "rupiah": "rupiah rupiahs",
        "taka": "taka takas tk",
        "kyat": "kyat kyats",
        "dong": "dong",
        "afghani": "afghani afghanis",
        "tenge": "tenge",
        "manat": "manat manats",
        "naira": "naira nairas",
        "cedi": "cedi cedis",
        "birr": "birr birrs",
        "kwacha": "kwacha kwachas",
        "pula": "pula",
        "metical": "metical meticais",
        "guilder": "guilder guilders",
        "escudo": "escudo escudos",
        "peseta": "peseta pesetas",
        "drachma": "drachma drachmas",
        "bolivar": "bolivar bolivars bolivares",
        "boliviano": "boliviano bolivianos",
        "sol": "sol soles",
        "guarani": "guarani guaranis",
        "colon": "colones",
        "quetzal": "quetzal quetzals quetzales",
        "lempira": "lempira lempiras",
        "cordoba": "cordobas",
        "austral": "austral australs australes",
        "sucre": "sucre sucres",
        "inti": "inti intis",
        "gourde": "gourde gourdes",
        "balboa": "balboa balboas",
        "BTC": "bitcoin bitcoins btc",
        "ETH": "ethereum ether",
    }.items()
    for name in names.split()
}
"""Name of a currency, singular or plural, to its code where it has one, else to its common name."""
CURRENCY_SHORT: dict[str, str] = {
    "Rs": "rupees", "RS": "rupees", "NRs": "rupees", "SLRs": "rupees", "PKRs": "rupees", "Tk": "taka", "TK": "taka",
    "Rp": "rupiah", "RM": "ringgit", "Ksh": "shillings", "KSh": "shillings", "Kshs": "shillings", "KES": "shillings",
    "Ush": "shillings", "USh": "shillings", "Ushs": "shillings", "Tsh": "shillings", "TSh": "shillings", "Shs": "shillings",
    "Dh": "dirhams", "Dhs": "dirhams", "DH": "dirhams", "SFr": "francs", "Afs": "afghanis", "Af": "afghanis",
    "GHc": "cedis", "GHC": "cedis", "NTD": "dollars", "Br": "birr",
}  # fmt: skip
"""Names of money cut short, as they stand before an amount: "Rs 5 lakh", "Tk 50 crore"."""
CURRENCY_LETTERS: dict[str, str] = {
    "R": "rand",
    "N": "naira",
    "P": "pesos",
    "K": "kwacha",
    "Q": "quetzals",
    "B": "baht",
}
"""Letters glued to an amount of millions: "R500 million", "N2.5bn"; before less they are a road or a model."""
CENTS: frozenset[str] = listed(
    """
    cent cents pence penny pennies mao jiao centavos centimes kopecks paise paisa p
    """
)
TENTHS: frozenset[str] = frozenset({"mao", "jiao"})
"""Small coins of which ten make the whole, not a hundred."""
DOUBTFUL: frozenset[str] = listed(
    """
    won mark marks sol lei lev pula dong p rs lire dime dimes nickel nickels buck rand real reals
    """
)
"""Names of money that are other words too: taken as money after a large number or a nation."""
ALSO_WORDS: frozenset[str] = listed(
    """
    all try mad cop top pen sar bob cup dem ron eth nad sos pab amd gel pte isk fim ars lak iqd zar chf
    """
)
"""Codes that are words too: money only in capitals."""
MONEY_ORIGINS: frozenset[str] = listed(
    """
    us u.s. swiss french british irish hong kong new zealand taiwan turkish polish danish finnish dutch greek czech
    thai chinese japanese saudi uae uk canadian australian american nz singapore nt
    """
)
"""Words of a nation between a number and its money, where no ending tells it."""
BRITISH_MONEY: frozenset[str] = listed(
    """
    £ pence sterling quid cost costs price priced paid pay worth fined sold tax profit revenue bail fine
    """
)
"""Words beside which pounds are money, not a weight."""
POLLING: frozenset[str] = listed(
    """
    % percent percentage poll polls lead leads led ahead margin voters survey polling trails trailing trailed
    leading behind
    """
)
"""Words beside which points are percentage points."""
HEAT: frozenset[str] = listed("degree degrees deg celsius fahrenheit kelvin ° º ˚")
MAGNITUDES: frozenset[str] = frozenset({"magnitude", "magnitudes"})
AFTER_MAGNITUDE: frozenset[str] = listed(
    """
    , - and of at was were is as around about roughly between to from an a estimated preliminary put measured recorded
    reported reached initial revised
    """
)
"""What may stand between "magnitude" and its number."""
DEGREE_SIGNS: frozenset[str] = frozenset({"°", "º", "˚"})
SCALES: frozenset[str] = frozenset({"c", "f", "k"})
"""Letters of the scales of heat, after a degree or glued to a number: "51°C", "-12C"."""
COMPASS: frozenset[str] = listed("n s e w ne nw se sw north south east west")
"""Behind a degree sign: then it is a place on the map."""
WEATHER: frozenset[str] = listed(
    """
    temperature temperatures heat heatwave heatwaves hot hotter hottest warm warmer warmest cold colder coldest freezing
    frost frosts frosty chill chilled chilly icy ice snow thermometer thermometers mercury celsius fahrenheit degree
    degrees weather forecast forecasts forecasters shade highs lows wind-chill fever oven sweltering scorching
    """
)
"""Words beside which "47C" and "13F" are heat, not a seat or a section."""
TURNING: frozenset[str] = listed("rotate rotated turn turned left right angle angles latitude longitude north south")
"""Words beside which degrees are an angle."""
