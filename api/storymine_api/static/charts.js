// Draws the charts whose figures stand in a <script type="application/json">; colours and fonts come from the style sheet.
"use strict";

const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function axis(extra) {
  return { color: style("--soft"), gridcolor: style("--line"), zeroline: false, fixedrange: true, automargin: true, ...extra };
}

function trend(data) {
  const position = data.weeks.map((_, number) => number);
  const every = Math.max(1, Math.ceil(data.weeks.length / Math.max(4, Math.floor(window.innerWidth / 130))));
  const shown = position.filter((number) => number % every === 0);
  const step = (score) => ["--n3", "--n2", "--n1", "--z", "--p1", "--p2", "--p3"][
    [-0.45, -0.25, -0.08, 0.08, 0.25, 0.45].filter((border) => score >= border).length];
  const hover = { customdata: data.hover, hovertemplate: "%{customdata}<extra></extra>" };
  return {
    traces: [
      { type: "bar", x: position, y: data.moments, name: data.names.moments, marker: { color: style("--accent"), opacity: 0.55 }, ...hover },
      {
        type: "scatter", mode: "lines+markers", x: position, y: data.sentiment, name: data.names.sentiment, yaxis: "y2", connectgaps: true,
        line: { color: style("--mid"), width: 2, shape: "spline", smoothing: 0.6 },
        marker: { size: 9, color: data.sentiment.map((score) => (score === null ? style("--u") : style(step(score)))), line: { color: style("--card"), width: 1.5 } },
        ...hover,
      },
    ],
    layout: {
      xaxis: axis({ tickvals: shown, ticktext: shown.map((number) => data.weeks[number]), showgrid: false }),
      yaxis: axis({ domain: [0, 0.42], rangemode: "tozero", nticks: 4, title: { text: data.names.moments, font: { size: 12 } } }),
      yaxis2: axis({ domain: [0.52, 1], range: [-1, 1], tickvals: [-1, 0, 1], ticktext: ["−1", "0", "+1"], title: { text: data.names.sentiment, font: { size: 12 } } }),
      bargap: 0.25,
    },
  };
}

const charts = { trend };

function draw() {
  for (const place of document.querySelectorAll("[data-chart]")) {
    const data = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const { traces, layout } = charts[place.dataset.chart](data);
    const shared = {
      margin: { l: 10, r: 10, t: 10, b: 10 }, showlegend: false, hovermode: "x", dragmode: false,
      paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)",
      font: { family: getComputedStyle(document.body).fontFamily, size: 13, color: style("--soft") },
      hoverlabel: { bgcolor: style("--card"), bordercolor: style("--line"), font: { color: style("--ink") } },
    };
    Plotly.react(place, traces, { ...shared, ...layout }, { displayModeBar: false, responsive: true });
  }
}

draw();
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
