// @ts-check

/**
 * What a class is asked about each measure, by its id.
 * @type {Record<string, import('../protocol.js').Text>}
 */
export const questions = {
  'kind-variety-unbiased': {
    en: 'In which world do more different kinds of parties sit together at a table?',
    nl: 'In welke wereld zitten er meer verschillende soorten partijen samen aan tafel?',
  },
  novelty: {
    en: 'In which world are the solutions more original?',
    nl: 'In welke wereld zijn de oplossingen origineler?',
  },
  'novelty-given-size': {
    en: 'In which world are the solutions more original, compared with solutions that change as much?',
    nl: 'In welke wereld zijn de oplossingen origineler, vergeleken met oplossingen die evenveel veranderen?',
  },
  quality: {
    en: 'In which world do tables solve their issue better?',
    nl: 'In welke wereld lossen tafels hun opgave beter op?',
  },
  'payoff-of-all': {
    en: 'In which world is everybody better off with the solutions, also those who are not at the table?',
    nl: 'In welke wereld heeft iedereen meer aan de oplossingen, ook wie niet aan tafel zit?',
  },
  participation: {
    en: 'In which world do more of all the actors get to sit at a table?',
    nl: 'In welke wereld komen meer van alle actoren aan een tafel te zitten?',
  },
};
