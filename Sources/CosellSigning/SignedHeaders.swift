/// The names of the headers a signature covers, as places in the request's text.
struct SignedHeaders: Sendable {
    /// Names one signature may list; together with ``SignatureCheck/fieldLimit`` it bounds every search.
    static let limit = 64

    /// The names with semicolons between them.
    let list: Range<Int>
    let names: [Range<Int>]

    /// Reads a list that must be as the canonical request repeats it: lower case, sorted, each name once.
    ///
    /// - Throws: an incomplete signature for any other list.
    init(_ list: Range<Int>, in request: SignedRequest) throws(SignatureRefusal) {
        var names: [Range<Int>] = []
        names.reserveCapacity(8)
        var start = list.lowerBound
        while true {
            let semicolon = request.text[start..<list.upperBound].firstIndex(of: UInt8(ascii: ";"))
            let name = start..<(semicolon ?? list.upperBound)
            let isNext = names.last.map { Self.precedes($0, name, in: request) } ?? true
            guard isNext, !name.isEmpty, request.text[name].allSatisfy(Self.isNameByte), names.count < Self.limit else {
                throw Authorization.malformed(
                    """
                    SignedHeaders must list at most \(Self.limit) header names in lower case, sorted, each once, \
                    got '\(request.string(list))'.
                    """
                )
            }
            names.append(name)
            guard let semicolon else { break }
            start = semicolon + 1
        }
        (self.list, self.names) = (list, names)
    }

    /// Chooses every header of the request but those named, and writes their list beside the request's text.
    init(coveringFieldsOf request: inout SignedRequest, but left: [StaticString]) {
        let before = request
        let chosen = before.fields.map(\.name).filter { name in !left.contains { before.holds(name, $0) } }
        var names: [Range<Int>] = []
        var text: [UInt8] = []
        for name in chosen.sorted(by: { Self.precedes($0, $1, in: before) }) {
            if let last = names.last {
                guard !before.same(last, name) else { continue }
                text.append(UInt8(ascii: ";"))
            }
            text += before.text[name]
            names.append(name)
        }
        list = request.appendAside(text)
        self.names = names
    }

    func contains(_ name: Range<Int>, in request: SignedRequest) -> Bool {
        names.contains { request.same($0, name) }
    }

    static func precedes(_ left: Range<Int>, _ right: Range<Int>, in request: SignedRequest) -> Bool {
        request.text[left].lexicographicallyPrecedes(request.text[right])
    }

    /// The letters of a header name in lower case (RFC 9110, token).
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E: true
        default: false
        }
    }
}
