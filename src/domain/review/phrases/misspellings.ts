/** Words that are often misspelt in letters, wrong then right. The library of the proofreader knows the rest; these are found at once and in the browser. */
const pairs = `
  |accomodate accommodate|accross across|acheive achieve|acheived achieved|acknowlege acknowledge|acquaintence acquaintance|adress address
  |agressive aggressive|alot a lot|apparantly apparently|appologise apologise|appologize apologize|appreciat appreciate|appriciate appreciate
  |appriciated appreciated|apreciate appreciate|apreciated appreciated|arguement argument|aswell as well|atached attached|attachement attachment
  |attatched attached|availabilty availability|availible available|avaliable available|becasue because|becuase because|begining beginning|beleive believe
  |benificial beneficial|buisness business|bussiness business|calender calendar|candidat candidate|canidate candidate|carrer career|challange challenge
  |collegue colleague|collegues colleagues|comittee committee|comming coming|commited committed|commitee committee|companys company's
  |comunication communication|conversaton conversation|convinient convenient|correspondance correspondence|decison decision|definately definitely
  |definatly definitely|definitly definitely|dependant dependent|descision decision|descisions decisions|develope develop|developement development
  |dicuss discuss|dicussed discussed|didnt didn't|diffrent different|dissapointed disappointed|dissappointed disappointed|doesnt doesn't|dont don't
  |embarass embarrass|embarassed embarrassed|enviornment environment|enviroment environment|equiptment equipment|especialy especially|excelent excellent
  |excellant excellent|excercise exercise|exept except|existance existence|experiance experience|experince experience|explaination explanation
  |familar familiar|feild field|finaly finally|forwarrd forward|foward forward|freind friend|fullfil fulfil|furthur further|garantee guarantee
  |goverment government|gratefull grateful|greatful grateful|greatfull grateful|guidence guidance|happend happened|harrass harass|havent haven't
  |heirarchy hierarchy|hesistate hesitate|higlight highlight|immediatley immediately|immediatly immediately|independant independent|infact in fact
  |infront in front|inovative innovative|insightfull insightful|interveiw interview|intervew interview|interviewd interviewed|intrested interested
  |intresting interesting|isnt isn't|knowledgable knowledgeable|knowlege knowledge|lenght length|liason liaison|lisence licence|maintainance maintenance
  |maintenence maintenance|managment management|mangement management|mentionned mentioned|millenium millennium|mispell misspell|neccessary necessary
  |necesary necessary|noticable noticeable|occassion occasion|occured occurred|occurence occurrence|occuring occurring|oppertunity opportunity
  |opportunites opportunities|opportunty opportunity|oppurtunity opportunity|orginal original|particularily particularly|particuler particular
  |paticular particular|payed paid|peice piece|perfer prefer|personel personnel|persue pursue|pleasent pleasant|plesure pleasure|posession possession
  |possition position|postion position|prefered preferred|privelege privilege|priviledge privilege|probelm problem|profesional professional
  |proffesional professional|proffessional professional|promiss promise|publically publicly|quesions questions|questionaire questionnaire
  |questons questions|realy really|reccommend recommend|reciept receipt|recieve receive|recieved received|recieving receiving|recomend recommend
  |recomended recommended|refered referred|refering referring|refrence reference|relevence relevance|relevent relevant|resourses resources
  |responce response|responsability responsibility|responsable responsible|responsibilites responsibilities|resturant restaurant|rythm rhythm
  |schedual schedule|sence sense|seperate separate|seperately separately|shedule schedule|sincerley sincerely|sincerly sincerely|speach speech
  |strenght strength|succesful successful|succesfully successfully|successfull successful|sucessful successful|supercede supersede|suprise surprise
  |suprised surprised|taht that|teh the|thankyou thank you|therfore therefore|thier their|througout throughout|timline timeline|tommorow tomorrow
  |tommorrow tomorrow|tomorow tomorrow|truely truly|unfortunatley unfortunately|unfortunatly unfortunately|untill until|usefull useful|usualy usually
  |vaccum vacuum|volunteeer volunteer|wasnt wasn't|wednessday wednesday|wellcome welcome|wensday wednesday|wether whether|whcih which|wheather whether
  |wich which|wierd weird|wonderfull wonderful|wont won't|wouldnt wouldn't|writen written|writting writing|yesturday yesterday|
`;

/** What was meant by a word that is often misspelt; undefined for any other. */
export function rightSpelling(word: string): string | undefined {
  const at = pairs.indexOf(`|${word} `);
  return at < 0 ? undefined : pairs.slice(at + word.length + 2, pairs.indexOf("|", at + 1)).trim();
}
