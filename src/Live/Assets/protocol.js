// @ts-check
// All that goes over the wire between this page and the program, as types: it mirrors the program's file of protocol records, with the
// same names, in camel case. A side is 0, the left world, or 1, the right one; lists of two have the left one first. Rounds, actors,
// issues and domains are numbered from 0.

/** @typedef {{ en: string, nl: string }} Text A text in both languages. */

/**
 * Event world: all that a page needs that comes now; also sent when the worlds begin anew and when curves are shown again.
 * @typedef {object} WorldEvent
 * @property {WorldSetup} setup what stays as it is while the worlds play
 * @property {WorldPicture[]} worlds what is there, of both worlds
 * @property {BandEvent | null} band the other worlds; null: none is ready, or curves are held back
 * @property {StateEvent} state how it stands
 * @property {import('./class/protocol.js').ClassEvent | null} [class] how it stands with the class; nothing: nobody can play
 */

/**
 * What stays as it is while a pair of worlds plays. Lists by actor hold the actors shown: 0, stride, 2·stride, ….
 * @typedef {object} WorldSetup
 * @property {string} name name of the experiment
 * @property {Text} title
 * @property {'en' | 'nl'} language language of the page at first
 * @property {string} seed master seed, in digits: it can be larger than a script's numbers are exact
 * @property {number} rounds rounds to play; tables that are open then go on
 * @property {number} warmUp rounds of the run-in
 * @property {ShownScenario[]} scenarios the two that are shown
 * @property {NamedScenario[]} allScenarios all scenarios of the experiment, to choose from
 * @property {number} actors number of actors, drawn or not
 * @property {number} stride every n-th actor and issue is shown; 1: all
 * @property {string[]} kinds labels of kinds
 * @property {number[]} kindLooks shape of each kind, by number
 * @property {string[]} kindColors colour of each kind, #RRGGBB
 * @property {number[]} kind kind of each actor shown, a place in kinds
 * @property {number[]} home home domain of each actor shown
 * @property {string[] | null} names name of each actor shown; null: the world is no case, so actors have none
 * @property {string[]} domains name of each domain; empty: it has none
 * @property {ShownMeasure[]} measures the measures that are drawn as curves
 * @property {number} background other worlds that are played
 * @property {LiveSetting[]} controls the settings that can be changed
 * @property {Record<string, number | null>} usual what those settings are before anybody changes them, by path; null: it is not set
 * @property {ShownPreset[]} presets sets of settings that can be taken as a whole, the oldest first
 * @property {string} preset the one that holds
 */

/**
 * A scenario that can be shown.
 * @typedef {object} NamedScenario
 * @property {string} name its id, which orders take
 * @property {Text} title what readers call it
 */

/** @typedef {{ name: string, title: Text }} ShownPreset A set of settings: its id, which orders take, and what readers call it. */

/**
 * @typedef {object} ShownScenario
 * @property {string} name its id
 * @property {Text} title what readers call it
 * @property {string} color #RRGGBB
 * @property {string} dash its line: solid, dash or dot
 * @property {Text | null} logic its logic, in words; null: it is of its own making
 * @property {Text | null} motto whom it invites, in a few words; null: likewise
 * @property {Text} tables its tables, as the subject of a sentence
 */

/**
 * @typedef {object} ShownMeasure
 * @property {string} id
 * @property {Text} name
 * @property {Text} meaning
 * @property {number} smallestDifference the smallest difference that matters
 */

/**
 * @typedef {object} LiveSetting
 * @property {string} key its path, as for --set
 * @property {number} least
 * @property {number} most
 * @property {number} step
 * @property {boolean} onTheWay whether a running world goes on with it at its next round; else the world is another one, and begins anew
 * @property {Text} name
 * @property {Text} meaning
 */

/**
 * What is there of a world now.
 * @typedef {object} WorldPicture
 * @property {ShownTable[]} tables open tables
 * @property {ShownIssue[]} issues the issues of those tables, of those that have closed, and those that wait
 * @property {number[]} waiting issues that nobody could take up yet
 * @property {string} ties all ties, packed: base64 of four bytes a tie, the lowest first, of which thirty bits count: the places of both
 *   actors among those shown, then the strength in thousandths, ten bits each
 * @property {number} tieDecay share of its strength that a tie loses a round; pages let ties fade themselves
 * @property {TableEnds} ends how tables ended so far
 * @property {number[]} everSeated actors shown that ever sat at a table
 * @property {ShownClosedTable[]} closed tables that have closed, in order of closing
 * @property {(number | null)[][]} curve the measures after each round, in the order of the setup, null for no value; empty while curves
 *   are held back
 * @property {boolean[]} curveCounts whether they count, round by round: not while only tables of the run-in have closed
 * @property {boolean} isOver whether its last round was played
 */

/**
 * An open table.
 * @typedef {object} ShownTable
 * @property {number} issue
 * @property {number} meetings meetings held; 0: it forms
 * @property {number[]} members everybody who sat at it, in order of joining; the first started it
 * @property {number[]} left who of them left
 * @property {number | null} months months for which it carries out what it agreed on; null: it has not agreed
 * @property {number[]} released who of them is free, as others carry it out
 */

/**
 * @typedef {object} ShownIssue
 * @property {number} issue its number
 * @property {string} name empty: it has none
 * @property {number[]} domains the domains that it is about
 * @property {number} seats seats of its table
 * @property {number} meetings meetings of its table, at most
 * @property {number} months months in which an agreement has to be carried out; 0: it is at once
 */

/**
 * How tables ended.
 * @typedef {object} TableEnds
 * @property {number} realised tables whose solution was realised
 * @property {number} noAgreement tables without agreement
 * @property {number} dissolved tables that dissolved
 * @property {number} sunk tables of whose agreement nothing was delivered
 * @property {number} unanswered issues that nobody took up in time
 */

/**
 * Event frame: rounds that were played since the last one.
 * @typedef {object} FrameEvent
 * @property {ShownRound[]} rounds the rounds, in order, at least one
 * @property {string[]} grownTies the ties that grew in them, of both worlds, as they are after them; packed as those of a picture
 * @property {string} moment number of this moment: eight hex digits that are equal where everything shown so far was
 */

/**
 * @typedef {object} ShownRound
 * @property {number} round its number
 * @property {(WorldRound | null)[]} worlds what happened in both worlds; null in one that was over
 */

/** @typedef {{ issue: number, actor: number }} IssueActor Somebody at the table of an issue. */

/**
 * What happened in a world in a round, as far as it is shown.
 * @typedef {object} WorldRound
 * @property {ShownIssue[]} arrived issues that arrived
 * @property {number[]} waiting issues that nobody could take up yet
 * @property {IssueActor[]} convened tables that convened, each with who started it
 * @property {IssueActor[]} asked who was asked to which table; empty where there is no time to see it
 * @property {IssueActor[]} joined who joined which table
 * @property {number[]} deliberating tables that met, by issue
 * @property {IssueActor[]} left who left which table
 * @property {number[]} agreed tables that agreed on what now has to be carried out, by issue
 * @property {IssueActor[]} released who of them is free, as others carry it out
 * @property {ShownClosedTable[]} closed tables that closed
 * @property {TableEnds} ends how tables ended so far
 * @property {(number | null)[] | null} measures the measures after it, null for no value; null: curves are held back
 * @property {boolean} counts whether they count: not while only tables of the run-in have closed
 * @property {boolean} isOver whether it was the last round
 */

/** @typedef {0 | 1 | 2 | 3} Outcome 0 realised, 1 no agreement, 2 dissolved, 3 nothing of its agreement was delivered. */

/**
 * @typedef {object} ShownClosedTable
 * @property {number} issue
 * @property {Outcome} outcome
 * @property {number | null} quality three decimals; null: it has none
 * @property {number | null} novelty novelty of what was realised, three decimals; null: nothing was
 * @property {number[]} members everybody who sat at it, in order of joining
 * @property {boolean} counts whether it counts: not where its issue arrived in the warm-up
 * @property {number | null} [delivered] choices of its agreement that were delivered; null: it had none, or it was realised at once
 * @property {number | null} [changed] choices that the agreement changed; null likewise
 */

/** @typedef {number[] | null} Quantiles 10th percentile, median and 90th; null: no value. */

/**
 * Event band: other worlds with the same settings and changes, those that are ready.
 * @typedef {object} BandEvent
 * @property {number} count how many, at least 1
 * @property {Quantiles[][][]} quantiles by side, measure and round
 * @property {number[][]} ahead by measure: in how many worlds the left one ended higher, the right one, neither by a difference that matters
 * @property {Text} headline the sentence of a report on these worlds: how diverse the tables are, and how original their solutions
 */

/**
 * Event state: how it stands.
 * @typedef {object} StateEvent
 * @property {boolean} playing
 * @property {number} speed rounds a second; 0: as fast as it goes
 * @property {number} round rounds played
 * @property {boolean} held whether curves and bands are held back: from the start until somebody predicted or skipped it, and while a
 *   question is open
 * @property {ShownPoll | null} poll what the class was asked last; null: nothing yet
 * @property {string | null} digest digest of the runs; null: they are not over
 * @property {string} moment as in a frame; empty before the first round
 * @property {string | null} problem why the worlds stand still; null: nothing went wrong
 * @property {number} watchers pages that watch
 * @property {LiveChange[]} changes changes made so far
 * @property {Record<string, number | null>} settings the settings that can be changed, by path, as they are now; null: it is not set
 * @property {string} link what a link to this holds behind its #
 */

/**
 * A question to the class: votes stay hidden until the curves are shown. Lists hold left higher, right higher, no difference.
 * @typedef {object} ShownPoll
 * @property {number} number from 1; another question is another number, also about the same measure
 * @property {number} measure the measure that it is about, by its place
 * @property {boolean} isOpen whether votes are taken
 * @property {number[]} hands hands that the teacher counted
 * @property {number} voted devices that voted
 * @property {number[] | null} votes votes and hands; null: it is open, so nobody knows
 * @property {number[] | null} before votes and hands of the first time that the same measure was asked about; null: it is open, or this is
 *   the first time
 */

/**
 * A change that somebody made while watching.
 * @typedef {object} LiveChange
 * @property {number} round the first round that is played by it; 0: it holds from the start
 * @property {string} key path of the setting
 * @property {string} value
 */

/**
 * What an actor says of itself.
 * @typedef {object} ActorAnswer
 * @property {ActorProfile} profile who it is
 * @property {{ to: number, strength: number }[]} ties its strongest ties, the strongest first
 * @property {number[]} seats issues of the tables where it sits
 * @property {ShownHappening[]} history what happened to it, the oldest first
 * @property {AnswerAccount[]} decisions how it answered when it was asked, the oldest first
 */

/**
 * @typedef {object} ActorProfile
 * @property {number} actor its number
 * @property {string | null} name its name in a case
 * @property {string} kind label of its kind
 * @property {number} home home domain
 * @property {number} tier
 * @property {number[]} interests by domain
 * @property {number[]} competence by domain
 * @property {number} willingness
 * @property {number} skill
 * @property {number} capacity tables at the same time
 */

/**
 * @typedef {object} ShownHappening
 * @property {number} round
 * @property {'convened' | 'joined' | 'refused' | 'realised' | 'ended-without' | 'left'} what
 * @property {number} issue at the table of which issue
 */

/**
 * How an actor decided on an invitation.
 * @typedef {object} AnswerAccount
 * @property {number} round
 * @property {number} issue
 * @property {number} stake share of its interests that the issue touches
 * @property {number} likeness mean cosine of its interests with the members', −1 … 1
 * @property {number} adds what it adds to what the table can do, as a share of what the issue asks
 * @property {boolean} tied whether it knew a member, or a member it
 * @property {number} appraisal
 * @property {number} chance
 * @property {number} lot the number drawn: below the chance it is yes
 * @property {boolean} joined whether it joined; it refuses without a free seat, whatever was drawn
 */

/**
 * What an open table says of itself.
 * @typedef {object} TableAnswer
 * @property {TableAccount} account
 * @property {{ domain: number, weight: number }[]} requirement what its issue requires; the weights add up to 1
 * @property {string} name name of its issue; empty: it has none
 * @property {Invite} invite how its scenario invites
 * @property {number} seats its seats
 * @property {number} meetings its meetings, at most
 * @property {Task[]} tasks what of its agreement has to be carried out; empty: there is no agreement, or it is realised at once
 */

/** @typedef {{ domain: number, owner: number | null, fate: 0 | 1 | 2 | 3 | 4 }} Task A choice, who carries it out, and its fate: open, delivered, orphaned, lapsed, struck. */

/** @typedef {'vary-kind' | 'vary-home' | 'vary-competence' | 'vary-interests'} AssignedInvite */
/** @typedef {'interest' | 'kindred' | 'mutual-gains' | 'issue' | 'expert' | 'mandate' | 'random' | 'coverage-reference' | 'mixed' | AssignedInvite} Invite */

/**
 * @typedef {object} TableAccount
 * @property {number} issue
 * @property {number} convened round in which it convened
 * @property {number | null} began round in which deliberation began; null: it forms
 * @property {number[]} members everybody who sat at it, in order of joining
 * @property {number[]} left who of them left
 * @property {AskedActor[]} asked who was asked, in order; the initiator was not
 * @property {number} scouted candidates scored
 * @property {number} meetings meetings held
 * @property {number} tried proposals tried
 * @property {number} passed proposals passed
 * @property {number} gain what its present proposal adds to the quality
 */

/**
 * Whom a table asked, and by what.
 * @typedef {object} AskedActor
 * @property {number} actor
 * @property {number} round
 * @property {number} place its place among the picks of the round, from 1
 * @property {number} among candidates left to pick from, itself included
 * @property {number | null} score its score when it was picked, as the logic scores; null: chance picked
 * @property {boolean} tied whether a member knew it
 */

/**
 * One issue and its table in both worlds, from the signal to the end.
 * @typedef {object} StoryAnswer
 * @property {ShownIssue} issue
 * @property {{ domain: number, weight: number }[]} requirement what it requires
 * @property {StoryTable[]} tables its table in both worlds
 */

/**
 * A table from its beginning to its end.
 * @typedef {object} StoryTable
 * @property {number} initiator who started it
 * @property {number} domain the domain of the issue for which it did: where it has most at stake, or can do most
 * @property {{ actor: number, joined: boolean, domain: number }[]} asked whom it asked, in order; domain likewise
 * @property {number[]} left who left it before its end
 * @property {Invite} invite how its scenario invites
 * @property {number} seats
 * @property {number} meetings meetings held
 * @property {number} tried proposals tried
 * @property {number} passed proposals passed
 * @property {ShownClosedTable} end how it ended
 */

/**
 * What the teacher's page asks; do says which order it is.
 * @typedef {{ do: 'play' } | { do: 'pause' } | { do: 'step' } | { do: 'restart' } | { do: 'show' } | SpeedOrder | SeedOrder | ScenariosOrder
 *   | SetOrder | OpenOrder | PredictOrder | HandOrder | SaveOrder | { do: 'reset' } | PresetOrder
 *   | DeadlineOrder | { do: 'endQuestions' } | FreeSeatOrder | HideNamesOrder} LiveOrder
 */
/** @typedef {{ do: 'deadline', seconds: number | null }} DeadlineOrder How long a question to a seat waits, 15 … 90; null: for everybody. */
/** @typedef {{ do: 'freeSeat', actor: number }} FreeSeatOrder Takes a seat from whoever has it. */
/** @typedef {{ do: 'hideNames', on: boolean }} HideNamesOrder Whether names of people are hidden. */
/** @typedef {{ do: 'speed', roundsPerSecond: number }} SpeedOrder 0: as fast as it goes. */
/** @typedef {{ do: 'seed', seed: string }} SeedOrder Other worlds, by a master seed in digits. */
/** @typedef {{ do: 'scenarios', first: string, second: string }} ScenariosOrder Show two others. */
/** @typedef {{ do: 'set', key: string, value: string }} SetOrder Change a setting, as for --set. */
/** @typedef {{ do: 'preset', name: string }} PresetOrder Worlds from the start with a set of settings. */
/** @typedef {{ do: 'open', link: string }} OpenOrder Show what a link shows. */
/** @typedef {{ do: 'predict', measure: number }} PredictOrder Hold curves back and ask the class about a measure, by its place. */
/** @typedef {{ do: 'hand', choice: number, by: 1 | -1 }} HandOrder Count a hand more or less. */
/** @typedef {{ do: 'save', language: 'en' | 'nl' }} SaveOrder Leave a results folder with a report in a language. */

/**
 * What an order that was carried out leaves to tell.
 * @typedef {object} OrderAnswer
 * @property {string | null} folder the results folder, where one was saved
 * @property {string | null} digest digest of the runs, likewise
 */

/** @typedef {{ choice: number }} Ballot A vote: 0 left higher, 1 right higher, 2 no difference. */
/**
 * What a device voted.
 * @typedef {object} OwnVote
 * @property {number | null} number number of the question that was asked last; null: nothing was asked yet
 * @property {number | null} choice as in a ballot; null: it did not vote
 */
/** @typedef {{ addresses: string[] }} JoinAnswer Where other devices find the page of the class, the likeliest first; empty: nowhere. */
/** @typedef {{ dashboard: boolean }} TeacherAnswer Whether the dashboard of Orleans is served. */

export {};
