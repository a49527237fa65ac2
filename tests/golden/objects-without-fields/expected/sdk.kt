// models/spec/Anything.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import kotlinx.serialization.json.JsonElement

/**
 * Any JSON value.
 *
 * Source: spec.yaml#/components/schemas/Anything
 */
public typealias Anything = JsonElement

// models/spec/Identifier.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * A named scalar.
 *
 * Source: spec.yaml#/components/schemas/Identifier
 */
public typealias Identifier = String

// models/spec/Known.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Fields beside free ones.
 *
 * Source: spec.yaml#/components/schemas/Known
 */
public class Known(
    /** Its name. */
    public val name: String? = null,
    /** Any JSON. */
    public val any: JsonElement? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.optional("name", StringDecoder),
        any = from.optional("any", AnyDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("name", name)
        to.optional("any", any)
    }
}

// models/spec/Metadata.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import kotlinx.serialization.json.JsonObject

/**
 * Any object.
 *
 * Source: spec.yaml#/components/schemas/Metadata
 */
public typealias Metadata = JsonObject

// models/spec/Names.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * A named list.
 *
 * Source: spec.yaml#/components/schemas/Names
 */
public typealias Names = List<String>

// models/spec/Open.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Open by word.
 *
 * Source: spec.yaml#/components/schemas/Open
 */
public class Open(
    /** The field `name`. */
    public val name: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.optional("name", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("name", name)
    }
}

// models/spec/Same.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * Another name.
 *
 * Source: spec.yaml#/components/schemas/Same
 */
public typealias Same = Known

// models/spec/StringMap.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * Texts by name.
 *
 * Source: spec.yaml#/components/schemas/StringMap
 */
public typealias StringMap = Map<String, String>
