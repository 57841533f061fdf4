"""Page furniture, bylines, datelines and credits in English, machine-translated English included."""

from pipeline.words.furniture import FurnitureWords

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = rf"(?:{_MONTH}\.?\s\d{{1,2}}(?:,\s?\d{{4}})?|\d{{1,2}}\s{_MONTH}\.?(?:,?\s\d{{4}})?)"
_AGENCY = r"(?:\s*(?P<outlet>\([A-Z][^()]{1,50}\)|/[A-Z][^/]{1,40}/))"
_DASH = r"\s*(?:--+|—+|–|―|-(?=\s))\s*"
_REPORTING = (
    r"(?:[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Tt]rainee|[Ii]ntern|[Ss]taff writers?)"
)
_CAPITALS = r"[A-Z][A-Z.'’\-]+(?:,?[ /][A-Z][A-Za-z.'’\-]*){0,4}"
_TITLED = r"[A-Z][A-Za-z.'’\-]+(?:,?[ /][A-Z][A-Za-z.'’\-]*){0,4}?"

_SURNAMES = [
    "ai", "an", "ba", "bai", "ban", "bao", "bei", "bi", "bian", "cai", "cao", "cen", "chai", "chang", "chao", "che", "chen", "cheng",
    "chi", "chong", "chou", "chu", "cui", "dai", "dan", "dang", "deng", "di", "diao", "ding", "dong", "dou", "du", "duan", "fan",
    "fang", "fei", "feng", "fu", "gan", "gao", "ge", "geng", "gong", "gou", "gu", "guan", "gui", "guo", "hai", "han", "hao", "he",
    "hong", "hou", "hu", "hua", "huang", "huo", "ji", "jia", "jian", "jiang", "jiao", "jin", "jing", "ju", "kang", "ke", "kong",
    "kou", "kuang", "lai", "lan", "lang", "lei", "leng", "li", "lian", "liang", "liao", "lin", "ling", "liu", "long", "lou", "lu",
    "luan", "luo", "lv", "lyu", "ma", "mai", "man", "mao", "mei", "men", "meng", "mi", "miao", "min", "ming", "mo", "mou", "mu",
    "na", "nan", "ni", "nie", "ning", "niu", "ou", "pan", "pang", "pei", "peng", "pi", "ping", "pu", "qi", "qian", "qiang", "qiao",
    "qin", "qiu", "qu", "quan", "ran", "rao", "ren", "rong", "ru", "ruan", "rui", "sha", "shan", "shang", "shao", "she", "shen",
    "sheng", "shi", "shu", "song", "su", "sui", "sun", "tan", "tang", "tao", "teng", "tian", "tie", "tong", "tu", "wan", "wang",
    "wei", "wen", "weng", "wu", "xi", "xia", "xian", "xiang", "xiao", "xie", "xin", "xing", "xiong", "xu", "xuan", "xue", "yan",
    "yang", "yao", "ye", "yi", "yin", "ying", "you", "yu", "yuan", "yue", "yun", "zan", "zang", "zeng", "zha", "zhai", "zhan",
    "zhang", "zhao", "zhen", "zheng", "zhi", "zhong", "zhou", "zhu", "zhuang", "zhuo", "zong", "zou", "zu", "zuo", "ouyang", "sima",
    "zhuge", "shangguan", "situ", "huangfu",
]  # fmt: skip

FURNITURE = FurnitureWords(
    labels={
        "published": (
            "time", "date", "release date", "release time", "released", "published", "publish date", "publish time",
            "publication date", "published on", "published at", "date published", "posted", "posted on", "post date", "updated", "last updated",
            "update time", "updated on", "updated at", "issued on", "issue date", "date of issue", "pubdate", "pub date", "added", "created",
            "last modified", "modified", "uploaded", "publishing date", "publishing time", "date of publication", "date posted", "first published", "published date",
        ),
        "source": (
            "source", "sources", "article source", "news source", "information source", "from", "issued by", "published by", "publisher", "released by",
            "origin", "origins", "source of article", "release unit", "publishing unit", "issuing authority", "provided by", "reprinted from", "via", "posted by organization",
            "content source", "press release", "media release", "news release", "statement by", "media", "outlet", "agency",
        ),
        "author": (
            "author", "authors", "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "written by", "story by", "words",
            "text", "text by", "photo", "photos", "photo by", "photos by", "photography", "photographer", "photographs", "photographs by", "photographed by", "pictures",
            "picture", "pictures by", "image", "images", "images by", "by", "contributor", "contributors", "contributed by", "compiled by", "compiler", "trainee reporter", "intern",
            "staff reporter", "reported by", "reporting by", "reporting", "our reporter", "journalist", "journalists", "video by", "posted by", "text and photo", "text and photos",
            "text/photo", "text & photo", "photo/text", "byline", "student reporter", "special correspondent", "photo credit", "interview by", "report by",
        ),
        "editor": (
            "editor", "editors", "edit", "editor in charge", "editors in charge", "responsible editor", "responsible editors", "executive editor", "edited by", "editing", "editing by", "managing editor",
            "editor-in-charge", "editor-in-chief", "chief editor", "duty editor", "web editor", "page editor", "edition", "proofread and edited by", "editor on duty", "copy editor", "responsibility editor", "duty editors",
            "web editors", "charge editor", "editorial", "sub-editor", "online editor", "editor responsible",
        ),
        "other": (
            "translated by", "translator", "translation", "labels", "label", "reviewed by", "reviewer", "review", "proofreader", "proofreading", "proofread by", "checked by", "audit", "auditor", "approved by", "final review", "category", "categories", "tags", "tag",
            "keywords", "section", "column", "page", "topic", "topics", "filed under", "supervisor", "producer", "designer", "design", "planning", "first review", "second review", "examined by", "location", "type",
            "document no", "index no", "index number", "reference", "reference no", "reference number", "ref", "file no", "document number", "effective", "validity", "theme", "subject category", "contributing unit", "read time", "reading time",
            "media contact", "media contacts", "media enquiries", "media inquiries", "press contact", "press contacts", "press enquiries", "press inquiries",
        ),
        "furniture": (
            "views", "page views", "view", "hits", "clicks", "click rate", "click", "clicks rate", "click times", "click count", "click number", "read", "reads", "reading", "browse", "browsing times", "browsing", "browse times", "number of views", "visits", "font", "font size", "text size", "share",
            "share to", "share on", "share this", "comments", "comment", "print", "shares", "size", "adjust font size", "word size", "share with", "follow us", "like", "viewed", "times read", "pageviews",
            "number of clicks", "number of hits", "view count", "read count", "number of visits", "visit times",
        ),
    },
    bare={
        "published": ("published on", "published", "updated", "last updated", "posted on", "posted", "issued on", "released on", "release date", "publish date", "release time", "publish time"),
        "source": ("source", "issued by", "reprinted from", "from", "via", "courtesy of", "republished from", "originally published by", "excerpted from"),
        "author": (
            "by", "reporters", "reporter", "correspondents", "correspondent", "trainee reporter", "our reporter", "staff reporter", "journalist", "journalists", "photographed by", "photos by", "photo by", "pictures by", "picture by", "images by",
            "image by", "text by", "text and photos by", "text and photo by", "story by", "words by", "written by", "compiled by", "reported by", "reporting by", "contributed by", "photography by", "student reporter", "author", "photo courtesy of",
            "staff writer", "staff writers", "report by", "video by", "writer", "xinhua writers", "xinhua writer", "xinhua reporter", "xinhua reporters", "special correspondent",
        ),
        "editor": ("edited by", "editing by", "editor in charge", "responsible editor", "editor", "editors", "edit"),
        "other": ("translated by", "reviewed by", "proofread by", "approved by", "checked by"),
        "furniture": ("page views", "views"),
    },
    controls=(
        "print", "print this page", "print page", "print this article", "printer friendly", "e-mail", "email", "mail", "collection", "collect", "favorites", "favorite", "add to favorites", "send to friends", "send to a friend", "send to friend", "f", "t", "report abuse", "imprint", "permalink", "original link", "share", "share this",
        "share this article", "share this page", "share this story", "share to", "share on", "share with", "font size", "font", "text size", "adjust font size", "size", "large", "medium", "small", "big", "middle", "in small", "large in small", "in", "a+", "a-", "a", "aa", "aaa", "+", "-",
        "close", "close window", "close the window", "close this window", "back to top", "top", "return to top", "go to top", "return", "back", "back to list", "facebook", "twitter", "x", "linkedin", "weibo", "wechat", "whatsapp", "telegram", "pinterest", "reddit", "instagram", "youtube", "tiktok", "rss",
        "comments", "comment", "comment(s)", "leave a comment", "post a comment", "views", "page views", "hits", "clicks", "reads", "read", "times", "copy link", "link", "save", "download", "download pdf", "pdf", "bookmark", "report", "report an error", "let me say something", "i want to comment", "i have something to say", "i want to say something",
        "say a few words", "like", "likes", "more", "read more", "learn more", "see more", "view more", "load more", "show more", "continue reading", "home", "homepage", "home page", "menu", "search", "log in", "login", "sign in", "sign up", "register", "subscribe", "subscribe now", "english", "chinese", "español", "français",
        "العربية", "русский", "deutsch", "site map", "sitemap", "contact us", "about us", "about", "contact", "privacy policy", "privacy", "terms of use", "terms", "terms and conditions", "cookie policy", "cookies", "accessibility", "skip to content", "skip to main content", "skip navigation", "next", "previous", "prev", "first", "last",
        "mobile", "app", "advertisement", "advertise", "sponsored", "listen", "play", "stop", "font +", "font -", "enlarge", "reduce", "normal", "larger", "smaller", "default", "min read", "minute read", "minutes read", "qr code", "scan", "click", "click rate", "of", "and", "to", "on", "or", "this", "page", "article", "story", "via",
        "big5", "traditional chinese", "simplified chinese", "global edition", "asia", "中文", "双语", "简体", "繁体", "us edition", "text", "reset", "zoom in", "zoom out", "collect this page", "add to collection", "thumbs up", "follow", "follow us", "tweet", "pin", "messenger", "line", "toggle navigation", "open menu", "close menu", "forward", "newsletter", "newsletters", "feedback", "faq", "faqs", "help", "careers", "jobs", "legal", "disclaimer", "go back", "view comments", "add comment", "reply", "recommend", "send", "copy", "copied", "url", "embed", "tags", "share this post", "share this news",
    ),
    openings=(
        "subscribe to", "subscribe for", "sign up for", "sign up to", "by signing up", "share on", "share to", "share this", "share via", "follow us", "follow @", "like us", "join us on", "join our", "download the app", "download our", "get the app", "get our", "scan the", "scan to", "scan qr", "long press",
        "click to", "click here", "tap here", "send your", "get more from", "stay informed", "stay connected", "stay tuned for", "never miss", "read this in", "listen to this", "watch the video", "your browser", "please enable", "enable javascript", "this site uses", "we use cookies", "this website uses", "accept cookies", "cookie", "advertisement", "visit us", "get breaking", "don't miss",
        "font size", "page views", "number of views", "viewed", "print this", "email this", "adjust font", "comments (", "comments(", "skip to", "add us to", "back to", "return to", "follow on", "become a member", "support our journalism", "already a subscriber", "log in to", "sign in to", "create an account", "views:", "0 comment",
    ),
    crumbs=(
        "you are here", "you're here", "your location", "your position", "your current location", "your current position", "current location", "current position", "location", "the current location", "the current position", "position", "where you are", "now location", "you are at", "you are currently here", "present location", "you are now in", "you are in",
    ),
    home=("home", "homepage", "home page", "front page", "index", "main page", "main"),
    leaf=("text", "body", "content", "full text", "main body", "article", "detail", "details", "body text", "news detail"),
    sections=(
        "for immediate release", "immediate release", "for release", "for publication", "press release", "press releases", "news", "news release", "news releases", "opinion", "opinions", "editorial", "analysis", "commentary", "feature", "features", "special report", "special", "exclusive", "breaking", "breaking news", "latest news", "top news", "top stories", "headlines", "world", "china", "national", "nation", "local", "local news", "regional", "region", "economy", "business", "business news", "economic development", "education",
        "education news", "higher education", "culture", "society", "politics", "science", "technology", "sci-tech", "sports", "health", "environment", "tourism", "travel", "counties", "cities", "provinces", "campus", "campus news", "events", "announcements", "announcement", "notice", "notices", "media", "media center", "media centre", "media release", "media releases", "newsroom", "news room", "press room", "press centre", "press center",
        "international", "international cooperation", "cooperation", "exchange and cooperation", "global", "africa", "asia", "europe", "americas", "middle east", "story", "stories", "blog", "insights", "updates", "news and events", "news & events", "highlights", "spotlight", "in focus", "focus", "video", "photos", "gallery", "reports", "publications", "statements", "statement", "speeches", "policy", "policies", "research", "community", "diplomacy", "trade", "finance", "agriculture", "energy",
        "top story", "latest", "general news", "university news", "school news", "government news", "news in brief", "briefs", "in brief", "home news", "latest headlines", "official news", "news center", "news centre", "metro", "space", "nigeria", "kenya", "companies", "industry", "markets", "report", "interview", "profile", "letters", "column", "columnists", "perspective", "perspectives", "views",
    ),
    related=(
        "related reading", "related readings", "related news", "related articles", "related article", "related stories", "related story", "related links", "related link", "related content", "related reports", "related report", "related topics", "related posts", "related coverage", "related information", "related", "read also", "also read", "see also", "read more", "more news", "more stories", "more articles", "more from", "more from us", "more from the web", "more from this author", "more from the author", "more from this section", "more from this category", "more from this topic", "more in this category", "more in this series", "more on this story", "also in this section", "also in the news", "also on this site", "elsewhere on this site", "in this section", "more headlines", "other headlines", "other articles", "related stories and links", "related press releases", "related documents", "related videos", "related events", "related publications", "more on this", "more on this topic", "more in this section",
        "further reading", "extended reading", "recommended reading", "recommended", "recommended for you", "recommended articles", "recommended stories", "you may also like", "you might also like", "you may like", "you may also be interested in", "most read", "most popular", "most viewed", "popular posts", "popular stories", "trending", "trending now", "hot news", "hot topics", "latest news", "latest stories", "latest articles", "recent posts", "recent news", "recent articles", "what to read next", "up next", "next article",
        "editors' picks", "editor's picks", "editor's choice", "today's top news", "today's headlines", "previous issues", "past issues", "don't miss", "in other news", "keep reading", "guess you like", "popular articles", "other news", "hot recommendation", "hot articles", "friendly links", "more like this", "latest updates", "similar articles", "other stories", "photos of the day", "around the web", "sponsored content", "from the web",
    ),
    comments=("comments", "no comments", "no comments yet", "add your comments", "your comments", "go to forum", "reader comments", "readers' comments", "hot comments", "latest comments", "leave a reply", "leave a comment", "join the conversation", "join the discussion", "user comments", "popular comments", "netizen comments", "post a comment", "have your say", "comment section"),
    neighbours=("previous article", "next article", "previous post", "next post", "previous story", "next story", "previous", "next", "prev", "last article", "last one", "next one", "previous one", "previous page", "next page", "the previous", "the next", "previous news", "next news", "last post"),
    notices=(
        "copyright", "©", "(c) ", "all rights reserved", "disclaimer", "statement:", "legal notice", "terms of use", "privacy policy", "powered by", "(note: part of the content", "note: part of the content", "part of the content comes", "some content comes", "reprint", "reprints", "no reproduction", "reproduction in whole", "without permission", "without authorization", "icp", "technical support", "news hotline", "hotline",
        "this content is", "this article is reprinted", "this article was originally published", "this story was originally published", "the views expressed", "the opinions expressed", "opinions expressed", "views expressed", "this material", "registered office", "all content on this site", "all content", "the content of this", "registration number", "material from", "the author is responsible", "original title", "we use cookies", "website identification", "best viewed",
    ),
    owners=("copyright", "copyrights", "copyrighted by", "copyright reserved by", "copyright belongs to", "©", "(c)"),
    notice_parts=("all rights reserved", "copyright", "©", "may not be reproduced", "may not be published", "without permission", "without written permission", "without authorization", "content comes from network", "content comes from the network", "content comes from the internet", "privacy policy", "cookie policy", "terms of use", "terms and conditions", "terms & conditions", "does not represent the", "do not necessarily reflect", "not necessarily those of", "icp license", "icp no", "powered by", "if there is any infringement", "cookies to"),
    ends=("end", "the end", "enditem", "ends", "finis", "30", "-30-", "###", "# # #", "full text ends", "end of article", "end of text", "end item", "end of release"),
    credits=(
        "the author is", "the authors are", "the writer is", "the writers are", "the author works", "about the author", "about the writer", "contributed to this report", "contributed to this story", "additional reporting", "with reporting by", "with inputs from", "with input from",
        "compiled from", "translated from", "translated by", "adapted from", "reprinted from", "xinhua writers", "photos courtesy", "photo courtesy", "photos provided", "all photos", "contact the writer", "contact the writers", "editing by", "reporting by",
    ),
    captions=("▲", "△", "↑", "↓", "▼", "photo:", "photo shows", "photos show", "the photo shows", "the picture shows", "picture shows", "file photo", "pictured:", "pictured above", "picture:", "image:", "caption:", "above:", "below:", "the photos show", "a photo taken", "this photo taken", "photo taken", "aerial photo", "this undated photo", "this file photo", "figure:", "in this photo", "undated file photo"),
    photo_credits=("photographed by", "photo by", "photos by", "photo/", "photo:", "photos:", "picture by", "pictures by", "image by", "images by", "photo courtesy of", "courtesy of", "photo provided by", "provided by", "photography by", "photo credit:", "photo source:", "image:", "images:", "credit:", "photo from", "xinhua/", "picture:", "pictures:", "photograph by", "photographs by", "photograph:"),
    photo_ends=("photo", "file photo", "handout", "xinhua", "vcg", "reuters", "afp", "ap", "china daily", "cfp", "ic"),
    photo_signs=("contributed to this report", "contributed to this story", "contributed to this article", "contributed to the report", "contributed to the story", "contributed to the article", "contributed reporting", "also contributed to this report", "also contributed to this story"),
    outlets=(
        "news", "network", "daily", "weekly", "monthly", "times", "post", "herald", "tribune", "gazette", "review", "journal", "chronicle", "observer", "guardian", "telegraph", "standard", "star", "mail", "express", "press", "agency", "radio", "television", "tv", "broadcasting", "online", "magazine", "media", "net", "website", "bulletin", "reporter", "courier", "office", "ministry", "newspaper", "portal", "newsroom",
        "press office", "commission", "department", "bureau", "government", "university", "college", "school", "institute", "academy", "association", "foundation", "council", "center", "centre", "education", "group", "embassy", "channel", "morning post", "evening news", "wire", "newswire", "digest", "report", "today", "insider", "outlook", "mirror", "echo", "nation", "argus", "independent", "globe", "sentinel", "dispatch", "asia", "app", "committee", "information office", ".com", ".cn", ".net", ".org",
    ),
    outlets_named=("xinhua", "chinadaily", "xinhua news agency", "xinhuanet", "china daily", "people's daily", "people's daily online", "cgtn", "global times", "china.org.cn", "ecns", "ecns.cn", "cctv", "reuters", "ap", "associated press", "afp", "bloomberg", "pr newswire", "prnewswire", "business wire", "globe newswire", "globenewswire", "shine", "sixth tone", "caixin", "scmp", "south china morning post", "china news service", "red star news", "the paper", "bbc", "bbc news", "chinadaily.com.cn", "cri", "bernama", "antara", "kuna", "tass", "anadolu agency", "china news", "ansa", "efe", "dpa", "kyodo", "yonhap", "vietnam news agency", "lusa"),
    outlet_heads=("university", "ministry", "department", "embassy", "office"),
    minor=("of", "the", "for", "and", "in", "on", "at", "de", "la", "du", "&", "an", "a", "to"),
    not_outlets=("joint centre", "joint center", "joint institute", "joint college"),
    self_names=("our newspaper", "our network", "our website", "this newspaper", "this website", "our site", "this site", "our correspondent", "our reporter"),
    news=("news", "report", "reported"),
    not_name_ends=(),
    not_names=("staff", "staff writer", "staff writers", "staff reporter", "staff reporters", "reporter", "reporters", "correspondent", "correspondents", "admin", "administrator", "editorial team", "editorial board", "editorial staff", "news desk", "newsdesk", "web desk", "agencies", "unknown", "anonymous", "our correspondent", "our reporter", "asked", "report", "reports", "the editor", "editor", "guest", "webmaster", "xinhua", "china daily", "photo", "text", "communications", "media relations", "press office", "intern", "trainee", "writers", "writer", "student", "special", "none", "n/a", "by", "in"),
    joiners=("and", "&", "with"),
    surnames=frozenset(_SURNAMES),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    numerals={},
    datelines=(
        rf"{_CAPITALS}(?:,?\s{_DAY})?{_AGENCY}?{_DASH}",
        rf"{_TITLED},?\s{_DAY}{_AGENCY}?{_DASH}",
        rf"{_TITLED}{_AGENCY}{_DASH}",
        rf"{_AGENCY}{_DASH}",
        rf"(?:On\s{_DAY},?\s)?(?:,?\s?)(?P<outlet>[A-Z][^().,:;]{{1,60}}?)?(?:,\s[^().:;]{{1,40}}?)?\s?(?P<credit>\(\s?(?:[\w'’-]+\s){{0,5}}?{_REPORTING}:?\s[A-Z][^()]{{2,160}}\))[:,]?",
    ),
)  # fmt: skip
