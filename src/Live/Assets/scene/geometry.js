// @ts-check
import { FULL, turnOf } from './shapes.js';
import { pointOf } from './places.js';

/** @typedef {import('./places.js').Point} Point */
/** @typedef {import('./board.js').Table} Table */

/** What somebody points at: an actor, a table by its issue. */
/** @typedef {{ actor?: number, issue?: number }} Target */

/**
 * Whether two targets are one.
 * @param {Target | null} one
 * @param {Target | null} other
 */
export const isSame = (one, other) => one?.actor === other?.actor && one?.issue === other?.issue;

/** Where actors, tables and seats of a world are drawn. */
export class Geometry {
  /**
   * @param {import('../protocol.js').WorldSetup} setup
   * @param {import('./ring.js').Ring} ring
   * @param {import('./board.js').Board} board
   * @param {number} mostRadius of a table
   */
  constructor(setup, ring, board, mostRadius) {
    this.mostRadius = mostRadius;
    this.setup = setup;
    this.ring = ring;
    this.board = board;
  }

  /** Radius of the part where tables stand, as a share of the ring. */
  get #reach() {
    return this.ring.inner * 0.93;
  }

  get tableRadius() {
    const { rx, ry } = this.ring;
    const room = 0.355 * Math.sqrt(rx * ry) * this.#reach * Math.sqrt(Math.PI / this.board.places);
    return Math.max(4.5, Math.min(this.mostRadius, room));
  }

  /**
   * The place of an actor among those shown; −1: the sample leaves it out.
   * @param {number} actor
   */
  indexOf(actor) {
    return actor % this.setup.stride === 0 ? actor / this.setup.stride : -1;
  }

  /**
   * @param {number} actor
   * @returns {Point | null} null: the sample leaves it out
   */
  actorAt(actor) {
    const index = this.indexOf(actor);
    return index < 0 ? null : [this.ring.at[index * 2], this.ring.at[index * 2 + 1]];
  }

  /**
   * @param {{ place: number }} table open or closed
   * @returns {Point}
   */
  tableAt(table) {
    return this.#inReach(pointOf(table.place, this.board.places));
  }

  /**
   * Where a domain is, on the ring.
   * @param {number} field
   * @returns {Point}
   */
  domainAt(field) {
    const { cx, cy, rx, ry, inner } = this.ring;
    const turn = turnOf(field, this.setup.domains.length);
    return [cx + Math.cos(turn) * rx * inner, cy + Math.sin(turn) * ry * inner];
  }

  /**
   * @param {Point} point in the unit circle
   * @returns {Point}
   */
  #inReach([x, y]) {
    const { cx, cy, rx, ry } = this.ring;
    const reach = this.#reach;
    return [cx + x * reach * rx, cy + y * reach * ry];
  }

  /**
   * @param {Table} table
   * @param {number} index of the seat, in order of joining
   * @param {Point} at where the table is
   * @returns {Point}
   */
  seatAt(table, index, at) {
    const turn = -Math.PI / 2 + (FULL * index) / Math.max(table.seats, table.members.length);
    const radius = this.tableRadius;
    return [at[0] + Math.cos(turn) * radius, at[1] + Math.sin(turn) * radius];
  }

  /**
   * Where something is that somebody points at.
   * @param {Target} target
   * @returns {Point | null} null: it is not drawn
   */
  placeOf({ actor, issue }) {
    if (issue === undefined) return actor === undefined ? null : this.actorAt(actor);
    const table = this.board.tables.get(issue) ?? this.board.closed.get(issue);
    if (table) return this.tableAt(table);
    return this.board.domainsOf(issue).length ? this.#inReach(this.board.wouldStand(issue)) : null;
  }

  /**
   * What lies under a point, a table before an actor.
   * @param {number} x
   * @param {number} y
   * @param {number} seatSize
   * @param {boolean} isWeb whether the web is drawn, and no tables
   * @returns {Target | null}
   */
  find(x, y, seatSize, isWeb) {
    if (isWeb) return this.#findActor(x, y);
    const { tables, stones } = this.board;
    const radius = this.tableRadius;
    const table =
      this.#findTable(x, y, [...tables.values()], radius + seatSize + 2) ?? this.#findTable(x, y, stones, radius);
    return table ?? this.#findActor(x, y);
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {{ issue: number, place: number }[]} tables
   * @param {number} within
   * @returns {Target | null}
   */
  #findTable(x, y, tables, within) {
    let found = null;
    let least = within;
    for (const table of tables) {
      const at = this.tableAt(table);
      const far = Math.hypot(at[0] - x, at[1] - y);
      if (far < least) {
        least = far;
        found = { issue: table.issue };
      }
    }
    return found;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {Target | null}
   */
  #findActor(x, y) {
    const { at, dot } = this.ring;
    let found = null;
    let least = Math.max(9, dot + 4);
    for (let index = 0; index < at.length / 2; index++) {
      const far = Math.hypot(at[index * 2] - x, at[index * 2 + 1] - y);
      if (far < least) {
        least = far;
        found = { actor: index * this.setup.stride };
      }
    }
    return found;
  }
}
