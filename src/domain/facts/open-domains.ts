/** Whether everybody may have an address there, or a service writes for many employers from it: such a domain says nothing of an employer. */
export function isOpenDomain(domain: string): boolean {
  const labels = domain.toLowerCase().split(".");
  return labels.some((_, at) => open.has(labels.slice(at).join(".")));
}

const mailProviders =
  "gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.co.uk msn.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de yahoo.es yahoo.it ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com hey.com zoho.com mail.com yandex.ru yandex.com mail.ru orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it tiscali.it seznam.cz wp.pl o2.pl qq.com 163.com 126.com naver.com btinternet.com comcast.net verizon.net";

/** Applicant systems, job boards and scheduling services. */
const services =
  "linkedin.com indeed.com stepstone.de xing.com glassdoor.com greenhouse.io greenhouse-mail.io lever.co myworkday.com workday.com ashbyhq.com smartrecruiters.com workablemail.com workable.com icims.com jobvite.com teamtailor.com personio.de personio.com recruitee.com bamboohr.com breezy.hr successfactors.com successfactors.eu taleo.net calendly.com cal.com goodtime.io doodle.com savvycal.com chilipiper.com google.com zoom.us zoom.com hirevue.com codility.com hackerrank.com";

const open = new Set(`${mailProviders} ${services}`.split(" "));
