// @ts-check
import { freePlace, pullOf } from './places.js';

/** @typedef {import('../protocol.js').ShownIssue} ShownIssue */
/** @typedef {import('../protocol.js').ShownTable} ShownTable */
/** @typedef {import('../protocol.js').ShownClosedTable} ShownClosedTable */
/** @typedef {import('../protocol.js').Outcome} Outcome */

/** Somebody at a table, since a moment, and whether it left, or is free as others carry out what was agreed. */
/** @typedef {{ actor: number, since: number, left: boolean }} Seat */

/**
 * A table: its issue, its seats, its meetings so far and at most, who sat at it in order of joining, when it began, its place in the middle.
 * @typedef {object} Table
 * @property {number} issue
 * @property {number} seats
 * @property {number} meetings
 * @property {number} mostMeetings
 * @property {number | null} months for which it carries out what it agreed on; null: it has not agreed
 * @property {number} mostMonths
 * @property {Seat[]} members
 * @property {number} born
 * @property {number} place
 */
/** @typedef {{ outcome: Outcome, quality: number | null, novelty: number | null, delivered?: number | null, changed?: number | null }} Worth How a table ended and what came of it: null where nothing did. */
/** @typedef {Table & Worth & { since: number, lasts: number }} EndingTable A table that closed: its end is shown for a while. */
/** @typedef {Worth & { issue: number, place: number, members: number[] }} ClosedTable A table that closed: it stays where it stood, small, until another needs the place. */

/** A moment long ago, in milliseconds: what is there from the start does not move. */
const LONG_AGO = -1e9;

/** Ends of tables that are shown at the same time. */
const MOST_ENDING = 80;

/** The open tables of a world, who sits at them, and which place each has in the middle. */
export class Board {
  /** @type {Map<number, Table>} */
  tables = new Map();
  /** @type {EndingTable[]} */
  ending = [];
  /** Tables that closed, by issue, in order of closing. @type {Map<number, ClosedTable>} */
  closed = new Map();
  /** Actors that ever sat at a table. @type {Set<number>} */
  everSeated = new Set();
  /** Actors that sit at a table now. @type {Set<number>} */
  seated = new Set();
  /** @type {Map<number, ShownIssue>} */
  #issues = new Map();

  /**
   * @param {number} actors number of actors shown
   * @param {number} fields number of domains
   * @param {number} [places] how many places there are at first
   */
  constructor(actors, fields, places = Math.max(12, Math.ceil(actors / 6.5))) {
    this.fields = fields;
    /** How many places there are. */
    this.places = places;
  }

  /**
   * The domains that an issue is about; none where it is not known.
   * @param {number} issue
   */
  domainsOf(issue) {
    return this.#issues.get(issue)?.domains ?? [];
  }

  /**
   * Where the table of an issue would stand that has none, as a share of the reach.
   * @param {number} issue
   * @returns {import('./places.js').Point}
   */
  wouldStand(issue) {
    const [x, y] = pullOf(this.domainsOf(issue), this.fields);
    return this.places === 1 ? [0, 0] : [x * 0.6, y * 0.6];
  }

  /** @param {ShownIssue[]} issues */
  know(issues) {
    for (const one of issues) this.#issues.set(one.issue, one);
  }

  /**
   * A table that was there before.
   * @param {ShownTable} shown
   */
  put({ issue, meetings, members, left, months, released }) {
    this.convene(issue, members[0], LONG_AGO);
    for (const actor of members.slice(1)) this.join(issue, actor, LONG_AGO);
    for (const actor of [...left, ...released]) this.leave(issue, actor);
    const table = this.tables.get(issue);
    if (table) Object.assign(table, { meetings, months });
  }

  /**
   * @param {number} issue
   * @param {number} actor who starts it
   * @param {number} now
   */
  convene(issue, actor, now) {
    const { seats = 0, meetings: mostMeetings = 0, months: mostMonths = 0 } = this.#issues.get(issue) ?? {};
    const place = this.#placeFor(issue);
    const meetings = 0;
    this.tables.set(issue, {
      issue,
      seats,
      meetings,
      mostMeetings,
      months: null,
      mostMonths,
      members: [],
      born: now,
      place,
    });
    this.join(issue, actor, now);
  }

  /**
   * @param {number} issue
   * @param {number} actor
   * @param {number} now
   */
  join(issue, actor, now) {
    this.tables.get(issue)?.members.push({ actor, since: now, left: false });
    this.everSeated.add(actor);
  }

  /**
   * @param {number} issue
   * @param {number} actor
   */
  leave(issue, actor) {
    const seat = this.tables.get(issue)?.members.find(one => one.actor === actor);
    if (seat) seat.left = true;
  }

  /** @param {number} issue */
  meet(issue) {
    const table = this.tables.get(issue);
    if (table) table.meetings++;
  }

  /** A month of carrying out what was agreed passes. */
  pass() {
    for (const table of this.tables.values()) if (table.months !== null) table.months++;
  }

  /**
   * A table agreed, and begins to carry it out.
   * @param {number} issue
   */
  agree(issue) {
    const table = this.tables.get(issue);
    if (table) table.months = 0;
  }

  /**
   * A table that had closed before.
   * @param {ShownClosedTable} closed
   */
  putClosed({ issue, outcome, quality, novelty, delivered, changed, members }) {
    this.closed.set(issue, {
      issue,
      outcome,
      quality,
      novelty,
      delivered,
      changed,
      members,
      place: this.#placeFor(issue),
    });
  }

  /**
   * @param {ShownClosedTable} closed
   * @param {number} now
   * @param {number} lasts milliseconds that its end is shown
   */
  close({ issue, outcome, quality, novelty, delivered, changed, members }, now, lasts) {
    const table = this.tables.get(issue);
    if (!table) return;
    this.tables.delete(issue);
    this.ending = [...this.ending, { ...table, outcome, quality, novelty, since: now, lasts }].slice(-MOST_ENDING);
    this.closed.set(issue, { issue, outcome, quality, novelty, delivered, changed, members, place: table.place });
  }

  /** The closed tables that have their place still, the last one of each place. */
  get stones() {
    const byPlace = new Map([...this.closed.values()].map(one => [one.place, one]));
    for (const table of [...this.tables.values(), ...this.ending]) byPlace.delete(table.place);
    return [...byPlace.values()];
  }

  /** Counts who sits at a table now. */
  recount() {
    const seats = [...this.tables.values()].flatMap(table => table.members.filter(seat => !seat.left));
    this.seated = new Set(seats.map(seat => seat.actor));
  }

  /** Gives every table a place anew. */
  settle() {
    for (const table of this.tables.values()) table.place = this.#placeFor(table.issue, table);
    for (const table of this.closed.values()) if (table.place >= this.places) table.place = this.#placeFor(table.issue);
  }

  /**
   * A free place, towards the domains that the issue is about, and not upon a closed table while there are others. Where all are taken, there are
   * more from now on.
   * @param {number} issue
   * @param {Table} [self] the table that looks for one, if it has one
   */
  #placeFor(issue, self) {
    const open = [...this.tables.values()].filter(table => table !== self).map(table => table.place);
    const all = new Set([...open, ...[...this.closed.values()].map(table => table.place)]);
    const taken = all.size < this.places ? all : new Set(open);
    if (taken.size >= this.places) this.places = Math.ceil(taken.size * 1.3) + 1;
    return freePlace(taken, this.places, pullOf(this.#issues.get(issue)?.domains ?? [], this.fields));
  }
}
