package com.llamastack.client.runtime.json

import com.llamastack.client.models.ChatAssistantMessage
import com.llamastack.client.models.ChatCompletion
import com.llamastack.client.models.ChatMessage
import com.llamastack.client.models.ChatUserContent
import com.llamastack.client.models.ChatUserMessage
import com.llamastack.client.models.CreateChatCompletionRequest
import com.llamastack.client.models.EasyInputMessage
import com.llamastack.client.models.FinishReason
import com.llamastack.client.models.ResponseInputItem
import com.llamastack.client.models.ResponseMessage
import com.llamastack.client.models.UnknownVariant
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNull

class ModelTest {
    @Test
    fun `absent, null and value stay apart`() {
        val user = """{"role":"user","content":"Hi"}"""
        val absent = ChatUserMessage(ObjectReader(user))
        val empty = ChatUserMessage(ObjectReader("""{"role":"user","content":"Hi","name":null}"""))
        assertIs<Field.Absent>(absent.name)
        assertIs<Field.Null>(empty.name)
        assertEquals(user, absent.toString())
        assertNotEquals(absent, empty)
        assertEquals(empty, absent.toBuilder().name(null).build())
        assertEquals(Field.Value("Ada"), ChatUserMessage(ChatUserContent.of("Hi"), name = Field.of("Ada")).name)
    }

    @Test
    fun `a field that may be null and is left out is null`() {
        val choice = """{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Hi"}}"""
        val answer = ChatCompletion(ObjectReader("""{"id":"c","created":1,"model":"m","choices":[$choice]}"""))
        assertNull(answer.choices.single().logprobs)
        assertNull(answer.choices.single().message.refusal)
    }

    @Test
    fun `what the documents do not know is written again, null too`() {
        val text = """{"role":"user","content":"Hi","mood":{"level":12345678901234567890}}"""
        val message = ChatMessage.parse(text)
        assertEquals(text, message.toString())
        val options = """{"model":"m","messages":[],"stream":null}"""
        val request = CreateChatCompletionRequest(ObjectReader(options))
        assertEquals(options, request.toString())
        assertEquals(JsonPrimitive(1), request.toBuilder().additionalProperty("x", JsonPrimitive(1)).build().additionalProperties["x"])
    }

    @Test
    fun `a member that this release does not know keeps its tag and its JSON`() {
        val text = """{"role":"narrator","content":"Once"}"""
        val message = assertIs<UnknownVariant>(ChatMessage.parse(text))
        assertEquals("narrator", message.tag)
        assertEquals(text, message.toJson().toString())
    }

    @Test
    fun `a known tag whose content breaks its schema is no unknown member`() {
        val error = assertFailsWith<SchemaException> { ChatMessage.parse("""{"role":"user","content":5}""") }
        assertEquals("$.content: expected a string or an array, found a number", error.message)
        assertEquals("$: the tag 'role' is missing", assertFailsWith<SchemaException> { ChatMessage.parse("{}") }.message)
    }

    @Test
    fun `an error names the place`() {
        val text = """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":"0"}]}"""
        val error = assertFailsWith<SchemaException> { ChatCompletion(ObjectReader(text)) }
        assertEquals("$.choices[0].", error.message.substringBefore("index"))
    }

    @Test
    fun `values of an enum are open, and work in a when`() {
        val reason = FinishReason.of("tired")
        assertEquals("tired", reason.value)
        assertEquals(FinishReason.STOP, FinishReason.of("stop"))
        val word = when (FinishReason.of("stop")) {
            FinishReason.STOP -> "stopped"
            else -> "something else"
        }
        assertEquals("stopped", word)
    }

    @Test
    fun `members without a tag are told apart by what fits`() {
        val typed = """{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}"""
        assertIs<ResponseMessage>(ResponseInputItem.parse(typed))
        assertIs<EasyInputMessage>(ResponseInputItem.parse("""{"role":"user","content":"Hi"}"""))
        assertIs<UnknownVariant>(ResponseInputItem.parse("""{"type":"dream","content":"Hi"}"""))
    }

    @Test
    fun `integers keep their digits, and whole numbers are written as integers`() {
        assertEquals(9007199254740993, LongDecoder.decode(JsonPrimitive(9007199254740993)))
        assertEquals(1000, LongDecoder.decode(kotlinx.serialization.json.Json.parseToJsonElement("1e3")))
        assertFailsWith<SchemaException> { LongDecoder.decode(JsonPrimitive(1.5)) }
        assertFailsWith<SchemaException> { LongDecoder.decode(JsonPrimitive("1")) }
        assertEquals("1", jsonOf(1.0).toString())
        assertEquals("0.1", jsonOf(0.1).toString())
        assertFailsWith<IllegalArgumentException> { jsonOf(Double.NaN) }
    }

    @Test
    fun `a union makes its members of what they must have`() {
        assertEquals(ChatUserMessage(ChatUserContent.of("Hi")), ChatMessage.user("Hi"))
        assertEquals(ChatAssistantMessage(), ChatMessage.assistant())
        assertNull(ChatMessage.assistant().content.value)
        assertEquals(JsonNull, jsonOf(null))
    }
}
