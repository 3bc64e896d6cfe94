// @ts-check
import { showTheSame } from './address.js';
import { Device } from './device.js';
import { all, byId, made } from './dom.js';
import { onFault } from './faults.js';
import { Scene } from './scene/scene.js';
import { takeTheme } from './scene/theme.js';
import { Server } from './server/server.js';
import { Stream } from './server/stream.js';
import { PageState } from './state.js';
import { Story } from './story/story.js';
import { isSpoken, paceOf } from './tempo.js';
import { actorWord } from './words/names.js';
import { fill } from './words/texts.js';
import { Card } from './views/card.js';
import { ClassPanel } from './views/class-panel.js';
import { renderClock } from './views/clock.js';
import { Curves } from './views/curves.js';
import { Ending } from './views/ending.js';
import { Focus } from './views/focus.js';
import { listenToKeys } from './views/keys.js';
import { renderLabels } from './views/labels.js';
import { renderLegend } from './views/legend.js';
import { More } from './views/more.js';
import { Notice } from './views/notice.js';
import { Orders } from './views/orders.js';
import { Outcome } from './views/outcome.js';
import { Predict } from './views/predict.js';
import { Reader } from './views/reader.js';
import { sayRound } from './views/said.js';
import { Settings } from './views/settings.js';
import { StageView } from './views/stage-view.js';
import { Steering } from './views/steering.js';
import { WorldView } from './views/world.js';

/** @typedef {import('./protocol.js').WorldEvent} WorldEvent */
/** @typedef {import('./protocol.js').FrameEvent} FrameEvent */
/** @typedef {import('./protocol.js').BandEvent} BandEvent */
/** @typedef {import('./protocol.js').StateEvent} StateEvent */

/** The live page: it owns what is known, hears the program, and has its views show it. */
export class Page {
  #device = new Device();
  #state = new PageState(this.#device.language, this.#device.isLarge);
  #server = new Server(this.#device);
  #notice = new Notice(this.#state, this.#server);
  #orders = new Orders(this.#server, this.#notice, this.#state, () => this.#renderAll());
  #stageView = new StageView();
  #scenes = [0, 1].map(() => new Scene(made('canvas', { tabindex: 0, role: 'application' })));
  #card = new Card(this.#state, this.#server);
  #focus = new Focus(this.#state, this.#scenes, (side, target) => this.#card.open(side, target));
  #worlds = this.#scenes.map((scene, side) => {
    return new WorldView(all('.world')[side], side, scene, this.#state, this.#orders, this.#focus);
  });
  #story = new Story(this.#state, this.#server, this.#orders, this.#worlds, this.#stageView);
  #curves = new Curves(this.#state, this.#orders);
  #outcome = new Outcome(this.#state, this.#focus);
  #settings = new Settings(this.#state, this.#orders, this.#stageView);
  #steering = new Steering(this.#state, this.#orders, () => this.#stageView.show('worlds'));
  #predict = new Predict(this.#state, this.#server, this.#orders, this.#notice);
  #class = new ClassPanel(this.#state, this.#server, this.#orders);
  #more = new More(this.#state, this.#server, this.#orders, this.#notice, this.#scenes);
  #ending = new Ending(this.#state, this.#orders, this.#scenes, {
    replay: () => this.#outcome.replay(),
    predict: () => this.#predict.open(),
    back: () => this.#stageView.show('worlds'),
  });
  #reader = new Reader(this.#state, this.#device, { spoken: () => this.#spoken(), sized: () => this.#sized() });
  #stream = new Stream({
    on: {
      world: picture => this.#begin(picture),
      frame: frame => this.#play(frame),
      band: band => this.#compare(band),
      state: stage => this.#stand(stage),
      class: told => this.#class.take(told),
    },
    opened: () => this.#notice.show(''),
    lost: () => this.#notice.show(this.#state.t.noServer),
    refused: words => this.#notice.show(fill(this.#state.t.refused, this.#state.word(words))),
  });
  /** A link to show once the first picture is there. @type {string | null} */
  #link = null;

  /**
   * Finds out whose page this is, and listens.
   * @param {{ token: string | null, link: string | null }} asked what the address asks for
   */
  async start({ token, link }) {
    this.#link = link;
    onFault(fault => this.#notice.fail(fault));
    takeTheme();
    listenToKeys(this.#server, this.#steering, this.#story, this.#card, this.#focus);
    byId('more-open', HTMLElement).addEventListener('click', () => this.#more.open());
    byId('predict-open', HTMLElement).addEventListener('click', () => this.#predict.open());
    byId('story-open', HTMLElement).addEventListener('click', () => this.#tellStory());
    byId('end-open', HTMLElement).addEventListener('click', () => {
      this.#stageView.show(this.#stageView.view === 'end' ? 'worlds' : 'end');
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#sized());
    this.#stageView.heard.push(view => this.#turnTo(view));
    for (const scene of this.#scenes) scene.names = actor => actorWord(this.#state, actor);
    this.#renderAll();
    try {
      await this.#server.greet(token);
    } finally {
      this.#stream.listen();
    }
  }

  /** @param {WorldEvent} picture */
  #begin(picture) {
    const isFirst = !this.#state.hasBegun;
    const isNew =
      isFirst || picture.state.round < this.#state.round || !showTheSame(picture.state.link, this.#state.stage.link);
    this.#state.begin(picture);
    this.#class.take(picture.class);
    if (isNew) {
      this.#focus.clear();
      this.#card.close();
      this.#story.forget();
      if (this.#stageView.view === 'end') this.#stageView.show('worlds');
    }
    const { setup } = this.#state;
    this.#scenes.forEach((scene, side) => scene.begin(setup, picture.worlds[side], setup.scenarios[side].color));
    this.#renderAll();
    this.#outcome.begin();
    if (!isNew && this.#stageView.view === 'end') this.#outcome.replay();
    this.#curves.draw();
    if (!isFirst) return;
    if (this.#link !== null) this.#showLink(this.#link);
    else if (this.#isOver) this.#stageView.show('end');
    else if (this.#state.round === 0) this.#story.begin(false);
  }

  /** @param {FrameEvent} frame */
  #play(frame) {
    if (this.#story.isOpen) this.#story.end();
    const pace = paceOf(frame.rounds.length, this.#state.stage);
    for (const { worlds } of this.#state.play(frame)) {
      worlds.forEach((change, side) => {
        if (change) this.#scenes[side].round(change, pace);
      });
    }
    this.#scenes.forEach((scene, side) => scene.renew(frame.grownTies[side]));
    renderClock(this.#state);
    this.#renderTallies();
    this.#outcome.renew();
    this.#curves.draw();
    this.#curves.renderNow();
    this.#focus.refresh();
    this.#card.refresh();
    if (isSpoken(this.#state.stage)) sayRound(this.#state, this.#scenes);
    if (this.#isOver) setTimeout(() => this.#showEnd(), pace ? LAST_LOOK : 0);
  }

  /** @param {BandEvent} band */
  #compare(band) {
    this.#state.band = band;
    this.#curves.renderBand();
    this.#curves.draw();
    this.#ending.render();
  }

  /** @param {StateEvent} stage */
  #stand(stage) {
    this.#state.take(stage);
    this.#renderStage();
    this.#curves.draw();
  }

  get #isOver() {
    return this.#state.worlds.every(world => world.isOver);
  }

  /** How it ended, unless worlds began anew meanwhile or somebody tries settings. */
  #showEnd() {
    if (this.#isOver && this.#stageView.view === 'worlds') this.#stageView.show('end');
  }

  async #tellStory() {
    if (this.#state.stage.playing) await this.#orders.give({ do: 'pause' });
    if (!(await this.#story.begin(true))) this.#notice.show(this.#state.t.noStory);
  }

  /** @param {import('./views/stage-view.js').View} view */
  #turnTo(view) {
    this.#focus.clear();
    for (const scene of this.#scenes) scene.isWeb = view === 'end';
    byId('end-open', HTMLElement).setAttribute('aria-pressed', String(view === 'end'));
    renderLegend(this.#state, view === 'end');
    this.#ending.render();
    if (view === 'end') {
      this.#outcome.replay();
      this.#ending.tell();
    }
    scrollTo({ top: 0 });
  }

  /**
   * Shows what a link shows: the teacher's page goes there, another one says whether it is there.
   * @param {string} link
   */
  async #showLink(link) {
    if (this.#server.isTeacher) {
      await this.#orders.give({ do: 'open', link });
      history.replaceState(null, '', location.pathname);
      return;
    }
    const { t, setup, stage } = this.#state;
    this.#notice.show(showTheSame(link, stage.link) ? t.linkSame : fill(t.linkOther, setup.name, `#${link}`));
  }

  #spoken() {
    this.#card.close();
    this.#renderAll();
    this.#curves.draw();
    if (this.#more.isOpen) this.#more.render();
  }

  /** Letters or colours are other ones. */
  #sized() {
    this.#renderAll();
    requestAnimationFrame(() => {
      takeTheme();
      this.#renderAll();
      this.#scenes.forEach((scene, side) => {
        scene.resize();
        scene.recolor(this.#state.setup.scenarios[side].color);
      });
      this.#focus.refresh();
      this.#outcome.draw();
      this.#curves.draw();
    });
  }

  /** Everything that is words. */
  #renderAll() {
    const state = this.#state;
    const root = document.documentElement;
    root.lang = state.language;
    root.classList.toggle('large', state.isLarge);
    renderLabels(state.t);
    if (!state.hasBegun) return;
    [0, 1].forEach(side => root.style.setProperty(`--side${side}`, state.color(side)));
    const title = state.word(state.setup.title);
    document.title = `${title} – OpgaveSim`;
    byId('title', HTMLElement).textContent = title;
    byId('same', HTMLElement).textContent = fill(state.t.sameWorlds, state.setup.actors.toLocaleString(state.language));
    this.#reader.render();
    this.#class.render();
    this.#steering.render();
    for (const world of this.#worlds) world.render();
    renderLegend(state, this.#stageView.view === 'end');
    this.#curves.render();
    this.#settings.render();
    this.#renderStage();
    renderClock(state);
    this.#renderTallies();
    this.#story.render();
    this.#focus.refresh();
    this.#notice.show('');
  }

  #renderTallies() {
    for (const world of this.#worlds) world.renderTally();
  }

  /** How it stands. */
  #renderStage() {
    this.#steering.renderStage();
    this.#settings.renderChanges();
    this.#settings.renderValues();
    this.#predict.render();
    renderClock(this.#state);
    byId('end-open', HTMLElement).hidden = !this.#isOver;
    this.#more.renderMoment();
    this.#curves.renderHeld();
    this.#curves.renderNow();
    this.#curves.renderBand();
    this.#outcome.render();
    this.#ending.render();
    this.#notice.refresh();
  }
}

/** Milliseconds in which the last tables are seen to close before the end is shown. */
const LAST_LOOK = 1800;
