"""First names that are one name: short forms, spellings, and forms in other languages.

Written by hand, English and French first. A short form of several names (Chris, Alex, Sam) stands under each.
Feminine and masculine forms stand apart (Daniel and Danielle are two people), for they often share an address.
"""

from typing import Final

from .scripts import latin

# Names are set apart by a stroke; the first form of each is its root.
_NAMES: Final = """
robert rob robbie bob bobby bert roberto / william bill billy will willie liam guillermo wilhelm
guillaume gui guigui / richard rick ricky dick rich richie ricardo / james jim jimmy jamie / jacques jacquot
john johnny jon jack jonny / jonathan jon jonny johnathan / joseph joe joey jos giuseppe / jose pepe / josee
michael mike mikey mick micky mickey mikhail mykhailo michail / michel mich / michelle shelly mimi
thomas tom tommy / charles charlie chuck chas carl / christopher chris kit topher / christian chris
christine chris chrissy tina christina kristina cristina kristine / daniel דניאל dan danny / danielle dani
david דוד dave davey davy / matthew matt matty / mathieu matthieu mat matt / matthias mathias / anthony tony
antoine tony toine / antonio tony / andrew andy drew / andre dede / andrea andie / steven steve stephen stevie
stephane steph steve / stephanie steph stephie / edward ed eddie ned ted teddy / edmond ed eddy
edouard ed doudou / theodore ted teddy theo / kenneth ken kenny / gregory greg gregg / gregoire greg
ronald ron ronnie / donald don donnie / douglas doug / lawrence larry laurie / laurent lolo
patrick pat paddy patrice / patricia pat patty trish tricia / peter pete / pierre pierrot / philip phil phillip
philippe phil / francis frank fran / frank franck / francois frank france frankie / francoise fanfan
frederick fred freddie frederic / frederique fred / alfred alf fred / samuel sam sammy / samantha sam sammie
benjamin ben benny benji benoit / alexander alex al sandy sasha xander alexandre aleksandr oleksandr alejandro
alexandra alex sandra sasha lexi oleksandra aleksandra / alexis alex / alexia alex
nicholas nick nicky nico nicolas nikolas nikolai mykola / nicole nicky niki / joshua josh
jeffrey jeff geoff geoffrey / gerald gerry jerry gerard / jeremy jerry jerem jeremie / timothy tim timmy
raymond ray / walter walt wally / vincent vince vinnie / victor vic viktor / victoria vicky vickie tori viktoria
zachary zach zack zac zacharie / nathaniel nate nat nathan / leonard len lenny leo / leonardo leo
harold harry hal / henry harry hank hal / henri riri / arthur art arty / albert al bert / gilbert gil bert
louis lou lew lewis louie luis ludwig / louise lou loulou / louisa lou / lucille lucy lou / marc marco
mark marcus / martin marty / maurice moe / maxime max maxim / maximilian max / maxwell max
dominic dom dominique nick / sebastian seb bastian sebastien / gabriel gab gabe gabi gaby
gabrielle gab gabi gaby gabriella / emmanuel manu manny manuel / emmanuelle manu emma / olivier oli ollie oliver
olivia liv livvy / genevieve gen ginou genou viviane / veronique vero veronica / valerie val
isabelle isa bella isabel izzy ysabelle
elizabeth liz lizzie beth betty eliza lisa libby elisabeth betsy ellie elisabetta / elise lise
catherine cathy katharina kate katie kathy kat katherine kathryn katharine kathleen kitty cat caterina kateryna
catherine katerina ekaterina catalina
caroline caro carolyn carrie / carolina caro / margaret maggie meg peggy marge greta margie rita marguerite
mary molly polly / maria masha marija mariia mariya / marie / susan sue suzie suzy susie susanna suzanne
deborah deb debbie debra / barbara barb barbie / jennifer jen jenny jenn / jessica jess jessie
joanne jo joann johanne joanna / judith judy judi jude / jacqueline jackie jacqui / janet jan / jane janie
linda lynda / kimberly kim kimmy / cynthia cindy / dorothy dot dottie dorothea / rebecca becky becca rebekah
rachel רחל rach rachael rachelle / sarah שרה sara sally / theresa terry tess tessa teresa therese / pamela pam
sandra sandy / sophie sophia sofia sofiia sofya / nathalie nat natalie natalia nataliya natasha natalya
amelie mel / melanie mel mellie / melissa mel missy / amanda mandy / abigail abby gail / christelle chris
angela angie / anne annie ann nancy / anna ania hanna / hannah hana / helen nell nelly helena / helene lene
elena olena lena yelena alena / eleanor ellie nora nell eleonore / madeleine maddy madeline mado / monique momo
lucie lucy / veronica ronnie vero / virginia ginny / vivian viv / yvonne yvie / yves yvon / ivan vanya vania
igor ihor / oleg oleh олег / julia yulia yuliya iuliia юлія юлия / sergey sergei serguei serhii serhiy serge
dmitry dmitri dima dmytro dimitri / evgeny yevgeny eugene yevhen evgeni gene zhenya
georgy george georges heorhii giorgos georgios yorgos / konstantin kostya konstantinos costas kostas constantin
dimitrios dimitris / ioannis yannis yiannis giannis / panagiotis panos takis / vladimir volodymyr vova
yuri yury yurii iouri iurii / tatiana tatyana tanya tetiana tania / svetlana svitlana lana sveta
oksana ksenia xenia / anastasia nastya nastia stacy / pavel pavlo paul / paul paulo pablo / katarzyna kasia
malgorzata gosia / wojciech wojtek / krzysztof krzys
mohamed محمد mohammed muhammad mohammad muhammed mohamad mehmet mo moe md / ahmed أحمد احمد ahmad ahmet
mahmoud محمود mahmud mehmood mahmood / mustafa مصطفى mostafa moustapha
hussein حسين hussain husain hossein houssein / hassan حسن hasan / youssef يوسف yusuf yousef yousuf yosef yussuf
ibrahim إبراهيم ابراهيم ebrahim brahim / khaled خالد khalid / omar عمر umar omer
othman عثمان osman usman uthman / abdullah عبدالله abdallah abdulla / abdulrahman abderrahmane abdelrahman
fatima فاطمة فاطمه fatma fatemeh fatimah / aisha عائشة ayesha aicha aysha / khadija خديجة khadijah kadija
maryam مريم mariam meryem myriam miriam / leila ليلى layla laila leyla / noor نور nour nur
yasmine ياسمين yasmin jasmine yasmeen / zainab زينب zaynab zeinab / said سعيد saeed sayed
tariq طارق tarek tarik / amir أمير ameer / jamal جمال gamal djamal / harjit harjeet harj / manjit manjeet
gurpreet gurprit / jaspreet jas / harpreet harp / rajesh raj / rajinder raj / vijay vijai / krishna krishnan
lakshmi laxmi / xiaoming / joao joca / miguel / francisco paco pancho frank / guadalupe lupe / jesus chuy
ignacio nacho / shlomo solomon / moshe משה moses moishe / yitzhak יצחק isaac itzhak
yaakov יעקב jacob jake yakov / chaim חיים haim hyman / avraham אברהם abraham abe avi / rivka רבקה rebecca
jean-francois jf jef / jean-philippe jp / jean-pierre jp / jean-sebastien js / jean-claude jc / jean-luc jl
jean-marc jm / jean-paul jp / jean-michel jm / jean-guy jg / jean-rene jr / marie-claude mc / marie-claire mc
marie-eve me mev / marie-josee mj / marie-helene mh / marie-pierre mp / marie-france mf
anne-marie am annemarie / pierre-luc pl / pierre-olivier po / marc-andre ma / marc-antoine ma
louis-philippe lp / charles-antoine ca / mary-jane mj maryjane / josephine josie
"""

# First names with no other form above, so that two of them are never taken for one name mistyped.
_OTHERS: Final = """
baptiste etienne jeanne jean janine olive emilien aurele aurelia sami سامي سامية سمير سميرة علي علياء حسناء hasna
ali aliya alia lara laura luce lucia ruth rita roberta robertina wilma davida janelle tuula zlata zlatko jana joan
joana jeannine jane jan joan simon simone rene renee denis denise pascal pascale martine martina paule paulette
pauline claude claudette claudine claudia claire clara erica eric erik carla karl lucas luc luca luke noel noelle
daniela gabriela mario marion marianne mariana marian marina karina karine corinne sabrina brigitte bridget odette
arlette colette nicolette chantal sylvie sylvain guy gilles gaston germain germaine raymonde fernand fernande
armand armande lucien lucienne julien julienne julie julian juliette adrien adrienne adrian adriana fabien
fabienne aurelie aurelien lea leo leon leonie noah noe nora norah emile emilie emily emma elsa ella elle ellen
elaine alain alan allan allen alana helena heather hector hugo hugues hubert ginette gisele ghislain ghislaine
solange roger rodger roland rolande yolande yannick yanick yan yann ian iain sean shawn shaun evan ethan nathan
aaron adam brian bryan ryan brendan brandon branden kevin kelvin calvin kyle keith craig scott glenn gordon gregor
graham grant stuart stewart neil niall nigel owen dylan connor colin liam lorne lorna laura laure lauren loren
laurence lorraine loretta linda lynda lynn lynne dawn donna diane diana dianne kristen kirsten kristin karen caren
carol cheryl sheryl sharon shannon shauna sheila tara tamara tanya wendy gail april june jill jillian gillian
leslie lesley holly kelly kerry carey casey stacey tracy amy aimee amelia camille camila charlotte chloe zoe alice
alicia alison allison elise eloise heloise rosalie rose rosa ariane oriane florence clemence constance maude maud
mathilde jade anais oceane laurie lily julianne arjun arun varun tarun amit sumit rohit mohit ajay vijay sanjay
sanjeev rajeev rakesh mukesh suresh ramesh naresh mahesh dinesh deepak vivek nikhil akhil rahul anil sunil priya
riya supriya pooja puja anita sunita kavita savita neha sneha asha usha nisha anjali gitanjali meera veera
amandeep ramandeep mandeep kuldeep gurdeep hardeep jagdeep sandeep manpreet amanpreet simranpreet kiranpreet
gurjeet gurjit jasleen harleen simran kiran karan jaspal harpal satpal wei li ling ming ping jing qing ying ning
bing hui mei fei lei jie jian jun yun yan lan nan min xin lin hong dong yong feng peng xiaoming xiaomin xiaohong
xiaohua xiaoyu minh binh linh anh thanh hanh khanh quang trang giang hang hung hong huong phuong thuy thuc thu
tuan tuyen tien thien lien nhung dung dang minho minsu minji jimin jihoon jiho jiwon jiyoung jiyeon soyeon seoyeon
hayoung hyunwoo sunwoo dongwoo hiroshi hiroki haruki haruka akira akiko keiko reiko yoko yuko yumi ayumi kenji
kenta satoshi takashi takeshi olga inna anton artem andrei andriy aleksei oleksii alexei irina iryna larisa
lyudmila galina halyna nadia nadezhda vera valentina valentin vitaly vadim denys roman ruslan rustam timur samir
amin amina amira samira karim karima salim salima selim rachid rashid hamid hamida hadi mehdi mahdi nadir nader
rami rania dania hala hana huda hoda nabil nabila jamil jamila tamer ziad zaid zayd bilal hilal talal faisal farid
farida walid waleed rana lana dana dina lina mina nina tina rima reem karem kwame kofi kojo kwasi ama abena akua
adjoa chidi chinedu chike emeka ngozi nneka ifeoma amaka tunde tobi temi femi bola sola ade bayo kayode yemi abebe
bekele almaz tigist diego mateo matias marcos martin mario mariano pedro pablo rafael ramon raul ruben sergio
javier jorge fernando fernanda alejandra lucia luciana paola paula pilar carmen rocio ines iris
"""


def _groups() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _NAMES.replace("\n", "/").split("/"):
        for form in line.split():
            found.setdefault(form, set()).add(line.split()[0])
    return {latin(form): frozenset(roots) for form, roots in found.items()}


ROOTS: Final = _groups()
FIRST_NAMES: Final = frozenset(ROOTS) | frozenset(_OTHERS.split())
