import type { Concepts } from "../template.ts";

/** As machine-languages.ts: receipts and refusals of applicant systems. Cyrillic words are given by their beginnings. */
const russian: Concepts = {
  speaks: "[а-яё]+",
  thanks: "спасибо|благодар",
  cv: "резюме|отклик|заявк|анкет|кандидатур",
  arrived: "получ|принят|зарегистрирован|отправлен|доставлен",
  applying: "отклик|интерес к (?:вакансии|нашей)|за_резюме",
  lookAt: "рассмотр|изучи|свяжемся|ознаком",
  refusal:
    "к_сожалению,?[^.]*не_(?:готовы|можем|сможем|подход|прошли|смогли)|отказ|выбрали_другого|в_пользу_другого|не_готовы_(?:пригласить|продолжить)|вакансия_(?:уже_)?закрыта",
  still: "пока|ещё|еще",
  pending: "рассматрива|в_процессе|принимаем_решение",
  promo: "новые_вакансии|подходящие_вакансии|вакансии_для_вас|бесплатн|подпис|отписаться|вебинар",
};
const ukrainian: Concepts = {
  speaks: "[іїєґ]+",
  thanks: "дяку",
  cv: "резюме|відгук|заявк|анкет",
  arrived: "отрима|прийнят|зареєстрован|надіслан",
  applying: "відгук|інтерес",
  lookAt: "розглян|зв'яжемось|вивчи",
  refusal: "на_жаль,?[^.]*не_(?:готові|можемо|зможемо|підход|пройшли)|відмов|обрали_іншого",
  promo: "нові_вакансії|безкоштовн|відписатися|вебінар",
};
const czech: Concepts = {
  speaks: "se|na|jsme|vas|vam|vase|dekujeme|pro|bohuzel|za|ze|vasi",
  thanks: "dekuj\\w*",
  cv: "zivotopis\\w*|zadost\\w*|prihlask\\w*|reakc\\w*|odpoved\\w*",
  arrived: "obdrzeli|prijali|dorazil\\w*|odeslan\\w*|zaregistrovan\\w*",
  applying: "zajem|zaslani|prihlas\\w*",
  lookAt: "posoudi\\w*|projdem\\w*|budeme_(?:vas_)?kontaktovat|ozveme",
  not: "ne|neni",
  refusal:
    "bohuzel_(?:\\w+_){0,6}?(?:ne\\w+|jineho|jine)|vybrali_jineho|rozhodli_(?:\\w+_){0,4}?(?:jineho|jinym|jinou)|pozice_(?:je_|byla_)?(?:jiz_)?obsazena",
  promo: "zdarma|nove_nabidky|nabidky_prace|odhlasit|prihlaste_se|tipy",
};
const turkish: Concepts = {
  speaks: "ve|icin|bir|bu|ile|tesekkur\\w*|olarak|size|sizi|maalesef|basvuru\\w*",
  thanks: "tesekkur\\w*",
  cv: "basvuru\\w*|ozgecmis\\w*|cv",
  arrived: "alindi|alinmistir|ulasti|ulasmistir|kaydedil\\w*|iletil\\w*|aldik",
  applying: "basvurunuz|ilginiz",
  lookAt: "degerlendir\\w*|incele\\w*|iletisime_gec\\w*",
  refusal:
    "olumsuz|maalesef|uzulerek|baska_(?:bir_)?aday\\w*|devam_edem\\w*|uygun_(?:bulunmam\\w*|gorulmem\\w*)",
  promo: "ucretsiz|yeni_is_ilan\\w*|ilanlari|is_ilani|abonelik\\w*|kaydol\\w*",
};
const hungarian: Concepts = {
  speaks: "es|hogy|nem|az|koszonjuk|sajnos|jelentkezes\\w*|meg|onnek|egy",
  thanks: "koszon\\w*",
  cv: "jelentkezes\\w*|oneletrajz\\w*|palyazat\\w*",
  arrived: "megkaptuk|megerkezett|rogzitettuk|beerkezett",
  applying: "jelentkezes\\w*|erdeklodes\\w*",
  lookAt: "atnezz\\w*|elbiral\\w*|feldolgoz\\w*|felvesszuk|attekint\\w*",
  refusal:
    "sajnos|masik_jelolt\\w*|mas_jelolt\\w*|nem_tudjuk_(?:\\w+_){0,3}?(?:tovabb|felajanlani)",
  promo: "ingyenes\\w*|uj_allas\\w*|allasajanlat\\w*|leiratkoz\\w*",
};
const finnish: Concepts = {
  speaks: "ja|on|ei|sinun|hakemu\\w*|kiitos|etta|emme|valitettavasti|olemme",
  thanks: "kiitos|kiitamme",
  cv: "hakemu\\w*|ansioluettelo\\w*",
  arrived: "vastaanot\\w*|saapunut|perille|saimme",
  applying: "hakemuksesta\\w*|hakemuksestasi|kiinnostukse\\w*",
  lookAt: "kasittel\\w*|kaymme_lapi|otamme_yhteytta|tutustumme",
  refusal:
    "valitettavasti|toinen_hakija|toisen_hakijan|et_tullut_valituksi|valinta_ei|ei_(?:\\w+_){0,3}?jatkoon",
  promo: "ilmai\\w*|uusia_tyopaikkoja|avoimet_tyopaikat|peruuta_tilaus|vinkit|vinkkeja",
};
const romanian: Concepts = {
  speaks: "si|va|pentru|nu|din|este|multumim|dumneavoastra|ne|sa|aplicatia|candidatura",
  thanks: "multumim|multumesc",
  cv: "aplicatia|candidatura|cv-?ul\\w*|aplicarea",
  arrived: "primit\\w*|inregistrat\\w*|trimis\\w*",
  applying: "aplicat\\w*|interesul",
  lookAt: "analiza\\w*|evalua\\w*|vom_contacta|revenim",
  refusal:
    "din_pacate|alt_candidat|alti_candidati|altui_candidat|nu_(?:\\w+_){0,3}?(?:selectat\\w*|continua)",
  promo: "gratuit\\w*|joburi_(?:noi|pentru)|oferte_de_munca|dezaboneaz\\w*|inscrie-te",
};

export const moreMachineLanguages: readonly Concepts[] = [
  russian,
  ukrainian,
  czech,
  turkish,
  hungarian,
  finnish,
  romanian,
];
