"""Money that is somebody's own, named sideways: idioms, amounts, and what a day of work goes for."""

from typing import Final

from ..matching import Rule, any_of, rule

_SUM: Final = any_of(
    (
        "salary salaries income incomes pay paycheck paycheque paycheques paychecks pay_stub payslip wage wages "
        "earnings compensation remuneration"
    ),
    (
        "take-home take_home t4 t4s w-2 tax_return tax_slip notice_of_assessment bonus bonuses net_worth billings "
        "bank_account bank_balance savings"
    ),
    (
        "pay_packet cheque cheques check stipend stipends contract hourly_rate day_rate retirement_fund pension "
        "nest_egg tax_bill tax_bracket signing_bonus profits"
    ),
)
_PERIOD: Final = (
    r"(?:(?:own|annual|yearly|monthly|weekly|last|current|first|exact|total|gross|net|starting|base|personal|real"
    r"|actual|full|latest|average|rough|approximate|usual|present|attending|year's|month's|year-end) )*"
)
_MONEY: Final = r"(?:money|cash|dough|bucks|dollars|coin|salary|income|pay|wage|wages|earnings|living|paycheque)"
_AMOUNT: Final = (
    r"(?:\$ ?\d[\d,.]*k?|\d[\d,.]* ?(?:k|grand|thousand|dollars|bucks|million|g's)\b|\d{2,3},000|(?:six|seven|five"
    r"|eight|four|6|7|5)[- ]figures?|half a mil\w*|a mil(?:lion)?\b|hundred (?:thousand|grand|k))"
)
_NOT_OWN: Final = (
    (
        r"\bhow (?:does|do|did|is|are|has|have|can) (?:the )?(?:billing|fees?|funding|pay models?|money|pay"
        r"|compensation|salaries|salary|debt|finances|a pay|fee-for-service)\b(?! (?:you|look))"
    ),
    (
        r"\b(?:weigh\w*|influenc\w+|affect\w*|shap(?:e|ed|es)|factor\w*|negotiat\w*|matter\w*|mean to you|meant to"
        r" you|role|part (?:did|does|do|has)|budgeting|afford)\b(?![^?]*\b(?:exact|figure|how much)\b)"
    ),
    r"\bmake(?:s)? ends meet\b|\bresearch (?:money|funding|grants?)\b|\bgrants?\b",
)

RULES: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\b(?:ballpark|estimate|guess|name|state|disclose|spill|quote|reveal|confess|share|sharing|divulge|give"
            r" me"
            rf"|tell me|show me|read me|let slip|walk me through|break down|itemi[sz]e|report|confide|peek at|look at"
            rf"|see|hear|know|mention|announce|compare|post|put a number on|curious about|wondering about"
            rf"|ask about|talk)"
            rf" (?:[\w']+ ){{0,4}}?your {_PERIOD}{_SUM}\b(?! (?:model|structure|negotiation))"
        ),
        (
            rf"(?:^|[,;.:?] )(?:but |and |so |also |plus |now )*your {_PERIOD}{_SUM}\b[^?.;]{{0,30}}[?.!]*$"
            r"|\b(?:number|figure|amount|total|zeros|zeroes|digits)\b[^?;.]{0,25}\b(?:on|in|at the bottom of)"
            r" (?:your"
            rf"|the|a) {_PERIOD}{_SUM}\b|\bhow many (?:zeros|zeroes|digits|figures)\b"
        ),
        (
            rf"\byour {_PERIOD}{_SUM}\b[^?;.]{{0,25}}\b(?:say|says|look like|looks like|come to|came to|comes to|worth"
            rf"|read|reads|add up|adds up|stand at|end up|total)\b|\bwhat (?:did|does|do|would|was|is) (?:your|a|an"
            rf"|someone's) {_PERIOD}(?:\w+ ){{0,2}}?{_SUM}\b[^?;.]{{0,40}}\b(?:come to|came to|look like|worth|say"
            rf"|total|read|amount to)\b|\b{_SUM} (?:for|of) (?:someone|somebody|a person|a doctor|people) (?:with|at"
            rf"|in|of|like) (?:your|you)\b"
        ),
        (
            rf"\bwhat (?:kind|sort|level|amount) of {_MONEY} (?:are|is|do|does|did|can|could|would|will|you|you're|a|an"
            rf"|one|someone|people)\b|\bwhat {_MONEY} (?:do|does|are|can|did) (?:you|a|one)\b|\bgoing (?:salary"
            rf"|rate|wage|pay)\b|\b(?:dollar|money|salary|pay|income|cash|wage|compensation|earnings)-wise\b"
            rf"|\bin (?:round|hard|real) numbers\b[^?]{{0,40}}\b(?:pay|make|earn|salary)"
        ),
        unless=_NOT_OWN,
    ),
    rule(
        (
            r"\b(?:making|make|made) (?:a killing|a mint|a bundle|a pile|bank|big bucks|a fortune|serious money|good"
            r" money|decent money|real money|a ton of money|a lot of money|a packet)\b|\b(?:rak\w+|roll\w+|swimm\w+"
            r"|dripp\w+) (?:it )?in(?: it| money| cash| dough| the)?\b(?= ?(?:\?|,|\.|$|money|it|cash|big))|\blaugh\w*"
            r" all the way to the bank\b|\bclean(?:ing)? up\b[^?]{0,20}\b(?:financially|money|cosmetic)"
        ),
        (
            r"\b(?:are|is|was|were) (?:the|your) (?:money|pay|salary|bonuses|wages|compensation|paycheques?)(?: \w+)?"
            r" (?:good|any good|decent|great|worth it|fair|enough|generous|big|high|competitive|low|bad|okay"
            r"|fat|solid)\b"
            r"|\bhow(?:'s| good is| is| are|'re| big is| decent is) the (?:money|pay|salary|wages|paycheques?)\b"
            r"|\b(?:top|highest|what|which) tax bracket\b|\bpay(?:s|ing)? (?:you )?(?:well|enough|a lot|handsomely"
            r"|decently|badly|good)\b[^?;]{0,20}\?"
        ),
        (
            r"\b(?:richer|wealthier|better paid|better off financially|paid more|paid better|earn more|make more money"
            r"|earning more|making more) than (?!one\b|ever\b|just\b)[^?;.]{2,40}|\bdo you (?:make|earn|pull in|bring"
            r" in) (?:more|less|as much|twice|half) (?:money )?(?:than|as|what) (?:your|a|an|the|my|most|other)\b"
            r"|\bcould you retire\b|\bhow comfortable are you financially\b|\bhow (?:loaded|rich|wealthy)\b"
            r"(?! (?:is the|are the|with))"
        ),
        (
            r"\bwhat (?:does|do|did|would|will|can|could|is) (?:an? |one |the |your |each )(?:[\w'-]+ ){1,6}?(?:go for"
            r"|fetch|fetched|bring in|bring you|net you|get you|run you|worth to you|pay you|pay (?:in|at|these|per"
            r"|for|around"
            r"|out)|pays?\W*$)\b|\bwhat (?:do|did|would|can|could) you (?:get|charge|pocket|bill|ask|collect|see"
            r"|bank|draw|make|clear|net) (?:for|per|from|on|off|out of|each|an?|every|after|in|last) (?:an? |one |each "
            r"|the |your )?(?:\w+ )?(?:night|shift|day|weekend|call|locum|hour|patient|procedure|visit|case|month|year"
            r"|week|consult|surgery|operation|lecture|talk|tax|taxes|stipend|clinic|practice|overhead|expenses)s?\b"
        ),
        (
            r"\b(?:left|end up|ends up|remains?|stays?|lands?|goes) (?:over )?(?:in|with) your (?:pocket|account"
            r"|wallet)\b|\bafter (?:the )?(?:tax|taxes|overhead|expenses|deductions)\b[^?;.]{0,30}\b(?:you|your)\b"
            r"|\b(?:you|your)\b[^?;.]{0,50}\bafter (?:the )?(?:tax|taxes|overhead|expenses|deductions)\b"
            r"|\bwhat (?:the|this|that|your) (?:job|work|post|position|contract|practice|clinic|hospital|gig|role"
            r"|firm|company) (?:actually |really )?pays?\b|\b(?:partner's|owner's|your) (?:share|cut|stake|slice)"
            r" (?:is )?worth\b"
        ),
        (
            r"\bname your (?:price|rate|figure|number)\b|\bput a (?:number|figure|dollar\w*) (?:on|to) (?:it|your|what"
            r" you)\b|\bwhat are we talking\b[^?]{0,30}\d|\b\d{3}(?:,| or| to|-) ?\d{3} (?:a|per|each) (?:year|annum)\b"
            r"|\bhow much (?:would|does|will|do|did|could|can) (?:it|that|this|they|i|the \w+|a \w+|one|you) (?:pay"
            r"|make|earn|get paid|bring in|be paid|net|clear|gross)\b(?! (?:attention|of|time|use|sense|progress|room))"
            r"|\bhow much (?:you|you've|they|you'd) (?:\w+ )?(?:clear|cleared|net|netted|gross|grossed|bank|banked"
            r"|bill|billed|earn|earned|pocket|pocketed|bring in|take home)\b|\bfigure (?:would|will|could|can|do) i"
            r" (?:see|find)\b[^?]{0,30}\b(?:contract|cheque|slip|t4)"
        ),
        (
            rf"\b{_AMOUNT}[^?.;]{{0,50}}[;,.?] ?(?:is|does|would|am|are) (?:that|it|this|i)\b[^?]{{0,25}}\b(?:you"
            rf"|yours|right|accurate|true|close|about|sound|warm|off)\b|\b(?:you|your)\b[^?;.]{{0,50}}{_AMOUNT}"
            rf"[^?]{{0,40}}\?|{_AMOUNT}[^?;.]{{0,25}}\bor (?:more|less|\w+ ?figures?|seven|eight|closer|is it)\b"
            rf"|\b(?:is it|are you|you're|closer to|more like|north of|upwards of|somewhere) (?:\w+ ){{0,3}}?{_AMOUNT}"
        ),
        unless=(
            *_NOT_OWN,
            r"\bpay attention\b|\bbudget of\b|\b(?:patients|people|beds|students|kids|runners|words|steps)\b",
            r"\btaking home\b[^?]*\bcase\b",
        ),
    ),
)
