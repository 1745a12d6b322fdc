/** What the screen asks when nothing should be composed yet. */
export const questions = {
  "questions/nothing": [
    "You have not noted anything about {{ name }} yet. What did {{ name }} tell you about the work, or ask you? A few words are enough, for example a project, a problem or a plan.",
  ],
  "questions/refused": [
    "I cannot make a good sentence of “{{ note }}”. How would you say it to {{ name }} in one sentence?",
  ],
  "questions/impression": [
    "For {{ name }} you noted “{{ note }}”, which is an impression and not something {{ name }} said. What did {{ name }} tell you about the work, or ask you? One thing is enough: a project, a problem, a habit of the team, a plan.",
  ],
  "questions/criticism": [
    "Your only note for {{ name }} is a criticism (“{{ note }}”), and a thank-you should not repeat it. What would {{ name }} like to see instead, or what else did you talk about? One thing is enough.",
  ],
  "questions/terms": [
    "Your note for {{ name }} is about pay or leave, which a thank-you leaves out. What did {{ name }} say about the work itself?",
  ],
  "questions/unclear": [
    "In “{{ note }}”, who is “they”: {{ name }}'s own team, {{ company }}'s customers, or somebody else?",
  ],
  "questions/abbreviation": [
    "What does “{{ detail }}” stand for, and would {{ name }} write it that way?",
  ],
  "questions/private": [
    "“{{ note }}” sounds private, so it stays out. Was there anything about the work that {{ name }} would be happy to read?",
  ],
  "questions/several": [
    "Your note for {{ name }} holds several things. Which one should the letter be about? {{ choices }}",
  ],
  "questions/self": [
    "{% if detail %}{{ name }} asked about {{ detail }}.{% else %}Your note for {{ name }} is about your own answer.{% endif %} What did {{ name }} say about it, or what would you answer now?",
  ],
  "questions/fit": [
    "In one line: what have you done that is close to this? A place, a time or a result helps.",
  ],
  "questions/request": ["What did {{ name }} ask you for, and which file or link goes with it?"],
  "questions/promise": ["You promised {{ name }} {{ what }}. Which file or link is it?"],
  "questions/nobody": ["Who should this go to? Nobody on file fits."],
  "questions/round": ["Which interview is this about? None on file has taken place by then."],
} as const satisfies Record<string, readonly string[]>;
