/** Given and family names of fourteen languages, for measuring. */
export const names: Record<string, { given: string[]; family: string[] }> = {
  English: {
    given: [
      "Margaret",
      "William",
      "Elizabeth",
      "Robert",
      "Jennifer",
      "Andrew",
      "Katherine",
      "Michael",
    ],
    family: ["Whitfield", "Hargreaves", "Thompson", "Castleton", "Ashworth", "Pemberton"],
  },
  Irish: {
    given: ["Siobhán", "Niamh", "Aoife", "Caoimhe", "Padraig", "Eoin"],
    family: ["Murphy", "Gallagher", "Flaherty", "Doherty"],
  },
  German: {
    given: ["Jürgen", "Käthe", "Sebastian", "Annegret", "Matthias", "Friederike"],
    family: ["Müller", "Schröder", "Köhler", "Winterhalter", "Großmann"],
  },
  French: {
    given: ["Thérèse", "François", "Éloïse", "Guillaume", "Benoît", "Margaux"],
    family: ["Lefèvre", "Dubois", "Beauchamp", "Rousseau", "Chevalier"],
  },
  Spanish: {
    given: ["José", "Inés", "Joaquín", "Guadalupe", "Íñigo", "Mercedes"],
    family: ["García", "Muñoz", "Rodríguez", "Fernández", "Castellanos"],
  },
  Portuguese: {
    given: ["João", "Conceição", "Luís", "Beatriz", "Gonçalo", "Thiago"],
    family: ["Magalhães", "Ferreira", "Oliveira", "Simões"],
  },
  Polish: {
    given: ["Wojciech", "Małgorzata", "Zbigniew", "Agnieszka", "Łukasz"],
    family: ["Kowalczyk", "Wiśniewska", "Brzeziński", "Dąbrowska"],
  },
  Czech: {
    given: ["Jiří", "Zdeněk", "Božena", "Vojtěch", "Ludmila"],
    family: ["Dvořák", "Novotná", "Procházka", "Černý"],
  },
  Turkish: {
    given: ["Gülşen", "Mehmet", "Çağla", "Özgür", "Nurhan"],
    family: ["Yılmaz", "Öztürk", "Çelik", "Karahan"],
  },
  Swedish: {
    given: ["Björn", "Åsa", "Göran", "Ingegerd", "Torbjörn"],
    family: ["Lindström", "Sjöberg", "Bergqvist", "Nyström"],
  },
  Danish: {
    given: ["Søren", "Mette", "Jørgen", "Birgitte", "Rasmus"],
    family: ["Ellegaard", "Mikkelsen", "Sørensen", "Kjærgaard"],
  },
  Yoruba: {
    given: ["Oluwaseun", "Adebayo", "Folasade", "Temitope", "Babatunde"],
    family: ["Adeyemi", "Ogunleye", "Akinwande", "Balogun"],
  },
  Hindi: {
    given: ["Priyanka", "Rajesh", "Ananya", "Siddharth", "Lakshmi"],
    family: ["Chatterjee", "Krishnan", "Deshmukh", "Venkataraman"],
  },
  Vietnamese: {
    given: ["Thuỳ", "Quang", "Phương", "Khánh", "Linh"],
    family: ["Nguyễn", "Trần", "Phạm", "Huỳnh"],
  },
  Chinese: {
    given: ["Xiaoling", "Jianguo", "Meihua", "Zhiwei", "Yuling"],
    family: ["Zhang", "Huang", "Ouyang", "Zheng"],
  },
  Arabic: {
    given: ["Mohammed", "Fatima", "Abdullah", "Khadija", "Yousef"],
    family: ["Haddad", "Mansour", "Khoury", "Najjar"],
  },
  Russian: {
    given: ["Dmitri", "Anastasia", "Vladimir", "Yekaterina", "Sergei"],
    family: ["Volkov", "Kuznetsova", "Smirnov", "Petrovskaya"],
  },
  Hungarian: {
    given: ["György", "Zsuzsanna", "László", "Ágnes", "István"],
    family: ["Szabó", "Németh", "Horváth", "Fekete"],
  },
};

/** What people with these names are usually called. */
export const shortForms: Record<string, string[]> = {
  Margaret: ["Maggie", "Meg", "Peggy"],
  William: ["Will", "Bill", "Billy"],
  Elizabeth: ["Liz", "Beth", "Lizzie"],
  Robert: ["Rob", "Bob", "Bobby"],
  Jennifer: ["Jen", "Jenny"],
  Andrew: ["Andy", "Drew"],
  Katherine: ["Kate", "Kathy", "Katie"],
  Michael: ["Mike", "Mick"],
  Sebastian: ["Seb", "Basti"],
  Matthias: ["Matt"],
  Mohammed: ["Mo"],
  Vladimir: ["Vlad"],
  Guillaume: ["Guy"],
  Anastasia: ["Nastya", "Stacy"],
};

/** Letters of other scripts that look like ours. */
export const homoglyphs: Record<string, string> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  y: "у",
  x: "х",
  i: "і",
  s: "ѕ",
  h: "һ",
};
