import type { Stage } from "#domain/facts/schema.ts";
import type { InvitedEvent } from "#ports/invitation.ts";

/** "dana@mail.acme-robotics.example" gives "Acme Robotics"; the person corrects what is wrong. */
export function companyOf({ organizer, attendees }: InvitedEvent): string {
  const domain =
    [organizer, ...attendees].map((one) => one?.email?.split("@")[1]).find(Boolean) ?? "Employer";
  const label = domain.split(".").at(-2) ?? domain;
  return label
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

const noise =
  /\b(panel|phone|video|final|first|second|technical|on-?site|virtual|round|interview(s)?|screen(ing)?|call|conversation|with|for|invitation|invite|confirmed|updated|cancell?ed)\b|[^\p{L}\p{N} &/+#-]/giu;

export function roleOf(summary: string): string {
  const parts = summary
    .split(/\s[-–—|:]\s|:\s|\s–|\(|\)/)
    .map((part) => part.replace(noise, " ").replace(/\s+/g, " ").trim());
  return parts.sort((a, b) => b.length - a.length)[0] || "the role";
}

export function stageOf(summary: string, invited: number): Stage {
  const words = summary.toLowerCase();
  if (/\bpanel\b/.test(words)) return "panel";
  if (/\bfinal\b|on-?site/.test(words)) return "final";
  if (/phone|screen|recruiter call|intro/.test(words)) return "phone-screen";
  if (/technical|coding|assessment|case study/.test(words)) return "technical";
  return invited > 2 ? "panel" : "first-round";
}
