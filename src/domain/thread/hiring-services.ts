/** Applicant systems, assessments and schedulers that write for many employers, by the domains that they send from. */
const systems =
  "greenhouse.io greenhouse-mail.io lever.co myworkday.com workday.com ashbyhq.com smartrecruiters.com icims.com jobvite.com workable.com workablemail.com " +
  "teamtailor.com teamtailor-mail.com recruitee.com personio.de personio.com bamboohr.com breezy.hr breezy-mail.com successfactors.com successfactors.eu " +
  "sapsf.com sapsf.eu taleo.net oraclecloud.com applytojob.com jazz.co gem.com pinpointhq.com softgarden.io softgarden.de join.com onlyfy.jobs prescreen.io " +
  "welcometothejungle.com welcomekit.co dover.com dover.io rippling.com ultipro.com ukg.com dayforcehcm.com avature.net eightfold.ai phenompeople.com " +
  "homerun.co comeet.co comeet-notifications.com jobylon.com varbi.com reachmee.com easycruit.com hr-manager.net talentsoft.com cegid.com flatchr.io " +
  "digitalrecruiters.com rexx-systems.com concludis.de umantis.com dualoo.com ostendis.com d-vinci.de traffit.com erecruiter.pl bizneo.com factorialhr.com " +
  "inrecruiting.com catsone.com jobscore.com zohorecruit.com freshteam.com hirevue.com codility.com hackerrank.com goodtime.io modernloop.io prelude.co";

const known = new Set(systems.split(" "));

/** A machine's or a desk's address, as it stands before the `@`. */
const desk =
  /^([\w.+-]*[._+-])?(no-?_?reply|do-?not-?reply|notifications?)\b|^(careers?|jobs?|talent|recruit\w*|hr|hiring|people|bewerbung\w*|karriere|personal|candidatures?|recrutement|seleccion|selezione|applications?)\b/i;

/** What they write about, in the subject; folded. */
const about =
  /\b(application|applying|interview|candidacy|candidate|position|bewerbung|vorstellungsgesprach|stelle|candidature|entretien|poste|candidatura|entrevista|puesto|vacante|colloquio|posizione|vaga|sollicitatie|sollicitatiegesprek|vacature|ansokan|intervju|tjansten|soknad|ansogning|hakemus|haastattelu|aplikacj\w*|rekrutacj\w*|rozmow\w*)\b/;

/** Whether an address is that of a system, or of a desk, by which employers write to candidates. */
export function isHiringDesk(address: string): boolean {
  return desk.test(address) || isHiringSystem(address);
}

/** Whether a mail may be about an application though its headers name no employer: then its text has to be looked at. */
export function maySpeakOfApplication(from: string, foldedSubject: string): boolean {
  return isHiringSystem(from) || (desk.test(from) && about.test(foldedSubject));
}

function isHiringSystem(address: string): boolean {
  return beforeSystem(address.slice(address.lastIndexOf("@") + 1).toLowerCase()) !== undefined;
}

/** What stands before the domain of such a system, `acme` in acme.lever.co; undefined for any other domain. */
export function beforeSystem(domain: string): string[] | undefined {
  const labels = domain.split(".");
  const at = labels.findIndex((_, index) => known.has(labels.slice(index).join(".")));
  return at < 0 ? undefined : labels.slice(0, at);
}
