// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Patterns read the answer out of the text, and it is compared with the expected one.
 *
 * Source: scoring.yaml#/components/schemas/RegexParserScoringFnParams
 */
public class RegexParserScoringFnParams(
    /** Patterns that find the answer; the first that matches counts. */
    public val parsingRegexes: List<String>? = null,
    /** How scores of rows become results. */
    public val aggregationFunctions: List<AggregationFunctionType>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ScoringFnParams {
    /** Tag of this kind. */
    public val type: String get() = "regex_parser"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        parsingRegexes = from.optional("parsing_regexes", ListDecoder(StringDecoder)),
        aggregationFunctions = from.optional("aggregation_functions", ListDecoder(AggregationFunctionType)),
        additionalProperties = from.constant("type", "regex_parser").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("parsing_regexes", parsingRegexes)
        to.optional("aggregation_functions", aggregationFunctions)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegexParserScoringFnParams, Builder>() {
        override fun make(from: ObjectReader): RegexParserScoringFnParams = RegexParserScoringFnParams(from)

        /** Sets [RegexParserScoringFnParams.parsingRegexes]. */
        public fun parsingRegexes(value: List<String>): Builder = set("parsing_regexes", value)

        /** Sets [RegexParserScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = set("aggregation_functions", value)
    }
}
