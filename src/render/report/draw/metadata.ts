import type { ReportOptions } from '../options.ts';
import { PdfText } from './pdf-text.ts';

/** What tells validators and archives what a document keeps to. */
export interface Conformance {
  readonly kind: ReportOptions['conformance'];
  /** Of PDF/A: 3 allows attachments, 2 does not allow files of any kind. */
  readonly part: 2 | 3;
  /** sRGB, as an ICC profile; needed for PDF/A only. */
  readonly profile: Uint8Array | null;
}

/** Note: mutates `doc`, whose metadata is written when it ends. */
export function declareConformance(doc: PDFKit.PDFDocument, { kind, part, profile }: Conformance): void {
  doc.appendXML(description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'));
  if (kind === 'ua' || profile === null) return;
  const id = `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>`;
  doc.appendXML(description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', id));
  doc.appendXML(UA_SCHEMA);
  addOutputIntent(doc, profile);
}

const description = (prefix: string, namespace: string, inside: string): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${inside}</rdf:Description>`;

/** PDF/A knows no properties but its own; those of PDF/UA have to be explained: ISO 19005-2, 6.6.2.3. */
const UA_SCHEMA = `<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of the standard that the document keeps to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** What the colours mean: ISO 19005-2, 6.2.3. */
function addOutputIntent(doc: PDFKit.PDFDocument, profile: Uint8Array): void {
  const stream = doc.ref({ N: 3 });
  stream.end(profile);
  const intent = doc.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: new PdfText('sRGB IEC61966-2.1'),
    OutputConditionIdentifier: new PdfText('sRGB IEC61966-2.1'),
    DestOutputProfile: stream,
  });
  intent.end();
  Object.assign(doc._root.data, { OutputIntents: [intent] });
}
