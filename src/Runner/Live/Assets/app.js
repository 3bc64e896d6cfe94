import { texts, terms } from '/texts.js';
import { Scene, shape } from '/scene.js';
import { drawPanel } from '/panels.js';

const $ = id => document.getElementById(id);
const made = (tag, attributes = {}, ...content) => {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'class') element.className = value;
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...content.filter(one => one !== null && one !== undefined)); // text nodes: names are text, whatever they contain
  return element;
};
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at] ?? '');

// who this page is
const fragment = location.hash.slice(1);
const given = fragment.startsWith('teacher=') ? fragment.slice(8) : null, asked = fragment.startsWith('e=') ? fragment : null;
if (given !== null) history.replaceState(null, '', location.pathname);
let token = null;
let hasDashboard = false, language = localStorage.getItem('language'), large = localStorage.getItem('large') === '1', t = texts.en;

let setup = null, state = null, band = null, round = 0, worlds = [], tourStep = -1, pinned = null, myVote = null, toldQuestion = null, noticeText = '';
const scenes = [];

const number = (value, digits = 2) => value === null || value === undefined ? '–' : value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−');
const percent = value => value === null || value === undefined ? '–' : `${Math.round(value * 100)} %`;
const word = text => text?.[language] ?? '';
const scenarioOf = side => setup.scenarios[side].name;
const isTeacher = () => token !== null;

async function order(body) {
  if (!isTeacher()) return null;
  const answer = await fetch('/orders', { method: 'POST', headers: { 'content-type': 'application/json', 'X-OpgaveSim-Token': token }, body: JSON.stringify(body) });
  if (answer.ok) { notice(''); return answer.json(); }
  if (answer.status === 403) { token = null; sessionStorage.removeItem('token'); renderAll(); }
  notice(fill(t.refused, await answer.text())); return null;
}
function notice(text) { noticeText = text; const note = $('notice'); const shown = text || standingNotice(); note.textContent = shown; note.hidden = !shown; }
function standingNotice() {
  if (!setup) return '';
  const all = [];
  if (!isTeacher()) all.push(t.watching);
  if (setup.stride > 1) all.push(fill(t.sample, setup.kind.length.toLocaleString(language), setup.actors.toLocaleString(language), setup.stride));
  if (state?.problem) all.push(state.problem);
  return all.join(' ');
}

// whether this page is the teacher's: a token counts when the program knows it, so a false one in an address does not replace the true one
async function greet() {
  for (const one of [given, sessionStorage.getItem('token')].filter(one => /^[0-9a-f]{32}$/.test(one ?? ''))) {
    const answer = await fetch('/teacher', { method: 'POST', headers: { 'X-OpgaveSim-Token': one } });
    if (answer.ok) { token = one; sessionStorage.setItem('token', one); hasDashboard = (await answer.json()).dashboard; return; }
  }
  sessionStorage.removeItem('token');
}

// the stream
function listen() {
  const events = new EventSource('/events');
  events.addEventListener('world', event => begin(JSON.parse(event.data)));
  events.addEventListener('frame', event => frame(JSON.parse(event.data)));
  events.addEventListener('band', event => { band = JSON.parse(event.data); renderBand(); drawPanels(); renderTour(); });
  events.addEventListener('state', event => { state = JSON.parse(event.data); round = state.round; renderState(); });
  events.onerror = () => { notice(t?.noServer ?? ''); if (events.readyState === EventSource.CLOSED) setTimeout(listen, 5000); };
  events.onopen = () => notice('');
}

function begin(picture) {
  const first = !setup;
  setup = picture.setup; state = picture.state; band = picture.band; round = state.round;
  if (!language) language = setup.language;
  worlds = picture.worlds.map(world => ({ ends: world.ends, waiting: world.waiting, issues: new Map(world.issues.map(one => [one.issue, one])), curve: world.curve.map((measures, at) => ({ measures, counts: world.curveCounts[at] })), over: world.isOver }));
  renderAll();
  scenes.forEach((scene, side) => scene.begin(setup, picture.worlds[side], setup.scenarios[side].color));
  renderTexts(); drawPanels();
  if (first) opened();
}

function frame(data) {
  const pace = data.rounds.length > 1 || !state.playing ? 0 : state.speed > 0 ? 1000 / state.speed : 0;
  for (const one of data.rounds) {
    if (one.round < round) continue;
    one.worlds.forEach((change, side) => {
      if (!change) return;
      const world = worlds[side];
      Object.assign(world, { ends: change.ends, waiting: change.waiting, over: change.isOver });
      change.arrived.forEach(issue => world.issues.set(issue.issue, issue));
      if (change.measures) world.curve.push({ measures: change.measures, counts: change.counts });
      scenes[side].round(change, state.playing ? pace : 900);
    });
    round = one.round + 1;
  }
  scenes.forEach((scene, side) => scene.renew(data.grownTies[side]));
  state.moment = data.moment;
  renderClock(); renderTallies(); drawPanels(); renderCurveNow(); refreshCard();
  if (!state.playing || (state.speed > 0 && state.speed <= 1)) say();
}

function say() {
  const told = side => fill(t.saidWorld, scenes[side].tables.size, worlds[side].ends.realised);
  $('said').textContent = fill(t.said, round, scenarioOf(0), told(0), scenarioOf(1), told(1));
}

// everything that is words
function renderAll() {
  t = texts[language ?? 'en']; document.documentElement.lang = language ?? 'en'; document.documentElement.classList.toggle('large', large);
  document.querySelectorAll('[data-text]').forEach(one => { one.textContent = t[one.dataset.text]; });
  document.querySelectorAll('[data-title]').forEach(one => { one.title = t[one.dataset.title]; });
  document.querySelectorAll('[data-label]').forEach(one => one.setAttribute('aria-label', t[one.dataset.label]));
  if (!setup) return;
  document.title = `${word(setup.title)} – OpgaveSim`; $('title').textContent = word(setup.title);
  $('language').textContent = t.other; $('language').lang = language === 'en' ? 'nl' : 'en'; $('large').setAttribute('aria-pressed', large);
  $('steer').hidden = !isTeacher(); $('settings-open').hidden = !isTeacher();
  const speeds = $('speed'); speeds.replaceChildren(...[0.5, 1, 2, 5, 0].map(value => made('option', { value }, t.speeds[value]))); speeds.value = String(state.speed);
  document.querySelectorAll('.world').forEach((article, side) => renderWorld(article, side));
  renderLegend(); renderPanels(); renderSettings(); renderState(); renderTexts(); notice('');
}
function renderTexts() { renderClock(); renderTallies(); renderBand(); renderTour(); }

function renderWorld(article, side) {
  const scenario = setup.scenarios[side]; article.dataset.arm = side; article.style.setProperty('--arm', scenario.color);
  if (!article.dataset.made) {
    const canvas = made('canvas', { tabindex: 0, role: 'application' });
    article.append(
      made('div', { class: 'head' }, made('select', { class: 'scenario' })), made('p', { class: 'logic' }), made('div', { class: 'scene' }, canvas),
      made('ul', { class: 'tally' }), made('p', { class: 'waiting' }), made('details', { class: 'as-text' }, made('summary'), made('ul')));
    article.dataset.made = 1; scenes[side] = new Scene(canvas, side); listenTo(canvas, side);
    article.querySelector('select').addEventListener('change', event => {
      const both = [scenarioOf(0), scenarioOf(1)]; if (both[1 - side] === event.target.value) both[1 - side] = both[side]; both[side] = event.target.value;
      order({ do: 'scenarios', first: both[0], second: both[1] });
    });
    article.querySelector('details').addEventListener('toggle', () => renderAsText(side));
  }
  const select = article.querySelector('select'); select.replaceChildren(...setup.allScenarios.map(name => made('option', { value: name }, name))); select.value = scenario.name; select.disabled = !isTeacher();
  select.setAttribute('aria-label', 'Scenario'); article.setAttribute('aria-label', scenario.name);
  article.querySelector('.logic').textContent = word(scenario.logic); article.querySelector('canvas').setAttribute('aria-label', fill(t.stage, scenario.name));
  article.querySelector('summary').textContent = t.asText;
}

function glyph(kind) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.setAttribute('viewBox', '-7 -7 14 14'); svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path'); let d = '';
  const pen = { beginPath() {}, arc(x, y, r) { d += `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`; }, rect(x, y, w, h) { d += `M${x} ${y}h${w}v${h}h${-w}z`; }, moveTo(x, y) { d += `M${x} ${y}`; }, lineTo(x, y) { d += d ? `L${x} ${y}` : `M${x} ${y}`; }, closePath() { d += 'z'; } };
  shape(pen, setup.kindLooks[kind] ?? 0, 4.6); path.setAttribute('d', d); path.setAttribute('fill', setup.kindColors[kind] ?? '#999'); svg.append(path); return svg;
}
function renderLegend() {
  $('legend').replaceChildren(
    made('span', {}, t.kindsLegend), ...setup.kinds.map((kind, at) => made('span', {}, glyph(at), kindWord(kind))), made('span', {}, `(${t.pale})`),
    made('span', {}, t.tablesLegend), made('span', {}, '◌ ' + t.forming), made('span', {}, '✓ ' + t.realised), made('span', {}, '– ' + t.noAgreement), made('span', {}, '× ' + t.dissolved));
}
const kindWords = { public: 'publiek', private: 'privaat', civic: 'maatschappelijk' };
const kindWord = kind => language === 'nl' ? kindWords[kind] ?? kind : kind;
const domainWord = field => setup.domains[field] || `${t.domain} ${field + 1}`;
const actorWord = actor => setup.names?.[actor / setup.stride] ?? `${t.actor.toLowerCase()} ${actor + 1}`;

function renderClock() {
  if (!setup) return;
  const month = Math.max(0, round), last = setup.rounds, parts = [made('strong', {}, `${t.month} ${Math.min(month, last)}`), ` ${t.of} ${last}${month > last ? ` + ${month - last}` : ''}`];
  if (worlds.length && worlds.every(world => world.over)) parts.push(` · ${t.over}`); else if (month >= last) parts.push(` · ${t.noMore}`); else if (month < setup.warmUp) parts.push(` · ${t.runIn}`);
  $('clock').replaceChildren(...parts);
}
function renderTallies() {
  document.querySelectorAll('.world').forEach((article, side) => {
    const world = worlds[side]; if (!world || !scenes[side]?.setup) return;
    const one = (count, label) => made('li', {}, made('b', {}, count.toLocaleString(language)), ` ${label}`);
    article.querySelector('.tally').replaceChildren(one(scenes[side].tables.size, t.open), one(world.ends.realised, `${t.realised} ✓`), one(world.ends.noAgreement, `${t.noAgreement} –`), one(world.ends.dissolved, `${t.dissolved} ×`), one(world.ends.unanswered, t.unanswered));
    const waits = world.waiting.map(issue => issueWord(side, issue));
    article.querySelector('.waiting').textContent = waits.length ? `${t.waiting} ${waits.join(' · ')}` : t.nothingWaits;
    renderAsText(side);
  });
}
function issueWord(side, issue) { const known = worlds[side].issues.get(issue); return known?.name || `${t.issue} ${issue + 1}`; }
function renderAsText(side) {
  const details = document.querySelectorAll('.world')[side].querySelector('details'); if (!details.open || state.playing && state.speed !== 0.5 && details.matches(':focus-within')) return;
  details.querySelector('ul').replaceChildren(...[...scenes[side].tables.values()].slice(0, 200).map(table => {
    const members = table.members.filter(seat => !seat.left).length;
    return made('li', {}, made('button', { type: 'button', onclick: event => openCard(side, { issue: table.issue }, event.target, true) },
      `${issueWord(side, table.issue)}: ${members === 1 ? t.member : fill(t.members, members)}, ${table.meetings ? fill(t.deliberating, table.meetings, setup.meetings) : t.forming}`));
  }));
}

function renderState() {
  if (!setup) return;
  const play = $('play'); play.textContent = state.playing ? `❚❚ ${t.pause}` : `▶ ${t.play}`; play.disabled = $('step').disabled = !!state.digest;
  if (document.activeElement !== $('speed')) $('speed').value = String(state.speed);
  renderChanges(); renderSliders(); renderPredict(); renderClock(); renderMoreState(); renderPanelsHeld(); renderCurveNow(); renderBand(); if (!noticeText || noticeText === t.noServer) notice('');
}

// curves
function renderPanels() {
  $('panels').replaceChildren(...setup.measures.map((measure, at) => made('div', { class: 'panel' },
    made('h3', { title: word(measure.meaning) }, word(measure.name)), made('div', { class: 'now', 'data-now': at }), made('canvas', { role: 'img', 'data-panel': at }), made('div', { class: 'shut', hidden: true }, t.held))));
  renderPanelsHeld(); renderCurveNow();
}
function renderPanelsHeld() { document.querySelectorAll('.panel').forEach(panel => { panel.querySelector('canvas').hidden = state.held; panel.querySelector('.shut').hidden = !state.held; }); }
function renderCurveNow() {
  document.querySelectorAll('[data-now]').forEach(line => {
    const at = Number(line.dataset.now), digits = setup.measures[at].smallestDifference < 0.02 ? 3 : 2;
    const values = worlds.map(world => world.curve.at(-1)?.measures[at]);
    line.replaceChildren(...(state.held ? [] : values.map((value, side) => { const one = made('span', {}, `${side ? '■' : '●'} ${number(value, digits)}`); one.style.color = setup.scenarios[side].color; return one; })));
    line.nextElementSibling.setAttribute('aria-label', `${word(setup.measures[at].name)}: ${scenarioOf(0)} ${number(values[0], digits)}, ${scenarioOf(1)} ${number(values[1], digits)}`);
  });
}
function drawPanels() {
  if (!setup || state.held) return;
  const months = Math.max(setup.rounds + 6, ...worlds.map(world => world.curve.length), ...(band ? band.quantiles.map(one => one[0].length) : []));
  document.querySelectorAll('[data-panel]').forEach(canvas => {
    const at = Number(canvas.dataset.panel);
    drawPanel(canvas, { lines: worlds.map(world => world.curve.map(point => ({ v: point.measures[at], x: point.counts }))), bands: band?.quantiles.map(one => one[at]), colors: setup.scenarios.map(one => one.color), warm: setup.warmUp, months, large, number });
  });
  renderCurveNow();
}
function renderBand() {
  if (!setup) return;
  const name = side => { const one = made('b', {}, `${side ? '■' : '●'} ${scenarioOf(side)}`); one.style.color = setup.scenarios[side].color; return one; };
  $('band').replaceChildren(name(0), '  ', name(1), `  ·  ${band && !state.held ? fill(band.count === 1 ? t.bandOfOne : t.band, band.count, setup.background) : state.held ? t.held : t.bandNone} ${t.bandShort}`);
}
function aheadSentence(id) {
  const at = setup.measures.findIndex(measure => measure.id === id); if (!band || at < 0 || state.held) return '';
  const [first, second, same] = band.ahead[at];
  return fill(t.ahead, first + second + same, scenarioOf(0), first, scenarioOf(1), second, same, word(setup.measures[at].name));
}

// settings
function renderSettings() {
  $('sliders').replaceChildren(...setup.controls.flatMap((control, at) => [at === 0 || control.onTheWay !== setup.controls[at - 1].onTheWay ? made('h3', {}, control.onTheWay ? t.atNext : t.restarts) : null, made('div', { class: 'slider' },
    made('label', { for: `set${at}` }, word(control.name), made('output', { id: `out${at}` })),
    made('input', { id: `set${at}`, type: 'range', min: control.least, max: control.most, step: control.step, 'aria-describedby': `why${at}`, oninput: event => { $(`out${at}`).textContent = show(control, event.target.value); },
      onchange: event => order({ do: 'set', key: control.key, value: event.target.value }) }),
    made('small', { id: `why${at}` }, word(control.meaning)))]).filter(Boolean));
  renderSliders();
}
const show = (control, value) => number(Number(value), control.step < 1 ? 2 : 0);
function renderSliders() {
  setup.controls.forEach((control, at) => { const slider = $(`set${at}`); if (!slider || document.activeElement === slider && slider.matches(':active')) return; const value = state.settings[control.key]; slider.value = value; $(`out${at}`).textContent = show(control, value); });
}
function renderChanges() {
  const name = key => word(setup.controls.find(control => control.key === key)?.name);
  $('changes').replaceChildren(...(state.changes.length ? state.changes.map(change => made('li', {}, change.round ? fill(t.change, change.round + 1, name(change.key), number(Number(change.value), 2)) : fill(t.fromStart, name(change.key), number(Number(change.value), 2)))) : [made('li', {}, t.noChanges)]));
}

// pointing at somebody
let asking = 0, timer = null;
function listenTo(canvas, side) {
  const at = event => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
  canvas.addEventListener('pointermove', event => {
    if (event.pointerType === 'touch') return;
    const scene = scenes[side], found = scene.find(...at(event)); canvas.style.cursor = found ? 'pointer' : 'default';
    if (same(found, scene.hover)) return;
    if (pinned && !found) return;
    scene.hover = found; scene.draw(); clearTimeout(timer);
    if (found) timer = setTimeout(() => openCard(side, found, null, false), 140); else if (!pinned) timer = setTimeout(closeCard, 200);
  });
  canvas.addEventListener('pointerleave', () => { if (!pinned) { clearTimeout(timer); timer = setTimeout(closeCard, 250); } });
  canvas.addEventListener('click', event => { const found = scenes[side].find(...at(event)); found ? openCard(side, found, null, true) : closeCard(); });
  canvas.addEventListener('keydown', event => {
    const scene = scenes[side], steps = { ArrowRight: ['issue', 1], ArrowLeft: ['issue', -1], ArrowDown: ['actor', 1], ArrowUp: ['actor', -1] };
    if (steps[event.key]) {
      event.preventDefault(); event.stopPropagation(); const [what, by] = steps[event.key], all = what === 'issue' ? [...scene.tables.keys()] : [...Array(scene.count)].map((_, i) => i * setup.stride);
      if (!all.length) return;
      const now = all.indexOf(scene.hover?.[what]); const next = all[((now < 0 ? (by > 0 ? -1 : 0) : now) + by + all.length) % all.length];
      scene.hover = { [what]: next }; scene.draw(); openCard(side, scene.hover, null, true, true);
    } else if (event.key === 'Escape') closeCard();
    else if (event.key === 'Enter' && scene.hover) { event.preventDefault(); openCard(side, scene.hover, null, true); $('card').tabIndex = -1; $('card').focus(); }
  });
}
const same = (a, b) => a?.actor === b?.actor && a?.issue === b?.issue;
function closeCard() { pinned = null; $('card').hidden = true; scenes.forEach(scene => { if (scene.hover) { scene.hover = null; scene.draw(); } }); }
let refreshing = null;
function refreshCard() { if (!$('card').hidden && shownCard && !refreshing) refreshing = setTimeout(() => { refreshing = null; if (shownCard && !$('card').hidden) openCard(shownCard.side, shownCard.what, null, pinned !== null, false, true); }, 350); }
let shownCard = null;
async function openCard(side, what, anchor, pin, aloud = false, again = false) {
  const mine = ++asking; if (pin) clearTimeout(timer);
  const answer = await fetch(what.issue !== undefined ? `/table?world=${side}&issue=${what.issue}` : `/actor?world=${side}&actor=${what.actor}`);
  if (mine !== asking) return;
  const card = $('card');
  if (!answer.ok) { if (again) return; card.replaceChildren(made('p', {}, what.issue !== undefined ? t.closedTable : t.gone)); }
  else { const told = await answer.json(); card.replaceChildren(...(what.issue !== undefined ? tableCard(side, told) : actorCard(side, told))); }
  pinned = pin ? what : null; shownCard = { side, what };
  if (pin) card.prepend(made('button', { class: 'close', type: 'button', 'aria-label': t.close, onclick: closeCard }, '×'));
  scenes.forEach((scene, at) => { const lit = at === side ? what : null; if (!same(scene.hover, lit)) { scene.hover = lit; scene.draw(); } });
  card.hidden = false;
  if (!again) placeCard(card, side, what);
  if (aloud) $('said').textContent = card.innerText.replaceAll('\n', '. ').slice(0, 500);
}
function placeCard(card, side, what) {
  const box = scenes[side].canvas.getBoundingClientRect(), at = scenes[side].placeOf(what) ?? [box.width / 2, box.height / 2], w = card.offsetWidth, h = card.offsetHeight;
  const x = box.left + (at[0] > box.width / 2 ? at[0] - w - 34 : at[0] + 34), y = box.top + at[1] - h / 3;
  card.style.left = `${Math.max(8, Math.min(x, innerWidth - w - 8))}px`; card.style.top = `${Math.max(8, Math.min(y, innerHeight - h - 8))}px`;
}
function bars(values, most, color) {
  return made('div', { class: 'bars' }, ...values.flatMap(([label, value]) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.setAttribute('viewBox', '-100 0 200 10'); svg.setAttribute('preserveAspectRatio', 'none'); svg.setAttribute('aria-hidden', 'true');
    const signed = values.some(one => one[1] < -0.005); if (!signed) svg.setAttribute('viewBox', '0 0 100 10');
    const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect'), wide = Math.abs(value) / most * 100; bar.setAttribute('x', value < 0 ? -wide : 0); bar.setAttribute('width', wide); bar.setAttribute('height', 10); bar.setAttribute('fill', value < 0 ? '#b5533c' : color); svg.append(bar);
    return [made('span', {}, label), svg, made('span', {}, number(value))];
  }));
}
function actorCard(side, told) {
  const p = told.profile, color = setup.scenarios[side].color, kindAt = setup.kinds.indexOf(p.kind), answers = told.decisions.slice(-3).reverse();
  const pairs = values => values.map((value, field) => [domainWord(field), value]);
  return [
    made('h2', {}, p.name ?? actorWord(p.actor)),
    made('dl', {}, made('dt', {}, t.kind), made('dd', {}, glyphInline(kindAt), ` ${kindWord(p.kind)}`), made('dt', {}, t.home), made('dd', {}, domainWord(p.home)), made('dt', {}, t.tier), made('dd', {}, t.tiers[p.tier]),
      made('dt', {}, `${t.willingness} ω`), made('dd', {}, number(p.willingness)), made('dt', {}, `${t.skill} σ`), made('dd', {}, number(p.skill)), made('dt', {}, t.capacity), made('dd', {}, fill(t.capacityOf, told.seats.length, p.capacity) + (told.seats.length ? `: ${told.seats.map(issue => issueWord(side, issue)).join(', ')}` : ''))),
    ...(answers.length ? [made('h3', {}, t.decisions), made('ul', {}, ...answers.map(a => made('li', {},
      fill(t.decision, a.round + 1, issueNumber(side, a.issue), a.joined ? t.yes : a.lot < a.chance ? t.full : t.no, number(a.appraisal), percent(a.chance), number(a.lot)) + ' ' +
      fill(t.because, percent(a.stake), number(a.likeness), percent(a.adds), a.tied ? t.knew : ''))))] : []),
    made('h3', {}, t.interests), bars(pairs(p.interests), Math.max(...p.interests.map(Math.abs), 0.01), color),
    made('h3', {}, t.competence), bars(pairs(p.competence), 1, color),
    ...(told.history.length ? [made('h3', {}, t.history), made('ul', {}, ...told.history.slice(-6).reverse().map(one => made('li', {}, `${t.month} ${one.round + 1}: ${fill(t.events[one.what], issueNumber(side, one.issue))}`)))] : []),
    made('h3', {}, t.tiesHead), made('p', {}, told.ties.slice(0, 8).map(tie => `${actorWord(tie.to)} (${number(tie.strength)})`).join(', ') || '–'),
  ];
}
function issueNumber(side, issue) { const known = worlds[side].issues.get(issue); return known?.name || String(issue + 1); }
function glyphInline(kind) { const svg = glyph(kind); svg.setAttribute('width', '12'); svg.setAttribute('height', '12'); return svg; }
function tableCard(side, told) {
  const a = told.account, asked = new Map(a.asked.map(one => [one.actor, one])), left = new Set(a.left), members = new Set(a.members), refused = a.asked.filter(one => !members.has(one.actor));
  const share = ['issue', 'mandate', 'coverage-reference', 'expert'].includes(told.invite);
  const why = one => one.score === null || one.score === undefined ? `${t.invites.random}, ${fill(t.pickedAmong, '', one.place, one.among)}` : fill(t.invites[told.invite], share ? percent(one.score) : number(one.score), one.place, one.among);
  const row = actor => { const one = asked.get(actor), at = setup.kind[actor / setup.stride]; // none where the sample leaves the actor out
    return made('li', {}, glyphInline(at), ` ${actorWord(actor)}: `, one ? `${why(one)}; ${one.tied ? t.knownTo : t.strangerTo}` : t.initiator, left.has(actor) ? ` (${t.leftIt})` : ''); };
  return [
    made('h2', {}, `${t.table}: ${told.name || `${t.issue} ${a.issue + 1}`}`),
    made('h3', {}, t.requires), bars(told.requirement.map(one => [domainWord(one.domain), one.weight]), 1, setup.scenarios[side].color),
    made('h3', {}, a.members.length === 1 ? t.member : fill(t.members, a.members.length)), made('ul', {}, ...a.members.map(row)),
    made('p', {}, a.began === null ? fill(t.notYet, a.members.length, told.seats, a.asked.length, a.scouted) : fill(t.talk, a.meetings, told.meetings, a.tried, a.passed, (a.gain >= 0 ? '+' : '') + number(a.gain, 3))),
    ...(refused.length ? [made('h3', {}, t.saidNo), made('ul', {}, ...refused.slice(-8).map(one => made('li', {}, `${actorWord(one.actor)}: ${why(one)}`)))] : []),
  ];
}

// words of the glossary
function rich(text, into) {
  for (const part of text.split(/(\[\[[^\]]+\]\]|\{ahead:[a-z-]+\})/)) {
    const term = part.match(/^\[\[(\w+)(?:\|([^\]]+))?\]\]$/), ahead = part.match(/^\{ahead:([a-z-]+)\}$/);
    if (term) into.append(termButton(term[1], term[2])); else if (ahead) into.append(aheadSentence(ahead[1])); else into.append(part);
  }
  return into;
}
function termButton(key, label) {
  const [name, meaning] = terms[key][language], show = event => {
    const tip = $('term'); tip.textContent = `${name}: ${meaning}`; tip.hidden = false; const box = event.target.getBoundingClientRect();
    ($('more').open ? $('more') : $('predict').open ? $('predict') : document.body).append(tip);
    tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8))}px`; tip.style.top = `${box.top - tip.offsetHeight - 8 > 0 ? box.top - tip.offsetHeight - 8 : box.bottom + 8}px`;
  };
  const hide = () => { $('term').hidden = true; };
  return made('button', { class: 'term', type: 'button', 'aria-describedby': 'term', onclick: show, onmouseenter: show, onfocus: show, onmouseleave: hide, onblur: hide }, label ?? name);
}

// the tour
function renderTour() {
  const card = $('tour'); card.hidden = tourStep < 0; document.querySelectorAll('.shown').forEach(one => one.classList.remove('shown')); if (tourStep < 0 || !setup) return;
  const [head, body] = t.steps[tourStep], focused = card.contains(document.activeElement) ? document.activeElement?.dataset.go : null;
  const button = (label, to, main) => made('button', { type: 'button', class: main ? 'main' : '', 'data-go': to > tourStep ? 'next' : 'back', onclick: () => goTour(to) }, label);
  card.replaceChildren(made('p', { class: 'digest' }, fill(t.tourStep, tourStep + 1)), made('h2', {}, head), rich(body, made('p')),
    made('div', { class: 'bar' }, made('button', { type: 'button', onclick: () => goTour(-1) }, t.tourEnd), made('span', { class: 'bar' }, tourStep ? button(t.back, tourStep - 1) : null, tourStep < 4 ? button(t.next, tourStep + 1, true) : null)));
  (tourStep === 0 || tourStep === 1 || tourStep === 2 ? [...document.querySelectorAll('.scene')] : [$('curves')]).forEach(one => one.classList.add('shown'));
  if (focused) card.querySelector(`[data-go=${focused}]`)?.focus();
}
function goTour(to) {
  tourStep = to; renderTour(); if (to < 0) { $('tour-open').focus(); return; }
  ($('tour').querySelector('[data-go=next]') ?? $('tour').querySelector('button')).focus({ preventScroll: true });
  if (to === 1 && round === 0) order({ do: 'step' });
  if (to === 3 && !state.playing && !state.digest) { order({ do: 'speed', roundsPerSecond: 5 }).then(() => order({ do: 'play' })); }
}

// predict first
function renderPredict() {
  const dialog = $('predict'); if (!dialog.open && state.question !== null && state.held && state.question !== toldQuestion && !isTeacher()) dialog.showModal();
  if (state.question === null || !state.held) { myVote = null; if (!isTeacher() && dialog.open && !state.held) dialog.close(); }
  toldQuestion = state.held ? state.question : null;
  if (!dialog.open) return;
  const choices = [fill(t.higher, scenarioOf(0)), fill(t.higher, scenarioOf(1)), t.same], votes = state.votes ?? [0, 0, 0], most = Math.max(1, ...votes);
  const about = state.question === null ? null : setup.measures[state.question], content = [made('div', { class: 'head' }, made('h2', {}, t.predictHead), made('button', { class: 'close', type: 'button', 'aria-label': t.cancel, onclick: () => dialog.close() }, '×'))];
  const picker = isTeacher() ? made('div', { class: 'row' }, made('label', { for: 'about' }, t.about), made('select', { id: 'about' }, ...setup.measures.map((measure, at) => made('option', { value: at, selected: at === state.question }, word(measure.name)))), made('button', { type: 'button', class: about && state.held ? '' : 'main', onclick: () => order({ do: 'predict', measure: Number($('about').value) }) }, about && state.held ? t.askNew : t.ask)) : null;
  if (about) {
    content.push(made('p', {}, made('b', {}, `${word(about.name)}. `), `${word(about.meaning)} ${t.predictWhat}`));
    content.push(made('div', { class: 'votes' }, ...choices.map((choice, at) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.setAttribute('viewBox', '0 0 100 10'); svg.setAttribute('preserveAspectRatio', 'none'); svg.setAttribute('aria-hidden', 'true');
      const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect'); bar.setAttribute('width', 100 * votes[at] / most); bar.setAttribute('height', 10); bar.setAttribute('fill', setup.scenarios[at]?.color ?? '#8a9099'); svg.append(bar);
      const box = made('div', { class: 'vote' }, made('strong', {}, choice), made('span', { class: 'count' }, votes[at]), svg,
        state.held ? (isTeacher() ? made('div', { class: 'bar' }, made('button', { type: 'button', 'aria-label': `${choice}: ${t.handDown}`, onclick: () => order({ do: 'hand', choice: at, by: -1 }) }, '−'), made('button', { type: 'button', 'aria-label': `${choice}: ${t.handUp}`, onclick: () => order({ do: 'hand', choice: at, by: 1 }) }, '+'))
          : made('button', { type: 'button', 'aria-pressed': String(myVote === at), onclick: () => vote(at) }, t.vote)) : null);
      if (setup.scenarios[at]) box.style.setProperty('--arm', setup.scenarios[at].color);
      return box;
    })));
    if (state.held && isTeacher()) content.push(made('p', { class: 'digest' }, t.voteHow), made('p', {}, made('button', { type: 'button', class: 'main', id: 'show-curves', onclick: () => order({ do: 'show' }) }, t.show)));
    if (!state.held) {
      const top = votes.indexOf(Math.max(...votes)); if (votes.some(count => count > 0)) content.push(made('p', {}, fill(t.youSaid, choices[top])));
      if (band) { const [first, second, same] = band.ahead[state.question]; content.push(made('p', {}, made('b', {}, fill(t.outcome, first + second + same, scenarioOf(0), first, scenarioOf(1), second, same)))); }
    }
  } else if (isTeacher()) content.push(made('p', {}, t.voteHow));
  if (picker) content.push(picker);
  const focused = dialog.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent : null;
  dialog.replaceChildren(...content);
  if (focused) [...dialog.querySelectorAll('button')].find(button => (button.getAttribute('aria-label') ?? button.textContent) === focused)?.focus();
}
async function vote(choice) {
  const answer = await fetch('/votes', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ choice }) });
  if (answer.ok) { myVote = choice; renderPredict(); } else notice(fill(t.refused, await answer.text()));
}

// link, save, words
const linkNow = () => `${location.origin}/#${state.link.replace(/&r=\d+/, `&r=${round}`)}`;
function renderMore() {
  const dialog = $('more'), told = made('p', { role: 'status', class: 'digest', id: 'told' });
  const seed = made('input', { id: 'seed', value: setup.seed, inputmode: 'numeric', 'aria-label': t.seed, disabled: !isTeacher() }), link = made('input', { id: 'link', readonly: true, value: linkNow(), 'aria-label': t.linkHead }), other = made('input', { id: 'open-link', 'aria-label': t.openLink });
  dialog.replaceChildren(
    made('div', { class: 'head' }, made('h2', {}, t.moreHead), made('button', { class: 'close', type: 'button', 'aria-label': t.close, onclick: () => dialog.close() }, '×')), told,
    made('h3', {}, t.linkHead), made('p', { class: 'digest' }, t.linkHow),
    made('div', { class: 'row' }, link, made('button', { type: 'button', onclick: async () => { link.select(); try { await navigator.clipboard.writeText(link.value); } catch { document.execCommand('copy'); } told.textContent = t.copied; } }, t.copy)),
    ...(isTeacher() ? [made('div', { class: 'row' }, other, made('button', { type: 'button', onclick: async () => { if (await order({ do: 'open', link: other.value })) dialog.close(); else told.textContent = noticeText; } }, t.openThis)),
      made('div', { class: 'row' }, made('label', { for: 'seed' }, t.seed), seed, made('button', { type: 'button', onclick: async () => { if (!await order({ do: 'seed', seed: seed.value.trim() })) told.textContent = noticeText; } }, t.setSeed))] : []),
    made('h3', {}, t.saveHead), made('div', { class: 'row' }, made('button', { type: 'button', onclick: savePicture }, t.savePicture),
      isTeacher() ? made('button', { type: 'button', id: 'save-run', onclick: async () => { told.textContent = t.saving; const saved = await order({ do: 'save', language }); told.textContent = saved ? fill(t.saved, saved.folder, saved.digest) : noticeText; } }, t.saveRun) : null,
      isTeacher() && hasDashboard ? made('a', { href: '/dashboard/', target: '_blank', rel: 'noopener' }, t.dashboard) : null),
    made('p', { class: 'digest', id: 'digest' }),
    made('h3', {}, t.words), made('dl', { class: 'words' }, ...Object.values(terms).flatMap(term => [made('dt', {}, term[language][0]), made('dd', {}, term[language][1])]),
      ...setup.measures.flatMap(measure => [made('dt', {}, word(measure.name)), made('dd', {}, word(measure.meaning))]), ...setup.controls.flatMap(control => [made('dt', {}, word(control.name)), made('dd', {}, word(control.meaning))])));
  renderMoreState();
}
function renderMoreState() { const line = $('digest'); if (!line) return; line.textContent = `${t.moment}: ${state.moment || '–'}${state.digest ? ` · ${t.digest}: ${state.digest}` : ''}`; if ($('link')) $('link').value = linkNow(); }

function savePicture() {
  const sheet = document.createElement('canvas'), c = sheet.getContext('2d'), w = 1920, h = 1240; sheet.width = w; sheet.height = h; c.fillStyle = '#fff'; c.fillRect(0, 0, w, h);
  const font = (size, bold) => { c.font = `${bold ? '600 ' : ''}${size}px system-ui, "Liberation Sans", sans-serif`; }; c.fillStyle = '#1f2328'; c.textBaseline = 'top'; font(34, true); c.fillText(word(setup.title), 40, 24);
  [0, 1].forEach(side => {
    const x = 40 + side * 930, canvas = scenes[side].canvas, scale = Math.min(900 / canvas.width, 720 / canvas.height); c.fillStyle = setup.scenarios[side].color; c.fillRect(x, 84, 900, 5); font(26, true); c.fillText(scenarioOf(side), x, 98);
    c.drawImage(canvas, x + (900 - canvas.width * scale) / 2, 136, canvas.width * scale, canvas.height * scale);
  });
  if (!state.held) document.querySelectorAll('[data-panel]').forEach((canvas, at) => { const x = 40 + at * 308, scale = Math.min(290 / canvas.width, 220 / canvas.height); c.fillStyle = '#1f2328'; font(18, true); c.fillText(word(setup.measures[at].name), x, 890); c.drawImage(canvas, x, 920, canvas.width * scale, canvas.height * scale); });
  c.fillStyle = '#5b626b'; font(18); c.fillText($('band').textContent, 40, 1150); c.fillText(fill(t.pictureFoot, setup.name, setup.seed, round, state.moment), 40, 1180); font(14); c.fillText(linkNow(), 40, 1210);
  sheet.toBlob(blob => { const link = made('a', { href: URL.createObjectURL(blob), download: `opgavesim-${setup.name}-${round}.png` }); link.click(); setTimeout(() => URL.revokeObjectURL(link.href), 10000); });
}

// a link that this page was opened with
async function opened() {
  if (!asked) return;
  const bare = link => link.replace(/&r=\d+/, '');
  if (isTeacher()) { await order({ do: 'open', link: asked }); history.replaceState(null, '', location.pathname); }
  else notice(bare(asked) === bare(state.link) ? t.linkSame : fill(t.linkOther, setup.name, `#${asked}`));
}

// buttons and keys
$('play').addEventListener('click', () => order({ do: state.playing ? 'pause' : 'play' }));
$('step').addEventListener('click', () => order({ do: 'step' }));
$('restart').addEventListener('click', () => { closeCard(); order({ do: 'restart' }); });
$('speed').addEventListener('change', event => order({ do: 'speed', roundsPerSecond: Number(event.target.value) }));
$('language').addEventListener('click', () => { language = language === 'en' ? 'nl' : 'en'; localStorage.setItem('language', language); closeCard(); renderAll(); drawPanels(); if ($('more').open) renderMore(); });
$('large').addEventListener('click', () => { large = !large; localStorage.setItem('large', large ? '1' : '0'); renderAll(); requestAnimationFrame(() => { scenes.forEach(scene => { scene.resize(); scene.layOut(); scene.draw(); }); drawPanels(); }); });
$('settings-open').addEventListener('click', () => showSettings($('settings').hidden));
document.querySelectorAll('[data-close=settings]').forEach(one => one.addEventListener('click', () => { showSettings(false); $('settings-open').focus(); }));
function showSettings(shown) { $('settings').hidden = !shown; document.querySelector('main').classList.toggle('with-settings', shown); $('settings-open').setAttribute('aria-expanded', shown); requestAnimationFrame(drawPanels); }
$('more-open').addEventListener('click', () => { renderMore(); $('more').showModal(); });
$('predict-open').addEventListener('click', () => { $('predict').showModal(); renderPredict(); });
$('predict').addEventListener('close', () => { $('predict').replaceChildren(); });
$('tour-open').addEventListener('click', () => goTour(0));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !document.querySelector('dialog[open]')) { if (tourStep >= 0) goTour(-1); closeCard(); }
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]') || event.target.closest('button, input, select, summary, canvas, [role=dialog]')) return;
  if (event.key === ' ') { event.preventDefault(); if (isTeacher()) $('play').click(); }
  if (event.key === 'ArrowRight' && isTeacher() && !state.digest) order({ do: 'step' });
});
addEventListener('resize', () => requestAnimationFrame(drawPanels));
renderAll();
greet().finally(listen);
