"""Titles in English, in lower case; `ranks` orders them from heads of state (1) to pupils (7)."""

import re

from pipeline.words.gazetteer import territories
from pipeline.words.titles import PostWords, TitleWords, alternation, ranked, terms

POSTS = ranked(
    (1, """
        head of state, prime minister, premier, state councilor, state councillor, emperor, sultan, emir"""),
    (2, """
        minister, ministers, directors, deans, chairmen, managers, heads, founders, co-founders, representatives, lecturers, researchers, presidents, secretaries, cabinet secretaries, foreign ministers, education ministers, governors, ambassadors, vice-chancellors, mayors, principals, rectors, professors, state minister, minister of state, secretary of state, under secretary of state, under-secretary, undersecretary, permanent secretary, cabinet secretary,
        principal secretary, state secretary, chief secretary, secretary for education, governor, president, ambassador, ambassador extraordinary and plenipotentiary,
        high commissioner, chief executive, secretary general, director general, attorney general, prosecutor general, auditor general, foreign minister, finance minister,
        education minister, culture minister, health minister, defence minister, defense minister, interior minister, justice minister, trade minister, commerce minister,
        foreign secretary, education secretary, home secretary, speaker, senator, congressman, congresswoman, mp, lawmaker, member of parliament, chancellor,
        consul general, consul-general, chargé d'affaires, special envoy, envoy, permanent representative, academician, justice, chief justice, party chief,
        resident coordinator, resident representative, country director, chief of mission, head of delegation, commissioner general, archbishop, cardinal"""),
    (3, """
        party secretary, secretary, first secretary of the party committee, mayor, county head, county chief, county magistrate, magistrate, county governor, district chief,
        district head, district mayor, district governor, prefecture head, prefecture governor, township head, town mayor, village head, village chief, vice-chancellor,
        vice chancellor, pro-vice-chancellor, pro vice chancellor, pro-vice chancellor, deputy vice-chancellor, deputy vice chancellor, provost, vice-provost, rector, vice-rector, pro-rector, pro-vice-rector, warden,
        vc, pro-vc, pro vc, dvc, vp, svp, evp, dg, hod, chief principal, charge d'affaires, principal, headmaster, headmistress, head teacher, headteacher, head, dean, director, chairman, chairwoman, chairperson, chair, board chair, co-chair, co-dean,
        co-director, co-president, co-principal, chief executive officer, ceo, cfo, cto, coo, cio, cmo, chief financial officer, chief operating officer, chief technology officer,
        chief technical officer, chief information officer, chief academic officer, chief scientific officer, chief marketing officer, chief strategy officer,
        chief sustainability officer, chief learning officer, chief operations officer, chief commercial officer, chief people officer, chief investment officer,
        general manager, managing director, managing partner, superintendent, commissioner, commander, commander-in-chief, general, lieutenant general, major general,
        admiral, colonel, brigadier, chief of staff, founder, co-founder, cofounder, inspector, inspector general, chief inspector, standing committee member,
        editor-in-chief, editor in chief, chief editor, publisher, legal representative, trustee, board member, member, council member, committee member, convener,
        convenor, chief scientist, chief economist, chief engineer, chief expert, chief representative, chief designer, chief physician, chief of party, chief,
        marshal, administrator, executive secretary-general, temporary cadre, cadre, first counsellor, first counselor, head of public service, party branch secretary, section chief, division chief, bureau chief, department head, division head, division director, section head, branch president"""),
    (4, """
        counsellor, counselor, minister counsellor, minister counselor, minister-counsellor, minister-counselor, first secretary, second secretary, third secretary, attaché, attache,
        consul, registrar, bursar, librarian, curator, treasurer, manager, project manager, program manager, programme manager, supervisor, coordinator, co-ordinator,
        project leader, team leader, group leader, leader, spokesperson, spokesman, spokeswoman, representative, delegate, officer, press officer, program officer,
        programme officer, project officer, liaison officer, education officer, communications officer, desk officer, contact person, contact, partner, owner, proprietor,
        director of studies, matron, secretary to the board, executive secretary, company secretary, private secretary, assistant, editor, managing editor,
        deputy, party member, people's deputy, bishop, imam, abbot, head coach, coach, captain, team captain, moderator, organizer, organiser"""),
    (5, """
        professor, prof, lecturer, reader, researcher, research fellow, fellow, research scientist, scientist, research associate, research assistant,
        postdoctoral fellow, postdoctoral researcher, postdoc, visiting scholar, scholar, engineer, architect, designer, economist, historian, sociologist, linguist, philosopher,
        physicist, chemist, biologist, mathematician, geographer, anthropologist, archaeologist, psychologist, astronomer, geologist, agronomist, ecologist, sinologist, epidemiologist, radiologist, cardiologist, oncologist, virologist, pathologist, neurologist, immunologist, ophthalmologist, oceanographer, meteorologist, hydrologist, seismologist, botanist, zoologist, entomologist, paleontologist, neuroscientist, veterinarian, dentist, accountant, banker, midwife, therapist, diplomat,
        statistician, political scientist, educationalist, educationist, educator, pedagogue, philanthropist, entrepreneur, investor, businessman, businesswoman,
        writer, author, novelist, poet, artist, painter, composer, conductor, musician, violinist, pianist, cellist, singer, actor, actress, dancer, choreographer, filmmaker, film director,
        playwright, translator, interpreter, analyst, advisor, adviser, consultant, expert, specialist, columnist, commentator, critic, teacher, class teacher, form teacher,
        homeroom teacher, primary school teacher, kindergarten teacher, volunteer teacher, tutor, instructor, trainer, teacher trainer, doctor, physician, surgeon, nurse,
        pharmacist, paediatrician, lawyer, attorney, judge, prosecutor, solicitor, barrister, notary, astronaut, pilot, inventor, technician, apprentice, master craftsman, craftsman, inheritor,
        veteran, athlete, swimmer, gymnast, referee, umpire, volunteer, social worker, policy officer, policy analyst, policy adviser, policy advisor, co-author, lead author"""),
    (6, """
        parent, father, mother, grandmother, grandfather, villager, farmer, herdsman, worker, driver, chef, cook, welder, retiree, resident, shop owner, carpenter, fisherman,
        shopkeeper, caretaker, guard, janitor, fan, visitor, tourist"""),
    (7, """
        student, pupil, schoolboy, schoolgirl, fifth-grader, fourth-grader, sixth-grader, third-grader, second-grader, first-grader, sophomore, freshman, senior student,
        junior student, undergraduate, undergraduate student, graduate, graduate student, postgraduate, postgraduate student, phd student, phd candidate, doctoral student,
        doctoral candidate, master's student, exchange student, international student, trainee, intern, alumnus, alumna, class monitor, head boy, head girl,
        winner, champion, runner-up"""),
)  # fmt: skip

MODIFIERS = terms(
    "lord|first deputy|first vice|first assistant|deputy|vice|vice-|assistant|associate|acting|interim|caretaker|executive|senior|chief|honorary|founding|co-|co|standing|managing|lead|joint|general|visiting|adjunct|"
    "first level|second level|third level|fourth level|first-level|second-level|third-level|fourth-level|level one|level two|board|first-class|grade one|"
    "distinguished|full-time|part-time|junior|incoming|outgoing|newly appointed|regional|national|full|rotating|alternate|permanent|non-executive|independent|resident|"
    "clinical|emeritus|inaugural|current|special|group|global|retired|principal|chair|party|political|guest|legal|sub|professional",
    "|",
)
# Titles that are surnames as well: behind a given name and before no other name they are one (Ms Xiaoxian Fan).
SURNAMES = terms(
    "fan cook guard judge marshal chef driver father guest baker carpenter parker painter singer reader fellow warden provost page butler cardinal bishop abbot pope prior duke king prince "
    "dean major general miller champion author archer constable chamberlain parson priest deacon monk knight squire steward farmer shepherd fisher gardener taylor partner proctor speaker"
)
FORMER = ("former", "ex-", "then", "late", "then-", "onetime", "one-time", "past", "previous")

# Words that say what a post is about: "Education Counsellor", "Dean of Academic Affairs".
FIELDS = terms(
    "academic tertiary rural maori pacific communities customs taxation revenue veterans courts corrections electoral broadband universities digitalization informatization accounting acquisitions administration administrative admissions adult advancement aerospace affairs african agricultural agriculture ai alumni american "
    "analytical animal applied archaeology architecture art artificial arts asian assessment assurance astronomy asia africa europe astronautics automation automotive banking "
    "basic bilingual biology biomedical biotechnology broadcasting business campus carbon career careers chemical chemistry child childhood children chinese civil classroom "
    "climate commerce commercial communication communications community comparative compliance computer computing conservation consular content cooperation corporate "
    "counselling coordination crafts creative cultural culture curriculum customer cyber dance data defence defense democracy dental dentistry design development digital "
    "diplomacy diplomatic disability discipline drama early ecological ecology e-commerce economic economics economy editorial education educational electrical "
    "electrochemistry electronic electronics emergency emerging employability employment energy engagement engineering english enrolment enrollment enterprise "
    "entrepreneurship environment environmental equality equity ethics ethnic european evaluation events examinations exchange exchanges export external faculty family "
    "fellowship film finance financial fisheries food forestry foreign french gender geography geology german global government graduate health heritage higher history home "
    "housing human humanities ict immigration inclusion inclusive indigenous industrial industry informatics information infrastructure innovation inspection institutional "
    "instruction insurance integration intelligence interior internal international investment investments irrigation it japanese journalism justice knowledge korean labor "
    "labour lands language languages law learning legal legislative liaison liberal libraries library life lifelong linguistics literacy literature local logistics machine "
    "management marine maritime marketing materials mathematics maths mechanical mechanics media medical medicine metallurgy migration mining mobility monitoring multilateral "
    "museum music national natural network nursery nursing nutrition ocean oceanography operations optics organisation organization organizational outreach outdoor parks "
    "parliamentary partnership partnerships peace pedagogy people's performance performing personnel pharmacy philosophy physical physics planning poetry policy political "
    "politics population postgraduate power practice press primary private procurement production product products program programme programmes programs project projects "
    "propaganda property psychology public publications publicity publishing quality railway recruitment regional registration rehabilitation relations religion religious "
    "renewable rights reform research resource resources risk robotics robot rural russian safety sales satellite scholarship scholarships school schools science sciences "
    "scientific secondary security senior service services skills social society sociology software solar space spanish special sport sports standards state statistical "
    "statistics steel stem strategic strategy student students studies supervision supply support surgery sustainability sustainable system systems talent teacher teachers "
    "teaching technical technological technologies technology telecommunications testing textile theatre theology trade traditional traffic training transfer transformation "
    "translation transport transportation treasury tourism undergraduate united urban user vaccination veterinary vocational voluntary volunteer water welfare wellbeing west "
    "wildlife wind women women's work workforce world writing youth zoology drivers multilateralism asia-pacific latin hydrology hydropower soil crop crops seed grassland tea "
    "rice wheat horticulture biodiversity ethnology folklore calligraphy painting sculpture opera choir football basketball table tennis athletics physiotherapy audiology "
    "optometry midwifery paediatrics cardiology oncology neurology epidemiology immunology genetics genomics biochemistry microbiology bioengineering nanotechnology photonics "
    "maintenance minerals communicable disease immunisation immunization epidemic optoelectronics semiconductors semiconductor battery batteries hydrogen nuclear petroleum "
    "gas oil coal electricity electric grid metro rail road port ports shipping aviation aircraft airline"
)

# What follows "of the" and belongs to the title, because it is part of a body rather than the body.
PARTS = terms(
    "standing committee|party group|leading party group|party leadership group|party leadership|party leading group|party committee|leading party members group|"
    "leading party members' group|cpc group|party branch|general party branch|party working committee|cpc committee|board of directors|board of governors|board of trustees|"
    "board of regents|board|party general branch|governing board|governing council|executive board|council|academic council|university council|cabinet|the working group|"
    "presidium|secretariat|political bureau|supervisory board|advisory board|academic board|jury|management board|leading group",
    "|",
)

# With one of these behind it, a field begins the name of a body: "Director of Education Bureau".
HEADS = terms(
    "embassy consulate mission delegation academy agency alliance association authority base board branch bureau cabinet campus center centre city college commission committee company consortium council country "
    "county department directorate division faculty federation forum foundation fund government group hall headquarters hospital hub institute institution laboratory lab "
    "league library ministry museum network office organisation organization park school schools secretariat section service society station team trust union unit university "
    "working"
)

_SURNAME = rf"(?<=[a-z]{{2}}\ )(?-i:{'|'.join(word.title() for word in SURNAMES)})\b(?!\ (?-i:[A-Z])|\ (?:of|at|for|in|on|to)\b)"
_RANKED = r"(?:\ \((?-i:[A-Z])[\w&,’'-]*(?:\ (?:and|&|of|for|the|(?-i:[A-Z])[\w,’'-]*)){0,6}\))"
_WORD_END = r"(?![\w’'-])"
_FIELD = rf"(?:{alternation(FIELDS)})(?!['’]s?\b)(?![\w-])"
_NATION = "african|american|asian|chinese|english|european|french|german|japanese|korean|russian|spanish|latin"
_TOPIC = rf"(?:{alternation(set(FIELDS) - set(HEADS))})(?!['’]s?\b)(?![\w-])"
_FIELDS = rf"{_TOPIC}(?:(?:\ (?:and|&)\ |,\ (?:and\ )?|\ |\ (?:and|&)\ the\ ){_TOPIC})*+"
_ADJECTIVES = terms(
    "academic african american art asian chinese people's cultural economic educational english european external foreign french german global international japanese korean medical national political public regional russian social spanish technical"
)
_UNFINISHED = rf"(?!(?:{'|'.join(f'(?<= {word})' for word in _ADJECTIVES)})\ (?-i:[A-Z]))"
_NO_BODY = rf"(?!\ (?:(?:and|&)\ )?(?:\w+\ )?(?i:{'|'.join(HEADS)})\b)"
_PROGRAMME = r"(?-i:[A-Z][\w’'-]*)(?:\ (?-i:[A-Z][\w’'-]*)){0,3}\ (?:programme|program|project|initiative|scheme|campaign)"
_ACCREDITED = (
    r"(?:(?<=ambassador)|(?<=envoy)|(?<=commissioner)|(?<=consul general)|(?<=representative)|(?<=plenipotentiary)|(?<=counsellor)|(?<=consul))"
    rf"\ to\ (?:the\ )?(?:{alternation(name for territory in territories() for name in territory.english)}|United Nations|UN|EU|European Union|UNESCO|ASEAN|WTO|African Union){_WORD_END}"
    r"|(?<=consul.general)\ in\ (?-i:[A-Z][\w’'-]+)(?:\ (?-i:[A-Z][\w’'-]+)){0,3}"
)
_COMPLEMENT = (
    rf"(?:\ (?:of|for|in|on|at)\ (?:the\ |its\ |our\ |their\ )?"
    rf"(?:(?:{alternation(PARTS)}){_WORD_END}|(?>{_FIELDS}){_NO_BODY}{_UNFINISHED}{_WORD_END}|{_PROGRAMME}{_WORD_END})|{_ACCREDITED})"
)
_GRADE = r"(?:(?:grade|year|form|class)\ (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\w{3,7}[- ](?:grade|year)|\d{1,2}(?:st|nd|rd|th)[- ](?:grade|year)|\d{1,2}-year-old)"
_ABOUT = rf"(?:(?:{_GRADE}|(?!(?:{_NATION})\ (?!(?:language|literature|studies|history|teacher|lecturer|professor|tutor|instructor|art|opera|medicine)\b)){_FIELD})(?:\ and\ |\ |-))"
_MODIFIER = rf"(?:(?:{alternation(MODIFIERS)})(?:\ |-|(?<=-))|(?-i:[A-Z]{{2}}\ )?{_ABOUT}){{0,5}}"

_PEOPLES = (
    "[A-Z]\\w+(?:ese|ish)|Afghan|African|Albanian|Algerian|American|Angolan|Argentine|Argentinian|Armenian|Asian|Australian|Austrian|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Brazilian|Bulgarian|Cambodian|"
    "Cameroonian|Canadian|Chilean|Colombian|Croatian|Cuban|Cypriot|Czech|Dutch|Egyptian|Emirati|Estonian|Ethiopian|European|Fijian|Filipino|French|Georgian|German|Ghanaian|Greek|Hungarian|Icelandic|Indian|"
    "Indonesian|Iranian|Iraqi|Israeli|Italian|Ivorian|Jamaican|Jordanian|Kazakh|Kenyan|Korean|Kuwaiti|Kyrgyz|Lao|Laotian|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Mauritian|Mexican|Mongolian|Moroccan|"
    "Mozambican|Namibian|Nepali|Nigerian|Norwegian|Omani|Pakistani|Palestinian|Panamanian|Peruvian|Philippine|Qatari|Romanian|Russian|Rwandan|Samoan|Saudi|Serbian|Singaporean|Slovak|Slovenian|Somali|"
    "South African|Sri Lankan|Swiss|Syrian|Tajik|Tanzanian|Thai|Tunisian|Turkmen|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Zambian|Zimbabwean"
)
_APPOINTED = (
    "(?:(?:has|have|had) (?:also |just |recently |since |now )?been |was |is |were |became |becomes |will be |will become |being )?(?:also |now |currently |later |then |unanimously |formally |re-?)?"
    "(?:elected|appointed|named|chosen|made|nominated|inaugurated|installed|designated|recruited|hired|invited|engaged|selected)(?: unanimously)?(?: (?:as|to be|to serve as))?"
)
_SERVES = "(?:who )?(?:(?:also |currently |now |previously |formerly |once )?(?:serves?|served|serving|works?|worked|working|acts?|acted|acting)(?: concurrently)? as|is|was|has been|became|becomes|remains|will be)"
_ARTICLE = rf"(?:the |a |an |its |their |his |her |our |as |then-|ex-|Hon\.? |Honou?rable |also |concurrently |currently |now |both |who is |who is likewise |likewise |former |then |late |the former |a former |our new |the new |its new )*(?:(?:{_PEOPLES}) )?"

HEAD_NOUNS = (
    "university|school|college|company|firm|group|alliance|association|institute|centre|center|bureau|department|ministry|commission|committee|council|federation|foundation|"
    "organization|organisation|union|academy|agency|embassy|hospital|kindergarten|museum|library|faculty|league|consortium|society|chamber|board|district|city|county|province|laboratory|network|office|bank|corporation"
)


def _ministry(title: str) -> str | None:
    """The body that a minister's title names: Vice Minister of Education → Ministry of Education."""
    found = re.search(r"\bminister (?:of|for) (?P<field>.+)$", title, re.IGNORECASE)
    if found:
        return f"Ministry of {found['field']}"
    found = re.search(
        r"\b(?P<field>education|foreign|finance|culture|health|commerce|trade|justice|defen[cs]e|agriculture) minister$",
        title,
        re.IGNORECASE,
    )
    return f"Ministry of {found['field'].title()}" if found else None


HONORIFICS = (
    r"(?:(?:Assistant|Associate|Asst\.?|Assoc\.?|Emeritus|Distinguished|Adjunct) )?Prof(?:essor)?|A/Prof|Dr|Drs|Mr|Mrs|Ms|Mx|Mme|Mdm|Rev|Sir|Dame|Lord|Lady|Madam|Madame|Miss|Academician|"
    r"(?:The )?(?:Rt\.? |Right )?Hon(?:ou?rable|'ble)?|(?:His|Her) (?:Excellency|Royal Highness|Worship|Honour)|H\.E|HE|H\.R\.H|HRH|Amb|Eng|Engr|Ir|Ar|Adv|Arch|Barrister|Councillor|Councilor|Cllr|Ald|Alderman|Capt|Captain|Col|Colonel|Gen|General|Lt|Maj|Brig|"
    r"Cdr|Adm|Fr|Sr|Sister|Pastor|Bishop|Imam|Sheikh|Shaikh|Dato['’]?|Datuk|Datin|Tan Sri|Puan|Encik|Tengku|Tun|Monsieur|M|Herr|Frau|Se[nñ]ora?|Signor|Dott|Doutor|Dra|Comrade|PhD|Dr[.-]Ing"
)

POST_WORDS = PostWords(
    to_title=re.compile(
        rf"(?: \([^()]{{1,30}}\)|, (?:aged )?\d{{1,2}}(?: years old)?(?=,))?(?:,? (?:{_APPOINTED}|{_SERVES}) {_ARTICLE}|, {_ARTICLE}|,? \({_ARTICLE}| – {_ARTICLE}| — {_ARTICLE}| - {_ARTICLE}|: (?:the )?| as {_ARTICLE}| the (?=[A-Z]|$)| )"
    ),
    to_name=re.compile(rf"\.?,? (?:(?:(?:{HONORIFICS})\.? ){{0,4}})?[\"“]?"),
    courtesy=re.compile(
        r"(?:Assistant |Associate |Emeritus )?(?:Professor|Prof|Teacher|Doctor|Academician)"
    ),
    signs=re.compile(r"\b(?:[Ss]igned|[Ii]nitialled|[Ii]nked|[Cc]oncluded)\b"),
    signs_for=re.compile(r",? (?:for|on behalf of)(?: the)? "),
    to_body=re.compile(
        r" (?:of|at|for|from)(?: of)?(?: [Tt]he| both the| our| its)? (?:\d+(?:st|nd|rd|th) (?:session|meeting|edition|assembly) of (?:the )?)?(?:[“\"])?"
    ),
    of_person=re.compile(
        r"(?:,? who (?:teaches|works|worked|studies|serves) (?:at|in|for|with)|,? who (?:comes|came|hails) from| (?:of|from|at|with|representing|on behalf of)| (?:signed|signs|initialled)(?: it| the \w+)? (?:for|on behalf of))(?: the)? "
    ),
    possessive=re.compile(
        r"[\"”)]{0,2}['’]s? (?:new |first |founding |then |own )?|[\"”)]{0,2} (?:first |new )?| \("
    ),
    and_post=re.compile(
        r"(?: (?:in|at) [A-Z][\w’'-]+)?,? (?:and|as well as|&)(?: also| concurrently)?(?: as)?(?: the| a| an| its| their| his| her)? (?:former |then |late |past |previous |ex-)?|, (?:also |concurrently |and )?(?:the |a |an |its |their )?|; |/"
    ),
    pause=re.compile(r"[,;] (?:and |as well as )?(?:the |a |an )?$"),
    raw_before=re.compile(
        rf"(?<![\w’'-])(?![\w ]*-(?:based|born|led|backed|owned)\b)(?!(?:Visiting|First|Second|Union|Federal|State|Provincial|Municipal|Central|National|Local|Regional|The|A|An|And|To|Both|Also|Meanwhile|Since|Vice|Deputy|Here|Mr|Ms|Dr|Prof|Professor|So|If|That|Under|Over|But|At|In|On|When|While|As|By|For|With|From|After|Former|New|His|Her|Its|Our|Their|Then|This|That|\w+day|January|February|March|April|May|June|July|August|September|October|November|December|{_PEOPLES})\b)(?P<body>[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){{0,3}}) $"
    ),
    raw_after=re.compile(
        rf" (?:of|at|for|from)(?: [Tt]he| both the| our| its)? (?!(?:The|{_PEOPLES})\b(?! [A-Z]))(?P<body>[A-Z][\w’'&-]*(?:(?: (?:of|and|for|the|in|at|&))* [A-Z][\w’'&-]*)*)"
    ),
    bare_body=re.compile(r"(?=[,.;:)\n]| (?:Prof|Dr|Mr|Mrs|Ms|Engr|Sir|Hon)\b|$)"),
    respectively=re.compile(r",? respectively\b"),
    paired=re.compile(r"[\"”)]{0,2}(?: \([^()]{1,40}\))?,? (?:and|with|&) (?:the )?"),
    unit_of=re.compile(
        r" (?:of|at|for|from) (?:the |its )?(?P<unit>(?:[a-z-]+ ){0,2}(?:office|department|division|section|secretariat|school|faculty|institute|laboratory|committee|center|centre) (?:of|at) (?:the )?)"
    ),
    grouped=re.compile("(?!)"),
    headed={},
    national=re.compile(rf"(?<![\w-])(?:{_PEOPLES}) (?:[a-z-]+ )?$"),
    elected=re.compile(
        r"\b(?:elected|re-elected|chosen|voted)(?: unanimously)?(?: as| to be)?(?: the| a)?(?: first| new)? $"
    ),
    chosen=re.compile("(?!)"),
    rules_place=re.compile(
        r"(?i:\b(?:mayor|governor|magistrate|(?:county|district|prefecture|township|village) (?:head|chief|mayor)|prime minister|premier|king|queen|ambassador|consul general|lawmaker|senator|mp)$)"
    ),
    ours="our ",
    own_voice=re.compile(r"\b[Oo]ur (?:college|school|university|institute|hospital|academy)\b"),
    bare=re.compile("(?!)"),
    on_behalf=re.compile(r"(?i:on behalf of|representing|signed for|from) (?:the )?$"),
    part=re.compile(
        r"\b(?:Office|Department|Division|Section|Faculty|Committee|Bureau of)\b|^(?:School|College) of\b"
    ),
    seat=re.compile("(?!)"),
    party=re.compile("(?!)"),
    plural=re.compile(
        r"(?i)(?:ministers|deans|chairmen|managers|heads|founders|representatives|lecturers|researchers|presidents|secretaries|professors|mayors|directors|governors|principals|rectors|chancellors|ambassadors)$"
    ),
    closes=re.compile(""),
    opens=re.compile(""),
    aside=re.compile(r" ?\([^()]{1,40}\)"),
    generic=re.compile(
        rf"\b[Tt](?:he|his|hat) (?:[a-z-]+ )?(?P<head>{HEAD_NOUNS}|(?i:{HEAD_NOUNS})(?! [A-Z]| of | for ))\b(?:['’]s\b)?|\b(?P<own>[Ii]ts|[Tt]heir)\b"
    ),
    heads={
        "university": ("university",),
        "school": ("school", "university"),
        "college": ("university", "school"),
        "company": ("company",),
        "firm": ("company",),
        "group": ("company",),
        "alliance": ("alliance",),
        "association": ("association",),
        "institute": ("institute", "university"),
        "centre": ("institute",),
        "center": ("institute",),
        "ministry": ("government",),
        "bureau": ("government",),
        "department": ("government",),
        "commission": ("government", "committee"),
        "hospital": ("hospital",),
        "kindergarten": ("school",),
        "corporation": ("company",),
        "academy": ("institute", "school"),
    },
    context=(
        (
            re.compile(
                r"(?i)\b(?:principal(?! secretary)|head ?master|headmistress|head ?teacher|teacher|pupil|student|vice-principal)\b"
            ),
            ("school", "university"),
        ),
        (
            re.compile(
                r"(?i)\b(?:general manager|chief executive|ceo|chief \w+ officer|cto|cfo|chairman of the board)\b"
            ),
            ("company",),
        ),
        (re.compile(r"(?i)\b(?:rector|vice-chancellor|provost)\b"), ("university",)),
        (
            re.compile(
                r"(?i)^(?:(?:deputy|vice|executive|rotating|honorary|standing)[ -])*(?:secretary[- ]general|(?:chair(?:man|woman|person)?|president|director|member) of the (?:\w+ )?council)$"
            ),
            ("alliance", "association"),
        ),
    ),
    unit=re.compile(r"(?!)"),
    parent=re.compile(r"(?!)"),
    department=re.compile(
        r" (?:[A-Z][\w’'&-]+ ){0,3}(?:Team|Section|Division|Department|Office|Unit|Branch|Committee|Programme|Program|Project|Desk|Center|Centre|Group|Campus) "
    ),
    to_organization=re.compile(
        r"(?:,| in| with| to|, of| under| on behalf of)(?: the| our| its)? (?:[“\"])?"
    ),
    place_post=re.compile(
        r"(?i:\b(?:mayor|governor|magistrate|county head|county chief|district chief|district head|head|chief|president|prime minister|premier|king|queen|ambassador|secretary|minister|consul general|lawmaker|senator|member of parliament|mp|party secretary|party chief|commissioner)$)"
    ),
    office=re.compile(
        r"\b(?:County|District|City|Prefecture|Province|Township|Town)(?=.*\b(?:Party|Committee|Government)\b)"
    ),
    ministry=_ministry,
    of_council=re.compile(
        r"(?i)\b(?:mayor|councillor|councilor|alderman|council leader|leader of the council|town clerk|city manager)$"
    ),
    councils=tuple(
        f"{place} council"
        for place in terms(
            "city shire town county district borough regional municipal village rural island community metropolitan"
        )
    ),
    shares_list=False,
)

TITLES = TitleWords(
    posts=POST_WORDS,
    pattern=re.compile(
        rf"(?<![\w-])(?:(?P<status>{alternation(FORMER)})(?:\ |(?<=-)))?"
        rf"(?P<title>(?!{_SURNAME}|Mother\ Tongue)(?P<modifier>{_MODIFIER})(?P<post>{alternation(POSTS)})"
        rf"(?:\ (?:emeritus|emerita|designate|elect)\b|-(?:elect|designate)\b|{_WORD_END})"
        rf"(?:(?:(?<=chancellor)|(?<=president)|(?<=principal)|(?<=provost)|(?<=rector)|(?<=director)|(?<=dean)){_RANKED})?{_COMPLEMENT}?)",
        re.IGNORECASE,
    ),
    ranks=POSTS,
    lower=frozenset({"deputy", "vice", "assistant", "associate"}),
    statuses={
        "former": "former", "ex-": "former", "then": "former", "late": "former", "onetime": "former", "one-time": "former",
        "past": "former", "previous": "former", "outgoing": "former", "retired": "former", "acting": "acting",
        "interim": "acting", "caretaker": "acting", "honorary": "honorary", "emerit": "honorary",
    },
)  # fmt: skip
