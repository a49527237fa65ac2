package com.llamastack.client.helpers

import com.llamastack.client.models.ToolArguments
import com.llamastack.client.models.ToolCall
import com.llamastack.client.runtime.JsonText
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.KSerializer
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.MapSerializer
import kotlinx.serialization.builtins.nullable
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.buildClassSerialDescriptor
import kotlinx.serialization.encoding.CompositeDecoder
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.encoding.decodeStructure
import kotlinx.serialization.json.JsonObject
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class ClientToolTest {
    /** What the serialization plugin would make of `class City(val name: String, val days: Int = 1)`. */
    private class City(val name: String, val days: Int)

    private object CitySerializer : KSerializer<City> {
        override val descriptor: SerialDescriptor = buildClassSerialDescriptor("City") {
            element("name", String.serializer().descriptor)
            element("days", Int.serializer().descriptor, isOptional = true)
            element("tags", ListSerializer(String.serializer()).descriptor, isOptional = true)
            element("sizes", MapSerializer(String.serializer(), Double.serializer()).descriptor, isOptional = true)
            element("note", String.serializer().nullable.descriptor, isOptional = true)
        }

        override fun serialize(encoder: Encoder, value: City) = throw UnsupportedOperationException()

        override fun deserialize(decoder: Decoder): City = decoder.decodeStructure(descriptor) {
            var name: String? = null
            var days = 1
            while (true) {
                when (decodeElementIndex(descriptor)) {
                    0 -> name = decodeStringElement(descriptor, 0)
                    1 -> days = decodeIntElement(descriptor, 1)
                    CompositeDecoder.DECODE_DONE -> break
                }
            }
            City(requireNotNull(name) { "name is missing" }, days)
        }
    }

    private val forecast = clientTool("forecast", "Tells the weather.", CitySerializer, mapOf("name" to "A city.")) {
        check(it.name != "Atlantis") { "no such city" }
        "Fog in ${it.name} for ${it.days} days."
    }

    private fun run(arguments: ToolArguments): String = runBlocking {
        forecast.run(ToolCall(callId = "c", toolName = "forecast", arguments = arguments)).content.plainText()
    }

    private fun run(arguments: String): String = run(ToolArguments.Fields(JsonText.parse(arguments) as JsonObject))

    @Test
    fun `the schema comes from the class`() {
        val expected = """
            {"type":"object","properties":{
              "name":{"type":"string","description":"A city."},
              "days":{"type":"integer"},
              "tags":{"type":"array","items":{"type":"string"}},
              "sizes":{"type":"object","additionalProperties":{"type":"number"}},
              "note":{"type":["string","null"]}
            },"required":["name"]}
        """
        assertEquals<Any?>(JsonText.parse(expected), forecast.definition.inputSchema)
        assertEquals("Tells the weather.", forecast.definition.description)
    }

    @Test
    fun `the parameters are told in the older form, too`() {
        val told = forecast.definition.parameters.orEmpty().map { each ->
            "${each.name}: ${each.parameterType} ${each.required} ${each.description}".trim()
        }
        val expected = listOf(
            "name: string true A city.",
            "days: integer false",
            "tags: array false",
            "sizes: object false",
            "note: string false",
        )
        assertEquals(expected, told)
    }

    @Test
    fun `a tool can have a schema of the caller's`() {
        val schema = JsonText.parse("""{"type":"object","properties":{"unit":{"enum":["c","f"],"default":"c"}}}""") as JsonObject
        val tool = ClientTool.of("unit", "Tells the unit.", schema) { it.getValue("unit").toString() }
        assertEquals(schema, tool.definition.inputSchema)
        val unit = tool.definition.parameters.orEmpty().single()
        assertEquals("unit string false \"c\"", "${unit.name} ${unit.parameterType} ${unit.required} ${unit.default}")
    }

    @Test
    fun `arguments come as an object or as text`() {
        assertEquals("Fog in Lima for 2 days.", run("""{"name":"Lima","days":2}"""))
        assertEquals("Fog in Lima for 1 days.", run(ToolArguments.Text("""{"name":"Lima"}""")))
    }

    @Test
    fun `the model reads what went wrong`() {
        assertEquals("Error: no such city", run("""{"name":"Atlantis"}"""))
        assertEquals("Error: name is missing", run("{}"))
        assertEquals("Error: the arguments are not a JSON object", run(ToolArguments.Text("[1]")))
        assertEquals("Error: the arguments are not a JSON object", run(ToolArguments.Text("Lima")))
    }

    @Test
    fun `the types of a function are enough, and its result is text or JSON`() {
        val empty = ToolArguments.Text("")
        val results = listOf(
            clientTool("hour", "Tells the hour.") { _: Unit -> "noon" },
            clientTool("hours", "Tells hours.") { _: Unit -> listOf("noon", "one") },
            clientTool("rain", "Tells when it rains.") { _: Unit -> null as String? },
        ).map { tool -> runBlocking { tool.run(ToolCall("c", tool.name, empty)).content.plainText() } }
        assertEquals(listOf("noon", """["noon","one"]""", "null"), results)
    }

    @Test
    fun `arguments are a class`() {
        assertFailsWith<IllegalArgumentException> { clientTool("f", "g", String.serializer()) { it } }
    }
}
