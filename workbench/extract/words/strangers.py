"""The languages of a page, told by their most frequent words: one that has no folder is named, and not misread.

A language with a folder keeps its line here: these words are added to the folder's own, which other rules ask too.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.words.vocabulary import these


@dataclass(frozen=True, slots=True)
class Stranger:
    """A language by its code, its English name, the script that it is written in and its most frequent words."""

    language: str
    name: str
    script: str = "LATIN"
    """As the first word of the Unicode names of its letters."""
    common: frozenset[str] = frozenset()


STRANGERS: tuple[Stranger, ...] = (
    Stranger(
        "en",
        "English",
        common=these(
            """
            can do my me am up how because any only just our out then them these those could should like being too very
            us him her your make most did does many such now says may must two three people
            """
        ),
    ),
    Stranger(
        "es",
        "Spanish",
        common=these(
            """
            de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha sin sobre
            este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante
            uno ni contra ese eso mí qué fueron han tras según donde
            he has me si
            """
        ),
    ),
    Stranger(
        "fr",
        "French",
        common=these(
            """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son
            aux cette ont mais ou comme sa ses elle nous vous ils été être d'un d'une qu'il c'est leur deux après
            était selon entre sans même dont où lors contre ces n'a avait je
            on si tout
            """
        ),
    ),
    Stranger(
        "de",
        "German",
        common=these(
            """
            der die das und in den von zu mit dem nicht ein eine ist im für auf sich auch es an nach bei aus des wurde
            wurden dass als wie er sie hat haben sind war werden einer einem einen noch nur über zum zur vor bis durch
            oder aber wird waren gegen um ich wir unter keine seine
            was will so am beim vom mehr
            """
        ),
    ),
    Stranger(
        "it",
        "Italian",
        common=these(
            """
            di e che il la in un è per una non del i si della le da con sono al dei ha più anche come alla nel lo gli
            delle ma dal hanno nella o dalla stato sono stati se ai dopo essere tra su questo questa era due degli
            contro secondo ci suo sua
            i a no so me mi
            """
        ),
    ),
    Stranger(
        "pt",
        "Portuguese",
        common=these(
            """
            de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao das ele à seu sua ou
            ser quando muito há nos já está são também pelo pela até isso entre depois foram após segundo sobre contra
            eu num ainda pelos
            """
        ),
    ),
    Stranger(
        "nl",
        "Dutch",
        common=these(
            """
            de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar heeft hebben
            uit werd worden nog wordt over was ze hij tot deze die dit al kan geen moet werden volgens tegen zich
            we of had
            """
        ),
    ),
    Stranger(
        "tr",
        "Turkish",
        common=these(
            """
            ve bir bu da de için ile olarak daha çok olan en gibi sonra kadar ne ya ki var değil ise o her olduğu
            ancak tarafından göre iki üzerine dedi oldu eden diye bin kişi ama
            on
            """
        ),
    ),
    Stranger(
        "pl",
        "Polish",
        common=these(
            """
            w i na z się nie do to że jest o jak po co za od przez dla przy ale są był która które który oraz tym jego
            było tak tego już czy lub został zostały ze została być ich pod
            on
            """
        ),
    ),
    Stranger(
        "id",
        "Indonesian",
        common=these(
            """
            yang dan di dari ini itu dengan untuk pada tidak dalam akan adalah ke juga oleh sebagai telah bisa ada
            mereka saya kami atau karena lebih orang para sudah tersebut kata bahwa seorang setelah
            """
        ),
    ),
    Stranger(
        "ro",
        "Romanian",
        common=these(
            """
            de și în a la cu o pe că nu din care un este pentru au mai sunt fost ca sau prin după dar lui ale al se
            fi către acest această între într-un
            are
            """
        ),
    ),
    Stranger(
        "sv",
        "Swedish",
        common=these(
            """
            och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år
            säger under också efter eller nu sin där vid mot ska skulle hade enligt blev
            so
            """
        ),
    ),
    Stranger(
        "hu",
        "Hungarian",
        common=these(
            """
            a az és hogy nem is egy ez meg de volt csak már mint még el van ki azt ha vagy lesz kell után szerint
            minden két több által
            be most
            """
        ),
    ),
    Stranger(
        "cs",
        "Czech",
        common=these(
            """
            a v se na je že o s z do i to k ve pro za by ale si po jako podle od jsem byl která který jsou už nebo
            také při které jeho bylo byla jeden
            on
            """
        ),
    ),
    Stranger(
        "fi",
        "Finnish",
        common=these(
            """
            ja on ei että oli se hän mutta ovat kun myös joka mukaan ole sen tai niin kuin jo vain olla jotka hänen ne
            sekä mitä voi eivät
            he me
            """
        ),
    ),
    Stranger(
        "sw",
        "Swahili",
        common=these(
            """
            ya na wa kwa ni katika za la kuwa hiyo cha huyo watu yake baada hii ambao wake kama alisema hayo kwamba pia
            yao huo au
            """
        ),
    ),
    Stranger(
        "vi",
        "Vietnamese",
        common=these(
            """
            và của là có trong cho được với các một những người không đã này khi tại từ về để ra vào năm đến theo ông
            bị sau
            """
        ),
    ),
    Stranger(
        "hr",
        "Serbo-Croatian",
        common=these(
            "je u na i da se za su od koji s o kao što iz nije a će ne bi po ali do već koja nakon prema biti"
        ),
    ),
    Stranger(
        "tl",
        "Tagalog",
        common=these("ang ng sa mga na ay at ni si nang para ito kay hindi siya ako nila din isang kanyang"),
    ),
    Stranger("so", "Somali", common=these("oo ee iyo ka ku ayaa in la uu soo u waxaa si ah ay kale lagu waa waxa")),
    Stranger(
        "ru",
        "Russian",
        "CYRILLIC",
        these("и в не на что с по как он его из но а о от было для к это за все их бы при после был были до или"),
    ),
    Stranger(
        "uk",
        "Ukrainian",
        "CYRILLIC",
        these("і в у на що не з та до за як від про його але є для під це після були був який які або й із"),
    ),
    Stranger(
        "bg",
        "Bulgarian",
        "CYRILLIC",
        these("на и в за да се от е са че по не с като при след ще беше бяха това той към до но"),
    ),
    Stranger("ar", "Arabic", "ARABIC", these("في من على أن إلى التي عن مع الذي ما هذا هذه بعد كان و أو لا بين قال إن")),
    Stranger("fa", "Persian (Farsi)", "ARABIC", these("در به از که این را است با برای آن بر شد یک تا شده خود های می")),
    Stranger("ur", "Urdu", "ARABIC", these("کے میں کی ہے سے اور کا کو نے پر یہ ہیں کہ ایک تھا گیا نہیں بھی")),
    Stranger("he", "Hebrew", "HEBREW"),
    Stranger("el", "Greek", "GREEK"),
    Stranger("ja", "Japanese", "HIRAGANA"),
    Stranger("ja", "Japanese", "KATAKANA"),
    Stranger("zh", "Chinese", "CJK"),
    Stranger("ko", "Korean", "HANGUL"),
    Stranger("hi", "Hindi", "DEVANAGARI"),
    Stranger("bn", "Bengali", "BENGALI"),
    Stranger("ta", "Tamil", "TAMIL"),
    Stranger("th", "Thai", "THAI"),
    Stranger("my", "Burmese", "MYANMAR"),
    Stranger("am", "Amharic", "ETHIOPIC"),
    Stranger("ka", "Georgian", "GEORGIAN"),
    Stranger("hy", "Armenian", "ARMENIAN"),
)
"""Of a script's languages the first is meant where their words do not tell."""
