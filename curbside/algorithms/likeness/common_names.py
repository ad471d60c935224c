"""Names so frequent that two people may well share them by chance.

Drawn up by hand from names that are frequent in Canada's censuses and phone books, of every origin; only the
head of the list matters, and being on it costs a pair a little evidence, never a verdict.
"""

from typing import Final

from .name_words import words

_FAMILY: Final = words(
    """
    smith brown tremblay martin roy gagnon lee wilson johnson macdonald mcdonald taylor campbell anderson jones
    leblanc cote williams miller thompson gauthier white morin wong gagne fortin bouchard singh kaur scott
    stewart young walker belanger clark pelletier king robinson moore levesque bergeron leclerc simard harris
    allen hall lewis wright green baker hill adams nelson mitchell carter roberts turner phillips parker evans
    edwards collins morris murphy kelly cook bell reid ross graham fraser chan chen li wang zhang liu huang lin
    wu yang zhao zhou xu sun ma zhu he guo lam leung ho cheung ng cheng chow nguyen tran le pham huynh vu vo
    dang bui do hoang phan kim park choi jung jeong kang cho yoon jang lim patel sharma gill sidhu dhillon
    grewal sandhu khan ahmed ali hussain malik rahman shah kumar gupta das begum hassan mohamed ibrahim garcia
    rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez cruz reyes santos silva ferreira pereira
    costa dasilva rossi russo mueller schmidt cohen levy friedman dubois girard lavoie poirier richard bernard
    thomas robert petit durand moreau lambert michaud caron desjardins ouellet cloutier nadeau beaulieu paquette
    boucher lapointe landry theriault savard demers hebert martel mohammed suzuki tanaka sato ivanov ivanova
    petrov petrova jackson davis james clarke watson hughes wood henderson hamilton cameron 王 李 张 張 刘
    lefebvre dupont blanc roux fournier bonnet francois mercier blanchard guerin boyer rousseau vincent fontaine
    chevalier robin masson gerard dumont lemay lemieux pepin perron racine rioux roberge rondeau st-onge tessier
    thibault trudel turcotte vachon vaillancourt veilleux villeneuve allard arsenault asselin audet beaudoin
    bedard belisle benoit berube bilodeau blais blouin boivin boudreau bourgeois breton brisson brunet cormier
    couture cyr daigle dion dionne doucet drouin duchesne dufour dugas dumas duval ferland fillion gendron
    giroux godin gosselin goulet grenier guay hamel houle huard hudon jacques jean labbe labelle lacasse
    lachance lacroix laflamme lafontaine lalonde langlois laplante larouche larose lavigne lebel lemire lepage
    lessard maltais marcoux menard miron morissette ouellette page paradis parent patry plante plourde potvin
    prevost proulx provost raymond renaud robitaille roussel samson senecal simoneau st-pierre saintpierre
    sylvain talbot tanguay theberge vallee verreault obrien oneill oconnor ryan sullivan kennedy burke lynch
    murray fisher fox ford gibson gordon grant gray harvey howard hunter hunt jenkins johnston kerr lawson
    mackenzie macleod macneil macintyre marshall mason matthews mills morgan morrison owen palmer patterson
    perry porter powell price rose russell shaw simpson spencer stevens stone sutherland sutton thomson wallace
    walsh webb wells west wheeler ward webster woods butler barnes bailey bennett brooks bryant carr chapman
    cole coleman cooper cox crawford cunningham day dixon douglas duncan ellis ferguson abdi abdullah ahmad
    akhtar aziz farah hamid hussein iqbal islam karim mahmoud mansour mirza mustafa nasser osman qureshi rashid
    saleh salim siddiqui sultan yusuf joshi mehta mishra nair rao reddy singhal verma agarwal bose chakraborty
    desai iyer jain kapoor menon mukherjee banerjee brar dhaliwal bains mann sekhon virk johal ong tan teo goh
    yu ye song tang han deng feng cao peng zeng xiao tian dong pan yuan cai jiang shen yao lu shi shin kwon
    hwang ahn yoo hong oh seo moon bae baek nam ngo duong ly dinh truong lai mai diaz torres flores rivera gomez
    morales ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero herrera
    medina aguilar vargas castro guzman munoz mendez salazar soto delgado rojas almeida alves carvalho gomes
    lopes marques martins oliveira ribeiro rodrigues soares sousa souza okafor mensah diallo traore nowak
    kowalski kowalska schneider fischer weber meyer wagner becker hoffmann schulz klein wolf kuznetsov
    shevchenko bondarenko yamamoto watanabe ito nakamura kobayashi kato 陈 陳 杨 黃 黄 赵 吴 周 林 김 이 박 최
    정
    """
)

_GIVEN: Final = words(
    """
    john james robert michael william david richard joseph thomas charles christopher daniel matthew mark paul
    steven andrew kevin brian george edward peter mary patricia jennifer linda elizabeth barbara susan jessica
    sarah karen lisa nancy margaret sandra ashley emily emma olivia laura anna anne amy michelle jean pierre
    jacques michel andre claude louis francois marc alain denis luc eric marie louise nathalie sylvie isabelle
    julie catherine sophie helene caroline stephanie melanie chantal genevieve valerie annie martine mohamed
    mohammed ahmed ali omar hassan fatima aisha maria jose juan carlos ana luis wei jing min li yan ying hui
    ming jun minh anh thi van hoa linh huong jiwon minjun seojun raj amit priya anita sanjay manpreet harpreet
    gurpreet jaspreet amandeep mandeep simran ivan sergey olena elena natalia alexander alexandra nicolas samuel
    benjamin gabriel alexandre mathieu simon philippe antoine chloe lea alice camille charlotte sara nicole
    rachel rebecca hannah megan lauren victoria kate jane 伟 芳 敏 静 민준 지원 서연
    """
)

# Which of the two a word is in a name is not always known, so both are asked.
COMMON: Final = _FAMILY | _GIVEN
