// Fills template.docx with rows.tsv through docxtemplater. Each line of input asks for a number of documents and is answered
// with the median time of one in nanoseconds; a mode "once FILE" writes one document and ends.
const fs = require('fs');
const path = require('path');
const readline = require('readline');
const PizZip = require('pizzip');
const Docxtemplater = require('docxtemplater');

const folder = process.argv[2];
const template = fs.readFileSync(path.join(folder, 'docxtemplater-template.docx'));
const rows = fs.readFileSync(path.join(folder, 'rows.tsv'), 'utf8').split('\n').filter(l => l.length)
  .map(line => { const c = line.split('\t'); return { c1: c[0], c2: c[1], c3: c[2], c4: c[3], c5: c[4], c6: c[5] }; });

function document() {
  const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: false });
  doc.render({ rows });
  return doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

if (process.argv[3] === 'once') {
  fs.writeFileSync(process.argv[4], document());
} else {
  readline.createInterface({ input: process.stdin }).on('line', line => {
    const times = [];
    for (let i = 0; i < Number(line); i++) {
      const start = process.hrtime.bigint();
      document();
      times.push(process.hrtime.bigint() - start);
    }
    times.sort((a, b) => (a < b ? -1 : 1));
    console.log(String(times[times.length >> 1]));
  });
}
