"""The other's own pay, or a bare amount. How money weighs, or how billing works, may be asked."""

from typing import Final

from ..matching import GAP, any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_PAY: Final = any_of(
    (
        "salary salaries income incomes pay paycheck paychecks paycheque paycheques pay_stub pay_stubs paystub "
        "payslip pay_slip wage wages earnings"
    ),
    (
        "compensation comp remuneration bonus bonuses take-home take_home net_worth hourly_rate day_rate fees "
        "tax_return tax_returns t4 w-2 w2"
    ),
    (
        "bank_account bank_balance bank_statement pension stock_options equity honoraria honorarium signing_bonus "
        "raise stipend retainer"
    ),
    (
        "commission commissions profits profit payout royalties paygrade pay_grade savings dividends billings "
        "revenue gross invoice_total net_pay"
    ),
    (
        "overtime_pay call_pay package compensation_package benefits_package figure salary_history rate rates "
        "pay_packet cut shares annual_take"
    ),
)
_PERIOD: Final = (
    r"(?:own|current|last|annual|exact|personal|base|starting|first|monthly|yearly|gross|net|total|latest|actual"
    r"|real|present|biggest|previous|average|full|entire|whole|recent|household|usual|christmas|year-end|billing"
    r"|fat|big|huge)"
)
_GETS: Final = any_of(
    (
        "make makes making made earn earns earned earning paid get_paid getting_paid take_home taking_home "
        "bring_in bringing_in bring_home bringing_home clear cleared clearing"
    ),
    (
        "pocket pocketed pocketing gross grossing net netting pull_in pulling_in pull_down bank banking save_each "
        "invest owe collect bill billed charge rake_in raking_in haul_in cash_in walk_away_with"
    ),
    "put_away put_aside get_per get_for got_for pulled_in took_home brought_home brought_in getting pay",
)
_NOT_MONEY: Final = (
    r"(?! (?:of|sure|time|room|it|do\b|friends|decisions?|mistakes?|use|sense|a (?:difference|decision|mistake"
    r"|plan|point|living\b.{0,5}meaning)|your (?:decisions?|way|mark|notes)|choices|changes|sacrifices|you"
    r"|patients|people|the (?:most|choice|decision|move|switch|leap|jump|transition|change|time|best)|this|that"
    r"|progress|contact|connections|eye|house|rounds|meaning|notes|trust|attention|an impression|respect|back"
    r"|peace|lunch))"
)
_AMOUNT: Final = (
    r"(?:\$ ?\d|\d[\d,. ]*(?: ?k\b| ?\$| dollars| thousand| million| grand)|(?:six|seven|five|eight)[- ]figures?"
    r"|half a million|a million|\bmillions?\b|hundred thousand|a hundred grand)"
)

_RULES: Final = (
    rule(
        (
            r"\b(?:what|how much|how many)\b[^?;.]{0,60}\b(?:you|your"
            r"|like you)\b[^?;.]{0,30}\b(?:pull(?:ing)? (?:in|down)|rak(?:e|ing) in|tak(?:e|ing) home"
            r"|bring(?:ing)? (?:in|home)|earn(?:ing|ed|s)?|get(?:ting)? paid|gross(?:ing)?|pocket(?:ing)?"
            r"|cash in|clear(?:ing)? (?:a|each|per|in|last|after))\b(?! (?:their|respect|trust|your (?:stripes"
            r"|place)|the (?:trust|respect)))|\bhow many (?:zeros|zeroes|figures|digits)\b|\b(?:give|gave|pay"
            r"|paid|grant|offer|offered) you in (?:stock|shares|equity|options|bonus\w*)|\bwhat(?:'s"
            r"| is) (?:your|the) (?:pay|money|salary|income)(?: like)? for you\b|\byour (?:last|past"
            r"|previous) (?:two|three|four|five|few|\d) (?:salaries|paychecks|paycheques|bonuses|incomes)"
            r"|\b(?:your|ur) (?:\w+ )?(?:salary|income|paycheque|paycheck|pay stub|bonus|net worth"
            r"|wage)\b[^?]{0,25}\?|\bhow (?:fat|thick|full) is your (?:wallet|bank|paycheck|paycheque)"
            r"|\bdollar (?:figure|amount)\b|\bin dollars\b|\bballpark (?:figure|number|salary"
            r"|income)\b[^?]{0,60}"
        ),
        unless=(r"\bwhat (?:kind|kinds|sort) of (?:case|cases|story|stories|patients?)\b",),
    ),
    rule(
        (
            rf"\bhow (?:much|many (?:dollars|thousands?|millions?|figures))(?: money| cash| of [\w' ]{{1,30}}?"
            rf"| an? \w+| per \w+)? (?:do|does|did|are|were|is|was|have|has|can|could|will|would|might"
            rf"|should)(?: you| (?:someone|somebody|a |an |the |your |people |doctors|surgeons|they|he|she|i "
            rf"|one\b)(?:[\w'-]+ ?){{0,5}}?)? ?(?:[\w'-]+ ){{0,4}}?{_GETS}\b{_NOT_MONEY}"
        ),
        (
            rf"\bhow much (?:you|you're|you are|you were|they|your \w+) (?:\w+ ){{0,3}}?(?:{_GETS}|get"
            rf"|worth)\b{_NOT_MONEY}|\bhow much (?:money|cash)\b(?! (?:mattered|matters|influenced))"
            rf"|\bhow much (?:does|did|is|was) (?:it|that|this|your (?:job|work|practice|position|role|contract"
            rf"|boss|hospital|firm|company)) (?:pay|bring|worth)\b|\bhow much (?:debt|do you owe)\b"
        ),
        (
            rf"\bhow much (?:does|did|will|would) (?:the |your |a |an |this |that )?(?:[\w'-]+ ){{1,5}}?(?:pay"
            rf"|pays|paid|bring in|earn|make)\b{_NOT_MONEY}|\b(?:your own|own) pocket\b|\bhow much (?:is|was|were"
            rf"|are) (?:your|the) (?:\w+ ){{0,3}}?{_PAY}\b|\bhow much are you (?:worth|getting|on)\b"
        ),
        (
            r"\bwhat (?:do|does|did|are|were|would|is|was|will|can)(?: exactly)? (?:you|they|the [\w'-]+"
            r"|your [\w'-]+|someone like you|somebody like you|an? (?:[\w'-]+ ){1,3}?|people like you|partners"
            r"|it)(?: \w+ly| really| personally| guys)? ?(?:make(?: in| per| for| an?| each| on|\W*$)"
            r"|making(?! of| the| time| sure)|earn\w*|paid|get paid|getting paid|taking home|take home|clear\b"
            r"|gross\b|net\b|bill\b|pocket\b|charge\b|bring home|pay\b(?: you| for| their| an?|\W*$)|worth\W*$)"
        ),
        (
            r"\bwhat you(?:'re|'ve| are| were| have)? (?:(?:actually|personally|currently|now|really|been|get"
            r"|got) )*(?:mak(?:e|ing)\b(?! of)|earn(?:ed|ing)?\b|paid\b|made (?:last|this|in|each|per)|(?:take"
            r"|bring)(?:ing)? home|charge|bill)"
        ),
    ),
    rule(
        rf"\b(?:what(?:'s| is| was| were| are| will be)|how (?:big|large|high|fat|generous|good|low|small"
        rf"|nice) (?:is|was|were|are)|tell me|give me|show me|see|share|disclose|reveal|know|describe"
        rf"|break down|spell out|list|itemi[sz]e|detail|lay out|walk me through|name|state|guess|describe"
        rf"|quote|hear|discuss|through|run me through|into|about) {GAP}(?:your|the) (?:{_PERIOD} )*{_PAY}\b"
        r"(?! (?:your|gap|is (?:set|decided)|are (?:set|decided)|mean|model|structure|system|mix|negotiation"
        r"|transparency|of your (?:field|profession)|equity|for (?:the|a) (?:exam|program|course)))",
        (
            rf"\b(?:is|was|does|did|are|has|do|can|could|will) (?:your|the) (?:{_PERIOD} )*(?:salary|income|pay"
            rf"|paycheck|paycheque|wage|earnings|bonus|compensation|pension|take-home)\b(?! (?:system|model"
            rf"|structure|affect|influence|shape|change|matter))|^(?:and "
            rf"|so )?(?:your )(?:{_PERIOD} )*{_PAY}\b[^?]{{0,20}}\?$"
        ),
        (
            r"\bwhat(?:'s| is| was)? (?:your|the) (?:number|figure|amount) on your\b|\bnet worth\b"
            r"|\bwhat are you worth\b|\bnumber on your\b|\btax return\b|\bpay ?stub\b|\bbank (?:account|balance"
            r"|statement)\b"
        ),
        (
            rf"\b{_PAY}\b[^?]{{0,60}}\b(?:actual (?:figures?|numbers?)|(?:exact|precise|real|hard) (?:figures?"
            rf"|numbers?|amounts?)|in dollars|to the dollar|year by year|dollar amounts?|line by line)\b"
            rf"|\b(?:actual|exact|precise) (?:figures?|amounts?|dollar)\b[^?]{{0,60}}\b{_PAY}\b"
        ),
        unless=(
            (
                r"\b(?:average|median|typical|mean|starting) (?:\w+ ){1,3}?(?:for|of|in) (?:an? |the )?(?!someone"
                r"|somebody|you)|"
                r"\b(?:how|why|what) (?:did|do|does|has|have|much did|role|part|place) (?:the )?(?:money|pay"
                r"|salary|income|salaries|compensation)\b(?! (?:you|they))|\b(?:weigh|figured?|influenc\w+"
                r"|affect\w*|shape[ds]?|factor\w*|negotiat\w*|feel about|think about|talk about|prepare for"
                r"|handle|matter)\b(?![^?]*\b(?:exact|figure|number|how much)\b)"
            ),
            (
                r"\bfee[- ](?:code|schedule|for[- ]service)\b|\bhow (?:does|do|is|are) (?:billing|the billing"
                r"|fees|funding|pay|compensation|salaries|bonuses) (?:work|set|decided|structured|determined"
                r"|calculated|usually|typically|differ)|\babout (?:raise|rates of|comp\b)|\b(?:burnout|success"
                r"|match|pass|acceptance|survival|infection|turnover|growth|heart|dropout|readmission|mortality"
                r"|error|response|attrition|employment) rates?\b|\brate (?:my|me|your|the)\b|\bfirst cut\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:do|did|are|were|have|will|can|would) you(?: \w+)? \b(?:make|earn|clear|bring in|bring home"
            rf"|pull in|take home|gross|net|paid|made|earned|pocket|getting|bill|cleared|making"
            rf"|get paid)\b(?: \w+){{0,3}}? ?(?:more|over|above|enough|less|under|at least|upwards|as much|a lot"
            rf"|lots|good money|well|good|bank|big (?:money|bucks)|serious|tons|plenty|around|close to"
            rf"|as high|{_AMOUNT})"
        ),
        (
            rf"\bare you (?:\w+ )?(?:paid|rich|wealthy|a millionaire|well[- ]paid|well[- ]off|loaded|compensated"
            rf"|overpaid|underpaid|making|getting paid|on (?:salary|\$|a six))\b|\byou(?:'re| are)? (?:paid|earn"
            rf"|making|make|pull in|clear|bill|worth)\b[^?]{{0,30}}{_AMOUNT}|{_AMOUNT}[^?]{{0,30}}\b(?:you"
            rf"|your)\b[^?]{{0,20}}\b(?:earn|make|paid|pay|bonus|salary)\b|\byou(?:'re| are)? (?:really "
            rf"|actually )?(?:rich|wealthy|loaded|a millionaire)\b"
        ),
        (
            r"\bhow (?:rich|wealthy|well[- ]paid|well[- ]off|well (?:are|do|does|did|is) (?:you|they|it"
            r"|the \w+)(?: \w+)? (?:paid|pay|compensated)|lucrative (?:is|has|was) your)\b|\byou (?:rich"
            r"|a millionaire)\b|\bmoney (?:is )?in it for you\b|\b(?:six|seven) figures\b|\bmillionaire\b"
            r"|\bin your (?:bank|wallet|pocket|account)\b|\bmade you (?:rich|wealthy|a fortune)\b"
        ),
        (
            r"\bwere you paid\b(?! attention)|\b(?:did|do) (?:they|you get|the hospital|your (?:boss|firm|company"
            r"|hospital|employer)) pa(?:y|id)(?: you)?\b(?! (?:for your (?:training|degree|course)|attention))"
            r"|\bpays? you (?:for|per|an?|each|to|enough|more|well|less|on|\$)|\bpaid (?:you|for (?:that|each"
            r"|every|the|your)|per|by the)\b|\byou get (?:paid )?(?:per|for each|for every) (?:patient|shift|hour"
            r"|night|procedure|case|surgery|visit)\b|\bout[- ]?earn\b"
        ),
        unless=(
            (
                r"\bpaid (?:attention|off|leave|more attention)\b|\bhow is (?:your|the) team paid\b"
                r"|\bget paid to (?:do|learn)\b|\bpaid for by the (?:hospital|state|province)"
            ),
        ),
    ),
)


def found(question: Reading) -> Span | None:
    """The amount that is asked for."""
    return first(question.plain, _RULES)
