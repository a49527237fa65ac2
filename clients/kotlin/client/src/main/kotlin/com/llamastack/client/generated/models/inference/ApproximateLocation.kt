// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.field("city", city, StringCodec)
        to.field("region", region, StringCodec)
        to.field("country", country, StringCodec)
        to.field("timezone", timezone, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ApproximateLocation, Builder>(ApproximateLocation) {
        /** Sets [ApproximateLocation.city]. */
        public fun city(value: String?): Builder = set("city", value, StringCodec)

        /** Sets [ApproximateLocation.region]. */
        public fun region(value: String?): Builder = set("region", value, StringCodec)

        /** Sets [ApproximateLocation.country]. */
        public fun country(value: String?): Builder = set("country", value, StringCodec)

        /** Sets [ApproximateLocation.timezone]. */
        public fun timezone(value: String?): Builder = set("timezone", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ApproximateLocation>() {
        override fun read(from: ObjectReader): ApproximateLocation {
            return ApproximateLocation(
                city = from.field("city", StringCodec),
                region = from.field("region", StringCodec),
                country = from.field("country", StringCodec),
                timezone = from.field("timezone", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
