"""English names of organisations: what they end in, what they are made of, what is no name."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.words.organizations import entries, phrases
from schemas.vocabulary import OrganizationKind

# Head words; a phrase goes before its last word alone (a Party Committee is no mere Committee).
HEADS: Mapping[OrganizationKind, str] = {
    "government": """
        Bureau|Ministry|Department|Government|Administration|Agency|Authority|Embassy|Consulate|Consulate-General|Consulate General|Mission|Court|Procuratorate|Office|Secretariat
        Directorate|Directorate-General|Division|Section|Council|Parliament|Senate|Assembly|Commission|Inspectorate|State Council|City Council|County Council|District Council|Education Committee
        Education Commission|Administrative Committee|Management Committee|Sub-district Office|Subdistrict Office|General Office|Foreign Affairs Office|People's Congress|Customs|Headquarters
        Political Consultative Conference|People's Political Consultative Conference|CPPCC Committee|Examination Authority|Examinations Authority|Sports Committee|Health Committee|Reform Committee|Management Committee|Administration Committee|Bureaux|Leading Group Office
    """,
    "party": """
        Party Committee|Party School|Central Committee|Propaganda Department|Publicity Department|Organization Department|United Front Work Department|Discipline Inspection Commission
        Working Committee|Work Committee|Communist Party|Municipal Committee|Provincial Committee|District Committee|County Committee|Labour Party|Democratic Party|Party Working Committee
        Education Working Committee|Education Work Committee|Political and Legal Affairs Commission
    """,
    "school": """
        Public Schools|City Schools|County Schools|Community Schools|Area Schools|Independent Schools|School District|Independent School District|Unified School District|School Division|School Board|School|Kindergarten|Preschool|Nursery|Lycée|Lyceum|Gymnasium|Gymnasie|Polytechnic|Grammar School|High School|Middle School|Vocational College|Technical College|Technician College
        Vocational and Technical College|Vocational Technical College|Secondary School|Primary School|Elementary School|Transport College|Junior College|Community College|Polytechnic College
        Luban Workshop|Sixth Form College|Technical School|Polytechnic Institute|Vocational Institute|Technology College|Training College|Workshop|Gymnázium|Collège|Liceo|Colegio|Grundschule|Koulu
        Industry College|Industrial College|Vocational School|Experimental School
    """,
    "university": """
        University|College|Conservatory|Faculty|Graduate School|Business School|Law School|Medical School|Medical College|Teachers College|Normal College|Institute of Technology
        Universiti|Universitas|Universitatea|Uniwersytet|Politechnika|Akademia|Akademie|Politeknik|Vishwavidyalaya|Vidyapeeth|Vidyalaya|Mahavidyalaya|Universitet|Universitetet|Univerzitet|Univerzita|Sveučilište|Univerza|Egyetem|Üniversitesi|Daigaku|Högskola|Høgskole|Ülikool|Escola|Escuela|Facultad|Facoltà|TU|Politecnico|Instituto|Universität|Université|Universidad|Universidade|Università|Universiteit|Hochschule|École|Campus|Library|Yliopisto
    """,
    "company": """
        Company|Corporation|Corp.|Corp|Inc.|Inc|Ltd.|Ltd|Limited|LLC|GmbH|AG|PLC|plc|LLP|NV|SpA|Oy|Oyj|AB|SE|SA|Pte|KK|Group|Holdings|Holding|Industries|Bank|Enterprises|Technologies|Pharmaceuticals|Motors|Airlines
        Healthcare|Minerals|Resources|Metals|Foods|Beverages|Biotech|Biosciences|Pharma|Airways|Shipping|Steel|Cement|Chemicals|Petroleum|Telecom|Telecoms|Semiconductor|Semiconductors|Instruments|Machinery|Labs|Studios|Games|Entertainment|Analytics|Consulting|Consultants|Advisors|Properties|Construction|Brewery|Breweries|Distillery|Automotive|Aerospace|Diagnostics|Therapeutics|Genomics|Mobility|Batteries|Optics|Plastics|Textiles|Garments|Footwear|Retail|Stores|Supermarkets|Wines|Stock Exchange|Futures Exchange|Mercantile Exchange|Commodity Exchange|Securities|Insurance|Press|Publishing House|Publishers|Publishing|Hotel|Branch|Law Firm|Partners|Ventures|Capital|Logistics|Energy|Electronics|Automobile|Software|Robotics|Solutions|Systems
    """,
    "media": """
        Daily|Newspaper|News Agency|Times|Herald|Gazette|Tribune|Television|Television Station|TV Station|TV|Radio|Broadcasting Corporation|Media Center|Media Group|News Network|News|Network
        Weekly|Magazine|Evening News|Morning Post|Convergence Media Center|Journal|Net
    """,
    "association": """
        Association|Society|Federation|Foundation|Chamber|Chamber of Commerce|Confederation|Guild|Trust|Charity|Charity Federation|Trade Union|Trade Unions|Women's Federation
        League|Club|Service|Red Cross|Alumni Association|Teachers' Union|Student Union|Students' Union|Education Foundation|Fund
    """,
    "alliance": """
        Alliance|Consortium|Union|Education Union|Coalition|Network of Universities|Community|Partnership|Education Group|Vocational Education Group|School Group|Schools Group|Cluster
        University Alliance|Universities Alliance|Collaborative
    """,
    "institute": """
        Institute|Institution|Academy|Center|Centre|Laboratory|Lab|Observatory|Museum|Station|Base|Think Tank|Research Institute|Studio|Incubator|Hub|Confucius Institute
        Confucius Classroom|Gallery|Archives
    """,
    "hospital": "Hospital|Clinic|Health Center|Health Centre|Infirmary|Medical Center|Medical Centre",
    "committee": "Committee|Leading Group|Steering Group|Working Group|Task Force|Panel|Board|Organizing Committee|Steering Committee|Ecological Group|Expert Group",
    "military": "Army|Navy|Air Force|Brigade|Regiment|Military Region|Command",
    "international": """
        Organization|Organisation|United Nations|World Bank|European Union|European Commission|British Council|Development Bank|Development Programme|Children's Fund
    """,
}
# Head words that are as often ordinary words: they need a tagger that sees an organisation.
SOFT = entries(
    """
    News Healthcare Minerals Resources Metals Foods Beverages Biotech Biosciences Pharma Airways Shipping Steel Cement Chemicals Petroleum Telecom Telecoms Semiconductor Semiconductors Instruments Machinery Labs Studios Games Entertainment Analytics Consulting Consultants Advisors Properties Construction Brewery Breweries Distillery Automotive Aerospace Diagnostics Therapeutics Genomics Mobility Batteries Optics Plastics Textiles Garments Footwear Retail Stores Supermarkets Wines Network Energy Times Section Base Station Command Systems Community Partnership Hub Capital Solutions Electronics Robotics Software Logistics Automobile Partners Ventures Press
    Publishing Insurance Securities Journal Weekly Magazine Radio TV Television Panel Mission Court Trust Charity Club Net Studio Cluster Branch Technologies Motors Chamber Collaborative Service NV SpA Oy Oyj AB SE SA Pte KK
    """
)
# Head words of buildings and grounds: no bodies.
FACILITIES = phrases(
    """
    Sports Center|Sports Centre|Convention Center|Convention Centre|Exhibition Center|Exhibition Centre|Conference Center|Conference Centre|Convention and Exhibition Center|Convention and Exhibition Centre
    International Convention Center|International Conference Center|Activity Center|Activity Centre|Visitor Center|Visitor Centre|Shopping Center|Olympic Center|Olympic Sports Center|Railway Station|Metro Station|NASA Headquarters|Olympic Village|Headquarters
    Summer School|Winter School|Party Group|Party Leadership Group|Party Branch|Party Leading Group
    """
)
# Head words whose proper name follows at once: Lycée Jean Moulin.
FOREIGN = entries(
    "Universiti Universitas Universitatea Uniwersytet Politechnika Politechnic Akademia TU Politecnico Politeknik Instituto Escola Escuela Facultad Facoltà Lycée Collège École Universität Université Universidad Universidade Università Universiteit Liceo Colegio Hochschule Gymnasium Gymnázium"
)
# Heads that "of", "for", "at" or "on" may follow inside the name.
OPENS = entries(
    """
    Ministry Department Bureau Office School Faculty College University Institute Academy Center Centre Association Society Alliance Union Federation Council Committee Commission Board Bank Embassy
    Consulate Consulate-General Government Chamber Laboratory Lab Foundation Administration Agency Authority Court Division Branch Group Organization Organisation Confederation League Museum Library Hospital
    Kindergarten Press Campus Directorate Section Secretariat Conservatory Station Consortium Network Party Congress Mission Fund Universität Université Universidad Universidade Università Lycée Base Parliament
    Directorate-General Assembly Community Club Trust Studio Headquarters Inspectorate Procuratorate
    """
)
# Heads that "for" may follow.
FOR = entries(
    """
    Association Institute Center Centre Agency Council Foundation Society Committee Office Organization Organisation Group Alliance Commission Fund School Bureau Ministry Department Academy Laboratory Federation
    Directorate-General Directorate Board Network Union Consortium College Programme
    """
)
# Heads of parts of a body, which "at" joins to it: Faculty of Education at Beijing Normal University.
PARTS = entries(
    "Faculty School Department Office Center Centre Institute College Laboratory Lab Division Section Campus Library Academy Unit Graduate Hospital"
)
# What administrative bodies and faculties deal with; these words are joined by "and" inside names.
TOPICS = entries(
    """
    Education Educational Sports Sport Culture Cultural Tourism Science Sciences Technology Technologies Health Finance Human Resources Social Security Commerce Industry Information Transport Transportation
    Agriculture Agricultural Rural Affairs Environment Environmental Ecology Ecological Development Reform Planning Housing Construction Urban Water Forestry Grassland Energy Justice Civil Veterans Emergency Management
    Market Regulation Supervision Statistics Audit Foreign Trade Investment Cooperation Exchange Exchanges International Publicity Propaganda Organization United Front Research Innovation Teaching Academic Student
    Students Youth Children Women Labour Labor Employment Admissions Enrollment Enrolment Training Arts Art Humanities Engineering Medicine Medical Law Economics Economic Business Administration Politics Philosophy
    History Language Languages Literature Linguistics Music Design Materials Mechanical Electrical Electronic Electronics Computer Computing Mathematics Physics Chemistry Biology Life Food Animal Plant Crop Marine Ocean
    Mining Petroleum Textile Nursing Pharmacy Dentistry Psychology Sociology Journalism Communication Communications Media Architecture Geography Astronomy Vocational Technical Adult Higher Basic Early Childhood
    Preschool Primary Secondary Special Teacher Teachers Continuing Lifelong Digital Data Intelligence Artificial Policy Public Service Services Safety Quality Standards Natural Land Broadcasting Television Radio Film
    Publication Ethnic Religious Religion Minorities Overseas Diplomacy Peace Immigration Customs Taxation Family Population Gender Sustainable Nutrition Rehabilitation Care Welfare Heritage Creative Robotics Automation
    Control Space Aeronautics Astronautics Aviation Logistics Railway Highway Rail Transit Shipping Maritime Fisheries Livestock Veterinary Genetics Breeding Horticulture Applied Fine Performing Physical General
    Comparative Equality Evaluation Assessment Monitoring Examination Examinations Testing Recruitment Skills Qualifications Scientific Technological Ideological Political Financial Fiscal Budget Work Discipline
    Inspection Local Regional Integration Infrastructure Metrology Surveying Mapping Meteorology Archives Museums Libraries Translation Interpreting Schools Universities Colleges Equipment Industrial Urban-Rural Port
    Governance Leadership Curriculum Pedagogy Instruction Learning Psychology Counselling Sports Fitness Dance Drama Theatre Tea Silk Ceramics Steel Iron Coal Chemical Chemicals Vehicle Automotive Machinery Manufacturing
    Mechanics Electricity Power Press Publications Printing Optics Hydraulics Hydropower Irrigation Minerals Metallurgy Optoelectronics Photonics Semiconductor Hospitality Hotel Catering Cuisine Media Animation
    Acupuncture Moxibustion Tuina Orthopedics Pediatrics Paediatrics Obstetrics Gynecology Cardiology Oncology Neurology Immunology Epidemiology Microbiology Biochemistry Biotechnology Biomedicine Bioengineering
    Nanotechnology Informatization Informatisation Informationization Digitalization Digitization Informatics Cybernetics Hydrology Oceanography Geology Geophysics Geosciences Seismology Entrepreneurship Marketing Accounting Banking Insurance Auditing Procurement Trade Tariffs Wine Sericulture
    Community Communities Ethnicity Language-Education Culture-Education Tourism-Culture Sustainability Climate Resilience Renewable Hydrogen Electric Electrification Robotics Petrochemical Petrochemicals Ports Aerospace
    Midwifery Relations European Asian African Pacific Latin Nordic Baltic Mediterranean Protocol Consular Legal Judicial Legislative Electoral Migration Refugees Refugee Disability Disabilities Veteran Consumer Consumers Competition Copyright Intellectual Property Patents Weather Climatology Rice Cotton Sugar Coffee Cocoa Rubber Palm Dairy Meat Seafood Fruit Vegetables Flowers Horticultural Viticulture Oenology Brewing Podiatry Optometry Physiotherapy Radiography Paramedics Chiropractic Osteopathy Surveyors Architects Engineers Accountants Librarians
    Commercial Industrial Railway Normal-Education Mass Vocation Apprenticeship Prevention Disease Drug Pension Retirement Poverty Alleviation Revitalization
    Elementary Postsecondary Tertiary Further Senior Professional Cyberspace Nuclear Space Defense Defence Homeland Interior Works Mines Petroleum Fishery Aquaculture Telecommunications Posts Islamic Awqaf Wildlife Parks Recreation Ageing Seniors
    """
)
# Words that alone make no name before a head.
GENERIC = entries(
    """
    Primary Secondary Middle High Elementary Junior Senior Upper Lower Vocational Technical Normal Public Private Local Joint New Summer Winter Night Sunday Evening Partner Member Host Chinese Foreign International
    Sister Rural Urban Model Pilot Key Central Experimental Nursery Boarding Day Special Whole Our Their Your My Its His Her This That These Those Each Every Any Some All Both Many Several Other Another Two Three Four
    Five Six Online Smart Open Home First Second Third Old Parent Head Main Comprehensive Business Law Medical Graduate Grammar Charter State National Regional Global World Organizing Organising Preparatory Standing
    Executive Steering Working Expert Advisory Academic Student Students Teacher Teachers Innovation Research Training Education Educational Teaching Learning Language Languages Science Culture Cultural Development
    Cooperation Exchange Service Leading Famous Related Relevant Participating Small Big Large Top Community Trade Labor Social Technology Resource Resources Talent Practice Chamber Deputy Founding Good Great Excellent
    Quality High-quality Digital Virtual Excellence Pairing Paired Friendship Friendly Brother Comparative Future Modern
    Strategic Comprehensive Innovative Collaborative Regional
    """
)
# Levels of government: with a topic or alone they make the short name of an administrative body.
LEVELS = entries(
    "Municipal Provincial District County City Prefectural Prefecture Township Town Central Federal State National Autonomous Regional People's Party Village Province Royal"
)
ADMINISTRATIVE = entries(
    "Bureau Ministry Department Commission Committee Government Office Administration Council Congress Court Procuratorate"
)
# Capitalised words that end a name to the left: titles, days, openings of sentences, verbs of headlines.
STOPS = entries(
    """
    The A An In On At By With From To And Or But For Of As If When While Since After Before During Under Over Through Between Among According This That These Those It Its He She They We You I His Her Their Our My
    Also Both Then There Here Now Today Yesterday Tomorrow Earlier Later Recently Meanwhile Moreover Besides Furthermore Additionally However Although Because So Not Yes Is Are Was Were Be Has Have Had Will Would What
    How Why Who Where Which Whose Only Every Each All Some Many More Most Such Than Until Upon Within Without Against About Above Across Along Around Near Including Together Jointly
    Director Directors Director-General Deputy Vice Vice-President Vice-Chancellor Dean Deans President Presidents Principal Principals Headmaster Headmistress Headteacher Minister Ministers Chairman Chairwoman
    Chairperson Chair Secretary Secretary-General Professor Professors Prof Prof. Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Mayor Governor Ambassador Counsellor Counselor Inspector Manager Head Chief Officer CEO CFO Chancellor
    Rector Provost Member Members Executive Co-Dean Reader Lecturer Teacher Researcher Fellow Academician Editor Editor-in-Chief Editor-in-chief Reporter Correspondent Photographer Author Source Photo Photos Text
    Spokesperson Spokesman Spokeswoman Representative Representatives Commissioner Superintendent Coordinator Consul Attaché Founder Former Acting Permanent Madam Comrade Leader Leaders Expert Experts Student Students
    January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    Sponsored Hosted Organized Organised Undertaken Supported Guided Photographed Signed Founded Established Held Issued Published Released Contact Related Copyright News Current Location Time Date Build Builds Sign Signs
    Launch Launches Open Opens Establish Establishes Join Joins Host Hosts Visit Visits Hold Holds Set Sets Boost Boosts Deepen Deepens Renew Renews Form Forms Unveil Unveils Create Creates Promote Promotes Support
    Supports Welcome Welcomes Help Helps Welcoming Visiting Signing Congratulations Strengthen Strengthens Expand Expands Extend Extends Teams Team Partner Partners Ink Inks Agree Agrees Donates Donate Receives
    Marshal Colonel Captain Commander Premier King Queen Prince Princess Sir Lord Lady Sheikh Academicians Economist Historian Aiding Tuesday
    """
)
POSSESSIVES = entries(
    """
    People's Children's Women's Workers' Teachers' Students' Peoples' Men's Girls' Boys' King's Queen's Parents' Farmers' Writers' Youth's Master's Person's Persons' Veterans' Employers' Nurses' Engineers' Journalists'
    """
)
# A name that runs on into one of these is the name of an event, a document or a programme.
EVENTS = entries(
    """
    Forum Conference Summit Contest Games Competition Championship Championships Week Day Festival Agreement Plan Programme Program Project Initiative Strategy Act Declaration Charter Cup Exhibition Fair Expo Seminar
    Symposium Meeting Ceremony Congress Convention Camp Course Courses Series Report Journal Award Awards Prize Scholarship Scholarships Olympiad Marathon Tour Dialogue Roundtable Reform Review Memorandum Guide Guidelines
    """
)
# A name that runs on into one of these is a sort of people.
PERSONS = entries(
    "Teacher Teachers Student Students Pupils Leaders Graduates Education Principals Children Curriculum Textbooks Heads Classroom Exchanges Pairing"
)
# Names without a head word, and acronyms that need no introduction.
FIXED: Mapping[OrganizationKind, str] = {
    "government": "Foreign and Commonwealth Office|Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office|FCDO|FCO|Department for Education|State Department|White House|Home Office|Austrade|Education New Zealand|Universities New Zealand|NASA|FBI|CIA|NIH|FDA|EPA|MOE|MOFCOM|MOST|MIIT|NDRC|MOHURD|State Council|UKRI|USAID|DAAD|NSFC|JICA|KOICA|Ofsted|China Scholarship Council|Campus France|Hanban",
    "international": """
        SAARC|GCC|CARICOM|Mercosur|OIC|UNFPA|UN Women|WFP|UNIDO|UNCTAD|OPEC|Commonwealth Secretariat|Sister Cities International|UNESCO|UNICEF|UNDP|UN|WHO|WTO|FAO|OECD|ASEAN|European Union|EU|World Bank|World Bank Group|Asian Infrastructure Investment Bank|International Monetary Fund|IMF|APEC|UNEP|ILO|UNHCR|WIPO|ITU|United Nations|African Union|SEAMEO|British Council|Asian Development Bank|ADB|AIIB
        Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO|NATO|UNESCO General Conference|UN General Assembly|United Nations General Assembly|UN Security Council|United Nations Security Council
        World Health Assembly|World Economic Forum|International Olympic Committee|IOC|World Customs Organization|UN-Habitat|UNAIDS|UNODC|IAEA|OPCW|IFAD|COMESA|ECOWAS|SADC|EAC|CERN|UNWTO|UN Tourism|AU Commission
        Joint United Nations Programme on HIV/AIDS|World Organisation for Animal Health|Eurasian Economic Union|Eurasian Economic Commission|Nordic Council of Ministers|Council of Europe|League of Arab States|ALECSO|ICESCO
    """,
    "party": "CPC|Communist Party of China|Party Central Committee|CPC Central Committee|CPPCC",
    "media": "Xinhua|Xinhua News Agency|CCTV|CGTN|BBC|Reuters|People's Daily|China Daily|Associated Press|AFP|Global Times|China News Service|CNN|Al Jazeera|Sixth Tone",
    "institute": "CAS|CAE|CASS|Chinese Academy of Sciences|Chinese Academy of Engineering|Chinese Academy of Social Sciences|CERN|ESA|JAXA|CNRS|Max Planck Society|Fraunhofer",
    "association": "Chinese People's Association for Friendship with Foreign Countries|China Education Association for International Exchange|All-China Federation of Trade Unions|China Council for the Promotion of International Trade|World Federation of Colleges and Polytechnics|Chinese People's Institute of Foreign Affairs|China Association for Science and Technology|China Society for Education of the Disabled|France Universités|Universities UK|Universities Australia|Universities Canada|Rectors' Conference|German Rectors' Conference|Association of American Universities|League of European Research Universities|Rotary International|Save the Children|Plan International|Oxfam|World Vision|Teach For China|Teach First|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation|CAST|All-China Women's Federation|All-China Youth Federation|CEAIE|Red Cross|American Red Cross|British Red Cross|Australian Red Cross|Red Crescent|St John Ambulance|St. John Ambulance|Salvation Army|Surf Life Saving Australia|Habitat for Humanity|Doctors Without Borders|Médecins Sans Frontières|Amnesty International|Greenpeace|Caritas|CARE International|Mercy Corps|Meals on Wheels|Lions Clubs International|Soroptimist International|Girl Guides|WWF|World Wide Fund for Nature|Nature Conservancy|National Trust|Barnardo's",
    "university": "Technion|KAIST|POSTECH|MIT|Caltech|UCLA|ETH Zurich|Imperial College London|King's College London|London School of Economics|University College London|Sciences Po|École Polytechnique|Tsinghua|NUS",
    "company": """
        Shell plc|TotalEnergies|ENGIE|Engie|Aramco|Saudi Aramco|ADNOC|Petronas|PETRONAS|Equinor|Repsol|Iberdrola|Enel|Vattenfall|Ørsted|Orsted|Vestas|Linde|Air Liquide|Air Products|BASF|Bayer|DuPont|Evonik|Covestro|Solvay|Arkema
        Rio Tinto|BHP|Glencore|Vale S.A.|ArcelorMittal|Thyssenkrupp|thyssenkrupp|Schneider Electric|ABB|Honeywell|GE Vernova|General Electric|Hitachi|Toshiba|Panasonic|Sony|Fujitsu|NEC|Mitsubishi|Mitsui|Sumitomo|Marubeni|Itochu|Toyota|Honda|Nissan|Mazda|Hyundai|Kia|LG|SK Innovation|SK hynix|Hanwha|Doosan|POSCO
        Renault|Stellantis|Peugeot|Mercedes-Benz|Daimler|Porsche|Audi|Volvo|Scania|Tesla|Ford Motor|Rolls-Royce|Safran|Thales|Dassault|Leonardo S.p.A.|Lockheed Martin|Raytheon|Embraer|Bombardier|Alstom|Nestlé|Unilever|Danone|Heineken|Carlsberg|PepsiCo|Coca-Cola|McDonald's|Starbucks|IKEA|Carrefour|Walmart|Costco
        Pfizer|Novartis|Roche|AstraZeneca|GSK|Sanofi|Moderna|BioNTech|Sinovac|Sinopharm|Novo Nordisk|Philips|ASML|NVIDIA|Nvidia|Qualcomm|AMD|TSMC|Foxconn|Lenovo|Xiaomi|Oppo|OPPO|Baidu|JD.com|Meituan|Pinduoduo|NetEase|SenseTime|Megvii|DJI|ZTE|Haier|Hisense|Midea|TCL|Geely|SAIC|FAW|Chery|NIO|XPeng
        Sinotrans|COSCO|CRRC|CNOOC|CNPC|PowerChina|SPIC|Sany|SANY|XCMG|Zoomlion|UBTech|UBTECH|Unitree|New Oriental|TAL Education|Coursera|edX|Elsevier|Springer Nature|Deloitte|PwC|KPMG|Accenture|McKinsey|Goldman Sachs|JPMorgan|Morgan Stanley|HSBC|Citibank|Barclays|UBS|BNP Paribas|Deutsche Bank|Standard Chartered|Santander|Allianz
        Maersk|DHL|FedEx|Lufthansa|Ryanair|Singtel|Vodafone|Telefónica|Deutsche Telekom|AT&T|Verizon|SoftBank|Zalando|Spotify|Netflix|Adobe|Salesforce|OpenAI|Zoom Video|ACWA Power|Masdar|EDF|RWE|E.ON|Uniper|Gazprom|Rosneft|Rosatom|Lukoil|Harvey Norman|Woolworths
        BofA Securities|Goldman Sachs|Morgan Stanley|J.P. Morgan|JPMorgan|JPMorgan Chase|Citigroup|Citi|HSBC|UBS|Credit Suisse|Barclays|Deutsche Bank|BNP Paribas|Nomura|Mizuho|Jardine Matheson|Hongkong Land|HongKong Land|Swire Pacific|Standard Chartered|Macquarie|Rothschild|Lazard|Jefferies|Evercore|PwC|PricewaterhouseCoopers|KPMG|Deloitte|EY|Ernst & Young|Korea Exchange|Euronext
        Huawei|Tencent|Alibaba|iFlytek|Microsoft|Google|Siemens|Bosch|Intel|IBM|Volkswagen|BMW|BYD|CATL|Airbus|Boeing|Nokia|Ericsson|Samsung|SAP|Cisco|PetroChina|Sinopec|ByteDance
    """,
}  # fmt: skip
# Nouns that announce the name of a company, and what they make of it.
ANNOUNCED: Mapping[OrganizationKind, str] = {
    "company": "company|producer|brokerage|processor|grower|winery|trader|smelter|foundry|provider|integrator|software house|fintech|edtech|biotech|chipmaker|toymaker|planemaker|carrier|maker|manufacturer|firm|startup|start-up|enterprise|developer|carmaker|automaker|chipmaker|supplier|retailer|publisher|airline|subsidiary|utility|conglomerate|insurer|lender|brewer|brewery|refiner|miner|distributor|contractor|exporter|shipbuilder|multinational|telco|giant|unicorn|consultancy|operator|bookseller|drugmaker|steelmaker",
    "association": "charity|non-profit|nonprofit|NGO|non-governmental organization|foundation",
    "institute": "think-tank",
}
# Nouns that say in an apposition that a name is a company's.
TRADES = entries(
    """
    manufacturer provider producer operator distributor conglomerate giant group brand bank insurer lender utility contractor exporter importer wholesaler shipbuilder brewery refiner miner multinational
    corporation consultancy agency builder platform vendor integrator
    """
)
# Officers that only companies and the like have.
OFFICERS = phrases(
    """
    ceo|cfo|cto|coo|cio|cmo|chief executive|chief executive officer|chief operating officer|chief financial officer|chief technology officer|managing director|general manager|founder|co-founder|spokesperson for
    managing partner|chairman and ceo|chairman of the board|spokesperson|spokesman|spokeswoman|country manager|regional manager|sales director|marketing director|hr director|human resources director
    """
)
# Stock exchanges as they stand before a ticker.
EXCHANGES = entries(
    "NYSE NASDAQ Nasdaq HKEX HKSE SEHK LSE TSX TSXV ASX SGX SSE SZSE TADAWUL Tadawul JSE BSE NSE KRX KOSPI TSE TYO OTC OTCQB OTCQX AIM Euronext EPA FRA XETRA ETR BIT SIX SWX OMX PSX IDX SET BMV AMEX HOSE"
)
# Verbs whose subject, in news of agreements, is a body or a person.
PARTY_VERBS = entries(
    """
    signed signs sign inked inks announced announces announce unveiled launches launched acquired acquires partnered partners entered concluded appointed reported invested invests agreed
    established manufactures operates supplies
    """
)
# Papers, programmes and things that taggers take for organisations.
PAPERS = entries(
    """
    MOU MoU MOUs MoUs Memorandum Agreement Agreements Understanding Letter Intent Contract Protocol Treaty Pact Deal Article Belt Road Initiative COVID-19 COVID GDP AI IT STEM PhD MBA BBA EMBA DBA EPC PPP R&D SUV EV ICT
    CNC VR AR PPT PC TV USB DNA HIV USA UK US UAE EU PRC ROC HKSAR SAR ABC FAQ PDF AIDS CPC NPC RMB USD EUR CNY GBP HKD AM PM GMT UTC IELTS TOEFL HSK GPA K-12 Venture
    Mandarin Chinese English French German Russian Internet Online
    """
)
