"""How English clauses carry the arguments of a fact."""

import re

from pipeline.words.frames import FrameWords

NOT_A_TIME = (
    "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    "Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Autumn|English|Chinese|AD|BC)\\b)"
)
CAPITAL = f'{NOT_A_TIME}["“]?[A-ZÀ-Þ][\\w’\'\\-–&./]*["”]?'
NAME = f"{CAPITAL}(?:\\s(?:(?:of|and|for|de|la|du|des|&)\\s(?:the\\s)?)?(?:{CAPITAL}|No\\.|\\d{{1,3}}\\b(?!\\s*(?:to|-|–)\\s*\\d)))*"
PART_OF_VENUE = "(?:auditorium|hall|room|building|campus|headquarters|office|capital|city|town|center|centre|library|museum|garden|seat|suburbs?|premises|lobby|gymnasium|stadium|village|province|county|district|port|courtyard|theatre|theater|square)"

FRAMES = FrameWords(
    adjuncts_first=False,
    clause=re.compile(
        '[;!?]|:(?!\\w)|(?<=[a-z)"”])(?<!\\bDr)(?<!\\bMr)(?<!\\bMs)(?<!\\bMrs)(?<!\\bProf)(?<!\\bSt)(?<!\\bNo)(?<!\\bHon)(?<!\\bGen)(?<!\\bSen)(?<!\\bGov)(?<!\\bJr)(?<!\\bSr)(?<!\\bvs)\\.(?=\\s|$)|,? (?:while|whereas|which|who|where|when|after|before)\\b'
    ),
    joint=re.compile(
        r"(?:\s*\([^()]{1,40}\))?\s*(?:,\s*)?(?:\([^()]{1,40}\)\s*)?(?:and|with|&|as well as|together with|along with|alongside|the|,|/|-|–)?\s*(?:(?:the|an?|two|three|their)\s+)?"
    ),
    partner=re.compile(r"\b(?:with|together with|and its partners?)\b"),
    agent=re.compile(r"\b(?:by|between|among)\b"),
    respectively=re.compile(r"\b(?:respectively|separately|each)\b"),
    post_joint=re.compile(
        r"(?:[\s,]|'s|’s|\b(?:of|the|and|at|for|in|from|its|their|both|a|an|former|then|also|who is|representing|on behalf of|Mr|Ms|Mrs|Dr|Prof|Professor)\b\.?|\([^()]{1,20}\))*"
    ),
    list_mark=re.compile(r"[,;]|\band\b"),
    list_joint=re.compile(r"\sand\s|,\sthe\s"),
    staff=re.compile("(?!)"),
    preposition=re.compile(
        r"\b(?:(?:owned|led|backed|funded|run|supported|organi[sz]ed|hosted|sponsored|founded|headed|chaired|invited) by|in|at|of|from|to|under|for|near|on|into|across|through|about|against|within|around|toward|towards|over|after|before|during|since|like|as|via|outside|inside|including|than|per)\s+(?:the\s+|its\s+|their\s+|a\s+)?(?:(?!with\b|and\b|by\b|between\b)[a-z]+\s){0,2}$"
    ),
    committee=re.compile(
        r"(?i)\b(?:party|cpc|communist)\b.*\bcommittee\b|\bcommittee of the (?:cpc|communist)"
    ),
    governments=(" People's Government", " Government", " Municipal People's Government"),
    seat=re.compile(r"(?:\s?\([^()]{1,20}\))?\)?,?\s(?:the\s)?"),
    dateline=re.compile(r"(?:\s*[\[(][^\])]{1,20}[\])])?(?:,[^:.]{1,30})?\s*(?::|--|[–—])\s"),
    possessive=re.compile(r"['’]s?\s"),
    acting=re.compile(
        r"(?i)\b(?:authorities|governments?|representatives|leaders|officials|delegation|mission|team|group|party|delegates?|executives|entrepreneurs|presidents|ministers|secretaries|ministries|delegations|sides|heads|mayors|rectors|principals|deans|chancellors|universities|companies|armies|parliaments|institutions)\s(?:of|from|in)\s(?:both\s)?(?:the\s)?$"
    ),
    venue=re.compile(
        f"(?<!based )(?<!located )(?<!headquartered )(?<!born )\\b(?:[Aa]t|[Ii]n|inside|aboard)\\s+(?P<place>(?:the\\s+|its\\s+|a\\s+)?(?:(?:[a-z-]+\\s){{0,3}}?{PART_OF_VENUE}\\s(?:building\\s)?of\\s(?:the\\s)?){{0,2}}{NAME}"
        f"(?:\\s(?:campus|headquarters|office|hall|auditorium|building|stadium|library|school|university|hotel|centre|center|laboratory|museum|embassy|consulate|airport|hospital|palace|square|park|theatre|theater|gymnasium|club|institute|academy|plaza|site|port|station|scenic (?:spot|area)|resort|village|kindergarten|college))?"
        f"(?:(?:,\\s(?:the\\s|(?:central|northern|southern|eastern|western|north|south|east|west|northeast|northwest|southeast|southwest)\\s)?|\\s(?:in|of|at)\\s(?:the\\s)?(?:{PART_OF_VENUE}\\s)?(?:of\\s)?){NAME})*)"
    ),
    no_venue_after=re.compile("(?!)"),
    venue_clause=re.compile("(?!)"),
    located=re.compile(r"\b(?:[Aa]t|[Ii]n)\s(?:the\s)?(?:city of\s)?$"),
    no_venue=re.compile(
        r"(?i)\b(?:agreement|memorandum|accordance|cooperation|partnership|presence|addition|fields?|areas?|terms|line|order|behalf|response|recent|speech|speeches|address|case|particular|future|past|year|years|month|week|end|beginning|time|process|spirit|framework|eyes|age|light|view|fact|interview|statement|front|exchange|return|total|cash|ceremony|meeting|forum|conference|event|signing|opening|closing|inauguration|talks|least|turn|charge|english|chinese|mandarin|the company|which|who|said|will|were|was|is|are|has|have|by|with|that|a row)\b"
    ),
    no_venue_end=re.compile("(?!)"),
    bare_venue=re.compile(
        r"(?i)\b(?:scenic (?:spot|area)|resort|hall|cent(?:er|re)|building|campus|room|auditorium|hotel|house|headquarters|office|park|library|museum|palace|university|college|school|institute|stadium|gymnasium|theat(?:er|re)|square|tower|pavilion|guesthouse|villa|club|embassy|consulate|academy|city|province|county|district|town|village|airport|station|port|plaza|lab|laboratory|hospital|gallery)\b"
    ),
    administrative=re.compile(
        r"\b(?:[A-Z][\w’'-]+\s){1,4}(?:Province|City|County|District|Prefecture|Municipality|Region|State|Town)\b"
    ),
    surroundings=re.compile(r"(?!)"),
    venue_joint=re.compile(r"\s*(?:\([^()]{1,30}\))?,?\s*(?:in|at)\s(?:the\s)?"),
    nested_place=re.compile(r"\s(?:in|at)\s(?:the\s)?(?=[A-ZÀ-Þ])"),
    address_gap=re.compile(r"\s"),
    article=re.compile(
        r"^(?:the|its|a|an|their)\s|(?<=, )(?:central|northern|southern|eastern|western|north|south|east|west|northeast|northwest|southeast|southwest)\s",
        re.IGNORECASE,
    ),
    planned=re.compile(
        r"(?i)\b(?:will|shall|to be|(?:is|are|was|were) (?:also )?(?:to|set to|due to|expected to|scheduled to|slated to|planned to|about to|going to)|plans? to|planned|intends? to|aims? to|expects? to|hopes? to|is scheduled|are scheduled|scheduled for|due to|due in|set for|set to|upcoming|forthcoming|preparing to|agreed to(?! an? | the ))\b|'ll\b"
    ),
    finished=re.compile(r"."),
    semicolon=re.compile("[；;]"),
    full_stop=re.compile(r"[.;]"),
    ongoing=re.compile(
        r"(?i)\b(?:is|are|has been|have been) (?:now |currently |still )?(?:\w+ing|under ?way|in progress)\b|\bunder ?way\b|\b(?:currently|ongoing|now in|is in its)\b"
    ),
    background=re.compile(
        r"(?i)\b(?:as early as|earlier (?:this|that|agreement)|previously|previous|original(?:ly)?|first (?:signed|concluded|agreed|paired)|formerly|in the past|dates? back|go(?:es)? back|went back|since (?:19|20)\d\d|years? ago|the last|last (?:year|month)|existing|builds? on|rests? on|supersedes?|replaces?|replacing|follows|following on|succeeds?|extends? an?|already|predecessor|used to|once|lapsed|expired|an? (?:\w+ )?(?:agreement|memorandum|contract|deal|pact)[^.;]{0,60}(?:signed|concluded|reached|that) (?:in|by|the)|earlier)\b"
    ),
    passive=re.compile(r"(?:was|were|is|are|be|been|being|has been)\b|due to open"),
    negated=re.compile(
        r"(?i)\b(?:not|never|no longer|without|failed to|refused to|declined to|denied|cancel(?:l?ed|s)|postponed|suspended|nor|n't|no (?:(?:other|such|formal|new|further|final|binding) )?(?:agreement|deal|contract|memorandum|grand)|no (?:other|such|formal|further|final) $|unable to|yet to)\b|n[’']t\b"
    ),
    unreal=re.compile(
        r"(?i)\b(?:reports? (?:that|claiming|of)|rumou?r(?:s|ed)?|speculation|if|unless|whether|should|could|would|might|(?-i:may)|can|hopes?|hoped|hoping|wish(?:es)?|wants? to|encourages?d?|urges?d?|calls? (?:on|for)|suggest(?:s|ed)?|propos(?:es|ed|al)|in order to|to promote|support(?:s|ed)? .{0,40} in|need(?:s)? to|like to|likes? to|every spring|used to)\b"
    ),
    same_scene=re.compile(
        r"(?i)\b(?:(?:at|during|on|after|following|in|before) (?:the |this |that |both )?(?:\w+ ){0,3}?(?:ceremony|meeting|forum|conference|event|signing|opening|closing|inauguration|summit|talks|session|activity|launch|site|occasion|seminar|symposium|workshop|visit|gathering|dinner)|on the sidelines|in the presence|meanwhile|at the same time|subsequently|afterwards?|thereafter|on site|on the spot|later|then)\b"
    ),
    other_scene=re.compile(
        r"(?i)(?:in (?:a|another) (?:separate|related|different) |separately\b|elsewhere\b|in other news|in another development)"
    ),
    today=re.compile(r"(?i)today"),
    same_day=re.compile(r"(?i)\b(?:on )?(?:the same|that) (?:day|morning|afternoon|evening)\b"),
    no_moment=re.compile(
        r"\b(?:takes?|took|taking|comes?|came|enters?|entered)\s(?:into\s)?(?:effect|force)\s(?:on|in)\s$|\b(?:until|till|through|since|by|before|after|from|for|to|as of|end of|starting|beginning|effective|valid|dated?|expires?|expired|lapsed|over|during|within|and)\s+(?:the\s+|the end of\s+|at least\s+|as early as\s+|as late as\s+|late\s+|early\s+)?$"
    ),
    year_of_name=re.compile(r"\s[“\"]?[A-Z][\w’'-]*\s[A-Z(&]"),
    no_moment_after=re.compile(r"^\s*(?:onwards?|to \d)"),
    quotation=re.compile('“[^”"]*(?:[”"]|$)|"[^"]*(?:"|$)|‘[^’]{30,}’'),
    quoted_speech=70,
    quoted_phrase=70,
)
