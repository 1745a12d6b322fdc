import { numbers, type Lexicon } from "./lexicon.ts";

export const french: Lexicon = {
  ...numbers(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf vingt vingt_et_un",
  ),
  a: "un(|e)",
  30: "trente|une trentaine de|trentaine de",
  10: "dix|une dizaine de|dizaine de",

  monday: "lundi(|s)",
  tuesday: "mardi(|s)",
  wednesday: "mercredi(|s)",
  thursday: "jeudi(|s)",
  friday: "vendredi(|s)",
  saturday: "samedi(|s)",
  sunday: "dimanche(|s)",
  january: `
    janvier|janv(| .)|(la |l')annee prochaine|(la |)nouvelle annee|(l'|)an prochain|
    (la |)rentree de janvier`,
  february: "fevrier|fev(| .)|fevr(| .)",
  march: "mars",
  april: "avril|avr .",
  may: "mai",
  june: "juin",
  july: "juillet|juil(| .)",
  august: "aout",
  september: "septembre|sept .|rentree|rentree de septembre",
  october: "octobre|oct(| .)",
  november: "novembre|nov(| .)",
  december: "decembre|dec(| .)",

  hour: "heure",
  hours: "heures|h",
  day: "jour",
  days: "jours|jours calendaires",
  workdays: "jour(|s) (ouvre|ouvres|ouvrable|ouvrables|de travail)",
  week: "semaine",
  weeks: "semaines",
  "1 week": "huit jours|8 jours|huitaine|une huitaine|une huitaine de jours",
  "2 weeks": "quinze jours|15 jours|(|une )quinzaine(| de jours)",
  weekend: "week-end|weekend",
  month: "mois",
  quarter: "trimestre",
  year: "annee|an|ans",
  few: "quelques",
  several: "plusieurs",
  half: "demi(|e)",

  today: "aujourd'hui|aujourd hui|ce (soir|matin|jour)|cet apres-midi|dans la journee",
  tomorrow: "demain|demain (matin|soir|apres-midi|midi)|demain dans la journee",
  overmorrow: "apres-demain",
  endofday: "fin de journee|fin de la journee|en fin de (journee|matinee)",
  "this week": "dans la semaine|courant de la semaine|cette semaine|semaine en cours",
  "next week": `
    semaine prochaine|semaine qui vient|semaine suivante prochaine|semaine a venir|
    prochaine semaine`,
  "following week": "semaine suivante|semaine d'apres",
  "next month": "mois prochain|mois qui vient|prochain mois",
  "week after next":
    "semaine d'apres la prochaine|dans deux semaines exactement|semaine suivant la prochaine",
  "this month": "dans le courant du mois|courant du mois|ce mois(| ci)|mois en cours|courant mois",
  "within 1 month": "dans le mois",
  "week on": "en huit",
  "2 weeks on": "en quinze",
  spring: "printemps",
  summer: "(l'|cet |d'|en )ete",
  autumn: "automne",
  winter: "hiver",
  _: "vacances d'ete|conges d'ete|stage d'ete",
  early: "debut|tout debut|commencement|premiers jours",
  mid: "mi|milieu",
  late: "seconde partie",
  end: "fin|toute fin|derniers jours",
  half1: "premiere (moitie|quinzaine)",
  half2: "(seconde|deuxieme|derniere) (moitie|quinzaine)",
  this: "ce|cet|cette|ces",
  next: "prochain(|e|s|es)|qui vient|a venir",
  last: "dernier(|e|s|es)|passe(|e|s|es)|precedent(|e)",
  first: "premier(|e)|1er",
  second: "deuxieme|second(|e)|2e|2eme",
  third: "troisieme|3e|3eme",
  fourth: "quatrieme|4e|4eme",
  "final week": "derniere semaine (du|de|d')",
  weekof: "semaine du|semaine commencant le",
  weekno: "semaine numero|semaine n°",

  by: `
    d'ici|d'ici a|d'ici au|au plus tard|sous|avant la fin de journee|d'ici le|
    jusqu'a et y compris`,
  on: "le|ce",
  before: "avant|en amont de",
  until: "jusqu'(a|au|en|aux|a la)",
  after: "apres|a l'issue de|suivant",
  "following day": "(le |des le |)lendemain|(le |)jour (suivant|d'apres)",
  sameday: "(ce|le) (jour|soir)(-la| la| meme|-meme)|le (jour|soir) meme|dans la journee meme",
  soonafter:
    "(juste|peu|tout de suite|aussitot|immediatement) apres|dans la foulee|aussitot apres|au lendemain de",
  from: "a partir (de|du|d')|des",
  between: "entre",
  within: `
    dans (les|le|la|un delai de|un delai maximum de|des|les prochains|les prochaines)|
    sous un delai de|en`,
  about: "environ|vers|autour (de|du)|aux alentours (de|du)|a peu pres",
  orso: "ou a peu pres",
  takes: "comptez|compter|laissons|laissez|prend|prendra|faut|faudra|besoin",
  atleast: "au moins|au minimum|minimum|pas avant|au plus tot|plus de|pas plus tot que|au mieux",
  or: "ou|voire",
  to: "a",
  and: "et",
  afterwards: "puis|ensuite|apres cela|par la suite|plus tard",

  christmas: "noel",
  christmaseve: "reveillon de noel|veille de noel",
  newyear: "nouvel an|jour de l'an|premier de l'an",
  newyearseve: "saint-sylvestre|reveillon",
  holidays: "fetes|fetes de fin d'annee|vacances de noel|conges de noel|conges de fin d'annee",
  allsaints: "toussaint",
  easter: "paques|vacances de paques|week-end de paques",
  goodfriday: "vendredi saint",
  eastermonday: "lundi de paques",
  pentecost: "pentecote",

  who: "nous|je|j'|vous|il|elle|on|ils|elles",
  not: "pas|ne|n'|aucun(|e)|jamais|rien|ni|personne",
  maybe:
    "peut-etre|probablement|sans doute|normalement|esperons|espere|idealement|devrait|devrions",
  but: "mais|donc|car|parce que|puisque|sinon|cependant|alors",
  once: "des que|lorsque|quand|une fois|si",
  soon: `
    bientot|prochainement|rapidement|sous peu|des que possible|au plus vite|
    dans les meilleurs delais|tres vite|incessamment|au plus tot possible`,
  lapsed: "(etions|etait|devions) (cense|censes|decider|vous)|aurions du|aurait du",
  answer: `
    repons(e|es)|decision(|s)|tranch*|nouvelles|retour|revenons|revenir|reviens|tenons|
    tient au courant|tenir au courant|resultat(|s)|fixe(|s)|suite(|s)|verdict|appel*|rappel*|
    recontact*|contact*|decid*|repond*|reviendr*|tiendr*|inform*|communiqu*|ecrir*|savoir|
    ferons savoir|ferai savoir|donner(ons|ai) (des |)nouvelles|aurez|saurez|recevrez|avis`,
  unheard: `
    (sans|si vous n'avez pas|si vous n'avez) (nouvelles|reponse|de nouvelles|de reponse|eu de nouvelles)( de notre part|)|
    sans (retour|reponse|nouvelles) de notre part`,
  own: `
    merci de|veuillez|pourriez-vous|pouvez-vous|
    votre (reponse|decision|retour|confirmation|accord|delai|echeance)|
    vos (documents|references)|
    (l'|cette |notre )offre (est |reste |)(valable|valide|expire|tient|ouverte)|valable|expire|
    vous avez jusqu'(a|au|en)|je dois|mon (delai|echeance)|autre offre|donnez-nous|faites-nous|
    dites-nous|nous faire parvenir|nous donner|nous repondre|nous confirmer|date limite`,
  interview:
    "entretien(|s)|candidat(|s|e|es|ure|ures)|entrevue(|s)|tour(|s)|rencontres|comite|jury",
  meeting: `
    (votre|notre) (prochain |second |deuxieme |premier |)(entretien|rendez-vous|entrevue|appel)|
    aura lieu|auront lieu|a lieu|se tiendra|disponible(|s)|rendez-vous|convie(|r|z)|inviter|
    invitons|seriez-vous|rencontrer|prevu(|e) (le|pour)`,
  start: `
    prise de poste|date de debut|debut(|er|erez|era) (le|du contrat|en)|commencer|commencerez|
    a pourvoir|pourvoir|demarrage|demarre(|r|ra|rez)|date d'entree|entree en fonction|integration`,
  away: `
    conge|conges|absent(|e)|vacances|de retour|rentre|hors du bureau|deplacement|ferme(|s)|
    arret maladie`,
  past: `
    vu(|s|e|es)|merci pour|recu|rencontre(|s|e)|echange|il y a|hier|depuis|postule|passe|remercie|remercions|
    ravi(|e|s) de`,
  ago: "plus tot",
  terms: `
    conges payes|(jour|jours|heure|heures) (de conges|par (semaine|mois|jour|an))|
    par (semaine|mois|an)|periode d'essai|contrat|cdd|preavis|salaire|teletravail|experience|
    horaires|stage|alternance`,
  ".": "bon(|ne) (week-end|weekend|semaine|fin de semaine|journee|soiree)",
  delayed: "reporte(|e)|repousse(|e)|decale(|e)|gele(|e)",
  "": `
    l'|la|les|du|de|des|d'|au|aux|une fois|dans|pour|au cours (de|du)|dans le courant (de|du)|
    courant|en cours de|en|(le |)courant (de|du)|maximum|au maximum|grand maximum|seulement|tout|
    toute|est|sera|sont|a (midi|minuit)|matin|soir|apres-midi|midi|(le |)matin|dernier delai|s'|
    qu'|que|mois (de|d')`,
};
