"""English undertakings."""

import re

from pipeline.words.commitments import CommitmentWords, pattern, table

VERBS = table(
    "back accelerate_jointly advise answer_for assume assure authorize avoid balance base_on bear book boost bridge call",
    "carry_through cater_to cede channel charter clear close coach co-chair co-lead combine commit compensate concentrate",
    "confer contract_with convert cooperate_in cooperate_on cooperate_with copy correct cover credit cut deal_with debate",
    "decrease dedicate defend define delegate demonstrate deposit devise devote digitalise direct disclose discuss display",
    "dispatch_to disseminate distribute divide educate eliminate embed employ empower end engage enrich enter_into entrust",
    "examine exempt_from exhibit explain export feed fill film furnish gather generate govern halve handle harmonize",
    "harmonise head heighten hire import incubate inform initiate insure intern investigate keep keep_open lay lease",
    "legislate lift limit list load lobby localize lower mark mediate merge mint model multiply narrow negotiate network",
    "nominate note_down object obtain offset oppose order outline outsource own_jointly pass pay_out perfect permit phase",
    "phase_out pilot plant pledge pool practice present preserve press print privatize procure program promote_jointly",
    "propose prosecute provide_for pursue put_up qualify quicken rehabilitate reimburse renew reopen repair repatriate",
    "reward ring-fence roll rotate sample scale schedule screen seek settle ship simulate solve speed spend split spread",
    "staff standardise start_up stimulate stock stop store structure study_jointly subscribe subsidise succeed sustain",
    "switch take_forward take_care_of target tender tighten tour trace trade translate_into transport treat triple",
    "turn unify unlock utilise vaccinate ventilate vet wire withdraw supply_to resettle relocate_to co-invest co-brand",
    "bring_in build_on hold_on_to go_after crack_down_on keep_up fit_out draw_on carry_forward carry_on look_into",
    "look_after put_into pool buy acquire sell merge approve finish combat prevent fight address respond send_out hand_in",
    "scale_up roll_out team_up jointly_fund collect restore conserve submit report revise amend map mine exploit process",
    "refine recycle reuse generate transmit interconnect digitalize digitalise electrify decarbonize verify audit enforce",
    "ratify observe uphold assemble manufacture contribute_to participate_in engage_in follow_up follow push scan",
    "put_forward bring_together set_aside take_over hand_over open_to share_with work_out step_in stand_by give_back",
    "co-build co-construct co-create co-develop co-establish co-fund co-host co-organize co-organise co-publish",
    "co-operate co-run co-found co-sponsor co-supervise co-finance co-author co-train co-teach co-design co-share",
    "be_responsible_for be_in_charge_of take_charge_of take_responsibility_for assume_responsibility_for call_for envisage foresee stipulate",
    "accept accredit add admit adopt advance align allocate allow apply_for appoint arrange assess assign assist",
    "award build build_up carry_out certify collaborate commission compile complete conduct connect construct consult",
    "contribute convene cooperate coordinate cover_the_costs create cultivate deepen deliver deploy design dispatch",
    "develop donate double draft draw_up earmark enable enhance enlarge enrol enroll ensure equip erect establish",
    "evaluate examine exchange expand explore extend facilitate finance focus_on formulate foster fund further give",
    "grant guarantee guide hand_over help hire host hold identify implement improve include increase inject innovate",
    "integrate intensify introduce invest invite issue join join_forces join_hands jointly launch lay_out lead lend let",
    "license link maintain make make_available manage match mentor modernize monitor move offer open open_up operate",
    "optimize optimise organize organise oversee pair partner pay pay_for perform pilot place plan_out popularize",
    "prepare produce promote protect provide publish purchase raise realize realise receive recognize recognise",
    "recruit reduce reform regulate release renovate rent replace research reserve run safeguard select send second",
    "set_aside set_up share simplify speed_up sponsor staff stage standardize station step_up strengthen strive_for",
    "study subsidize subsidise supervise supply support survey take_in take_on take_part teach test tour_jointly",
    "track train transfer translate trial twin undertake unify update upgrade use visit waive widen work_on",
    "work_together work_with write accelerate advise attract broaden consolidate construct_jointly cultivate",
    "digitize exempt expedite form found incorporate incubate inspect install jointly_build make_use_of mobilize",
    "nurture participate_in permit push_forward put_in_place refurbish rebuild reinforce relocate relay remit respect",
    "restore rotate secure set_out source streamline tackle tailor utilize tap try_out try volunteer welcome",
)  # fmt: skip
NOMINAL = table(
    "base book bridge call charter coach contract copy cover credit cut deposit end export feed film head import intern keep "
    "lay lease lift limit list load mark model network order outline pass plant practice press print program present "
    "reward ring roll sample scale schedule screen ship speed spread start stock stop store structure switch target "
    "tender tour trace trade transport treat turn wire back balance debate display fill settle seek "
    "research study test place match link lead staff stage pilot use plan design exchange support visit"
)
BARRED = table(
    "study_abroad",
    "be become have seem appear remain look feel know think believe say tell note add_that stress point_out mean need",
    "come go happen occur depend benefit cost start begin end expire lapse last rise fall grow drop total reach",
    "number stand lie sit belong own consist contain represent reflect show indicate suggest prove face see hear",
    "take_place take_shape make_sense play_a come_into take_effect enter run_until cover graduate register enroll_in attend arrive depart leave return",
    "decide love like want hope wish expect enjoy survive change like describe explain thank play bring welcome",
    "mark inject help celebrate serve spend like get live learn witness embody usher meet gather speak deliver_a",
)  # fmt: skip

SIGNED = table("enter_into sign initial conclude ink re-sign renew negotiate unveil inaugurate")
NUMERALS = {
    "both": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_COUNT = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten)(?!\s+(?:hundred|thousand|dozen|million))"
)
NATIONS = (
    ("chinese", "China"), ("finnish", "Finland"), ("lao", "Laos"), ("thai", "Thailand"), ("german", "Germany"),
    ("french", "France"), ("british", "UK"), ("russian", "Russia"), ("japanese", "Japan"), ("korean", "South Korea"),
    ("vietnamese", "Vietnam"), ("malaysian", "Malaysia"), ("indonesian", "Indonesia"), ("kenyan", "Kenya"),
    ("indian", "India"), ("american", "United States"), ("us", "United States"), ("australian", "Australia"),
    ("canadian", "Canada"), ("italian", "Italy"), ("spanish", "Spain"), ("portuguese", "Portugal"),
    ("brazilian", "Brazil"), ("egyptian", "Egypt"), ("ethiopian", "Ethiopia"), ("pakistani", "Pakistan"),
    ("kazakh", "Kazakhstan"), ("uzbek", "Uzbekistan"), ("cambodian", "Cambodia"), ("myanmar", "Myanmar"),
    ("singaporean", "Singapore"), ("hungarian", "Hungary"), ("serbian", "Serbia"), ("polish", "Poland"),
    ("swedish", "Sweden"), ("norwegian", "Norway"), ("danish", "Denmark"), ("dutch", "Netherlands"),
    ("swiss", "Switzerland"), ("austrian", "Austria"), ("irish", "Ireland"), ("greek", "Greece"),
    ("mongolian", "Mongolia"), ("nepali", "Nepal"), ("nepalese", "Nepal"), ("bangladeshi", "Bangladesh"),
    ("sri lankan", "Sri Lanka"), ("saudi", "Saudi Arabia"), ("emirati", "UAE"), ("turkish", "Türkiye"),
    ("nigerian", "Nigeria"), ("south african", "South Africa"), ("tanzanian", "Tanzania"), ("mexican", "Mexico"),
)  # fmt: skip
KINDS = (
    (pattern(r"\bmembers?\b"), frozenset({"alliance", "association"})),
    (
        pattern(r"\b(?:school|kindergarten|academ)"),
        frozenset({"school"}),
    ),
    (
        pattern(r"\b(?:universit|college|institut)"),
        frozenset({"university"}),
    ),
    (
        pattern(r"\b(?:compan|enterprise|firm|group|corporation|manufacturer)"),
        frozenset({"company"}),
    ),
    (
        pattern(
            r"\b(?:department|ministr|bureau|commission|government|authorit|agenc|office|council|committee)"
        ),
        frozenset({"government", "committee", "party"}),
    ),
    (pattern(r"\bhospital"), frozenset({"hospital"})),
    (
        pattern(r"\b(?:alliance|union|league|association|federation|consorti|network)"),
        frozenset({"alliance", "association"}),
    ),
    (pattern(r"\b(?:foundation|fund)\b"), frozenset({"association", "other"})),
    (
        pattern(
            r"\b(?:cit(?:y|ies)|province|count(?:y|ies)|district|region|municipalit|countr|nation|town|place|state|area)"
        ),
        frozenset({"place"}),
    ),
    (pattern(r"\bcent(?:er|re)|laborator"), frozenset({"institute", "other"})),
)

_ADVERB = (
    r"(?:also|jointly|together|mutually|further|actively|continuously|continue\s+to|vigorously|gradually|first|then|"
    r"additionally|fully|steadily|regularly|annually|deeply|firmly|effectively|therefore|thus|now|even|still|only|"
    r"subsequently|initially|officially|formally|strongly|proactively|comprehensively|earnestly|strictly)"
)
DEEDS = {
    "exchange": "exchange", "establishment": "establish", "creation": "create", "construction": "construct", "building": "build", "founding": "found",
    "formation": "form", "co-construction": "co-construct", "co-creation": "co-create", "training": "train", "recognition": "recognize", "development": "develop", "sharing": "share", "provision": "provide",
    "supply": "supply", "organization": "organize", "organisation": "organize", "launch": "launch", "launching": "launch", "supervision": "supervise",
    "design": "design", "delivery": "deliver", "transfer": "transfer", "purchase": "purchase", "sale": "sell", "export": "export", "import": "import",
    "dispatch": "dispatch", "secondment": "second", "recruitment": "recruit", "hosting": "host", "holding": "hold", "publication": "publish", "translation": "translate",
    "opening": "open", "expansion": "expand", "upgrading": "upgrade", "renovation": "renovate", "installation": "install", "deployment": "deploy",
    "introduction": "introduce", "implementation": "implement", "appointment": "appoint", "waiver": "waive", "payment": "pay", "donation": "donate",
    "funding": "fund", "financing": "finance", "protection": "protect", "restoration": "restore", "digitization": "digitize", "digitisation": "digitize",
    "compilation": "compile", "production": "produce", "pooling": "pool", "placement": "place", "admission": "admit", "enrollment": "enroll", "enrolment": "enrol", "employment": "employ", "hiring": "hire", "certification": "certify",
    "accreditation": "accredit", "evaluation": "evaluate", "assessment": "assess", "investigation": "investigate", "study": "study", "teaching": "teach",
    "mentoring": "mentor", "twinning": "twin", "pairing": "pair", "linking": "link", "integration": "integrate", "coordination": "coordinate",
    "harmonization": "harmonize", "harmonisation": "harmonize", "removal": "remove", "reduction": "reduce", "allocation": "allocate", "award": "award",
    "granting": "grant", "issuance": "issue", "extension": "extend", "promotion": "promote", "popularization": "popularize", "conduct": "conduct",
    "maintenance": "maintain", "operation": "operate", "use": "use", "adoption": "adopt", "testing": "test", "monitoring": "monitor",
}  # fmt: skip
_PAPER = r"(?:agreement|memorandum|mou|deal|pact|contract|accord|protocol|declaration|treaty|partnership|plan|document|letter|statement|cooperation|collaboration|charter|scheme|arrangement)"
_BOUND = (
    r"\b(?:agreements?|memorandum|mous?|deals?|pacts?|contracts?|accords?|treaty|protocols?|letters?\s+of\s+intent)"
    r"(?:\s+(?=(?:establishing|creating|setting\s+up|founding|launching)\b)|"
    r"(?:\s+(?:with|on|of|in|at|yesterday|worth|between)\b[^,;.]{0,80}?)?\s+to\b)"
)
_BE = r"(?:is|are|was|were|am|'re|’re|be|been)"
_STRIVE = (
    r"(?:\s+(?:strive|seek|work|begin|start|endeavou?r|continue|try|go\s+on|work\s+together|work\s+jointly|work\s+closely|"
    r"join\s+hands|join\s+forces|team\s+up|cooperate|make\s+(?:every|joint|great)?\s*efforts?)\s+to|"
    r"\s+be\s+(?:responsible\s+for|in\s+charge\s+of|committed\s+to|dedicated\s+to)(?=\s+[a-z-]+ing\b)|"
    r"\s+(?:go\s+on|keep|keep\s+on|continue|begin|start)(?=\s+[a-z-]+ing\b))?"
)
_PROMISE = (
    r"(?:plan|intend|agree|promise|pledge|vow|commit|resolve|aim|propose|arrange|consent|determine|prepare|offer|volunteer|contract|"
    r"guarantee|elect|decide)(?:n?ed|t?ed|s|es|d|ning|ting|ing)?|underta(?:ke|kes|king|ken)|undertook|swor(?:e|n)|chosen|chose|opt(?:s|ed)"
)
_SELF = r"(?:\s+(?:itself|themselves|himself|herself|ourselves|one\s+another))?"
_QUANTITY = (
    r"(?:(?:up\s+to|at\s+least|no\s+less\s+than|more\s+than|over|about|around|nearly|another|an?\s+additional|a\s+further|an?\s+initial|a\s+total\s+of)\s+)*"
    r"(?:(?:US|RMB|A|NZ|C|HK|S)?\s?[$€£¥]|(?:RMB|USD|EUR)\s?\d|\d)"
)

COMMITMENTS = CommitmentWords(
    narrow=pattern(r"(?!)"),
    separators=pattern(
        r"\s*[,;:]\s+(?:(?:and|but|or|while|whereas|as\s+well\s+as|then)\s+)?",
        r"\s+(?:and|while|but|whereas|as\s+well\s+as)\s+",
        r"\s+(?:through|by|including)\s+(?=[a-z-]+ing\b)",
        r"\s+[—–]+\s+",
        r"\s*,?\s+(?:(?:and\s+)?(?:under|by|in|through)\s+which|whereby)\s+",
    ),
    joints=pattern(r"\s*,\s+(?:and\s+)?", r"\s+and\s+"),
    contents=pattern(r"(?!)"),
    whole=pattern(
        r"\([^()]{0,120}\)",
        r"[“\"][^“”\"]{1,60}[”\"]",
        r"\bin\s+(?:the\s+|such\s+)?(?:fields?|areas?|aspects?|terms)\s+(?:of|such\s+as|as|including)\b[^.;]*",
        r"\b(?:Co\.,\s+Ltd|Inc|No\.\s+\d+)\b\.?",
    ),
    quoted=pattern(r"[“\"][A-Z][^“”\"]{1,80}(?<![,.!?])[”\"]"),
    particulars=pattern(
        r"(?:the\s+)?(?:agreement|memorandum|contract|term|document)\b.*\b(?:valid|runs?|effect|expires?|lasts?|(?:for|spans?|covers?)\s+(?:the\s+next\s+|a\s+)?[\w-]+\s+years?)\b",
    ),
    fused=pattern(r"(?!)"),
    copular=frozenset(),
    intransitive=table(
        "cooperate collaborate work participate engage contribute apply join invest partner compete train teach study",
    ),
    counted=table("increase grow expand rise reach total"),
    present=re.compile(r"[a-z-]+s"),
    attributive=pattern(r"(?!)"),
    resultative=pattern(r"(?!)"),
    compound=pattern(r"(?!)"),
    predicated=pattern(r"(?!)"),
    own=pattern(r"^our\s+"),
    other=pattern(r"^(?:its|their|the\s+other)\s+(?:partner|counterpart|side|party)$"),
    negated=pattern(r"(?:\b(?:not|never|no\s+longer|cannot|neither|nor)|n['’]t)\b(?!\s+only)[\w\s]{0,30}$", r"^\s*(?:no|neither|none|nobody|nothing|few|hardly\s+any)\b"),
    productive=pattern(r"co-[a-z]+"),
    since=pattern(r"(?!)"),
    bygone=pattern(r"\b(?:last\s+(?:year|month|week)|ago|previously|since|earlier|past|so\s+far)\b"),
    recurring=pattern(
        r"\b(?:each|every|per)\s+(?:year|month|week|semester|term|quarter|side|party|summer|winter|spring|autumn)\b",
        r"\b(?:twice|once|three\s+times)\s+a\s+(?:year|month|week|semester|term)\b|\b(?:annually|yearly|monthly|quarterly)\b",
    ),
    occurring=table("hold host stage convene organize organise schedule celebrate stage release publish sign unveil renew extend"),
    gerund=pattern(r"[a-z-]+ing(?:\s+[a-z]+){0,2}$"),
    leads=pattern(
        r"\s+",
        r"[\"“”'‘’(\[•▲*·-]+",
        rf"(?:{_ADVERB}|and|but|or|to|in\s+turn|as\s+well)\b",
        r"(?:each|every|this|next)\s+(?:year|month|week|semester|term|quarter|other\s+year|autumn|spring|summer)\b",
        r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s",
    ),
    asides=pattern(
        r"(?:in|on|at|by|from|during|after|before|since|until|under|according\s+to|pursuant|based|as|with|within|"
        r"over|for|through|throughout|to|subject\s+to|in\s+addition|besides|moreover|furthermore|additionally|"
        r"meanwhile|however|therefore|also|then|next|last|this|earlier|later|so\s+far|what.s\s+more|at\s+present|"
        r"currently|recently|finally|first|second|third|following|upon|given|noting|thanks|beyond|starting|"
        r"beginning|every|each\s+(?:year|month)|once|when|if|because|although|since|specifically|for\s+example|"
        r"not|accordingly|similarly|likewise|overall|in\s+particular|of\s+the|together\s+with)\b.*",
    ),
    tails=pattern(
        r"\s*,\s+among\s+(?:others?|them)\b.*",
        r"\s*,?\s+(?:in\s+order\s+to|so\s+as\s+to|so\s+that|with\s+the\s+aim|aiming\s+(?:to|at)|which|where|who|"
        r"with\s+a\s+view\s+to|thereby|thus)\b.*",
        r"\s+to\s+(?:promote|achieve|improve|enhance|strengthen|accelerate|support|foster|meet|ensure|better|help|"
        r"build\s+teacher|facilitate|boost|deepen|advance|serve|create|realize|further|cultivate|expand)\b.*",
        r"\s*,\s*[\"”’]?\s*(?:\w+\s+){0,6}(?:said|says|added|noted|announced|according)\b.*",
    ),
    subordinate=pattern(
        r"\b(?:which|who|whom|whose|where|when|if|because|unless|whether|how|why|what|than|once|as\s+long\s+as|"
        r"although|though|until|after|before|so\s+that)\b"
    ),
    reporting=pattern(
        r"\bit\s+(?:is|was|has\s+been)\s+(?:\w+\s+){1,3}that\b\s*,?",
        r"\b(?:agree[ds]?|promise[ds]?|pledge[ds]?|vow(?:ed|s)?|undert(?:ook|akes?)|decide[ds]?|resolve[ds]?|guarantee[ds]?)\s+that\b",
        r"\b(?:said|says|say|stated|states(?=\s+that\b)|announced|announces|added|noted|explained|revealed|introduced|stressed|"
        r"emphasi[sz]ed|pointed\s+out|told|confirmed|reported|learned|expressed|proposed|hoped|believes?|believed|"
        r"indicated|declared|stipulates?|provides?\s+that|specif(?:ies|ied)|requires?(?=\s+that\b)|required(?=\s+that\b)|shows?(?=\s+that\b))"
        r"(?:\s+[^,.;:]{1,60}?(?=\s+that\b))?(?:\s+that)?\b\s*[,:]?",
    ),
    bound=pattern(_BOUND),
    planned=pattern(
        _BOUND,
        r"(?<=efforts\s)(?:will|shall|should|would|are\s+to)\s+be\s+made\s+to\b",
        rf"\b(?:will|shall|would(?!\s+(?:\w+ly\s+|also\s+|further\s+)?(?:help|like|promote|boost|improve|benefit|enhance|strengthen|enable|contribute|bring)\b))\b(?:\s+{_ADVERB}\b)*{_STRIVE}",
        rf"\b(?:{_BE}\s+)(?:{_ADVERB}\s+)*(?:going|slated|set|committed|obliged|required|"
        r"planning|preparing|poised|determined|ready|willing)\s+to\b",
        rf"\b(?:is|are)\s+(?:{_ADVERB}\s+)*to\b",
        rf"\b(?=\w)(?:{_ADVERB}\s+)*(?:ha(?:s|ve)\s+|had\s+)?(?:{_ADVERB}\s+)*(?:{_PROMISE}){_SELF}\s+to\b{_STRIVE}",
        rf"\b(?:ha(?:s|ve)\s+|had\s+)?(?:agree[ds]?|settled|decided)\s+(?:{_ADVERB}\s+)*(?:on|upon)\s+(?={_ADVERB}?\s*[a-z-]+ing\b)",
        rf"\b{_BE}\s+(?:{_ADVERB}\s+)*(?:responsible\s+for|in\s+charge\s+of|tasked\s+with|entrusted\s+with|charged\s+with|dedicated\s+to(?=\s+[a-z-]+ing\b))",
        r"\b(?:takes?|took|taking|assumes?|assumed|bears?)\s+(?:(?:the|full|joint|sole|primary)\s+)*(?:responsibility\s+for|charge\s+of)\b",
        r"\b(?:express|reaffirm|reiterat|affirm|announc|confirm|voic|signal|declar|stat)(?:l?ed|e?s)\s+(?:(?:its|their|his|her|the|a|our)\s+)?(?:\w+\s+)?(?:readiness|willingness|intention|commitment|"
        r"determination|resolve|plans?|decision|pledge|promise)\s+to\b",
        r"\b(?:ha(?:s|ve)\s+|had\s+)?agreed\s+(?=(?:in|under|during|at)\s+(?:an?|the|their)\s)",
        rf"\b(?:(?:ha(?:s|ve)|had)\s+(?:{_ADVERB}\s+)*)?(?:pledge[ds]?|promise[ds]?|commit(?:ted|s)?|earmark(?:ed|s)?|budget(?:ed|s)|set\s+aside)\s+(?={_QUANTITY})",
    ),
    required=pattern(r"\b(?:must|should|ought\s+to|needs?\s+to|ha(?:s|ve)\s+to)\b"),
    encouraged=pattern(
        r"\b(?:encourage|urge|support|advise|recommend|advocate|motivate|call(?:s|ed)?\s+(?:up)?on|appeal(?:s|ed)?\s+to)(?:s|es|d|ed)?\b(?!\s+by\b)",
r"\b(?:call(?:s|ed)?\s+for|requir(?:e|es|ed)|oblig(?:e|es|ed)|commit(?:s|ted)?|bind(?:s)?|tasked|instruct(?:s|ed))\b(?=\s+(?!itself|themselves|to\b)(?:[\w'’-]+\s+){1,6}?to\s+[a-z])",
    ),
    urged=pattern(
        rf"\b{_BE}\s+(?:{_ADVERB}\s+)*(?:encouraged|urged|supported|advised|invited|welcome|welcomed|recommended|"
        r"asked|requested|called\s+on|expected\s+and\s+encouraged)\s+to\b",
        rf"\b{_BE}\s+(?:{_ADVERB}\s+)*supported\s+in\b(?=\s+[a-z]+ing\b)",
    ),
    urging=pattern(r"\s+to\s+(?:\w+ly\s+)?"),
    drawing=pattern(r"\s+in\s+(?:the\s+)?(?:jointly\s+|joint\s+|co-)?$"),
    backed=pattern(
        r"(?:receive|get|gain|obtain|enjoy)\s+(?:\w+\s+){0,2}?(?P<support>support|assistance|help|funding|guidance|backing)\s+(?:in|for)\s+(?:(?:setting|building|carrying|starting|putting)\s+up\s+|"
        r"[a-z-]+ing\s+)?"
    ),
    done=pattern(rf"\b(?:ha(?:s|ve))\s+(?:{_ADVERB}\s+|already\s+|cumulatively\s+|so\s+far\s+|successfully\s+)*"),
    ongoing=pattern(rf"\b(?:{_BE}\s+)(?:{_ADVERB}\s+|currently\s+|mainly\s+)*(?=[a-z]+ing\b)"),
    passive=pattern(rf"\s*(?:{_ADVERB}\s+)*(?:be|been|being)\s+(?:{_ADVERB}\s+)*(?=[a-z-]+(?:ed|en|t|de|ld|n|up)\b)"),
    agent=pattern(r"\bby\s+(?=the\b|both\b|[A-Z])"),
    prepositions=pattern(
        r"(?:from|in|on|at|by|with|within|during|over|for|under|through|every|each|next|this|also)\b",
    ),
    topics=pattern(
        r"\b(?:under|according\s+to|pursuant\s+to|in\s+accordance\s+with|based\s+on|as\s+part\s+of|in\s+line\s+with|"
        r"as\s+agreed\s+in|as\s+stipulated\s+in)\s+(?:\w+\s+){0,6}?(?:agreement|memorandum|mou|deal|pact|contract|"
        r"plan|letter|declaration|statement|protocol|treaty|partnership|arrangement|accord|framework|scheme|"
        r"initiative|it)\b",
        r"\b(?:agreed|agree)\s+(?:on|upon|that|to)\b",
        rf"\b{_PAPER}s?\s+(?:also\s+|further\s+)?(?:provides?|calls?\s+for|envisag(?:es?|ed)|foresees?|stipulates?|includes?|sets?\s+out|requires?|obliges?|commits?|specif(?:y|ies)|sees?|will\s+see)\b",
        r"\b(?:commitments|pledges|measures|undertakings|areas\s+of\s+cooperation)\s+(?:include|are|cover)\b",
    ),
    signing=pattern(
        r"\b(?:sign(?:ed|s|ing)?|extended|sealed|struck|joined|initialled|inked|conclude[ds]?|renewed|reached|entered\s+into|formed|founded|"
        r"inaugurated)\b.{0,400}\b(?:agreement|memorandum|mou|deal|pact|contract|letter|declaration|statement|protocol|"
        r"treaty|partnership|alliance|plan|accord|document)",
    ),
    joining=pattern(
        r"\b(?:became|become|becoming)\s+(?:\w+\s+){0,2}(?:partners|sisters?|brothers?|twins?|friends|units)\b|\b(?:team(?:ed|s)?\s+up|join(?:ed|s)?\s+(?:hands|forces)|"
        r"partner(?:ed|s)|paired|twinned|tied\s+up|c[ao]me\s+to\s+terms|shook\s+hands|struck|sealed|sign(?:ed|s)?|inked|exchanged|swapped|concluded|entered\s+into|reached)\b"
    ),
    mutual=pattern(r"co-"),
    policy=pattern(
        r"\b(?:key\s+points|framework\s+agreement|action\s+plan|work\s+plan|implementation\s+(?:plan|opinions?)|"
        r"opinions?\s+on|notice\s+on|guidelines?|outline|measures|program(?:me)?\s+of\s+action|five-year\s+plan|"
        r"policy\s+(?:document|paper)|circular)\b",
    ),
    collective=pattern(
        r"\b(?:sides?|part(?:y|ies)|party\s+[abc]|partners?|departments?|ministr(?:y|ies)|bureaus?|commissions?|committees?|"
        r"governments?|authorit(?:y|ies)|agenc(?:y|ies)|schools?|universit(?:y|ies)|colleges?|institut(?:e|es|ion|"
        r"ions)|academ(?:y|ies)|kindergartens?|compan(?:y|ies)|enterprises?|firms?|groups?|corporations?|hospitals?|"
        r"alliances?|unions?|leagues?|associations?|federations?|foundations?|societ(?:y|ies)|organi[sz]ations?|"
        r"centers?|centres?|cit(?:y|ies)|provinces?|count(?:y|ies)|districts?|regions?|municipalit(?:y|ies)|"
        r"countr(?:y|ies)|nations?|towns?|states?|prefectures?|members?|museums?|librar(?:y|ies)|laborator(?:y|ies)|"
        r"banks?|teams?|consorti(?:um|a)|consulates?|embass(?:y|ies)|teachers?|students?|faculty|staff|workers?|personnel|scholars?|engineers?|volunteers?|employees?|professionals?|doctors?|nurses?|"
        r"researchers?|they|both|all|stakeholders?|ministers?|leaders?|officials|delegates|delegations?|presidents|rectors|governors|mayors|heads|principals|"
        r"signatories|participants|experts|farmers|growers|fishermen|donors|lenders|operators|owners|carmakers?|builders|developers|retailers?|airlines?|airports?|ports?|"
        r"charit(?:y|ies)|trusts?|startups?|start-ups?|ventures?|museums|theatres?|theaters?|troupes?|clubs?|publishers?|broadcasters?|regulators?|"
        r"communit(?:y|ies)|families|parents|employers?|investors?|businesses|bod(?:y|ies)|localities|places|"
        r"areas|office|offices|headquarters|network|networks|board|council|councils|secretariat|fund|ngos?|"
        r"finance|treasury|manufacturers?|suppliers?|clusters?|chambers?|delegations?)$",
    ),
    inert=pattern(
        r"\b(?:shares?|stocks?|bonds?|prices?|talks|sales|exports|imports|trade|figures?|earnings|profits?|agreement|memorandum|meeting|forum|conference|ceremony|building|campus|date|number|renewal|project|"
        r"contest|course|round|event|exhibition|festival|he|she|i|you|there|this|that|counterpart|competition|"
        r"enrol\w*|shares|result|results)$",
    ),
    determiners=pattern(r"^(?:the|a|an|our|their|its|his|her|my)\s+"),
    together=pattern(
        rf"(?:^|^(?:through|in|under|at|by|with|for|on)\b.*\s)(?:the\s+)?(?:{_COUNT}|both|all|each|every|paired|signatory|participating|partner|member|respective|said)"
        r"\s+(?:of\s+(?:the|these|them|us)\s+)?(?:\w+\s+){0,2}?(?:sides?|part(?:y|ies)|partners?|members?|bodies|"
        r"departments?|ministries|bureaus|commissions|governments|authorities|agencies|schools?|universit(?:y|ies)|"
        r"colleges?|institutions?|institutes|companies|enterprises|firms|hospitals|organi[sz]ations?|cities|places|"
        r"provinces?|counties|districts|regions?|municipalities|countries|nations|towns|states|areas)$",
        r"^(?:the\s+)?(?:sides|parties|partners|signatories|both|pair|duo|trio)$",
    ),
    speaking=pattern("we"),
    shared=pattern(r"\b(?:cooperat|collaborat|exchang|joint|together|mutual|each\s+other|partner|pair|send|invite|share|to\s+[A-Z])"),
    pronouns=pattern(r"^(?:we|they|them|both|these|each)$"),
    papers=pattern(
        r"^(?:(?:every|joint|great|greater|more|further|continued|concerted)\s+)?efforts?$",
        r"(?:agreement|memorandum|mou|deal|pact|contract|scheme|programme|program|partnership|cooperation|collaboration|arrangement|"
        r"accord|protocol|declaration|action\s+plan)$",
    ),
    definite=pattern(
        r"^(?:the|this|that|its|our|his|her|my)\s+(?!(?:home|host|hosting|sending|receiving|recipient|supporting|supported|assisting|assisted|lead|parent|paired|participating|relevant|respective)\b)", r"^(?:members?|member\s+\w+)$"),
    complements=pattern(r"\s+(?:of|in|at|from|for|with|on|across|under|within|between|among|to|who|which|that|concerned|involved)\b.*"),
    relatives=pattern("who|which|that|whose|whom"),
    conjunctions=pattern(r"(?!)"),
    kinds=KINDS,
    beside=pattern(r"\s*(?:\([^()]{1,60}\))?\s*(?:,|and|,\s*and|&|with)\s*(?:the\s+)?"),
    governments=pattern(r"\bgovernment$", r"^(?:the\s+)?(?:government|city|state|province|county|municipality|town|prefecture)\s+of\b", r"\b(?:city|prefecture|county|province)$"),
    numerals=NUMERALS,
    side=pattern(r"^(?P<nation>[a-z]{4,}?)(?:n|an|ian|ese|ish|i)?\s+side$"),
    sides={f"{nation} side": country for nation, country in NATIONS},
    items=pattern(r"\s*,\s+(?:and\s+)?", r"\s+and\s+", r"\s+as\s+well\s+as\s+"),
    numbering=pattern(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s|(?:first|second|third|fourth|fifth)[,.]\s"),
    cooperates="cooperate",
    scope=pattern(
        r"\b(?P<deed>cooperation|collaboration)\s+(?:will\s+|is\s+to\s+|also\s+)*(?:covers?|spans?|encompass(?:es)?|extends?\s+to)\s+(?P<fields>[^.;]+)",
    ),
    fields=pattern(
        r"\bin\s+(?:the\s+|such\s+|various\s+)?(?:fields?|areas?|aspects?|terms)\s+(?:of|such\s+as|as|including)\s+"
        r"(?P<fields>[^.;]+)",
    ),
    framing=pattern(r"\b(?:nothing|nobody|none)$", r"^(?:the\s+|their\s+)?(?:friendship|friendly\s+relations|relations(?:hips?)?|ties|bonds?|mutual\s+trust|traditional\s+friendship)\b"),
    aim=pattern(r"(?!)"),
    general=pattern(
        r"(?:(?:further|in-depth|close|closer|practical|pragmatic|comprehensive|all-round|deep|their|joint|exchanges?|and|"
        r"cooperation|collaboration|communication|with each other)\s*)*(?:\bin\s+.*)?",
    ),
    lettered=pattern(r"(?P<mark>party\s+[abc])\s*(?:\([^()]{0,40}\))?\s*[:：]"),
    marks={"party a": 0, "party b": 1, "party c": 2},
    single=pattern(r"^it$"),
    plural=pattern(r"(?<!s)(?<!member)s$"),
    ordered={"the former": 0, "former": 0, "the latter": -1, "latter": -1},
    listing=pattern(r"\bother\b|\b(?:such\s+as|including|aspects|areas|fields|between|among)\b"),
    approximate=pattern(
        r"\s*(?:at\s+least|up\s+to|at\s+most|as\s+many\s+as|in\s+excess\s+of|no\s+(?:less|fewer|more)\s+than|around|about|over|under|"
        r"between|nearly|close\s+to|upwards\s+of)\s+(?=(?:US|RMB|A|NZ|C)?[$€£¥]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|a\s+(?:dozen|hundred|thousand|million))\b)"
    ),
    prepositional=pattern(r"\s*(?:to|from|beyond|across|into|onto|toward|towards|throughout)\s"),
    quantified=pattern(r"(?!)"),
    turning=pattern(r"(?!)"),
    attached=pattern(r"(?!)"),
    pivots=pattern(r"(?!)"),
    inner=pattern(r"(?!)"),
    verbs=VERBS,
    nominal=NOMINAL,
    deeds=DEEDS,
    helping=frozenset(),
    binding=table("commit require oblige bind task instruct"),
    effects=table(
        "help boost benefit enable promote strengthen improve enhance deepen advance foster further contribute contribute_to accelerate "
        "bring raise allow let encourage stimulate enrich reduce cut ensure give make lead empower extend upgrade lift cement consolidate"
    ),
    genitive=pattern(r"\s+(?:of|for|between|among)\s+"),
    naming=table("provide_for call_for include envisage foresee stipulate cover"),
    causative=frozenset(),
    signed=SIGNED,
    barred=BARRED - VERBS,
    longest=4,
    fronted=False,
)  # fmt: skip
