import { once } from "../remember.ts";

/** Given names and their usual short forms, one family a line: any of a family may stand for any other. */
const families = `
alexander alexandra alexandre alessandro alejandro alex alec sandy sasha xander lex alexa alexis sandra ale
andrew andreas andre andy drew
anthony antony antonio anton tony toni ant
benjamin benedict benedikt ben benny benji
catherine katherine kathryn katharine katarina katharina kathleen katerina cathy kathy kate katie kat cat kit kitty trina karin kath
charles charlotte carlos charlie chuck chas lottie carl karl
christopher christian christina christine christoph cristina kristina kristin kristine kirsten chris kris tina christy topher kit chrissy
daniel daniela danielle danny dan dani
david davide dave davy
deborah debra deb debbie
dominic dominik dominique dom nick
donald don donny donnie
edward eduardo edmund edwin ed eddie ted teddy ned
elizabeth elisabeth elisabetta liz lizzie beth betty eliza lisa elsie bess libby betsy liza lise ella elle
emily emilia emma em emmy millie
frances francis francesca francesco francisco franziska fran frank frankie fred paco
frederick frederik friedrich frederica federico fred freddie freddy fritz rick
gabriel gabriela gabriele gabrielle gabe gaby gabi
geoffrey jeffrey jeff geoff
george georg jorge giorgio georgina georgia
gerald gerard gerhard gerry jerry
gregory gregor greg
hannah johanna hanna joanna joanne jo
harold harry henry hal hank heinrich henrik enrique harriet hattie
isabel isabella isabelle isobel bella izzy izzie belle
jacob jakob jake james jim jimmy jamie jaime jack jay
jacqueline jackie jacqui
jennifer jenny jen jenn jenna
jessica jess jessie
john jonathan johannes jonathon jon johnny jack jonny ian juan giovanni jean hans johan
joseph josef jose josephine giuseppe joe joey jo josie pepe beppe sepp
joshua josh
judith judy jude
julia julian julie julius juliet giulia jules
kenneth ken kenny
lawrence laurence lorenzo laurent larry lars laurie
leonard leonardo leonhard leo len lenny leon
louis louise luis luigi ludwig lou lewis louie
lucy lucia lucas luca lukas luke lucie
margaret margarita margarete margherita maggie meg peggy marge greta gretchen rita daisy margot peg madge
mary maria marie miriam molly polly mia mae
martin martina martha marty
matthew matthias mateo matteo mathias matt matty
maximilian maxim maxwell maximiliano max maxine
megan meg meghan
michael michel michaela miguel mikhail michele mike mick mickey micky misha mitch mikael
mohammed muhammad mohamed mohammad ahmed mo moh
nathaniel nathan nate nat
nicholas nicolas nikolas nicola nicole nikolaus nikolai niccolo nick nicky nico niko klaus claus nik
oliver olivia ollie oli liv
oluwaseun seun olu
oluwaseyi seyi
pamela pam
patrick patricia patrizia patrik pat paddy rick trish tricia patsy patty
penelope penny
peter petra pedro pietro pierre pete
philip phillip philippa philipp felipe filippo phil pip pippa
priyanka priya
rachel rachael raquel rach
raymond ray ramon
rebecca rebekah becky becca bex
richard ricardo riccardo rick rich ricky dick richie dickie
robert roberto roberta robin rob bob bobby robbie bert rupert
ronald ron ronnie
rosemary rose rosie rosa rosalind
samuel samantha sam sammy sami
sarah sara sally sadie
sebastian sebastien seb bastian basti
sophia sofia sophie sofie soph
stephen steven stephanie stefan stefanie stephan esteban steve steph stevie stefano
susan susanna suzanne susanne sue suzie susie suzy sanne
teresa theresa therese tess terry tessa resi
terence terrence terry
theodore theodora theodor theo ted teddy dora
thomas tomas tommaso tom tommy thom
timothy tim timmy timo
valerie valentina valentin val
victor victoria viktor viktoria vic vicky tori vicki
vincent vincenzo vince vinny
walter walt wally
william wilhelm willem guillermo guillaume bill billy will willie liam wim willi
zachary zach zack zac
vladimir volodymyr vlad vova volodya
dmitri dmitry dmytro dima
sergei sergey serhiy seryozha
ekaterina yekaterina kateryna katya katia
aleksandr aleksandra aleksander oleksandr oleksandra alex sasha ola
anastasia anastasiya nastya stacy
katarzyna kasia kaska
malgorzata gosia
agnieszka aga
tomasz tomek
wojciech wojtek
krzysztof krzysiek kris
malgorzata gosia
jaroslav jarek jaroslaw
stanislav stanislaw stan staszek
ioannis yannis giannis
konstantinos kostas constantine constantin
dimitrios dimitris
georgios giorgos yorgos
abdul abdullah abdulrahman abdu
ibrahim abraham abe ibi
yusuf yousef youssef joseph
venkatesh venkataraman venkat venky
krishnamurthy krishna krish kris
subramanian subbu mani
lakshmi laxmi lux
siddharth siddhartha sid
abhishek abhi
aditya adi
anirudh ani
maria-jose majo
jose-luis pepe
guadalupe lupe
francisca paqui fran
dolores lola
concepcion concha conchita
ignacio nacho
rafael rafa raphael rafaela
fernando fernanda nando fer
santiago santi
`;

const table = once(read);

/** The folded forms that may stand for a folded given name, itself among them. */
export function formsOf(name: string): ReadonlySet<string> {
  return table().get(name) ?? new Set([name]);
}

/** Whether a folded word is a given name that people carry. */
export function isGivenName(word: string): boolean {
  return table().has(word);
}

function read(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of families.trim().split("\n")) {
    const family = line.split(" ");
    for (const name of family) {
      const known = forms.get(name) ?? new Set<string>();
      for (const form of family) known.add(form);
      forms.set(name, known);
    }
  }
  return forms;
}
