// models/spec/Circle.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `Circle` of the contract.
 *
 * Source: spec.yaml#/components/schemas/Circle
 */
public class Circle @JvmOverloads constructor(
    /** In metres. */
    public val radius: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Shape {
    /** Tag. */
    public val kind: String get() = "circle"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        radius = from.required("radius", DoubleDecoder),
        additionalProperties = from.constant("kind", "circle").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("kind", kind)
        to.required("radius", radius)
    }
}

// models/spec/Polygon.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A shape with corners; a union inside a union.
 *
 * Source: spec.yaml#/components/schemas/Polygon
 */
public sealed interface Polygon : Shape {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<Polygon>("kind") {
        override fun read(value: String, from: ObjectReader): Polygon? = when (value) {
            "square" -> Square(from)
            "triangle" -> Triangle(from)
            else -> null
        }
    }
}

// models/spec/Shape.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A shape.
 *
 * Source: spec.yaml#/components/schemas/Shape
 */
public sealed interface Shape : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<Shape>("kind") {
        override fun read(value: String, from: ObjectReader): Shape? = when (value) {
            "circle" -> Circle(from)
            "square", "triangle" -> Polygon.read(value, from)
            else -> null
        }
    }
}

// models/spec/Square.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `Square` of the contract.
 *
 * Source: spec.yaml#/components/schemas/Square
 */
public class Square @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Polygon {
    /** Tag. */
    public val kind: String get() = "square"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("kind", "square").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("kind", kind)
    }
}

// models/spec/Triangle.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `Triangle` of the contract.
 *
 * Source: spec.yaml#/components/schemas/Triangle
 */
public class Triangle @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Polygon {
    /** Tag. */
    public val kind: String get() = "triangle"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("kind", "triangle").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("kind", kind)
    }
}
