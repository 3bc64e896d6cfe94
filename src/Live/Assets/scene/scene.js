// @ts-check
import { Board } from './board.js';
import { STONE, paintEnd } from './endings.js';
import { Geometry, isSame } from './geometry.js';
import { paintDomains, paintHomes } from './homes.js';
import { Ground, Layer, opaque } from './layer.js';
import { paintTarget } from './pointing.js';
import { Pulses } from './pulses.js';
import { layOut } from './ring.js';
import { Sprites } from './sprites.js';
import { appears, comes, paintComing, paintTable } from './tables.js';
import { theme } from './theme.js';
import { Ties } from './ties.js';
import { STRONG, Web } from './web.js';
import { paintWorth } from './worth.js';

/** @typedef {import('../protocol.js').WorldSetup} WorldSetup */
/** @typedef {import('../protocol.js').WorldPicture} WorldPicture */
/** @typedef {import('../protocol.js').WorldRound} WorldRound */
/** @typedef {import('./geometry.js').Target} Target */

/**
 * What a world is drawn from.
 * @typedef {object} Drawing
 * @property {WorldSetup} setup
 * @property {string} color of its scenario
 * @property {Board} board
 * @property {Ties} ties
 * @property {Geometry} geometry
 * @property {Sprites} sprites
 * @property {boolean} isLarge whether letters are large
 * @property {string} font of names
 * @property {number} width
 * @property {number} height
 * @property {boolean} isWeb whether the ties are drawn, and no tables
 * @property {(actor: number) => string} names what an actor is called
 * @property {number[]} also actors that are named besides
 * @property {number} travel milliseconds that an actor takes to its seat; 0: nothing moves
 * @property {Target | null} hover what somebody points at
 */

/** A round that lasts less is shown at once. */
const SWIFT = 180;
/** A round that lasts less shows nobody being asked, and neither does a world of more actors. */
const UNHURRIED = 400;
const FEW = 400;
/** A round that lasts more is slow motion. */
const SLOW = 2000;
/** Milliseconds that the end of a table is shown at least. */
const SHORTEST_END = 350;
/** Pixels from an actor to the middle of its name, about. */
const NAME = 60;
/** A scene that is less wide has smaller letters. */
const NARROW = 420;
/** How much is hidden of all that somebody does not point at. */
const VEIL = 0.76;
/** Milliseconds in which the web appears. */
const WEAVES = 1600;

/**
 * How a scene is set, where it is not set for all tables of a world.
 * @typedef {{ places?: number, mostRadius?: number, beside?: number }} Setting
 */

/** Draws one world: actors in a ring by home domain, tables in the middle. Knows nothing of the server. */
export class Scene {
  /** What somebody points at. @type {Target | null} */
  hover = null;

  /** @type {{ setup: WorldSetup, color: string, board: Board, ties: Ties } | null} */
  #world = null;
  /** @type {{ geometry: Geometry, sprites: Sprites, isLarge: boolean, font: string } | null} */
  #layout = null;
  #pulses = new Pulses();
  #web = new Web();
  /** Ties, homes and names of domains: they change once a round. */
  #still = new Layer();
  #stillVersion = 0;
  /** All that does not move now. */
  #ground = new Ground();
  #groundOf = '';
  #width = 0;
  #height = 0;
  #ratio = 1;
  #travel = 0;
  /** Rounds by which ties have not faded yet. */
  #faded = 0;
  #isWaiting = false;
  #isWeb = false;
  #wovenFrom = -Infinity;
  #calm = matchMedia('(prefers-reduced-motion: reduce)');

  /** Actors that are named besides. @type {number[]} */
  also = [];

  /** What an actor is called. @type {(actor: number) => string} */
  names = String;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Setting} set
   */
  constructor(canvas, set = {}) {
    this.canvas = canvas;
    this.set = set;
    this.context = opaque(canvas);
    new ResizeObserver(() => this.resize()).observe(canvas);
  }

  /** Whether there is a world to draw. */
  get hasBegun() {
    return this.#world !== null;
  }

  /** Open tables, by issue. @returns {Map<number, import('./board.js').Table>} */
  get tables() {
    return this.#world?.board.tables ?? new Map();
  }

  /** Tables that closed, by issue, in order of closing. @returns {Map<number, import('./board.js').ClosedTable>} */
  get closed() {
    return this.#world?.board.closed ?? new Map();
  }

  /** Share of the strong ties that runs between home domains; null: there are none. */
  get between() {
    return this.#world ? this.#world.ties.between(STRONG, this.#world.setup.home) : null;
  }

  /** Whether the ties are drawn, and no tables. */
  get isWeb() {
    return this.#isWeb;
  }

  set isWeb(isWeb) {
    if (this.#isWeb === isWeb) return;
    this.#isWeb = isWeb;
    this.#wovenFrom = this.#calm.matches ? -Infinity : performance.now();
    this.#paintStill();
    this.draw();
  }

  /** Points at something, or at nothing. @param {Target | null} target */
  point(target) {
    if (isSame(this.hover, target)) return;
    this.hover = target;
    this.draw();
  }

  /** Takes another colour, and those of the page. @param {string} color */
  recolor(color) {
    if (!this.#world) return;
    this.#world.color = color;
    this.layOut();
    this.draw();
  }

  /**
   * Begins with what is there now.
   * @param {WorldSetup} setup
   * @param {WorldPicture} picture
   * @param {string} color
   */
  begin(setup, picture, color) {
    const board = new Board(setup.actors / setup.stride, setup.domains.length, this.set.places);
    const ties = new Ties(picture.tieDecay);
    this.#world = { setup, color, board, ties };
    this.#pulses = new Pulses();
    this.#faded = 0;
    this.hover = null;
    board.know(picture.issues);
    ties.grow(picture.ties);
    this.layOut();
    for (const table of picture.tables) board.put(table);
    for (const table of picture.closed) board.putClosed(table);
    for (const actor of picture.everSeated) board.everSeated.add(actor);
    board.recount();
    this.#paintStill();
    this.draw();
  }

  /**
   * Takes in what changed in a round; renew draws it.
   * @param {WorldRound} change
   * @param {number} pace milliseconds that the round lasts
   */
  round(change, pace) {
    if (!this.#world) return;
    const { board, setup } = this.#world;
    const now = performance.now();
    const isSwift = this.#calm.matches || pace < SWIFT;
    this.#travel = isSwift ? 0 : Math.min(pace > SLOW ? 1600 : 900, pace * 0.7);
    this.#faded++;
    board.know(change.arrived);
    for (const { issue, actor } of change.convened) board.convene(issue, actor, now);
    if (!isSwift && pace >= UNHURRIED && setup.kind.length <= FEW) this.#pulses.begin(change.asked, now, pace > SLOW);
    for (const { issue, actor } of change.joined) board.join(issue, actor, now);
    for (const issue of change.deliberating) board.meet(issue);
    for (const { issue, actor } of [...change.left, ...change.released]) board.leave(issue, actor);
    board.pass();
    for (const issue of change.agreed) board.agree(issue);
    const lasts = isSwift ? SHORTEST_END : pace > SLOW ? 2400 : Math.max(SHORTEST_END, Math.min(1500, pace * 1.5));
    for (const closed of change.closed) board.close(closed, now, lasts);
  }

  /**
   * After the rounds of a frame: ties fade, some grew.
   * @param {string} grownTies packed
   */
  renew(grownTies) {
    if (!this.#world) return;
    const { board, ties } = this.#world;
    ties.fade(this.#faded);
    this.#faded = 0;
    ties.grow(grownTies);
    board.recount();
    this.#paintStill();
    this.draw();
  }

  /** Takes the size that the canvas has on the page. */
  resize() {
    const box = this.canvas.getBoundingClientRect();
    const ratio = Math.min(2, devicePixelRatio || 1);
    const width = Math.round(box.width * ratio);
    const height = Math.round(box.height * ratio);
    if (box.width < 10 || (this.canvas.width === width && this.canvas.height === height)) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.#ratio = ratio;
    this.#width = box.width;
    this.#height = box.height;
    if (this.#world) {
      this.layOut();
      this.draw();
    }
  }

  /** Lays everything out anew: in another size, or with other letters. */
  layOut() {
    if (!this.#width)
      this.resize(); // it lays out itself
    else if (this.#world) this.#layOut(this.#world);
  }

  /** @param {{ setup: WorldSetup, board: Board }} world */
  #layOut({ setup, board }) {
    const isLarge = document.documentElement.classList.contains('large');
    const font = `${isLarge ? 20 : this.#width < NARROW ? 10.5 : 12}px system-ui, "Liberation Sans", sans-serif`;
    this.context.font = font;
    const ring = layOut({
      width: this.#width,
      height: this.#height,
      isLarge,
      home: setup.home,
      domains: setup.domains,
      measure: text => this.context.measureText(text).width,
      beside: this.set.beside,
    });
    const geometry = new Geometry(setup, ring, board, this.set.mostRadius ?? 40);
    board.settle();
    const sprites = new Sprites(setup, ring.dot, geometry.tableRadius, this.#ratio);
    this.#layout = { geometry, sprites, isLarge, font };
    this.#paintStill();
  }

  /** Draws at the next occasion. */
  draw() {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#paint();
    });
  }

  /**
   * What lies under a point.
   * @param {number} x
   * @param {number} y
   */
  find(x, y) {
    return this.#layout ? this.#layout.geometry.find(x, y, this.#layout.sprites.seatSize, this.#isWeb) : null;
  }

  /**
   * Where something is that somebody points at; null: it is not drawn.
   * @param {Target} target
   */
  placeOf(target) {
    return this.#layout ? this.#layout.geometry.placeOf(target) : null;
  }

  /**
   * Where those are at home who sit at the table of an issue, or sat there, and about where their names are.
   * @param {Target} target
   * @returns {import('./places.js').Point[]}
   */
  homesOf({ issue }) {
    if (issue === undefined || !this.#world || !this.#layout) return [];
    const { board } = this.#world;
    const { geometry } = this.#layout;
    const open = board.tables.get(issue)?.members.map(seat => seat.actor);
    const members = open ?? board.closed.get(issue)?.members ?? [];
    const homes = members.map(actor => geometry.actorAt(actor)).filter(at => at !== null);
    const { cx } = geometry.ring;
    return homes.flatMap(([x, y]) => {
      const beside = x + (x < cx ? -NAME : NAME);
      return /** @type {import('./places.js').Point[]} */ ([[x, y], [beside, y], [beside, y + NAME / 4]]); // prettier-ignore
    });
  }

  /**
   * How far from its place something reaches that somebody points at.
   * @param {Target} target
   */
  sizeOf({ issue }) {
    if (!this.#layout) return 0;
    const { geometry, sprites } = this.#layout;
    return issue === undefined ? geometry.ring.dot + 4 : geometry.tableRadius + sprites.seatSize + 6;
  }

  /** @returns {Drawing | null} null: there is nothing to draw yet */
  get #drawing() {
    if (!this.#world || !this.#layout) return null;
    const { names, hover, also } = this;
    const size = { width: this.#width, height: this.#height };
    return { ...this.#world, ...this.#layout, ...size, isWeb: this.#isWeb, names, also, travel: this.#travel, hover };
  }

  #paintStill() {
    const drawing = this.#drawing;
    if (!drawing) return;
    const { width, height } = this.canvas;
    this.#stillVersion++;
    const { geometry, board, color, ties, setup } = drawing;
    const c = this.#still.clear(width, height, this.#ratio);
    if (this.#isWeb) this.#web.paint(this.canvas, this.#ratio, { ring: geometry.ring, ties, home: setup.home, color });
    else
      for (const stone of board.stones)
        paintWorth(c, stone, geometry.tableAt(stone), geometry.tableRadius * STONE, color);
    paintHomes(c, drawing);
    paintDomains(c, drawing);
  }

  #paint() {
    const drawing = this.#drawing;
    if (!drawing) return;
    const c = this.context;
    const now = performance.now();
    const { hover } = drawing;
    const isMoving = this.#isWeb ? this.#paintWeb(c, now) : this.#paintTables(c, drawing, now);
    if (hover) this.#veil(c);
    paintTarget(c, drawing, now);
    const isPulsing = !this.#isWeb && this.#pulses.paint(c, drawing, now);
    if (isMoving || isPulsing) this.draw();
  }

  /** @param {CanvasRenderingContext2D} c */
  #veil(c) {
    c.globalAlpha = VEIL;
    c.fillStyle = theme.paper;
    c.fillRect(0, 0, this.#width, this.#height);
    c.globalAlpha = 1;
  }

  /**
   * @param {CanvasRenderingContext2D} c
   * @param {number} now
   * @returns {boolean} whether it appears still
   */
  #paintWeb(c, now) {
    const woven = Math.min(1, (now - this.#wovenFrom) / WEAVES);
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.fillStyle = theme.paper;
    c.fillRect(0, 0, this.canvas.width, this.canvas.height);
    c.globalAlpha = woven;
    copy(c, this.#web.canvas, this.#ratio);
    c.globalAlpha = 1;
    copy(c, this.#still.canvas, this.#ratio);
    return woven < 1;
  }

  /**
   * @param {CanvasRenderingContext2D} c
   * @param {Drawing} drawing
   * @param {number} now
   * @returns {boolean} whether something moves
   */
  #paintTables(c, drawing, now) {
    const { board, geometry, travel } = drawing;
    const ending = board.ending.filter(table => now - table.since < table.lasts);
    const haveEnded = ending.length < board.ending.length;
    board.ending = ending;
    if (haveEnded) this.#paintStill(); // they stay from now on
    const tables = [...board.tables.values()];
    const appearing = tables.filter(table => appears(table, travel, now));
    const awaiting = tables.filter(table => table.members.some(seat => comes(seat, geometry, travel, now)));
    this.#paintGround(drawing, now);
    copy(c, this.#ground.canvas, this.#ratio);
    for (const table of appearing) paintTable(c, drawing, table, now);
    for (const table of awaiting) paintComing(c, drawing, table, now);
    for (const table of ending) paintEnd(c, drawing, table, now);
    return ending.length > 0 || appearing.length > 0 || awaiting.length > 0;
  }

  /**
   * What does not move is painted anew only when something of it changed: tables that have appeared, and who sits at them.
   * @param {Drawing} drawing
   * @param {number} now
   */
  #paintGround(drawing, now) {
    const { board, geometry, travel } = drawing;
    const standing = [...board.tables.values()].filter(table => !appears(table, travel, now));
    const sitting = standing.flatMap(table => table.members.filter(seat => !comes(seat, geometry, travel, now)));
    const key = `${this.#stillVersion} ${standing.length} ${sitting.length} ${board.places}`;
    if (this.#groundOf === key) return;
    this.#groundOf = key;
    const c = this.#ground.fill(this.canvas.width, this.canvas.height, theme.paper);
    copy(c, this.#still.canvas, this.#ratio);
    for (const table of standing) paintTable(c, { ...drawing, hover: null }, table, now);
  }
}

/**
 * Copies a layer pixel by pixel.
 * @param {CanvasRenderingContext2D} c
 * @param {HTMLCanvasElement} layer
 * @param {number} ratio
 */
function copy(c, layer, ratio) {
  c.setTransform(1, 0, 0, 1, 0, 0);
  c.drawImage(layer, 0, 0);
  c.scale(ratio, ratio);
}
