// @ts-check
// What goes over the wire between a phone of a class that plays and the program, as types: it mirrors the program's file of the class's
// protocol records, with the same names, in camel case. Actors, issues, domains and rounds are numbered from 0; kinds and domains are
// places in the lists of ClassInfo.

/** @typedef {import('../protocol.js').Text} Text */

/**
 * What a phone is told before it has a seat.
 * @typedef {object} ClassInfo
 * @property {boolean} isPlayed whether seats can be taken
 * @property {boolean} isAsking whether votes are asked for
 * @property {'en' | 'nl'} language language of the page at first
 * @property {Text} title title of the experiment
 * @property {import('../protocol.js').ShownScenario} scenario the one that the class plays
 * @property {ClassActor[]} actors the first 1,000 of them
 * @property {string[]} kinds labels of kinds
 * @property {number[]} kindLooks shape of each kind, by number
 * @property {string[]} kindColors colour of each kind, #RRGGBB
 * @property {string[]} domains name of each domain; empty: it has none
 * @property {string[]} addresses where a phone finds the page of the class
 */

/** @typedef {{ actor: number, name: string | null, kind: number, home: number }} Somebody An actor. */
/** @typedef {Somebody & { isTaken: boolean }} ClassActor An actor that can be played; whether somebody has its seat. */
/** @typedef {Somebody & { strength: number, isPlayed: boolean }} KnownActor Strength of the tie, 0: a stranger; whether a person plays it. */
/** @typedef {{ secret: string, actor: number }} SeatTaken */
/** @typedef {{ why: string, words: Text }} ClassRefused Why something is refused, as a word and in words. */
/** @typedef {{ domain: number, weight: number }} DomainWeight */

/**
 * Event card: who the seat's actor is.
 * @typedef {object} SeatCard
 * @property {number} actor
 * @property {string | null} name its name in a case
 * @property {string | null} player what the person calls itself
 * @property {number} kind
 * @property {number} home
 * @property {DomainWeight[]} interests −1 … 1, the strongest first; without those of no weight
 * @property {DomainWeight[]} competence 0 … 1, the best first; without those of no weight
 * @property {number} willingness 0 … 1
 * @property {number} capacity tables at the same time
 * @property {KnownActor[]} knows the strongest tie first
 * @property {SeatTable[]} tables where it sits
 * @property {boolean} isAway whether the model plays it until the phone gives a sign of life
 */

/** @typedef {{ issue: SeatIssue, meetings: number, members: KnownActor[] }} SeatTable Meetings held, 0: it forms; the first member started it. */

/**
 * @typedef {object} SeatIssue
 * @property {number} issue
 * @property {string} name empty: it has none
 * @property {DomainWeight[]} domains shares that add up to 1, the largest first
 * @property {number} seats
 * @property {number} meetings at most
 */

/** @typedef {'take-up' | 'invite' | 'answer' | 'propose' | 'vote' | 'leave' | 'final-vote'} Kind Kind of a decision. */

/**
 * Event question: something to decide. Comes again, with the same id, when the time that is left changes.
 * @typedef {object} SeatQuestion
 * @property {number} id
 * @property {Kind} kind
 * @property {number} round
 * @property {SeatIssue} issue
 * @property {number | null} secondsLeft null: it waits until everybody has chosen
 * @property {boolean} isPaused
 * @property {KnownActor[]} members who sits at the table; empty where there is none yet
 * @property {KnownActor | null} by who invites, or whose proposal it is
 * @property {number} free
 * @property {number} meeting from 1; 0: the table does not meet yet
 * @property {number} meetings
 * @property {DomainWeight[]} gain what the table's present proposal changes, by domain
 * @property {SeatOption[]} options take-up, answer, leave, final-vote: 0 no, 1 yes; vote: 0 object, 1 support, 2 do not understand, 3 neither
 * @property {number} most candidates that can be chosen at most; of answers, the invitations that can be accepted
 */

/**
 * @typedef {object} SeatOption
 * @property {number} value what is sent when it is chosen; of a candidate its actor
 * @property {KnownActor | null} who the candidate
 * @property {number} own how much it serves my interests; below 0 it harms them
 * @property {number} forIssue how much it serves the issue, likewise
 * @property {DomainWeight[]} competence what a candidate seems to be able to do in the domains, 0 … 1
 * @property {DomainWeight[]} change what a proposal changes, by domain
 */

/**
 * Event closed: a question is no longer open.
 * @typedef {object} ClosedQuestion
 * @property {number} question
 * @property {Kind} kind
 * @property {number} issue
 * @property {boolean} byPerson else the model decided
 * @property {number[]} chosen the option, or of invitations the actors
 * @property {number[]} model what the model would have decided
 * @property {number | null} probability how likely the model was to decide what was decided
 * @property {boolean} isAway whether the seat counts as away from now on
 */

/** @typedef {{ round: number, rounds: number, happened: SeatHappening[] }} SeatRound Event round: a round was played. */

/**
 * @typedef {object} SeatHappening
 * @property {'convened' | 'asked' | 'joined' | 'met' | 'left' | 'realised' | 'no-agreement' | 'dissolved' | 'sunk'} what
 * @property {SeatIssue} issue
 * @property {KnownActor | null} who null: the table
 * @property {number | null} quality
 * @property {number | null} novelty
 */

/**
 * Event end: the world is over.
 * @typedef {object} SeatEnd
 * @property {number} decisions decisions that were the seat's
 * @property {number} byPerson those that the person took
 * @property {number} asModel of these, those where the model would have decided the same
 * @property {DecisionCount[]} kinds
 * @property {EndedTable[]} tables the seat's tables
 * @property {ClassEnd} class what the class did
 */

/** @typedef {{ kind: Kind, byPerson: number, asModel: number }} DecisionCount */

/**
 * A table as it ended with the class, and in the same world without it.
 * @typedef {object} EndedTable
 * @property {SeatIssue} issue
 * @property {number | null} outcome 0 realised, 1 no agreement, 2 dissolved, 3 nothing of its agreement was delivered; null: there was none
 * @property {number | null} quality
 * @property {number | null} novelty
 * @property {KnownActor[]} members
 * @property {number | null} modelOutcome
 * @property {number | null} modelQuality
 * @property {number | null} modelNovelty
 */

/**
 * @typedef {object} ClassEnd
 * @property {number} seats seats that decided something
 * @property {number} decisions decisions that persons took
 * @property {number} asModel
 * @property {DecisionCount[]} kinds
 * @property {ClassLeaning | null} leaning how far choices followed interest and issue; null: too few choices
 * @property {ClassMeasure[]} measures
 */

/** @typedef {{ value: number, low: number, high: number }} EstimatedValue A value with its interval of 95 %. */
/** @typedef {{ choices: number, interest: EstimatedValue | null }} ClassLeaning */

/**
 * @typedef {object} ClassMeasure
 * @property {string} id
 * @property {Text} name
 * @property {number | null} class with the class
 * @property {number | null} model the same world without it
 * @property {number | null} low 10th percentile of other worlds
 * @property {number | null} high 90th percentile
 * @property {number} worlds how many other worlds
 * @property {number} smallestDifference the smallest difference that matters
 */

/**
 * Event class of /events: how it stands with the class.
 * @typedef {object} ClassEvent
 * @property {ClassSeat[]} seats seats that are taken
 * @property {number} most seats that there are
 * @property {number} open questions that are open
 * @property {number | null} secondsLeft when the last of them closes; null: none is open, or it waits for everybody
 * @property {boolean} isPaused
 * @property {number | null} deadline seconds for a question; null: it waits for everybody
 * @property {boolean} hidesNames
 * @property {string[]} addresses
 * @property {boolean} isReplay whether the world repeats the choices of a link, so that nobody is asked
 * @property {ClassEnd | null} end what the class did; null: the world is not over
 */

/** @typedef {{ actor: number, name: string | null, isThere: boolean, isAsked: boolean, hasChosen: boolean }} ClassSeat */

export {};
