"""Names of people in English texts: Western, pinyin, Hong Kong and Taiwan spellings, and others."""

import re
import unicodedata
from collections.abc import Collection
from functools import cache

from pipeline.words.en.pinyin import COMPOUND, ROMANISED, SURNAMES, given_of_pinyin
from pipeline.words.en.titles import FIELDS, HEADS, POSTS
from pipeline.words.gazetteer import divisions, territories
from pipeline.words.people import PeopleWords
from pipeline.words.titles import terms

PARTICLES = frozenset(
    terms(
        "van von de der den da das dos do del della di du la le el al bin binti bint ibn ben abu ul ur al- zu zum zur ten ter te af av y e i och st san santa"
    )
)
SUFFIXES = frozenset(terms("Jr Jr. Sr Sr. II III IV PhD OBE CBE MBE KC QC"))
# Capitalised words that no name begins or goes on with.
STOP = frozenset(
    terms(
    "visiting famous studio cluster healthcare kenyan tanzanian ugandan nigerian ghanaian ethiopian rwandan zambian zimbabwean namibian malawian mozambican angolan congolese cameroonian senegalese malian egyptian moroccan "
    "tunisian algerian libyan sudanese somali mauritian malagasy chinese japanese vietnamese indonesian malaysian singaporean filipino cambodian laotian burmese nepali bangladeshi pakistani indian afghan iranian iraqi "
    "kuwaiti qatari emirati omani saudi jordanian lebanese syrian palestinian israeli turkish uzbek kazakh kyrgyz tajik turkmen mongolian russian ukrainian belarusian polish hungarian romanian bulgarian serbian croatian "
    "slovenian slovak czech austrian italian portuguese spanish greek norwegian swedish finnish estonian latvian lithuanian icelandic canadian american mexican brazilian argentine chilean peruvian colombian venezuelan cuban "
    "bolivian uruguayan australian european african asian "
    "prince princess maintenance marshal ministers presidents secretaries professors governors mayors directors principals deans vice-president vice-minister vice-principal "
    "vice-governor vice-mayor vice-chancellor boulevard circle metropolitan metropolis kitchen holdings ventures the a an this that these those it its he she they we you i "
    "his her their our my your in on at of for from to by with and or but as if when while after before since until during under over about between among through within "
    "without according also all both each every some many most more other such no not only so then there here what which who whom whose how why where yes is are was were be "
    "been being has have had will would can could may might must shall should do does did said says january february march april june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow mr mrs ms miss dr prof professor sir dame lord lady madam mme rev hon photo "
    "photos text source reporter reporters correspondent author editor edited published contact email tel phone website www http https related read share print welcome dear "
    "chinese english french german japanese korean russian finnish american british european african asian australian canadian indian thai lao vietnamese malaysian indonesian "
    "singaporean nordic western eastern northern southern north south east west central new old great grand first second third fourth fifth sixth international national "
    "provincial municipal prefectural regional global world news daily times weekly evening morning post herald agreement memorandum plan project programme program initiative "
    "strategy framework action conference forum summit symposium meeting workshop seminar festival expo exhibition fair contest competition day week month year belt silk road "
    "minister ministry party communist republic people peoples youth federal royal state federation union nations china cpc npc cppcc prc moe un unesco unicef eu usa uk us "
    "ltd co inc corp plc llc limited photographed photograph picture image caption figure table grade class room building block nos article chapter section part annex "
    "appendix phase round stage unit zone hotel street avenue lane bridge river lake sea bay island mountain mount mt hills valley plaza square tower gate stadium arena "
    "theatre theater gallery garden gardens palace castle house cup prize award medal act law declaration charter convention treaty communique statement report paper white "
    "book manual guide handbook outline opinions notice circular key points opening closing ceremony signing inauguration launch delegation embassy consulate spring summer "
    "autumn winter mid-autumn christmas easter new-year good happy thank thanks dean campus high-tech hi-tech smart green blue red data digital online internet currently "
    "meanwhile however moreover furthermore earlier later next last once together one two three four five six seven eight nine ten sina weibo wechat facebook twitter linkedin "
    "youtube ambulance brigade choir orchestra lagoon delta peninsula reservoir forest coast beach"
)
) | frozenset(post for post in POSTS if post not in {"king", "judge", "bishop", "fellow", "major", "prince", "warden", "reader", "chef", "cook", "guard", "fan", "abbot", "monitor", "champion", "prof", "dean", "page"}) | frozenset(HEADS) | (frozenset(FIELDS) - frozenset({"art", "child", "rice", "west", "young", "may", "will", "grant", "wheat", "steel", "wind", "food", "media", "ethics", "coal", "power", "security"}))  # fmt: skip
NAMESAKES = frozenset(terms("Jordan Chad Georgia Israel Jersey Martin Holland England Ireland"))
PRONOUNS = frozenset(
    terms("He She It They We You I His Her Our Their So An A In On To No More Long Will May")
)
# Surnames and given names that are common words too.
WORDS = frozenset(
    terms(
        "he she you long wan fan song sun an bai can hang ran pan tan gang bo lie die pin min men ding dong tang bin ban bang ben cai deng gong guan hong kong lin lang ling mao "
        "may mei meng more nan ning pei pen ping pu rang ru sang sha shan tai tong wang xi zen young king white brown black green hall park rose hope faith grace joy mark bill "
        "frank will april june august chase rich price stone wood woods field hill banks brooks rivers lane street fox wolf bird fish rice wheat bell cross church bishop pope "
        "knight baker cook smith miller taylor mason carter hunter fisher shepherd page day winter summer best good sharp strong swift gold silver steel reading major art dale "
        "glen heath moss reed so to in do go ho no ma on lo see yes lee law moon poon"
    )
)
TITLED = frozenset(
    terms(
        "Prof Dr Mr Mrs Ms Professor Doctor Miss Sir Dame Minister President Mayor Governor Director Principal Dean Secretary Ambassador Chancellor Rector Chairman Premier Lord "
        "Lady Teacher Commissioner Said Academician Counsellor Headmaster Headteacher When While And But As Both If After Before"
    )
)
ORG_BEFORE = "Lycée|Collège|École|Ecole|Université|Universidad|Universidade|Universitas|Instituto|Institut|Colegio|Escuela|Liceo|Gymnasium|Hotel|Château|Plaza|Rue|Avenue|Via|Calle"

# Nouns that say of a name beside them that it is no person's.
THINGS = (
    "company|firm|start-?up|manufacturer|maker|producer|supplier|retailer|brand|charity|non-?profit|city|town|village|province|district|county|region|port|river|lake|island|lagoon|"
    "ship|vessel|boat|ferry|satellite|platform|software|app|newspaper|magazine|novel|film|musical|opera|ballet|song|album|hotel|restaurant|museum|school|college|university|hospital"
)
SITES = frozenset(terms("Park Hall"))  # surnames that are mostly parts of other names
VIETNAMESE = frozenset(
    terms("Thị Thi Văn Van Đình Hữu Ngọc Quốc Xuân")
)  # middle names with one more behind them
# Towns whose names are spelt as people's are, without their marks.
CITIES = frozenset(
    terms(
        "Da Nang|Hai Phong|Can Tho|Nha Trang|Da Lat|Phu Quoc|Ha Long|Quang Ninh|Quang Nam|Lang Son|Lao Cai|Thai Nguyen|Bac Ninh|Bac Giang|Thanh Hoa|Nghe An|Vung Tau|Hoi An|Dien Bien|Ha Giang|Phu Xuan|"
        "Chiang Mai|Chiang Rai|Hat Yai|Khon Kaen|Udon Thani|Nakhon Ratchasima|Ubon Ratchathani|Luang Prabang|Vang Vieng|Siem Reap|Phnom Penh|Preah Sihanouk|Kampong Cham|Nay Pyi Taw|"
        "Kuala Lumpur|Johor Bahru|Kota Kinabalu|Petaling Jaya|Shah Alam|Kota Bharu|Kuala Terengganu|Alor Setar|Banda Aceh|Bandar Lampung|Bandar Seri Begawan|Quezon City|Davao City|Cebu City|"
        "Addis Ababa|Dar es Salaam|Port Louis|Port Moresby|Porto Novo|Porto Alegre|Pointe Noire|Abu Dhabi|Tel Aviv|Beit Shemesh|Ulan Bator|Nizhny Novgorod|Novi Sad|Stara Zagora|Veliko Tarnovo|"
        "Banja Luka|Cluj Napoca|Ciudad Juárez|San José|San Jose|San Diego|San Antonio|San Francisco|San Salvador|San Juan|San Marino|Santa Fe|Santa Cruz|Santa Barbara|Santa Clara|Santa Monica|Santo Domingo|"
        "Buenos Aires|Rio Grande|Sao Paulo|Belo Horizonte|Monte Carlo|Monte Video|Los Angeles|Las Vegas|Las Palmas|La Paz|La Plata|Le Havre|Le Mans|El Paso|El Salvador|Ho Chi Minh|Hong Kong|Alice Springs|"
        "Baton Rouge|Ann Arbor|Palo Alto|Terre Haute|Des Moines|Salt Lake|Saint Petersburg|Saint Louis|Saint Denis|St Petersburg|St Louis|St Andrews|St Gallen|St John's|Navi Mumbai|Tamil Nadu|Uttar Pradesh|"
        "Andhra Pradesh|Madhya Pradesh|Himachal Pradesh|Arunachal Pradesh|Khyber Pakhtunkhwa|Dera Ismail|Cox's Bazar|Sri Jayawardenepura|Nuwara Eliya",
        "|",
    )
)
_NUMERAL = re.compile(r"[IVX]\.$")  # of a heading: I. Goal
_CAP = r"[A-ZÀ-ÖØ-ÞŁŠŽČĆÐŞİĞŐŰĀĒĪŌŪĐ]"
_LOW = (
    r"[a-zà-öø-ÿłšžčćđşığőűāēīōūąęńśźżěřůňťďľĺŕțșăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]"
)
_WORD = rf"(?:{_CAP}\.(?:-?{_CAP}\.)*|(?:Mc|Mac|O['’]|D['’]|De|Le|La|Al-|El-|N['’])?{_CAP}(?:{_LOW}|['’](?!s\b)(?={_LOW}))*(?:-{_CAP}?(?:{_LOW}|['’](?={_LOW}))+)*|{_CAP}{{2,}}(?=[ ,]))"
_TOKEN = re.compile(rf"{_WORD}(?![\w])")
_PARTICLE = re.compile(rf"(?:(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))}) )+(?={_CAP})")
_NAME = re.compile(
    rf"{_WORD}(?: (?:(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))}) ){{0,3}}{_WORD}){{1,5}}"
)
LONGEST = 4  # words of a name that needs no tagger to say where it ends
_SPACE = re.compile(r" |\u00a0")


@cache
def _cities() -> frozenset[str]:
    """Chinese divisions and the world's countries in Latin letters, but those that people are called as well."""
    latin = {division.latin for division in divisions()}
    countries = {name for territory in territories() for name in territory.english}
    return frozenset(latin | countries) - SURNAMES - ROMANISED - NAMESAKES


def _is_town(name: str) -> bool:
    """Whether a name is a country's, a Chinese division's or a town's, with or without the marks of its letters."""
    if name in _cities() or name in CITIES:
        return True
    plain = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c)) in CITIES


def _parts(text: str, start: int, tagged: Collection[int] = ()) -> list[tuple[int, int]]:
    """The capitalised words of a name from `start`, up to the first that belongs to no name."""
    parts: list[tuple[int, int]] = []
    offset = start
    while len(parts) < 5:
        found = _TOKEN.match(text, offset)
        if not found or (
            _stops(text, found, first=not parts)
            and not (parts and found.group() in SITES and found.end() in tagged)
        ):
            break
        if not parts and _NUMERAL.match(found.group()) and text[start - 1 : start] in ("", "\n"):
            break
        if not parts and found.group() in _cities():
            break
        if not _is_spelt(found.group(), first=not parts):
            break
        parts.append(found.span())
        offset = found.end()
        if not _SPACE.match(text, offset):
            break
        offset += 1
        particle = _PARTICLE.match(text, offset)
        offset = particle.end() if particle else offset
    return parts


_ADJECTIVE = tuple(
    f"-{part}"
    for part in (
        "based",
        "born",
        "led",
        "backed",
        "owned",
        "funded",
        "headquartered",
        "listed",
        "educated",
        "trained",
    )
)


def _stops(text: str, found: re.Match[str], *, first: bool) -> bool:
    """Whether a capitalised word ends a name: a word of the sentence, and no surname with a given name after it."""
    word = found.group()
    if word.endswith(_ADJECTIVE):
        return True
    if word.casefold() not in STOP:
        return False
    after = _TOKEN.match(text, found.end() + 1)
    return not (first and word in SURNAMES | {"A", "E", "O"} and after and _given(after.group()))


def _given(word: str) -> bool:
    return word.casefold() not in STOP and given_of_pinyin(word) > 0


def _is_spelt(word: str, *, first: bool) -> bool:
    """Whether a word is spelt as a name is: an initial, a surname in capitals (LI Na, Marie DUPONT), no abbreviation."""
    if not word.isupper() or len(word) == 1 or word.endswith("."):
        return True
    return word.capitalize() in SURNAMES | ROMANISED or (not first and len(word) > 4)


def name_at(text: str, start: int, ends: Collection[int], tagged: Collection[int]) -> int | None:
    """The end of the full name that starts at `start`: two to five words, a Chinese one by its syllables."""
    parts = _parts(text, start, tagged)
    if not parts:
        return None
    spelt = [text[begin:end] for begin, end in parts]
    count = _chinese(spelt)
    if count:
        return parts[count - 1][1]
    if len(parts) == 1:
        return None
    marked = [end for _, end in parts[1:] if end in tagged]
    return marked[-1] if marked and len(parts) > LONGEST else parts[-1][1]


def _chinese(spelt: list[str]) -> int:
    """How many of these words are a Chinese name: surname and given name, in either order."""
    words = [_plain(word) for word in spelt]
    if len(words) < 2:
        return 0
    if words[0] in COMPOUND or words[0] in SURNAMES:
        if given_of_pinyin(words[1]):
            if (
                len(words) > 2
                and _single(words[1])
                and _single(words[2])
                and not spelt[1].count("'")
            ):
                return 3
            return 2
        if len(words) > 2 and words[0] + words[1].lower() in COMPOUND and given_of_pinyin(words[2]):
            return 3
    if words[0] in ROMANISED and len(words) > 3 and words[1] in VIETNAMESE and len(words[3]) <= 6:
        return 4
    if words[0] in ROMANISED and len(words) > 2 and len(words[1]) <= 6 and len(words[2]) <= 6:
        return 3 if words[1].isalpha() and words[2].isalpha() else 2
    if words[0] in ROMANISED and "-" in spelt[1]:
        return 2
    if words[1] in SURNAMES and given_of_pinyin(words[0]) and not _single(words[0]):
        return 2
    return 0


def _plain(word: str) -> str:
    return word.capitalize() if word.isupper() else word


def _single(word: str) -> bool:
    """Whether a given name has one syllable."""
    return given_of_pinyin(word) == 1


def distinctive(name: str) -> bool:
    """Whether `name` is a Chinese name in pinyin by its syllables: surname and a given name of two."""
    parts = name.split(" ")
    if len(parts) != 2 or _plain(parts[0]) not in SURNAMES | COMPOUND:
        return False
    return given_of_pinyin(_plain(parts[1])) >= 2


def short_forms(name: str) -> tuple[str, ...]:
    """The surname with its particles; of a Chinese name its surname, then (a child's) given name."""
    spelt = re.split(r"[ \u00a0]", name)
    if len(spelt) < 2:
        return ()
    if _chinese(spelt):
        if _plain(spelt[0]) in SURNAMES | COMPOUND | ROMANISED:
            return (spelt[0], " ".join(spelt[1:]))
        return (spelt[-1], spelt[0])
    last = [index for index, word in enumerate(spelt) if word not in SUFFIXES][-1]
    begin = last
    while begin > 1 and spelt[begin - 1] in PARTICLES:
        begin -= 1
    bare = " ".join(spelt[begin : last + 1])
    forms = (bare, spelt[last], spelt[0])
    return tuple(dict.fromkeys(form for form in forms if len(form) > 2 and not form.endswith(".")))


def surname(name: str) -> str:
    """The family name, as a later sentence would use it."""
    forms = short_forms(name)
    return forms[0] if forms else name


def is_word(form: str) -> bool:
    """Whether a short form is a word of English as well, so that a capital at the start of a sentence says nothing."""
    return form.casefold() in WORDS or form.casefold() in STOP


def likely(name: str) -> bool:
    """Whether a text of capitalised words is more likely a name than anything else: no word of it is a common one."""
    return not any(word.casefold() in STOP for word in name.split(" "))


PEOPLE = PeopleWords(
    name_at=name_at,
    distinctive=distinctive,
    short_forms=short_forms,
    surname=surname,
    is_word=is_word,
    is_pronoun=lambda form: form in PRONOUNS,
    is_place=_is_town,
    credit_line=re.compile(
        r"(?:[A-Z][\w’'.-]+(?:,? and |, | )){2,8}(?:also )?contributed (?:reporting|to )[^.]{0,60}\.?|\((?:Text|Photo|Photos|Picture|By|Edit|Reporter)\b[^()\n]{0,80}\)"
    ),
    starts=re.compile(
        rf"(?<![\w’'-]){_CAP}(?=[\w’'.-]*[ ](?:(?:{'|'.join(sorted(PARTICLES))})[ ]){{0,2}}{_CAP})"
    ),
    between=re.compile(r"(?:,)?[ \u00a0]{1,2}(?:[\"“])?"),
    honorific=re.compile(
        r"(?<![\w-])(?:(?:Prof|Dr|Mr|Mrs|Ms|Mx|Mdm|Rev|Hon|Fr|Sr|Engr|Ir|Amb|Capt|Col|Gen|Lt|Cllr)\.?|Encik|Puan|Cik|Tengku|Councillor|Councilor|Professors?|Associate Professor|Assistant Professor|Doctor|Miss|Sir|Dame|Lord|Lady|Madame|Madam|Mme\.?|"
        r"(?:His|Her) Excellency|H\.E\.|HE|Comrade|Messrs\.?|Monsieur|Herr|Frau|Tan Sri|Dato['’]?(?: Seri| Sri)?|Datuk(?: Seri)?|Datin|Haji|Hajah|Emeritus Professor|Reverend|Prince|Princess|Marshal|Pastor|Ps\.|Father|Sister|Auntie|Aunt|Uncle|Grandpa|Grandma|Granny|Academician|Teacher)"
        r"[ \u00a0]{1,2}(?=[A-ZÀ-Þ])"
    ),
    counted=re.compile(r"(?!)"),
    honorific_after=re.compile(r"(?!)"),
    joiner=re.compile(r",? and |, |; (?:and )?|、"),
    apposition=re.compile(
        r",? (?:as |who is |is |was )?(?:the |a |an |its |their |his |her |our )?(?:former |then |then-|late |ex-|current |newly appointed )?|,? ?\("
    ),
    speaks=re.compile(
        r",? (?:\w+ly )?(?:said|says|noted|notes|told|stressed|added|explained|pointed out|remarked|commented|recalled|announced|expressed|emphasi[sz]ed|believes?|believed|thinks|hoped|hopes|"
        r"introduced|stated|urged|called|thanked|laughed|smiled|admits|admitted|proposed|observed|argued|argues|wrote|writes|spoke|asked|asks|suggested|concluded|described|reported|praised|welcomed|"
        r"attended|signed|presided|delivered|hosted|chaired|led|visited|met|shared|unveiled|represented|addressed|highlighted|underlined|underscored|joked|reflected|agreed|promised|pledged)(?![\w-])"
    ),
    spoken=re.compile(
        r"(?:said|says|added|explained|noted|remarked|recalled|laughed|laughs|asked|asks|According to|according to|told|joked|concluded|wrote|led by|headed by|chaired by|signed by|presided over by|hosted by|recalls|adds|explains|insists|admitted|admits) $"
    ),
    credit=re.compile(
        r"(?i:(?<![\w-])(?:(?:(?:our|staff|special|intern) )?(?:reporters?|correspondents?|journalists?)(?: (?:of|from|for|with))?(?-i:(?: [A-Z][\w’'&-]*){0,4}?)|"
        r"photographed by|photo(?:graph)?s? (?:by|courtesy of)|pictures? by|text by|written by|compiled by|edited by|translated by|words by|images? by|illustrations? by|reporting by|"
        r"photographers?|responsible editor|executive editor|editors? in charge|proofread(?:er|ing)?(?: by)?|reviewed by|video by)(?: ?[:：/|]\s*| )|"
        r"(?:by|authors?|editors?|edit|text|photos?|source|words|images?|video|writer|review|proof)(?: ?[:：/|]\s*))"
    ),
    closes=re.compile(r"(?=[,;.)]| and\b| [a-z(])"),
    belongs=re.compile(r" (?:of|at|for|from|in) (?:the )?"),
    likely=likely,
    lone=re.compile(rf"{_CAP}{_LOW}{{2,}}"),
    goes_on=re.compile(
        rf" (?:(?:{'|'.join(sorted(PARTICLES - {'i', 'e', 'y', 'to'}))}) )?{_CAP}(?!['’]?s\b)[\w.]"
    ),
    before_short=re.compile(
        rf"(?:^|[^\w .-]|[^\w.-] ?|(?<![\w’'-])[a-z][\w’'-]*[,;:]? ?[\x22“]?|\. |(?:{'|'.join(sorted(TITLED))})\.? |\d )$"
    ),
    surname_and_title=False,
    initials=re.compile(r"(?<![\w.])(?!H\. ?E\.|H\. ?R\. ?H\.|M\. ?P\.)(?:[A-Z]\. ?){1,3}$"),
    name_start=re.compile("(?!)"),
    unit_before=re.compile("(?!)"),
    foreign_before=re.compile(
        rf"(?:{ORG_BEFORE}|(?<![\w-])(?:[Tt]he|[Ii]n|near|around|across|(?:flew|flies|flown|travell?ed|drove|sailed|moved|headed|returned|went) (?:back |on |out )?to|{THINGS})) $"
    ),
    described=re.compile(
        rf", which\b|, (?:an?|the) (?:(?!(?:of|from|at|in|for|who|to|with|and) )[\w’'-]+ ){{0,4}}(?:{THINGS})(?=[,.;]| (?:in|of|on|near|based|that|which|with|from|by)\b)"
    ),
    foreign=re.compile(
        rf"['’]s? ?(?:{_CAP}\w+ )?(?i:{'|'.join(HEADS)})\b|[ -](?:{_CAP}[\w’'-]* )?(?i:{'|'.join(HEADS)}|street|road|avenue|boulevard|lane|drive|holdings|holding|llc|gmbh|joint|venture|county|district|province|prefecture|town|township|village|river|lake|bridge|campus|airport|stadium|cup|prize|award|memorial|co|ltd|inc|corp|no|hotel|plaza|square|cultural|normal|middle|primary|high|vocational|polytechnic|technical|experimental|kindergarten|railway|island|mountain|mountains|garden|palace|temple|festival|foundation|lecture|theatre|theater|stage|opera|scholarship|fellowship|chair|effect|law|lagoon|delta|peninsula|basin|reservoir|strait|straits|canal|dam|harbour|harbor|desert|plateau|gorge|creek|wetland|wetlands|rainforest|forest|estuary|archipelago|gulf|fjord|glacier|volcano|waterfall|canyon|coast|beach|region|area|site|pagoda|mosque|cathedral|shrine|monastery|museum|library|shipyard|barracks|suburb|neighbourhood|neighborhood|quarter|ward|commune|municipality|governorate|oblast|ambulance|brigade|choir|orchestra|ensemble|quartet|band|cluster)\b"
    ),
)
