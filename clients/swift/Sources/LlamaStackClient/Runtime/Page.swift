/// One page of a list.
public struct Page<Answer: Sendable, Item: Sendable>: Sendable {
    /// The whole answer that holds the page.
    public let response: Answer
    /// The items of the page.
    public let items: [Item]

    private let following: (@Sendable () async throws -> Page)?

    /// Takes an answer, its items, and what fetches the page after it, if one follows.
    public init(response: Answer, items: [Item], following: (@Sendable () async throws -> Page)? = nil) {
        self.response = response
        self.items = items
        self.following = following
    }

    /// Whether another page follows.
    public var hasNext: Bool { following != nil }

    /// Fetches the page after this one; `nil` when this is the last.
    public func next() async throws -> Page? {
        try await following?()
    }
}

/// A list: iterating yields every item of every page, each page fetched when it is needed.
public struct PagedList<Answer: Sendable, Item: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item

    private let first: @Sendable () async throws -> Page<Answer, Item>

    /// Takes what fetches the first page.
    public init(_ first: @escaping @Sendable () async throws -> Page<Answer, Item>) {
        self.first = first
    }

    /// Fetches the first page.
    public func firstPage() async throws -> Page<Answer, Item> {
        try await first()
    }

    /// Fetches every page and collects the items.
    public func all() async throws -> [Item] {
        var found: [Item] = []
        for try await item in self { found.append(item) }
        return found
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(first: first)
    }

    /// Goes over the items.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let first: @Sendable () async throws -> Page<Answer, Item>
        private var page: Page<Answer, Item>?
        private var place: Int = 0

        init(first: @escaping @Sendable () async throws -> Page<Answer, Item>) {
            self.first = first
        }

        public mutating func next() async throws -> Item? {
            var current: Page<Answer, Item>
            if let page: Page<Answer, Item> = page { current = page } else { current = try await first() }
            while place >= current.items.count {
                page = current
                guard let following: Page<Answer, Item> = try await current.next() else { return nil }
                current = following
                place = 0
            }
            page = current
            place += 1
            return current.items[place - 1]
        }
    }
}

/// How a list goes on: `cursor` is the query parameter, `next` the answer's field that feeds it.
struct Paging: Sendable {
    /// What feeds the cursor.
    enum Style: Sendable {
        /// A list that always comes whole.
        case none
        /// A field of the answer, or the last item's `id`.
        case cursor
        /// The number of items so far.
        case offset
        /// The number of the page.
        case page
    }

    var style: Style = .none
    var cursor: String = ""
    var next: String?
    var items: String = "data"
    var more: String?
    /// The query parameters that stand before the cursor in the document.
    var before: [String] = []

    /// The call for the page after an answer; `nil` when that was the last page.
    func following(_ call: Call, _ answer: JSONValue) -> Call? {
        guard style != .none, let items: [JSONValue] = answer[self.items]?.arrayValue, !items.isEmpty else {
            return nil
        }
        if let more: String = more, answer[more]?.boolValue != true { return nil }
        let sent: String? = call.query.last { $0.name == cursor }?.value
        // A server that repeats its cursor would be asked forever.
        guard let value: String = value(after: sent, answer, items), value != sent else { return nil }
        var following: Call = call
        following.query.removeAll { $0.name == cursor }
        let place: Int? = following.query.lastIndex { (each: (name: String, value: String)) -> Bool in
            before.contains(String(each.name.prefix { (sign: Character) -> Bool in sign != "[" }))
        }
        following.query.insert((name: cursor, value: value), at: place.map { (last: Int) -> Int in last + 1 } ?? 0)
        return following
    }

    private func value(after sent: String?, _ answer: JSONValue, _ items: [JSONValue]) -> String? {
        let number: Int? = sent.flatMap { (text: String) -> Int? in Int(text) }
        switch style {
        case .none: return nil
        case .offset: return String((number ?? 0) + items.count)
        case .page: return String((number ?? 1) + 1)
        case .cursor:
            let found: JSONValue? = if let next: String = next { answer[next] } else { items.last?["id"] }
            guard let found: JSONValue = found, found != .null else { return nil }
            return Encode.scalar(found)
        }
    }
}
