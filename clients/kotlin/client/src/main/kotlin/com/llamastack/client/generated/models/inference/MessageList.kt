// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * A native conversation, oldest message first.
 *
 * Source: inference.yaml#/components/schemas/MessageList
 */
public typealias MessageList = List<Message>
