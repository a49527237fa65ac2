// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A place, roughly.
 *
 * Source: inference.yaml#/components/schemas/ApproximateLocation
 */
public class ApproximateLocation(
    /** City. */
    public val city: Field<String> = Field.Absent,
    /** Region. */
    public val region: Field<String> = Field.Absent,
    /** Country, two letters. */
    public val country: Field<String> = Field.Absent,
    /** Time zone, such as `Europe/Berlin`. */
    public val timezone: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        city = from.field("city", StringDecoder),
        region = from.field("region", StringDecoder),
        country = from.field("country", StringDecoder),
        timezone = from.field("timezone", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("city", city)
        to.field("region", region)
        to.field("country", country)
        to.field("timezone", timezone)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ApproximateLocation, Builder>() {
        override fun make(from: ObjectReader): ApproximateLocation = ApproximateLocation(from)

        /** Sets [ApproximateLocation.city]. */
        public fun city(value: String?): Builder = set("city", value)

        /** Sets [ApproximateLocation.region]. */
        public fun region(value: String?): Builder = set("region", value)

        /** Sets [ApproximateLocation.country]. */
        public fun country(value: String?): Builder = set("country", value)

        /** Sets [ApproximateLocation.timezone]. */
        public fun timezone(value: String?): Builder = set("timezone", value)
    }
}
