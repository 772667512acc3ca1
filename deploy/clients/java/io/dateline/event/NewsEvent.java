package io.dateline.event;

import java.util.List;

/**
 * The value of a record in news.enriched. A usable item carries its text and analysis; a withheld or canceled one says so and carries neither. Within v1 members are added, and values to lists marked x-grows; readers pass over what they do not know.
 *
 * <p>Generated from event-v1.schema.json: do not edit. A member that is missing or null in an event is null here. Members may be
 * added within v1, so tell your JSON library to pass over those that it does not know.
 *
 * @param uri Identifies the article over all its versions; the Kafka key. A web address in one form: https, host in lower case without www., no default port, no slash at its end, no tracking parameters, no fragment that names a place on the page; it need not lead anywhere. An id that is unique by its scheme (urn, tag, doi ...) stays. Any other is urn:dateline:SCOPE:ID, where the scope is the host of its feed or link, else the provider. An item that names none is urn:dateline:sha256: and the hash of its bytes. What was sent is in item.altIds.
 * @param version As sent; "1" when the sender gives none. A name, not an order: versionSeq orders.
 * @param versionSeq The place of this event among those of its uri. Keep, of each uri, the event with the highest; of equal ones the one read last; and show nothing while deleted is true. A reader that does this never shows a killed story. Kills (deleted is true) and releases of a kill by name (lifecycle.change is reinstate) are orders, from 4611686018427387904 (2^62) up, and outrank every other version; so a killed uri stays killed, whatever is sent, until a release made after the kill. Such a reader shows a released story as of its release. To show later versions, too, keep two events of each uri: the order with the highest versionSeq, and, of the events that are not deleted, releases included, the one with the highest versionSeq modulo 2^62; show the second, unless the first is a kill. Below 2^62 the number is, from the left: when the version was made (item.versionCreated), else the timestamp of its record, in hundredths of a second since 1970, times 8388608 (2^23); then the declared number, which parts versions of the same moment; then the record's offset. For a file without a date it is the declared number. What it cannot tell: numbered versions without a date count as they arrive, so when they arrive out of turn, the one that arrives last is kept; so do versions of which only some have a date; offsets part versions of one moment by their last 22 bits, 14 with a declared number. It is exact in 64 bits. A reader that holds it as a double, as JavaScript does, loses the last ten bits, so that versions of one moment may look equal; none change places.
 * @param deleted Whether this event withdraws the article. It stays withdrawn until the kill is taken back by name (lifecycle.change is reinstate): see versionSeq.
 * @param provider Short lower-case name of the agency; unknown when the item names none.
 * @param language BCP 47; und when unknown.
 * @param published When this version was made; where the item does not say, when its record reached Kafka. Null only for a file without a record whose item does not say.
 * @param publishedFrom Who says when it was published: the item, or the record. One of item, record.
 * @param headline Null when there is none, the text is kept back, or the profile is reference and there is no title.
 * @param pubStatus Whether it may be shown: usable, withheld for now, or canceled for good. One of usable, withheld, canceled.
 * @param change What this version does to those before it. One of initial, update, correction, refile, repeat, add, substitute, hold, release, reinstate, kill.
 * @param form The kind of copy. One of alert, newsbreak, story, update, wrapup, brief, analysis, factbox, interview, advisory, unknown.
 * @param urgency 1 (flash) to 9, as IPTC has it; null when the item does not say.
 * @param wordCount Words of the body; each Chinese character and each kana counts as one. Null when there is no text.
 * @param webUrl Where the story stands on the web: what the sender says, else the first of the item's ids that is a web address. Null when there is none.
 * @param locatedId Where the story is set: the dateline's place, else one in which the opening says that something happens, a town or region before a country, else the first of countryCodes where the copy names it. A place in passing is none. The id that entities and dateline have; null when there is none.
 * @param locatedName Its name.
 * @param locatedCountry ISO 3166-1 alpha-2; null when unknown.
 * @param latitude Of the location, in degrees (WGS 84); null when unknown, as for whole countries.
 * @param longitude East of Greenwich is positive; null where latitude is.
 * @param entityIds Parallel to entityNames and entityTypes.
 * @param entityNames Parallel to entityIds.
 * @param entityTypes Parallel to entityIds. One of person, organisation, place, facility, group, product, event, other.
 * @param entityRelevances How much the article is about each of entityIds, 0 to 100; the arrays of entities have the most relevant first.
 * @param countryCodes The countries that the article is about, the heaviest first: those of its places, peoples and organisations and of its dateline, without those named in passing.
 * @param countryWeights How much it is about each of countryCodes, 1 to 100.
 * @param topicCodes IPTC Media Topic codes.
 * @param profile How much the event carries. row: the row, lifecycle and provenance. standard: all sections, each fact once. full: also how findings came about (candidates, relevanceParts, confidences of mentions, rules of quotes, mentions of keyphrases, evidence of topics, paragraphs, models), and the body in item. reference: findings and their places without the copy. One of row, standard, full, reference.
 * @param leftOut The sections that the configuration leaves out of every event; missing when it leaves out none. One of item, sender, text, sentences, tables, entities, quotes, times, quantities, casualties, dateline, keyphrases, topics, summary, generatedSummary, warnings, stages, and others to come.
 * @param item The source item as an IPTC ninjs 3.1 object: a closed subset of it.
 * @param sender What the sender says to sort the item by, in its own words and codes, beside what item has. Missing when it says nothing.
 * @param lifecycle Where the item stands among those sent before.
 * @param text The normalised text that every offset refers to.
 * @param sentences Where each sentence of the article stands, in order.
 * @param tables Tables of data that stood in the copy, such as results or prices. They are no part of text. Missing when there is none.
 * @param entities Who and what the article names, in the order of their first mention.
 * @param quotes What somebody is quoted as saying, in the order of the text.
 * @param times The dates, times and durations that the copy names, in the order of the text.
 * @param quantities The amounts that the copy names, in the order of the text.
 * @param casualties How many people the copy says were killed, injured or are missing, each time it says so.
 * @param dateline Where and when the copy was filed, and by whom.
 * @param keyphrases Phrases that say what the article is about, the best first.
 * @param topics IPTC Media Topics, the surest first.
 * @param summary What tells most of the article, or why there is nothing.
 * @param generatedSummary A summary in a language model's words; absent unless that is switched on and went well (stages says). Marked as machine-generated: never to be shown as the desk's copy.
 * @param warnings What was mended or left out so that the item could be read; missing when nothing was.
 * @param stages How each step of the analysis went.
 * @param provenance How the event came about.
 */
public record NewsEvent(
        String uri,
        String version,
        long versionSeq,
        boolean deleted,
        String provider,
        String language,
        String published,
        String publishedFrom,
        String headline,
        String pubStatus,
        String change,
        String form,
        Long urgency,
        Long wordCount,
        String webUrl,
        String locatedId,
        String locatedName,
        String locatedCountry,
        Double latitude,
        Double longitude,
        List<String> entityIds,
        List<String> entityNames,
        List<String> entityTypes,
        List<Long> entityRelevances,
        List<String> countryCodes,
        List<Long> countryWeights,
        List<String> topicCodes,
        String profile,
        List<String> leftOut,
        Item item,
        Sender sender,
        Lifecycle lifecycle,
        Text text,
        List<Place> sentences,
        List<Table> tables,
        List<Entity> entities,
        List<Quote> quotes,
        List<Time> times,
        List<Quantity> quantities,
        List<Casualty> casualties,
        Dateline dateline,
        List<Keyphrase> keyphrases,
        List<Topic> topics,
        Summary summary,
        GeneratedSummary generatedSummary,
        List<Warning> warnings,
        List<Stage> stages,
        Provenance provenance) {

    /**
     * The source item as an IPTC ninjs 3.1 object: a closed subset of it.
     *
     * @param standard The standard that this object keeps to.
     * @param uri The item as an address, where its identifier is one.
     * @param altIds The ids as sent, whatever uri was made of them: role sender for the one the item came with, alternate for another, such as its link; other roles as the format names them. Missing when the item has none.
     * @param type The kind of content. One of text, picture, video, audio, graphic, composite.
     * @param version As the sender counts.
     * @param firstCreated When the first version was made.
     * @param versionCreated When this version was made.
     * @param embargoedUntil Not for release before.
     * @param pubStatus Whether it may be shown: usable, withheld for now, or canceled for good. One of usable, withheld, canceled.
     * @param urgency 1 (flash) to 9, as IPTC has it.
     * @param language BCP 47.
     * @param copyrightNotice Whose copyright it is.
     * @param edNote A note to editors, not for print.
     * @param by The byline.
     * @param slugline The desk's word for the story.
     * @param located Where the copy was filed, as it says.
     * @param headlines The headline.
     * @param bodies In full events; text has the body.
     * @param descriptions Summaries and captions that the sender gives.
     * @param people People that the sender names, and those found.
     * @param organisations Organisations that the sender names, and those found.
     * @param places Places that the sender names, and those found.
     * @param events Events that the sender names, and those found.
     * @param subjects Subjects that the sender gives, and those found.
     * @param infoSources Where the sender has it from.
     * @param usageTerms What may be done with it, in the sender's words.
     * @param expires Not to be used after.
     * @param genres The kind of copy as the sender says.
     * @param associations Files sent along, such as pictures, with their captions.
     */
    public record Item(
            ItemStandard standard,
            String uri,
            List<ItemAltId> altIds,
            String type,
            String version,
            String firstCreated,
            String versionCreated,
            String embargoedUntil,
            String pubStatus,
            Long urgency,
            String language,
            String copyrightNotice,
            String edNote,
            String by,
            String slugline,
            String located,
            List<ItemHeadline> headlines,
            List<ItemBody> bodies,
            List<ItemDescription> descriptions,
            List<Concept> people,
            List<ItemOrganisation> organisations,
            List<Concept> places,
            List<Concept> events,
            List<ItemSubject> subjects,
            List<ItemInfoSource> infoSources,
            String usageTerms,
            String expires,
            List<ItemGenre> genres,
            List<ItemAssociation> associations) {}

    /**
     * The standard that this object keeps to.
     *
     * @param name Always ninjs. One of ninjs.
     * @param version Of the standard. One of 3.1.
     * @param schema The schema of the standard. One of http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#.
     */
    public record ItemStandard(
            String name,
            String version,
            String schema) {}

    /**
     * ItemAltId
     *
     * @param role What the sender uses it for.
     * @param value The identifier.
     */
    public record ItemAltId(
            String role,
            String value) {}

    /**
     * ItemHeadline
     *
     * @param value Its words.
     */
    public record ItemHeadline(
            String value) {}

    /**
     * ItemBody
     *
     * @param contentType Always plain text. One of text/plain.
     * @param charCount Unicode characters.
     * @param value The body.
     */
    public record ItemBody(
            String contentType,
            long charCount,
            String value) {}

    /**
     * ItemDescription
     *
     * @param role What it is for.
     * @param value Its words.
     */
    public record ItemDescription(
            String role,
            String value) {}

    /**
     * A ninjs concept.
     *
     * @param name In words.
     * @param uri Its identifier as an address.
     * @param literal The sender's own code.
     */
    public record Concept(
            String name,
            String uri,
            String literal) {}

    /**
     * ItemOrganisation
     *
     * @param name In words.
     * @param uri Its identifier as an address.
     * @param literal The sender's own code.
     * @param symbols Under which it is traded.
     */
    public record ItemOrganisation(
            String name,
            String uri,
            String literal,
            List<ItemOrganisationSymbol> symbols) {}

    /**
     * ItemOrganisationSymbol
     *
     * @param symbol The ticker.
     */
    public record ItemOrganisationSymbol(
            String symbol) {}

    /**
     * ItemSubject
     *
     * @param name In words.
     * @param uri Its identifier as an address.
     * @param literal The sender's own code.
     * @param creator Who gave it: missing for the sender.
     * @param confidence In hundredths, where it was found.
     */
    public record ItemSubject(
            String name,
            String uri,
            String literal,
            String creator,
            Long confidence) {}

    /**
     * ItemInfoSource
     *
     * @param name In words.
     */
    public record ItemInfoSource(
            String name) {}

    /**
     * ItemGenre
     *
     * @param name In words.
     */
    public record ItemGenre(
            String name) {}

    /**
     * ItemAssociation
     *
     * @param name What it is called.
     * @param uri Its identifier as an address.
     * @param type The kind of content.
     * @param by Who made it.
     * @param headlines Its headline.
     * @param descriptions Its caption.
     * @param renditions The files it comes as.
     */
    public record ItemAssociation(
            String name,
            String uri,
            String type,
            String by,
            List<ItemAssociationHeadline> headlines,
            List<ItemAssociationDescription> descriptions,
            List<ItemAssociationRendition> renditions) {}

    /**
     * ItemAssociationHeadline
     *
     * @param value Its words.
     */
    public record ItemAssociationHeadline(
            String value) {}

    /**
     * ItemAssociationDescription
     *
     * @param value Its words.
     */
    public record ItemAssociationDescription(
            String value) {}

    /**
     * ItemAssociationRendition
     *
     * @param name What the sender calls the file.
     * @param href Where the file is.
     * @param contentType Its media type.
     * @param width In pixels.
     * @param height In pixels.
     */
    public record ItemAssociationRendition(
            String name,
            String href,
            String contentType,
            Long width,
            Long height) {}

    /**
     * What the sender says to sort the item by, in its own words and codes, beside what item has. Missing when it says nothing.
     *
     * @param category Its category.
     * @param priority Its priority.
     * @param profile Its profile.
     * @param webUrl Where it has the item on the web.
     * @param keywords Its keywords.
     * @param related Other items that it names.
     */
    public record Sender(
            String category,
            String priority,
            String profile,
            String webUrl,
            List<String> keywords,
            List<SenderRelated> related) {}

    /**
     * SenderRelated
     *
     * @param rel What the other is to this one.
     * @param id The other item.
     */
    public record SenderRelated(
            String rel,
            String id) {}

    /**
     * Where the item stands among those sent before.
     *
     * @param change What this version does to those before it. One of initial, update, correction, refile, repeat, add, substitute, hold, release, reinstate, kill.
     * @param pubStatus Whether it may be shown: usable, withheld for now, or canceled for good. One of usable, withheld, canceled.
     * @param signals Editorial signals as sent, in order.
     * @param urgency 1 (flash) to 9, as IPTC has it.
     * @param form The kind of copy. One of alert, newsbreak, story, update, wrapup, brief, analysis, factbox, interview, advisory, unknown.
     * @param updateNumber "3rd update" gives 3.
     * @param takeNumber "2nd take" gives 2.
     * @param embargo Not for release before.
     * @param retracts Uri or version of what this item withdraws or replaces, or the number or slug that the desk's order names.
     * @param retractsUri The uri of the article that retracts names. Missing when the sender's words do not tell which article it is; the header dateline-retracts-unresolved then says so, if a kill or a hold is meant.
     * @param embargoAsSent The sender's words for the embargo.
     * @param embargoZone The zone in which the end of the embargo was read, as ISO 8601 or the tz database name it; missing when it was not read.
     * @param reason Why the item is not usable; missing when it is. Of several reasons the strictest: status and order as the sender's words say; unknownStatus, unknownOrder and unreadableEmbargo where they are not wholly understood. One of status, order, embargo, unreadableEmbargo, unknownStatus, unknownOrder, and others to come.
     * @param reasonAsSent The sender's word or order that decided it, as sent, up to 100 characters: the status, the desk's note, or the mark on the headline.
     * @param note The desk's words on a hold or a kill.
     */
    public record Lifecycle(
            String change,
            String pubStatus,
            List<String> signals,
            Long urgency,
            String form,
            Long updateNumber,
            Long takeNumber,
            String embargo,
            String retracts,
            String retractsUri,
            String embargoAsSent,
            String embargoZone,
            String reason,
            String reasonAsSent,
            String note) {}

    /**
     * The normalised text that every offset refers to.
     *
     * @param title Empty when there is no headline. Missing in events of the profile reference, as is the body.
     * @param body Paragraphs separated by a line feed, no markup.
     * @param offsetUnit What the offsets count. One of utf-16.
     * @param sha256 Of the title, two line feeds and the body in UTF-8; of the body alone when the title is empty.
     * @param paragraphs In full events; a line feed of the body ends a paragraph.
     */
    public record Text(
            String title,
            String body,
            String offsetUnit,
            String sha256,
            List<Place> paragraphs) {}

    /**
     * A stretch of text.title or text.body.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     */
    public record Place(
            String field,
            long start,
            long end) {}

    /**
     * Table
     *
     * @param rows The rows, in order.
     */
    public record Table(
            List<TableRow> rows) {}

    /**
     * TableRow
     *
     * @param cells The cells of the row, in order, as text.
     */
    public record TableRow(
            List<String> cells) {}

    /**
     * Somebody or something the article names.
     *
     * @param id Stable across articles for the same name and type, or the same link.
     * @param name The fullest name in the article, or that of the register it is linked to.
     * @param type The kind of somebody or something. One of person, organisation, place, facility, group, product, event, other.
     * @param role Title or office given in the text.
     * @param country ISO 3166-1 alpha-2.
     * @param links The identifiers the choice fell on; empty when unsure.
     * @param candidates The identifiers considered, best first; in full events.
     * @param relevance How much the article is about it, 0 to 100: the sum of its parts, cut to that.
     * @param relevanceParts In full events.
     * @param confidence Calibrated, four decimals.
     * @param mentions In text order.
     */
    public record Entity(
            String id,
            String name,
            String type,
            String role,
            String country,
            List<Link> links,
            List<Link> candidates,
            long relevance,
            EntityRelevanceParts relevanceParts,
            double confidence,
            List<Mention> mentions) {}

    /**
     * An identifier in somebody's register.
     *
     * @param scheme Whose register: local is your own. One of wikidata, geonames, iso3166, lei, ticker, isin, cik, ror, partyfacts, iata, local, and others to come.
     * @param value The identifier there.
     * @param score Calibrated, four decimals.
     */
    public record Link(
            String scheme,
            String value,
            double score) {}

    /**
     * In full events.
     *
     * @param headline For standing in the headline.
     * @param firstMention For standing early.
     * @param count For standing often.
     * @param spread For standing throughout.
     * @param subject For beginning sentences.
     * @param kind Taken off for countries, their people, places and news outlets, at most 0.
     * @param dateline For being where the copy was filed.
     */
    public record EntityRelevanceParts(
            long headline,
            long firstMention,
            long count,
            long spread,
            long subject,
            long kind,
            long dateline) {}

    /**
     * One place where the name stands.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     * @param type The tagger's type of it; outside full events missing where it is the entity's. One of person, organisation, place, facility, group, product, event, other.
     * @param confidence In full events.
     */
    public record Mention(
            String field,
            long start,
            long end,
            String text,
            String type,
            Double confidence) {}

    /**
     * Words or a thought attributed to somebody.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     * @param parts The pieces of a broken quotation; outside full events missing where there is one piece, the quote itself.
     * @param kind In quotation marks, partly so, reported, or attributed thought. One of direct, mixed, indirect, attitude.
     * @param speaker The entity meant; absent when it is no named one.
     * @param speakerMention The words that stand for the speaker.
     * @param speakerConfidence How likely it is that this is who spoke, the entity where there is one, else whoever the words of speakerMention stand for. Apart from confidence, which is the content's.
     * @param cue The word that attributes it.
     * @param rule The rule that decided; in full events.
     * @param confidence How likely it is that the content is right.
     */
    public record Quote(
            String field,
            long start,
            long end,
            String text,
            List<Place> parts,
            String kind,
            String speaker,
            Passage speakerMention,
            Double speakerConfidence,
            Passage cue,
            String rule,
            double confidence) {}

    /**
     * The words that stand for the speaker.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     */
    public record Passage(
            String field,
            long start,
            long end,
            String text) {}

    /**
     * A date, time, duration or set as TIMEX3 has it.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     * @param type As TIMEX3 has it. One of DATE, TIME, DURATION, SET.
     * @param value ISO 8601 as TIMEX3 extends it; empty when it cannot be resolved.
     * @param date The day, where the value is one with or without a time of day; missing for any other value.
     * @param mod TIMEX3 modifier.
     * @param quant TIMEX3 quantifier of a set. One of EACH, EVERY.
     * @param freq TIMEX3 frequency of a set: 2X is twice.
     */
    public record Time(
            String field,
            long start,
            long end,
            String text,
            String type,
            String value,
            String date,
            String mod,
            String quant,
            String freq) {}

    /**
     * An amount with its unit.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     * @param kind What is measured. One of money, percent, measure, count.
     * @param number Scale words applied: "1.2 billion" is 1200000000.0. Always with a decimal point or an exponent.
     * @param unit The unit as the copy has it, in the singular.
     * @param currency ISO 4217, for money.
     * @param bound What the copy says of the number: "at least", "more than", "about", "nearly", "up to", "fewer than". Absent where it is given as it is. One of atLeast, moreThan, about, nearly, upTo, fewerThan.
     * @param of What the amount is of, where the words beside it say so: "net profit", "fine", the name of an index.
     */
    public record Quantity(
            String field,
            long start,
            long end,
            String text,
            String kind,
            double number,
            String unit,
            String currency,
            String bound,
            String of) {}

    /**
     * A number of people killed, injured or missing.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     * @param kind What happened to them. One of dead, injured, missing.
     * @param number Scale words applied.
     * @param bound What the copy says of the number: "at least", "more than", "about", "nearly", "up to", "fewer than". Absent where it is given as it is. One of atLeast, moreThan, about, nearly, upTo, fewerThan.
     * @param who The noun counted, in lower case: "inmates".
     */
    public record Casualty(
            String field,
            long start,
            long end,
            String text,
            String kind,
            long number,
            String bound,
            String who) {}

    /**
     * Where and when the copy was filed, and by whom.
     *
     * @param text As written; missing in events of the profile reference.
     * @param place Id of the first place, as an entity of that place has it; linked by itself, whether or not the copy names it.
     * @param name The register's name of that place; the dateline's where the register has none.
     * @param country ISO 3166-1 alpha-2.
     * @param placeName The first place as written, with what lies around it: PARIS, Texas.
     * @param otherPlaces The places after a slash, as written.
     * @param date In the year written, else in the one closest to versionCreated.
     * @param agency The agency that it names.
     */
    public record Dateline(
            String text,
            String place,
            String name,
            String country,
            String placeName,
            List<String> otherPlaces,
            String date,
            String agency) {}

    /**
     * A phrase that says what the article is about.
     *
     * @param phrase Its words.
     * @param score How likely an editor would have chosen it.
     * @param mentions In full and reference events.
     */
    public record Keyphrase(
            String phrase,
            double score,
            List<Passage> mentions) {}

    /**
     * An IPTC Media Topic.
     *
     * @param code The Media Topic.
     * @param uri The same as an address.
     * @param name In English.
     * @param level How deep in the tree, from 1.
     * @param score Calibrated, four decimals.
     * @param evidence The words that spoke for it most; in full and reference events.
     */
    public record Topic(
            String code,
            String uri,
            String name,
            long level,
            double score,
            List<Passage> evidence) {}

    /**
     * A place and the text that stands there.
     *
     * @param field The part of text that the offsets count in. One of title, body.
     * @param start UTF-16 code units from the start of the field.
     * @param end Exclusive.
     * @param text Missing in events of the profile reference.
     * @param score How much the sentence tells, to compare within one article.
     */
    public record ExtractSentence(
            String field,
            long start,
            long end,
            String text,
            double score) {}

    /**
     * A summary in a language model's words; absent unless that is switched on and went well (stages says). Marked as machine-generated: never to be shown as the desk's copy.
     *
     * @param text The sentences with a space between them.
     * @param language BCP 47; und when unknown.
     * @param sentences Its sentences, each checked against the article.
     * @param dropped How many sentences were left out because the article does not bear them out.
     * @param checks What the sentences were checked for; what is not named was not looked at. One of name, number.
     * @param digitalSourceType As in ninjs 3.1.
     * @param aiInfo Which system wrote it, in the shape that IPTC proposes for the next ninjs (iptc/newsinjson pull request 251, not adopted yet).
     * @param promptSha256 Of the request sent, instructions and article.
     */
    public record GeneratedSummary(
            String text,
            String language,
            List<GeneratedSummarySentence> sentences,
            long dropped,
            List<String> checks,
            GeneratedSummaryDigitalSourceType digitalSourceType,
            List<AiInfo> aiInfo,
            String promptSha256) {}

    /**
     * GeneratedSummarySentence
     *
     * @param text The sentence.
     * @param unsupported Names and numbers that the sentence has and the article has not, in text order; empty when it passed. Passing does not make it true.
     */
    public record GeneratedSummarySentence(
            String text,
            List<Unsupported> unsupported) {}

    /**
     * A name or number that the article does not have.
     *
     * @param kind What the article does not have. One of name, number.
     * @param start In the sentence's text, UTF-16.
     * @param end Exclusive.
     * @param text Its words.
     */
    public record Unsupported(
            String kind,
            long start,
            long end,
            String text) {}

    /**
     * As in ninjs 3.1.
     *
     * @param name Says that a machine made it, as IPTC words it. One of Created using Generative AI.
     * @param uri The same as an IPTC code. One of http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia.
     */
    public record GeneratedSummaryDigitalSourceType(
            String name,
            String uri) {}

    /**
     * Which program and prompt made the words.
     *
     * @param name What was made: the generated summary. One of generatedSummary.
     * @param system The language model.
     * @param promptInfo The prompt.
     */
    public record AiInfo(
            String name,
            AiInfoSystem system,
            AiInfoPromptInfo promptInfo) {}

    /**
     * The language model.
     *
     * @param name The model asked for.
     * @param version The model as the endpoint names it, where that differs.
     * @param provider Who serves the model.
     */
    public record AiInfoSystem(
            String name,
            String version,
            AiInfoSystemProvider provider) {}

    /**
     * Who serves the model.
     *
     * @param name Host of the endpoint.
     */
    public record AiInfoSystemProvider(
            String name) {}

    /**
     * The prompt.
     *
     * @param uri Names the prompt.
     * @param version Of the prompt.
     */
    public record AiInfoPromptInfo(
            String uri,
            String version) {}

    /**
     * One repair.
     *
     * @param kind What was repaired or could not be read. One of badBytes, wrongCharset, illegalCharacters, brokenMarkup, documentType, unreadableDate, assumedZone, assumedDate, envelope, leftOut, unscopedId, and others to come.
     * @param field The field as the event or ninjs names it; missing when it concerns the whole item.
     * @param detail What was done, in English.
     */
    public record Warning(
            String kind,
            String field,
            String detail) {}

    /**
     * How one step went: "none found" (ok) is not "not run".
     *
     * @param step The step.
     * @param outcome How it went. One of ok, failed, skipped, notApplicable.
     * @param reason Why, where it did not go well.
     */
    public record Stage(
            String step,
            String outcome,
            String reason) {}

    /**
     * How the event came about.
     *
     * @param input Where the item was read; no topic for a file.
     * @param pipeline The build that made the event.
     * @param models In full events.
     */
    public record Provenance(
            ProvenanceInput input,
            ProvenancePipeline pipeline,
            List<ProvenanceModel> models) {}

    /**
     * Where the item was read; no topic for a file.
     *
     * @param topic The topic of its record; the Kafka position is missing for a file.
     * @param partition The partition of its record.
     * @param offset The offset of its record.
     * @param part Which item of the record it is, from 0; missing when the record holds one.
     * @param timestamp The record's own, on which versionSeq stands where the item does not say when it was made.
     * @param sha256 Lower-case hex SHA-256.
     * @param format What it was read as. One of newsml-g2, newsml-1, nitf, rbnews, ap-media-json, dpa-digitalwires, wordpress, arc-ans, reuters-json, mrn, ninjs, json, json-feed, rss, atom, iptc7901, anpa, zczc, mail, html, text, and others to come.
     */
    public record ProvenanceInput(
            String topic,
            Long partition,
            Long offset,
            Long part,
            String timestamp,
            String sha256,
            String format) {}

    /**
     * The build that made the event.
     *
     * @param version The release.
     * @param digest Over the version, the models and the settings that change output; the service's /q/info says what it stands for.
     */
    public record ProvenancePipeline(
            String version,
            String digest) {}

    /**
     * ProvenanceModel
     *
     * @param name What the model does.
     * @param version Of the model.
     * @param sha256 Lower-case hex SHA-256.
     * @param licence SPDX identifier.
     */
    public record ProvenanceModel(
            String name,
            String version,
            String sha256,
            String licence) {}

    /**
     * What tells most of the article, or why there is nothing.
     *
     * @param kind Says that the summary is verbatim.
     * @param sentences The sentences that tell most, in the order of the text.
     * @param brief The one sentence to keep when there is room for one.
     * @param reason Why there is none.
     */
    public record Summary(
            String kind,
            List<ExtractSentence> sentences,
            Passage brief,
            String reason) {}
}
