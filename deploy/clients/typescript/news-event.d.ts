// Events of Dateline, v1. Generated from event-v1.schema.json: do not edit.
// Members may be added within v1. A type that ends in `| (string & {})` may have further values, too.

/** The value of a record in news.enriched. A usable item carries its text and analysis; a withheld or canceled one says so and carries neither. Within v1 members are added, and values to lists marked x-grows; readers pass over what they do not know. */
export interface NewsEvent {
  /** Identifies the article over all its versions; the Kafka key. A web address in one form: https, host in lower case without www., no default port, no slash at its end, no tracking parameters, no fragment that names a place on the page; it need not lead anywhere. An id that is unique by its scheme (urn, tag, doi ...) stays. Any other is urn:dateline:SCOPE:ID, where the scope is the host of its feed or link, else the provider. An item that names none is urn:dateline:sha256: and the hash of its bytes. What was sent is in item.altIds. */
  uri: string;
  /** As sent; "1" when the sender gives none. A name, not an order: versionSeq orders. */
  version: string;
  /** The place of this event among those of its uri. Keep, of each uri, the event with the highest; of equal ones the one read last; and show nothing while deleted is true. A reader that does this never shows a killed story. Kills (deleted is true) and releases of a kill by name (lifecycle.change is reinstate) are orders, from 4611686018427387904 (2^62) up, and outrank every other version; so a killed uri stays killed, whatever is sent, until a release made after the kill. Such a reader shows a released story as of its release. To show later versions, too, keep two events of each uri: the order with the highest versionSeq, and, of the events that are not deleted, releases included, the one with the highest versionSeq modulo 2^62; show the second, unless the first is a kill. Below 2^62 the number is, from the left: when the version was made (item.versionCreated), else the timestamp of its record, in hundredths of a second since 1970, times 8388608 (2^23); then the declared number, which parts versions of the same moment; then the record's offset. For a file without a date it is the declared number. What it cannot tell: numbered versions without a date count as they arrive, so when they arrive out of turn, the one that arrives last is kept; so do versions of which only some have a date; offsets part versions of one moment by their last 22 bits, 14 with a declared number. It is exact in 64 bits. A reader that holds it as a double, as JavaScript does, loses the last ten bits, so that versions of one moment may look equal; none change places. */
  versionSeq: number;
  /** Whether this event withdraws the article. It stays withdrawn until the kill is taken back by name (lifecycle.change is reinstate): see versionSeq. */
  deleted: boolean;
  /** Short lower-case name of the agency; unknown when the item names none. */
  provider: string;
  /** BCP 47; und when unknown. */
  language: string;
  /** When this version was made; where the item does not say, when its record reached Kafka. Null only for a file without a record whose item does not say. */
  published: string | null;
  /** Who says when it was published: the item, or the record. */
  publishedFrom: "item" | "record" | null;
  /** Null when there is none, the text is kept back, or the profile is reference and there is no title. */
  headline: string | null;
  /** Whether it may be shown: usable, withheld for now, or canceled for good. */
  pubStatus: "usable" | "withheld" | "canceled";
  /** What this version does to those before it. */
  change: "initial" | "update" | "correction" | "refile" | "repeat" | "add" | "substitute" | "hold" | "release" | "reinstate" | "kill";
  /** The kind of copy. */
  form: "alert" | "newsbreak" | "story" | "update" | "wrapup" | "brief" | "analysis" | "factbox" | "interview" | "advisory" | "unknown";
  /** 1 (flash) to 9, as IPTC has it; null when the item does not say. */
  urgency: number | null;
  /** Words of the body; each Chinese character and each kana counts as one. Null when there is no text. */
  wordCount: number | null;
  /** Where the story stands on the web: what the sender says, else the first of the item's ids that is a web address. Null when there is none. */
  webUrl: string | null;
  /** Where the story is set: the dateline's place, else one in which the opening says that something happens, a town or region before a country, else the first of countryCodes where the copy names it. A place in passing is none. The id that entities and dateline have; null when there is none. */
  locatedId: string | null;
  /** Its name. */
  locatedName: string | null;
  /** ISO 3166-1 alpha-2; null when unknown. */
  locatedCountry: string | null;
  /** Of the location, in degrees (WGS 84); null when unknown, as for whole countries. */
  latitude: number | null;
  /** East of Greenwich is positive; null where latitude is. */
  longitude: number | null;
  /** Parallel to entityNames and entityTypes. */
  entityIds: string[];
  /** Parallel to entityIds. */
  entityNames: string[];
  /** Parallel to entityIds. */
  entityTypes: ("person" | "organisation" | "place" | "facility" | "group" | "product" | "event" | "other")[];
  /** How much the article is about each of entityIds, 0 to 100; the arrays of entities have the most relevant first. */
  entityRelevances: number[];
  /** The countries that the article is about, the heaviest first: those of its places, peoples and organisations and of its dateline, without those named in passing. */
  countryCodes: string[];
  /** How much it is about each of countryCodes, 1 to 100. */
  countryWeights: number[];
  /** IPTC Media Topic codes. */
  topicCodes: string[];
  /** How much the event carries. row: the row, lifecycle and provenance. standard: all sections, each fact once. full: also how findings came about (candidates, relevanceParts, confidences of mentions, rules of quotes, mentions of keyphrases, evidence of topics, paragraphs, models), and the body in item. reference: findings and their places without the copy. */
  profile: "row" | "standard" | "full" | "reference";
  /** The sections that the configuration leaves out of every event; missing when it leaves out none. */
  leftOut?: ("item" | "sender" | "text" | "sentences" | "tables" | "entities" | "quotes" | "times" | "quantities" | "casualties" | "dateline" | "keyphrases" | "topics" | "summary" | "generatedSummary" | "warnings" | "stages" | (string & {}))[];
  /** The source item as an IPTC ninjs 3.1 object: a closed subset of it. */
  item?: Item;
  /** What the sender says to sort the item by, in its own words and codes, beside what item has. Missing when it says nothing. */
  sender?: Sender;
  /** Where the item stands among those sent before. */
  lifecycle: Lifecycle;
  /** The normalised text that every offset refers to. */
  text?: Text;
  /** Where each sentence of the article stands, in order. */
  sentences?: Place[];
  /** Tables of data that stood in the copy, such as results or prices. They are no part of text. Missing when there is none. */
  tables?: Table[];
  /** Who and what the article names, in the order of their first mention. */
  entities?: Entity[];
  /** What somebody is quoted as saying, in the order of the text. */
  quotes?: Quote[];
  /** The dates, times and durations that the copy names, in the order of the text. */
  times?: Time[];
  /** The amounts that the copy names, in the order of the text. */
  quantities?: Quantity[];
  /** How many people the copy says were killed, injured or are missing, each time it says so. */
  casualties?: Casualty[];
  /** Where and when the copy was filed, and by whom. */
  dateline?: Dateline;
  /** Phrases that say what the article is about, the best first. */
  keyphrases?: Keyphrase[];
  /** IPTC Media Topics, the surest first. */
  topics?: Topic[];
  /** What tells most of the article, or why there is nothing. */
  summary?: Extract | Abstained;
  /** A summary in a language model's words; absent unless that is switched on and went well (stages says). Marked as machine-generated: never to be shown as the desk's copy. */
  generatedSummary?: GeneratedSummary;
  /** What was mended or left out so that the item could be read; missing when nothing was. */
  warnings?: Warning[];
  /** How each step of the analysis went. */
  stages?: Stage[];
  /** How the event came about. */
  provenance: Provenance;
}

/** The source item as an IPTC ninjs 3.1 object: a closed subset of it. */
export interface Item {
  /** The standard that this object keeps to. */
  standard: ItemStandard;
  /** The item as an address, where its identifier is one. */
  uri: string;
  /** The ids as sent, whatever uri was made of them: role sender for the one the item came with, alternate for another, such as its link; other roles as the format names them. Missing when the item has none. */
  altIds?: ItemAltId[];
  /** The kind of content. */
  type: "text" | "picture" | "video" | "audio" | "graphic" | "composite";
  /** As the sender counts. */
  version: string;
  /** When the first version was made. */
  firstCreated?: string;
  /** When this version was made. */
  versionCreated?: string;
  /** Not for release before. */
  embargoedUntil?: string;
  /** Whether it may be shown: usable, withheld for now, or canceled for good. */
  pubStatus: "usable" | "withheld" | "canceled";
  /** 1 (flash) to 9, as IPTC has it. */
  urgency?: number;
  /** BCP 47. */
  language?: string;
  /** Whose copyright it is. */
  copyrightNotice?: string;
  /** A note to editors, not for print. */
  edNote?: string;
  /** The byline. */
  by?: string;
  /** The desk's word for the story. */
  slugline?: string;
  /** Where the copy was filed, as it says. */
  located?: string;
  /** The headline. */
  headlines?: ItemHeadline[];
  /** In full events; text has the body. */
  bodies?: ItemBody[];
  /** Summaries and captions that the sender gives. */
  descriptions?: ItemDescription[];
  /** People that the sender names, and those found. */
  people?: Concept[];
  /** Organisations that the sender names, and those found. */
  organisations?: ItemOrganisation[];
  /** Places that the sender names, and those found. */
  places?: Concept[];
  /** Events that the sender names, and those found. */
  events?: Concept[];
  /** Subjects that the sender gives, and those found. */
  subjects?: ItemSubject[];
  /** Where the sender has it from. */
  infoSources?: ItemInfoSource[];
  /** What may be done with it, in the sender's words. */
  usageTerms?: string;
  /** Not to be used after. */
  expires?: string;
  /** The kind of copy as the sender says. */
  genres?: ItemGenre[];
  /** Files sent along, such as pictures, with their captions. */
  associations?: ItemAssociation[];
}

/** The standard that this object keeps to. */
export interface ItemStandard {
  /** Always ninjs. */
  name: "ninjs";
  /** Of the standard. */
  version: "3.1";
  /** The schema of the standard. */
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
}

export interface ItemAltId {
  /** What the sender uses it for. */
  role: string;
  /** The identifier. */
  value: string;
}

export interface ItemHeadline {
  /** Its words. */
  value: string;
}

export interface ItemBody {
  /** Always plain text. */
  contentType: "text/plain";
  /** Unicode characters. */
  charCount: number;
  /** The body. */
  value: string;
}

export interface ItemDescription {
  /** What it is for. */
  role: string;
  /** Its words. */
  value: string;
}

/** A ninjs concept. */
export interface Concept {
  /** In words. */
  name: string;
  /** Its identifier as an address. */
  uri?: string;
  /** The sender's own code. */
  literal?: string;
}

export interface ItemOrganisation {
  /** In words. */
  name: string;
  /** Its identifier as an address. */
  uri?: string;
  /** The sender's own code. */
  literal?: string;
  /** Under which it is traded. */
  symbols?: ItemOrganisationSymbol[];
}

export interface ItemOrganisationSymbol {
  /** The ticker. */
  symbol: string;
}

export interface ItemSubject {
  /** In words. */
  name: string;
  /** Its identifier as an address. */
  uri?: string;
  /** The sender's own code. */
  literal?: string;
  /** Who gave it: missing for the sender. */
  creator?: string;
  /** In hundredths, where it was found. */
  confidence?: number;
}

export interface ItemInfoSource {
  /** In words. */
  name: string;
}

export interface ItemGenre {
  /** In words. */
  name: string;
}

export interface ItemAssociation {
  /** What it is called. */
  name: string;
  /** Its identifier as an address. */
  uri: string;
  /** The kind of content. */
  type: string;
  /** Who made it. */
  by?: string;
  /** Its headline. */
  headlines?: ItemAssociationHeadline[];
  /** Its caption. */
  descriptions?: ItemAssociationDescription[];
  /** The files it comes as. */
  renditions?: ItemAssociationRendition[];
}

export interface ItemAssociationHeadline {
  /** Its words. */
  value: string;
}

export interface ItemAssociationDescription {
  /** Its words. */
  value: string;
}

export interface ItemAssociationRendition {
  /** What the sender calls the file. */
  name?: string;
  /** Where the file is. */
  href: string;
  /** Its media type. */
  contentType?: string;
  /** In pixels. */
  width?: number;
  /** In pixels. */
  height?: number;
}

/** What the sender says to sort the item by, in its own words and codes, beside what item has. Missing when it says nothing. */
export interface Sender {
  /** Its category. */
  category?: string;
  /** Its priority. */
  priority?: string;
  /** Its profile. */
  profile?: string;
  /** Where it has the item on the web. */
  webUrl?: string;
  /** Its keywords. */
  keywords?: string[];
  /** Other items that it names. */
  related?: SenderRelated[];
}

export interface SenderRelated {
  /** What the other is to this one. */
  rel: string;
  /** The other item. */
  id: string;
}

/** Where the item stands among those sent before. */
export interface Lifecycle {
  /** What this version does to those before it. */
  change: "initial" | "update" | "correction" | "refile" | "repeat" | "add" | "substitute" | "hold" | "release" | "reinstate" | "kill";
  /** Whether it may be shown: usable, withheld for now, or canceled for good. */
  pubStatus: "usable" | "withheld" | "canceled";
  /** Editorial signals as sent, in order. */
  signals: string[];
  /** 1 (flash) to 9, as IPTC has it. */
  urgency?: number;
  /** The kind of copy. */
  form: "alert" | "newsbreak" | "story" | "update" | "wrapup" | "brief" | "analysis" | "factbox" | "interview" | "advisory" | "unknown";
  /** "3rd update" gives 3. */
  updateNumber?: number;
  /** "2nd take" gives 2. */
  takeNumber?: number;
  /** Not for release before. */
  embargo?: string;
  /** Uri or version of what this item withdraws or replaces, or the number or slug that the desk's order names. */
  retracts?: string;
  /** The uri of the article that retracts names. Missing when the sender's words do not tell which article it is; the header dateline-retracts-unresolved then says so, if a kill or a hold is meant. */
  retractsUri?: string;
  /** The sender's words for the embargo. */
  embargoAsSent?: string;
  /** The zone in which the end of the embargo was read, as ISO 8601 or the tz database name it; missing when it was not read. */
  embargoZone?: string;
  /** Why the item is not usable; missing when it is. Of several reasons the strictest: status and order as the sender's words say; unknownStatus, unknownOrder and unreadableEmbargo where they are not wholly understood. */
  reason?: "status" | "order" | "embargo" | "unreadableEmbargo" | "unknownStatus" | "unknownOrder" | (string & {});
  /** The sender's word or order that decided it, as sent, up to 100 characters: the status, the desk's note, or the mark on the headline. */
  reasonAsSent?: string;
  /** The desk's words on a hold or a kill. */
  note?: string;
}

/** The normalised text that every offset refers to. */
export interface Text {
  /** Empty when there is no headline. Missing in events of the profile reference, as is the body. */
  title?: string;
  /** Paragraphs separated by a line feed, no markup. */
  body?: string;
  /** What the offsets count. */
  offsetUnit: "utf-16";
  /** Of the title, two line feeds and the body in UTF-8; of the body alone when the title is empty. */
  sha256: string;
  /** In full events; a line feed of the body ends a paragraph. */
  paragraphs?: Place[];
}

/** A stretch of text.title or text.body. */
export interface Place {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
}

export interface Table {
  /** The rows, in order. */
  rows: TableRow[];
}

export interface TableRow {
  /** The cells of the row, in order, as text. */
  cells: string[];
}

/** Somebody or something the article names. */
export interface Entity {
  /** Stable across articles for the same name and type, or the same link. */
  id: string;
  /** The fullest name in the article, or that of the register it is linked to. */
  name: string;
  /** The kind of somebody or something. */
  type: "person" | "organisation" | "place" | "facility" | "group" | "product" | "event" | "other";
  /** Title or office given in the text. */
  role?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** The identifiers the choice fell on; empty when unsure. */
  links: Link[];
  /** The identifiers considered, best first; in full events. */
  candidates?: Link[];
  /** How much the article is about it, 0 to 100: the sum of its parts, cut to that. */
  relevance: number;
  /** In full events. */
  relevanceParts?: EntityRelevanceParts;
  /** Calibrated, four decimals. */
  confidence: number;
  /** In text order. */
  mentions: Mention[];
}

/** An identifier in somebody's register. */
export interface Link {
  /** Whose register: local is your own. */
  scheme: "wikidata" | "geonames" | "iso3166" | "lei" | "ticker" | "isin" | "cik" | "ror" | "partyfacts" | "iata" | "local" | (string & {});
  /** The identifier there. */
  value: string;
  /** Calibrated, four decimals. */
  score: number;
}

/** In full events. */
export interface EntityRelevanceParts {
  /** For standing in the headline. */
  headline: number;
  /** For standing early. */
  firstMention: number;
  /** For standing often. */
  count: number;
  /** For standing throughout. */
  spread: number;
  /** For beginning sentences. */
  subject: number;
  /** Taken off for countries, their people, places and news outlets, at most 0. */
  kind: number;
  /** For being where the copy was filed. */
  dateline: number;
}

/** One place where the name stands. */
export interface Mention {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
  /** The tagger's type of it; outside full events missing where it is the entity's. */
  type?: "person" | "organisation" | "place" | "facility" | "group" | "product" | "event" | "other";
  /** In full events. */
  confidence?: number;
}

/** Words or a thought attributed to somebody. */
export interface Quote {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
  /** The pieces of a broken quotation; outside full events missing where there is one piece, the quote itself. */
  parts?: Place[];
  /** In quotation marks, partly so, reported, or attributed thought. */
  kind: "direct" | "mixed" | "indirect" | "attitude";
  /** The entity meant; absent when it is no named one. */
  speaker?: string;
  /** The words that stand for the speaker. */
  speakerMention?: Passage;
  /** How likely it is that this is who spoke, the entity where there is one, else whoever the words of speakerMention stand for. Apart from confidence, which is the content's. */
  speakerConfidence?: number;
  /** The word that attributes it. */
  cue?: Passage;
  /** The rule that decided; in full events. */
  rule?: string;
  /** How likely it is that the content is right. */
  confidence: number;
}

/** The words that stand for the speaker. */
export interface Passage {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
}

/** A date, time, duration or set as TIMEX3 has it. */
export interface Time {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
  /** As TIMEX3 has it. */
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /** ISO 8601 as TIMEX3 extends it; empty when it cannot be resolved. */
  value: string;
  /** The day, where the value is one with or without a time of day; missing for any other value. */
  date?: string;
  /** TIMEX3 modifier. */
  mod?: string;
  /** TIMEX3 quantifier of a set. */
  quant?: "EACH" | "EVERY";
  /** TIMEX3 frequency of a set: 2X is twice. */
  freq?: string;
}

/** An amount with its unit. */
export interface Quantity {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
  /** What is measured. */
  kind: "money" | "percent" | "measure" | "count";
  /** Scale words applied: "1.2 billion" is 1200000000.0. Always with a decimal point or an exponent. */
  number: number;
  /** The unit as the copy has it, in the singular. */
  unit?: string;
  /** ISO 4217, for money. */
  currency?: string;
  /** What the copy says of the number: "at least", "more than", "about", "nearly", "up to", "fewer than". Absent where it is given as it is. */
  bound?: "atLeast" | "moreThan" | "about" | "nearly" | "upTo" | "fewerThan";
  /** What the amount is of, where the words beside it say so: "net profit", "fine", the name of an index. */
  of?: string;
}

/** A number of people killed, injured or missing. */
export interface Casualty {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
  /** What happened to them. */
  kind: "dead" | "injured" | "missing";
  /** Scale words applied. */
  number: number;
  /** What the copy says of the number: "at least", "more than", "about", "nearly", "up to", "fewer than". Absent where it is given as it is. */
  bound?: "atLeast" | "moreThan" | "about" | "nearly" | "upTo" | "fewerThan";
  /** The noun counted, in lower case: "inmates". */
  who?: string;
}

/** Where and when the copy was filed, and by whom. */
export interface Dateline {
  /** As written; missing in events of the profile reference. */
  text?: string;
  /** Id of the first place, as an entity of that place has it; linked by itself, whether or not the copy names it. */
  place?: string;
  /** The register's name of that place; the dateline's where the register has none. */
  name?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** The first place as written, with what lies around it: PARIS, Texas. */
  placeName?: string;
  /** The places after a slash, as written. */
  otherPlaces?: string[];
  /** In the year written, else in the one closest to versionCreated. */
  date?: string;
  /** The agency that it names. */
  agency?: string;
}

/** A phrase that says what the article is about. */
export interface Keyphrase {
  /** Its words. */
  phrase: string;
  /** How likely an editor would have chosen it. */
  score: number;
  /** In full and reference events. */
  mentions?: Passage[];
}

/** An IPTC Media Topic. */
export interface Topic {
  /** The Media Topic. */
  code: string;
  /** The same as an address. */
  uri: string;
  /** In English. */
  name: string;
  /** How deep in the tree, from 1. */
  level: number;
  /** Calibrated, four decimals. */
  score: number;
  /** The words that spoke for it most; in full and reference events. */
  evidence?: Passage[];
}

/** Sentences of the article, verbatim. */
export interface Extract {
  /** Says that the summary is verbatim. */
  kind: "extract";
  /** The sentences that tell most, in the order of the text. */
  sentences: ExtractSentence[];
  /** The one sentence to keep when there is room for one. */
  brief: Passage;
}

/** A place and the text that stands there. */
export interface ExtractSentence {
  /** The part of text that the offsets count in. */
  field: "title" | "body";
  /** UTF-16 code units from the start of the field. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Missing in events of the profile reference. */
  text?: string;
  /** How much the sentence tells, to compare within one article. */
  score: number;
}

/** No summary, and why. */
export interface Abstained {
  /** Says that there is no summary. */
  kind: "abstained";
  /** Why there is none. */
  reason: string;
}

/** A summary in a language model's words; absent unless that is switched on and went well (stages says). Marked as machine-generated: never to be shown as the desk's copy. */
export interface GeneratedSummary {
  /** The sentences with a space between them. */
  text: string;
  /** BCP 47; und when unknown. */
  language: string;
  /** Its sentences, each checked against the article. */
  sentences: GeneratedSummarySentence[];
  /** How many sentences were left out because the article does not bear them out. */
  dropped: number;
  /** What the sentences were checked for; what is not named was not looked at. */
  checks: ("name" | "number")[];
  /** As in ninjs 3.1. */
  digitalSourceType: GeneratedSummaryDigitalSourceType;
  /** Which system wrote it, in the shape that IPTC proposes for the next ninjs (iptc/newsinjson pull request 251, not adopted yet). */
  aiInfo: AiInfo[];
  /** Of the request sent, instructions and article. */
  promptSha256: string;
}

export interface GeneratedSummarySentence {
  /** The sentence. */
  text: string;
  /** Names and numbers that the sentence has and the article has not, in text order; empty when it passed. Passing does not make it true. */
  unsupported: Unsupported[];
}

/** A name or number that the article does not have. */
export interface Unsupported {
  /** What the article does not have. */
  kind: "name" | "number";
  /** In the sentence's text, UTF-16. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Its words. */
  text: string;
}

/** As in ninjs 3.1. */
export interface GeneratedSummaryDigitalSourceType {
  /** Says that a machine made it, as IPTC words it. */
  name: "Created using Generative AI";
  /** The same as an IPTC code. */
  uri: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
}

/** Which program and prompt made the words. */
export interface AiInfo {
  /** What was made: the generated summary. */
  name: "generatedSummary";
  /** The language model. */
  system: AiInfoSystem;
  /** The prompt. */
  promptInfo: AiInfoPromptInfo;
}

/** The language model. */
export interface AiInfoSystem {
  /** The model asked for. */
  name: string;
  /** The model as the endpoint names it, where that differs. */
  version?: string;
  /** Who serves the model. */
  provider: AiInfoSystemProvider;
}

/** Who serves the model. */
export interface AiInfoSystemProvider {
  /** Host of the endpoint. */
  name: string;
}

/** The prompt. */
export interface AiInfoPromptInfo {
  /** Names the prompt. */
  uri: string;
  /** Of the prompt. */
  version: string;
}

/** One repair. */
export interface Warning {
  /** What was repaired or could not be read. */
  kind: "badBytes" | "wrongCharset" | "illegalCharacters" | "brokenMarkup" | "documentType" | "unreadableDate" | "assumedZone" | "assumedDate" | "envelope" | "leftOut" | "unscopedId" | (string & {});
  /** The field as the event or ninjs names it; missing when it concerns the whole item. */
  field?: string;
  /** What was done, in English. */
  detail: string;
}

/** How one step went: "none found" (ok) is not "not run". */
export interface Stage {
  /** The step. */
  step: string;
  /** How it went. */
  outcome: "ok" | "failed" | "skipped" | "notApplicable";
  /** Why, where it did not go well. */
  reason?: string;
}

/** How the event came about. */
export interface Provenance {
  /** Where the item was read; no topic for a file. */
  input: ProvenanceInput;
  /** The build that made the event. */
  pipeline: ProvenancePipeline;
  /** In full events. */
  models?: ProvenanceModel[];
}

/** Where the item was read; no topic for a file. */
export interface ProvenanceInput {
  /** The topic of its record; the Kafka position is missing for a file. */
  topic?: string;
  /** The partition of its record. */
  partition?: number;
  /** The offset of its record. */
  offset?: number;
  /** Which item of the record it is, from 0; missing when the record holds one. */
  part?: number;
  /** The record's own, on which versionSeq stands where the item does not say when it was made. */
  timestamp?: string;
  /** Lower-case hex SHA-256. */
  sha256: string;
  /** What it was read as. */
  format: "newsml-g2" | "newsml-1" | "nitf" | "rbnews" | "ap-media-json" | "dpa-digitalwires" | "wordpress" | "arc-ans" | "reuters-json" | "mrn" | "ninjs" | "json" | "json-feed" | "rss" | "atom" | "iptc7901" | "anpa" | "zczc" | "mail" | "html" | "text" | (string & {});
}

/** The build that made the event. */
export interface ProvenancePipeline {
  /** The release. */
  version: string;
  /** Over the version, the models and the settings that change output; the service's /q/info says what it stands for. */
  digest: string;
}

export interface ProvenanceModel {
  /** What the model does. */
  name: string;
  /** Of the model. */
  version: string;
  /** Lower-case hex SHA-256. */
  sha256: string;
  /** SPDX identifier. */
  licence: string;
}
