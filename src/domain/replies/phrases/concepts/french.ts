import type { Concepts } from "../template.ts";

const time =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|matin|apres-midi|midi|soir|\\d{1,2}_?h(?:_?\\d\\d)?|\\d{1,2}_heures|(?:la_)?semaine_prochaine|cette_semaine|\\d{1,2}_(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le_\\d{1,2}";

/** What French answers speak of. */
export const french: Concepts = {
  speaks:
    "le|les|des|et|est|vous|nous|pour|pas|votre|vos|une|je|merci|du|sur|avec|ce|de|la|au|avez|bonne|bonjour|desole\\w*|felicitations|bienvenue",
  time,
  you: "vous|votre|vos|te|toi|tu|ta|ton|tes",
  person: "candidat\\w*|profils?|personnes?|postulant\\w*",
  not: "pas|plus|aucune?|jamais|non|ni|sans",
  until: "encore|tant_que|jusqu|avant|pour_l'instant",
  choose:
    "choisi\\w*|choix|retenu\\w*|embauche|recrute|pris|selectionne|privilegi\\w*|prefer\\w*|opte|porte|oriente\\w*|orienter|classe|offert|propose_le_poste|attribue|decide_de_(?:poursuivre|continuer)|prefere|prefer\\w+",
  other:
    "(?:un|une|d'?|des)_(?:autres?)_?(?:candidat\\w*|profils?|personnes?|postulant\\w*)?|quelqu'un|autrui|en_interne|(?:candidat\\w*|profils?|personnes?)_(?:dont|qui|plus|avec|interne\\w*)|(?:un|une|des)_(?:candidature\\w*|profil\\w*)|plus_(?:experimente\\w*|senior\\w*|adapte\\w*)",
  goOn: "suite|plus_loin|retenir|retenu\\w*|poursuivre|favorable\\w*",
  picked: "retenue?|selectionnee?|choisie?|admise?",
  cv: "candidature|profil|dossier|parcours",
  role: "postes?|recrutement|offre|mission|emploi",
  filled: "pourvue?|fermee?|supprimee?|annulee?|(?:n'est|n'existe)_plus|retiree?|attribuee?",
  stillOpen: "pas_encore|toujours|n'est_pas",
  closing: "renonce|annule|abandonne|supprime|ferme",
  fitBar:
    "(?:tout_a_fait_|entierement_|pleinement_|completement_)*(?:correspond\\w*|adequation|adapte\\w*|convaincu\\w*|a_la_hauteur|suffisant\\w*|en_phase)|(?:ce_que_nous|a_nos_(?:attentes|besoins|criteres))",
  refusal:
    "suite_(?:\\w+_){0,2}?(?:favorable|a_votre_candidature)_?(?!positive)|reponse_(?:est_)?negative|(?:ne|n')_(?:\\w+_){0,4}?pas_(?:\\w+_){0,3}?(?:retenue?|retenir|selectionnee?|suite|reponse_positive|favorable)|renonce_a|seule_personne|decide_de_ne_pas|profil_plus_\\w+|ecarte\\w*|decline\\w*|refus\\w*|premiere_position|nous_ne_sommes_pas_en_mesure|embauche_quelqu'un|recrute_(?:quelqu'un|en_interne)|pas_(?:vous_)?(?:proposer|offrir|recruter|embaucher)|ne_pouvons_(?:\\w+_){0,3}?pas_vous|pas_retenir|candidature_plus|plus_experimente\\w*|n'a_pas_(?:abouti|convaincu)|choix_different|autre_choix|sans_suite|pas_a_la_hauteur|decue?s?|vous_decevoir",
  hardChoice:
    "malgre_(?:la|vos|l'|votre)|bien_que|choix_(?:a_ete_)?difficile|nombreuses_candidatures|excellente?_candidat\\w*",
  farewell:
    "conserv\\w*_(?:\\w+_){0,3}?(?:candidature|dossier|cv|profil)|futures?_(?:opportunites|offres)|a_l'avenir",
  wishes:
    "bonne_(?:continuation|chance)|souhait\\w*_(?:\\w+_){0,5}?(?:succes|reussite|chance|continuation|recherches)|pleine?_(?:reussite|succes)",
  regret: "malheureusement|regret\\w*|desole\\w*|navre\\w*",
  group: "comite|jury|commission|equipe|conseil|direction|nous",
  still: "encore|toujours|actuellement|en_cours|en_train",
  pending:
    "candidats|d'etude|etude|etudier|d'examen|examen|entretiens|attente|attendons|processus|reflexion|validation|recevons|voir|pas|dossiers|discussion|rencontr\\w*",
  news: "retour|nouvelles?|decision|reponse|elements?|information\\w*|visibilite",
  notDone:
    "pas_encore|toujours_pas|n'avons_pas_oublie|n'ai_pas_oublie|pas_(?:encore_)?(?:tranche|statue|decide)|en_attente|encore_(?:en_train|deux|trois|quelques)|trop_tot|se_poursuivent|pas_pouvoir|rien_de_(?:nouveau|neuf)|pas_fini|toujours_en|encore_trop|je_ne_sais_pas",
  meets: "se_reunit|se_reunira|delibere\\w*|se_prononce\\w*|tranche\\w*|decide\\w*",
  approves: "valid\\w*|approuv\\w*|accord_de|feu_vert",
  ask: "doit|doivent|pourriez|pouvez|merci_de|veuillez|voulez|pouvez-vous|pourriez-vous|pourrais|peux|faut|manque|besoin|aurions|prie",
  stalled:
    "suspendu\\w*|gele\\w*|en_pause|retard\\w*|prend_plus|plus_de_temps|decal\\w*|repousse\\w*|au_point_mort|en_suspens|bloque\\w*",
  will: "vais|reviens|reviendrai|reviendrons|tiendrai|tiendrons|aurez|aurons|devrait|devrais|devrions|espere|esperons|donne|donnerai|donnerons|appelle|recontacte|reprendrons|pourra|ferons|saurai|attendons",
  tell: "vers_vous|informee?s?|au_courant|une_reponse|reponse|retour|contact|vous_(?:appelle|appellerai|dire|informer|recontacter)|tomber|trancher|ensuite|nouvelles|definitive|redis|vous_dis|fais_le_point|point_avec",
  due: "le|d'ici|avant|sous|courant|fin|debut|vers|dans|en|au_plus_tard|la|des",
  pleaseWait:
    "patience|patienter|desole\\w*_(?:pour|du)_(?:le_)?(?:retard|delai|silence)|pas_oublie|des_que_(?:possible|j'ai|nous)|tiendr\\w*_(?:au_courant|informe\\w*)|reviens_vers|reviendr\\w*_vers|a_son_retour|en_cours_d'\\w+|est_absent\\w*_on|vous_redis|je_vous_dirai|fais_le_point|faisons_le_point|point_avec_l'equipe",
  seeOthers: "recevoir|recevons|rencontrer|voir|rencontrons",
  remaining: "autres?|derniers?|deux|trois|encore|restants?",
  beforeDeciding:
    "avant_de_(?:decider|trancher|choisir)|trancher|la_decision|decision_definitive|(?:prendr\\w*|prenons)_(?:une|notre|la)_decision",
  promised:
    "reponse_devrait|au_plus_tard|saurons_(?:plus|bientot)|aurez_(?:des_nouvelles|une_reponse)|sera_prise|ensuite|par_la_suite|sera_communiquee|prise_(?:ensuite|apres)",
  withBoss: "validation_(?:du|de)|attend\\w*_(?:la|le|l')_(?:validation|accord|retour)|depend_de",
  reserve: "liste_(?:d'attente|de_reserve|complementaire)|si_(?:elle|il)_(?:refuse|decline)",
  works:
    "convient|convien\\w*|conviendrait|irait|parfait|libre|disponible\\w*|va|possible|arrange\\w*|plutot|me|serait|au_lieu|d'accord|impossible|n'est|ok|entendu|note|ok_pour|d'accord_pour|semaine_suivante|nous_voir|c'est_bon|bien_pour_moi",
  canWe:
    "pourrions-nous|peut-on|on_peut|pourrait-on|pouvons-nous|seriez-vous|etes-vous|avez-vous|pourriez-vous|pouvez-vous|est-ce|quand|serait-il|possible|ca|lundi|mardi|mercredi|jeudi|vendredi",
  sayTime:
    "confirme\\w*|disons|a|propose|rendez-vous|plutot|au_lieu_de|rdv|vous_attend\\w*|decaler|entretien",
  talk: "entretien|rendez-vous|rdv|appel|rencontre|visio|reunion|echange|creneau|telephone|visite",
  moved:
    "report\\w*|decal\\w*|deplac\\w*|confirm\\w*|annul\\w*|fix\\w*|prevu\\w*|propos\\w*|aura_lieu|changer|avancer|disponible|nouvelle_date",
  moveIt: "decaler|reporter|deplacer|avancer",
  meetAt:
    "vous_(?:appelle|attends|attendons)|on_se_(?:parle|voit)|se_parler|nous_vous_attendons|a_l'accueil",
  hitch:
    "imprevu|empechement|en_retard|pas_disponible|ne_suis_pas_(?:libre|disponible)|contretemps|annule\\w*_je|empechement|malade|souci_de|annuler",
  venue: "dans_nos_locaux|a_l'accueil|lien_(?:teams|zoom|visio|de)|invitation_(?:teams|suit)",
  slots: "creneaux?|disponibilites|horaires?|dates?",
  slotTalk:
    "vos|propose\\w*|quelles?|choisir|fixer|nouvelle|convient|disponible\\w*|indiquer|libre|plus",
  give: "envoyer|transmettre|communiquer|fournir|remplir|completer|faire_parvenir|faire|retourner|renvoyer|indiquer|preciser|donner|adresser|(?:me|nous)_passer|nous_(?:envoyer|donner)|dire|renvoyer|remplie|signer|joindre|confirmer|repondre",
  thing:
    "references?|cv|diplomes?|pretentions?|salaire|preavis|justificatifs?|documents?|formulaire|questionnaire|portfolio|pieces?|attestations?|titre_de_sejour|permis|informations?|coordonnees|rib|copie|carte|test|exercice|etude_de_cas|cas_pratique|contact|adresse|numero|fiche|salaire_actuel|remuneration|disponibilite_pour|photo|iban|justificatif",
  need: "manque|besoin|faudrait|attendons|reste_a",
  enclosedTask:
    "(?:ci-joint|joint)_(?:\\w+_){0,3}?(?:exercice|test|etude|cas|questionnaire)|test_technique",
  enclosed:
    "ci-joint\\w*|joint\\w*|piece_jointe|trouverez|suit|parviendra|signer?|retourner|envoi\\w*|par_courrier",
  oneQuestion: "une_(?:petite_|derniere_)?question|pourriez-vous_(?:m')?expliquer|je_me_demandais",
  asks: "avez-vous|etes-vous|seriez-vous|accepteriez-vous|quelles?|quels?|quand|ou|pourquoi|comment|combien|pouvez-vous|pourriez-vous|avez|as-tu|es-tu",
  interested:
    "interesse\\w*|disponible\\w*|libre\\w*|envie|rencontrer|entretien|appeler|a_l'ecoute",
  aboutYou:
    "avez-vous|accepteriez-vous|quand_pourriez-vous|quelles?_(?:sont|est)|seriez-vous_(?:pret\\w*|mobile|d'accord)|etes-vous_(?:mobile|pret\\w*|titulaire)|combien|pouvez-vous|pourriez-vous",
  takeOn:
    "proposer_le_poste|vous_(?:embaucher|recruter|engager|accueillir|proposer|offrir|compter)|vous_(?:\\w+_)?rejoign\\w*|nous_rejoindre|dans_(?:notre|l')_?equipe|parmi_nous|proposer_le_poste",
  like: "plaisir|heureux|heureuse|ravi\\w*|souhait\\w*|aimer\\w*|voudr\\w*|veut|veulent|voulons|serions|invit\\w*|aimeraient|apprecie|enchante\\w*",
  got: "votre_embauche|le_poste_est_a_vous|(?:c'est|est)_oui|vous_offrons|vous_proposons_le_poste|bienvenue_(?:parmi|dans|chez)|embauche_est_validee|vous_etes_(?:prise?|embauchee?|engagee?)|vous_avez_le_poste|notre_proposition|vous_attend_le|valide_votre|recrutement_est|votre_recrutement|vous_etes_des_notres|c'est_signe",
  contract: "contrat|promesse|offre|proposition|cdi|cdd|embauche",
  otherOffer: "autre_offre|autre_proposition",
  pay: "brut\\w*|fixe|par_(?:mois|an)|salaire|remuneration|debut|cdi",
  sum: "\\d+_?k|\\d{1,3}[. ]?\\d{3}|\\d+_?(?:€|euros?)",
  deal: "acceptez-vous_notre|repondez-nous|votre_reponse_avant",
  success: "retenue?_(?!pour)|acceptee?|validee?",
  meetAgain:
    "vous_(?:rencontrer|revoir|recevoir|inviter|presenter|convier|faire_visiter|faire_rencontrer)|poursuivre_avec_vous|te_(?:revoir|rencontrer)|rencontrer|revoir|continuer_avec_vous|s'entretenir_avec_vous|echanger_avec_vous|approfondir|vous_entendre|vous_voir",
  senior:
    "equipes?|direct\\w*|fondat\\w*|responsable|associe\\w*|second|deuxieme|journee|site|jury|president\\w*|entretien|manager|cto|pdg|essai|personne|conservateur|directrice|chef\\w*|patron\\w*|a_son_tour|hierarchie|rh|approfondi",
  nextOne:
    "prochaine?|second\\w*|deuxieme|dernier\\w*|nouvel\\w*|autre|suivante?|troisieme|finale?",
  stage: "etape|entretien|tour|phase|rencontre|echange",
  nextIs: "est|sera|avec|le|aura|sur|un|une|devant|consiste",
  madeIt:
    "(?:etes|avez_ete)_(?:retenue?|selectionnee?|preselectionnee?)_pour|faites_partie_des|finalistes?|passe_(?:la|le|avec)|franchi\\w*|reussi\\w*|admise?",
  advance: "retenue|selectionnee|invitee|conviee",
  verdict:
    "beaucoup_plu|convaincu\\w*|seduit\\w*|apprecie\\w*|enthousiaste\\w*|feu_vert|impressionne\\w*",
  trial: "journee_d'essai|mise_en_situation|essai|cas_devant|la_suite",
  congratulations: "felicitations|bravo|bonne_nouvelle|plaisir_de_vous_(?:annoncer|informer)",
  thanks: "merci\\w*|remerci\\w*|aimable",
  nice: "plaisir|agreable|ravi\\w*|enchante\\w*|gentil\\w*|super|parfait|sympathique|apprecie\\w*",
  metYou: "echang\\w*|rencontr\\w*|vous_\\w+|message|pour_nous|discut\\w*|entretien",
  gotIt:
    "c'est_note|bien_(?:recu|note)|bonne_journee|bon_week-end|a_bientot|de_rien|je_vous_en_prie|avec_plaisir|j'ai_transmis|je_transmets|precisions|tout_le_plaisir|egalement|aimable_a_vous|eu_votre|bien_eu",
  finished: "suite_a|apres|merci_pour",
  arrived: "recue?|parvenue?|enregistree?|reception|transmise?|pris_connaissance",
  applying: "candidature|interet_que_vous",
  lookAt: "etudi\\w*|examin\\w*|analys\\w*",
  ifMatch: "si_votre_profil|serez_contactee?|sans_(?:reponse|retour|nouvelles)_de_notre_part",
  outreach:
    "votre_profil_(?:a_retenu|m'a|correspond)|je_recrute_pour|pour_un_(?:de_mes_)?clients?|a_l'ecoute|cabinet",
  promo:
    "nos_experts|lire_(?:l'article|la_suite)|comment_(?:reussir|preparer|rediger)|secrets|recruteurs|votre_profil_est_complet|completez_votre_profil|ajoutez_une_photo|comparez|simulateur|newsletter_de|gratuit\\w*|inscrivez-vous|decouvrez|telechargez|nos_conseils|conseils_pour|offres_(?:d'emploi|pour_vous|correspondant)|nouvelles_offres|alerte_(?:emploi|mail)|salon_(?:de_l'emploi|en_ligne|virtuel)|forum_emploi|webinaire|postulez_(?:vite|maintenant|en_un_clic)|desabonner|newsletter|rejoignez_(?:la|notre)_communaute",
  aside:
    "enquete|sondage|votre_avis|mot_de_passe|code_de|facture|livraison|mauvaise_adresse|ne_travaille_plus",
  no: "aucune?|pas_de|sans|toujours_pas_de",
  notAfter: "pas",
  startQuestion:
    "quand_(?:pourriez|pouvez)-vous_(?:commencer|debuter|demarrer|nous_rejoindre)|date_de_disponibilite",
  prefer: "preferez-vous|vous_convient|vous_irait|vous_arrange\\w*",
  through: "passe_(?:la|le)_(?:premiere|test)|avec_succes",
  good: "positive|favorable|meilleure|bonne_nouvelle",
  clock: "\\d{1,2}_?h(?:_?\\d\\d)?",
  weighty: "decision|decid\\w*|poste|candidature|candidat\\w*|profil|recrut\\w*|choix|retenu\\w*",
  process: "processus|recrutement|selection",
  ongoing: "en_cours|se_poursui\\w+|continue|pas_(?:encore_)?termine\\w*",
  expect: "espere\\w*|esperons|attend\\w*|pense\\w*_avoir|devrai\\w*_avoir|devrions_avoir",
  ended:
    "(?:est|a_ete|sont)_(?:desormais_|maintenant_)?(?:clos\\w*|termine\\w*|cloture\\w*|acheve\\w*|arrete\\w*|interrompu\\w*)|prend_fin|s'arrete",
  counterfactual:
    "aurai(?:t|s|ent|ons)_(?:\\w+_){0,3}?(?:aime|ete|voulu|souhaite|prefere|pu)|aurions_(?:\\w+_){0,3}?(?:aime|voulu|souhaite)",
  badNews: "(?:mauvaise|triste)_nouvelle|pas_(?:de_|une_)?bonnes?_nouvelles?|pas_la_reponse",
  asksThird:
    "je_(?:relance|demande|me_renseigne|verifie|regarde|vois_avec|vais_voir|vais_demander)|me_renseigner|relancer_(?:le|la|les|mon)",
  polite: "merci_de|veuillez|priere_de",
  yours: "votre|vos|ton|si",
  weAreIn: "nous_(?:en_)?sommes",
  looked:
    "apres_(?:\\w+_){0,2}?(?:etude|examen|reflexion|analyse|deliberation)|avons_(?:\\w+_){0,3}?(?:etudie|examine|analyse)",
  yourWords: "questions?|messages?|mail|demande|remerciements",
  agrees: "(?:me|nous)_(?:va|vont|convient|conviennent|convenait)|ca_marche|c'est_parfait_pour",
  stillKeen: "toujours_(?:interesse\\w*|disponible\\w*|a_l'ecoute|en_recherche|motivee?)",
  latest: "au_plus_tard",
  receive: "recevrez|aurez|recevras|auras",
  free: "libre|disponible\\w*|joignable",
};
