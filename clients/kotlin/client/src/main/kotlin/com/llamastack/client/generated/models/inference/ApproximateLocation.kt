// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var city: Field<String> = Field.Absent
        private var region: Field<String> = Field.Absent
        private var country: Field<String> = Field.Absent
        private var timezone: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ApproximateLocation.city]. */
        public fun city(value: String?): Builder = apply { city = Field.of(value) }

        /** Sets [ApproximateLocation.region]. */
        public fun region(value: String?): Builder = apply { region = Field.of(value) }

        /** Sets [ApproximateLocation.country]. */
        public fun country(value: String?): Builder = apply { country = Field.of(value) }

        /** Sets [ApproximateLocation.timezone]. */
        public fun timezone(value: String?): Builder = apply { timezone = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ApproximateLocation = ApproximateLocation(
            city = city,
            region = region,
            country = country,
            timezone = timezone,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
