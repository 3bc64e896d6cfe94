// @ts-check
'use strict';
(() => {
  /** @type {Record<string, { data: Trace[], layout: Layout }>} */
  const figures = JSON.parse(document.getElementById('figures')?.textContent ?? '{}');
  const config = { displayModeBar: false, responsive: true };
  /** @type {Set<string | undefined>} */
  const hidden = new Set();
  const charts = [.../** @type {NodeListOf<Chart>} */ (document.querySelectorAll('.chart'))];

  const large = matchMedia('(min-width: 1800px)').matches ? 1.3 : 1;

  /**
   * Letters of a figure, everywhere in its layout.
   * @param {Record<string, any>} part
   */
  function scale(part) {
    for (const [key, value] of Object.entries(part)) {
      if (value === null || typeof value !== 'object') continue;
      if (key === 'font' && value.size) value.size *= large;
      scale(value);
    }
  }

  /** @param {Trace} trace */
  const shown = trace => (hidden.has(trace.legendgroup) ? false : true);

  /** @param {HTMLElement} chart */
  function draw(chart) {
    if (chart.dataset.drawn || chart.offsetParent === null) return;
    chart.dataset.drawn = 'yes';
    const figure = figures[chart.id.slice(2)];
    for (const trace of figure.data) trace.visible = shown(trace);
    if (large > 1) scale(figure.layout);
    if (chart.clientWidth < 460) figure.layout.xaxis.nticks = 4;
    Plotly.newPlot(chart, figure.data, { ...figure.layout, showlegend: false }, config);
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
   * Paper has another width than the screen.
   * @param {number} width 0: that of the screen
   */
  function fit(width) {
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

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('.arm') : null;
    if (button instanceof HTMLElement) toggle(button);
  });
  for (const details of document.querySelectorAll('details')) {
    details.addEventListener('toggle', () => charts.filter(chart => details.contains(chart)).forEach(draw));
  }
  addEventListener('beforeprint', () => fit(700));
  addEventListener('afterprint', () => fit(0));
  drawAll(charts.slice());
})();
