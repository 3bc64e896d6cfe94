// Draws one world: actors in a ring by home domain, tables in the middle. Knows nothing of the server.
const FULL = Math.PI * 2, GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ease = t => t < 0 ? 0 : t > 1 ? 1 : t * t * (3 - 2 * t);
const FAINTEST = 0.05; // strength: a fainter tie is drawn nowhere
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export class Scene {
  constructor(canvas, side) {
    this.canvas = canvas; this.side = side; this.context = canvas.getContext('2d');
    this.tables = new Map(); this.ending = []; this.pulses = []; this.ties = new Map(); this.seated = new Set(); this.ever = new Set();
    this.hover = null; this.still = document.createElement('canvas'); this.dirty = true; this.frames = 0;
    new ResizeObserver(() => this.resize()).observe(canvas);
  }

  // setup: kinds, colours, homes; picture: what is there now
  begin(setup, picture, color) {
    Object.assign(this, { setup, color, tables: new Map(), ending: [], pulses: [], ties: new Map(), seated: new Set(), ever: new Set(), hover: null });
    this.open = Math.max(10, Math.ceil(setup.actors / setup.stride / 6.5));
    this.issues = new Map(picture.issues.map(one => [one.issue, one]));
    this.decay = picture.tieDecay; this.faded = 0; this.grow(picture.ties);
    this.layOut();
    picture.tables.forEach(({ issue, meetings, members, left }) => {
      const table = this.convene(issue, members[0]);
      members.slice(1).forEach(actor => this.join(issue, actor)); left.forEach(actor => this.leave(issue, actor));
      table.meetings = meetings; table.born = -1e9; table.members.forEach(seat => { seat.since = -1e9; });
    });
    picture.everSeated.forEach(actor => this.ever.add(actor));
    this.recount(); this.paintStill(); this.draw();
  }

  // one round: what changed; pace: milliseconds that a round takes; drawn by renew
  round(change, pace) {
    const now = performance.now(), swift = calm.matches || pace < 180;
    this.travel = swift ? 0 : Math.min(900, pace * 0.7);
    change.arrived.forEach(one => this.issues.set(one.issue, one));
    this.faded++;
    change.convened.forEach(({ issue, actor }) => this.convene(issue, actor));
    if (!swift && pace >= 400 && this.count <= 400) change.asked.forEach(({ issue, actor }) => this.pulses.push({ issue, actor, since: now }));
    change.joined.forEach(({ issue, actor }) => this.join(issue, actor));
    change.deliberating.forEach(issue => { const table = this.tables.get(issue); if (table) table.meetings++; });
    change.left.forEach(({ issue, actor }) => this.leave(issue, actor));
    change.closed.forEach(({ issue, outcome, quality }) => this.close(issue, outcome, quality, swift));
  }

  // after the rounds of a frame: ties fade, some grew
  renew(grown) { this.fade(); this.grow(grown); this.recount(); this.paintStill(); this.draw(); }

  get count() { return this.setup.kind.length; }
  shown(actor) { return actor % this.setup.stride === 0 ? actor / this.setup.stride : -1; }
  fade() {
    const left = (1 - this.decay) ** this.faded; this.faded = 0;
    if (left < 1) for (const [key, strength] of this.ties) this.tie(key, strength * left);
  }
  // four bytes a tie: the places of its two actors and its strength in thousandths, ten bits each
  grow(packed) {
    const bytes = new DataView(Uint8Array.from(atob(packed), letter => letter.charCodeAt(0)).buffer);
    for (let i = 0; i < bytes.byteLength; i += 4) { const bits = bytes.getInt32(i, true); this.tie(bits >> 10, (bits & 1023) / 1000); }
  }
  tie(key, strength) { if (strength < FAINTEST) this.ties.delete(key); else this.ties.set(key, strength); }

  convene(issue, actor) {
    const table = { issue, meetings: 0, members: [], born: performance.now(), slot: this.slotFor(issue) };
    this.tables.set(issue, table); this.join(issue, actor); return table;
  }
  join(issue, actor) { this.tables.get(issue)?.members.push({ actor, since: performance.now(), left: false }); this.ever.add(actor); }
  leave(issue, actor) { const seat = this.tables.get(issue)?.members.find(one => one.actor === actor); if (seat) { seat.left = true; seat.until = performance.now(); } }
  close(issue, outcome, quality, swift) {
    const table = this.tables.get(issue); if (!table) return;
    this.tables.delete(issue);
    if (this.hover?.issue === issue) this.hover = null;
    this.ending.push({ ...table, outcome, quality, since: performance.now(), lasts: swift ? 350 : 1500 });
    if (this.ending.length > 80) this.ending.splice(0, this.ending.length - 80);
  }
  recount() {
    this.seated = new Map();
    for (const table of this.tables.values()) for (const seat of table.members) if (!seat.left) this.seated.set(seat.actor, (this.seated.get(seat.actor) ?? 0) + 1);
  }

  resize() {
    const box = this.canvas.getBoundingClientRect(), ratio = Math.min(2, devicePixelRatio || 1);
    if (box.width < 10 || (this.canvas.width === Math.round(box.width * ratio) && this.canvas.height === Math.round(box.height * ratio))) return;
    this.canvas.width = Math.round(box.width * ratio); this.canvas.height = Math.round(box.height * ratio); this.ratio = ratio;
    this.width = box.width; this.height = box.height;
    if (this.setup) { this.layOut(); this.draw(); }
  }

  layOut() {
    if (!this.width) return this.resize();
    const { home, domains } = this.setup, fields = domains.length;
    this.large = document.documentElement.classList.contains('large');
    this.cx = this.width / 2; this.cy = this.height / 2;
    this.font = `${this.large ? 15 : 11.5}px system-ui, "Liberation Sans", sans-serif`; this.context.font = this.font;
    const room = Math.max(20, this.width * 0.17), wide = text => this.context.measureText(text).width;
    this.labels = domains.map((name, field) => inLines(name || String(field + 1), text => wide(text) <= room));
    this.rx = this.width / 2 - Math.max(...this.labels.flat().map(wide)) - 18;
    const isTall = this.labels.some((lines, field) => lines.length > 1 && Math.abs(Math.cos(-Math.PI / 2 + FULL * field / fields)) < 0.3); // above or below
    this.ry = this.height / 2 - (this.large ? 30 : 23) - (isTall ? (this.large ? 9 : 7) : 0);
    const rx = Math.min(this.rx, this.ry * 1.45); this.rx = rx;
    const mean = (rx + this.ry) / 2, each = FULL / fields, angle = each * 0.9;
    const inOf = [...Array(fields)].map(() => []);
    home.forEach((field, index) => inOf[field].push(index));
    const most = Math.max(...inOf.map(list => list.length), 1);
    let gap = 22 / mean, rows;
    for (; ; gap *= 0.96) { rows = this.rowsFor(gap, angle); if (rows.reduce((sum, row) => sum + row.room, 0) >= most || gap * mean < 2.2) break; }
    this.dot = Math.max(1.6, Math.min(this.large ? 7.5 : 6, gap * mean * 0.36));
    this.at = new Float32Array(this.count * 2);
    inOf.forEach((list, field) => {
      const middle = -Math.PI / 2 + each * field; let next = 0;
      for (const row of rows) {
        const here = Math.min(row.room, list.length - next);
        for (let i = 0; i < here; i++) {
          const turn = middle + (i - (here - 1) / 2) * (gap / row.radius);
          this.at[list[next] * 2] = this.cx + Math.cos(turn) * row.radius * this.rx; this.at[list[next] * 2 + 1] = this.cy + Math.sin(turn) * row.radius * this.ry; next++;
        }
      }
      for (; next < list.length; next++) { this.at[list[next] * 2] = this.cx + Math.cos(middle) * this.rx * .9; this.at[list[next] * 2 + 1] = this.cy + Math.sin(middle) * this.ry * .9; }
    });
    this.inner = rows.at(-1).radius - gap * 1.1;
    for (const table of this.tables.values()) table.slot = this.slotFor(table.issue, table);
    this.sprites(); this.paintStill();
  }
  rowsFor(gap, angle) {
    const rows = [];
    for (let radius = 1; radius > (this.count <= 300 ? 0.8 : 0.68); radius -= gap) rows.push({ radius, room: Math.max(1, Math.floor(angle * radius / gap)) });
    return rows;
  }

  // a free place in the middle, towards the domains that the issue is about
  slotFor(issue, self) {
    const taken = new Set(); for (const table of this.tables.values()) if (table !== self && table.slot !== undefined) taken.add(table.slot);
    const fields = this.setup.domains.length, domains = this.issues.get(issue)?.domains ?? [];
    let x = 0, y = 0; domains.forEach(field => { const turn = -Math.PI / 2 + FULL * field / fields; x += Math.cos(turn); y += Math.sin(turn); });
    const pull = domains.length ? 1.25 / domains.length : 0; x *= pull; y *= pull;
    if (taken.size >= this.open) { this.settled = -1; this.open = Math.ceil(taken.size * 1.3) + 1; }
    let best = 0, least = Infinity;
    for (let slot = 0; slot < this.open; slot++) {
      if (taken.has(slot)) continue;
      const [sx, sy] = this.slotUnit(slot), far = (sx - x) ** 2 + (sy - y) ** 2;
      if (far < least) { least = far; best = slot; }
    }
    return best;
  }
  slotUnit(slot) { const r = Math.sqrt((slot + 0.5) / this.open), turn = slot * GOLDEN; return [Math.cos(turn) * r, Math.sin(turn) * r]; }
  get reach() { return (this.inner ?? 0.6) * 0.93; }
  get tableRadius() { return Math.max(4.5, Math.min(24, 0.355 * Math.sqrt(this.rx * this.ry) * this.reach * Math.sqrt(Math.PI / this.open))); }
  tableAt(table) { const [x, y] = this.slotUnit(table.slot), r = this.reach; return [this.cx + x * r * this.rx, this.cy + y * r * this.ry]; }
  actorAt(actor) { const index = this.shown(actor); return index < 0 ? null : [this.at[index * 2], this.at[index * 2 + 1]]; }
  seatAt(table, index, at) {
    const turn = -Math.PI / 2 + FULL * index / Math.max(this.setup.seats, table.members.length), r = this.tableRadius;
    return [at[0] + Math.cos(turn) * r, at[1] + Math.sin(turn) * r];
  }

  sprites() {
    const make = (kind, radius, ring) => {
      const box = document.createElement('canvas'), size = Math.ceil((radius + 3) * 2 * this.ratio); box.width = box.height = size;
      const c = box.getContext('2d'); c.scale(this.ratio, this.ratio); c.translate(size / this.ratio / 2, size / this.ratio / 2);
      shape(c, this.setup.kindLooks[kind], radius); c.fillStyle = this.setup.kindColors[kind]; c.fill();
      c.lineWidth = ring ? 1.5 : 0.8; c.strokeStyle = ring ? '#1f2328' : '#ffffffcc'; c.stroke();
      return { box, half: size / this.ratio / 2 };
    };
    const seat = Math.max(1.9, Math.min(5.5, this.tableRadius * 0.3)); this.seatSize = seat;
    this.homeSprites = this.setup.kinds.map((_, kind) => make(kind, this.dot));
    this.busySprites = this.setup.kinds.map((_, kind) => make(kind, this.dot, true));
    this.seatSprites = this.setup.kinds.map((_, kind) => make(kind, seat));
    this.unknown = (() => { const s = make(0, seat); const c = s.box.getContext('2d'); c.globalCompositeOperation = 'source-in'; c.fillStyle = '#999'; c.fillRect(-99, -99, 999, 999); return s; })();
  }
  stamp(c, sprite, x, y) { c.drawImage(sprite.box, x - sprite.half, y - sprite.half, sprite.half * 2, sprite.half * 2); }

  // ties, homes and names of domains change once a round; many ties are drawn more seldom
  paintStill() {
    const { canvas, still, ratio } = this; if (!this.at) return;
    this.version = (this.version ?? 0) + 1; this.paintTies(canvas, ratio);
    still.width = canvas.width; still.height = canvas.height;
    const c = still.getContext('2d'); c.drawImage(this.web, 0, 0); c.scale(ratio, ratio);
    this.paintHomes(c);
  }
  paintTies(canvas, ratio) {
    const now = performance.now(); this.web ??= document.createElement('canvas');
    if (this.web.width === canvas.width && this.web.height === canvas.height && this.ties.size > 1500 && this.webOf === this.setup && now - this.webAt < 3000) return;
    this.webAt = now; this.webOf = this.setup; this.web.width = canvas.width; this.web.height = canvas.height;
    const c = this.web.getContext('2d'); c.scale(ratio, ratio);
    c.lineWidth = 1;
    const thin = Math.min(1, 500 / Math.max(1, this.ties.size));
    for (const [lo, hi, alpha] of [[0.1, 0.45, 0.035], [0.45, 0.6, 0.07], [0.6, 2, 0.2]]) {
      c.strokeStyle = `rgba(60,70,85,${alpha * (0.35 + 0.65 * thin)})`; c.beginPath();
      for (const [key, s] of this.ties) {
        if (s < lo || s >= hi) continue;
        this.arc(c, key >> 10, key & 1023);
      }
      c.stroke();
    }
  }
  arc(c, first, second) {
    const { at, cx, cy } = this, ax = at[first * 2], ay = at[first * 2 + 1], bx = at[second * 2], by = at[second * 2 + 1];
    c.moveTo(ax, ay); c.quadraticCurveTo(cx + (ax + bx - 2 * cx) * 0.22, cy + (ay + by - 2 * cy) * 0.22, bx, by);
  }
  paintHomes(c) {
    for (let index = 0; index < this.count; index++) {
      const actor = index * this.setup.stride, busy = this.seated.has(actor);
      c.globalAlpha = busy ? 1 : this.ever.has(actor) ? 0.72 : 0.3;
      this.stamp(c, (busy ? this.busySprites : this.homeSprites)[this.setup.kind[index]], this.at[index * 2], this.at[index * 2 + 1]);
    }
    c.globalAlpha = 1; c.fillStyle = this.large ? '#000' : '#5b626b'; c.textBaseline = 'middle';
    c.font = this.font;
    this.setup.domains.forEach((_, field) => {
      const turn = -Math.PI / 2 + FULL * field / this.setup.domains.length, cos = Math.cos(turn), sin = Math.sin(turn);
      c.textAlign = Math.abs(cos) < 0.3 ? 'center' : cos > 0 ? 'left' : 'right';
      const lines = this.labels[field], leading = this.large ? 17 : 13;
      lines.forEach((line, at) => c.fillText(line, this.cx + cos * (this.rx + this.dot + 7), this.cy + sin * (this.ry + this.dot + 8) + (at - (lines.length - 1) / 2) * leading));
    });
  }

  draw() { if (!this.dirty || !this.waiting) { this.dirty = true; if (!this.waiting) { this.waiting = true; requestAnimationFrame(time => { this.waiting = false; this.paint(time); }); } } }

  paint(time) {
    if (!this.at || !this.setup) return;
    this.dirty = false; this.frames++;
    const c = this.context, now = performance.now(); let moving = false;
    c.setTransform(1, 0, 0, 1, 0, 0); c.clearRect(0, 0, this.canvas.width, this.canvas.height);
    c.drawImage(this.still, 0, 0); c.scale(this.ratio, this.ratio);
    const radius = this.tableRadius;
    this.pulses = this.pulses.filter(pulse => now - pulse.since < 700 && this.tables.has(pulse.issue));
    for (const pulse of this.pulses) {
      const from = this.tableAt(this.tables.get(pulse.issue)), to = this.actorAt(pulse.actor); if (!to) continue;
      moving = true; const t = (now - pulse.since) / 700; c.strokeStyle = this.color; c.globalAlpha = 0.28 * (1 - t); c.lineWidth = 1; c.setLineDash([2, 4]);
      c.beginPath(); c.moveTo(from[0], from[1]); c.lineTo(from[0] + (to[0] - from[0]) * ease(t * 2), from[1] + (to[1] - from[1]) * ease(t * 2)); c.stroke();
    }
    c.setLineDash([]); c.globalAlpha = 1;
    const still = [], going = []; for (const table of this.tables.values()) (table !== this.tables.get(this.hover?.issue) && this.rests(table, now) ? still : going).push(table);
    const key = `${this.version} ${still.length} ${this.hover?.issue} ${this.open}`;
    this.middle ??= document.createElement('canvas');
    if (this.middleOf !== key) {
      this.middleOf = key; this.middle.width = this.canvas.width; this.middle.height = this.canvas.height;
      const m = this.middle.getContext('2d'); m.scale(this.ratio, this.ratio); still.forEach(table => this.paintTable(m, table, radius, now));
    }
    c.setTransform(1, 0, 0, 1, 0, 0); c.drawImage(this.middle, 0, 0); c.scale(this.ratio, this.ratio);
    for (const table of going) moving = this.paintTable(c, table, radius, now) || moving;
    this.ending = this.ending.filter(table => now - table.since < table.lasts);
    for (const table of this.ending) { moving = true; this.paintEnd(c, table, radius, now); }
    if (this.hover) this.paintHover(c, radius);
    if (moving) this.draw();
  }

  rests(table, now) { return !this.travel || (now - table.born >= 350 && table.members.every(seat => now - seat.since >= this.travel)); }

  paintTable(c, table, radius, now) {
    const at = this.tableAt(table), lit = this.hover?.issue === table.issue; let moving = false;
    const grown = this.travel && now - table.born < 350 ? ease((now - table.born) / 350) : 1; moving = grown < 1;
    c.lineWidth = lit ? 2 : 0.6; c.strokeStyle = this.color; c.globalAlpha = lit ? 0.8 : this.count > 400 ? 0.05 : 0.13; c.beginPath();
    table.members.forEach((seat, index) => { const home = this.actorAt(seat.actor); if (home && !seat.left) { const s = this.seatAt(table, index, at); c.moveTo(home[0], home[1]); c.lineTo(s[0], s[1]); } });
    c.stroke(); c.globalAlpha = 1;
    c.beginPath(); c.arc(at[0], at[1], radius * grown * 0.98, 0, FULL); c.fillStyle = table.meetings ? tint(this.color) : '#fff'; c.fill();
    c.lineWidth = lit ? 3 : radius > 9 ? 1.4 : 1; c.strokeStyle = this.color; if (!table.meetings) c.setLineDash([3, 3]); c.stroke(); c.setLineDash([]);
    if (table.meetings && radius > 6) {
      c.beginPath(); c.arc(at[0], at[1], radius * 0.52, -Math.PI / 2, -Math.PI / 2 + FULL * Math.min(1, table.meetings / Math.max(1, this.setup.meetings))); c.lineWidth = Math.max(2, radius * 0.2); c.strokeStyle = this.color; c.globalAlpha = 0.75; c.stroke(); c.globalAlpha = 1;
    }
    table.members.forEach((seat, index) => {
      if (seat.left) return;
      let [x, y] = this.seatAt(table, index, at); const home = this.actorAt(seat.actor), t = this.travel ? (now - seat.since) / this.travel : 1;
      if (t < 1 && home) { moving = true; const e = ease(t); x = home[0] + (x - home[0]) * e; y = home[1] + (y - home[1]) * e; }
      const index2 = this.shown(seat.actor);
      this.stamp(c, index2 < 0 ? this.unknown : this.seatSprites[this.setup.kind[index2]], x, y);
      if (index === 0 && radius > 9 && t >= 1) { c.beginPath(); c.arc(x, y, this.seatSize + 2, 0, FULL); c.lineWidth = 1.2; c.strokeStyle = '#1f2328'; c.stroke(); }
    });
    return moving;
  }

  paintEnd(c, table, radius, now) {
    const at = this.tableAt(table), t = (now - table.since) / table.lasts, fade = t < 0.6 ? 1 : 1 - (t - 0.6) / 0.4;
    c.globalAlpha = fade; c.beginPath(); c.arc(at[0], at[1], radius * (table.outcome === 0 ? 1 + 0.12 * Math.sin(Math.min(1, t * 3) * Math.PI) : 1), 0, FULL);
    c.fillStyle = table.outcome === 0 ? this.color : table.outcome === 1 ? '#e3e5e8' : '#fff'; c.fill(); c.lineWidth = 1.4; c.strokeStyle = table.outcome === 0 ? this.color : '#7c838c'; c.stroke();
    c.strokeStyle = table.outcome === 0 ? '#fff' : '#4b525b'; c.lineWidth = Math.max(1.6, radius * 0.16); c.lineCap = 'round'; c.lineJoin = 'round'; c.beginPath();
    const r = radius * 0.42;
    if (table.outcome === 0) { c.moveTo(at[0] - r, at[1]); c.lineTo(at[0] - r * 0.25, at[1] + r * 0.75); c.lineTo(at[0] + r, at[1] - r * 0.75); }
    else if (table.outcome === 1) { c.moveTo(at[0] - r, at[1]); c.lineTo(at[0] + r, at[1]); }
    else { c.moveTo(at[0] - r * .8, at[1] - r * .8); c.lineTo(at[0] + r * .8, at[1] + r * .8); c.moveTo(at[0] + r * .8, at[1] - r * .8); c.lineTo(at[0] - r * .8, at[1] + r * .8); }
    c.stroke(); c.lineCap = 'butt'; c.globalAlpha = 1;
    if (this.travel && table.outcome !== undefined) table.members.forEach((seat, index) => {
      const home = this.actorAt(seat.actor); if (!home || seat.left || t > 0.75) return;
      const s = this.seatAt(table, index, at), e = ease(Math.max(0, t - 0.25) * 2);
      this.stamp(c, this.seatSprites[this.setup.kind[this.shown(seat.actor)]], s[0] + (home[0] - s[0]) * e, s[1] + (home[1] - s[1]) * e);
    });
  }

  paintHover(c, radius) {
    const { actor, issue } = this.hover; c.lineWidth = 2.5; c.strokeStyle = '#000';
    if (issue !== undefined && this.tables.has(issue)) { const at = this.tableAt(this.tables.get(issue)); c.beginPath(); c.arc(at[0], at[1], radius + this.seatSize + 4, 0, FULL); c.stroke(); }
    if (actor !== undefined) {
      const at = this.actorAt(actor); if (!at) return;
      c.lineWidth = 1.3; c.strokeStyle = '#333a44';
      const place = this.shown(actor);
      for (const [key, s] of this.ties) { const a = key >> 10, b = key & 1023; if (a !== place && b !== place) continue; c.globalAlpha = Math.min(1, 0.2 + s); c.beginPath(); this.arc(c, place, a === place ? b : a); c.stroke(); }
      c.globalAlpha = 1; c.strokeStyle = this.color; c.lineWidth = 2.5;
      for (const table of this.tables.values()) if (table.members.some(seat => seat.actor === actor && !seat.left)) { const to = this.tableAt(table); c.beginPath(); c.moveTo(at[0], at[1]); c.lineTo(to[0], to[1]); c.stroke(); }
      c.strokeStyle = '#000'; c.lineWidth = 2.5; c.beginPath(); c.arc(at[0], at[1], this.dot + 4, 0, FULL); c.stroke();
    }
  }

  // what lies under a point
  find(x, y) {
    const radius = this.tableRadius + this.seatSize; let found = null, least = Infinity;
    for (const table of this.tables.values()) { const at = this.tableAt(table), far = Math.hypot(at[0] - x, at[1] - y); if (far < radius + 2 && far < least) { least = far; found = { issue: table.issue }; } }
    if (found) return found;
    for (let index = 0; index < this.count; index++) { const far = Math.hypot(this.at[index * 2] - x, this.at[index * 2 + 1] - y); if (far < Math.max(9, this.dot + 4) && far < least) { least = far; found = { actor: index * this.setup.stride }; } }
    return found;
  }
  placeOf(what) { return what.issue !== undefined ? (this.tables.has(what.issue) ? this.tableAt(this.tables.get(what.issue)) : null) : this.actorAt(what.actor); }
}

export function shape(c, look, r) {
  c.beginPath();
  switch (look % 5) {
    case 0: c.arc(0, 0, r, 0, FULL); break;
    case 1: c.rect(-r * 0.88, -r * 0.88, r * 1.76, r * 1.76); break;
    case 2: c.moveTo(0, -r * 1.2); c.lineTo(r * 1.15, r * 0.85); c.lineTo(-r * 1.15, r * 0.85); c.closePath(); break;
    case 3: c.moveTo(0, -r * 1.25); c.lineTo(r * 1.25, 0); c.lineTo(0, r * 1.25); c.lineTo(-r * 1.25, 0); c.closePath(); break;
    default: for (let i = 0; i < 6; i++) c.lineTo(Math.cos(i * FULL / 6) * r * 1.1, Math.sin(i * FULL / 6) * r * 1.1); c.closePath();
  }
}
function tint(color) { const n = parseInt(color.slice(1), 16), mix = v => Math.round(v + (255 - v) * 0.86); return `rgb(${mix(n >> 16)},${mix(n >> 8 & 255)},${mix(n & 255)})`; }

/** A name on one line where it fits, else on two, cut off where it does not fit then. */
function inLines(name, fits) {
  const cut = text => { if (fits(text)) return text; while (!fits(text + '…')) text = text.slice(0, -1); return text.trimEnd() + '…'; };
  if (fits(name)) return [name];
  const words = name.split(' '); let first = words.shift();
  while (words.length && fits(`${first} ${words[0]}`)) first += ` ${words.shift()}`;
  return words.length ? [cut(first), cut(words.join(' '))] : [cut(first)];
}
