import { phrases } from "./phrase.ts";

const day =
  "(lundi|mardi|mercredi|jeudi|vendredi|demain|semaine prochaine|cette semaine|\\d{1,2} \\p{L}+)";
const not = "(pas|plus|point|aucune?)";

export const french = [
  ...phrases("rejection", [
    [
      3,
      new RegExp(
        `\\b(ne|n')\\s?\\p{L}*.{0,60}\\b${not}\\b.{0,60}\\b(retenu\\w*|retenir|suite favorable|donner suite|poursuivre|favorable|correspond(re)? (pas )?(a nos|au profil)|selectionn\\w*|en mesure de (vous )?(proposer|retenir|donner|poursuivre)|aller plus loin|donne[re]? suite)`,
        "u",
      ),
    ],
    [
      3,
      /\bne\b.{0,40}\b(donnerons|donnons|donner) pas\b.{0,15}\bsuite|\bdecide de ne pas\b|\bcandidature\b.{0,60}\b(n'a pas|n'est pas|non) (ete )?(retenu|selection|abouti)|\bn'avons (malheureusement )?pas (pu )?(retenu|retenir|donne)/,
    ],
    [
      3,
      /\b(retenu|choisi|privilegie|selectionne|opte pour|orientes? vers|porte sur|poursuivre avec|continuer avec)\b.{0,40}\b(un|une|d'autres?|autre|un autre|une autre|des)\s?(\w+ )?(candidat\w*|profils?|personne)/,
    ],
    [
      3,
      /\bposte\b.{0,40}\b(est |a ete |deja |desormais |n'est plus ){1,3}(pourvu|ferme|supprime|annule|vacant|disponible)|\bpourvu en interne\b|\b(retirer|annuler|revenir sur)\b.{0,20}\b(notre|l')\s?(offre|proposition)|\breponse (est )?negative\b/,
    ],
    [
      1,
      /\b(malheureusement|regret\w*|desole\w*)\b|\bsouhait\w*\b.{0,50}\b(reussite|succes|chance|bonne continuation|recherches)|\bbonne continuation\b|\bconserv\w*\b.{0,40}\b(candidature|dossier|cv|profil)\b/,
    ],
  ]),
  ...phrases("offer", [
    [
      3,
      /\b(plaisir|heureux|heureuse|ravis?|ravies?|souhaitons|souhaiterions|aimerions|voudrions)\b.{0,50}\b(vous|te) (proposer|offrir|faire une (offre|proposition)|soumettre une (offre|proposition)|adresser (une|notre) (offre|proposition)|compter parmi|accueillir dans)\b(?!.{0,40}(entretien|creneau|rendez-vous|date|rencontre|echange))/,
    ],
    [
      3,
      /\b(offre|promesse|proposition|lettre) d'(embauche|emploi|engagement)|\b(contrat de travail|proposition de contrat|votre contrat|notre offre)\b.{0,60}\b(ci-joint|piece jointe|joint|valable|expire|signer|retourner|jusqu)|\bci-joint\w*\b.{0,40}\b(contrat|offre|promesse|proposition)/,
    ],
    [
      3,
      /\b(vous avons (retenue?|choisie?)|avons (decide|choisi) de vous (retenir|recruter|embaucher)|le poste est a vous|votre candidature (est|a ete) retenue\b(?!.{0,30}(pour (un|la|le)|entretien)))/,
    ],
  ]),
  ...phrases("next-round", [
    [
      3,
      /\b(deuxieme|second|seconde|nouvel|prochain|prochaine|autre|troisieme|dernier|derniere|final|2e|2eme) (\w+ )?(entretien|tour|etape|phase|rencontre|echange)/,
    ],
    [
      3,
      /\b(invit\w*|convi\w*|convoqu\w*|proposer|souhaitons|souhaiterions|aimerions|plaisir)\b.{0,60}\b(entretien|rencontrer|recevoir en|venir (nous )?rencontrer)|\b(preselection|(dans|sur|en) (la |notre )?short-?list|retenue? pour (la suite|l'etape|un entretien|le))/,
    ],
    [
      3,
      /\b(poursuivre|continuer)\b.{0,30}\b(avec vous|le processus avec|l'aventure)|\brencontrer\b.{0,40}\b(equipe|manager|direct\w*|responsable|associes?)/,
    ],
  ]),
  ...phrases("scheduling", [
    [
      3,
      /\b(vos|tes|votre|quelles?|quels?) (sont (vos|tes) )?(\w+ )?(disponibilit\w*|creneaux?|dates?|horaires?)|\bquand (seriez|etes|pourriez|pouvez)[- ]?vous|\b(etes|seriez|serais|es)[- ](vous|tu) (disponible|libre|joignable)/,
    ],
    [
      3,
      /\b(convenir|fixer|planifier|organiser|programmer|caler|reporter|deplacer|decaler|confirmer|prendre|proposer|propose)\b.{0,60}\b(rendez-vous|rdv|entretien|appel|creneau|date|horaire|rencontre|echange|visio)|\b(entretien|rendez-vous|rdv|appel)\b.{0,40}\b(reporte|deplace|decale|confirme|planifie|prevu|aura lieu|fixe)/,
    ],
    [
      3,
      new RegExp(
        `\\b(convient|convien\\w*|conviendrait|possible|arrange\\w*|va[- ]t-il|disponible)\\b.{0,40}(\\?|\\b${day}\\b)|\\b${day}\\b.{0,50}\\b(ne (me |nous )?(convient|va|sera)|n'est pas|impossible|plutot)|\\bplutot\\b.{0,20}${day}|\\b(pourrions|pouvons|pourrait|peut)[- ](nous|on)\\b.{0,60}${day}`,
        "u",
      ),
    ],
    [
      1.5,
      /\b(echanger|discuter|s'entretenir|faire connaissance|parler)\b.{0,40}\b(avec vous|par telephone|de vive voix|ensemble|visio)|\b(lien (de |vers )?(la |l')?(visio\w*|teams|zoom|reunion|invitation))\b/,
    ],
  ]),
  ...phrases("information-request", [
    [
      3,
      /\b(pourriez|pouvez|pourrais|merci de|veuillez|prie|besoin|faire parvenir|transmettre|envoyer|fournir|communiquer|completer|remplir|manque\w*|indiquer|preciser)\b.{0,80}\b(references?|cv|diplomes?|pretentions?|salaire|preavis|justificatifs?|documents?|formulaire|questionnaire|portfolio|pieces?|attestations?|piece d'identite|titre de sejour|permis|informations? (complementaires?|suivantes?)|lettre de motivation|disponibilite pour commencer)/,
    ],
    [
      3,
      /\b(quelles?|quel)\b.{0,20}\b(pretentions?|preavis|attentes? salariales?|salaire)|\b(realiser|effectuer|completer|passer|rendre|remplir)\b.{0,40}\b(test|exercice|cas pratique|etude de cas|evaluation|questionnaire)|\b(seriez|etes)[- ]vous (pret|prete|mobile|d'accord|ouvert)/,
    ],
    [
      2,
      /\b(une|quelques|deux|trois) questions?\b|\bquand pourriez-vous (commencer|debuter|demarrer)\b/,
    ],
  ]),
  ...phrases("holding", [
    [
      3,
      /\b(pas encore|toujours pas|aucune?|pas de)\b.{0,40}\b(decision|retour|nouvelles?|reponse|decide|pris|tranche|statue|arrete|elements?|finalise)|\bpas encore\b/,
    ],
    [
      3,
      /\b(toujours|encore|actuellement|en cours)\b.{0,50}\b(d'etude|d'examen|entretiens|rencontr\w*|processus|reflexion|discussion|analyse|deliberation|candidats|valid\w*|attente)|\ben attente\b/,
    ],
    [
      2.5,
      /\b(reviendrai|reviendrons|reviens|revenons|recontacter\w*|tiendrai|tiendrons|tenir|donnerai|donnerons|donner|ferons|ferai|informer\w*|aurez|aurons|contacter\w*|manquer\w*)\b.{0,60}\b(vers vous|informe|au courant|retour|reponse|nouvelles?|suite|connaitre|savoir|decision|part)/,
    ],
    [
      2.5,
      /\b(patience|patienter|retard|delai|delais|prend\w* (un peu )?plus de temps|plus (long|longtemps))\b|\b(decision|reponse|retour)\b.{0,50}\b(d'ici|avant|sous|dans les|courant|fin|debut|semaine)|\b(poste|recrutement|processus)\b.{0,30}\b(suspendu|gele|en pause|en suspens)|\bdes que (j'ai|nous|j'aurai|possible)/,
    ],
  ]),
  ...phrases("application-received", [
    [
      3,
      /\b(accus\w*|confirm\w*)\b.{0,20}\b(bonne )?reception|\b(avons|a|ai) bien (recu|ete (recue?|enregistree?|prise? en compte))|\bbien (recu|enregistre\w*|parvenu\w*)\b.{0,30}\b(candidature|dossier|cv)|\bcandidature\b.{0,30}\b(bien |a (bien )?ete )+(recue?|enregistree?|transmise|prise|envoyee)/,
    ],
    [
      2.5,
      /\b(sans|defaut de|absence de)\b.{0,15}\b(reponse|retour|nouvelles?)\b.{0,60}\b(delai|semaines?|mois|jours)|\b(allons|sera) (etudi\w*|examin\w*)\b|\b(etudier|examiner)\w*\b.{0,30}\b(candidature|dossier|profil)|\bsi votre (profil|candidature)\b/,
      "even if",
    ],
    [1, /\bremerci\w*\b.{0,50}\b(candidature|interet)|\bmerci\b.{0,30}\b(candidature|interet)/],
  ]),
  ...phrases("acknowledgement", [
    [
      2.5,
      /\b(egalement|moi aussi|nous aussi|pareillement|plaisir partage|de meme|ravi\w* (de|d')|enchante\w*|plaisir (de|d')|avec plaisir|je vous en prie|de rien)\b/,
    ],
    [
      2,
      /\b(ce fut|c'etait|ca a ete) un (vrai |reel |grand )?plaisir\b|\bmerci\b.{0,40}\b(message|mail|e-?mail|courriel|mot|retour|note|envoi|temps|echange|suivi|relance|nouvelles)|\bje (le |la |les )?(transmets|transmettrai|fais suivre)\b|\bbien (recu|note)\b/,
    ],
    [1.5, /^(merci|parfait|super|tres bien|d'accord|entendu)\b/],
  ]),
  ...phrases("newsletter", [
    [
      2.5,
      /\b(se desabonner|desabonnement|desinscri\w*|alerte emploi|nouvelles offres|offres d'emploi (correspond|pour vous)|lettre d'information|voir (ce mail|dans le navigateur)|version en ligne)\b/,
    ],
  ]),
  ...phrases("outreach", [
    [
      3,
      /\b(votre profil (a (retenu|attire)|m'a|m'interesse|correspond)|tombe\w* sur votre profil|a l'ecoute (d'|du|de nouvelles)|opportunite (qui pourrait|susceptible)|cabinet de recrutement)\b/,
    ],
  ]),
  ...phrases("account", [
    [
      4,
      /\b(code de (verification|securite|confirmation)|mot de passe oublie|reinitialis\w* votre mot|confirmez votre (adresse|compte))\b/,
    ],
  ]),
  ...phrases("interviewed", [
    [
      2,
      /\bremerci\w*\b.{0,50}\b(entretien|echange|rencontre|temps|participation)|\bmerci\b.{0,30}\b(entretien|echange|rencontre)|\bsuite a (notre|votre) (\w+ )?(entretien|echange|rencontre)/,
    ],
  ]),
];

export const hypotheticalFrench =
  /\b(si|des lors que|au cas ou|lorsque|dans le cas ou|a defaut)\b.{0,80}\b(profil|candidature|retenu\w*|selection\w*|correspond\w*|interess\w*|poste|suite favorable|reponse)|\ba defaut de\b|\bsans (reponse|retour|nouvelles)\b|\bseuls? les\b/;
