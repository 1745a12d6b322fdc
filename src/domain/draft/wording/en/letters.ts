/**
 * Letters whose sentences do not depend on the shape of a note. Every line is one sentence, every blank line ends a paragraph,
 * `Subject:` comes first. `{{ note }}` is a sentence made from what the person wrote.
 */
export const letters = {
  "thank-you-via-recruiter": [
    `Subject: Thanks to {{ names }}

Thank you for arranging {{ dayOf }} conversation with {{ names }}.
Could you pass my thanks on to {% if several %}{% if two %}both{% else %}all{% endif %} of them{% else %}{{ names }}{% endif %}?
{{ notes }}
{{ fit }}
I would be glad to work with them.`,
    `Subject: {{ role }} – thanks to {{ names }}

Thank you for setting up the conversation with {{ names }} {{ day }}.
I do not have their contact details, so please give them my thanks.
{{ notes }}
{{ fit }}
I would be happy to hear more from them.`,
  ],
  "promised-material": [
    `Subject: {{ material }}{% if short %} – as promised{% endif %}

{% if link %}Here {{ isAre }} {{ material }}, as promised {{ day }}: {{ link }}.{% else %}{{ attached }} {{ isAre }} {{ material }}, as promised {{ day }}.{% endif %}
{% if link %}If you have any questions about {{ itThem }}, I would be glad to answer them.{% else %}If you need {{ itThem }} in another form, just let me know.{% endif %}`,
    `Subject: {{ material }}{% if short %} – as promised{% endif %}

{{ day }} I promised you {{ material }}{% if link %}, and here {{ itIs }}: {{ link }}.{% else %}; {{ itIs }} attached to this mail.{% endif %}
I would be glad to answer any questions about {{ itThem }}.`,
  ],
  "check-in": [
    `Subject: {{ role }} – {{ occasionShort }} on {{ date }}

{% if thanks %}{{ thanks }}
I am still very interested in {{ theRole }}.
{% else %}I enjoyed {{ talk }} on {{ date }} and {% if formal %}remain{% else %}am still{% endif %} very interested in {{ theRole }}.
{% endif %}{% if agency %}Have you heard how their timing looks now?{% elsif formal %}When you have a moment, could you tell me how the timeline looks now?{% else %}Do you have an updated timeline for the next steps?{% endif %}
If {{ show }} would help, I would be {% if thanks %}happy{% else %}glad{% endif %} to send it.`,
    `Subject: {{ role }} – {{ occasionShort }} on {{ date }}

{% if thanks %}{{ thanks }}
My interest in {{ theRole }} is unchanged.
{% else %}On {{ date }} {{ spoke }} about {{ theRole }}, and my interest in it is unchanged.
{% endif %}{% if agency %}Do you know how their timeline looks at the moment?{% else %}Could you tell me how the timeline looks at the moment?{% endif %}
I would gladly send anything else that would help.`,
  ],
  "final-check-in": [
    `Subject: {{ role }} – {{ occasionShort }} on {{ date }}

I am writing once more about {{ theRole }} and {{ talk }} on {{ date }}.
I am still interested, and if there is a new timeline, or anything you need from me, I would be glad to know.
If {{ theirPlans }} have changed, that is fine too, and I would be happy to hear {{ fromCompany }} about another role one day.
{% if answered %}Thank you for your help so far.{% endif %}`,
    `Subject: {{ role }} – {{ occasionShort }} on {{ date }}

This is one last note from me about {{ theRole }}, which {{ weDiscussed }} on {{ date }}.
I would still like to take it further, so if there is a new timeline or something you need from me, please let me know.
Should {{ theirPlans }} have changed, I would be happy to talk again about another role one day.
{% if answered %}Thank you for keeping me informed.{% endif %}`,
  ],
  "acknowledge-update": [
    `Subject: {{ role }} – thank you for the update

{% if answerDay %}Thank you for {% if afterQuestion %}answering so quickly{% else %}letting me know{% endif %}.
{{ answerDay }} {% if formal %}suits me well{% else %}is no problem at all{% endif %}, and I look forward to hearing from you then.
{% else %}Thank you for telling me how things stand; I am happy to wait.
{% if timelineKnown %}I look forward to hearing from you.{% else %}Once the timeline is clearer, could you let me know roughly when to expect news?{% endif %}
{% endif %}`,
    `Subject: {{ role }} – thank you for the update

{% if answerDay %}Thank you for the update.
I have noted {{ answerDay }} and look forward to your news then.
{% else %}Thank you for keeping me informed; there is no hurry on my side.
{% if timelineKnown %}I look forward to your news.{% else %}When the timing is clearer, could you give me a rough idea of when to expect an answer?{% endif %}
{% endif %}`,
  ],
  "answer-request": [
    `Subject: {{ role }} – what you asked for

Here {{ isAre }} {{ asked }}, as you asked.
If {{ youOrThem }} would like any part of {{ itThem }} explained, I am happy to do that by phone or in writing.`,
    `Subject: {{ role }} – what you asked for

As you asked, {{ attached }} {{ isAre }} {{ asked }}.
Please let me know if anything else would be useful.`,
  ],
  "application-follow-up": [
    `Subject: {{ role }} – my application of {{ date }}

On {{ date }} I applied for {{ theRole }} at {{ company }}, and I am still very interested in it.
Could you tell me roughly what the timeline is?
If my application lacks anything you need, I will send it straight away.`,
    `Subject: {{ role }} – my application of {{ date }}

I applied for {{ theRole }} at {{ company }} on {{ date }} and would still very much like to talk about it.
Could you let me know roughly when you expect to be in touch with applicants?
I would gladly send anything else that you need for my application.`,
  ],
  "offer-acknowledgement": [
    `Subject: {{ role }} – thank you for the offer

Thank you for {{ theOffer }} of {{ theRole }}.
I am delighted.
{% if written %}I will read it through with care{% if answerDate %} and answer by {{ answerDate }}{% else %} and give you my answer soon{% endif %}.{% else %}I look forward to receiving it in writing{% if answerDate %}.
I have noted that you would like my answer by {{ answerDate }}.{% else %} and will give you my answer once I have read it through.{% endif %}{% endif %}
{% if others %}Please pass on my thanks to {{ others }}.{% endif %}`,
    `Subject: {{ role }} – thank you for the offer

Thank you for {{ theOffer }}; I was very happy to hear that you would like me for {{ theRole }}.
{% if written %}I will go through it carefully{% if answerDate %} and let you have my answer by {{ answerDate }}{% endif %}.{% else %}Could you send it to me in writing, so that I can read it with the care it deserves?{% if answerDate %}
I will answer by {{ answerDate }}, as you asked.{% endif %}{% endif %}
{% if others %}My thanks also go to {{ others }}.{% endif %}`,
  ],
  "competing-offer": [
    `Subject: {{ role }} – another offer, and your timing

I have received another offer{% if answerDay %} and been asked to answer it by {{ answerDay }}{% endif %}.
{% if firstChoice %}I want you to know this because {{ company }} is my first choice.{% else %}My interest in {{ theRole }} is unchanged, and I would like to know where things stand before I reply.{% endif %}
Could you give me a realistic date for your decision{% if firstChoice %} on {{ theRole }}{% endif %}?
{% if firstChoice %}Whatever the date is, it would help me to give the other side an honest answer.{% endif %}`,
    `Subject: {{ role }} – another offer, and your timing

An offer from another employer has reached me{% if answerDay %}, and they would like my answer by {{ answerDay }}{% endif %}.
{% if firstChoice %}{{ company }} remains my first choice, which is why I am writing to you.{% else %}I am still interested in {{ theRole }} and would like to answer them with a clear picture.{% endif %}
By when do you realistically expect to decide?`,
  ],
  withdrawal: [
    `Subject: {{ role }} – withdrawing my application

I {% if acceptedToday %}accepted another position today{% else %}have accepted another position{% endif %} and would like to withdraw my application for {{ roleName }}.
{% if date %}Thank you for {{ talk }} on {{ date }}{% if others %}, and please thank {{ others }} for me as well{% endif %}.{% else %}Thank you for considering it.{% endif %}
{% if topics %}I will remember {{ topics }}.{% endif %}
I wish you and {{ theTeam }} all the best.`,
    `Subject: {{ role }} – withdrawing my application

I am writing to withdraw my application for {{ roleName }}, as I have accepted another position.
{% if date %}I enjoyed {{ talk }} on {{ date }}{% if topics %}, and I will remember {{ topics }}{% endif %}.{% endif %}
{% if others %}Please give my thanks to {{ others }}.{% endif %}
I hope that our paths cross again.`,
  ],
  "rejection-reply": [
    `Subject: {{ role }} – thank you for letting me know

{% if agency %}Thank you for letting me know, and for putting me forward.
{% if names %}Please tell {{ names }} that I enjoyed meeting them.{% endif %}
{% else %}Thank you for telling me{% if date %}, and for the time you gave me on {{ date }}{% endif %}.
{% endif %}{% if feedback %}If you can spare a line on what I might do better next time, I would value it.{% endif %}
{% if agency %}If a place with them comes up again, or another one that fits, I would be glad to hear about it.{% else %}I would {% if feedback %}also {% endif %}be glad to be considered again if a similar position opens at {{ company }}.{% endif %}
{% if topic %}In the meantime I wish you well with {{ topic }}.{% endif %}`,
    `Subject: {{ role }} – thank you for letting me know

Thank you for letting me know{% if date %}; I enjoyed {{ talk }} on {{ date }}{% endif %}.
{% if feedback %}A line on what I might do better another time would be very welcome, if you can spare it.{% endif %}
Should a similar {% if agency %}place{% else %}position{% endif %} come up, I would be happy to be considered.
{% if topic %}Good luck with {{ topic }}.{% endif %}`,
  ],
  "reference-heads-up": [
    `Subject: {{ company }} may contact you for a reference

{{ company }} has asked me for references for {{ theRole }}, and I have given them your name.
You may hear from them soon, by phone or in writing.
{% if topics %}In case it is useful, the interview touched on {{ topics }}.{% endif %}
Thank you for doing this for me.`,
    `Subject: {{ company }} may contact you for a reference

I have given your name as a reference to {{ company }}, where I have applied for {{ theRole }}.
They may call or write to you in the next days.
{% if topics %}We talked about {{ topics }} in the interview, in case it helps to know.{% endif %}
Thank you very much for your support.`,
  ],
  "ask-for-address": [
    `Subject: {{ role }} – {{ wanted }}'s address

Thank you for {% if arranged %}bringing everyone together{% else %}your time{% endif %} {{ dayPart }}.
I would like to thank {{ wanted }} myself.
Could you give me the e-mail address, or forward a few lines if you prefer?`,
    `Subject: {{ role }} – {{ wanted }}'s address

Thank you for {% if arranged %}arranging the interview{% else %}your time{% endif %} {{ dayPart }}.
I would like to send {{ wanted }} a few words of thanks.
Could you tell me which e-mail address to use, or pass them on for me?`,
  ],
} as const satisfies Record<string, readonly string[]>;
