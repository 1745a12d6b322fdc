/** LinkedIn lines of at most 300 characters, and the text of cards. No subject. */
export const social = {
  "linkedin-connect": [
    `It was good to meet you at {{ dayOf }} {{ occasion }} for {{ theRole }}{% if atCompany %} {{ atCompany }}{% endif %}.
{{ note }}`,
    `We met {{ day }} at my {{ role }} interview with {{ company }}.
{{ note }}`,
  ],
  "linkedin-message": [
    `I enjoyed {{ talk }} {{ day }}.
{{ note }}
I would enjoy hearing how it goes on.`,
    `Thank you again for {{ talk }} {{ day }}.
{{ note }}
I would enjoy hearing more about it one day.`,
  ],
  "handwritten-note": [
    `Thank you for {% if hospitality %}the kind welcome at {{ company }}{% elsif again %}making time for me again{% else %}meeting with me{% endif %} on {{ date }}.
{{ note }}`,
    `Thank you for the time you gave me on {{ date }}.
{{ note }}`,
  ],
} as const satisfies Record<string, readonly string[]>;
