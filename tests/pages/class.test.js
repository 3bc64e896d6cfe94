// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClassState, screenOf, secondsLeft } from '#live/class/state.js';
import { asked, changes, decided, isSame, optionName, shares, worth } from '#live/class/say.js';
import { leaning, measureWords } from '#live/class/screens/end.js';
import { chanceWords, closedWords } from '#live/class/screens/seat.js';
import { seatIn } from '#live/class/seat-key.js';
import { SeatStream } from '#live/class/seat-stream.js';
import { onFault } from '#live/faults.js';
import { EventCutter } from '#live/class/sse.js';
import { texts, ownLanguage } from '#live/class/words/texts.js';
import { panel } from '#live/words/panel.js';
import { questions } from '#live/words/questions.js';
import { originFor } from '#live/address.js';

/** @typedef {import('#live/class/protocol.js').SeatQuestion} SeatQuestion */

/** @param {unknown} part @returns {[string, string][]} */
function leaves(part, path = '') {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(/** @type {object} */ (part)).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** @param {string} text */
const places = text => [...new Set(text.match(/\{\d\}/g))].sort();

test('the class and its panel have the same texts in both languages, with the same places, in the same order', () => {
  for (const { en, nl } of [texts, panel]) {
    const [english, dutch] = [leaves(en), leaves(nl)];
    assert.deepEqual(
      dutch.map(([path]) => path),
      english.map(([path]) => path),
    );
    english.forEach(([path, text], at) => {
      assert.equal(dutch[at][1] === '', text === '', path);
      assert.deepEqual(places(dutch[at][1]), places(text), path);
    });
  }
  for (const { en, nl } of Object.values(questions)) assert.ok(en.endsWith('?') && nl.endsWith('?'));
});

test('a phone speaks the first of its own languages that the page knows', () => {
  assert.equal(ownLanguage(['nl-BE', 'en']), 'nl');
  assert.equal(ownLanguage(['fr-FR', 'EN-us', 'nl']), 'en');
  assert.equal(ownLanguage(['fr', 'de']), null);
  assert.equal(ownLanguage([]), null);
});

test('a secret is 22 letters of base64url behind #seat=', () => {
  assert.equal(seatIn('#seat=abcDEF_-0123456789abcd'), 'abcDEF_-0123456789abcd');
  assert.equal(seatIn('#seat=short'), null);
  assert.equal(seatIn('#seat=abcDEF_-0123456789abcd!'), null);
  assert.equal(seatIn(''), null);
});

test('a link for others begins where they can reach it', () => {
  const here = { hostname: '127.0.0.1', origin: 'http://127.0.0.1:8420' };
  const there = { hostname: '192.168.1.7', origin: 'http://192.168.1.7:8420' };
  assert.equal(originFor(here, 'http://192.168.1.7:8420/class'), 'http://192.168.1.7:8420');
  assert.equal(originFor({ ...here, hostname: 'localhost' }, 'http://10.0.0.2:1/class'), 'http://10.0.0.2:1');
  assert.equal(originFor(here, undefined), 'http://127.0.0.1:8420');
  assert.equal(originFor(there, 'http://10.0.0.2:8420/class'), 'http://192.168.1.7:8420');
});

test('events are cut out of a stream however it comes in pieces', () => {
  const whole =
    ': here\n\nevent: card\ndata: {"a":1}\n\nid: 3\nevent: question\ndata: {"b":\ndata: 2}\n\ndata: x\r\n\r\n';
  const expected = [
    { type: 'card', data: '{"a":1}' },
    { type: 'question', data: '{"b":\n2}' },
    { type: 'message', data: 'x' },
  ];
  assert.deepEqual(new EventCutter().take(whole), expected);
  for (const size of [1, 2, 3, 7, 20]) {
    const cutter = new EventCutter();
    const found = [];
    for (let at = 0; at < whole.length; at += size) found.push(...cutter.take(whole.slice(at, at + size)));
    assert.deepEqual(found, expected, `pieces of ${size}`);
  }
  assert.deepEqual(new EventCutter().take('data: not yet'), []);
});

test('a seat’s stream is opened again until the seat is gone, and waits longer each time', async () => {
  /** @type {unknown[]} */
  const told = [];
  const answers = [
    () => new Response('event: card\ndata: {"actor":4}\n\n'),
    () => Promise.reject(new TypeError('network')),
    () => new Response('too many', { status: 429 }),
    () => new Response('event: other\ndata: 1\n\nevent: card\ndata: {"actor":5}\n\n'),
    () => new Response('no seat', { status: 401 }),
  ];
  /** @type {number[]} */
  const pauses = [];
  const stream = new SeatStream(
    {
      on: { card: card => told.push(card.actor) },
      opened: () => told.push('opened'),
      lost: () => told.push('lost'),
      gone: () => told.push('gone'),
      failed: fault => assert.fail(String(fault)),
    },
    async () => /** @type {() => Promise<Response>} */ (answers.shift())(),
    async milliseconds => void pauses.push(milliseconds),
  );
  await stream.listen();
  assert.deepEqual(told, ['opened', 4, 'lost', 'lost', 'lost', 'opened', 5, 'lost', 'gone']);
  assert.deepEqual(pauses, [500, 1000, 2000, 500]);
  assert.equal(answers.length, 0);
});

test('a stream on which nothing was heard for too long is opened again, and so is one that is renewed', async () => {
  let now = 0;
  let opened = 0;
  /** @type {string[]} */
  const told = [];
  const never = (/** @type {AbortSignal} */ signal) =>
    new Response(
      new ReadableStream({
        start: controller => signal.addEventListener('abort', () => controller.error(signal.reason)),
      }),
    );
  const stream = new SeatStream(
    {
      on: {},
      opened: () => told.push('opened'),
      lost: () => told.push('lost'),
      gone: () => told.push('gone'),
      failed: fault => assert.fail(String(fault)),
    },
    async signal => (++opened > 3 ? new Response('', { status: 410 }) : never(signal)),
    async () => {},
    () => now,
  );
  const turn = () => new Promise(done => setTimeout(done, 5));
  const listening = stream.listen();
  await turn();
  now = 40_000;
  stream.check();
  await turn();
  assert.deepEqual(told, ['opened']);
  now = 40_001;
  stream.check();
  await turn();
  assert.deepEqual(told, ['opened', 'lost', 'opened']);
  stream.check();
  stream.renew();
  await turn();
  stream.renew();
  await listening;
  assert.deepEqual(told, ['opened', 'lost', 'opened', 'lost', 'opened', 'lost', 'gone']);
});

test('what goes wrong on the page is told as that: the stream goes on, and counts as open', async () => {
  /** @type {string[]} */
  const told = [];
  const answers = [
    new Response('event: card\ndata: 1\n\nevent: card\ndata: {\n\nevent: card\ndata: 2\n\n'),
    new Response('', { status: 410 }),
  ];
  const stream = new SeatStream(
    {
      on: {
        card: card => {
          if (card === 1) throw new Error('no table 1');
          told.push(`card ${card}`);
        },
      },
      opened: () => told.push('opened'),
      lost: () => told.push('lost'),
      gone: () => {
        throw new Error('not even that');
      },
      failed: fault => told.push(fault instanceof SyntaxError ? 'no JSON' : String(fault)),
    },
    async () => /** @type {Response} */ (answers.shift()),
    async () => {},
  );
  await stream.listen();
  assert.deepEqual(told, ['opened', 'Error: no table 1', 'no JSON', 'card 2', 'lost', 'Error: not even that']);
});

test('faults of the page are told in words, whether thrown or in a promise that nobody waits for', () => {
  /** @type {string[]} */
  const told = [];
  const target = new EventTarget();
  onFault(words => told.push(words), target);
  target.dispatchEvent(Object.assign(new Event('error'), { error: new Error('x is null.'), message: 'Uncaught' }));
  target.dispatchEvent(Object.assign(new Event('error'), { error: null, message: 'Script error.' }));
  target.dispatchEvent(Object.assign(new Event('error'), { message: 'ResizeObserver loop limit exceeded' }));
  target.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'gone' }));
  assert.deepEqual(told, ['x is null', 'Script error', 'gone']);
});

test('a stream that is closed is not opened again', async () => {
  let opened = 0;
  const stream = new SeatStream(
    { on: {}, opened: () => {}, lost: () => stream.close(), gone: () => assert.fail(), failed: () => assert.fail() },
    async () => {
      opened++;
      return new Response('data: 1\n\n');
    },
  );
  await stream.listen();
  assert.equal(opened, 1);
});

/** @type {SeatQuestion} */
const question = {
  id: 7,
  kind: 'answer',
  round: 2,
  issue: { issue: 4, name: '', domains: [{ domain: 1, weight: 1 }], seats: 5, meetings: 8 },
  secondsLeft: 30,
  isPaused: false,
  members: [],
  by: { actor: 3, name: 'de gemeente', kind: 0, home: 1, strength: 0, isPlayed: false },
  free: 2,
  meeting: 0,
  meetings: 0,
  gain: [],
  options: [
    { value: 0, who: null, own: 0, forIssue: 0, competence: [], change: [] },
    { value: 1, who: null, own: 0.3, forIssue: -0.1, competence: [], change: [] },
  ],
  most: 1,
};

const setup = /** @type {import('#live/protocol.js').WorldSetup} */ (
  /** @type {unknown} */ ({ domains: ['water', ''], language: 'nl', rounds: 36 })
);

/** @param {Partial<import('#live/protocol.js').ShownPoll> | null} poll */
const stage = poll =>
  /** @type {import('#live/protocol.js').StateEvent} */ (
    /** @type {unknown} */ ({
      round: 3,
      poll: poll && {
        number: 1,
        measure: 0,
        isOpen: true,
        hands: [0, 0, 0],
        voted: 0,
        votes: null,
        before: null,
        ...poll,
      },
    })
  );

function known() {
  const state = new ClassState('en');
  state.setup = setup;
  state.stand(stage(null));
  return state;
}

test('a phone shows what has a deadline first, then what the class does together, then what is only to be read', () => {
  const state = new ClassState('en');
  assert.equal(screenOf(state), 'connecting');
  Object.assign(state, { setup });
  state.stand(stage(null));
  assert.equal(screenOf(state), 'wait');
  state.info = /** @type {import('#live/class/protocol.js').ClassInfo} */ (/** @type {unknown} */ ({ isPlayed: true }));
  assert.equal(screenOf(state), 'join');
  state.onlyWatches = true;
  assert.equal(screenOf(state), 'wait');
  state.hasSeat = state.isNew = true;
  assert.equal(screenOf(state), 'card');
  state.isNew = false;
  assert.equal(screenOf(state), 'seat');
  state.stand(stage({}));
  assert.equal(screenOf(state), 'vote');
  state.ask(question, 0);
  assert.equal(screenOf(state), 'question');
  state.open[0].isSent = true;
  assert.equal(screenOf(state), 'vote');
  state.vote = { number: 1, choice: 2 };
  assert.equal(screenOf(state), 'seat');
  state.isRevoting = true;
  assert.equal(screenOf(state), 'vote');
  state.isRevoting = false;
  state.stand(stage({ isOpen: false, votes: [1, 0, 3] }));
  assert.equal(screenOf(state), 'reveal');
  state.readPoll = 1;
  state.end = /** @type {import('#live/class/protocol.js').SeatEnd} */ (/** @type {unknown} */ ({}));
  assert.equal(screenOf(state), 'end');
  state.leave();
  assert.equal(screenOf(state), 'wait');
});

test('without a seat a vote stays on the screen until the outcome, which a phone that comes later is not told', () => {
  const state = known();
  state.stand(stage({}));
  state.vote = { number: 1, choice: 0 };
  assert.equal(screenOf(state), 'vote');
  assert.equal(state.choiceOn(/** @type {any} */ (state.stage?.poll)), 0);
  state.stand(stage({ number: 2 }));
  assert.equal(state.choiceOn(/** @type {any} */ (state.stage?.poll)), null);
  const late = new ClassState(null);
  late.setup = setup;
  late.stand(stage({ number: 4, isOpen: false, votes: [1, 1, 1] }));
  assert.equal(screenOf(late), 'wait');
  assert.equal(late.language, 'nl');
});

test('a question that comes again only has another time; one that closes is the last choice', () => {
  const state = known();
  state.hasSeat = true;
  state.ask(question, 1000);
  state.ask({ ...question, id: 8 }, 1000);
  state.ask({ ...question, secondsLeft: 12 }, 5000);
  assert.deepEqual(
    state.open.map(one => [one.question.id, one.question.secondsLeft, one.at]),
    [
      [7, 12, 5000],
      [8, 30, 1000],
    ],
  );
  const closed = {
    question: 7,
    kind: question.kind,
    issue: 4,
    byPerson: true,
    chosen: [1],
    model: [0],
    probability: 0.3,
    isAway: false,
  };
  state.close(closed);
  assert.deepEqual(
    state.waiting.map(one => one.question.id),
    [8],
  );
  assert.equal(state.last?.question.id, 7);
  state.close({ ...closed, question: 99 });
  assert.equal(state.last?.closed.question, 7);
});

test('time is counted in whole seconds, never below none, and not while it stands still', () => {
  const open = { question, at: 1000, isSent: false };
  assert.equal(secondsLeft(open, 1000), 30);
  assert.equal(secondsLeft(open, 1001), 30);
  assert.equal(secondsLeft(open, 30900), 1);
  assert.equal(secondsLeft(open, 99000), 0);
  assert.equal(secondsLeft({ ...open, question: { ...question, isPaused: true } }, 1000), null);
  assert.equal(secondsLeft({ ...open, question: { ...question, secondsLeft: null } }, 1000), null);
});

test('worlds that begin anew end the end, and what was told of the old ones', () => {
  const state = known();
  state.hasSeat = true;
  state.ask(question, 0);
  state.close({
    question: 7,
    kind: 'answer',
    issue: 4,
    byPerson: true,
    chosen: [1],
    model: [1],
    probability: null,
    isAway: false,
  });
  state.end = /** @type {import('#live/class/protocol.js').SeatEnd} */ (/** @type {unknown} */ ({}));
  /** @param {object} told */
  const picture = told => /** @type {any} */ ({ setup, band: null, state: { ...stage(null), ...told } });
  state.begin(picture({ digest: 'abc', round: 36 }));
  assert.equal(screenOf(state), 'end');
  assert.ok(state.last);
  state.begin(picture({ digest: null, round: 0 }));
  assert.equal(screenOf(state), 'seat');
  assert.equal(state.last, null);
});

test('which seats are free is asked only by phones that could take one', () => {
  const state = known();
  assert.ok(state.wondersAboutSeats);
  state.info = /** @type {any} */ ({ isPlayed: false });
  assert.ok(!state.wondersAboutSeats);
  state.info = /** @type {any} */ ({ isPlayed: true });
  assert.ok(state.wondersAboutSeats);
  state.hasSeat = true;
  assert.ok(!state.wondersAboutSeats);
});

test('what was decided is said with what the model would have done only where a person decided', () => {
  const state = known();
  const closed = {
    question: 7,
    kind: /** @type {const} */ ('answer'),
    issue: 4,
    byPerson: true,
    chosen: [1],
    model: [0],
    probability: 0.3,
    isAway: false,
  };
  assert.deepEqual(closedWords(state, { closed, question }), [
    'You chose: Yes, I join.',
    'The model would have chosen: No. Its chance to do what you did was 30 %.',
  ]);
  assert.deepEqual(closedWords(state, { closed: { ...closed, model: [1], probability: null }, question }), [
    'You chose: Yes, I join.',
    'The model would have done the same.',
  ]);
  assert.deepEqual(closedWords(state, { closed: { ...closed, byPerson: false, chosen: [0] }, question }), [
    'You did not choose. The model chose for you: No.',
    '',
  ]);
});

test('what is asked, what can be chosen and what was decided are said in words', () => {
  const state = known();
  assert.equal(asked(state, question), 'De gemeente invites you to a table. Do you join?');
  assert.equal(asked(state, { ...question, by: null, kind: 'leave' }), 'Do you stay at the table?');
  assert.equal(optionName(state, question, 1), 'Yes, I join');
  assert.equal(optionName(state, { ...question, kind: 'vote' }, 2), 'I do not understand it');
  assert.equal(optionName(state, { ...question, kind: 'propose' }, 2), 'Proposal 3');
  const { by } = question;
  const invite = {
    ...question,
    kind: /** @type {const} */ ('invite'),
    options: [{ ...question.options[0], value: 3, who: by }],
  };
  assert.equal(decided(state, invite, [3, 8]), 'de gemeente, actor 9');
  assert.equal(decided(state, invite, []), 'nobody');
  assert.equal(decided(state, question, [0]), 'No');
});

test('what a proposal changes is said with its largest changes first', () => {
  const state = known();
  const change = [
    { domain: 0, weight: 0.1 },
    { domain: 1, weight: -0.4 },
    { domain: 2, weight: 0.001 },
  ];
  assert.equal(changes(state, change), 'less domain 2, more water');
  assert.equal(changes(state, []), 'changes nothing');
  assert.equal(
    shares(state, [
      { domain: 0, weight: 0.666 },
      { domain: 1, weight: 0.334 },
    ]),
    'water 67\u00a0%, domain 2 33\u00a0%',
  );
  assert.deepEqual(
    [0.2, -0.2, 0.03, -0.03, 0.001].map(value => worth(state, value, 0.2).word),
    ['good', 'bad', 'a little good', 'a little bad', 'makes no difference'],
  );
  assert.equal(worth(state, 0.004, 0.004).share, 0.08); // what makes no difference is not drawn as much
  assert.equal(worth(state, -0.3, 0.3).share, -1);
});

test('the model would have done the same when it chose the same actors in whatever order', () => {
  const closed = {
    question: 1,
    kind: /** @type {const} */ ('invite'),
    issue: 0,
    byPerson: true,
    probability: null,
    isAway: false,
  };
  assert.ok(isSame({ ...closed, chosen: [12, 3], model: [3, 12] }));
  assert.ok(isSame({ ...closed, chosen: [], model: [] }));
  assert.ok(!isSame({ ...closed, chosen: [3], model: [3, 12] }));
  assert.ok(!isSame({ ...closed, chosen: [1], model: [0] }));
});

test('what guided the class is said with its interval, or that it cannot be said', () => {
  const t = texts.en;
  const interest = { value: 0.4, low: 0.1, high: 0.72 };
  assert.match(
    leaning(t, { choices: 88, interest }),
    /^Of what guided the class, 40 % was interest .*10 % and 72 %; 88 choices\)/,
  );
  assert.equal(leaning(t, { choices: 88, interest: null }), t.leaningUnsaid);
  assert.equal(leaning(t, null), t.leaningNone);
});

test('a chance that is certain is not said in percents', () => {
  assert.equal(chanceWords(texts.en, 1), '');
  assert.equal(chanceWords(texts.nl, 0.996), '');
  assert.equal(chanceWords(texts.en, 0), '');
  assert.equal(chanceWords(texts.en, null), '');
  assert.equal(chanceWords(texts.nl, 0.99), ' De kans dat het hetzelfde deed als jij, was 99 %.');
});

test('a measure at the end says in words which way the class went, and whether that is usual', () => {
  const measure = { id: 'quality', name: { en: 'Quality', nl: 'Kwaliteit' }, worlds: 20, smallestDifference: 0.05 };
  const said = (/** @type {number | null} */ withClass, /** @type {number | null} */ low) =>
    measureWords(texts.en, { ...measure, class: withClass, model: 0.5, low, high: low === null ? null : 0.6 });
  assert.equal(said(0.7, 0.4), 'Higher with the class. That is more than in most other worlds.');
  assert.equal(said(0.54, 0.4), 'About the same with the class. That is usual in other worlds.');
  assert.equal(said(0.3, 0.4), 'Lower with the class. That is less than in most other worlds.');
  assert.equal(said(0.55, null), 'Higher with the class.');
  assert.equal(said(null, 0.4), 'Nothing to compare yet.');
});
