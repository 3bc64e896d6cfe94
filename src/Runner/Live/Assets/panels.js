// Draws one measure: both worlds as lines, other worlds as bands.
export function drawPanel(canvas, { lines, bands, colors, dashes, warm, months, large, number }) {
  const box = canvas.getBoundingClientRect(); if (box.width < 10) return;
  const ratio = Math.min(2, devicePixelRatio || 1); canvas.width = Math.round(box.width * ratio); canvas.height = Math.round(box.height * ratio);
  const c = canvas.getContext('2d'); c.scale(ratio, ratio);
  const size = large ? 14 : 10.5, left = large ? 40 : 32, right = 6, top = 6, bottom = size + 8, w = box.width - left - right, h = box.height - top - bottom;
  const values = [...lines.flatMap(line => line.map(point => point.v)), ...(bands ?? []).flatMap(band => band.flatMap(q => q ? [q[0], q[2]] : []))].filter(v => v !== null && v !== undefined);
  let lo = Math.min(...values), hi = Math.max(...values); if (!values.length) { lo = 0; hi = 1; }
  const room = Math.max((hi - lo) * 0.12, 0.005); lo -= room; hi += room;
  const step = nice((hi - lo) / 3), digits = Math.min(4, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))), x = r => left + w * r / Math.max(1, months - 1), y = v => top + h * (1 - (v - lo) / (hi - lo));
  c.font = `${size}px system-ui, "Liberation Sans", sans-serif`; c.textBaseline = 'middle';
  c.fillStyle = '#f2f1ec'; c.fillRect(left, top, Math.max(0, x(Math.min(warm, months - 1)) - left), h);
  c.strokeStyle = '#e6e8eb'; c.fillStyle = large ? '#000' : '#5b626b'; c.lineWidth = 1; c.textAlign = 'right';
  for (let v = Math.ceil(lo / step) * step; v <= hi; v += step) { c.beginPath(); c.moveTo(left, y(v)); c.lineTo(left + w, y(v)); c.stroke(); c.fillText(number(Math.abs(v) < step / 1e6 ? 0 : v, digits), left - 4, y(v)); }
  c.textAlign = 'center'; for (const r of [0, Math.round((months - 1) / 2), months - 1]) c.fillText(String(r + 1), Math.max(left + 5, Math.min(left + w - 8, x(r))), top + h + size * 0.8 + 1);
  c.save(); c.beginPath(); c.rect(left, top, w, h); c.clip();
  (bands ?? []).forEach((band, side) => {
    const there = band.map((q, r) => q && [x(r), y(q[0]), y(q[2])]).filter(Boolean); if (there.length < 2) return;
    c.beginPath(); there.forEach(([px, a], i) => i ? c.lineTo(px, a) : c.moveTo(px, a)); there.toReversed().forEach(([px, , b]) => c.lineTo(px, b)); c.closePath();
    c.globalAlpha = 0.17; c.fillStyle = colors[side]; c.fill(); c.globalAlpha = 0.5; c.lineWidth = 1; c.strokeStyle = colors[side]; c.setLineDash(side ? [] : [5, 3]);
    for (const at of [1, 2]) { c.beginPath(); there.forEach((p, i) => i ? c.lineTo(p[0], p[at]) : c.moveTo(p[0], p[at])); c.stroke(); }
    c.setLineDash([]); c.globalAlpha = 1;
  });
  lines.forEach((line, side) => {
    for (const counts of [false, true]) {
      c.beginPath(); let on = false;
      line.forEach((point, r) => { if (point.v === null || point.x !== counts) { on = false; return; } on ? c.lineTo(x(r), y(point.v)) : c.moveTo(x(r), y(point.v)); on = true; });
      c.globalAlpha = counts ? 1 : 0.45; c.lineWidth = counts ? (large ? 4 : 2.6) : 1.4; c.strokeStyle = colors[side]; c.setLineDash(side ? [] : [7, 3]); c.stroke();
    }
    c.setLineDash([]); c.globalAlpha = 1;
    const last = line.length - 1; if (last >= 0 && line[last].v !== null) { c.fillStyle = colors[side]; c.beginPath(); side ? c.rect(x(last) - 3.5, y(line[last].v) - 3.5, 7, 7) : c.arc(x(last), y(line[last].v), 4, 0, 7); c.fill(); }
  });
  c.restore();
}
function nice(raw) { const power = 10 ** Math.floor(Math.log10(raw)), n = raw / power; return (n < 1.5 ? 1 : n < 3.5 ? 2 : n < 7.5 ? 5 : 10) * power; }
