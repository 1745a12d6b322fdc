import assert from "node:assert/strict";
import { test } from "node:test";
import { toMira } from "../ferries.ts";
import { readNote } from "./read-note.ts";

/** Notes from other trades than Mira's, whose words are now a thing and now a deed, and the form that a letter takes up. */
const notes = `
the team is small and mostly remote => the team is small and mostly remote
liked that juniors get to run the clinic on Thursdays => juniors get to run the clinic on Thursdays
she asked whether I'd be comfortable with nights => whether I'd be comfortable with nights
He said that the boiler fleet is being moved to heat pumps, one street at a time. => the boiler fleet is being moved to heat pumps, one street at a time
their parts van restocks overnight => your parts van restocks overnight
the partners read every first-year's first brief aloud, together => the partners read every first-year's first brief aloud, together
wants a paralegal who can run e-discovery w/o outside vendors => you want a paralegal who can run e-discovery without outside vendors
Pro bono hours count like billable ones => pro bono hours count like billable ones
their yard is 14 doors, 3 of them for reefers => your yard is 14 doors, three of them for reefers
drivers pick their own routes within a zone; dispatch only checks the hours => drivers pick their own routes within a zone, and dispatch only checks the hours
she lets the students mark each other's drafts first => you let the students mark each other's drafts first
They have a reading garden that parents planted in 2019 => you have a reading garden that parents planted in 2019
design system has four maintainers and rotates them every quarter => the design system has four maintainers and rotates them every quarter
asked how I decide when a prototype is done => how I decide when a prototype is done
they test with eight people every second Tuesday => you test with eight people every second Tuesday
her team deletes more components than it adds => your team deletes more components than it adds
They reconcile intercompany by hand, that's what the new hire would automate => you reconcile intercompany by hand
loan officers visit each borrower before the first payment => loan officers visit each borrower before the first payment
The kitchen writes tomorrow's menu at the end of tonight's service. => the kitchen writes tomorrow's menu at the end of tonight's service
stock pots go on at 5, whoever opens does it => stock pots go on at five, and whoever opens does it
chef keeps a book of every dish that failed => the chef keeps a book of every dish that failed
PCR room moved downstairs last spring, throughput doubled => the PCR room moved downstairs last spring, and that the throughput doubled
she has three PhD students and a half-time technician => you have three PhD students and a half-time technician
our service mesh has 60 services, and the team owns 9 of them => your service mesh has 60 services, and that the team owns nine of them
said the first 90 days are mostly listening => the first 90 days are mostly listening
New starters spend their first week on the help desk. => new starters spend their first week on the help desk
the charity's shop in Leeds pays for the whole youth programme => the charity's shop in Leeds pays for the whole youth programme
they're opening a second site in Brno next autumn => you are opening a second site in Brno next autumn
volunteer drivers are matched with the same rider every week => volunteer drivers are matched with the same rider every week
each nurse has one protected study day a month => each nurse has one protected study day a month
their biggest customer is a brewery => your biggest customer is a brewery
what would I change first in their onboarding? => what I would change first in your onboarding
three of the five team leads started on the floor => three of the five team leads started on the floor
they weigh every tray before it leaves, waste is down by a third => you weigh every tray before it leaves, and that waste is down by a third
The theatre list is planned on a whiteboard, not in the system. => the theatre list is planned on a whiteboard, not in the system
asked what I'd do if a relative filmed me => what I'd do if a relative filmed me
wants to bring back Saturday call-outs with a rota that people choose => you want to bring back Saturday call-outs with a rota that people choose
he told me that the boiler course in Derby is paid for by the manufacturer => the boiler course in Derby is paid for by the manufacturer
his first job was digging trenches for his uncle => your first job was digging trenches for your uncle
the firm takes one asylum case a month for free => the firm takes one asylum case a month for free
Their associates argue small hearings themselves from year two => your associates argue small hearings themselves from year two
partner meetings are open to trainees => partner meetings are open to trainees
said billing targets matter less than answering the phone => billing targets matter less than answering the phone
customs desk sits right next to the loading bay, by design => the customs desk sits right next to the loading bay, by design
planners ride along with a driver once a quarter => planners ride along with a driver once a quarter
their peak is the week before Chinese new year => your peak is the week before Chinese new year
the science block reopens in April after the roof works => the science block reopens in April after the roof works
Does the marking with the students in the room => you do the marking with the students in the room
design critiques are written, then talked through => design critiques are written, then talked through
our tokens are generated from one spreadsheet => your tokens are generated from one spreadsheet
The brand team draws everything by hand first => the brand team draws everything by hand first
liquidity forecast goes to the board every Monday at noon => the liquidity forecast goes to the board every Monday at noon
what would make me reject a covenant waiver? => what would make me reject a covenant waiver
the breakfast team eats together before service => the breakfast team eats together before service
menu changes with the boat, not with the calendar => the menu changes with the boat, not with the calendar
they bake all bread in house since the lockdown => you have baked all bread in house since the lockdown
Asked me how I'd plate something brown => how I'd plate something brown
freezer inventory is done by barcode, took one summer student six weeks => the freezer inventory is done by barcode
she wants the negative results written up too => you want the negative results written up too
every alert must name its owner => every alert must name its owner
tests run in four minutes, used to be 25 => tests run in four minutes and used to be 25
their data warehouse is older than the interns => your data warehouse is older than the interns
support engineers may stop a release => support engineers may stop a release
she said she would rather hire for curiosity than for Kubernetes => you would rather hire for curiosity than for Kubernetes
on Fridays nobody schedules anything => on Fridays nobody schedules anything
they're a team of nine across three time zones => you are a team of nine across three time zones
every bay has its own pharmacist on Mondays => every bay has its own pharmacist on Mondays
he keeps every customer's boiler history on index cards => you keep every customer's boiler history on index cards
an apprentice leads the job once a month and he holds the torch => an apprentice leads the job once a month, and that you hold the torch
their Rotterdam hub loads barges at night because the motorway is full by day => your Rotterdam hub loads barges at night because the motorway is full by day
route planning is still done by three people who know every farm track => route planning is still done by three people who know every farm track
he would like fewer pallets and more reusable crates => you would like fewer pallets and more reusable crates
trailer pool is shared with a competitor => the trailer pool is shared with a competitor
pupils grade the school lunch, the cook reads the results out => pupils grade the school lunch, and that the cook reads the results out
there's a waiting list for the chess club => there is a waiting list for the chess club
she wants year 7s to write to a scientist each month => you want year 7s to write to a scientist each month
a customer sits in on every second retro => a customer sits in on every second retro
said that their icons are drawn by a retired cartographer => your icons are drawn by a retired cartographer
the app is used by blind sailors and she tests with three of them => the app is used by blind sailors, and that you test with three of them
prefers a sketch at 10% to a mockup at 90% => you prefer a sketch at 10 per cent to a mockup at 90 per cent
board papers have to fit on four pages => board papers have to fit on four pages
the tasting menu has one dish that a guest invented => the tasting menu has one dish that a guest invented
she buys all her flour from a mill she can see from the window => you buy all your flour from a mill you can see from the window
three of her cooks came through a prison programme => three of your cooks came through a prison programme
the microscope is booked by the hour and never past eight => the microscope is booked by the hour and never past eight
they publish failed replications on their own site => you publish failed replications on your own site
he has kept the same cell line since his PhD => you have kept the same cell line since your PhD
new postdocs write their exit plan in week one => new postdocs write their exit plan in week one
no pull request waits longer than a day => no pull request waits longer than a day
they rotate the tech lead every six months so that nobody gets stuck => you rotate the tech lead every six months so that nobody gets stuck
feature flags expire after 30 days => feature flags expire after 30 days
her dream is a text-only version of the site => your dream is a text-only version of the site
volunteers phone every member on their birthday => volunteers phone every member on their birthday
She learned the trade from her grandfather's notebooks => you learned the trade from your grandfather's notebooks
what they need is somebody who can talk to the harbour pilots => what you need is somebody who can talk to the harbour pilots
I'd own the billing service => I would own the billing service
the handover between the day crew and the night crew is done at the machine, never in the office => the handover between the day crew and the night crew is done at the machine, never in the office
the line between sales and support is drawn by the customer's size => the line between sales and support is drawn by the customer's size
meets every new supplier in the yard, never at the desk => you meet every new supplier in the yard, never at the desk
wants open evenings every Saturday from autumn => you want open evenings every Saturday from autumn
doors shut at nine on the quay, even for the mayor => the doors shut at nine on the quay, even for the mayor
ropes first! coiled two hours before each sailing => ropes first, coiled two hours before each sailing
crew of 9, two part time, all day together (mon) => crew of nine, two part time, all day together
counted twice, all crates, even the empty ones => counted twice, all crates, even the empty ones
lost bags first: every clerk spends a week there before they sell a ticket => lost bags first, every clerk spends a week there before they sell a ticket
a hook per cadet, carved in their first month => a hook per cadet, carved in their first month
sends each late passenger a card by post => you send each late passenger a card by post
explains every delay to the school on the phone before it is posted => you explain every delay to the school on the phone before it is posted
walked me through how the locks are cleaned, on foot and after dark => how the locks are cleaned, on foot and after dark
drills are silent, ten min, on the upper deck => drills are silent, ten minutes, on the upper deck
the night berth runs empty next to the full one until someone asks which is which => the night berth runs empty next to the full one until someone asks which is which
he'd rather cancel a crossing than sail with a tired mate => you would rather cancel a crossing than sail with a tired mate
swaps skippers for a week each year, so that they see each other's routes => you swap skippers for a week each year, so that they see each other's routes
waiting list 11 weeks, she wants 4 by june => waiting list at 11 weeks, with four by June as the aim
asked if I minded fog => whether I mind fog
14 tugs, every one has its own cook and the cooks choose the radio => each of the 14 tugs has its own cook, and that the cooks choose the radio
she take every new cadet down on day one and show them the pumps => you take every new cadet down on day one and show them the pumps
harbour visits w/ the old crane, schools get to ring the bell => the harbour visits with the old crane, where schools get to ring the bell
pilots sleep above the galley, so they know who is on watch => pilots sleep above the galley, so they know who is on watch
has this plan to lend the slip to the rowing club in June => you have a plan to lend the slip to the rowing club in June
has this idea to lend the slip to the rowing club in June => you have the idea of lending the slip to the rowing club in June
nobody sails alone here, it's a rule => nobody sails alone here
spends Mondays in the boatshed not the office => you spend Mondays in the boatshed rather than the office
asked what is the first thing I look at on a ship (I said the ropes) => what the first thing I look at on a ship is
No flags. No horns. One bell. => no flags, no horns, one bell
eight crews, everyone does one winter in the yard => the eight crews: everyone does one winter in the yard
comes back UNANNOUNCED at night => you come back unannounced at night
draws the habits of each mare on the ferry on a board by her stall, in his own hand => you draw the habits of each mare on the ferry on a board by her stall, in your own hand
how would I tell a regular that his bench is going? => how I would tell a regular that his bench is going
they closed the kiosk after a 70 year old passenger wrote that she felt small => you closed the kiosk after a 70-year-old passenger wrote that she felt small
keeps his mother's charts from 1951 and lets the cadets of the year pick which one is drawn again => you keep your mother's charts from 1951 and let the cadets of the year pick which one is drawn again
he hands the last passenger of the day a lamp and asks what they thought of it => you hand the last passenger of the day a lamp and ask what they thought of it
answers every report of damage within the hour and writes back to whoever found it => you answer every report of damage within the hour and write back to whoever found it
walks the quay and decides the mooring by smell => you walk the quay and decide the mooring by smell
her rule for the bridge - whoever opens a hatch closes it => your rule for the bridge: whoever opens a hatch closes it
weekly knot hunt: the loser makes the tea, the winner coils the rope => the weekly knot hunt, where the loser makes the tea and the winner coils the rope
the chest of odd keys, nobody may empty it => the chest of odd keys, which nobody may empty
three tongues on the quay, nobody corrects anybody => the three tongues on the quay, where nobody corrects anybody
the cadets paint the galley each may, any colour => the cadets paint the galley each May
they lend out oars at the slip, about half come back, she doesnt mind => you lend out oars at the slip
first thing in the morning they read one letter from a passenger aloud => you read one letter from a passenger aloud first thing in the morning
wants the cadets to fail once in front of everybody => you want the cadets to fail once in front of everybody
each drill is led by someone who can't swim => each drill is led by someone who can't swim
the cadet found the leak with a lamp, so now everyone has one => the cadet found the leak with a lamp, so now everyone has one
Dr. Tamm reads the log to the crew before it is sent => Dr Tamm reads the log to the crew before it is sent
looks for somebody who likes knots => you are looking for somebody who likes knots
carried 4000 charts up to the loft in one night => you carried 4,000 charts up to the loft in one night
the three who steer all use the old charts themselves => the three who steer all use the old charts themselves
the whole crew watches a real pilot close the lock once a month, on site => the whole crew watches a real pilot close the lock once a month, on site
repairs while you wait, 20 mins on avg, wants 15 => repairs while you wait at 20 minutes on average, with 15 as the aim
calls back the passenger who reported a broken ramp when it moves again => you call back the passenger who reported a broken ramp when it moves again
visitors polish one pane of the bridge each, she says it is what they write home about => visitors polish one pane of the bridge each
the eels are bought from one family, they come by boat at six => the eels are bought from one family, and that they come by boat at six
galley rule: what isn't sold by nine goes to the night watch => the galley rule: what is not sold by nine goes to the night watch
mends with rope they make themselves from old sailcloth => you mend with rope you make yourselves from old sailcloth
Each passenger's key is kept for as long as he lives, on a brown board => each passenger's key is kept for as long as he lives, on a brown board
reads to visitors on the quay every first Sunday since he retired => you have read to visitors on the quay every first Sunday since you retired
ferries run by ex pilots mostly => ferries are run by former pilots mostly
Mira says: no red ink anywhere => no red ink anywhere
each drill gets rehearsed on last week's chart before they touch the new one => each drill gets rehearsed on last week's chart before you touch the new one
their chart room has no lock since 1950 => your chart room has had no lock since 1950
two slips, the short one belongs to the cadets => the two slips: the short one belongs to the cadets
it's a remote-first team but everyone flies to Porto twice a year => it is a remote-first team but everyone flies to Porto twice a year
`;

for (const [note = "", expected] of notes
  .trim()
  .split("\n")
  .map((line) => line.split(" => ")))
  test(`"${note}" is read as "${expected}"`, () => {
    const [first] = readNote(note, "p", toMira).readings;
    assert.equal(first?.quote ?? first?.question ?? first?.that ?? first?.np, expected);
  });

/** Notes that only their writer can say in a sentence. */
const asked: readonly string[] = [
  "would like me to look after the Spanish accounts",
  "the terrace is a money pit (her words)",
  "finds glulam overrated",
  "we'd have two students each term",
  "finds digital charts soulless",
  "stands in one herself every month without her badge",
];

for (const note of asked)
  test(`"${note}" is asked about`, () =>
    assert.deepEqual(readNote(note, "p", toMira).readings, []));

test("who was named before the dash goes on being meant", () => {
  const { readings } = readNote(
    "children's sailings on sundays - they paint their own flags",
    "p",
    toMira,
  );
  assert.ok(readings.some(({ np }) => np?.endsWith(": the children paint their own flags")));
});
