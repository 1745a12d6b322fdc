/** Words that are often misspelt in letters, wrong to right. The library of the proofreader knows the rest; these are found at once and in the browser. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  `accomodate accommodate|accross across|acheive achieve|acheived achieved|acknowlege acknowledge|acquaintence acquaintance|adress address|agressive aggressive|alot a lot
  apparantly apparently|appologise apologise|appologize apologize|appreciat appreciate|apreciate appreciate|apreciated appreciated|appriciate appreciate|appriciated appreciated|arguement argument
  aswell as well|atached attached|attatched attached|attachement attachment|availible available|avaliable available|availabilty availability|becuase because|becasue because|beleive believe|begining beginning
  benificial beneficial|buisness business|bussiness business|calender calendar|candidat candidate|canidate candidate|carrer career|challange challenge|collegue colleague|collegues colleagues|comittee committee
  commited committed|commitee committee|comming coming|comunication communication|companys company's|conversaton conversation|convinient convenient|correspondance correspondence|definately definitely|definatly definitely|definitly definitely
  decison decision|descision decision|descisions decisions|dependant dependent|develope develop|developement development|dicuss discuss|dicussed discussed|didnt didn't|diffrent different|dissapointed disappointed|dissappointed disappointed
  doesnt doesn't|dont don't|embarass embarrass|embarassed embarrassed|enviroment environment|enviornment environment|equiptment equipment|especialy especially|excelent excellent|excellant excellent|exept except|excercise exercise
  existance existence|experiance experience|experince experience|explaination explanation|familar familiar|feild field|finaly finally|foward forward|forwarrd forward|freind friend|fullfil fulfil|furthur further
  garantee guarantee|goverment government|gratefull grateful|greatful grateful|greatfull grateful|guidence guidance|happend happened|harrass harass|havent haven't|hesistate hesitate|heirarchy hierarchy|higlight highlight
  immediatly immediately|immediatley immediately|independant independent|infact in fact|infront in front|inovative innovative|insightfull insightful|intresting interesting|intrested interested|interveiw interview|intervew interview|interviewd interviewed
  isnt isn't|knowlege knowledge|knowledgable knowledgeable|liason liaison|lenght length|lisence licence|maintainance maintenance|maintenence maintenance|managment management|mangement management
  mentionned mentioned|millenium millennium|mispell misspell|neccessary necessary|necesary necessary|noticable noticeable|occassion occasion|occured occurred|occuring occurring|occurence occurrence|oppertunity opportunity|opportunty opportunity
  oppurtunity opportunity|opportunites opportunities|orginal original|paticular particular|particuler particular|particularily particularly|payed paid|peice piece|perfer prefer|personel personnel|persue pursue|pleasent pleasant
  plesure pleasure|posession possession|possition position|postion position|prefered preferred|privelege privilege|priviledge privilege|probelm problem|proffesional professional|profesional professional|proffessional professional|promiss promise
  publically publicly|questionaire questionnaire|quesions questions|questons questions|realy really|reciept receipt|recieve receive|recieved received|recieving receiving|recomend recommend|recomended recommended|reccommend recommend
  refered referred|refering referring|refrence reference|relevent relevant|relevence relevance|resourses resources|responce response|responsability responsibility|responsable responsible|responsibilites responsibilities|resturant restaurant|rythm rhythm
  schedual schedule|seperate separate|seperately separately|sence sense|shedule schedule|sincerly sincerely|sincerley sincerely|speach speech|strenght strength|succesful successful|successfull successful|sucessful successful
  succesfully successfully|suprise surprise|suprised surprised|supercede supersede|taht that|teh the|thankyou thank you|thier their|therfore therefore|througout throughout|timline timeline|tommorow tomorrow
  tommorrow tomorrow|tomorow tomorrow|truely truly|unfortunatly unfortunately|unfortunatley unfortunately|untill until|usefull useful|usualy usually|vaccum vacuum|volunteeer volunteer|wasnt wasn't|wednessday wednesday
  wensday wednesday|wether whether|wheather whether|wich which|whcih which|wierd weird|wellcome welcome|wonderfull wonderful|wont won't|wouldnt wouldn't|writting writing|writen written|yesturday yesterday`
    .split(/[|\n]/)
    .map((pair) => {
      const [wrong = "", ...right] = pair.trim().split(" ");
      return [wrong, right.join(" ")] as const;
    })
    .filter(([wrong, right]) => wrong !== right && right !== ""),
);
