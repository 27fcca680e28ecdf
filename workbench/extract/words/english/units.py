"""Units of measure and of money, with the kind of figure that each makes."""

from __future__ import annotations

from store.model import FigureKind
from workbench.extract.words.counting.units import UnitWords
from workbench.extract.words.english.conversions import IN_BASE
from workbench.extract.words.listing import listed, phrased

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

LETTERS: dict[str, FigureKind] = {
    "m": _DISTANCE, "h": _DURATION, "s": _DURATION, "l": _MEASURE, "L": _MEASURE, "g": _MEASURE, "t": _MEASURE,
    "in": _DISTANCE, "pm": _DISTANCE, "A": _MEASURE, "V": _MEASURE, "W": _MEASURE, "J": _MEASURE, "K": _MEASURE,
    "N": _MEASURE, "C": _MEASURE, "F": _MEASURE, "Ga": _DURATION, "Ma": _DURATION, "Gy": _MEASURE, "mGy": _MEASURE,
    "eV": _MEASURE, "TeV": _MEASURE, "GeV": _MEASURE, "MeV": _MEASURE, "keV": _MEASURE, "MWh": _MEASURE,
}  # fmt: skip

CURRENCY_SHORT: dict[str, str] = {
    "Rs": "rupees", "RS": "rupees", "NRs": "rupees", "SLRs": "rupees", "PKRs": "rupees", "Tk": "taka", "TK": "taka",
    "Rp": "rupiah", "RM": "ringgit", "Ksh": "shillings", "KSh": "shillings", "Kshs": "shillings", "KES": "shillings",
    "Ush": "shillings", "USh": "shillings", "Ushs": "shillings", "Tsh": "shillings", "TSh": "shillings", "Shs": "shillings",
    "Dh": "dirhams", "Dhs": "dirhams", "DH": "dirhams", "SFr": "francs", "Afs": "afghanis", "Af": "afghanis",
    "GHc": "cedis", "GHC": "cedis", "NTD": "dollars", "Br": "birr",
}  # fmt: skip

UNITS = UnitWords(
    measures=dict.fromkeys(_MEASURES, _MEASURE)
    | dict.fromkeys(_LENGTHS, _DISTANCE)
    | dict.fromkeys(_TIMES, _DURATION)
    | dict.fromkeys(_PLURAL_ONLY, _MEASURE),
    letters=LETTERS,
    in_base=IN_BASE,
    before_unit=listed(
        """
    square cubic sq cu metric short long nautical calendar statute light troy fluid deg degrees kilowatt megawatt
    gigawatt board
    """
    ),
    surfaces=frozenset({"square", "cubic", "sq", "cu", "hectare", "hectares", "acre", "acres"}),
    after_millions=listed(
        """
    have were are need live face dead injured wounded missing homeless displaced hungry jobless unemployed infected
    vaccinated stranded unaccounted
    """
    ),
    measured_things=listed(
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
    ),
    extents=listed("long high wide deep tall thick"),
    hyphened=frozenset({"story", "storey", "storied", "storeyed"}),
    blocks=frozenset({"block", "blocks"}),
    away=listed("from away north south east west off up down"),
    rate_marks=frozenset({"/", "per", "an", "a"}),
    rates=listed("h hr hour s sec second min minute day"),
    age_after=frozenset({"old", "olds"}),
    age_before=frozenset({"age", "aged", "ages", "turned", "turning", "turns"}),
    turning_age=frozenset({"turned", "turning", "turns"}),
    age_between=listed("of below under over above about around between from at least up to and the , or"),
    time_units=frozenset(_TIMES),
    percent=frozenset({"%", "percent", "percents", "pct", "percentage", "percentages", "٪", "％"}),
    times=frozenset({"times"}),
    compared=listed(
        """
    the as more higher larger greater bigger faster lower less fewer smaller stronger likelier its their what that
    longer worse deadlier costlier
    """
    ),
    points=frozenset({"point", "points"}),
    sign_countries=listed(
        """
    us u.s. usd c ca can cad hk hkd a au aud nz nzd s sg sgd nt twd r mxn mex mx brl jmd ttd bbd xcd ec z b fj arg
    cop clp ars aus
    """
    ),
    currencies={
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
    },
    currency_short=CURRENCY_SHORT,
    currency_letters={
        "R": "rand",
        "N": "naira",
        "P": "pesos",
        "K": "kwacha",
        "Q": "quetzals",
        "B": "baht",
    },
    cents=listed(
        """
    cent cents pence penny pennies mao jiao centavos centimes kopecks paise paisa p
    """
    ),
    tenths=frozenset({"mao", "jiao"}),
    doubtful=listed(
        """
    won mark marks sol lei lev pula dong p rs lire dime dimes nickel nickels buck rand real reals
    """
    ),
    also_words=listed(
        """
    all try mad cop top pen sar bob cup dem ron eth nad sos pab amd gel pte isk fim ars lak iqd zar chf
    """
    ),
    money_origins=listed(
        """
    us u.s. swiss french british irish hong kong new zealand taiwan turkish polish danish finnish dutch greek czech
    thai chinese japanese saudi uae uk canadian australian american nz singapore nt
    """
    ),
    british_money=listed(
        """
    £ pence sterling quid cost costs price priced paid pay worth fined sold tax profit revenue bail fine
    """
    ),
    polling=listed(
        """
    % percent percentage poll polls lead leads led ahead margin voters survey polling trails trailing trailed
    leading behind
    """
    ),
    heat=listed("degree degrees deg celsius fahrenheit kelvin ° º ˚"),
    magnitudes=frozenset({"magnitude", "magnitudes"}),
    after_magnitude=listed(
        """
    , - and of at was were is as around about roughly between to from an a estimated preliminary put measured recorded
    reported reached initial revised
    """
    ),
    scales=frozenset({"c", "f", "k"}),
    compass=listed("n s e w ne nw se sw north south east west"),
    weather=listed(
        """
    temperature temperatures heat heatwave heatwaves hot hotter hottest warm warmer warmest cold colder coldest freezing
    frost frosts frosty chill chilled chilly icy ice snow thermometer thermometers mercury celsius fahrenheit degree
    degrees weather forecast forecasts forecasters shade highs lows wind-chill fever oven sweltering scorching
    """
    ),
    turning=listed("rotate rotated turn turned left right angle angles latitude longitude north south"),
    percent_signs=frozenset({"%", "percent"}),
    percent_phrases=frozenset({("per", "cent")}),
    of_age=frozenset({("of", "age")}),
    after_listed_age=listed(", and or . ; ) respectively") | {""},
    told_of_one=listed("was is has had were"),
    told_of_described=listed("and who said told died from"),
    going_on=phrased(", and | , but"),
    being_of_age=listed("was is turned"),
    of_one=listed("he she"),
    then=listed("then"),
    whose=listed("who whose"),
    told_of_several=listed("respectively were was had who both"),
    was=listed("was is am were be turned turning turns"),
    at_the_time=phrased("at the time | when he was | when she was"),
    smaller={
        "inch": ("foot", 12),
        "inches": ("foot", 12),
        "ounces": ("pound", 16),
        "ounce": ("pound", 16),
    },
    wholes={"foot": "foot", "feet": "foot", "ft": "foot", "pound": "pound", "pounds": "pound", "lbs": "pound"},
    on_the=phrased("on the"),
    quake_scales=listed("scale"),
    magnitude="magnitude",
    after_second_magnitude=listed("and but while"),
    degrees=listed("degrees degree deg"),
    after_unit=listed("squared cubed celsius fahrenheit kelvin"),
    doubtful_letters=frozenset({"in", "A", "C", "F", "K", "N", "s", "pm"}),
    inches=frozenset({"in"}),
    after_inches=listed("thick long wide tall deep x by diameter"),
    dollar=frozenset({"dollar"}),
    origin_endings=("an", "ish", "ese", "ch"),
    pounds=frozenset({"pound", "pounds"}),
    sterling=frozenset({"sterling"}),
    before_ages=listed("aged , who were are between the ages of from and or"),
)
