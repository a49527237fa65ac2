import Testing

@testable import LlamaStackClient

struct SSEDecoderTests {
    private func decoded(_ pieces: [[UInt8]], limit: Int = 1 << 20) throws -> [String] {
        var decoder = SSEDecoder(maxEventBytes: limit)
        var found: [String] = []
        for piece in pieces {
            decoder.append(piece)
            while let event = try decoder.next() { found.append(String(decoding: event.data, as: UTF8.self)) }
        }
        return found
    }

    @Test(arguments: 1...7)
    func anyCutGivesTheSameEvents(size: Int) throws {
        let bytes = Array("\u{FEFF}: hello\r\n\r\nevent: x\rdata: a\ndata: ö€😀\r\n\r\ndata:b\n\n".utf8)
        let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
        #expect(try decoded(pieces) == ["a\nö€😀", "b"])
    }

    @Test func anEventIsThereAtItsBlankLineWithoutTheNextByte() throws {
        #expect(try decoded([Array("data: a\r\r".utf8)]) == ["a"])
    }

    @Test func anEventThatIsTooLargeIsAnErrorAndThoseBeforeItAreNot() throws {
        var decoder = SSEDecoder(maxEventBytes: 100)
        decoder.append(Array("data: a\n\ndata: \(String(repeating: "x", count: 200))\n\n".utf8))
        #expect(try decoder.next()?.data == Array("a".utf8))
        #expect(throws: SSEDecoder.TooLarge.self) { try decoder.next() }
    }

    @Test func timeGrowsWithTheBytesAndNotWithTheirPieces() throws {
        let clock = ContinuousClock()
        func seconds(_ size: Int) throws -> Duration {
            let piece = Array(repeating: UInt8(ascii: "x"), count: 1024)
            return try clock.measure {
                var decoder = SSEDecoder(maxEventBytes: 1 << 30)
                decoder.append(Array("data: ".utf8))
                _ = try decoder.next()
                for _ in 0..<size {
                    decoder.append(piece)
                    _ = try decoder.next()
                }
            }
        }
        let (small, large) = (try seconds(1000), try seconds(8000))
        #expect(large < small * 40 + .milliseconds(50))
    }
}
