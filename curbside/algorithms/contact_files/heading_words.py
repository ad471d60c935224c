"""The headings of contact tables, in the languages their programs and people write them in.

Each is written as `fields.plain` leaves it: without case, accents, spaces and signs.
"""

from typing import Final

from .fields import Field, plain


def each_of(words: str) -> frozenset[str]:
    """Give the words of a long text as a set."""
    return frozenset(words.split())


_EXACT: Final = {
    Field.NAME: (
        "fullname name nomcomplet nomprenom prenomnom nometprenom prenometnom nombre nombrecompleto nomecompleto nome"
        " displayname nomaafficher nomaffiche anzeigename vollstandigername contact contactname nomducontact names noms"
        " who qui"
    ),
    Field.FIRST_NAME: (
        "firstname givenname forename first given prenom prenoms vorname primeironome nomeproprio voornaam"
    ),
    Field.MIDDLE_NAME: (
        "middlename additionalname middle middlenames deuxiemeprenom autresprenoms weiterevornamen segundonombre"
    ),
    Field.LAST_NAME: (
        "lastname surname familyname last family nom nomdefamille nachname familienname apellido apellidos"
        " sobrenome cognome achternaam"
    ),
    Field.PREFIX: "nameprefix prefix prefixe civilite anrede tratamiento salutation honorific",
    Field.SUFFIX: "namesuffix suffix suffixe namenszusatz sufijo generation",
    Field.NICKNAME: "nickname surnom spitzname rufname sobrenombre pseudonyme",
    Field.EMAIL: (
        "emailaddress emailaddresses email emails adresseemail adressemail adressecourriel courriel courriels mail"
        " emailadresse emailadressen correoelectronico direcciondecorreoelectronico enderecodeemail indirizzoemail"
        " adressedemessagerie primaryemail secondaryemail adresseelectronique premiereadresseelectronique"
        " adresseelectroniquesecondaire primareemailadresse sekundareemailadresse mailadresse"
    ),
    Field.PHONE: (
        "phone phones phonenumber phonenumbers mobile mobilephone mobilenumber cell cellphone cellular telephone"
        " telephones tel telephonenumber numerodetelephone numero telefon telefono telefone telmobile cellulaire"
        " primaryphone businessphone homephone workphone otherphone carphone telephoneportable handy mobiltelefon"
        " rufnummer telefonnummer telefongeschaftlich telefonprivat"
    ),
    Field.ORGANISATION: (
        "company companyname organization organisation organizationname entreprise societe unternehmen firma empresa"
        " azienda bedrijf employer employeur workplace institution hospital hopital etablissement organisme affiliation"
        " wheretheywork outravaillentils ouelletravaille ouiltravaille outravailletelle outravailletil"
    ),
    Field.TITLE: (
        "position title jobtitle poste fonction titre cargo puesto posizione functie role occupation profession"
        " organizationtitle intitulesdeposte berufsbezeichnung beruf whattheydo cequefaitcettepersonne metier"
    ),
    Field.CONNECTED_ON: (
        "connectedon connectele connectedepuisle relationdepuisle dateconnexion datedeconnexion dateconnected"
        " connexionetablie connexionetabliele verbundenam vernetztseit verbundenseit conectadoel conectadoem"
        " fechadeconexion conexionestablecidael collegatoil datadicollegamento verbondenop"
    ),
    Field.URL: (
        "url urls profileurl urlduprofil lien urldelperfil website web webpage pageweb webpage1 webseite sitioweb"
        " paginaweb siteweb personalwebsite businesswebsite linkedin linkedinurl linkedinprofile profil homepage"
    ),
    Field.BIRTHDAY: (
        "birthday birthdate dateofbirth dob anniversaire datedenaissance naissance geburtstag geburtsdatum cumpleanos"
        " fechadenacimiento aniversario compleanno"
    ),
    Field.BIRTH_YEAR: "birthyear anneedenaissance geburtsjahr",
    Field.BIRTH_MONTH: "birthmonth moisdenaissance geburtsmonat",
    Field.BIRTH_DAY: "jourdenaissance",
    Field.CITY: (
        "city ville town municipalite businesscity homecity othercity workcity villebureau villedomicile autreville"
        " ortgeschaftlich ortprivat ciudad cidade homeaddresscity workaddresscity"
    ),
    Field.GROUPS: (
        "groups group groupe groupes tags tag labels categories category categorie etiquettes kategorien categorias"
    ),
    Field.NOTE: (
        "notes note comments comment commentaires commentaire remarques remarque remarks remark notizen notas"
        " yournote votrenote"
    ),
}
# As they are written; plain() takes Hangul apart and the marks off kana. 名字 is not among them: a first name in
# Chinese, a last name in Japanese.
_EAST_ASIAN: Final = {
    Field.NAME: "姓名 联系人 聯絡人 氏名 名前 お名前 이름 성명",
    Field.FIRST_NAME: "名",
    Field.LAST_NAME: "姓 姓氏 성",
    Field.EMAIL: (
        "电子邮件 电子邮件地址 电子邮箱 邮箱 電子郵件 電子郵件地址 電郵 信箱 メール メールアドレス 電子メール"
        " 이메일 이메일주소 전자메일 전자우편"
    ),
    Field.PHONE: (
        "电话 电话号码 手机 手机号 手机号码 移动电话 電話 電話號碼 手機 手機號碼 行動電話 電話番号 携帯 携帯電話"
        " 携帯番号 전화 전화번호 휴대폰 휴대전화 핸드폰 연락처"
    ),
    Field.ORGANISATION: "公司 单位 工作单位 医院 單位 醫院 会社 会社名 所属 勤務先 病院 회사 직장 소속 병원 기관",
    Field.TITLE: "职位 职务 职称 職位 職稱 役職 肩書 직위 직책 직함",
    Field.BIRTHDAY: "生日 出生日期 誕生日 生年月日 생일 생년월일",
    Field.NOTE: "备注 備註 備考 メモ 비고 메모",
}
EXACT: Final = {heading: field for field, headings in _EXACT.items() for heading in headings.split()} | {
    plain(heading): field for field, headings in _EAST_ASIAN.items() for heading in headings.split()
}
GIVEN_BESIDE_A_LAST_NAME: Final = frozenset({"nombre", "nome", *map(plain, ("이름", "名前"))})
"""Headings of the whole name that hold the first name where the last name has a column of its own."""

PARTS: Final = (
    (Field.FIRST_NAME, frozenset({"first", "given"})),
    (Field.LAST_NAME, frozenset({"last", "family", "famille"})),
    (Field.MIDDLE_NAME, frozenset({"middle", "additional"})),
)
"""Words that tell which part of a name a column holds, beside the word "name" itself."""

NOT_WORDS: Final = each_of(
    "type typ tipo label display affichage fax faxnumber telecopie telecopieur telex pager pagette teleavertisseur isdn"
    " rnis ttytdd yomi phonetic assistant assistante assistants assistent spouse conjoint manager managers gestionnaire"
    " password photo hash status statut count number user username utilisateur radio callback rappel first last next"
    " dernier derniere prochain prochaine"
)
"""Words of headings whose columns hold something about somebody or something else."""

WORDS: Final = (
    (Field.EMAIL, each_of("email emails mail mails courriel courriels messagerie electronique mel")),
    (
        Field.PHONE,
        each_of("phone phones tel telephone telephones mobile cell cellular cellulaire portable telefon gsm"),
    ),
    (Field.BIRTHDAY, each_of("birthday birthdate birth dob naissance anniversaire geburtstag")),
    (Field.CITY, each_of("city ville town ciudad")),
    (Field.URL, each_of("url website linkedin web")),
    (Field.NICKNAME, each_of("nickname surnom")),
    (Field.GROUPS, each_of("group groups groupe groupes tag tags labels categories category categorie")),
    (Field.NOTE, each_of("note notes comment comments commentaire commentaires remarque remarques")),
    (
        Field.ORGANISATION,
        each_of(
            "company organization organisation organisme hospital hopital employer employeur entreprise societe"
            " institution school ecole university universite faculty faculte clinic clinique workplace"
            " affiliation etablissement program programme department departement site"
        ),
    ),
    (
        Field.TITLE,
        each_of("title titre position poste fonction role occupation profession job specialty speciality specialite"),
    ),
    (Field.FIRST_NAME, each_of("prenom forename vorname")),
    (Field.LAST_NAME, each_of("surname nachname")),
    (
        Field.NAME,
        each_of(
            "name names nom noms nombre nome contact person personne student etudiant etudiante physician doctor"
            " medecin preceptor precepteur preceptrice resident residente colleague collegue mentor people"
        ),
    ),
)
"""Words that tell what a column holds, the surest first."""
