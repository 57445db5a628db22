// A whole process of Typst: markup → PDF.   node test/bench/typst.mjs <markup> <pdf> <font file>…
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [markup, pdf, ...fontPaths] = process.argv.slice(2);
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
const result = compiler.compile({ mainFileContent: readFileSync(markup, 'utf8') });
if (!result.result) {
  console.error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics, null, 2));
  process.exit(1);
}
writeFileSync(pdf, compiler.pdf(result.result));
