// @ts-check

/** Words of docs/glossary.md that the page explains, in the order in which it lists them. */
export const terms = {
  actor: {
    en: { term: 'actor', meaning: 'An organisation, enterprise or group of citizens that can sit at a table.' },
    nl: { term: 'actor', meaning: 'Een organisatie, onderneming of groep burgers die aan tafel kan zitten.' },
  },
  issue: {
    en: {
      term: 'issue',
      meaning: 'A societal task that crosses the borders of organisations, domains and tiers of government.',
    },
    nl: {
      term: 'opgave',
      meaning: 'Een maatschappelijke opgave die over de grenzen van organisaties, domeinen en bestuurslagen heen gaat.',
    },
  },
  table: {
    en: {
      term: 'table',
      meaning: 'A group of actors that works on one issue: it forms, deliberates, and realises a solution or not.',
    },
    nl: {
      term: 'tafel',
      meaning:
        'Een groep actoren die aan één opgave werkt: zij vormt zich, beraadslaagt, en realiseert een oplossing of niet.',
    },
  },
  interests: {
    en: {
      term: 'interests',
      meaning: 'How much an actor wants improvement in each domain; a negative number means that it is against it.',
    },
    nl: { term: 'belangen', meaning: 'Hoe graag een actor verbetering wil in elk domein; negatief: hij is ertegen.' },
  },
  kind: {
    en: { term: 'kind', meaning: 'What sort of actor it is: public, private or civic; a case can have other labels.' },
    nl: {
      term: 'soort',
      meaning: 'Wat voor actor het is: publiek, privaat of maatschappelijk; een casus kan andere soorten hebben.',
    },
  },
  home: {
    en: { term: 'home domain', meaning: 'The policy field that an actor belongs to and knows best.' },
    nl: { term: 'thuisdomein', meaning: 'Het beleidsveld waar een actor bij hoort en dat hij het best kent.' },
  },
  tie: {
    en: {
      term: 'tie',
      meaning:
        'Two actors know each other. A tie grows when they reach something together, shrinks when they do not, and fades with time.',
    },
    nl: {
      term: 'relatie',
      meaning:
        'Twee actoren kennen elkaar. Een relatie groeit als zij samen iets bereiken, krimpt als dat niet lukt, en vervaagt met de tijd.',
    },
  },
  interest: {
    en: {
      term: 'interest-driven',
      meaning: 'Parties reason from the ambitions and interests of their own organisation.',
    },
    nl: {
      term: 'belangengedreven',
      meaning: 'Partijen redeneren vanuit de ambities en belangen van hun eigen organisatie.',
    },
  },
  issueDriven: {
    en: {
      term: 'issue-driven',
      meaning: 'The issue decides who sits at the table, and members reason from the issue.',
    },
    nl: { term: 'opgavegericht', meaning: 'De opgave bepaalt wie aan tafel zit, en leden redeneren vanuit de opgave.' },
  },
  stake: {
    en: { term: 'stake', meaning: 'The share of an actor’s interests that the issue touches.' },
    nl: { term: 'belang bij de opgave', meaning: 'Het deel van de belangen van een actor dat de opgave raakt.' },
  },
  willingness: {
    en: { term: 'willingness', meaning: 'How readily an actor joins a table when asked.' },
    nl: { term: 'bereidheid', meaning: 'Hoe graag een actor aanschuift als hij gevraagd wordt.' },
  },
  skill: {
    en: {
      term: 'collaboration skill',
      meaning: 'How far an actor reaches beyond whom it knows, and how well it is understood.',
    },
    nl: {
      term: 'samenwerkingsvaardigheid',
      meaning: 'Hoever een actor buiten zijn eigen kring zoekt, en hoe goed hij begrepen wordt.',
    },
  },
  misunderstanding: {
    en: {
      term: 'misunderstanding',
      meaning: 'How fast understanding drops as the abilities of members lie further apart.',
    },
    nl: { term: 'onbegrip', meaning: 'Hoe snel het begrip afneemt als het kunnen van leden verder uiteenligt.' },
  },
  quorum: {
    en: { term: 'quorum', meaning: 'The share of the members present that must understand a proposal for it to pass.' },
    nl: {
      term: 'quorum',
      meaning: 'Het aandeel van de aanwezige leden dat een voorstel moet begrijpen om het te laten aannemen.',
    },
  },
  quality: {
    en: {
      term: 'quality',
      meaning: 'How much of the attainable gain on the issue a table achieves; 0 without agreement.',
    },
    nl: {
      term: 'kwaliteit',
      meaning: 'Hoeveel van de haalbare winst een tafel binnenhaalt; 0 zonder overeenstemming.',
    },
  },
  novelty: {
    en: {
      term: 'originality',
      meaning:
        'How much a solution differs from earlier ones, relative to random ones. Reports call the measure novelty.',
    },
    nl: {
      term: 'originaliteit',
      meaning:
        'Hoezeer een oplossing van eerdere verschilt, vergeleken met willekeurige. Verslagen noemen de maat vernieuwing.',
    },
  },
  payoff: {
    en: { term: 'payoff of all', meaning: 'What a solution yields for all actors on average, seated or not.' },
    nl: {
      term: 'opbrengst voor allen',
      meaning: 'Wat een oplossing gemiddeld oplevert voor alle actoren, aan tafel of niet.',
    },
  },
};
