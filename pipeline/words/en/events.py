"""What English calls events."""

import re
from itertools import chain

from pipeline.words.events import EventFrame, EventWords
from schemas.vocabulary import EventKind

OCCASIONS: dict[EventKind, tuple[str, ...]] = {
    "signing": (
        r"sign(?:ing)?(?:-in)? ceremon(?:y|ies)",
        r"ceremony (?:of|for (?:the |its )?) ?signing",
        r"ceremony to sign",
        r"contract ceremony",
        r"signing event",
        r"signing",
        r"signing session",
        r"exchange of notes",
    ),
    "founding": (
        r"(?:inaugural|founding|establishment|unveiling|opening|plaque|inauguration|launch(?:ing)?|launching and unveiling) (?:ceremony|meeting|conference|assembly)(?= (?:of|for) (?:the |its )?[^.;]{0,80}(?:alliance|union|cent(?:er|re)|(?<!summer )(?<!winter )(?<!spring )institute|(?<!summer )(?<!winter )(?<!spring )school|base|college|association|committee|laborator|lab|campus|academy|company|federation|consortium|office|branch|luban workshop)(?![^.;]{0,60} (?:program|programme|camp|course|forum|conference)))",
        r"(?:inaugural|founding|establishment|unveiling|plaque[- ]unveiling|inauguration) (?:ceremony|meeting|conference|assembly)",
        r"inauguration",
        r"(?:official |grand |formal )?opening(?= of (?:the|a|an|its)\b)",
        r"establishment(?= of (?:the|a|an|its)\b)",
        r"unveiling",
        r"ribbon-?cutting(?: ceremony)?",
        r"dedication ceremony",
        r"commissioning ceremony",
    ),
    "launch": (
        r"launch(?:ing)? (?:ceremony|event|meeting|conference)",
        r"ground-?breaking(?: ceremony)?",
        r"start(?:ing|-up)? ceremony",
        r"kick-?off (?:meeting|ceremony|event)",
        r"launch party",
        r"topping-?out ceremony",
        r"roll-?out ceremony",
        r"christening(?: ceremony)?",
        r"flag-?off ceremony",
    ),
    "aid": (r"donation ceremony", r"donation event", r"handover ceremony", r"fund-?raising event"),
    "pairing": (r"pairing ceremony", r"twinning ceremony"),
    "training": (
        r"training (?:courses?|class|program(?:me)?|session|camp|workshop|seminar)",
        r"(?:summer|winter|spring|autumn|fall) (?:school|camp|course|academy|institute|program(?:me)?|session)s?",
        r"(?:study|exchange|immersion) (?:camp|course)",
        r"lecture series",
        r"(?:demonstration|open|public|model) (?:class(?:es)?|lessons?)",
        r"lectures?",
        r"(?:training|skills|capacity[- ]building|teachers?[’']?|coaching|hands-on|writing|dance|music|art) workshop",
        r"(?<!luban )(?<!silk road )(?<!silk road” )(?<!ban mo )workshop(?= for\b)",
        r"master ?class",
        r"study camp",
        r"language course",
        r"short courses?",
        r"courses?",
        r"boot ?camp",
        r"training",
        r"fundraiser",
        r"charity (?:auction|dinner|gala|ball|run)",
        r"presentation of cheques?",
        r"cheque presentation",
        r"friendship ceremony",
        r"crash course",
        r"tutorial",
        r"study week",
        r"refresher course",
        r"induction course",
        r"seminar series",
        r"internship",
        r"bootcamp",
        r"clinic(?= (?:for|on) )",
        r"induction",
    ),
    "exhibition": (
        r"exhibition",
        r"exposition",
        r"expo",
        r"fair",
        r"festival",
        r"competition",
        r"contest",
        r"tournament",
        r"championships?",
        r"games",
        r"performance",
        r"concert",
        r"gala",
        r"olympiad",
        r"cup(?![”\"])",
        r"showcase",
        r"art show",
        r"culture week",
        r"film week",
        r"carnival",
        r"hackathon",
        r"race",
        r"premiere",
        r"screening",
        r"regatta",
        r"marathon",
        r"relay",
        r"parade",
        r"pageant",
        r"biennale",
        r"trade show",
        r"open day",
        r"open house",
        r"fête|fete",
        r"auction",
        r"recital",
        r"fashion show",
        r"bake-off",
        r"science fair",
        r"book fair",
        r"job fair",
        r"sports day",
        r"fun run",
        r"charity run",
        r"eisteddfod",
        r"tryouts?",
        r"playoffs?",
        r"qualifiers?",
        r"trophy",
        r"derby",
        r"jamboree",
        r"festivities",
        r"display",
    ),
    "release": (
        r"book launch",
        r"release ceremony",
    ),
    "visit": (r"reception", r"audience", r"courtesy call", r"(?:bilateral )?talks"),
    "meeting": (
        r"(?-i:(?:[A-Z][a-z]+ )+Week)",
        r"press (?:conference|briefing)",
        r"news (?:conference|briefing)",
        r"conference",
        r"forum",
        r"summit",
        r"symposium",
        r"seminar",
        r"on-site meeting",
        r"working meeting",
        r"meeting",
        r"congress",
        r"convention",
        r"round ?table",
        r"dialogue",
        r"consultations?",
        r"annual meeting",
        r"assembly",
        r"colloquium",
        r"plenary",
        r"session",
        r"ceremony",
        r"commission meeting",
        r"salon",
        r"exchange activity",
        r"event",
        r"activit(?:y|ies)",
        r"celebrations",
        r"anniversary celebration",
        r"celebration",
        r"webinar",
        r"(?<!luban )(?<!silk road )(?<!silk road” )(?<!ban mo )workshop",
        r"gathering",
        r"(?-i:council)",
        r"town hall",
        r"hearing",
        r"panel discussion",
        r"briefing",
        r"luncheon",
        r"breakfast meeting",
        r"banquet",
        r"open forum",
        r"retreat",
        r"caucus",
        r"hui",
        r"teach-in",
        r"vigil",
        r"rally",
        r"commemoration",
        r"graduation",
        r"get-together",
        r"reunion",
        r"video ?conference",
        r"tea party",
        r"mixer",
        r"huddle",
        r"powwow",
        r"general meeting",
    ),
}
HEAD = "|".join(sorted(chain.from_iterable(OCCASIONS.values()), key=len, reverse=True))
CAP = r"[A-ZÀ-Þ0-9“\"][\w’'\-–/&.]*[”\"]?"
LOW = r"[a-z][\w’'\-–]*"
BODY = r"Alliance|Union|Cent(?:er|re)|(?<!Summer )(?<!Winter )(?<!Spring )(?:Institute|School)|College|Universit(?:y|ies)|Base|Association|Committee|Laborator(?:y|ies)|Lab|Campus|Academy|Company|Federation|Consortium|Office|Branch|Group|Workshop|Hub|Foundation|Council|Network|Community|Park|Hospital|Museum|Library|Kindergarten|Society|Classroom|League|Team|Fund|Commission|Station"
BODY_LOWER = "alliance|union|cent(?:er|re)|institute|school|college|base|association|committee|laboratory|lab|office|branch|group|hub|foundation|council|network|campus|consortium|academy|company|working group|joint venture|workshop|fund"
THING = "program(?:me)?s?|project|platform|campaign|initiative|course|pilot|section|portal|portals|scheme|plan|service|website|app|route|line|construction|plant|park|activity|action|system|journey|school|season|class|series|drive|hospital|campus|complex|village|bridge|factory|dam|road|railway|tunnel|clinic|dormitory|stadium|library|pipeline|terminal|station|tower|wing|facility|building"
WORK = "initiative|consensus|communiqu[eé]|charter|report|white paper|blue book|green paper|list|handbook|guide(?:lines?|book)?|plan|standards?|polic(?:y|ies)|results|findings|ranking|statistics|book|index|catalog(?:ue)?|opinions|measures|notice|statement|declaration|strategy|regulations?|circular|document|paper|study|survey|figures|atlas|action plan|rules|toolkit|curriculum"

AIM = "breed|plant|help|support|promote|boost|train|improve|reduce|cut|teach|protect|restore|develop|map|fight|combat|tackle|raise|expand|encourage|foster|strengthen|grow|save|clean|end|attract|recruit|prevent|study|test|digiti[sz]e|moderni[sz]e|upgrade|monitor|preserve|enhance|equip|create|connect|deliver|treat|rescue|renovate|rebuild|vaccinate|screen|empower|revive"
BREAK = "sponsored|hosted|organi[sz]ed|undertaken|jointly|attended|initiated|co-hosted|supported|was|were|is|are|will|has|have|had|held|took|takes|opened|kicked|in|at|on|by|with|to|recently|yesterday|today|that|which|said|who|whose|where|when|while|themed|titled|entitled|dubbed|co-sponsored|co-organi[sz]ed|led|chaired|convened|organi[sz]ing|from|during|before|after|as|under|between|came|brought|drew|attracted|gathered|ended|closed|concluded|wrapped|began|begins|started|starts|ran|runs|donated|provided|designed|aimed|announced"
TIME = r"(?:the\s)?(?:(?:early |late )?(?:evening|morning|afternoon|night|day|same day|eve)\b|\d{1,2}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"


ORGS = r"(?:(?!\s(?:was|were|is|are|will|has|have|had|took|opened|kicked|brought|aims?|drew|attracted|which|who|where|with the (?:support|theme|aim|guidance)|under the|and (?:\w+ )?(?:supported|attended|undertaken|co-?organi[sz]ed|organi[sz]ed|guided|held))\b)[^.;]){3,240}"
"""Names of bodies up to where the clause goes on."""
LEADS = "alliance|union|league|consortium|association|federation|foundation|fund|library|museum|hospital|laboratory|lab|institute|office|hub|park|program(?:me)?s?|projects?|platforms?|campaigns?|initiatives?|courses?|systems?|plans?|schemes?|classes|forum|conference|meeting|committee|agreement|network|centre|center|staff|students|teachers|building"
"""Nouns that a word before them only modifies."""


def _names(capital: str, lower: str) -> re.Pattern[str]:
    """Phrases in quotation marks, in capitals, or in small letters that end in one of the head nouns."""
    return re.compile(
        rf"[“\"][^”\"]{{3,90}}[”\"](?:\s{CAP}){{0,4}}|(?:{CAP}\s(?:(?:of|and|for|on|in|the|to)\s){{0,2}}){{1,12}}?(?:{capital})\b(?!\s(?:{LEADS})\b)(?:\s(?:of|for|on|in)\s(?!{TIME})(?:the\s)?{CAP}(?:\s(?:(?:and|of|the|for)\s)?{CAP})*)?"
        rf"|(?:(?:{LOW}|{CAP})\s){{0,4}}?(?:{lower})\b(?!\s(?:{LEADS})\b)(?:\s(?:of|for|on|in(?=\s(?!(?:collaboration|cooperation|partnership|accordance|the|an?|order|addition|line|which|both|all|its|their|late|early|part|response|person)\b)[a-z]))\s(?!{TIME})(?:{LOW}|{CAP})(?:[\s-](?!(?:at|in|with|by|on|to|that|which|and|was|were|is|are|has|have|will)\b)(?:{LOW}|{CAP})){{0,5}}|\sto\s(?:{AIM})(?:[\s-](?!(?:at|in|with|by|on|to|that|which|and|was|were|is|are|has|have|will)\b)(?:{LOW}|{CAP})){{1,6}})?"
    )


EVENTS = EventWords(
    occasions=tuple(
        (re.compile(rf"(?i)\b(?:{'|'.join(heads)})"), kind) for kind, heads in OCCASIONS.items()
    ),
    occasion=re.compile(
        rf"(?i)\b(?:{HEAD})\b(?! (?i:room|hall|table|center|centre|site|venue|minutes))|\b(?-i:[A-Z]{{4,7}})(?= (?:will be|was|were|is to be|to be) (?:held|hosted|convened|opened))"
    ),
    not_named=re.compile(
        rf"(?i)(?:(?:the|this|that|a|an|its|their|both|another|said|same|first|second|next|final|last|new|round|two|three|four|five|several|of|joint|annual|opening|closing|official|formal|brief|grand|in|special|separate|bilateral|cordial|friendly|high-level|in-depth|fruitful) )*(?:{HEAD})(?: ceremony)?"
    ),
    joined=re.compile(r"\band\b|&|,"),
    quoted_name=re.compile(
        r"[“\"][^“”\"]{3,100}[”\"](?:\s(?:(?:and|on|for|of)\s)?[A-Z][\w’'-]*){0,5}\s?$"
    ),
    joint_name=re.compile(
        r"\b(?:and|cum)\b(?=\s(?:the\s|a\s)?(?:[\w-]+\s){0,3}?(?:sign(?:ing)?|pairing|launch(?:ing)?|unveiling|donation)\b)"
    ),
    modifiers=re.compile(r"(?:[“\"]?[A-Z0-9“\"][^,;]*\s)?(?:and|&)\s"),
    generic_head=" ceremony",
    no_name=re.compile(
        r"(?i)^our\b|\b(?:said|will|he|she|they|which|that|was|were|has|have|who|whose)\b|^(?:(?:the|a|an|its|their|new|first|second|this|another|any|all|old|own|each|some)\s)*(?:\w+)$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    ),
    before_name=re.compile(
        rf"(?i)[,;:.]\s|(?-i:\s(?=The\s))|\b(?:subject|part|venue|theme|site) of (?:an?|the)\s|\b(?:so|where|who|because|but|then|and|that|which|at|during|when|held|hold|holds|host|hosts|hosted|attended|attend|organi[sz]ed?|opened|launched|for|of the|from|to(?!\s(?:{AIM})\b)|said|after|in|on|by|will|with|was|were|is|are|convened|staged|run|ran|conducted)\s(?:(?:a|an|the|its|their)\s)?|\b(?:\d{{1,2}}|\d{{4}}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|morning|afternoon|day),?\s(?:the|a|an)\s"
    ),
    lead=re.compile(r"(?i)\s*(?:(?:a|an|the|its|their|this|that|these|both|also|then)\s)+"),
    tail=re.compile(
        rf"(?:\s(?:of|for|on)\s(?!{TIME})(?:the\s)?(?:(?!(?:{BREAK})\b)[\w“”\"’'\-&]+(?:\s\([^()]{{1,60}}\)(?=\s[A-Z]))?(?:,\s(?!(?:the|an?|he|she|they|it|we|which|who|where|when|both|this|that)\b)|\s)){{0,12}}(?!(?:{BREAK})\b)[\w“”\"’'\-]+|\s[“\"][^”\"]{{3,120}}[”\"])?"
    ),
    between=re.compile(
        r"[”\"]?(?:\s(?:in|at|of)\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}|\s(?:among|between|for|with)\s[^,.;]{1,60})?\s*(?:\([^()]{1,40}\))?,?\s*(?:(?:that|which)\s(?:[^,.;]|(?<=\d)[,.](?=\d)){1,80}\s)?[”\"]?\s?(?:(?:has|have|had|will|is|are|was|were|also|formally|officially|jointly|then|now|to|be|been|the|a|an|its|new)\s*)*[“\"]?"
    ),
    things=re.compile(
        r"suppl(?:y|ies)|materials?|equipment|batch|shipment|consignment|cargo|vaccine|mask|goods|aid|train|ship|vessel|plane|flight|aircraft|donation|kit|book|container|parcel|letter|news|trade|export|import|investment|price|number|temperature|rain|typhoon"
    ),
    no_body=re.compile(
        r"(?i)\b(?:summer|winter|spring|autumn|fall) (?:school|institute|academy|camp)\b"
    ),
    purpose=re.compile(r"\bto (?:jointly |formally |officially )?$"),
    participle=re.compile(
        r",\s(?:\w+ed|set up)\s(?:in|at|by|on|under)\b|.{2}(?:\w+ed|set up)\sby\b"
    ),
    transitive=re.compile(
        r"(?:founded|established|establish(?:es)?|set up|unveil(?:ed|s)|created|co-founded|form(?:ed|s)?|introduced|initiat(?:ed|es)|releas(?:ed|es)|publish(?:ed|es)|issu(?:ed|es)|promulgated|co-published|(?:will|shall|to) (?:jointly )?(?:release|publish|issue))\b.*"
    ),
    towards=re.compile(
        r"\s*(?:(?:the|a|an|his|her|its|their|both|\w+’s|\w+'s)\s)?(?:[a-z]+\s(?:of|in)\s(?:the\s)?)?"
    ),
    motion=re.compile(r"(?!)"),
    bound_for=re.compile(
        r"\b(?:travel(?:l?ed|s) to|flew to|went to|c[ao]me to|arrived (?:in|at)|head(?:ed|s) (?:to|for))\s(?:the\s)?$"
    ),
    totals=re.compile(
        r"(?i)\b(?:anniversary of|cumulative(?:ly)?|so far|to date|altogether|over the (?:past|years)|every year|each year|annually|a year|every semester|since then|in total|regularly|has been|have been)\b(?! (?:under|paired|twinned|founded|established|in town|on an?))"
    ),
    aside=re.compile(
        r"\([^()]{0,80}\)|^ (?:that|which)(?: (?:[A-Z][\w’'-]*|of|and|the|its|for))+ ?$"
    ),
    other_clause=re.compile(
        r"[;:]|\.\s|\b(?:said|that|attended|witnessed|told|spoke|when|while|because)\b"
    ),
    held=re.compile(
        r"\b(?:(?:was|were|is|are|be|been|being)(?: (?:also|jointly|officially|successfully|formally|grandly|recently))? (?:held|hosted|convened|opened|organi[sz]ed|staged|launched|scheduled|inaugurated|conducted|completed|co-hosted)|took place|takes place|take place|taking place|kicked off|kicks off|kick off|opened|opens|concluded|closed|ended|wrapped up|got under ?way|began|begins|begin|starts?|started|convened|ran|held|is under way|was (?:on [A-Z\w ,]{3,24}? )?the venue of|came to (?:an end|a close)|drew to a close|got going|rounded off|reconvened|went ahead|commenced|commences|wound up|is over|was over|(?:has|have) (?:ended|closed|opened|concluded|taken place)|came down|was (?:staged|put on|laid on)|(?:has |have )?wrapped(?= )|raised its curtain|rang down|brought the curtain down|gathered(?= \d)|(?:drew|pulled in)(?= (?:some |over |about |nearly |around |more than |a record |an? )*(?:\d|hundreds|thousands|dozens|crowds?))|brought together(?= (?:some |over |about |nearly |around |more than |a record |an? )*(?:\d|hundreds|thousands|dozens|representatives|experts|scholars|teachers|students|delegates|officials|leaders))|were on show|(?:was|is) on show|runs from|will run|(?:was|were) rounded off|(?:was|were) brought to a close)\b"
    ),
    hosting=re.compile(
        r"\b(?:hosts?|hosted|holds?|held|organi[sz]es?|organi[sz]ed|convenes?|convened|staged?|stages|host|hold|conducted?|carried out|ran|run|co-hosted?|co-organi[sz]ed?|put on|laid on|threw|mounted|summoned|called(?= an? )|chaired|co-chaired|presided over|welcomed \d+ [a-z]+ to|wrapped up|kicked off|completed(?= (?:a|an|the|its|their) )|concluded(?= (?:a|an|the|its|their) )|opened(?= its [a-z ]{0,20}(?:forum|conference|festival|exhibition))|to (?:hold|host|organi[sz]e|open))\b"
    ),
    receives=re.compile(r".*(?:venue|scene) of|play(?:ed|s) host to"),
    visitors=re.compile("(?!)"),
    agent=re.compile("(?!)"),
    listed=re.compile("(?!)"),
    activity=re.compile("(?!)"),
    goes_on=re.compile("(?!)"),
    compound=re.compile(r"\s"),
    told_aside=re.compile("(?!)"),
    lasts=re.compile(
        r"(?i)\b(?:spen[dt]s?|stay(?:s|ed|ing)?(?: of| for)?|lasting|lasts?|lasted|duration (?:of|is)|duration of the [\w ]{3,24} is)\s(?:a |about |nearly |around )?$"
    ),
    lasting=re.compile(
        r".\s(?:[\w-]+\s){0,3}?(?:visit|trip|tour|course|training|camp|program(?:me)?|event|conference|forum|workshop|meeting|stay|exchange|mission|festival|fair|exhibition|seminar|summit|journey)\b"
    ),
    nested=re.compile(r"\s(?:of|for)\s(?!.*(?:\band|,)\s(?:the|an?)\s)"),
    act_of=re.compile(
        r"(?i)^(?:(?:official|grand|formal) )?(?:opening|inauguration|unveiling|establishment|founding|launch) of (?:the |an? |its )?(?=\S+ \S)"
    ),
    apart=re.compile(r"\b(?:separate(?:ly)?|respectively|individually|one-on-one|in turn)\b"),
    advert=re.compile(
        r"\s*(?:Join|Register|Sign up|Subscribe|Click|Book|Download|Don[’']t miss|Learn more|Read more|Save the date|Find out)\b"
    ),
    joins=re.compile(
        r"\b(?:(?:attend|address|join|witness)(?:ed|s|es|ing)?(?: online)?(?: from [A-Z]\w+)?|(?:took|takes?|taking) part in|participat(?:ed|es?|ing) in|spoke at|sp(?:eaks|eaking) at|compet(?:ed|es|ing) (?:in|at)(?: the (?:grand )?finals? of)?|(?:arrived in|came to|flew to|went to) [A-Z][\w ]{2,30}(?: on [A-Z0-9][\w ,]{2,20})? for|enroll?ed in|graduated from|(?:gather(?:ed|s)?|assembled|converged|came together|turned out|met)(?: (?:in|at|on) [A-Z][\w ]{2,20})? for|travel(?:l?ed)? to [A-Z][\w ]{2,20} for)\b"
    ),
    setting=re.compile(
        rf"\b(?P<before>[Aa]t|[Dd]uring|[Oo]n the (?:sidelines|margins|fringes) of|in the margins of|[Ii]n the course of) (?:a|an|the|its|their) (?:[\w’'“”\"-]+ ){{0,9}}?(?P<head>(?i:{HEAD}))\b(?! (?i:room|hall|table|center|centre|site|venue|minutes))"
    ),
    frames=(
        EventFrame(
            "training",
            re.compile(
                r"(?:(?<=school )|(?<=academy )|(?<=course ))(?:opens?|opened|starts?|started|begins?|began|runs|ran|will (?:open|start|begin|run))\b(?= (?:on|in|from|at|this|next)\b)"
            ),
            name="subject",
            needs_name=True,
        ),
        EventFrame(
            "founding",
            re.compile(
                r"\b(?:(?:was|were|is|are|be|been)(?: (?:also|jointly|officially|formally|then|now))? (?:founded|established|inaugurated|set up|unveiled|opened|formed|created|launched|formally opened)|founded|established|inaugurated|set up|unveil(?:ed|s)(?: (?:the|a) (?:plaque|plate|nameplate|sign)s? (?:of|for))?|form(?:ed|s)?(?= an? )|opened|opens|open(?= an? )|co-founded|created|establish(?:es)?|due to open|(?:cut|cuts|cutting) the ribbon (?:on|at|for|of)|opened (?:its|their|the) doors|opens (?:its|their) doors|threw open|inaugurat(?:ed|es)|commission(?:ed|s)(?= (?:a|an|the|its) )|dedicated(?= the )|came into (?:being|existence)|was (?:born|incorporated|dedicated|commissioned|registered)|were (?:dedicated|commissioned|inaugurated)|spun out|(?:has |have )?officially opened|started life|stood up(?= a )|(?:[Tt]he |official |formal )(?:establishment|founding|creation|inauguration|unveiling|opening) of(?= [^.;]{3,110}? (?:was|were) (?:officially |formally |also )?(?:announced|marked|celebrated|declared|proclaimed))|(?:announc|declar|proclaim|witness|celebrat|mark)(?:ed|es|s|ing) the (?:official |formal )?(?:establishment|founding|creation|inauguration|unveiling|opening) of|(?:got|received) (?:its|a|the) plaque)\b(?! (?:the |an? |its |their )?(?:[\w-]+ ){0,2}?(?:ideas?|concepts?|principles?|philosophy|goals?|themes?|spirit|mechanisms?|relations?|relationships?|ties|contacts?|links|friendships?|systems?|models?|standards?)\b)"
            ),
            name="either",
            needs_name=True,
        ),
        EventFrame(
            "founding",
            re.compile(
                rf"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )(?<!lly )(?<!also )\blaunch(?:ed|es)?\b(?= (?:(?!\b(?:program(?:me)?s?|projects?|platforms?|campaigns?|initiatives?|courses?|pilots?|schemes?|plans?|services?|website|app|series|actions?|in|at|on|by|with|for|to)\b)[^.;,]){{0,90}}?\b(?:{BODY}|{BODY_LOWER})\b(?! (?:{LEADS})\b))"
            ),
            name="object",
            needs_name=True,
        ),
        EventFrame(
            "launch",
            re.compile(
                r"\b(?:(?:was|were|is|are|be|been)(?: (?:also|jointly|officially|formally))? (?:launched|started|initiated|rolled out|kicked off|put into (?:use|operation))|launch(?:ed|es)?|kick(?:ed|s) off|initiat(?:ed|es)|rolled out|broke ground|breaks ground|[Gg]round (?:was|has been|is) broken (?:for|on)|(?:saw|seen|sees) ground (?:being )?broken (?:for|on)|laid the (?:foundation stone|cornerstone) (?:of|for)|(?:foundation stone|cornerstone) (?:of|for)(?= [^.;]{3,110}? (?:was|were) laid)|(?:[Cc]onstruction|[Bb]uilding|(?:[Bb]uilding |[Cc]onstruction )?[Ww]ork) (?:of|on|for|at)(?= [^.;]{3,110}? (?:started|starts?|begins?|began|commenced|kicked off|got under ?way|is under ?way|will (?:start|begin|commence)))|(?:has|have) begun|went (?:online|live)|goes live|start(?:ed|s)?(?= (?:a|an|the|its|their) )|introduced|will (?:begin|start)|(?:goes|gone) online|switched on|(?:was|were) (?:officially |formally |also )?announced(?: to the public)?(?=[.,;]| (?:on|at|in|and|by)\b)|(?:was|were) (?:switched on|unveiled|piloted|flagged off|topped out|handed over|commissioned|completed|opened to the public)|flagged off|broke (?:new )?ground (?:on|for)|turned the first sod|topped out|rolls? out|rolling out|premiered|debuted|made its debut|got off the ground|set in motion|came on stream|came online|cut the ribbon (?:on|at|for)|lit up|set sail|took to the (?:road|skies|water)|began (?:work|construction) on|gave the green light to|went on sale|hit the market|entered service|went into (?:service|operation|production)|began|got under ?way|has been under ?way|became(?=[^.]{0,20} a joint)|open(?= an online))\b"
            ),
            name="either",
            needs_name=True,
        ),
        EventFrame(
            "launch",
            re.compile(
                r"(?:(?<=^)|(?<=[.;] ))(?:(?:[Cc]onstruction|[Bb]uilding|[Ww]ork)(?: work)?(?: on (?:it|the \w+))?) (?:is (?:due |scheduled |expected |set )?to (?:start|begin|commence)|will (?:start|begin|commence)|starts?|started|begins?|began|commence[sd]|got under ?way)\b"
            ),
            bare=True,
        ),
        EventFrame(
            "release",
            re.compile(
                r"(?:(?<=[Rr]eport )|(?<=[Gg]uideline )|(?<=[Gg]uidelines )|(?<=circular )|(?<=[Nn]otice )|(?<= plan )|(?<= rules )|(?<= document )|(?<=[Ss]tudy )|(?<=[Ss]urvey )|(?<= list )|(?<=ranking )|(?<=rankings )|(?<=figures )|(?<=statistics )|(?<= data )|(?<=[Pp]aper ))(?:just |newly |jointly )?(?:released|published|issued|put out|unveiled)\b(?= (?:on|by|in|this|last|yesterday|today|earlier|jointly|late)\b)"
            ),
            name="either",
        ),
        EventFrame(
            "release",
            re.compile(
                r"\b(?:(?:was|were|is|are|be|been)(?: (?:also|jointly|officially|formally))? (?:released|published|issued|unveiled|made public|promulgated)|(?:[Tt]he )?(?:release|publication|issuance) of(?= [^.;]{3,110}? (?:was|were) (?:officially |formally |also )?announced)|announced the (?:release|publication) of|releas(?:ed|es)|publish(?:ed|es)|issu(?:ed|es)|unveil(?:ed|s)|made public|promulgated|adopted|endorsed|passed(?: through)?|co-published|(?:will|shall|to) (?:jointly )?(?:release|publish|issue))\b(?! on behalf)"
            ),
            name="either",
            needs_name=True,
        ),
        EventFrame(
            "visit",
            re.compile(
                r"\b(?:visit(?:ed|s|ing)?(?= (?!to\b|from\b|was\b|and\b|by\b|of\b)[A-Za-z“\"])|tour(?:ed|s|ing)(?= )|inspect(?:ed|s|ing)?(?= )|paid (?:a|an) (?:[\w-]+ )?visit to|(?:a|the|his|her|their|an) (?:[\w-]+ ){0,3}(?:visit|trip|tour) to|(?:pay|pays|paid|paying|make|makes|made|repaid) (?:a |an |his |her |their )?(?:[\w-]+ ){0,2}visit(?! to)|visit to|travel(?:l?ed|s) to|flew to|investigat(?:ed|es)(?= the (?:school|college))|call(?:ed|s) on|walked into|went to|(?:led|heading|headed|leading) (?:a |an |the |his |her |their )?(?:[\w-]+ ){0,4}?(?:delegation|mission|team|group|party)(?: of [^.;,]{3,50}?)? (?:to(?! (?:attend|participate|take part|join|compete)\b)|on a (?:[\w-]+ )?(?:visit|trip|tour) (?:to|of))|(?:paid|made) (?:a |an )?courtesy (?:call|visit)s? (?:on|to)|courtesy call on|dropped by|stopped over (?:at|in)|(?:is|are|was|were|has been|have been) (?:in town|on a (?:[\w-]+ )?(?:visit|trip|tour)(?: (?:to|of|in))?)|set (?:off|out) (?:to|for)|(?:left|departed) for(?= (?:the |our )?[A-Z])|(?:went|embarked|set out|set off) on a (?:[\w-]+ )?(?:visit|trip|tour) (?:to|of)|arrived (?:in|at)|spent (?:\w+ )?(?:days?|weeks?) (?:at|in)|returned from|stopped (?:at|in)|dropped (?:in on|by|into)|looked in on|paid a call on|went back to|went over to|c[ao]me to (?:see|visit)|c[ao]mes? to(?= (?:the |our )?[A-Z])|was shown (?:around|round)|were shown (?:around|round)|got a tour of|took a tour of|swung by|toured|made (?:a|her|his|their) way to|drove to|sailed to|journeyed to|touched down in|landed in|headed (?:to|for))\b"
            ),
            visited=True,
        ),
        EventFrame(
            "visit",
            re.compile(
                r"\b(?:met(?: with)?|meets with|host(?:ed|s) (?:a |an |the )?(?:[\w-]+ )?visits? (?:by|from|of)|received (?:a |an |the )?(?:[\w-]+ )?visits? (?:by|from)|visits? (?:by|of) (?:a|an|the) (?=(?:[\w-]+ )*(?:delegation|mission|group|team)\b)|(?:held|had) (?:[\w-]+ ){0,3}talks with|(?:held|had) a meeting with|sat down with|conferred with|caught up with|sat down (?:together|face to face)|compared notes with|shook hands with|huddled with|hosted(?= (?:a |an |the )?(?:visiting |high-level |\w+-member )*(?:delegation|mission|group|team|officials|visitors|guests)\b)|played host to|rolled out the red carpet for|had (?:tea|lunch|dinner|breakfast) with|dined with|joined(?=[^.]{0,30} for talks)|received(?= (?:by|an?|the)\b| [A-Z])|welcomed(?= (?:an?|the)\b| [A-Z])|held talks|hosted (?=a (?:\w+ )?delegation)|(?<!the )(?<!of )talks with|exchanged views with|(?:was|were) received(?: [a-z][a-z ]{1,40})? by|(?<!after )(?<!before )(?<!the )in (?:bilateral|formal|official|high-level) talks)\b"
            ),
        ),
        EventFrame(
            "aid",
            re.compile(
                r"\b(?:donat(?:ed|es|ing)|(?<=\bto )(?:donate|hand over|present \d)|(?:made|makes|gave|conducted|carried out|organi[sz]ed|received|accepted) (?:a |an |the )?(?:[\w-]+ ){0,2}?(?:donations?|distribution|hand-?over|gifts?) (?:of|to|from)|\b(?:[Aa]|[Tt]he) (?:donation|gift|consignment|shipment|batch) of(?= [^.;]{3,90}? (?:was|were) (?:presented|handed over|delivered|given|sent|made))|received(?= \d[\d,.]* [^.;]{3,60} (?:from|donated))|distributed(?= (?:\d|[^.;]{3,50} donated))|delivered(?= (?:\d|a (?:batch|consignment|shipment|donation)))|provided(?= (?:scholarships|grants|bursaries|equipment|funds) )|turned over(?= \d)|contributed(?= (?:\d|RMB|US|£|€|\$))|provided(?= (?:\d|RMB|US|£|€|\$|financial|funding))|granted|gave(?= \d)|handed over|took delivery of|presented(?= \d)|pledged|put up(?= (?:\d|US|A?\$|£|€))|chipped in(?= )|(?:grant|donation|gift) (?:that|which)(?= [^.;]{3,80}? (?:made|gave|provided|donated)\b)|gifted|bequeathed|sent(?= \d[\d,]* (?:books|masks|tents|doses|tonnes|sets|boxes|laptops|computers))|shipped(?= \d[\d,]* (?:books|masks|tents|doses|tonnes|sets|boxes|laptops|computers))|dispatched(?= \d)|awarded(?= (?:a grant|grants|RMB|US|A?\$|£|€))|bestowed|allocated|sponsored(?= \d)|subsidi[sz]ed)\b"
            ),
        ),
        EventFrame(
            "pairing",
            re.compile(
                r"\b(?:(?:was|were|are|is|have been|has been|been|be)(?: \w+)? (?:paired|twinned)|paired(?: up)?|twinned|became (?:the|an?) (?:sister|twin|friendship|partner|paired) (?:city|town|school|college|university|institution) of|became (?:sister|twin|friendship|partner|paired) (?:cities|schools|cit(?:y|ies)|universities|institutions)|bec[ao]me (?:sister|twin)|formed (?:a )?(?:sister|friendship|pair)[\w -]{0,20}|(?:established|entered into|forged|formali[sz]ed) (?:a |an )?(?:sister|friendship|twin|paired|pairing)[\w -]{0,24}|join(?:ed|s)?(?= (?:the )?(?:[A-Z]|(?:alliance|union|group|network|league|association|consortium|federation)\b))|officially joined|became twins|became (?:twin|sister) towns|(?:have|has) twinned|tied the knot|entered (?:into )?(?:a )?(?:sister|twin|friendship)[\w -]{0,20}|signed up to)\b"
            ),
            needs_partner=True,
        ),
        EventFrame(
            "training",
            re.compile(
                r"\b(?:taught|teach(?:es)?|gave (?:a |an )?(?:[\w-]+ )?(?:lecture|lesson|demonstration)s?|deliver(?:ed|s) (?:a |an )?(?:[\w-]+ )?(?:lecture|lesson)s?|trained|will train|ran(?= \d+ (?:\w+ )?courses)|attend(?:ed)? (?:a )?training|lectur(?:ed|es) (?:on|about|at|to)|coached|tutored|gave (?:a |an )?(?:master ?class|tutorial|talk)|led (?:a |an )(?:[\w-]+ )?(?:workshop|master ?class|seminar|class)|will (?:offer|open|run|hold) (?:a |an )(?=[^.;]{0,40}course)|first course)\b"
            ),
        ),
    ),
    names={
        "founding": _names(BODY, BODY_LOWER),
        "launch": _names(
            "Program(?:me)?|Project|Platform|Campaign|Initiative|Course|Scheme|Plan|Portal|Park|System|Action|Class|Series|School|Line|(?:Plant|Bridge|Tunnel|Railway|Highway|Road|Terminal|Airport|Port|Factory|Works|Farm|Reservoir|Pipeline|Route|Service|App|Website|Challenge|Tower|Ferry|Tram|Metro|Stadium|Trail|Village|Campus|Complex|Hospital|Dam|Depot|Garden)(?!\\s[A-Z])",
            THING,
        ),
        "release": _names(
            "Initiative|Consensus|Communiqu[eé]|Charter|Report|Paper|Book|List|Handbook|Guide|Guidelines|Plan|Standard|Index|Opinions|Measures|Notice|Strategy|Partnerships|Catalogue|Rules|Regulations|Survey|Declaration|Statement|Outline",
            WORK,
        ),
        "training": _names(
            "Course|Workshop|Program(?:me)?|School|Camp|Training|Lecture",
            "courses?|workshops?|lessons?(?: on [a-z ]+)?|lectures?|training|(?:summer|winter|spring|autumn|field|night|evening) (?:school|academy)|camp|class(?:es)?",
        ),
        "exhibition": _names(
            "Exhibition|Expo|Fair|Festival|Competition|Contest|Games|Cup",
            "exhibition|fair|festival|competition|contest",
        ),
        "meeting": _names(
            "Conference|Forum|Summit|Symposium|Seminar|Meeting",
            "conference|forum|summit|symposium|seminar|meeting",
        ),
        "signing": _names("Ceremony", "signing ceremony"),
        "visit": _names("Tour|Visit", "study tour"),
        "pairing": _names("Ceremony", "pairing ceremony"),
        "aid": _names("Ceremony", "donation ceremony"),
    },
    organizers=(
        (
            re.compile(
                rf"(?i)\b(?:undertaken|implemented|carried out|contracted|undertook|executed) (?:jointly )?by\s*(?P<org>{ORGS})|\b(?:hosted|sponsored|convened|approved|guided) (?:jointly )?by\b[^.;]{{3,240}}?\b(?:and|,) (?:jointly )?(?:organi[sz]ed|run|arranged) (?:jointly )?by\s*(?P<org2>{ORGS})|\bas (?:the )?(?:undertaker|implementing (?:agency|body|unit)),?\s*(?P<org3>{ORGS})"
            ),
            "undertaker",
        ),
        (
            re.compile(
                rf"(?i)(?:\bco-?hosted by|(?<!co-)(?<!co)\b(?:jointly )?(?:hosted|sponsored|organi[sz]ed|held|convened|initiated|run|staged|arranged|put on|mounted) (?:jointly |together )?by|\b(?:its|the) (?:main |joint )?(?:organi[sz]ers?|hosts?|sponsors?),?(?: (?:are|is|was|were))?|(?:^|\n)(?:organi[sz]ers?|hosts?|hosted by|organi[sz]ed by)\s*:|run together with)\s*(?P<org>{ORGS})"
            ),
            "host",
        ),
        (
            re.compile(
                rf"(?i)\b(?:co-?organi[sz]ed|assisted|co-?sponsored|co-?undertaken) (?:jointly )?by\s*(?P<org>{ORGS})|\bco-?organi[sz]ers?(?: (?:are|is|were|was|include))?:?\s(?P<org2>(?-i:[A-Z]){ORGS})"
            ),
            "co_organizer",
        ),
        (
            re.compile(
                rf"(?i)\b(?:supported|guided|endorsed|directed|backed|co-?supported) (?:jointly )?by\s*(?P<org>{ORGS})|\b(?:under the (?:guidance|auspices|patronage|leadership|supervision|direction) of|with (?:the )?(?:strong |generous |joint |full )?(?:support|guidance|backing|sponsorship) (?:from|of)|guidance of|guidance came from|guidance from)\s*(?P<org2>{ORGS})"
            ),
            "supporter",
        ),
        (
            re.compile(
                r"(?P<org>[A-Z][^.;]{3,120}?)\s(?:was|were|is|acted as|served as) (?:a |the )?co-?organi[sz]ers?"
            ),
            "co_organizer",
        ),
        (
            re.compile(
                r"(?P<org>[A-Z][^.;]{3,200}?)\s(?:was|were|is|are|acted as|served as) (?:a |the )?(?:main |joint |co-)?(?:organi[sz]ers?|hosts?|sponsors?)\b(?! (?:of|city|country))"
            ),
            "host",
        ),
        (
            re.compile(
                r"(?P<org>[A-Z][^.;]{3,200}?)\s(?:jointly )?(?:(?:co-)?hosted|co-?organi[sz]ed|organi[sz]ed|jointly held|will (?:host|organi[sz]e))(?= (?:the|a|an|its|this) )"
            ),
            "host",
        ),
    ),
    attend=re.compile(
        r"(?i)\b(?:attend(?:ed|ing|s)?|took part in|taking part|participat(?:ed|ing|es?)|were present|was present|present at|witness(?:ed|ing|es)|looked on|joined the|in attendance|graced|among (?:the|those) (?:guests|attendees|speakers|participants|present)|in the presence of|accompanied|unveiled the plaque|gathered|drew|attracted|registered|are expected|is expected to attract|brings together|brought together|presence|in the chair|on the platform|on hand|those present|came|turned out|sat in)\b"
    ),
    speaks=re.compile(
        r"(?i)\b(?:spoke|speeches?|addressed|delivered|presided|chaired|moderated|hosted by|keynote|gave|remarks|unveiled|presented|opened the|lectured|reported|shared|made (?:a|an|comprehensive)|demonstrated|led by|headed by|signed)\b"
    ),
    since=re.compile(r"\bsince\s(?:the\s)?$"),
    since_verb=re.compile(r"(?:has|have) been\b|.*(?:under ?way)"),
    since_after=re.compile(""),
    until=re.compile(
        r"\b(?:runs?|running|continues?|continuing|lasts?|lasting|open|goes on|go on|on (?:show|view|display)|stays?|remains?(?: open)?|held|extends?)(?: (?:daily|there|here))? (?:until|till|through|to|up to)\s(?:the\s)?$"
    ),
    branch=re.compile(
        r"[’']s (?P<branch>(?:[A-Z][\w’'-]+ ){1,4}(?:Campus|Branch|Cent(?:re|er)|Clinic|Wing|Annexe?|Library|Museum|Office|Station|Hub))\b"
    ),
    opening=re.compile(
        r"(?i)^(?:(?:official|grand|formal) )?(?:(?:opening|closing|award|awards|completion|graduation) (?:ceremony|session|meeting)|opening|closing) (?:of|for) (?:the )?(?=.*\b(?:conference|forum|summit|symposium|seminar|convention|congress|week|exhibition|expo|fair|festival|competition|contest|tournament|games|courses?|camps?|workshops?|training|program(?:me)?|(?:summer|winter|spring|autumn|fall) (?:school|academy|institute)|class)\b)"
    ),
    past=re.compile(r"(?:was|were) (?!to\b|due\b|scheduled\b|expected\b|set to\b)"),
    begins=re.compile(r"(?i)\b(?:open|start|begin|commence|kick|get)"),
    ceremony=re.compile(r"(?i)ceremon(?:y|ies)|inauguration|unveiling|opening"),
    unveils=re.compile(
        r"(?i)\b(?:unveil(?:ed|s|ing) (?:the|its|a) (?:[\w-]+ )?(?:plaque|plate|nameplate|sign|tablet|board|cent(?:er|re)|laboratory|lab|institute|base|school|alliance|office)\b|cut(?:s|ting)? the ribbon)"
    ),
    again=re.compile(r"\s*(?:the|this|these|both|that)\b"),
    both=re.compile(
        r"(?i)\bboth (?:the )?(?:events|ceremonies|meetings|activities|forums|conferences|occasions)\b|\bthe two (?:events|ceremonies|meetings|activities)\b"
    ),
    members=re.compile(
        r"(?i)\b(?:members?|founders?|founding|initiated by|co-founded|jointly (?:founded|established|set up)|established by|(?:created|founded|built|established|set up|runs?|ran|funded) (?:the|this) (?:workshop|cent(?:er|re)|alliance|institute|laboratory|lab|school|college|base|union|office|campus)|founded by|set up by|created by|made up of|comprising|consists? of|(?:was|were) launched[^.;]{0,40} by)\b"
    ),
    details=re.compile(
        r"^(?:The|This|Its) (?:[\w-]+ )?(?:alliance|union|laboratory|lab|cent(?:re|er)|institute|school|base|association|college|project|program(?:me)?|platform|plan|exhibition|fair|competition|festival|forum|conference|week|community|group|fund|report)\b[^.;]{0,80}?\b(?:has|covers?|includes?|comprises?|consists?|brings? together|unites?|involves?|drew|attracted|features?|was attended)\b"
    ),
    papers=re.compile(
        r"(?i)[\w-]+ (?:[\w-]+ ){0,3}?(?:letters? of intent|letters|memorand(?:a|ums)|contracts|treaties|deals|pacts|projects)\b"
    ),
    says=re.compile(
        r"(?i)\b(?:said|says|told|added|noted|stressed|pointed out|explained|expressed|stated|thanked|welcomed|hoped|expected|called (?:on|for|it)|emphasi[sz]ed|underlined|remarked|expounded|voiced|introduced|praised|congratulated|recalled|announced|urged|proposed|promised)\b"
    ),
    issued=re.compile(
        r"(?i)\b(?:dates? (?:of issue|of issuance|issued|of promulgation|of release)|issue date|issued on|issuing date|promulgated on|release date)\s*:?\s*"
    ),
    issuer=re.compile(
        r"(?i)\b(?:(?:issued|promulgated|released|formulated) by|(?:issuing|promulgating|releasing) (?:authority|body|agency|department|unit|organ(?:ization|isation)?)|issuer)\s*:\s*$"
    ),
    notice=re.compile(
        r"(?i)^.*\b(?:plan|measures|opinions|guidelines?|notice|circular|regulations?|rules|provisions|standards?|guiding opinions|catalogue|strategy|outline|white paper|scheme)\b(?: (?:of|for|on) [^;:.]*)?(?:\s*[(（][^()（）]*[)）])?$"
    ),
    no_figure=re.compile(
        r"(?i)\b(?:percent|per cent|km|kilomet|hours?|minutes?|years? (?:old|ago)|a\.m|p\.m|square|th\b|o'clock|sides|countries' )"
    ),
)
