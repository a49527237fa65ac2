// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * Kinds of input.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationInputTypes
 */
public typealias ChatModerationInputTypes = List<ChatModerationInputType>
