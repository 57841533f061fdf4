"""What English calls the fields of cooperation."""

import re

from pipeline.words.fields import FieldWords
from schemas.vocabulary import Field

ROWS: dict[Field, str] = {
    "basic_education": r"basic education|compulsory education|primary (?:school|education|and secondary)|elementary|kindergartens?|preschool|early childhood|secondary schools?|middle schools?|high school|k-12|sister[- ]schools?|rural schools?|nursery|(?:in|for) schools\b|primary and secondary|schoolchildren|(?:host|send|receive) (?:\d+ )?pupils|schools? pairing|school students",
    "vocational_education": r"vocational|technical and skilled|skilled personnel|technicians?|polytechnic|apprentices?|skill certificates?|skills? (?:training|talent|competition)|luban|tvet|logistics training|train drivers|welders?|craftsm[ae]n|technical education|skills development|trainees?\b|trade schools?",
    "higher_education": r"higher education|universit(?:y|ies) (?:cooperation|alliance)|undergraduate|postgraduate|graduate (?:student|school|programme|program|course)s?|degrees?\b|master's|phd programmes?|phd programs?|joint institute|colleges and universities|bachelor|double[- ]degree|first-class disciplines?|\d+ universities|(?:among|between|at) universities|joint colleges?|articulation",
    "teacher_development": r"teacher (?:training|education|development|exchange|swap)|teachers?' |train(?:ing)? (?:of |for )?(?:[\w,]+ ){0,4}(?:teachers|principals)|teaching staff|professional development|backbone teachers?|exchanges? (?:of )?(?:[\w-]+ ){0,4}teachers|principals and teachers|volunteer teachers|visiting (?:teachers|scholars|lecturers)|teachers (?:for|to) |faculty (?:exchange|training|development)|normal universit|staff exchange|mobility of staff|secondments?|seconded|teacher",
    "student_exchange": r"student (?:exchange|mobility|visits?)|exchange (?:of )?(?:\w+ )?students|exchange students?|scholarships?(?! of \d)|study abroad|summer camps?|mobility of (?:staff and )?students|students? (?:each|a year|annually)|study tours?|international students|semester abroad|pupils of the other|student placements abroad|youth exchange|host \d+ (?:pupils|students)|exchange programmes?|exchange programs?|(?:staff|faculty) and students?|students and (?:staff|faculty)|(?:send|receive|admit|host|enroll?) (?:\d[\d,]*|more|up to|at least|about) ?(?:\w+ )?students|students to study|exchang(?:e|ing|es) (?:of )?[^.;]{0,60}\bstudents|student and (?:staff|faculty|teacher)|waive tuition|visiting students",
    "curriculum_teaching": r"curricul|course (?:development|sharing|construction)|courses?\b|teaching (?:research|materials?|methods?|practice|resources|reform|quality)|lesson|textbooks?|syllab|classroom|pedagog|majors\b(?! (?:in|and)\b.{0,20}industr)",
    "resource_sharing": r"shar(?:e|ed|es|ing) (?:of )?(?:[\w-]+ ){0,4}(?:resources?|workshops?|materials?|facilit(?:y|ies)|equipment|libraries|courses?|germplasm|data|question bank)|resource[s-]? (?:sharing|co-construction)|sharing of|shared (?:bank|platform|use)|library|libraries|benefits sharing|open (?:its|their) (?:large |digital )?(?:[\w-]+ )?(?:facilities|platforms)|shared courses|co-construction and sharing|share\b|exchange of (?:information|publications|academic (?:materials|publications)|research (?:outcomes|materials))|shared? (?:laborator|lab|equipment|vessel|research vessel)|share the (?:\w+ ){0,2}(?:vessel|teaching plans|facilities|laborator)",
    "digital_education": r"digital|online|smart (?:classroom|education|class|campus)|e-learning|informati[sz]ation|distance (?:education|learning)|virtual|synchronous classroom|artificial intelligence|\bAI\b|moocs?|live (?:lessons|classes)|remote (?:teaching|lessons)|smart education|digitali[sz]ation|edtech|big data|cloud (?:platform|classroom)",
    "science_education": r"science education|stem\b|science (?:literacy|fair|popularization|popularisation|lessons|classes)|popular science|robotics",
    "talent_training": r"talent|personnel (?:training|exchange)|(?:joint )?training of|train (?:\d[\d,]* |technical|skilled|more )|joint(?:ly)? (?:train|cultivat|supervis)|cultivat(?:e|ion|ing) |human resources?|capacity[- ]building|skilled personnel|doctoral (?:students|scholarships)|postgraduates|nurses|workforce|training bases?|student training|leadership training|training (?:programmes?|programs?|courses?|for|of|scheme)|further study|professional training|send (?:\d+ )?doctors|training base|midwife training|executive education",
    "research_innovation": r"(?<!teaching )(?<!teaching and )research|innovation(?!s? awards)|exploration of|space exploration|joint laborator(?:y|ies)|laborator(?:y|ies)|scientific|academic (?:exchange|cooperation|collaboration|conference)s?|r&d|technological|key labs?|fellowships?|science and technology|technology development|innovat(?:ive|e)\b|technical cooperation|scholarly|scientists|experiment|feasibility stud(?:y|ies)|r ?& ?d",
    "technology_transfer": r"technology transfer|patents?|licens(?:e|ing) \d|commerciali[sz]|achievement transformation|transformation of (?:scientific|research)|intellectual property|spin-?offs?|incubat|transfer of technology|technology licensing|license fee|startups?|start-ups?|commercial use",
    "industry_integration": r"industry[- ]education|production[- ](?:and[- ])?education|school[- ]enterprise|industry[- ](?:academia|university)|integration of (?:industry|production)|industrial (?:colleges?|cooperation)|industry partners?|apprentice",
    "credit_recognition": r"credits?\b (?:transfer|recognition|mutual)?|mutual recognition|recogni[sz](?:e|ing|ed) (?:each other|mutual)|credit|qualifications? recognition|recognition of (?:qualifications|degrees|diplomas)",
    "internship_employment": r"internships?|interns\b|placements?|employment|graduates? (?:jobs|employment)|jobs?\b|recruit|entrepreneurship|hire|careers?|internships?|post practice|on-the-job|student employment|practice bases?|work placements?",
    "governance_reform": r"governance|education(?:al)? reform|management (?:experience|system|reform)|evaluation (?:reform|system)|school management|institutional reform|policy dialogue|school administration",
    "culture_arts": r"cultur(?:e|al)|\barts?\b|music|museum|heritage|language|film|theatre|opera|literature|creative industr|performing|crafts|mandarin|people-to-people|calligraphy|exhibitions?\b|publishing|theat(?:er|re)|translation|orchestra|dance|confucius institute|chinese[- ]language",
    "sports": r"sports?\b(?! bureau| university| school)|football|soccer|basketball|athletic|winter sports|olympic|martial",
    "health": r"health|medical|medicine|hospitals?|nurs(?:e|es|ing)|clinical|disease|pharmac|epidemi|elderly care|telemedicine|patients?|doctors?\b|surg(?:ery|ical)|dialysis|clinics?\b|vaccin|midwi(?:fe|ves|fery)|dental|physicians?|rehabilitation|biomedic|cancer|traditional chinese medicine|healthcare|public health",
    "tourism": r"touris[mt]|travel|scenic|visitors? flow|hospitality industry",
    "trade_investment": r"trade|invest(?:ment|or)s?|econom(?:y|ic)\b(?! zone)|joint venture|commerce|commercial\b|export|import|business (?:cooperation|environment|exchange)|economic (?:and trade|cooperation|ties)|market access|e-commerce|supply chain|supply (?:contract|agreement|deal)|(?<!power )purchas(?:e|es|ing)\b|procurement|sales? (?:contract|agreement)|distribut(?:or|ion) (?:agreement|deal|rights)|stake|acquisition|market development|industrial parks?|customs (?:clearance|cooperation)",
    "finance": r"financial (?:services?|cooperation|institutions?|sectors?|markets?)|finance(?= (?:and|or|sector|cooperation)|[,.;])|in finance|banking|credit line|loans?|insurance (?:sector|industry|cooperation|services|market|business)|capital market|fintech|bonds?\b|fund management",
    "agriculture": r"agricultur|(?<!wind )(?<!solar )farm(?:ing|ers|s)?\b|crops?|seeds?\b|livestock|rural (?:revitali[sz]ation|development)|grain|rice|food security|fisher(?:y|ies)|forestry|agri-?food|tea industry|germplasm|tractors?|cassava|ginger|aquaculture|kelp|fishers?|wine|coffee|dairy|orchards?|irrigation|veterinar|agronom|breeding|horticultur|cotton|fruit|vegetables?|silkworm",
    "energy": r"energy|solar|photovoltaic|wind (?:power|farm|turbine|technology)|offshore wind|hydrogen|batter(?:y|ies)|electricity|power (?:grid|generation|plant)|nuclear|oil and gas|geothermal|storage",
    "environment": r"environment(?:al)?(?! for)|climate|ecolog|pollution|carbon|green (?:development|transition|growth)|biodiversity|conservation|sustainab|emission|waste|water (?:management|quality)|wetland|recycl|seagrass|oceans?\b|forest|reefs?|wildlife|net zero|circular economy|marine (?:protection|conservation|ecology|science)|desertification",
    "infrastructure_transport": r"infrastructure|transport(?:ation)?(?! college)|railways?(?! technician)|(?<!belt and )roads?\b|ports?\b|logistics|aviation|airports?|shipping|highways?|bridge|metro|urban (?:planning|development)|smart cit|connectivity|5g\b|telecom|smart (?:port|berth|transport)|berths?\b|terminals?\b|cold chain|freight|warehous|aerospace|shipyard|construction projects?|intelligent (?:transport|connected)|mobile transportation",
    "public_services": r"public services?|social (?:security|services|welfare)|government services|elderly|housing|community services|emergency|disaster",
    "law_security": r"\blaw\b|legal|judicial|security (?:cooperation|dialogue)|police|policing|defen[cs]e cooperation|cyber ?security|counter-?terror|crime|law enforcement|arbitration|extradition|customs enforcement|border (?:control|security|management|police|defen[cs]e)",
    "diplomacy": r"diplomatic|diploma(?:cy)|bilateral (?:relations|ties)|foreign (?:affairs|policy)|friendship cit|friendly (?:relations|exchanges)|sister[- ]cit(?:y|ies)|strategic partnership of|consular|visa",
    "poverty_relief": r"poverty|paired assistance|counterpart (?:assistance|support)|aid to|assistance (?:program|rests)|relief|charit|east-west|donat|poor famil",
    "media_publicity": r"media(?! reports?)|publicity|journalis|broadcast|news exchange|press(?! release| conference)|communication campaign|content (?:exchange|sharing)|television|co-production",
    "party_building": r"party[- ]building|party branch|party members|ideological and political",
}
FIELDS = FieldWords(
    aside=re.compile(r"(?i)\bprinciples? of [^.;]{3,100}|\bin the spirit of [^,.;]{3,60}"),
    built=re.compile(
        r"(?i)\b(?:buil[dt]|set up|establish|found|create|open|launch|construct)(?:s|ed|ing)?\s(?:up\s)?(?:the |an? |its |their )?$"
    ),
    always=(("health", re.compile(r"\bHospitals?\b")),),
    bodies=(
        ("vocational_education", re.compile(r"\b(?:Vocational|Polytechnic|Technicians?)\b")),
        ("energy", re.compile(r"\b(?:Energy|Power|Electricity|Petroleum)\b")),
    ),
    alike=(
        ("higher_education", re.compile(r"\bUniversit(?:y|ies|é|ät|à|at)\b")),
        (
            "basic_education",
            re.compile(
                r"\b(?:Middle|Primary|Elementary|High|Secondary|Experimental|Grammar) Schools?\b|\bKindergarten\b|\bLyc[ée]e\b|\bGymnasium\b"
            ),
        ),
    ),
    fields=tuple((field, re.compile(rf"(?i)\b(?:{words})")) for field, words in ROWS.items()),
)
