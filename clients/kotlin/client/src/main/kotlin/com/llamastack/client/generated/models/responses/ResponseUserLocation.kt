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
 * About where the user is.
 *
 * Source: responses.yaml#/components/schemas/ResponseUserLocation
 */
public class ResponseUserLocation(
    /** How exact the place is. */
    public val type: String? = null,
    /** Name of the city. */
    public val city: Field<String> = Field.Absent,
    /** Name of the region. */
    public val region: Field<String> = Field.Absent,
    /** Two letters of ISO 3166-1. */
    public val country: Field<String> = Field.Absent,
    /** Name of the IANA time zone. */
    public val timezone: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("type", type, StringCodec)
        to.field("city", city, StringCodec)
        to.field("region", region, StringCodec)
        to.field("country", country, StringCodec)
        to.field("timezone", timezone, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var type: String? = null
        private var city: Field<String> = Field.Absent
        private var region: Field<String> = Field.Absent
        private var country: Field<String> = Field.Absent
        private var timezone: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseUserLocation.type]. */
        public fun type(value: String): Builder = apply { type = value }

        /** Sets [ResponseUserLocation.city]. */
        public fun city(value: String?): Builder = apply { city = Field.of(value) }

        /** Sets [ResponseUserLocation.region]. */
        public fun region(value: String?): Builder = apply { region = Field.of(value) }

        /** Sets [ResponseUserLocation.country]. */
        public fun country(value: String?): Builder = apply { country = Field.of(value) }

        /** Sets [ResponseUserLocation.timezone]. */
        public fun timezone(value: String?): Builder = apply { timezone = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseUserLocation = ResponseUserLocation(
            type = type,
            city = city,
            region = region,
            country = country,
            timezone = timezone,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseUserLocation>() {
        override fun read(from: ObjectReader): ResponseUserLocation {
            return ResponseUserLocation(
                type = from.optional("type", StringCodec),
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
