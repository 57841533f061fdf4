"""What English calls the documents that parties sign."""

import re

from pipeline.words.agreements import AgreementWords

HEADS = (
    r"memorand(?:um|a)s?(?: of (?:understanding|agreement|cooperation|intent))?|(?-i:MoUs?|MOUs?|MoA|MOA)|letters? of (?:intent|intention|understanding|cooperation|agreement)|"
    r"agreements?|contracts?|treat(?:y|ies)|pacts?|accords?|protocols?|joint (?:statements?|declarations?|communiqu[eé]s?|action plans?)|declarations?|covenants?|licen[cs]es?|licen[cs]ing deals?|"
    r"deals?|partnerships?|(?:joint )?proclamations?|compacts?|charters?|term sheets?|(?:heads|terms) of (?:agreement|terms|cooperation|reference)|tie-?ups?|credit (?:lines?|facilit(?:y|ies))|lines? of credit|loan facilit(?:y|ies)|(?:diplomatic )?notes(?= (?:on|for) (?:the|an?)\b|, under\b|$)|notes verbales?|instruments? of (?:ratification|accession|cooperation)|side letters?|settlements?(?= with)|understandings?|arrangements?|exchanges? of (?:letters|notes)|road ?maps?|work(?:ing)? plans?|implementation plans?|conventions?|cooperation (?:plans?|programmes?|documents?|arrangements?)|joint communiques?|minutes of (?:talks|meeting|cooperation)|communiqu[eé]s?|action plans?|(?:framework|cooperation) documents?|(?:cooperation|partnership) letters?|(?:responsibility|commitment) (?:letters?|books?)|agreement books?"
)
BINDING = r"(?:agreements?|memorand(?:um|a)s?|(?-i:MoUs?|MOUs?|MoA|MOA)|contracts?|treat(?:y|ies)|pacts?|protocols?|letters? of (?:intent|intention))"
WORD = r"(?:[A-Za-zÀ-ÿ][\w’'\-–/&]*|\d{1,4}-[a-z]+)"
STOP = (
    r"(?!(?i:the|a|an|this|that|these|those|its|their|his|her|our|of|in|on|at|to|for|with|by|and|or|from|under|signed|signs?|signing|sign|renewed?|renews|renewing|renew|inks?|forges?|forged|seals?|strikes?|deepens?|strengthens?|boosts?|launch(?:es|ed)?|builds?|expands?|enters?|extends?|concluded?|inked|initialled|initialed|is|are|was|were|has|have|had|be|been|being|"
    r"reached|entered|into|respectively|jointly|both|two|three|four|five|six|seven|eight|nine|ten|will|as|than|which|who|when|also|formally|officially|extended?|exchanged|new|said|where|ten-year|landmark|such|separate|another|first|second|same|original|earlier|previous|smaller|larger|existing|further|latest|renewal|approved|announced|about|between|sealed|finalized|penned|according|including|each|any|some|all|no|following|per|covers|covered|executed|made|five-year|three-year|four-year|two-year|old|current|then|respective|ed)\b)"
)
LOWER_TAIL = r"(?:\s(?:on|for(?! (?:another|a (?:further|period)|[\w-]+ (?:more )?(?:years?|months?)))|concerning|regarding|in the field of)\s(?:the\s|a\s|an\s)?(?:(?!(?:it|them|him|her|us|at|in(?! (?:the )?[a-z])|with|by|on|that|which|who|is|are|was|were|has|have|will|signed|between|and (?:the|a|will|has|have)|under|from|during|as|after|before|this|last|next|behalf|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}|(?:19|20)\d\d)\b(?!\.\d))(?:\d+\.\d+\w*|[\w’'\-–]+)\s?){1,9})?"
NO_COMPOUND = rf"(?![-'’])(?!\s(?i:{BINDING}|documents?|deals?)\b)"
CAPITAL = r"[A-ZÀ-Þ0-9“\"][\w’'\-–/&]*[”\"]?"
CAPITAL_TAIL = rf"(?:\s(?:(?:on|of|for|in the|in(?= (?:Education|Higher|Vocational|Basic|Science|Scientific|Technology|Technical|Culture|Cultural|Agricultur\w+|Health|Space|Energy|Research|Sports?|Tourism|Trade|Economic|Economy|Medical|Medicine|Social|Talent|Teacher|Early|Rural|Green|Digital|Artificial|Environmental|Transport|Judicial|Legal|Training|Human|Marine|Maritime|Climate|Clean|Renewable|Nuclear|Defen[cs]e|Security)\b)|and|the|between|to|among|&)\s){{0,3}}(?!(?:On|At|In|By|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b){CAPITAL})*"

AGREEMENTS = AgreementWords(
    paper=re.compile(
        rf"(?:{STOP}(?<![\w-]){WORD}\s){{0,9}}?\b(?:(?=[A-Z])(?i:{HEADS})\b{NO_COMPOUND}{CAPITAL_TAIL}|(?i:{HEADS})\b{NO_COMPOUND}{LOWER_TAIL})"
    ),
    bracketed=re.compile(
        rf"[“\"《](?P<title>[^”\"《》]{{3,160}}?(?i:{HEADS})(?:\s[^”\"《》]{{0,100}})?)[,.]?[”\"》]"
    ),
    head=re.compile(rf"\b(?i:{HEADS})\b"),
    kinds=(
        (re.compile(r"(?i)\bframework"), "framework_agreement"),
        (re.compile(r"(?i)\bmemorand|\bmou\b|\bmous\b|\bmoa\b"), "memorandum"),
        (re.compile(r"(?i)letters? of (?:intent|intention)"), "letter_of_intent"),
        (re.compile(r"(?i)declaration|statement|communiqu"), "joint_statement"),
        (re.compile(r"(?i)\bstrategic"), "strategic_agreement"),
        (
            re.compile(
                r"(?i)\bpair(?:ed|ing)|brother (?:units?|schools?|hospitals?)|sister|twin(?:ning|ned)?|friendship|friendly|counterpart"
            ),
            "pairing_agreement",
        ),
        (
            re.compile(
                r"(?i)\bcontract|purchase agreement|supply agreement|lease agreement|sales agreement"
            ),
            "contract",
        ),
        (re.compile(r"(?i)action plan"), "action_plan"),
        (re.compile(r"(?i)treat(?:y|ies)|protocol|convention"), "treaty"),
        (re.compile(r"(?i)licen[cs]"), "license"),
        (re.compile(r"(?i)co-?operat|collaborat|partnership"), "cooperation_agreement"),
    ),
    kind_of_paper="other",
    announced=re.compile(r":|\b(?:including|namely|among them)\b"),
    several=re.compile(
        r"(?i)\b(?:agreements|memoranda|memorandums|mous|contracts|letters|deals|pacts|treaties|protocols|accords)\b"
    ),
    counted=re.compile(
        r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|a (?:number|series|total) of|\d{1,3})\b[^.;:]*$"
    ),
    colon=re.compile(r":|\b(?:namely|including|comprising|among them)\b"),
    listing=re.compile(
        r"(?i)(?:they|these|the (?:\w+ )?(?:agreements|documents|memoranda|memorandums|mous|deals|pacts|contracts|letters|accords|papers|treaties))(?: \w+)? (?:are|were|comprise|comprised|include|included|consist of|cover|range from)\b|(?:among|of) (?:them|these)\b|one (?:is|was)\b|the first (?:is|was)\b"
    ),
    members=re.compile(
        r"(?i)(?:they|these|the (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|partners?|signatories|parties|institutions|universities|schools|companies|provinces|governments|others?)(?: [a-z]+){0,3}) (?:are|were|comprise|include|included|came from)\b"
    ),
    carried=re.compile(
        r"(?i)\b(?:under|carr(?:y|ies|ied|ying) out|implement(?:s|ed|ing)?|fulfil(?:l|s|ls|led|ling)?|(?:in line|in accordance|accordance) with|pursuant to|according to|based on|build(?:s|ing)? on|rests? on|backed by|within the framework of|part of)\b[^.;:]*$"
    ),
    attributive=re.compile("(?!)"),
    generic=re.compile(
        r"(?i)(?:(?:strategic|cooperation|cooperative|co-operation|collaboration|collaborative|partnership|framework|comprehensive|formal|joint|bilateral|trilateral|tripartite|mutual|new|renewed|founding|long-term|relevant|school-enterprise|school-local|"
        r"inter-school|institutional|academic|multi-?year|\w+-year|pairing|paired|the|a|an|of|two|three|several|separate|second|first|project|investment|smaller|larger|historic|major|billion|million|yuan|rmb|dollar|pound|renewable|broad|wide-ranging|general|series|number|and|legal|binding|non-binding|initial|preliminary|final|similar|above|respective|relevant|key|university|education(?:al)?|promising|other|fruitful|landmark|milestone|significant|important|historic|deep(?:er)?|close(?:r)?|strong(?:er)?|long-standing|ongoing|global|international|national|regional|local|official|successful|exciting|innovative|unique|potential|various|many|numerous|multiple|official) )*"
        rf"(?:{HEADS})(?:\s(?:between|with|among|and)\b(?!.*\b(?:on|for|concerning)\s).*)?"
    ),
    no_paper=re.compile(
        r"(?i)\b(?:great|good|big|raw|new) deal\b|\bdeal with\b|\bin agreement\b|\bof contracts\b|\bemployment contracts?\b|\bcontract (?:teachers?|workers?|staff)\b|\bdriving licen|\bbusiness licen|\baccording\b|\bin accord\b|\bown accord\b|\bfree.trade agreement\b"
    ),
    complement=re.compile(
        r"(?i)\b(?:commencement|beginning|start|birth|dawn|conclusion|importance|significance|spirit|basis|foundation|history|success|strength|value|future|depth|scope|vision|goals?|benefits?|results?|part|content|objectives?) of (?:this|the|their|an?|its|such) $"
    ),
    before_name=re.compile(r"(?i)\b(?:signed|renewed|concluded) "),
    about=re.compile("(?!)"),
    sides=re.compile("(?!)"),
    trail=re.compile(r"(?:[\s,.]|\b(?:on|for|the|to|of|a|an|and|in)\b)+$"),
    lead=re.compile(
        r"(?i)(?:(?:a|an|the|its|their|this|that|these|similar|new|and|first|second|original|under|of|[a-z]+-year) )+"
    ),
    sign=re.compile(
        r"(?i)\b(?:(?:co-|counter)?sign(?:ed|s|ing)?(?! language| up\b| of\b|s of\b| off\b| ceremon)|inks?|inked|inking|conclud(?:e|es|ed|ing)|renew(?:s|ed|ing)?|re-?sign(?:ed)?|initiall?(?:ed|s|ing)|enter(?:s|ed|ing)? into|enter(?=s? (?:RMB|a|an|five|three|ten|two|four|strategic)\b)|seal(?:s|ed|ing)?|extend(?:s|ed|ing)?|prolong(?:s|ed)?|"
        r"(?:exchang(?:ed|es|ing)|(?<=\bto )exchange|(?<=\bwill )exchange|(?<=\band )exchange|(?<=, )exchange|swap(?:s|ped|ping)?|trad(?:es|ed)|hand(?:s|ed) over)(?= (?:[\w-]+ ){0,5}(?:contracts?|agreements?|memorand(?:a|ums?)|documents|MoUs|notes|letters|instruments|pacts?|protocols?|accords?|copies of)\b)|(?:c(?:a|o)me(?:s)? to|arriv(?:ed|es|ing) at|settl(?:ed|es|ing) on|shook hands on|shak(?:e|es|ing) hands on|nail(?:s|ed) down|land(?:s|ed)|secur(?:ed|es)|brokered|thrash(?:ed|es) out|hammer(?:ed|s) out|work(?:ed|s) out|conclusion of|roll(?:s|ed) over|put(?:s|ting)? (?:the )?ink (?:to|on)|wrap(?:ped|s) up|enter(?:ed|s)? upon)(?= (?:a|an|the|their|two|three|another|its|new|what) (?:[\w’'-]+ ){0,7}?(?:agreements?|pacts?|deals?|contracts?|accords?|tie-?ups?|partnerships?|memorand(?:um|a)|treat(?:y|ies)|protocols?|charters?|arrangements?|understandings?|mous?|credit|licen[cs]e)\b)|reach(?:es|ed)?|finali[sz](?:e|es|ed)|pen(?:s|ned)(?= )|struck|strikes?|clinch(?:es|ed)?|execut(?:ed|es)(?= (?:a|an|the) )|formali[sz](?:e|es|ed)|adopt(?:s|ed)?(?= (?:a|an|the) )|endorse(?:s|d)?(?= (?:a|an|the) )|agreed? (?:on|to)(?= (?:a|an|the) )|put(?:s|ting)? (?:their |his |her )?(?:names?|signatures?) (?:to|on)|(?:exchang|swapp)(?:ed|es|ing) (?:the )?(?:signed )?(?:copies|folders|texts|(?-i:notes)(?=, ))|bear(?:s|ing)? the signatures? of|(?:formulat(?:e|ing)|draw(?:ing)? up|draft(?:ing)?)(?: and implement(?:ing)?)?(?= the (?:[A-Z][\w-]* ){0,8}?(?-i:Action Plan|Declaration|Convention)\b)|(?:affix|attach|set)(?:ed)? (?:their|his|her|the) (?:signatures?|seals?)(?: to)?|(?:held|took up) the pens?|made|make(?=s? (?:a|an) (?:[\w-]+ ){0,3}(?:agreement|pact|deal))|form(?:ed|s)?(?= (?:a|an) (?:[\w-]+ ){0,3}(?:agreement|pact|partnership|alliance|tie-up)))\b"
    ),
    attended=re.compile(
        r"(?i)\b(?:attend(?:s|ed|ing)?|came to|present at|witness(?:ed|es)?|joined)\b"
    ),
    bound=re.compile(
        rf"(?i)(?:[\w’'\-–]+\s){{0,8}}?{BINDING}\b[^.;:]{{0,80}}?\b(?P<bond>between|among|with)\b"
    ),
    sign_bare=re.compile(
        r"(?i)\b(?:hand(?:s|ed)|pass(?:es|ed)) (?:each other|one another) (?:the |their )?(?:[\w-]+ )?(?:texts?|copies|documents|papers|folders)\b|\b(?:exchang|swapp)(?:es|ed) (?:the |their )?(?:signed |stamped )(?:texts?|copies|documents|papers|folders)\b|\bdid so\b(?= (?:on|in|at|during) )|\bput(?:s|ting)? pen to paper\b|\b(?:c(?:a|o)mes? to terms|(?:shook|shak(?:e|es|ing)) hands)(?= on (?:an?|the|two|three|their) )|\b(?:reach(?:ed|es)|struck|strikes?) terms on\b|(?P<ceremony>\bsigning(?: and [\w-]+)? ceremon(?:y|ies)(?= (?:of|for|on|between) )|\b(?:signing|signature) of (?=(?:an?|the|two|three|four|five|their) ))|\bformalis(?:e|ed) their (?:partnership|cooperation)\b"
    ),
    stands_for=re.compile(
        r"(?i),? (?:(?:who )?sign(?:ed|ing) (?:[\w’'-]+ ){0,6}?)?(?:on behalf of|for|representing) (?:the )?(?:side of )?"
    ),
    definite=re.compile(r"(?i)\b(?:the|this|that) (?:[\w’'-]+ ){0,3}$"),
    on_behalf=re.compile(
        r"(?i)\b(?:(?:it|they|the (?:document|papers?|texts?|document was)s?) (?:was|were|is|has been|have been) (?:formally |jointly |officially |then )?(?:signed|inked|concluded|sealed|exchanged|initialled)|it (?:will|is to|was|is due to|is expected to) (?:then )?(?:be )?(?:formally |officially |finally )?signed|on behalf of|representing|for their respective|(?:signed|concluded|inked|initialled|sealed|exchanged) (?:it|them|the (?:document|agreement|memorandum|contract|deal|letter|papers?|text|mou|declaration))|put (?:his|her|their) (?:names?|signatures?|seals?)|(?:affixed|attached|set) (?:the|their) (?:seals?|signatures?)|(?:took|held|wielded|picked up) (?:the|their|up) pens?|signed for|(?:exchanged|swapped) (?:the )?(?:\w+ ){0,2}(?:copies|folders|texts|notes|documents|instruments)|signatures? of)\b"
    ),
    inverted=re.compile(
        r"(?i)bear(?:s|ing)? the signatures? of\b|(?:put(?:ting)? pen to paper|sign(?:ed|ing|atories)?)(?: (?:it|the \w+|on \w+ \w+|for [\w\s]{1,30}))? (?:were|was|are|is)(?! (?:signed|planned|held|a|the|also|expected|to)\b)"
    ),
    witnessed=re.compile(
        r"(?i)\bwitness(?:ed|es|ing)?\b|\b(?:watched|observed|overseen|applauded|attended) by\b|under the (?:gaze|eyes?) of|in the presence of|looked? on\b|looking on\b"
    ),
    present=re.compile(
        r"(?i)\b(?:witness(?:ed|es)|watched|observed|overseen|applauded) by\b|\bunder the (?:gaze|eyes?) of\b|\bin the presence of\b|\bunder the witness of\b"
    ),
    effective_before=re.compile(
        r"(?i)\b(?:(?:takes?|took|taking|comes?|came|coming|enters?|entered|goes?|went)\s(?:into\s)?(?:effect|force)|effective)(?:\s(?:on|in|from|as of|since|with effect from))?\s(?:the\s)?$"
    ),
    effective_after=re.compile("(?!)"),
    announced_before=re.compile(
        r"(?i)\b(?:announced|announcing|revealed|disclosed|said|told \w+|confirmed|reported)(?: (?:here|jointly|in a (?:\w+ )?(?:statement|release|filing)|the \w+))?(?: on)? $"
    ),
    announced_after=re.compile(r"^ (?:announced|revealed|disclosed)\b"),
    visited=re.compile(
        r"(?i)\b(?:visited|visit to|visiting|came to|arrived at|travelled to|went to)\s(?:the\s)?$"
    ),
    led=re.compile(
        r"(?i)\b(?:led|leading|headed|heading|accompan(?:ied|ying)) (?:a|an|the|his|her|by)\b[^.;]*\b(?:visit(?:ed|ing)?|delegation|trip|tour|arrived|went)\b"
    ),
    back_reference=re.compile(
        r"(?i)\b(?:areas?|fields?|scope|forms?|priorit(?:y|ies)) (?:of|for) (?:[\w-]+ ){0,2}(?:cooperation|co-operation|collaboration|exchange|partnership)\b|\b(?:among|are|as) the (?:key |main |priority )?(?:areas|fields)\b|^(?:over|in|during|within) the (?:next|coming) [\w-]+ (?:years?|months?),? (?:the )?(?:[\w]+ )?(?:sides|parties|partners|universities|schools|institutions|they)\b[^.]{0,12} (?:will|shall)\b|\bthe (?:pair|duo|partners|parties|sides) (?:will|shall|plan|agreed)\b|\b(?:terms|provisions) of (?:the|this|their) (?:[\w-]+ ){0,3}(?:agreement|memorandum|mou|deal|contract|pact|accord|partnership)\b|^(?:[A-Z][^,.;]{3,60},? )?(?:the )?(?:two|both|three|four|six) (?:[a-z]+ )?(?:sides|parties|universities|schools|institutions|colleges|cities|countries|companies|provinces|governments|ministries|organi[sz]ations|partners|nations|hospitals|counties|districts|departments)(?: also)? (?:will|shall|are to|agreed?|plan|intend|undertake|pledged?)\b|^(?:they|together,? they) (?:will|shall|are to|agreed|also agreed|plan to)\b|\b(?:by|under) what (?:is|was|has been) agreed\b|\b(?:it|this|they|the (?:agreements?|deals?|memorand(?:um|a|ums)|mous?|pacts?|contracts?|documents?|accords?|treat(?:y|ies)|partnerships?)) (?:also )?(?:will |would )?(?:covers?|includes?|involves?|encompass(?:es)?|allows?|enables?|sets? (?:out|up)|outlines?|establish(?:es)?|promotes?|creates?|aims? to|seeks? to|runs?|provides? for|focus(?:es)? on|foresees?|envisages?|calls for|commits|paves)\b|\b(?:cooperat(?:e|ion)|collaborat(?:e|ion)|work together|exchanges?) (?:in|on|across) (?:(?:the )?(?:areas?|fields?|aspects)|areas|fields|such)\b|\b(?:(?:under|according to|as part of|in line with|in accordance with|pursuant to|as per|per|through|by|based on) (?:the terms of )?(?:the|this|that|its|their)?\s?(?:(?:[\w-]+)\s){0,4}?(?:agreement|memorandum|mou|deal|contract|letter|pact|declaration|accord|plan|partnership|framework|document)|(?:the|this|that) (?:[\w-]+\s){0,3}?(?:agreement|memorandum|mou|deal|contract|letter of intent|pact|declaration|accord|partnership|document)\b(?! (?:ceremony|signing))|under (?:it|which)\b|(?:period of validity|validity|it (?:takes|took|is|will|covers|runs|builds|replaces|supersedes|remains|expires|includes|also|aims|was|sets)))"
    ),
    failed=re.compile(
        r"(?i)\b(?:not (?:settled|agreed|signed|concluded|go ahead|materiali[sz]e)|broke down|fell through|came to nothing|without (?:an )?(?:outcome|result|agreement)|no such (?:deal|agreement)|was shelved|were shelved)\b"
    ),
    statuses=(
        (
            re.compile(
                r"(?i)\b(?:expired|expires? last|lapsed|ended|terminated|annulled|rescinded|wound up|came to an end|cancel(?:l)?ed|supersede[sd]?|replace[sd]?|discontinued|ran out)\b"
            ),
            "ended",
        ),
        (
            re.compile(
                r"(?i)\b(?:renew(?:ed|s|ing)?|extend(?:ed|s|ing)?|re-sign(?:ed)?|prolong(?:s|ed|ing|ation)|roll(?:s|ed) over)\b"
            ),
            "renewed",
        ),
        (
            re.compile(
                r"(?i)\b(?:in force|remains? valid|still valid|valid until|in effect|currently|rests? on|takes? effect|took effect|came into force)\b"
            ),
            "in_force",
        ),
    ),
    predecessor=re.compile(
        r"(?i)\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ed|ing)?|follow(?:s|ed|ing)?(?: on)?(?: from)?|builds? (?:up)?on|carries on)\s(?:from\s)?(?:the|an?|its|their|one|another)\s|\bthe (?:original|first|previous|earlier|initial)(?: (?:one|version|agreement|accord|pact|memorandum|contract|deal))? (?:dates?|goes|went|stems) (?:back )?(?:to|from) "
    ),
    talks=re.compile(
        r"(?i)\b(?:talks|discuss(?:ed|es|ing|ions?)|prepar(?:es|ed|ing)|negotiat(?:ed|es|ing|ions?)|consult(?:ed|ations?)|exchanged views|explor(?:ed|ing)|to promote|to develop|to strengthen|joined hands|teamed up|join(?:ed|ing)? forces)\b[^.;]{3,160}"
    ),
    value_own=re.compile(
        r"(?i)(?:worth|valued at|(?:total |contract )?(?:value|price|amount) (?:of|is|was)|total investment of|renewed (?:\w+ ){0,2}for)\s*(?:about|around|some|nearly|over|more than|a total of|approximately|up to|RMB|US|£|€|\$)*\s*$"
    ),
    value=re.compile(
        r"(?i)(?:worth|valued at|(?:total |contract )?(?:value|amount|price) (?:of|is|was)|grant of|funding of|financ\w+ [\w ]{1,30} with|at a (?:total )?cost of|costing|totall?ing|total(?: amount| investment)? of|amounting to|for|to the tune of|investment of|with an investment of)\s*(?:about|around|some|nearly|over|more than|a total of|approximately|up to|RMB|US|£|€|\$)*\s*$"
    ),
    term_before=re.compile(
        r"(?i)\b(?:govern(?:s|ing)?|cover(?:s|ing)?|appl(?:y|ies|ying)|bind(?:s|ing)?|regulat(?:es?|ing))\b[^.;]{0,34}$|\b(?:extend(?:ed|s|ing)?|prolong(?:ed|s|ing)?|renew(?:ed|s|ing)?)\b[^.;]{0,80}?\b(?:by|for)\s(?:an? |another |a further |a period of )*$|\b(?:runs?|lasts?|valid)\s$|\b(?:valid(?:ity)?(?: period)?|(?:in|into|of) (?:force|effect)|runs?|running|term|lasts?|lasting|period|duration|extend(?:ed|s)|renew(?:ed|s)|effective|initial)\b[^.;]{0,34}?\b(?:for|of|is|from|over|be|to|years?:?)\s*(?:an? |the |about |another |a further |a period of |up to |next |initial )*$"
    ),
    term_after=re.compile(
        rf"(?i)^[- ]?(?:years?|months?)?(?:[- ]long)?\s(?:(?!(?:of|for|to|in|and|with|on|at|by|under)\b)[\w’'-]+\s){{0,4}}(?:(?:{HEADS})|terms?|period of validity)\b"
    ),
    expiry=re.compile("(?!)"),
    term_until=re.compile(
        r"(?i)\b(?:valid|runs?|in force|in effect|effective|extended|remains?|lasts?|expires?)\b[^.;]{0,16}?\b(?:until|through|till|to|on)\s*(?:the )?$"
    ),
)
