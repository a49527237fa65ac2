// models/spec/And.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `And` of the contract.
 *
 * Source: spec.yaml#/components/schemas/And
 */
public class And @JvmOverloads constructor(
    /** The field `filters`. */
    public val filters: List<Filter>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Filter {
    /** The field `type`. */
    public val type: String get() = "and"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        filters = from.required("filters", ListDecoder(Filter)),
        additionalProperties = from.constant("type", "and").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("filters", filters)
    }
}

// models/spec/Equals.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * `Equals` of the contract.
 *
 * Source: spec.yaml#/components/schemas/Equals
 */
public class Equals(
    /** The field `key`. */
    public val key: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Filter {
    /** The field `type`. */
    public val type: String get() = "eq"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        key = from.optional("key", StringDecoder),
        additionalProperties = from.constant("type", "eq").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("key", key)
    }
}

// models/spec/Filter.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A comparison, or filters joined.
 *
 * Source: spec.yaml#/components/schemas/Filter
 */
public sealed interface Filter : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<Filter>("type") {
        override fun read(value: String, from: ObjectReader): Filter? = when (value) {
            "eq" -> Equals(from)
            "and" -> And(from)
            else -> null
        }
    }
}

// models/spec/Tree.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A node, its children, and a way back up.
 *
 * Source: spec.yaml#/components/schemas/Tree
 */
public class Tree(
    /** Below it. */
    public val children: List<Tree>,
    /** A node, its children, and a way back up. */
    public val parent: Field<Tree> = Field.Absent,
    /** The same by name. */
    public val byName: Map<String, Tree>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        children = from.required("children", ListDecoder(model { Tree(it) })),
        parent = from.field("parent", model { Tree(it) }),
        byName = from.optional("by_name", MapDecoder(model { Tree(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("children", children)
        to.field("parent", parent)
        to.optional("by_name", byName)
    }
}
