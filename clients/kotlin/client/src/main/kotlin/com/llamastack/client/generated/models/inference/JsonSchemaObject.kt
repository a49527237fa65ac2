// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import kotlinx.serialization.json.JsonObject

/**
 * A JSON Schema.
 *
 * Source: inference.yaml#/components/schemas/JsonSchemaObject
 */
public typealias JsonSchemaObject = JsonObject
