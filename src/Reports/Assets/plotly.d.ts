// What a report uses of Plotly, which stands in it as a script of its own.

interface Trace {
  legendgroup: string;
  visible?: boolean;
  [part: string]: any;
}

interface Layout {
  xaxis: { nticks?: number };
  [part: string]: any;
}

/** A chart that Plotly has drawn. */
interface Chart extends HTMLElement {
  data: Trace[];
}

declare const Plotly: {
  newPlot(chart: HTMLElement, data: Trace[], layout: object, config: object): void;
  react(chart: HTMLElement, data: Trace[], layout: object, config: object): void;
  restyle(chart: HTMLElement, changes: object): void;
  relayout(chart: HTMLElement, changes: object): void;
};
