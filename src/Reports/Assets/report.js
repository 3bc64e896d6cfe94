// @ts-check
'use strict';
(() => {
  /** @type {Record<string, { data: Trace[], layout: Layout }>} */
  const figures = JSON.parse(document.getElementById('figures')?.textContent ?? '{}');
  /** What a colour of a figure becomes on a dark page. @type {Record<string, string>} */
  const shades = JSON.parse(document.body.dataset.dark ?? '{}');
  const config = { displayModeBar: false, responsive: true };
  /** @type {Set<string | undefined>} */
  const hidden = new Set();
  const charts = [.../** @type {NodeListOf<Chart>} */ (document.querySelectorAll('.chart'))];

  const large = matchMedia('(min-width: 1800px)').matches ? 1.3 : 1;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let isPaper = false;

  /**
   * A colour on a dark page; what is no colour of ours stays.
   * @param {string} color
   */
  function shade(color) {
    const parts = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/.exec(color);
    if (shades[color] || !parts) return shades[color] ?? color;
    const hex = parts.slice(1, 4).map(part => Number(part).toString(16).padStart(2, '0'));
    const found = shades[`#${hex.join('').toUpperCase()}`];
    if (!found) return color;
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(found.slice(at, at + 2), 16));
    return `rgba(${red},${green},${blue},${parts[4]})`;
  }

  /**
   * Colours and letters of a figure as the page wants them, everywhere in it.
   * @param {Record<string, any>} part
   */
  function dress(part) {
    for (const [key, value] of Object.entries(part)) {
      if (key === 'font' && value.size) value.size *= large;
      if (typeof value === 'string' && dark.matches && !isPaper) part[key] = shade(value);
      else if (value !== null && typeof value === 'object') dress(value);
    }
  }

  /**
   * A figure as it is drawn now.
   * @param {Chart} chart
   */
  function figureOf(chart) {
    const { data, layout } = structuredClone(figures[chart.id.slice(2)]);
    for (const trace of data) {
      trace.visible = shown(trace);
      for (const key of ['marker', 'line', 'error_x', 'error_y', 'textfont', 'colorscale'])
        if (trace[key]) dress(trace[key]);
      if (trace.fillcolor) dress(trace);
    }
    dress(layout);
    return { data, layout: { ...layout, showlegend: false } };
  }

  /** @param {Trace} trace */
  const shown = trace => (hidden.has(trace.legendgroup) ? false : true);

  /** @param {Chart} chart */
  function draw(chart) {
    if (chart.dataset.drawn || chart.offsetParent === null) return;
    chart.dataset.drawn = 'yes';
    const { data, layout } = figureOf(chart);
    if (chart.clientWidth < 460) layout.xaxis.nticks = 4;
    Plotly.newPlot(chart, data, layout, config);
  }

  /** Draws again what is drawn, in the colours that now hold. */
  function redraw() {
    for (const chart of charts) {
      if (!chart.dataset.drawn) continue;
      const { data, layout } = figureOf(chart);
      Plotly.react(chart, data, layout, config);
    }
  }

  /**
   * One after the other, so that the page can be read and scrolled meanwhile.
   * @param {Chart[]} queue
   */
  function drawAll(queue) {
    const chart = queue.shift();
    if (!chart) {
      document.documentElement.dataset.ready = 'yes';
      return;
    }
    draw(chart);
    setTimeout(() => drawAll(queue), 0);
  }

  /** @param {HTMLElement} button */
  function toggle(button) {
    const arm = button.dataset.arm;
    if (!hidden.delete(arm)) hidden.add(arm);
    for (const other of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.arm'))) {
      if (other.dataset.arm === arm) other.setAttribute('aria-pressed', String(!hidden.has(arm)));
    }
    for (const chart of charts) {
      if (chart.dataset.drawn && chart.data.some(trace => trace.legendgroup === arm)) {
        Plotly.restyle(chart, { visible: chart.data.map(shown) });
      }
    }
  }

  /**
   * Paper has another width than the screen, and is white.
   * @param {number} width 0: that of the screen
   */
  function fit(width) {
    isPaper = width > 0;
    if (dark.matches) redraw();
    for (const chart of charts) {
      draw(chart);
      if (!chart.dataset.drawn) continue;
      const isSmall = chart.closest('.multiples') !== null;
      const nticks = (isSmall && width) || chart.clientWidth < 460 ? 4 : 6;
      if (width) chart.dataset.height = chart.style.height;
      const height = chart.dataset.height ?? chart.style.height;
      chart.style.height = width && isSmall ? `${0.85 * parseFloat(height)}px` : height;
      Plotly.relayout(
        chart,
        width
          ? {
              width: isSmall ? width * 0.48 : width,
              height: chart.clientHeight,
              autosize: false,
              'xaxis.nticks': nticks,
            }
          : { width: null, height: null, autosize: true, 'xaxis.nticks': nticks },
      );
    }
  }

  /** Opens what a link leads to, with all that it is folded in. */
  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target?.matches('.fold') ? target.querySelector('details') : target;
    for (let at = fold; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    target?.scrollIntoView();
  }

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('.arm') : null;
    if (button instanceof HTMLElement) toggle(button);
  });
  for (const details of document.querySelectorAll('details')) {
    details.addEventListener('toggle', () => charts.filter(chart => details.contains(chart)).forEach(draw));
  }
  addEventListener('hashchange', unfold);
  addEventListener('beforeprint', () => fit(700));
  addEventListener('afterprint', () => fit(0));
  dark.addEventListener('change', redraw);
  if (location.hash) unfold();
  drawAll(charts.slice());
})();
