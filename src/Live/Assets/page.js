// @ts-check
import { showTheSame } from './address.js';
import { Device } from './device.js';
import { all, byId, made } from './dom.js';
import { Scene } from './scene/scene.js';
import { Server } from './server/server.js';
import { Stream } from './server/stream.js';
import { PageState } from './state.js';
import { isSpoken, paceOf } from './tempo.js';
import { fill } from './words/texts.js';
import { Card } from './views/card.js';
import { ClassPanel } from './views/class-panel.js';
import { renderClock } from './views/clock.js';
import { Curves } from './views/curves.js';
import { listenToKeys } from './views/keys.js';
import { renderLabels } from './views/labels.js';
import { renderLegend } from './views/legend.js';
import { More } from './views/more.js';
import { Notice } from './views/notice.js';
import { Orders } from './views/orders.js';
import { Predict } from './views/predict.js';
import { Reader } from './views/reader.js';
import { sayRound } from './views/said.js';
import { Settings } from './views/settings.js';
import { Steering } from './views/steering.js';
import { Tour } from './views/tour.js';
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
  #scenes = [0, 1].map(() => new Scene(made('canvas', { tabindex: 0, role: 'application' })));
  #card = new Card(this.#state, this.#server, this.#scenes);
  #worlds = this.#scenes.map((scene, side) => {
    return new WorldView(all('.world')[side], side, scene, this.#state, this.#orders, this.#card);
  });
  #curves = new Curves(this.#state);
  #settings = new Settings(this.#state, this.#orders, () => this.#curves.draw());
  #steering = new Steering(this.#state, this.#orders, this.#card);
  #tour = new Tour(this.#state, this.#orders);
  #predict = new Predict(this.#state, this.#server, this.#orders, this.#notice);
  #class = new ClassPanel(this.#state, this.#server, this.#orders);
  #more = new More(this.#state, this.#server, this.#orders, this.#notice, this.#scenes);
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
  });
  /** A link to show once the first picture is there. @type {string | null} */
  #link = null;

  /**
   * Finds out whose page this is, and listens.
   * @param {{ token: string | null, link: string | null }} asked what the address asks for
   */
  async start({ token, link }) {
    this.#link = link;
    listenToKeys(this.#server, this.#steering, this.#tour, this.#card);
    byId('more-open', HTMLElement).addEventListener('click', () => this.#more.open());
    byId('predict-open', HTMLElement).addEventListener('click', () => this.#predict.open());
    byId('tour-open', HTMLElement).addEventListener('click', () => this.#tour.begin());
    addEventListener('resize', () => requestAnimationFrame(() => this.#curves.draw()));
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
    this.#state.begin(picture);
    this.#class.take(picture.class);
    this.#renderAll();
    const { setup } = this.#state;
    this.#scenes.forEach((scene, side) => scene.begin(setup, picture.worlds[side], this.#state.color(side)));
    this.#renderTexts();
    this.#curves.draw();
    if (isFirst && this.#link !== null) this.#showLink(this.#link);
  }

  /** @param {FrameEvent} frame */
  #play(frame) {
    const pace = paceOf(frame.rounds.length, this.#state.stage);
    for (const { worlds } of this.#state.play(frame)) {
      worlds.forEach((change, side) => {
        if (change) this.#scenes[side].round(change, pace);
      });
    }
    this.#scenes.forEach((scene, side) => scene.renew(frame.grownTies[side]));
    renderClock(this.#state);
    this.#renderTallies();
    this.#curves.draw();
    this.#curves.renderNow();
    this.#card.refresh();
    if (isSpoken(this.#state.stage)) sayRound(this.#state, this.#scenes);
  }

  /** @param {BandEvent} band */
  #compare(band) {
    this.#state.band = band;
    this.#curves.renderBand();
    this.#curves.draw();
    this.#tour.render();
  }

  /** @param {StateEvent} stage */
  #stand(stage) {
    this.#state.take(stage);
    this.#renderStage();
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

  #sized() {
    this.#renderAll();
    requestAnimationFrame(() => {
      for (const scene of this.#scenes) {
        scene.resize();
        scene.layOut();
        scene.draw();
      }
      this.#curves.draw();
    });
  }

  /** Everything that is words. */
  #renderAll() {
    const state = this.#state;
    document.documentElement.lang = state.language;
    document.documentElement.classList.toggle('large', state.isLarge);
    renderLabels(state.t);
    if (!state.hasBegun) return;
    const title = state.word(state.setup.title);
    document.title = `${title} – OpgaveSim`;
    byId('title', HTMLElement).textContent = title;
    this.#reader.render();
    this.#class.render();
    this.#steering.render();
    for (const world of this.#worlds) world.render();
    renderLegend(state);
    this.#curves.render();
    this.#settings.render();
    this.#renderStage();
    this.#renderTexts();
    this.#notice.show('');
  }

  #renderTexts() {
    renderClock(this.#state);
    this.#renderTallies();
    this.#curves.renderBand();
    this.#tour.render();
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
    this.#more.renderMoment();
    this.#curves.renderHeld();
    this.#curves.renderNow();
    this.#curves.renderBand();
    this.#notice.refresh();
  }
}
